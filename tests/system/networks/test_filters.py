# SPDX-License-Identifier: Apache-2.0
"""NICs of managed networks, and what a filtered one may send: real packets with foreign hardware and IP addresses."""

import json
import re
import unittest

from tests.support.daemon import wait_until

from .base import NetworkTest


class Managed(NetworkTest):
    """instance_nic_network: the network in place of nictype and parent."""

    def nic(self, **keys):
        return {'type': 'nic', 'network': 'net0', **{key.replace('__', '.'): value for key, value in keys.items()}}

    def launch_on(self, name='c1', **keys):
        return self.launch(name, devices={'eth0': self.nic(**keys)})

    def set_device(self, path, keys):
        self.rest.patch(path, {'devices': {**self.rest.get(path)['devices'], 'eth0': keys}})

    def address(self, path):
        """What DHCP gave to eth0."""
        show = "ip -4 addr show dev eth0 | sed -n 's/.*inet \\([0-9.]*\\).*/\\1/p'"
        return wait_until(lambda: self.output(path, show).strip(), what='an address by DHCP')

    def test_inherits_from_the_network(self):
        self.network(ipv4__address='10.60.0.1/24', bridge__mtu='1400')
        path = self.launch_on(ipv4__address='10.60.0.77')
        self.assertEqual('10.60.0.77', self.address(path))
        self.assertEqual('1400', self.output(path, 'cat /sys/class/net/eth0/mtu').strip())
        host = self.rest.get(path)['config']['volatile.eth0.host_name']
        self.assertEqual('net0', self.links()[host]['master'])
        self.assertIn('static', {lease['type'] for lease in self.rest.get('/1.0/networks/net0/leases')})

    def test_refused(self):
        self.network(ipv4__address='10.60.0.1/24')
        self.network('net1', ipv4__address='10.61.0.1/24', ipv4__dhcp='false')
        path = self.create('c1')
        for keys, saying in (({'network': 'nosuch'}, 'nosuch'),
                             ({'ipv4.address': '10.99.0.5'}, 'not within network "net0" subnet'),
                             ({'ipv4.address': '10.60.0.0'}, 'not within network "net0" subnet'),
                             ({'ipv4.address': '10.60.0.255'}, 'not within network "net0" subnet'),
                             ({'network': 'net1', 'ipv4.address': '10.61.0.5'}, 'DHCP is disabled'),
                             ({'ipv6.address': 'fd00::5'}, 'ipv6.dhcp.stateful'),
                             ({'ipv4.address': '10.60.0.1'}, 'is assigned to parent managed network device "net0"'),
                             ({'ipv4.address': '10.60.0.5,10.60.0.6'}, 'one address'),
                             ({'network': '', 'nictype': 'bridged', 'parent': 'net0', 'ipv4.address': '10.99.0.5'}, 'not within network "net0" subnet'),
                             ({'network': '', 'nictype': 'bridged', 'parent': 'net1', 'ipv4.address': '10.61.0.5'}, 'DHCP is disabled'),
                             ({'parent': 'net0', 'nictype': 'bridged'}, 'network'),
                             ({'mtu': '1400'}, 'mtu')):
            with self.subTest(saying=saying):
                now = self.rest.get(path)
                self.refused(400, 'PUT', path, {**now, 'devices': {**now['devices'], 'eth0': {**self.nic(), **keys}}}, saying=saying)
                self.assertEqual(now['devices'], self.rest.get(path)['devices'])

    def test_taken(self):
        """By an instance that needn't run: refused before anything is changed; a copy may wait for the original to go."""
        self.network(ipv4__address='10.60.0.1/24', ipv6__address='fd60::1/64', ipv6__dhcp__stateful='true')
        first = self.create('c1', devices={'eth0': self.nic(ipv4__address='10.60.0.9', ipv6__address='fd60::9', hwaddr='00:16:3e:00:00:09')})
        path = self.create('c2')
        now = self.rest.get(path)
        taken = (({'ipv4.address': '10.60.0.9'}, 'IP address "10.60.0.9" already defined on another NIC'),
                 ({'ipv6.address': 'fd60:0::9'}, 'IP address "fd60:0::9" already defined on another NIC'),
                 ({'hwaddr': '00:16:3E:00:00:09'}, 'MAC address "00:16:3E:00:00:09" already defined on another NIC'))
        for keys, saying in taken:
            with self.subTest(saying=saying):
                self.refused(400, 'PUT', path, {**now, 'devices': {**now['devices'], 'eth0': {**self.nic(), **keys}}}, saying=saying)
                other = {'type': 'nic', 'nictype': 'bridged', 'parent': 'net0', **keys}
                self.refused(400, 'PUT', path, {**now, 'devices': {**now['devices'], 'eth0': other}}, saying=saying)
                self.refused(400, 'POST', '/1.0/instances', {'name': 'c3', 'source': {'type': 'image', 'alias': 'busybox'}, 'devices': {
                    'eth0': {**self.nic(), **keys}}}, saying=saying)
                self.refused(404, 'GET', '/1.0/instances/c3')
        self.assertEqual(now, self.rest.get(path))
        for one, other in ({'ipv4.address': '10.60.0.7'},) * 2, ({'ipv6.address': 'fd60::7'}, {'ipv6.address': 'fd60:0::7'}), (
                {'hwaddr': '00:16:3e:00:00:07'}, {'hwaddr': '00:16:3E:00:00:07'}):
            self.refused(400, 'PUT', path, {**now, 'devices': {'a': {**self.nic(), **one}, 'b': {**self.nic(), **other}}},
                         saying='already defined on another NIC')
        self.rest.patch(first, {'config': {'user.x': '1'}})
        self.rest.patch(first, {'devices': {'eth0': self.nic(ipv4__address='10.60.0.10', ipv6__address='fd60::9', hwaddr='00:16:3e:00:00:09')}})
        self.rest.patch(path, {'devices': {'eth0': self.nic(ipv4__address='10.60.0.9')}})
        self.act(path, 'start')
        copy = self.copy(path, 'c4')
        self.refused((400, 409), 'PUT', f'{copy}/state', {'action': 'start'}, saying='10.60.0.9')
        self.act(path, 'stop', force=True)
        self.rest.delete(path)
        self.act(copy, 'start')

    def test_copy_with_the_hardware_address(self):
        """The original keeps what it has, name and address, and the two don't run side by side."""
        self.network(ipv4__address='10.60.0.1/24')
        path = self.launch_on(hwaddr='00:16:3e:00:00:09', ipv4__address='10.60.0.9')
        reserved = ['00:16:3e:00:00:09,10.60.0.9,c1\n']
        copy = self.copy(path, 'c2')
        self.assertEqual(reserved, self.reserved())
        self.refused(400, 'PUT', f'{copy}/state', {'action': 'start'}, saying='MAC address "00:16:3e:00:00:09" already defined on another NIC')
        self.daemon.stop()
        self.daemon.start()
        self.config('/1.0/networks/net0', dns__domain='example.test')
        self.assertEqual(reserved, self.reserved())
        self.rest.delete(copy)
        self.assertEqual(reserved, self.reserved())
        copy = self.copy(path, 'c2')
        self.act(path, 'stop', force=True)
        self.rest.delete(path)
        self.act(copy, 'start')
        self.assertEqual(['00:16:3e:00:00:09,10.60.0.9,c2\n'], self.reserved())

    def reserved(self):
        """What the network's DHCP server keeps for interfaces."""
        return [file.read_text(encoding='ascii') for file in sorted((self.daemon.state / 'networks/net0/dnsmasq.hosts').iterdir())]

    def test_other_kinds_have_no_leases(self):
        """Addresses of a NIC that doesn't ask the bridge's DHCP server."""
        self.network(ipv4__address='10.60.0.1/24')
        self.create('c1', devices={'eth0': {'type': 'nic', 'nictype': 'routed', 'parent': 'net0', 'ipv4.address': '192.0.2.5,192.0.2.6'}})
        self.assertEqual([], self.rest.get('/1.0/networks/net0/leases'))

    def copy(self, path, name):
        self.rest.post('/1.0/instances', {'name': name, 'source': {'type': 'copy', 'source': path.split('/')[-1]}})
        return f'/1.0/instances/{name}'

    def test_profiles_are_checked(self):
        """What no instance of the profile could have is refused where it is written."""
        self.network(ipv4__address='10.60.0.1/24')
        for keys, saying in (({'network': 'nosuch'}, 'nosuch'), ({'ipv4.address': '10.99.0.5'}, 'not within network "net0" subnet'),
                             ({'ipv4.address': '10.60.0.1'}, 'is assigned to parent managed network device "net0"'),
                             ({'ipv6.address': 'fd00::5'}, 'ipv6.dhcp.stateful')):
            with self.subTest(saying=saying):
                devices = {'eth0': {**self.nic(), **keys}}
                self.refused(400, 'POST', '/1.0/profiles', {'name': 'p1', 'devices': devices}, saying=saying)
                self.refused(404, 'GET', '/1.0/profiles/p1')
                now = self.rest.get('/1.0/profiles/default')
                self.refused(400, 'PATCH', '/1.0/profiles/default', {'devices': {**now['devices'], **devices}}, saying=saying)
                self.assertEqual(now, self.rest.get('/1.0/profiles/default'))
        for name in ('c1', 'c2'):
            self.create(name)
        now = self.rest.get('/1.0/profiles/default')
        devices = {**now['devices'], 'eth0': self.nic(ipv4__address='10.60.0.5')}
        self.refused(400, 'PATCH', '/1.0/profiles/default', {'devices': devices}, saying='"10.60.0.5"')
        self.assertEqual(now, self.rest.get('/1.0/profiles/default'))
        self.rest.delete('/1.0/instances/c2')
        self.rest.patch('/1.0/profiles/default', {'devices': devices})
        self.assertEqual('10.60.0.5', self.rest.get('/1.0/instances/c1')['expanded_devices']['eth0']['ipv4.address'])

    def test_routes_outlive_a_change_of_the_network(self):
        self.network(ipv4__address='10.60.0.1/24', ipv4__routes='10.62.0.0/24')
        self.launch_on(ipv4__routes='10.63.0.0/24')
        wanted = {'10.62.0.0/24', '10.63.0.0/24'}
        self.assertLessEqual(wanted, self.routes())
        self.config('/1.0/networks/net0', ipv4__nat='true')
        self.assertLessEqual(wanted, self.routes())

    def routes(self):
        return {route['dst'] for route in json.loads(self.host('ip', '-j', 'route', 'show', 'dev', 'net0'))}

    def test_static_lease_goes_with_the_instance(self):
        self.network(ipv4__address='10.60.0.1/24')
        path = self.launch_on(ipv4__address='10.60.0.9')
        self.act(path, 'stop', force=True)
        self.rest.delete(path)
        self.launch_on('c2', ipv4__address='10.60.0.9')


