# SPDX-License-Identifier: Apache-2.0
"""Where packets of containers go: through NAT, by routes, and where the firewall lets them. Real packets to another namespace."""

import json
import re
import socket
import struct
import subprocess
import unittest

from tests.support.daemon import wait_until

from .base import NetworkTest
from .peers import made_inside

LISTENER = '''
import socket, sys
server = socket.create_server(('', 7000))
print('ready', flush=True)
while True:
    connection, peer = server.accept()
    print(peer[0], flush=True)
    connection.close()
'''


class Traffic(NetworkTest):
    def setUp(self):
        super().setUp()
        self.outer = self.outside()

    def listener(self):
        """A function that connects from a container to the outside and gives the source address seen there."""
        server = subprocess.Popen(['nsenter', '-t', str(self.outer.pid), '-n', '--', 'setpriv', '--pdeathsig', 'KILL', '/usr/bin/python3', '-c', LISTENER],
                                  stdout=subprocess.PIPE, text=True)
        self.addCleanup(lambda: (server.kill(), server.wait(), server.stdout.close()))
        self.assertEqual('ready\n', server.stdout.readline())

        def seen_from(container):
            self.assertEqual(0, self.run_in(container, 'sh', '-c', 'nc -w 20 192.0.2.2 7000 </dev/null')['return'])
            return server.stdout.readline().strip()
        return seen_from

    def leased(self, name='c1'):
        container = self.container(name)
        self.lease(container)
        return container

    def test_nat(self):
        path = self.network(ipv4__address='10.61.0.1/24', ipv4__nat='true')
        container = self.leased()
        self.assertTrue(self.reaches(container, '192.0.2.2'))
        self.assertEqual('192.0.2.1', self.listener()(container))
        self.config(path, ipv4__nat='false')
        self.assertTrue(self.never_reaches(container, '192.0.2.2'), 'the outside knows no way back')
        self.outer('ip', 'route', 'add', '10.61.0.0/24', 'via', '192.0.2.1')
        self.assertTrue(self.reaches(container, '192.0.2.2'), 'routed without NAT')

    def test_nat_for_ipv6(self):
        path = self.network(ipv4__address='none', ipv6__address='fd42:61::1/64', ipv6__nat='true')
        container = self.container('c1')
        self.output(container, 'ip link set eth0 up')
        wait_until(lambda: self.reaches(container, '2001:db8::2'), what='an answer through NAT')
        self.config(path, ipv6__nat='false')
        self.assertTrue(self.never_reaches(container, '2001:db8::2'))

    def test_nat_address(self):
        """Extension network_nat_address."""
        self.host('ip', 'address', 'add', '192.0.2.77/24', 'dev', 'up0')
        path = self.network(ipv4__address='10.61.0.1/24', ipv4__nat='true', ipv4__nat__address='192.0.2.77')
        container, seen_from = self.leased(), self.listener()
        self.assertEqual('192.0.2.77', seen_from(container))
        self.config(path, ipv4__nat__address='')
        self.assertEqual('192.0.2.1', seen_from(container))

    def test_nat_order(self):
        """Extension network_nat_order: the machine has a rule of its own."""
        self.host('ip', 'address', 'add', '192.0.2.88/24', 'dev', 'up0')
        self.host('nft', 'add table ip own; add chain ip own post { type nat hook postrouting priority srcnat; }; '
                         'add rule ip own post ip saddr 10.61.0.0/24 oifname "up0" snat to 192.0.2.88')
        self.addCleanup(self.host, 'nft', 'delete', 'table', 'ip', 'own')
        path = self.network(ipv4__address='10.61.0.1/24', ipv4__nat='true')
        container, seen_from = self.leased(), self.listener()
        self.assertEqual('192.0.2.1', seen_from(container))
        self.config(path, ipv4__nat__order='after')
        self.assertEqual('192.0.2.88', seen_from(container))
        self.config(path, ipv4__nat__order='before')
        self.assertEqual('192.0.2.1', seen_from(container))

    def test_firewall_and_routing(self):
        """Extension network_firewall_filtering."""
        path = self.network(ipv4__address='10.61.0.1/24', ipv4__nat='true')
        container = self.leased()
        self.assertIn('"net0"', self.ruleset())
        self.config(path, ipv4__routing='false')
        self.assertTrue(self.never_reaches(container, '192.0.2.2'), 'routing is off')
        self.assertTrue(self.reaches(container, '10.61.0.1'), 'the machine itself is still there')
        self.config(path, ipv4__firewall='false')
        self.assertTrue(self.reaches(container, '192.0.2.2'), 'nothing filters any more')
        self.config(path, ipv4__nat='false')
        self.assertNotIn('"net0"', self.ruleset())
        self.lease(container)

    def test_routes(self):
        """Extension network_routes."""
        path = self.network(ipv4__address='10.61.0.1/24', ipv6__address='fd42:61::1/64', ipv4__routes='10.88.0.0/24,10.89.0.0/16', ipv6__routes='fd42:88::/48')
        container = self.leased()
        self.output(container, 'ip address add 10.88.0.5/32 dev eth0')

        def routes(family):
            return {route['dst'] for route in json.loads(self.host('ip', '-j', family, 'route', 'show', 'dev', 'net0', 'proto', 'static'))}
        self.assertEqual(({'10.88.0.0/24', '10.89.0.0/16'}, {'fd42:88::/48'}), (routes('-4'), routes('-6')))
        wait_until(lambda: self.daemon.run('busybox', 'ping', '-c', '1', '-W', '2', '10.88.0.5', check=False).returncode == 0, what='an echo')
        self.config(path, ipv4__routes='10.89.0.0/16', ipv6__routes='')
        self.assertEqual(({'10.89.0.0/16'}, set()), (routes('-4'), routes('-6')))
        self.assertNotEqual(0, self.daemon.run('busybox', 'ping', '-c', '1', '-W', '1', '10.88.0.5', check=False).returncode)
        self.network('net1', ipv4__address='none', ipv4__routes='10.90.0.0/24', ipv6__routes='fd42:90::/64')  # of no family that it has
        self.assertEqual('', self.host('ip', 'route', 'show', 'dev', 'net1'))


