# SPDX-License-Identifier: Apache-2.0
"""Network interfaces that hang on one of the machine, or are one: macvlan, physical, ipvlan, routed, with VLANs."""

import re
import socket

from tests.support.daemon import wait_until

from .nics import NicTest
from .peers import made_inside


class Macvlan(NicTest):
    def test_macvlan_reaches_the_parents_network(self):
        with self.veth('up0', 'up1'):
            run = self.neighbour('up1', '10.78.0.1/24')
            self.daemon.run('ip', 'link', 'set', 'up0', 'up')
            path = self.launch('c1', devices={'eth0': self.device('macvlan', parent='up0', mtu='1400')})
            self.configure(path, 'eth0', '10.78.0.2/24')
            self.assertTrue(self.reaches(path, '10.78.0.1'))
            kept = self.volatile(path, 'eth0')
            self.assertTrue(kept['host_name'].startswith('mac'), kept)
            self.assertIn(kept['hwaddr'], run('ip', 'neigh').stdout)
            self.assertEqual('1400', self.output(path, 'cat /sys/class/net/eth0/mtu').strip())
            self.set_device(path, 'eth1', self.device('macvlan', parent='up0', hwaddr='00:16:3e:01:02:03'))
            self.assertEqual('00:16:3e:01:02:03', self.output(path, 'cat /sys/class/net/eth1/address').strip())
            self.set_device(path, 'eth1')
            self.assertEqual('eth0\nlo\n', self.output(path, 'ls /sys/class/net'))
            self.act(path, 'stop', force=True)
            self.assertNotIn(kept['host_name'], self.links())
            run('ip', 'link', 'del', 'up1')

    def test_refused(self):
        path = self.create('c1', devices={'eth0': self.device('macvlan', parent='nosuch')})
        self.refused(400, 'PUT', f'{path}/state', {'action': 'start'}, saying='Parent device "nosuch" doesn\'t exist')


class Physical(NicTest):
    def test_comes_back_as_it_was(self):
        with self.veth('up0', 'up1'):
            before = self.link('up0')
            path = self.launch('c1', devices={'eth0': self.device('physical', parent='up0', mtu='1300', hwaddr='00:16:3e:01:02:03')})
            self.assertNotIn('up0', self.links())
            self.assertEqual(['1300', '00:16:3e:01:02:03'], self.output(path, 'cat /sys/class/net/eth0/mtu /sys/class/net/eth0/address').split())
            kept = self.volatile(path, 'eth0')
            self.assertEqual(('up0', str(before['mtu']), before['address']), (kept['host_name'], kept['last_state.mtu'], kept['last_state.hwaddr']))
            other = self.create('c2', devices={'eth0': self.device('physical', parent='up0')})
            self.refused(400, 'PUT', f'{other}/state', {'action': 'start'}, saying='in use')
            self.act(path, 'stop', force=True)
            self.assert_returned(before)
            self.act(path, 'start')
            self.act(path, 'restart', force=True)
            self.assertEqual('1300', self.output(path, 'cat /sys/class/net/eth0/mtu').strip())
            self.rest.request('POST', f'{path}/exec', {'command': ['poweroff', '-f']})
            wait_until(lambda: self.status(path) == 'Stopped', 30, 'the end')
            self.assert_returned(before)

    def assert_returned(self, before):
        wait_until(lambda: 'up0' in self.links(), 30, 'up0 to come back')
        wait_until(lambda: self.links().get('up0', {}).get('mtu') == before['mtu'], 30, 'its mtu')
        wait_until(lambda: self.links().get('up0', {}).get('address') == before['address'], 30, 'its address')

    def test_hot_and_renamed_inside(self):
        with self.veth('up0', 'up1'):
            before = self.link('up0')
            path = self.launch('c1')
            self.set_device(path, 'eth5', self.device('physical', parent='up0', name='wire', mtu='1300'))
            self.assertEqual('1300', self.output(path, 'cat /sys/class/net/wire/mtu').strip())
            self.output(path, 'ip link set wire down; ip link set wire name mine')
            self.set_device(path, 'eth5')
            self.assert_returned(before)
            self.set_device(path, 'eth5', self.device('physical', parent='up0', mtu='1300'))
            self.act(path, 'stop', force=True)  # liblxc knows nothing of it
            self.assert_returned(before)

    def test_after_a_crash(self):
        with self.veth('up0', 'up1'):
            before = self.link('up0')
            path = self.launch('c1', config={'boot.autostart': 'false'},
                               devices={'eth0': self.device('physical', parent='up0', mtu='1300', hwaddr='00:16:3e:01:02:03')})
            pid = self.rest.get(f'{path}/state')['pid']
            self.daemon.kill()
            self.daemon.run('kill', '-9', str(pid))
            wait_until(lambda: 'up0' in self.links(), 30, 'up0 to come back')
            self.daemon.start()
            self.assert_returned(before)
            self.act(path, 'start')
            self.daemon.kill()
            self.daemon.start()
            self.act(path, 'stop', force=True)
            self.assert_returned(before)


    def test_refused(self):
        """Bridges stay where they were made, and an interface is one instance's, once."""
        path = self.launch('c1')
        self.refused((400, 500), 'PATCH', path, {'devices': {'eth0': self.device('physical', parent=self.BRIDGE, name='net0')}}, saying="can't be given")
        self.assertIn('UP', self.link(self.BRIDGE)['flags'])
        with self.veth('up0', 'up1'):
            nics = {name: self.device('physical', parent='up0', name=name) for name in ('eth0', 'eth1')}
            self.refused((400, 500), 'PATCH', path, {'devices': nics}, saying='has interface "up0" already')
            self.assertIn('up0', self.links())


