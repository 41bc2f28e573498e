# SPDX-License-Identifier: Apache-2.0
"""Bad input to /1.0/networks: refused before anything is changed, or rolled back wholly."""

from .base import NetworkTest

BAD = (
    ('name of one character', 'x', {}, 'too short'),
    ('name over 15 characters', 'abcdefghijklmnop', {}, 'too long'),
    ('name with a slash', 'a/b', {}, 'invalid characters'),
    ('name like an option', '-net0', {}, 'invalid characters'),
    ('name of a pair', 'veth0', {}, "'veth'"),
    ('name that the kernel has', 'default', {}, "the kernel's own"),
    ('name that stands for all', 'all', {}, "the kernel's own"),
    ('name and a new line', 'net0\n', {}, 'invalid characters'),
    ('name of an interface', 'lo', {}, 'The network already exists'),
    ('key', 'net0', {'ipv4.adress': 'none'}, 'Invalid network configuration key: ipv4.adress'),
    ('address without a subnet', 'net0', {'ipv4.address': '10.61.0.1'}, 'ipv4.address'),
    ('address of the subnet', 'net0', {'ipv4.address': '10.61.0.0/24'}, 'ipv4.address'),
    ('address of the other family', 'net0', {'ipv4.address': 'fd42::1/64'}, 'ipv4.address'),
    ('address and a space', 'net0', {'ipv4.address': '10.61.0.1/24 '}, 'ipv4.address'),
    ('routes with bits of a host', 'net0', {'ipv4.routes': '10.70.0.1/24'}, 'ipv4.routes'),
    ('a bridge in the bridge', 'net0', {'bridge.external_interfaces': 'taken'}, "can't be part of a bridge"),
    ('tunnel to a group that is none', 'net0', {'tunnel.t.protocol': 'vxlan', 'tunnel.t.interface': 'up0', 'tunnel.t.group': '10.0.0.1'}, 'multicast'),
    ('MAC address', 'net0', {'bridge.hwaddr': '00:16:3e'}, 'MAC address'),
    ('MAC address of nobody', 'net0', {'bridge.hwaddr': '00:00:00:00:00:00'}, 'MAC address'),
    ('MAC address and a new line', 'net0', {'bridge.hwaddr': '00:16:3e:01:02:03\n'}, 'MAC address'),
    ('address that everybody has', 'net0', {'ipv4.address': '127.0.0.5/24'}, 'ipv4.address'),
    ('address for all', 'net0', {'ipv4.address': '10.61.0.255/24'}, 'ipv4.address'),
    ('address of a group', 'net0', {'ipv6.address': 'ff02::1/64'}, 'ipv6.address'),
    ('route to its own subnet', 'net0', {'ipv4.address': '10.61.0.1/24', 'ipv4.routes': '10.61.0.0/24'}, 'has a route to 10.61.0.0/24'),
    ('MAC address of a group', 'net0', {'bridge.hwaddr': '01:00:5e:00:00:01'}, 'MAC address'),
    ('range outside', 'net0', {'ipv4.address': '10.61.0.1/24', 'ipv4.dhcp.ranges': '10.62.0.2-10.62.0.9'}, 'not in the subnet 10.61.0.0/24'),
    ('range backwards', 'net0', {'ipv4.address': '10.61.0.1/24', 'ipv4.dhcp.ranges': '10.61.0.9-10.61.0.2'}, 'ranges'),
    ('gateway outside', 'net0', {'ipv4.address': '10.61.0.1/24', 'ipv4.dhcp.gateway': '10.62.0.1'}, 'not in the subnet'),
    ('small MTU for IPv6', 'net0', {'bridge.mtu': '1200', 'ipv6.address': 'fd42::1/64'}, '1280'),
    ('fan key without fan', 'net0', {'fan.type': 'vxlan'}, "'fan' mode"),
    ('fan', 'net0', {'bridge.mode': 'fan', 'ipv6.address': ''}, 'FAN'),
    ('missing external interface', 'net0', {'bridge.external_interfaces': 'nothing0'}, "doesn't exist"),
    ('tunnel that is too long', 'net0', {'tunnel.abcdefghijkl.protocol': 'vxlan'}, 'too long for tunnel interface'),
    ('tunnel over nothing', 'net0', {'tunnel.t.protocol': 'vxlan', 'tunnel.t.interface': 'nothing0'}, "doesn't exist"),
    ('tunnel between families', 'net0', {'tunnel.t.protocol': 'vxlan', 'tunnel.t.local': '192.0.2.1', 'tunnel.t.remote': '2001:db8::2'}, 'different families'),
    ('tunnel to a group as an end', 'net0', {'tunnel.t.protocol': 'vxlan', 'tunnel.t.local': '192.0.2.1', 'tunnel.t.remote': '239.0.0.1'}, 'a group'),
    ('GRE by IPv6', 'net0', {'tunnel.t.protocol': 'gre', 'tunnel.t.local': '2001:db8::1', 'tunnel.t.remote': '2001:db8::2'}, 'not an IPv4 address'),
    ('tunnel and a new line', 'net0', {'tunnel.t\n.protocol': 'vxlan'}, 'Invalid network configuration key'),
    ('tunnel without a way', 'net0', {'tunnel.t.protocol': 'vxlan'}, 'no default route'),
    ('lines that dnsmasq refuses', 'net0', {'raw.dnsmasq': 'no-such-option=1'}, 'dnsmasq did not start'),
    ('a file that dnsmasq cannot read', 'net0', {'raw.dnsmasq': 'conf-file=/nothing'}, 'cannot read /nothing'),
    ('NAT from nowhere', 'net0', {'ipv4.nat.address': '0.0.0.0'}, 'not the address of one machine'),
    ('NAT from nowhere by IPv6', 'net0', {'ipv6.nat.address': '::'}, 'not the address of one machine'),
    ('NAT from a group', 'net0', {'ipv4.nat.address': '239.0.0.1'}, 'not the address of one machine'),
    ('used subnet', 'net0', {'ipv4.address': '10.99.0.129/25'}, 'overlaps 10.99.0.0/24 of "taken"'),
    ('subnet of the machine', 'net0', {'ipv4.address': '192.0.2.200/25'}, 'overlaps'),
)