class Routers(NetworkTest):
    def test_no_instance_is_the_machines_router(self):
        """What an instance advertises isn't the machine's way, on a bridge or at the end of a pair of its own."""
        self.outside()
        self.network(ipv4__address='none', ipv6__address='fd42:61::1/64')
        path = self.launch('c1', devices={'eth0': {'type': 'nic', 'nictype': 'bridged', 'parent': 'net0'}, 'eth1': {'type': 'nic', 'nictype': 'p2p'}})
        hosts = ['net0', self.rest.get(path)['config']['volatile.eth1.host_name']]
        advertisement = struct.pack('!BBHBBHII', 134, 0, 0, 64, 0, 1800, 0, 0)
        for name, host in zip(('eth0', 'eth1'), hosts):
            self.output(path, f'ip link set {name} up')
            wait_until(lambda of=name: 'fe80' in (text := self.output(path, f'ip -6 addr show dev {of}')) and 'tentative' not in text, what='its own address')
            with made_inside(self.rest.get(f'{path}/state')['pid'], lambda: socket.socket(socket.AF_INET6, socket.SOCK_RAW, socket.IPPROTO_ICMPV6)) as router:
                router.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_HOPS, 255)
                before = self.received(host)
                router.sendto(advertisement, ('ff02::1', 0, 0, int(self.output(path, f'cat /sys/class/net/{name}/ifindex'))))
            wait_until(lambda at=host, was=before: self.received(at) > was, what='the advertisement to come')
        self.assertEqual('', self.host('ip', '-6', 'route', 'show', 'default'))

    def received(self, name):
        """How many ICMPv6 messages came by that interface."""
        text = self.host('cat', f'/proc/net/dev_snmp6/{name}')
        return int(re.search(r'^Icmp6InRouterAdvertisements\s+(\d+)', text, re.M)[1])