class Routed(NicTest):
    """container_nic_routed and its gateway and host_address."""

    def forward(self, *interfaces):
        for name in interfaces:
            self.sysctl(f'ipv4/conf/{name}/forwarding', 1)
            self.sysctl(f'ipv6/conf/{name}/forwarding', 1)
            self.sysctl(f'ipv6/conf/{name}/proxy_ndp', 1)
        self.sysctl('ipv6/conf/all/forwarding', 1)
        self.sysctl('ipv6/conf/all/proxy_ndp', 1)

    def sysctl(self, key, value):
        self.daemon.run('sh', '-c', f'echo {value} >/proc/sys/net/{key}')

    def test_joins_the_parents_network(self):
        with self.veth('up0', 'up1'):
            run = self.neighbour('up1', '10.79.0.1/24')
            run('ip', 'addr', 'add', 'fd79::1/64', 'dev', 'up1', 'nodad')
            for address in ('10.79.0.2/24', 'fd79::2/64'):
                self.daemon.run('ip', 'addr', 'add', address, 'dev', 'up0', *(['nodad'] if ':' in address else []))
            self.daemon.run('ip', 'link', 'set', 'up0', 'up')
            nic = self.device('routed', name='net0', parent='up0', ipv4__address='10.79.0.10,10.79.0.11', ipv6__address='fd79::10', host_name='vrouted')
            path = self.create('c1', devices={'eth0': nic})
            self.refused(400, 'PUT', f'{path}/state', {'action': 'start'}, saying='sysctl net.ipv')
            self.forward('up0')
            self.act(path, 'start')
            inside = self.output(path, 'ip addr show dev net0; ip route; ip -6 route')
            for text in ('10.79.0.10/32', '10.79.0.11/32', 'fd79::10/128', 'default via 169.254.0.1', 'default via fe80::1'):
                self.assertIn(text, inside)
            for address in ('10.79.0.1', '10.79.0.2', 'fd79::1'):
                self.assertTrue(self.reaches(path, address), address)
            wait_until(lambda: run('busybox', 'ping', '-c1', '-W1', '10.79.0.11', check=False).returncode == 0, 30, 'an echo from outside')
            self.assertEqual({'10.79.0.10', '10.79.0.11', 'fd79::10'}, {entry['dst'] for entry in self.ip('neigh', 'show', 'proxy', 'dev', 'up0')})
            self.act(path, 'stop', force=True)
            self.assertEqual([], self.ip('neigh', 'show', 'proxy'))
            self.assertEqual([], self.ip('-6', 'neigh', 'show', 'proxy'))
            run('ip', 'link', 'del', 'up1')

    def test_gateway_none_and_host_address(self):
        devices = {'eth0': self.device('routed', name='net0', ipv4__address='10.80.0.10', host_name='vr0'),
                   'eth1': self.device('routed', name='net1', ipv4__address='10.81.0.10', ipv4__gateway='none', ipv4__host_address='169.254.7.1', host_name='vr1')}
        path = self.launch('c1', devices=devices)
        self.assertEqual(1, self.output(path, 'ip route').count('default'))
        self.assertIn('169.254.7.1', {a['local'] for link in self.ip('addr', 'show', 'dev', 'vr1') for a in link['addr_info']})
        self.daemon.run('ip', 'addr', 'add', '10.82.0.1/32', 'dev', 'lo')
        self.addCleanup(self.daemon.run, 'ip', 'addr', 'del', '10.82.0.1/32', 'dev', 'lo')
        self.assertTrue(self.reaches(path, '10.82.0.1'))
        # Extension container_nic_routed_host_address: the default way is by that address.
        self.act(path, 'stop', force=True)
        self.set_device(path, 'eth0', self.device('routed', name='net0', ipv4__address='10.80.0.10', ipv4__host_address='169.254.9.1', host_name='vr0'))
        self.act(path, 'start')
        self.assertIn('default via 169.254.9.1', self.output(path, 'ip route'))
        self.assertTrue(self.reaches(path, '10.82.0.1'))

    def test_foreign_address(self):
        """Nothing comes from an address that isn't the interface's."""
        self.daemon.run('ip', 'addr', 'add', 'fd77::1/64', 'dev', self.BRIDGE, 'nodad')
        self.addCleanup(self.daemon.run, 'ip', 'addr', 'del', 'fd77::1/64', 'dev', self.BRIDGE)
        path = self.launch('c1', devices={'eth0': self.device('routed', name='net0', ipv4__address='10.80.0.10', ipv6__address='fd80::10')})
        self.output(path, 'echo 0 >/proc/sys/net/ipv6/conf/net0/accept_dad; for a in 10.77.0.9/32 fd77::9/128 fd99::9/128; do ip addr add $a dev net0; done')
        wait_until(lambda: 'tentative' not in self.output(path, 'ip -6 addr show dev net0'), what='the addresses')
        host = self.volatile(path, 'eth0')['host_name']
        for server, own, others in (('10.77.0.1', '10.80.0.10', ['10.77.0.9']), ('fd77::1', 'fd80::10', ['fd77::9', 'fd99::9'])):
            self.assertEqual([own, own], self.heard_from(path, server, [own, *others, own]))
        self.assertIn(host, self.daemon.run('nft', 'list', 'ruleset').stdout)
        self.act(path, 'stop', force=True)
        self.assertNotIn(host, self.daemon.run('nft', 'list', 'ruleset').stdout)

    def heard_from(self, path, address, sources):
        """Where the datagrams came from that a server of the machine heard, when the instance sent one from each of these, the last of which comes."""
        family = socket.AF_INET6 if ':' in address else socket.AF_INET
        pid = self.rest.get(f'{path}/state')['pid']
        with self.daemon.network():
            server = socket.socket(family, socket.SOCK_DGRAM)
            server.bind((address, 9999))
        heard = []
        with server:
            server.settimeout(20)
            for number, source in enumerate(sources):
                with made_inside(pid, lambda: socket.socket(family, socket.SOCK_DGRAM)) as client:
                    client.bind((source, 0))
                    client.sendto(b'%d' % number, (address, 9999))
            while not heard or heard[-1][0] != b'%d' % (len(sources) - 1):
                heard.append(server.recvfrom(100))
        return [peer[0] for _, peer in heard]

    def test_hot(self):
        path = self.launch('c1')
        self.set_device(path, 'eth0', self.device('routed', name='net0', ipv4__address='10.80.0.10', ipv6__address='fd80::10', host_name='vr0'))
        self.assertIn('default via 169.254.0.1', self.output(path, 'ip route'))
        self.assertTrue(self.reaches(path, '169.254.0.1'))
        self.assertTrue(self.reaches(path, 'fe80::1%net0'))
        self.set_device(path, 'eth0')
        self.assertNotIn('vr0', self.links())

    def test_refused(self):
        path = self.create('c1', devices={'eth0': self.device('routed', name='net0', parent='nosuch', ipv4__address='10.80.0.10')})
        self.refused(400, 'PUT', f'{path}/state', {'action': 'start'}, saying='Parent device "nosuch" doesn\'t exist')
        self.refused_device(path, self.device('routed', name='net0', ipv4__address='10.80.0.10/24'), 'ipv4.address')
        self.refused_device(path, self.device('routed', name='net0', ipv4__address='10.80.0.10', ipv4__gateway='maybe'), 'ipv4.gateway')
        self.refused_device(path, self.device('routed', name='net1', ipv4__address='10.80.0.11'), 'already uses "ipv4.gateway" in auto mode')
        self.refused_device(path, self.device('routed', name='net1', vlan='5', ipv4__address='10.80.0.11', ipv4__gateway='none'), '"vlan" needs a "parent"')
        self.refused_device(path, self.device('routed', name='net0', ipv6__address='fd00::1, fd00:0::1'), 'Duplicate address "fd00:0::1" in "ipv6.address"')

    def refused_device(self, instance, keys, saying):
        now = self.rest.get(instance)
        self.refused(400, 'PUT', instance, {**now, 'devices': {**now['devices'], 'wrong': keys}}, saying=saying)


