# SPDX-License-Identifier: Apache-2.0
"""What containers get of a network's DHCP and DNS server, by udhcpc and nslookup of busybox, and what the API tells of it."""

import ipaddress
import socket
import struct
import unittest

from tests.support.daemon import wait_until
from tests.support.rest import network_of

from .base import NetworkTest


class Dhcp(NetworkTest):
    def leases(self, path, query=''):
        return self.rest.get(f'{path}/leases{query}')

    def hwaddr(self, container):
        return self.rest.get(container)['config']['volatile.eth0.hwaddr']

    def inner_addresses(self, container):
        return [a['address'] for a in self.rest.get(f'{container}/state')['network']['eth0']['addresses'] if a['scope'] == 'global']

    def test_lease(self):
        self.network(ipv4__address='10.61.0.1/24', ipv4__dhcp__ranges='10.61.0.100-10.61.0.101, 10.61.0.200-10.61.0.200', dns__domain='inner.test')
        lease = self.lease(self.container('c1'))
        self.assertIn(lease['ip'], ('10.61.0.100', '10.61.0.101', '10.61.0.200'))
        self.assertEqual(('24', '10.61.0.1', '10.61.0.1', 'inner.test'), tuple(lease[key] for key in ('mask', 'router', 'dns', 'domain')))
        self.assertTrue(self.reaches('/1.0/instances/c1', '10.61.0.1'))

    def test_domain_that_no_host_could_have(self):
        """Underscores, dashes at an end, and a dot behind all of it, as dnsmasq takes them."""
        self.network(ipv4__address='10.61.0.1/24', dns__domain='a_b.-in.test.')
        path = self.container('c1')
        lease = self.lease(path)
        self.assertEqual('a_b.-in.test', lease['domain'])
        self.assertIn(lease['ip'], self.output(path, 'nslookup c1.a_b.-in.test 10.61.0.1'))
        for bad in ('.', '.test', 'a..test', 'a b', 'a/b', 'a,b'):
            self.refused(400, 'PATCH', '/1.0/networks/net0', {'config': {'dns.domain': bad}}, saying='domain')

    def test_none_without_dhcp(self):
        self.network(ipv4__address='10.61.0.1/24', ipv4__dhcp='false')
        path = self.container('c1')
        self.assertNotEqual(0, self.run_in(path, 'udhcpc', '-i', 'eth0', '-n', '-q', '-t', '2', '-T', '1', '-s', '/bin/true')['return'])

    def test_expiry(self):
        """Extension network_dhcp_expiry."""
        path = self.network(ipv4__address='10.61.0.1/24')
        container = self.container('c1')
        self.assertEqual('3600', self.lease(container)['lease'])
        self.config(path, ipv4__dhcp__expiry='45m')
        self.assertEqual('2700', self.lease(container)['lease'])

    def test_gateway(self):
        """Extension network_dhcp_gateway."""
        path = self.network(ipv4__address='10.61.0.1/24', ipv4__dhcp__gateway='10.61.0.254')
        container = self.container('c1')
        self.assertEqual('10.61.0.254', self.lease(container)['router'])
        self.config(path, ipv4__dhcp__gateway='')
        self.assertEqual('10.61.0.1', self.lease(container)['router'])

    def test_mtu(self):
        self.network(ipv4__address='10.61.0.1/24', bridge__mtu='1300')
        container = self.container('c1')
        self.assertEqual('1300', self.lease(container)['mtu'])
        self.assertEqual('1300', self.output(container, 'cat /sys/class/net/eth0/mtu').strip())

    def test_renamed(self):
        """A renamed instance keeps its lease under its new name, and leaves nothing under the old one."""
        path = self.network(ipv4__address='10.61.0.1/24')
        self.launch('before', devices={'eth0': {'type': 'nic', 'nictype': 'bridged', 'parent': 'net0', 'ipv4.address': '10.61.0.77'}})
        self.rest.put('/1.0/instances/before/state', {'action': 'stop', 'force': True})
        self.rest.post('/1.0/instances/before', {'name': 'after'})
        hosts = self.daemon.state / 'networks/net0/dnsmasq.hosts'
        self.assertEqual(['after.eth0'], [file.name for file in hosts.iterdir()])
        self.assertIn(',after', (hosts / 'after.eth0').read_text(encoding='utf-8'))
        self.rest.put('/1.0/instances/after/state', {'action': 'start'})
        self.assertEqual('10.61.0.77', self.lease('/1.0/instances/after')['ip'])
        self.assertEqual(['after'], [lease['hostname'] for lease in self.leases(path)])
        self.rest.put('/1.0/instances/after/state', {'action': 'stop', 'force': True})
        self.rest.delete('/1.0/instances/after')
        self.assertEqual([], list(hosts.iterdir()))

    def hosts(self, name='net0'):
        """What the server knows to give, and to whom: by instance and device."""
        folder = self.daemon.state / 'networks' / name / 'dnsmasq.hosts'
        return {file.name: file.read_text(encoding='utf-8').strip().split(',', 1)[1] for file in folder.iterdir()}

    def test_reserved_before_the_first_start(self):
        """The address of an instance that has never run is nobody else's, however it came by it."""
        nic = {'type': 'nic', 'nictype': 'bridged', 'parent': 'net0'}
        path = self.network(ipv4__address='10.61.0.1/24', ipv4__dhcp__ranges='10.61.0.100-10.61.0.102')
        one = self.create('c1', devices={'eth0': {**nic, 'ipv4.address': '10.61.0.100'}})
        two = self.create('c2', devices={'eth0': nic})
        self.assertEqual({'c1.eth0': '10.61.0.100,c1', 'c2.eth0': 'c2'}, self.hosts())
        self.rest.patch(two, {'devices': {'eth0': {**nic, 'ipv4.address': '10.61.0.101'}}})
        self.rest.post('/1.0/profiles', {'name': 'p1', 'devices': {}})
        self.addCleanup(self.rest.delete, '/1.0/profiles/p1')
        self.addCleanup(self.daemon.delete_instances)
        three = self.create('c3', devices={}, profiles=['default', 'p1'])
        self.rest.put('/1.0/profiles/p1', {'devices': {'eth0': {**nic, 'ipv4.address': '10.61.0.9'}}})
        self.assertEqual({'c1.eth0': '10.61.0.100,c1', 'c2.eth0': '10.61.0.101,c2', 'c3.eth0': '10.61.0.9,c3'}, self.hosts())
        self.assertEqual('10.61.0.102', self.lease(self.container('c4'))['ip'])
        self.assertIn(('c2', '10.61.0.101', 'static'), [(lease['hostname'], lease['address'], lease['type']) for lease in self.leases(path)])
        self.rest.post('/1.0/instances', {'name': 'c5', 'source': {'type': 'copy', 'source': 'c1'}})
        self.assertEqual('10.61.0.100,c1', self.hosts()['c1.eth0'], 'a copy took what its original has')
        self.assertNotIn('c5.eth0', self.hosts())
        self.rest.post(f'{one}/snapshots', {'name': 's1'})
        self.rest.put(one, {**self.rest.get(one), 'devices': {}})
        self.assertNotIn('c1.eth0', self.hosts())
        self.rest.put(one, {'restore': 's1'})
        self.assertEqual('10.61.0.100,c1', self.hosts()['c1.eth0'])
        self.rest.put(two, {**self.rest.get(two), 'devices': {}})
        self.rest.put('/1.0/profiles/p1', {'devices': {}})
        self.assertEqual({'c1.eth0', 'c4.eth0'}, set(self.hosts()))
        self.assertEqual([], [d for d in self.rest.get(three)['expanded_devices'] if d == 'eth0'])

    def test_reserved_again_at_the_servers_start(self):
        """Of interfaces that no server has heard of: of a bridge that became a network, and after the files were lost."""
        self.host('ip', 'link', 'add', 'net0', 'type', 'bridge')
        self.create('c1', devices={'eth0': {'type': 'nic', 'nictype': 'bridged', 'parent': 'net0', 'ipv4.address': '10.61.0.77'}})
        self.host('ip', 'link', 'delete', 'net0')
        self.network(ipv4__address='10.61.0.1/24')
        self.assertEqual({'c1.eth0': '10.61.0.77,c1'}, self.hosts())
        self.daemon.kill()
        (self.daemon.state / 'networks/net0/dnsmasq.hosts/c1.eth0').unlink()
        self.daemon.start()
        self.assertEqual({'c1.eth0': '10.61.0.77,c1'}, self.hosts())

    def test_moved_to_the_network_key(self):
        """The same network by its other name: nothing of what the server knows is lost, whether the instance runs or not."""
        self.network(ipv4__address='10.61.0.1/24')
        path = self.container('c1', **{'ipv4.address': '10.61.0.77'})
        for device in ({'network': 'net0'}, {'nictype': 'bridged', 'parent': 'net0'}):
            self.rest.patch(path, {'devices': {'eth0': {'type': 'nic', 'name': 'eth0', 'ipv4.address': '10.61.0.77', **device}}})
            self.assertEqual({'c1.eth0': '10.61.0.77,c1'}, self.hosts())
        self.assertEqual('10.61.0.77', self.lease(path)['ip'])

    def test_two_containers(self):
        self.network(ipv4__address='10.61.0.1/24')
        one, two = self.container('c1'), self.container('c2')
        addresses = [self.lease(path)['ip'] for path in (one, two)]
        self.assertEqual(2, len(set(addresses)))
        self.assertTrue(self.reaches(one, addresses[1]))
        self.assertTrue(self.reaches(two, addresses[0]))

    def test_leases(self):
        """Extension network_leases."""
        path = self.network(ipv4__address='10.61.0.1/24')
        one = self.container('c1')
        self.create('c2', devices={'eth0': {'type': 'nic', 'nictype': 'bridged', 'parent': 'net0', 'ipv4.address': '10.61.0.77'}})
        self.rest.post('/1.0/projects', {'name': 'other', 'config': {'features.images': 'false', 'features.profiles': 'false'}})
        self.addCleanup(self.rest.delete, '/1.0/projects/other')
        self.addCleanup(self.daemon.delete_instances)
        address = self.lease(one)['ip']
        leases = {lease['hostname']: lease for lease in self.leases(path)}
        self.assertEqual({'c1', 'c2'}, set(leases))
        self.assertEqual((address, self.hwaddr(one), 'dynamic'), tuple(leases['c1'][key] for key in ('address', 'hwaddr', 'type')))
        self.assertEqual(('10.61.0.77', self.hwaddr('/1.0/instances/c2'), 'static'),
                         tuple(leases['c2'][key] for key in ('address', 'hwaddr', 'type')))
        self.assertEqual([], self.leases(path, '?project=other'))
        self.refused(404, 'GET', '/1.0/networks/lo/leases', saying='Leases not found')
        self.refused(404, 'GET', '/1.0/networks/nothing/leases')

    def test_leases_of_what_is_given_out_no_longer(self):
        """What dnsmasq has written down stays in its file: it is nobody's address any more."""
        path = self.network(ipv4__address='10.61.0.1/24')
        one = self.container('c1')
        self.lease(one)
        self.assertEqual(['dynamic'], [lease['type'] for lease in self.leases(path)])
        self.config(path, ipv4__dhcp='false')
        self.assertEqual([], self.leases(path))
        self.config(path, ipv4__dhcp='true')
        self.lease(one)
        self.config(path, ipv4__address='10.62.0.1/24')
        self.assertEqual([], self.leases(path))

    def test_location(self):
        """Extension network_leases_location."""
        path = self.network(ipv4__address='10.61.0.1/24')
        self.lease(self.container('c1'))
        self.create('c2', devices={'eth0': {'type': 'nic', 'nictype': 'bridged', 'parent': 'net0', 'ipv4.address': '10.61.0.77'}})
        self.assertEqual({('c1', 'none'), ('c2', 'none')}, {(lease['hostname'], lease['location']) for lease in self.leases(path)})
        self.assertEqual('none', self.rest.get('/1.0/instances/c1')['location'])

    def test_ipv6(self):
        path = self.network(ipv4__address='none', ipv6__address='fd42:61::1/64')
        container = self.container('c1')
        found = wait_until(lambda: self.inner_addresses(container), what='an address')
        self.assertIn(ipaddress.ip_address(found[0]), ipaddress.ip_network('fd42:61::/64'))
        wait_until(lambda: self.reaches(container, 'fd42:61::1'), what='an answer')
        chosen = {'hostname': 'c1', 'hwaddr': self.hwaddr(container), 'address': found[0], 'type': 'dynamic', 'location': 'none'}
        self.assertEqual([chosen], self.leases(path), 'no server gave it, but it follows from the interface')
        self.rest.post('/1.0/projects', {'name': 'other', 'config': {}})
        self.addCleanup(self.rest.delete, '/1.0/projects/other')
        self.assertEqual([], self.leases(path, '?project=other'))
        self.config(path, ipv6__dhcp__stateful='true')
        self.assertEqual([], self.leases(path))

    def test_ipv6_addresses(self):
        path = self.network(ipv4__address='none', ipv6__address='fd42:61::1/64', ipv6__dhcp__stateful='true',
                            ipv6__dhcp__ranges='fd42:61::100-fd42:61::1ff')
        container = self.container('c1')
        self.output(container, 'ip link set eth0 up')
        address = wait_until(lambda: self.solicit(container), what='an answer of the DHCPv6 server')
        self.assertTrue(0x100 <= int(address) & 0xffff <= 0x1ff, address)
        leases = wait_until(lambda: self.leases(path), what='a lease that dnsmasq has written down')
        self.assertEqual([('c1', str(address), self.hwaddr(container), 'dynamic')],
                         [tuple(lease[key] for key in ('hostname', 'address', 'hwaddr', 'type')) for lease in leases])

    def test_static_ipv6_address(self):
        """What the server gives by DHCPv6 is the address that the interface has in the configuration, live."""
        path = self.network(ipv4__address='none', ipv6__address='fd42:61::1/64', ipv6__dhcp__stateful='true')
        container = self.container('c1', **{'ipv6.address': 'fd42:61::77'})
        self.output(container, 'ip link set eth0 up')
        self.assertEqual('fd42:61::77', str(wait_until(lambda: self.solicit(container), what='an answer of the DHCPv6 server')))
        self.assertEqual([('fd42:61::77', 'static')], [(lease['address'], lease['type']) for lease in self.leases(path)])
        self.rest.patch(container, {'devices': {'eth0': {**self.rest.get(container)['devices']['eth0'], 'ipv6.address': 'fd42:61::78'}}})
        self.assertEqual('fd42:61::78', str(wait_until(lambda: self.solicit(container), what='an answer of the DHCPv6 server')))

    def given(self, name='net0'):
        """Addresses that the DHCP server thinks somebody has."""
        lines = (self.daemon.state / 'networks' / name / 'dnsmasq.leases').read_text(encoding='ascii').splitlines()
        return [line.split()[2] for line in lines if not line.startswith('duid')]

    def test_what_was_given_goes_with_the_interface(self):
        """With the device, with the instance and with an address of its own in place of it: others can have it at once."""
        path = self.network(ipv4__address='10.61.0.1/24', ipv4__dhcp__ranges='10.61.0.100-10.61.0.100')
        one, two = self.container('c1'), self.container('c2')
        self.assertEqual('10.61.0.100', self.lease(one)['ip'])
        self.assertEqual(['10.61.0.100'], self.given())
        devices = self.rest.get(one)['devices']
        self.rest.put(one, {**self.rest.get(one), 'devices': {'root': devices['root']} if 'root' in devices else {}})
        wait_until(lambda: not self.given(), what='the address to be given back')
        self.assertEqual('10.61.0.100', self.lease(two)['ip'])
        self.rest.patch(two, {'devices': {'eth0': {**self.rest.get(two)['devices']['eth0'], 'ipv4.address': '10.61.0.9'}}})
        wait_until(lambda: not self.given(), what='the address to be given back')
        self.assertEqual('10.61.0.9', self.lease(two)['ip'])
        self.act(two, 'stop', force=True)
        self.assertEqual(['10.61.0.9'], self.given(), 'a lease ends with an instance that only stopped')
        self.rest.delete(two)
        wait_until(lambda: not self.given(), what='the address to be given back')
        self.assertEqual([], self.leases(path))

    def test_what_was_given_by_ipv6_goes_too(self):
        self.network(ipv4__address='none', ipv6__address='fd42:61::1/64', ipv6__dhcp__stateful='true')
        container = self.container('c1')
        self.output(container, 'ip link set eth0 up')
        address = wait_until(lambda: self.solicit(container), what='an answer of the DHCPv6 server')
        wait_until(lambda: str(address) in self.given(), what='a lease that dnsmasq has written down')
        self.act(container, 'stop', force=True)
        self.rest.delete(container)
        wait_until(lambda: not self.given(), what='the address to be given back')

    def solicit(self, container):
        """One exchange of DHCPv6 with rapid commit (RFC 8415): the address got, or none."""
        def option(code, value):
            return struct.pack('!HH', code, len(value)) + value
        hwaddr = bytes.fromhex(self.hwaddr(container).replace(':', ''))
        message = b'\x01\x12\x34\x56' + option(1, b'\0\x03\0\x01' + hwaddr) + option(3, struct.pack('!III', 7, 0, 0)) + option(14, b'') + option(8, b'\0\0')
        with network_of(self.rest.get(f'{container}/state')['pid']):
            client = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)
            index = socket.if_nametoindex('eth0')
        with client:
            client.settimeout(1)
            try:
                client.bind(('::', 546))
                client.sendto(message, ('ff02::1:2', 547, 0, index))
                answer = client.recv(1500)
            except OSError:
                return None
        at = answer.find(b'\0\x05\0\x18')
        return ipaddress.ip_address(answer[at + 4:at + 20]) if answer[0] == 7 and at > 0 else None