class BadInput(NetworkTest):
    def test_refused(self):
        self.outside()
        self.network('taken', ipv4__address='10.99.0.1/24')
        before = self.links().keys(), self.ruleset()
        for what, name, config, saying in BAD:
            with self.subTest(what):
                self.refused(400, 'POST', '/1.0/networks', {'name': name, 'config': {'ipv6.address': 'none', **config}}, saying=saying)
                self.assertEqual(before, (self.links().keys(), self.ruleset()))
                self.assertFalse((self.daemon.state / 'networks' / 'net0').exists())
        self.refused(400, 'POST', '/1.0/networks', {'name': 'net0', 'type': 'ring'}, saying='type')
        self.refused(400, 'POST', '/1.0/networks', {'name': 'taken'}, saying='already exists')

    def test_failed_change_is_taken_back(self):
        path = self.network('net0', ipv4__address='10.61.0.1/24')
        self.network('taken', ipv4__address='10.99.0.1/24')
        now, links = self.rest.get(path), self.links()['net0']
        for change in ({'ipv4.address': '10.99.0.1/24'}, {'raw.dnsmasq': 'no-such-option=1', 'ipv4.address': '10.63.0.1/24'},
                       {'tunnel.t.protocol': 'vxlan', 'bridge.mtu': '1300'}):
            self.refused(400, 'PATCH', path, {'config': change})
            self.assertEqual(now, self.rest.get(path))
            self.assertEqual((links['mtu'], links['address']), (self.links()['net0']['mtu'], self.links()['net0']['address']))
            self.assertEqual(['10.61.0.1/24'], self.addresses('net0'))
            self.assertEqual(1, len(self.servers('net0')))
        container = self.container('c1')
        self.assertEqual('10.61.0.1', self.lease(container)['router'])

    def test_without_dnsmasq(self):
        self.daemon.stop()
        empty = self.daemon.directory / 'bin'
        empty.mkdir(exist_ok=True)
        path = self.host('sh', '-c', 'command -v dnsmasq').strip()
        self.host('mount', '--bind', '/dev/null', path)
        self.addCleanup(self.host, 'umount', path)
        self.daemon.start()
        self.host('ip', 'link', 'show', 'lo')
        self.refused((400, 500), 'POST', '/1.0/networks', {'name': 'net0'}, saying='dnsmasq')
        self.assertEqual([], self.traces('net0'))
        self.network(ipv4__address='none')

    def test_without_a_firewall(self):
        """The library that rules are made with is missing: named, and nothing is left of the network or of a filtered interface."""
        self.network('net1', ipv4__address='none', ipv4__firewall='false')
        filtered = self.create('c1', devices={'eth0': {'type': 'nic', 'nictype': 'bridged', 'parent': 'net1', 'security.mac_filtering': 'true'}})
        library = self.host('sh', '-c', "readlink -f $(ldconfig -p | sed -n 's/.*libnftables.so.1 .*=> //p' | head -n 1)").strip()
        self.daemon.stop()
        self.host('mount', '--bind', '/dev/null', library)
        try:
            self.daemon.start()
            links = set(self.links())
            for config in ({}, {'ipv4.address': '10.61.0.1/24', 'ipv6.address': 'none'}):
                self.refused((400, 500, 501), 'POST', '/1.0/networks', {'name': 'net0', 'config': config}, saying='libnftables')
            self.refused((400, 500, 501), 'PUT', f'{filtered}/state', {'action': 'start', 'timeout': 30}, saying='libnftables')
            self.assertEqual((links, []), (set(self.links()), self.servers('net0')))
            self.assertNotIn('volatile.eth0.host_name', self.rest.get(filtered)['config'])
        finally:
            self.daemon.stop()
            self.host('umount', library)
            self.daemon.start()
        self.assertEqual([], self.traces('net0'))
        self.act(filtered, 'start')

    def test_no_openvswitch(self):
        if self.daemon.run('sh', '-c', 'command -v ovs-vsctl', check=False).returncode == 0:
            self.skipTest('Open vSwitch is installed')
        self.refused(400, 'POST', '/1.0/networks', {'name': 'net0', 'config': {'bridge.driver': 'openvswitch'}}, saying='Open vSwitch')
        self.assertEqual([], self.traces('net0'))