class Vlan(NicTest):
    """network_vlan and network_vlan_physical; what is sent where the kernel has no VLANs is golden in tst_nics."""

    def start_or_skip(self, path, kind):
        answer = self.rest.request('PUT', f'{path}/state', {'action': 'start', 'timeout': 30})
        end = answer.metadata if answer.status == 400 else self.operation_end(answer.json['operation'])
        error = end.get('err') or (answer.json or {}).get('error', '')
        if f'no network interfaces of kind "{kind}"' in error:
            self.assertEqual([], [key for key in self.volatile(path, 'eth0') if 'last_state' in key])
            self.skipTest(error)
        self.assertEqual('', error)

    def tagged(self, nictype, name):
        with self.veth('up0', 'up1'):
            run = self.neighbour('up1', '')
            self.daemon.run('ip', 'link', 'set', 'up0', 'up')
            path = self.create('c1', devices={'eth0': self.device(nictype, parent='up0', vlan='7')})
            self.start_or_skip(path, 'vlan')
            run('ip', 'link', 'add', 'link', 'up1', 'name', 'up1.7', 'type', 'vlan', 'id', '7')
            run('ip', 'link', 'set', 'up1.7', 'up')
            run('ip', 'addr', 'add', '10.83.0.1/24', 'dev', 'up1.7')
            self.configure(path, 'eth0', '10.83.0.2/24')
            self.assertTrue(self.reaches(path, '10.83.0.1'))
            self.assertEqual('true', self.volatile(path, 'eth0')['last_state.created'])
            self.act(path, 'stop', force=True)
            self.assertNotIn('up0.7', self.links(), name)
            # One that is there already stays.
            self.daemon.run('ip', 'link', 'add', 'link', 'up0', 'name', 'up0.7', 'type', 'vlan', 'id', '7')
            self.act(path, 'start')
            self.act(path, 'stop', force=True)
            self.assertIn('up0.7', self.links(), name)
            run('ip', 'link', 'del', 'up1')

    def test_macvlan(self):
        self.tagged('macvlan', 'macvlan')

    def test_physical(self):
        self.tagged('physical', 'physical')

    def test_refused(self):
        path = self.create('c1')
        now = self.rest.get(path)
        self.refused(400, 'PUT', path, {**now, 'devices': {**now['devices'], 'x': self.device('macvlan', parent='up0', vlan='5000')}}, saying='vlan')