class Tunnels(NetworkTest):
    def setUp(self):
        super().setUp()
        self.outer = self.outside()

    def far_end(self, *options):
        """Another machine's end of the tunnel, 10.61.0.200 in the network's subnet."""
        for command in (('link', 'add', 'far', 'type', 'vxlan', *options), ('address', 'add', '10.61.0.200/24', 'dev', 'far'),
                        ('link', 'set', 'far', 'mtu', '1400', 'up')):
            done = self.outer('ip', *command)
            self.assertEqual(0, done.returncode, done.stderr)

    def vxlan(self, name):
        return self.links()[name]['linkinfo']['info_data']

    def test_point_to_point(self):
        self.far_end('id', '7', 'local', '192.0.2.2', 'remote', '192.0.2.1', 'dstport', '4789')
        path = self.network(ipv4__address='10.61.0.1/24', **{'tunnel.far.protocol': 'vxlan', 'tunnel.far.id': '7', 'tunnel.far.port': '4789',
                                                            'tunnel.far.local': '192.0.2.1', 'tunnel.far.remote': '192.0.2.2'})
        self.assertEqual(1400, self.links()['net0']['mtu'])
        container = self.container('c1')
        self.lease(container)
        self.assertTrue(self.reaches(container, '10.61.0.200'))
        self.config(path, **{'tunnel.far.id': '8'})
        self.assertTrue(self.never_reaches(container, '10.61.0.200'))
        self.config(path, **{'tunnel.far.id': '7'})
        self.assertTrue(self.reaches(container, '10.61.0.200'))
        self.config(path, **{'tunnel.far.protocol': ''})
        self.assertNotIn('net0-far', self.links())

    def test_mtu_that_does_not_fit(self):
        """The kernel takes less than the bridge has where the interface below has less; the network can be changed and comes back all the same."""
        path = self.network(ipv4__address='10.61.0.1/24', bridge__mtu='9000', **{'tunnel.far.protocol': 'vxlan', 'tunnel.far.interface': 'up0'})
        self.assertEqual((9000, 1450), (self.links()['net0']['mtu'], self.links()['net0-far']['mtu']))
        self.config(path, user__note='x', ipv4__nat='true')
        self.daemon.kill()
        self.daemon.start()
        self.assertEqual(1450, self.links()['net0-far']['mtu'])
        self.assertNotIn("Couldn't bring a network up", self.daemon.output())
        self.config(path, bridge__mtu='1300')
        self.assertEqual((1300, 1300), (self.links()['net0']['mtu'], self.links()['net0-far']['mtu']))

    def test_interface(self):
        """Extension network_vxlan_interface: multicast over the interface named, though the default route is another."""
        self.outer('ip', 'route', 'add', '224.0.0.0/4', 'dev', 'out0')
        self.far_end('id', '1', 'group', '239.0.0.1', 'dev', 'out0', 'dstport', '8472')
        self.network(ipv4__address='10.61.0.1/24', **{'tunnel.far.protocol': 'vxlan', 'tunnel.far.interface': 'up0'})
        self.assertEqual(('up0', '239.0.0.1'), tuple(self.vxlan('net0-far')[key] for key in ('link', 'group')))
        container = self.container('c1')
        self.lease(container)
        self.assertTrue(self.reaches(container, '10.61.0.200', count=2))

    def test_ttl(self):
        """Extension network_vxlan_ttl."""
        path = self.network(ipv4__address='10.61.0.1/24', **{'tunnel.far.protocol': 'vxlan', 'tunnel.far.interface': 'up0', 'tunnel.far.ttl': '5',
                                                            'tunnel.far.group': '239.0.0.9'})
        self.assertEqual((5, '239.0.0.9'), tuple(self.vxlan('net0-far')[key] for key in ('ttl', 'group')))
        self.config(path, **{'tunnel.far.ttl': ''})
        self.assertEqual(1, self.vxlan('net0-far')['ttl'])

    def test_default_route(self):
        self.host('ip', 'route', 'add', 'default', 'via', '192.0.2.2')
        self.network(ipv4__address='10.61.0.1/24', **{'tunnel.far.protocol': 'vxlan'})
        self.assertEqual('up0', self.vxlan('net0-far')['link'])

    def test_gre(self):
        keys = {'tunnel.far.protocol': 'gre', 'tunnel.far.local': '192.0.2.1', 'tunnel.far.remote': '192.0.2.2'}
        if self.daemon.run('ip', 'link', 'add', 'probe', 'type', 'gretap', 'local', '192.0.2.1', 'remote', '192.0.2.9', check=False).returncode:
            self.refused(400, 'POST', '/1.0/networks', {'name': 'net0', 'config': {'ipv4.address': '10.61.0.1/24', **keys}}, saying='gretap')
            self.assertEqual([], self.traces('net0'))
            self.skipTest('the kernel has no gretap: refused')
        self.host('ip', 'link', 'delete', 'probe')
        self.network(ipv4__address='10.61.0.1/24', **keys)
        for command in ('link add far type gretap local 192.0.2.2 remote 192.0.2.1', 'address add 10.61.0.200/24 dev far', 'link set far up'):
            self.outer('ip', *command.split())
        container = self.container('c1')
        self.lease(container)
        self.assertTrue(self.reaches(container, '10.61.0.200'))


if __name__ == '__main__':
    unittest.main()