class Dns(NetworkTest):
    def lookup(self, container, name):
        done = self.run_in(container, 'sh', '-c', f'nslookup -type=a {name} 10.61.0.1 | tail -n +3', **{'record-output': True})
        return self.rest.request('GET', done['output']['1']).body.decode()

    def test_modes(self):
        path = self.network(ipv4__address='10.61.0.1/24', dns__mode='dynamic', dns__domain='inner.test')
        container = self.container('c1')
        address = self.lease(container, options=['-x', 'hostname:chosen'])['ip']
        self.assertIn(address, self.lookup(container, 'chosen.inner.test'))
        self.assertIn('10.61.0.1', self.lookup(container, '_gateway.inner.test'))
        self.config(path, dns__mode='managed')
        address = self.lease(self.container('c2'), options=['-x', 'hostname:other'])['ip']
        self.assertNotIn(address, self.lookup(container, 'other.inner.test'), 'a container gave itself a name')
        self.config(path, dns__mode='none')
        self.assertNotIn('Address: 10.61.0.1\n', self.lookup(container, '_gateway.inner.test').replace('Address:\t', 'Address: '))

    def test_names_of_the_server(self):
        """The names of instances are theirs whatever they call themselves, in every project; and after a rename no more."""
        self.network(ipv4__address='10.61.0.1/24')
        self.rest.post('/1.0/projects', {'name': 'other', 'config': {'features.images': 'false', 'features.profiles': 'false'}})
        self.addCleanup(self.rest.delete, '/1.0/projects/other')
        self.addCleanup(self.daemon.delete_instances)
        one = self.container('c1')
        addresses = {'c1.lxd': self.lease(one)['ip'], 'c2.lxd': self.lease(self.container('c2', **{'ipv4.address': '10.61.0.77'}), options=['-x', 'hostname:c1'])['ip']}
        self.assertEqual('10.61.0.77', addresses['c2.lxd'])
        self.rest.post('/1.0/instances?project=other', {'name': 'c2', 'source': {'type': 'image', 'alias': 'busybox'}, 'devices': {
            'eth0': {'type': 'nic', 'network': 'net0', 'name': 'eth0'}}})
        self.rest.put('/1.0/instances/c2/state?project=other', {'action': 'start'})
        given = wait_until(lambda: self.inner_address('/1.0/instances/c2/state?project=other'), what='an address')
        self.assertEqual(['c2'], [lease['hostname'] for lease in self.rest.get('/1.0/networks/net0/leases?project=other')])
        addresses['c2-other.lxd'] = given[0]['address']
        for name, address in addresses.items():
            self.assertIn(address, self.lookup(one, name), name)
        self.act('/1.0/instances/c2', 'stop', force=True)
        self.rest.post('/1.0/instances/c2', {'name': 'c3'})
        self.act('/1.0/instances/c3', 'start')
        self.assertEqual('10.61.0.77', self.lease('/1.0/instances/c3')['ip'])
        self.assertIn('10.61.0.77', self.lookup(one, 'c3.lxd'))
        self.assertNotIn('10.61.0.77', self.lookup(one, 'c2.lxd'))

    def inner_address(self, path):
        return [a for a in self.rest.get(path)['network']['eth0']['addresses'] if a['family'] == 'inet']

    def test_raw(self):
        self.network(ipv4__address='10.61.0.1/24', raw__dnsmasq='address=/host.test/198.51.100.7')
        container = self.container('c1')
        self.lease(container)
        self.assertIn('198.51.100.7', self.lookup(container, 'host.test'))


if __name__ == '__main__':
    unittest.main()