class Ipvlan(Vlan):
    """container_nic_ipvlan and container_nic_ipvlan_gateway."""
    tagged = test_macvlan = test_physical = test_refused = None

    def test_shares_the_parents_address(self):
        self.in_network({}, 'default dev net0')

    def test_without_gateway(self):
        self.in_network({'ipv4.gateway': 'none', 'ipv6.gateway': 'none'}, '')

    def in_network(self, keys, default):
        with self.veth('up0', 'up1'):
            run = self.neighbour('up1', '10.84.0.1/24')
            self.daemon.run('ip', 'link', 'set', 'up0', 'up')
            self.daemon.run('ip', 'addr', 'add', '10.84.0.2/24', 'dev', 'up0')
            path = self.create('c1', devices={'eth0': {**self.device('ipvlan', name='net0', parent='up0', ipv4__address='10.84.0.10'), **keys}})
            self.start_or_sysctl(path)
            self.start_or_skip(path, 'ipvlan')
            routes = self.output(path, 'ip route')
            self.assertEqual(bool(default), bool(re.search(default, routes)) and 'default' in routes, routes)
            if not default:
                self.output(path, 'ip route add 10.84.0.0/24 dev net0')
            self.assertTrue(self.reaches(path, '10.84.0.1'))
            self.act(path, 'stop', force=True)
            self.assertEqual([], self.ip('neigh', 'show', 'proxy'))
            run('ip', 'link', 'del', 'up1')

    def start_or_sysctl(self, path):
        answer = self.rest.request('PUT', f'{path}/state', {'action': 'start', 'timeout': 30})
        end = self.operation_end(answer.json['operation'])
        if 'no network interfaces' not in end['err']:
            self.assertIn('sysctl net.ipv4.conf.up0.forwarding=1', end['err'])
        self.daemon.run('sh', '-c', 'echo 1 >/proc/sys/net/ipv4/conf/up0/forwarding')
