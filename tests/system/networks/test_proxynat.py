# SPDX-License-Identifier: Apache-2.0
"""Proxy devices that the firewall leads, with real packets; which firewall that is."""

import os
import shutil
import unittest

from tests.support.daemon import Daemon, missing, wait_until
from tests.support.rest import network_of

from .oldtools import OldTools
from .peers import connected, exchanged
from .test_proxy import ProxyTest

NIC = {'type': 'nic', 'nictype': 'bridged', 'parent': 'br9', 'name': 'lan0', 'ipv4.address': '10.9.0.2'}


class Nat(ProxyTest):
    @classmethod
    def prepare(cls, daemon):
        """A bridge of the machine, and the world beyond it in a network namespace of its own."""
        daemon.run('sh', '-euc', '''
            ip link add br9 type bridge && ip addr add 10.9.0.1/24 dev br9 && ip link set br9 up
            ip link add up9 type veth peer name out9 && ip addr add 192.0.2.1/24 dev up9 && ip link set up9 up
            echo 1 >/proc/sys/net/ipv4/ip_forward''')
        cls.world = daemon.popen('unshare', '--net', 'sleep', '1000')
        cls.addClassCleanup(cls.world.wait)
        cls.addClassCleanup(cls.world.kill)
        ours = os.readlink(f'/proc/{daemon.sandbox.holder.pid}/ns/net')
        wait_until(lambda: os.readlink(f'/proc/{cls.world.pid}/ns/net') not in (ours, os.readlink('/proc/self/ns/net')), what='another namespace')
        daemon.run('ip', 'link', 'set', 'out9', 'netns', cls.world.pid)
        daemon.run('nsenter', '-t', cls.world.pid, '-n', 'sh', '-euc', 'ip link set lo up; ip addr add 192.0.2.2/24 dev out9; ip link set out9 up')

    def launch(self, name, **more):
        path = super().launch(name, **more)
        self.output(path, 'ip link set lo up; ip addr add 10.9.0.2/24 dev lan0; ip link set lan0 up; ip route add default via 10.9.0.1')
        return path

    def nat(self, listen, connect, **more):
        return self.proxy(listen, connect, nat='true', **more)

    def rules(self):
        return self.daemon.run('nft', 'list', 'ruleset').stdout

    def from_outside(self, address, data=b'hello'):
        with network_of(self.world.pid):
            client = connected(address)
        with client:
            return exchanged(client, data), client.getsockname()

    def test_packets(self):
        path = self.launch('c1', devices={'eth0': NIC, 'p': self.nat('tcp:192.0.2.1:80,90-91', 'tcp:10.9.0.2:8080')})
        self.assertIsNone(self.helper(), 'nothing but the kernel leads it')
        with self.server('instance', 'tcp:10.9.0.2:8080') as shouter:
            for port in (80, 90, 91):
                self.assertEqual(b'HELLO', self.from_outside(f'tcp:192.0.2.1:{port}')[0])
            self.assertEqual(b'HELLO', self.ask('host', 'tcp:192.0.2.1:80', b'hello'), 'from the machine itself')
            self.assertEqual(b'HELLO', self.ask('instance', 'tcp:192.0.2.1:80', b'hello'), 'from the instance itself')
            self.assertEqual(5, len(shouter.heads))
            self.set_device(path, 'p', self.nat('tcp:192.0.2.1:81', 'tcp:0.0.0.0:8080'))
            self.assertEqual(b'HELLO', self.from_outside('tcp:192.0.2.1:81')[0])
            with self.assertRaises(ConnectionRefusedError):
                self.from_outside('tcp:192.0.2.1:80')
            self.set_device(path, 'p')
            with self.assertRaises(ConnectionRefusedError):
                self.from_outside('tcp:192.0.2.1:81')
        self.assertNotIn('dnat', self.rules())

    def test_datagrams_and_ranges(self):
        self.launch('c1', devices={'eth0': NIC, 'p': self.nat('udp:0.0.0.0:1000-1001', 'udp:10.9.0.2:2000-2001')})
        with self.server('instance', 'udp:10.9.0.2:2000') as first, self.server('instance', 'udp:10.9.0.2:2001') as second:
            for index, port in enumerate((1000, 1001)):
                data, own = self.from_outside(f'udp:192.0.2.1:{port}')
                self.assertEqual((b'HELLO', [own]), (data, (first, second)[index].peers), 'the client is seen as it is')

    def test_any_address_but_loopback(self):
        """What the machine says to itself never gets to an instance: its own server there answers."""
        self.launch('c1', devices={'eth0': NIC, 'p': self.nat('tcp:0.0.0.0:1234', 'tcp:10.9.0.2:8080')})
        with self.server('instance', 'tcp:10.9.0.2:8080') as shouter:
            for side in ('host', 'instance'):
                self.assertEqual(b'HELLO', self.ask(side, 'tcp:192.0.2.1:1234', b'hello'), side)
            with self.assertRaises(ConnectionRefusedError):
                self.ask('host', 'tcp:127.0.0.1:1234', b'hello')
            self.assertEqual(2, len(shouter.heads))

    def test_ipv6(self):
        """From elsewhere, from the machine and from the instance itself, whose answers would else go past the machine."""
        self.daemon.run('sh', '-euc', """ip addr add fd09::1/64 dev br9 nodad; ip addr add 2001:db8:9::1/64 dev up9 nodad
            echo 1 >/proc/sys/net/ipv6/conf/all/forwarding""")
        self.daemon.run('nsenter', '-t', self.world.pid, '-n', 'ip', 'addr', 'add', '2001:db8:9::2/64', 'dev', 'out9', 'nodad')
        self.addCleanup(self.daemon.run, 'sh', '-c', 'ip addr del fd09::1/64 dev br9; ip addr del 2001:db8:9::1/64 dev up9')
        path = self.launch('c1', devices={'eth0': {**NIC, 'ipv6.address': 'fd09::2'}, 'p': self.nat('tcp:[2001:db8:9::1]:80,90', 'tcp:[fd09::2]:8080')})
        self.output(path, 'echo 0 >/proc/sys/net/ipv6/conf/lan0/accept_dad; ip -6 addr add fd09::2/64 dev lan0; ip -6 route add default via fd09::1')
        with self.server('instance', 'tcp:[fd09::2]:8080') as shouter:
            for port in (80, 90):
                data, own = self.from_outside(f'tcp:[2001:db8:9::1]:{port}')
                self.assertEqual((b'HELLO', '2001:db8:9::2'), (data, own[0]))
            for side in ('host', 'instance'):
                self.assertEqual(b'HELLO', self.ask(side, 'tcp:[2001:db8:9::1]:80', b'hello'), side)
            self.assertEqual(4, len(shouter.heads))
        self.set_device(path, 'p')
        self.assertNotIn('dnat', self.rules())

    def test_rules_follow_the_address(self):
        """That of the nic, which changes while the instance runs; one that leads to an address which the instance then hasn't got any more is refused."""
        path = self.launch('c1', devices={'eth0': NIC, 'p': self.nat('tcp:192.0.2.1:80', 'tcp:0.0.0.0:8080')})
        self.set_device(path, 'eth0', {**NIC, 'ipv4.address': '10.9.0.3'})
        self.assertIn('to 10.9.0.3:8080', self.rules())
        self.assertNotIn('10.9.0.2', self.rules())
        self.output(path, 'ip addr add 10.9.0.3/24 dev lan0')
        with self.server('instance', 'tcp:10.9.0.3:8080'):
            self.assertEqual(b'HELLO', self.from_outside('tcp:192.0.2.1:80')[0])
        self.set_device(path, 'p', self.nat('tcp:192.0.2.1:80', 'tcp:10.9.0.3:8080'))
        before, rules = self.rest.get(path)['devices'], self.rules()
        for devices in ({**before, 'eth0': NIC}, {name: device for name, device in before.items() if name != 'eth0'}):
            self.refused(400, 'PUT', path, {**self.rest.get(path), 'devices': devices}, saying="NIC IP doesn't match proxy target IP")
            self.assertEqual((before, rules), (self.rest.get(path)['devices'], self.rules()))
        self.rest.patch(path, {'devices': {**before, 'eth0': NIC, 'p': self.nat('tcp:192.0.2.1:80', 'tcp:10.9.0.2:8080')}})
        self.assertIn('to 10.9.0.2:8080', self.rules())

    def test_rules_follow_the_instance(self):
        path = self.launch('c1', config={'boot.autostart': 'false'}, devices={'eth0': NIC, 'p': self.nat('tcp:192.0.2.1:80', 'tcp:10.9.0.2:80')})
        before = self.rules()
        self.assertIn('dnat', before)
        self.act(path, 'stop', force=True)
        self.assertNotIn('dnat', self.rules())
        self.act(path, 'start')
        self.daemon.kill()
        self.daemon.start()
        self.assertIn('dnat', self.rules())
        pid = self.pid()
        self.daemon.kill()
        os.kill(pid, 9)
        wait_until(lambda: self.gone(pid), what='the end of init')
        self.daemon.start()
        wait_until(lambda: 'dnat' not in self.rules(), what='the rules to go')

    def test_refused(self):
        path = self.launch('c1', devices={'eth0': NIC})
        self.refused_device(path, self.nat('tcp:192.0.2.1:80', 'tcp:10.9.0.3:80'), "NIC IP doesn't match proxy target IP")
        self.refused_device(path, self.nat('tcp:192.0.2.1:80', 'udp:10.9.0.2:80'), 'Proxying tcp <-> udp is not supported when using NAT')
        self.refused_device(path, self.nat('unix:/tmp/x', 'unix:/tmp/y'), 'is not supported when using NAT')
        self.refused_device(path, self.nat('tcp:10.9.0.2:80', 'tcp:192.0.2.1:80', bind='instance'), 'Only host-bound proxies can use NAT')
        self.refused_device(path, self.nat('tcp:[::1]:80', 'tcp:10.9.0.2:80'), 'Cannot mix IP versions')
        other = self.create('c2', devices={'p': self.nat('tcp:192.0.2.1:80', 'tcp:10.9.0.2:80')})
        self.refused(400, 'PUT', f'{other}/state', {'action': 'start', 'timeout': 30}, saying="NIC IP doesn't match proxy target IP")
        self.assertNotIn('dnat', self.rules())

    def test_port_taken(self):
        """Of two rules for a port only the first would count."""
        self.launch('c1', devices={'eth0': NIC, 'p': self.nat('tcp:192.0.2.1:80-82', 'tcp:10.9.0.2:80')})
        other = super().launch('c2', devices={'eth0': {**NIC, 'ipv4.address': '10.9.0.3'}})
        before = self.rules()
        for listen in ('tcp:192.0.2.1:82', 'tcp:0.0.0.0:79-80'):
            self.refused_device(other, self.nat(listen, 'tcp:10.9.0.3:80'), 'is led to another')
        self.assertEqual(before, self.rules())
        for listen in ('tcp:192.0.2.1:83', 'udp:192.0.2.1:80', 'tcp:192.0.2.9:80'):
            self.set_device(other, 'q', self.nat(listen, 'udp:10.9.0.3:80' if listen.startswith('udp') else 'tcp:10.9.0.3:80'))
        self.act('/1.0/instances/c1', 'stop', force=True)
        self.set_device(other, 'q', self.nat('tcp:192.0.2.1:80', 'tcp:10.9.0.3:80'))
        self.refused(400, 'PUT', '/1.0/instances/c1/state', {'action': 'start', 'timeout': 30}, saying='is led to another')
        self.daemon.kill()
        self.daemon.start()
        self.refused(400, 'PUT', '/1.0/instances/c1/state', {'action': 'start', 'timeout': 30}, saying='is led to another')


class Driver(unittest.TestCase):
    def setUp(self):
        if reason := missing():
            self.skipTest(reason)

    def firewall(self, daemon):
        return daemon.rest.get('/1.0')['environment']['firewall']

    def test_nftables(self):
        with Daemon(initialise=False) as daemon:
            self.assertEqual('nftables', self.firewall(daemon))

    def test_xtables_where_they_are_used(self):
        if not shutil.which('iptables-legacy') or not shutil.which('ebtables-legacy'):
            self.skipTest('the legacy programs of iptables and ebtables are not installed')
        daemon = OldTools(initialise=False)
        self.addCleanup(daemon.close)
        if daemon.run('iptables-legacy', '-S', check=False).returncode:
            self.skipTest('this kernel has no ip_tables')
        for rules, wanted in (([], 'nftables'), (['iptables-legacy -A FORWARD -j ACCEPT'], 'xtables'), (['nft add table inet mine'], 'nftables')):
            for rule in rules:
                daemon.run('sh', '-c', rule)
            daemon.start()
            self.assertEqual(wanted, self.firewall(daemon))
            daemon.stop()