class Filters(Managed):
    """container_nic_ipfilter and security.mac_filtering."""
    test_inherits_from_the_network = test_refused = test_static_lease_goes_with_the_instance = test_taken = test_profiles_are_checked = None
    test_routes_outlive_a_change_of_the_network = test_copy_with_the_hardware_address = test_other_kinds_have_no_leases = None

    def setUp(self):
        super().setUp()
        self.network(ipv4__address='10.60.0.1/24')

    def test_foreign_hardware_address(self):
        path = self.launch_on(security__mac_filtering='true')
        self.address(path)
        self.assertTrue(self.reaches(path, '10.60.0.1'))
        own = self.output(path, 'cat /sys/class/net/eth0/address').strip()
        change = 'killall -q udhcpc; a=$(ip -4 addr show dev eth0 | sed -n "s/.*inet \\([0-9.\\/]*\\).*/\\1/p"); ' \
                 'ip link set eth0 down; ip link set eth0 address {}; ip addr replace $a dev eth0; ip link set eth0 up'
        self.output(path, change.format('00:16:3e:66:66:66'))
        self.assertTrue(self.never_reaches(path, '10.60.0.1'))
        self.output(path, change.format(own))
        self.assertTrue(self.reaches(path, '10.60.0.1'))
        # Without the filter it may, live.
        self.output(path, change.format('00:16:3e:66:66:66'))
        self.set_device(path, self.nic())
        self.assertTrue(self.reaches(path, '10.60.0.1'))

    def test_foreign_ip_address(self):
        path = self.launch_on(security__ipv4_filtering='true')
        address = self.address(path)
        self.assertTrue(self.reaches(path, '10.60.0.1'))
        self.output(path, 'ip addr add 10.60.0.200/24 dev eth0')
        foreign = ('ping', '-c', '2', '-W', '1', '-I', '10.60.0.200', '10.60.0.1')
        self.assertNotEqual(0, self.run_in(path, *foreign)['return'])
        self.assertTrue(self.reaches(path, '10.60.0.1'), address)
        self.set_device(path, self.nic())
        wait_until(lambda: self.run_in(path, *foreign)['return'] == 0, what='an echo')
        # And on again, with an address of its own.
        self.set_device(path, self.nic(security__ipv4_filtering='true', ipv4__address=address))
        self.assertNotEqual(0, self.run_in(path, *foreign)['return'])

    def test_foreign_ipv6_address(self):
        self.config('/1.0/networks/net0', ipv6__address='fd60::1/64', ipv6__dhcp__stateful='true')
        path = self.launch_on(security__ipv6_filtering='true', ipv6__address='fd60::9')
        self.output(path, 'sysctl -qw net.ipv6.conf.eth0.accept_dad=0; ip addr add fd60::9/64 dev eth0; ip addr add fd60::bad/64 dev eth0')
        ping = 'ping -6 -c 1 -W 1 -I {} fd60::1'
        wait_until(lambda: self.run_in(path, 'sh', '-c', ping.format('fd60::9'))['return'] == 0, what='an echo')
        self.assertNotEqual(0, self.run_in(path, 'sh', '-c', ping.format('fd60::bad'))['return'])

    def test_address_by_router_advertisements(self):
        """Where DHCP gives no IPv6 addresses, the interface's own is the one that it makes itself out of what the router says (RFC 4862)."""
        self.config('/1.0/networks/net0', ipv6__address='fd60::1/64')
        path = self.launch_on(security__ipv6_filtering='true')
        self.output(path, 'sysctl -qw net.ipv6.conf.eth0.accept_dad=0; ip addr add fd60::bad/64 dev eth0')
        inside = "ip -6 addr show dev eth0 | sed -n 's/.*inet6 \\(fd60::[0-9a-f]*:[0-9a-f:]*\\)\\/64.*/\\1/p'"
        own = wait_until(lambda: self.output(path, inside).strip(), what='an address by router advertisements')
        ping = 'ping -6 -c 1 -W 1 -I {} fd60::1'
        wait_until(lambda: self.run_in(path, 'sh', '-c', ping.format(own))['return'] == 0, what='an echo')
        self.assertNotEqual(0, self.run_in(path, 'sh', '-c', ping.format('fd60::bad'))['return'])

    def test_what_routes_lead_to_it_is_its_own(self):
        """Live: what the machine sends there is answered from there."""
        self.config('/1.0/networks/net0', ipv6__address='fd60::1/64')
        filters = {'security__ipv4_filtering': 'true', 'security__ipv6_filtering': 'true'}
        path = self.launch_on(ipv4__routes='10.63.0.0/24', ipv6__routes='fd63::/64', **filters)
        address = self.address(path)
        self.output(path, 'sysctl -qw net.ipv6.conf.eth0.accept_dad=0; ip addr add 10.63.0.5/32 dev eth0; ip addr add fd63::5/128 dev eth0')
        self.output(path, 'ip addr add 10.64.0.5/32 dev eth0')
        ping = ('ping', '-c', '2', '-W', '1', '-I')
        for source, target in (('10.63.0.5', '10.60.0.1'), ('fd63::5', 'fd60::1')):
            wait_until(lambda: self.run_in(path, *ping, source, target)['return'] == 0, what=f'an echo from {source}')
        self.assertNotEqual(0, self.run_in(path, *ping, '10.64.0.5', '10.60.0.1')['return'])
        self.set_device(path, self.nic(ipv4__address=address, **filters))
        self.assertNotEqual(0, self.run_in(path, *ping, '10.63.0.5', '10.60.0.1')['return'])

    def test_network_without_addresses(self):
        """There are none of its own then, so that none passes."""
        self.config('/1.0/networks/net0', ipv4__dhcp='false')
        path = self.launch_on(security__ipv4_filtering='true', security__ipv6_filtering='true')
        self.settle(path)
        self.output(path, 'ip addr add 10.60.0.9/24 dev eth0; ip link set eth0 up')
        self.assertTrue(self.never_reaches(path, '10.60.0.1'))
        self.set_device(path, self.nic())
        self.assertTrue(self.reaches(path, '10.60.0.1'))

    def test_own_address_on_a_network_without_any(self):
        """What the network neither gives out nor has may be of any subnet: only the filter needs to know it."""
        self.network('net1', ipv4__address='none', ipv6__address='none')
        self.host('ip', 'addr', 'add', '192.0.2.1/24', 'dev', 'net1')
        filters = {'ipv4__address': '192.0.2.2', 'ipv6__address': '2001:db8::2', 'security__ipv4_filtering': 'true', 'security__ipv6_filtering': 'true'}
        path = self.launch('c1', devices={'eth0': self.nic(network='net1', **filters)})
        self.settle(path)
        self.output(path, 'ip addr add 192.0.2.2/24 dev eth0; ip addr add 192.0.2.3/24 dev eth0; ip link set eth0 up')
        ping = ('ping', '-c', '2', '-W', '1', '-I')
        wait_until(lambda: self.run_in(path, *ping, '192.0.2.2', '192.0.2.1')['return'] == 0, what='an echo')
        self.assertNotEqual(0, self.run_in(path, *ping, '192.0.2.3', '192.0.2.1')['return'])
        self.set_device(path, {'type': 'nic', 'nictype': 'bridged', 'parent': 'net1', 'ipv4.address': '192.0.2.3', 'security.ipv4_filtering': 'true'})
        wait_until(lambda: self.run_in(path, 'ip', 'link', 'show', 'dev', 'eth0')['return'] == 0, what='the other NIC')
        now = self.rest.get(path)
        unfiltered = {**now['devices'], 'eth0': self.nic(network='net1', ipv4__address='192.0.2.3')}
        self.refused(400, 'PUT', path, {**now, 'devices': unfiltered}, saying='DHCP is disabled')

    def test_network_changes_its_subnet(self):
        """The address that an interface without one of its own was given before isn't in it: it gets another."""
        path = self.launch_on(security__ipv4_filtering='true')
        self.assertTrue(self.address(path).startswith('10.60.0.'))
        self.act(path, 'stop', force=True)
        self.config('/1.0/networks/net0', ipv4__address='10.66.0.1/24', ipv4__dhcp__ranges='10.66.0.0-10.66.0.5')
        self.act(path, 'start')
        self.assertEqual('10.66.0.2', self.address(path))
        self.assertTrue(self.reaches(path, '10.66.0.1'))
        self.act(path, 'stop', force=True)
        self.config('/1.0/networks/net0', ipv4__address='10.66.0.1/24', ipv4__dhcp__ranges='10.66.0.100-10.66.0.110')
        self.act(path, 'start')
        self.assertEqual('10.66.0.100', self.address(path))

    def test_rules_go_with_the_instance(self):
        path = self.launch_on(security__mac_filtering='true')
        host = self.rest.get(path)['config']['volatile.eth0.host_name']
        self.assertIn(host, self.rules())
        self.daemon.kill()
        self.daemon.start()
        self.assertIn(host, self.rules())
        self.act(path, 'stop', force=True)
        self.assertNotIn(host, self.rules())

    def test_what_others_took_away_comes_back(self):
        """With the daemon: rules that somebody flushed, and a bridge that somebody removed."""
        path = self.launch_on(security__ipv4_filtering='true', ipv4__routes='10.63.0.0/24', host_name='c1net', limits__egress='10Mbit')
        routed = self.launch('c2', devices={'eth0': {'type': 'nic', 'nictype': 'routed', 'ipv4.address': '192.0.2.9', 'host_name': 'c2net'}})
        self.assertTrue(self.reaches(path, '10.60.0.1'))
        before = self.rules()
        self.host('sh', '-c', 'nft flush ruleset; ip link del net0')
        self.daemon.stop()
        self.daemon.start()
        wait_until(lambda: self.links()['c1net'].get('master') == 'net0', what='the bridge to have its port again')
        self.assertTrue(self.reaches(path, '10.60.0.1'))
        wait_until(lambda: sorted(self.rules().split()) == sorted(before.split()), what='all rules')
        self.assertIn('10.63.0.0/24', self.routes())
        self.output(path, 'ip addr add 10.60.0.200/24 dev eth0')
        self.assertNotEqual(0, self.run_in(path, 'ping', '-c', '2', '-W', '1', '-I', '10.60.0.200', '10.60.0.1')['return'])
        self.assertEqual('Running', self.status(routed))

    def rules(self):
        text = self.host('nft', 'list', 'ruleset', check=False) or self.host('sh', '-c', 'ebtables-save', check=False)
        if not re.search('.', text):
            raise unittest.SkipTest('neither nft nor ebtables is installed to look with')
        return text

    def test_unmanaged_parent_needs_an_address(self):
        self.host('ip', 'link', 'add', 'other', 'type', 'bridge')
        self.addCleanup(self.host, 'ip', 'link', 'del', 'other')
        path = self.create('c1', devices={'eth0': {'type': 'nic', 'nictype': 'bridged', 'parent': 'other', 'security.ipv4_filtering': 'true'}})
        self.refused(400, 'PUT', f'{path}/state', {'action': 'start'}, saying='ipv4.address')
