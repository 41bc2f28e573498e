# SPDX-License-Identifier: Apache-2.0
"""Network interfaces of instances that are pairs: bridged to a bridge of the machine, and p2p."""

import re
import subprocess
import time

from tests.support.daemon import wait_until

from .nics import NicTest


class Pairs(NicTest):
    def test_bridged_reaches_the_bridge_and_another_instance(self):
        first = self.launch('c1', devices={'eth0': self.bridged()})
        second = self.launch('c2', devices={'eth0': self.bridged(mtu='1400')})
        self.configure(first, 'eth0', '10.77.0.2/24')
        self.configure(second, 'eth0', '10.77.0.3/24')
        self.assertTrue(self.reaches(first, '10.77.0.1'))
        self.assertTrue(self.reaches(first, '10.77.0.3'))
        kept = self.volatile(first, 'eth0')
        self.assertRegex(kept['hwaddr'], '^00:16:3e:')
        self.assertEqual('eth0', kept['name'])
        host = self.link(kept['host_name'])
        self.assertEqual((self.BRIDGE, 1500), (host['master'], host['mtu']))
        self.assertEqual([[]], [link['addr_info'] for link in self.ip('address', 'show', kept['host_name'])], 'containers reach the machine by it')
        self.assertEqual(1400, self.link(self.volatile(second, 'eth0')['host_name'])['mtu'])
        state = self.rest.get(f'{first}/state')['network']['eth0']
        self.assertEqual((kept['host_name'], kept['hwaddr'], 'up'), (state['host_name'], state['hwaddr'], state['state']))
        self.assertGreater(state['counters']['packets_sent'], 0)

    def test_name_and_address_stay(self):
        path = self.launch('c1', devices={'lan': self.bridged(), 'wan': self.device('p2p', name='up0', hwaddr='00:16:3e:aa:bb:cc')})
        before = self.volatile(path, 'lan')
        inside = self.output(path, 'cat /sys/class/net/eth0/address /sys/class/net/up0/address').split()
        self.assertEqual([before['hwaddr'], '00:16:3e:aa:bb:cc'], inside)
        self.act(path, 'stop', force=True)
        stopped = self.volatile(path, 'lan')
        self.assertNotIn('host_name', stopped)
        self.act(path, 'start')
        after = self.volatile(path, 'lan')
        self.assertEqual((before['hwaddr'], before['name']), (after['hwaddr'], after['name']))
        self.assertEqual(inside, self.output(path, 'cat /sys/class/net/eth0/address /sys/class/net/up0/address').split())

    def test_name_with_a_dot(self):
        """A device may be called as another's VLAN would be: what is remembered of it is its own."""
        path = self.launch('c1', devices={'lan.7': self.bridged(), 'wan': self.bridged(), 'wan.8': self.device('p2p')})
        before = [self.volatile(path, name)['hwaddr'] for name in ('lan.7', 'wan', 'wan.8')]
        self.rest.patch(path, {'config': {'user.note': 'x'}})
        self.act(path, 'restart', force=True)
        self.assertEqual(before, [self.volatile(path, name)['hwaddr'] for name in ('lan.7', 'wan', 'wan.8')])
        self.set_device(path, 'wan')
        self.assertEqual({}, {key: value for key, value in self.volatile(path, 'wan').items() if not key.startswith('8.')})
        self.assertEqual([before[0], before[2]], [self.volatile(path, name)['hwaddr'] for name in ('lan.7', 'wan.8')])
        self.set_device(path, 'lan.7')
        self.assertEqual({}, self.volatile(path, 'lan.7'))

    def test_p2p_with_routes(self):
        """container_nic_routes: routes to what is behind a nic, live."""
        nic = self.device('p2p', host_name='vethmine', ipv4__routes='10.88.0.0/24,10.89.0.1/32', ipv6__routes='fd88::/64')
        path = self.launch('c1', devices={'eth0': nic})
        self.assertEqual({'10.88.0.0/24', '10.89.0.1'}, {route['dst'] for route in self.ip('route', 'show', 'dev', 'vethmine')})
        self.assertIn('fd88::/64', {route['dst'] for route in self.ip('-6', 'route', 'show', 'dev', 'vethmine')})
        self.settle(path)
        self.output(path, 'ip addr add 10.88.0.1/32 dev eth0; ip route add 10.77.0.1 dev eth0; ip route add default via 10.77.0.1')
        self.assertTrue(self.reaches(path, '10.77.0.1'))
        self.set_device(path, 'eth0', {**nic, 'ipv4.routes': '10.90.0.0/24'})
        self.assertEqual({'10.90.0.0/24'}, {route['dst'] for route in self.ip('route', 'show', 'dev', 'vethmine')})
        self.refused(400, 'PATCH', path, {'devices': {**self.rest.get(path)['devices'], 'eth0': {**nic, 'ipv4.routes': '10.90.0.0/33'}}}, saying='ipv4.routes')
        self.refused(400, 'PATCH', path, {'devices': {'eth0': {**nic, 'ipv4.routes': '10.91.0.0/24,10.77.0.0/24'}}}, saying='a route to 10.77.0.0/24 already')
        self.assertEqual({'10.90.0.0/24'}, {route['dst'] for route in self.ip('route', 'show', 'dev', 'vethmine')})
        self.act(path, 'stop', force=True)
        self.assertNotIn('vethmine', self.links())

    def test_another_kind_begins_anew(self):
        path = self.create('c1', devices={'eth0': self.bridged()})
        self.assertIn('hwaddr', self.volatile(path, 'eth0'))
        self.set_device(path, 'eth0', self.bridged(hwaddr='00:16:3e:00:00:77'))
        self.assertNotIn('hwaddr', self.volatile(path, 'eth0'))
        self.set_device(path, 'eth0', self.bridged())
        self.assertIn('hwaddr', self.volatile(path, 'eth0'))
        self.set_device(path, 'eth0', self.device('physical', parent='nosuch'))
        self.assertNotIn('hwaddr', self.volatile(path, 'eth0'))

    def test_routes_of_bridged_go_with_it(self):
        path = self.launch('c1', devices={'eth0': self.bridged(ipv4__routes='10.91.0.0/24')})
        self.assertIn('10.91.0.0/24', {route['dst'] for route in self.ip('route', 'show', 'dev', self.BRIDGE)})
        self.act(path, 'stop', force=True)
        self.assertNotIn('10.91.0.0/24', {route['dst'] for route in self.ip('route', 'show', 'dev', self.BRIDGE)})

    def test_hot_add_change_and_remove(self):
        path = self.launch('c1', devices={'eth0': self.bridged()})
        self.set_device(path, 'eth1', self.bridged(mtu='1300'))
        self.configure(path, 'eth1', '10.77.0.9/24')
        self.assertTrue(self.reaches(path, '10.77.0.1'))
        kept = self.volatile(path, 'eth1')
        self.assertEqual(('eth1', 1300), (kept['name'], self.link(kept['host_name'])['mtu']))
        self.assertEqual(kept['hwaddr'], self.output(path, 'cat /sys/class/net/eth1/address').strip())
        self.assertEqual(self.BRIDGE, self.link(kept['host_name'])['master'])
        self.set_device(path, 'eth1', self.bridged(mtu='1200'))  # anew, with the same address
        again = self.volatile(path, 'eth1')
        self.assertEqual(kept['hwaddr'], again['hwaddr'])
        self.assertNotIn(kept['host_name'], self.links())
        self.assertEqual('1200', self.output(path, 'cat /sys/class/net/eth1/mtu').strip())
        self.set_device(path, 'eth1', self.bridged(mtu='1200', boot__priority='7', user__note='x'))
        self.assertEqual(again, self.volatile(path, 'eth1'), 'it was taken away over what nobody goes by')
        self.set_device(path, 'eth1')
        self.assertEqual({}, self.volatile(path, 'eth1'))
        self.assertNotIn(again['host_name'], self.links())
        self.assertEqual('eth0\nlo\n', self.output(path, 'ls /sys/class/net'))

    def test_profile_gives_and_takes(self):
        path = self.launch('c1')
        default = self.rest.get('/1.0/profiles/default')
        self.addCleanup(self.rest.put, '/1.0/profiles/default', default)
        self.rest.put('/1.0/profiles/default', {**default, 'devices': {**default['devices'], 'eth0': self.bridged()}})
        self.assertIn('eth0', self.output(path, 'ls /sys/class/net'))
        self.rest.put('/1.0/profiles/default', default)
        self.assertEqual('lo\n', self.output(path, 'ls /sys/class/net'))

    def test_limits(self):
        path = self.launch('c1', devices={'eth0': self.bridged(limits__ingress='80Mbit')})
        host = self.volatile(path, 'eth0')['host_name']
        shaped = self.daemon.run('tc', 'class', 'show', 'dev', host).stdout
        self.assertRegex(shaped, r'class htb 1:10 root prio 0 rate 80Mbit ceil 80Mbit')
        self.set_device(path, 'eth0', self.bridged(limits__ingress='16Mbit'))
        self.assertIn('rate 16Mbit', self.daemon.run('tc', 'class', 'show', 'dev', host).stdout)
        self.set_device(path, 'eth0', self.bridged())
        self.assertEqual('', self.daemon.run('tc', 'class', 'show', 'dev', host).stdout)

    def policed(self, host):
        """Bits per second that the machine takes from the interface: by the kernel's policing, or where it has none the firewall."""
        police = re.search(r'police .* rate (\d+)Mbit', self.daemon.run('tc', 'filter', 'show', 'dev', host, 'ingress', check=False).stdout)
        limit = re.search(rf'chain limit.{host} .*?limit rate over (\d+) bytes', self.daemon.run('nft', 'list', 'ruleset').stdout, re.DOTALL)
        return int(police[1]) * 1_000_000 if police else int(limit[1]) * 8 if limit else None

    def test_policing_live(self):
        path = self.launch('c1', devices={'eth0': self.bridged(limits__ingress='16Mbit')})
        host = self.volatile(path, 'eth0')['host_name']
        self.assertIsNone(self.policed(host))
        self.set_device(path, 'eth0', self.bridged(limits__ingress='8Mbit', limits__egress='8Mbit'))
        self.assertEqual(8_000_000, self.policed(host))
        self.assertIn('rate 8Mbit', self.daemon.run('tc', 'class', 'show', 'dev', host).stdout)
        self.set_device(path, 'eth0', self.bridged(limits__max='24Mbit'))
        self.assertEqual(24_000_000, self.policed(host))
        self.set_device(path, 'eth0', self.bridged())
        self.assertIsNone(self.policed(host))
        self.set_device(path, 'eth1', self.bridged(limits__egress='4Mbit'))
        other = self.volatile(path, 'eth1')['host_name']
        self.assertEqual(4_000_000, self.policed(other))
        self.set_device(path, 'eth1')
        self.assertIsNone(self.policed(other))

    def test_policing(self):
        """limits.egress: what an instance sends arrives no faster, and nothing of the limit stays."""
        path = self.launch('c1', devices={'eth0': self.bridged(limits__egress='16Mbit')})
        host = self.volatile(path, 'eth0')['host_name']
        self.assertEqual(16_000_000, self.policed(host))
        self.configure(path, 'eth0', '10.77.0.2/24')
        self.assertTrue(self.reaches(path, '10.77.0.1'))
        program = 'import socket; s = socket.create_server(("10.77.0.1", 9000)); print(flush=True); c = s.accept()[0]\nwhile c.recv(65536): pass'
        sink = self.daemon.popen('python3', '-c', program, stdout=subprocess.PIPE)
        self.addCleanup(sink.communicate)
        self.addCleanup(sink.kill)
        sink.stdout.readline()
        begin = time.monotonic()
        self.output(path, 'dd if=/dev/zero bs=1M count=6 2>/dev/null | nc 10.77.0.1 9000')
        sink.wait(60)
        self.assertGreater(time.monotonic() - begin, 1.5, '6 MB came faster than 2 MB/s after the first two')
        self.act(path, 'stop', force=True)
        self.assertNotIn(host, self.daemon.run('nft', 'list', 'ruleset').stdout)

    def test_refused(self):
        path = self.launch('c1', devices={'eth0': self.bridged()})
        before, links = self.rest.get(path), set(self.links())
        for keys, saying in ((self.device('bridged', parent='nosuch'), 'Parent device "nosuch" doesn\'t exist'),
                             (self.device('bridged', parent='lo'), 'is not a bridge'),
                             (self.bridged(vlan='0'), 'VLAN ID 0'),
                             (self.bridged(hwaddr='00:16:3e:00'), 'hwaddr'),
                             (self.bridged(hwaddr='01:00:5e:00:00:01'), 'hwaddr'),
                             (self.bridged(host_name='averylongname123'), 'host_name'),
                             (self.bridged(name='averylongname123'), 'name'),
                             (self.bridged(name='lo'), 'already'),
                             (self.bridged(name='default'), 'name'),
                             (self.bridged(host_name='all'), 'host_name'),
                             (self.bridged(host_name=self.BRIDGE), 'exists already'),
                             (self.bridged(ipv4__routes='10.77.0.0/24'), 'route'),
                             ({'type': 'nic', 'nictype': 'bridged'}, 'parent'),
                             ({'type': 'nic', 'nictype': 'magic', 'parent': 'lo'}, 'type')):
            with self.subTest(saying=saying):
                self.refused((400, 409), 'PUT', path, {**before, 'devices': {**before['devices'], 'wrong': keys}}, saying=saying)
                self.assertEqual(before['devices'], self.rest.get(path)['devices'])
                self.assertEqual({}, self.volatile(path, 'wrong'))
                self.assertEqual(links, set(self.links()))
        self.refused(400, 'PUT', path, {**before, 'devices': {**before['devices'], 'a': self.bridged(name='same'), 'b': self.bridged(name='same')}},
                     saying='duplicate')
        stopped = self.create('c2', devices={'eth0': self.device('bridged', parent='nosuch')})
        self.refused(400, 'PUT', f'{stopped}/state', {'action': 'start'}, saying='Parent device "nosuch" doesn\'t exist')

    def test_half_a_change_is_undone(self):
        path = self.launch('c1', devices={'eth0': self.bridged()})
        now, links = self.rest.get(path), set(self.links())
        self.refused(400, 'PUT', path, {**now, 'devices': {'a': self.bridged(), 'z': self.device('bridged', parent='nosuch')}}, saying='nosuch')
        self.assertEqual('eth0\nlo\n', self.output(path, 'ls /sys/class/net'))
        self.assertEqual(len(links), len(self.links()))
        self.configure(path, 'eth0', '10.77.0.2/24')
        self.assertTrue(self.reaches(path, '10.77.0.1'))

    def test_nothing_is_left_after_a_crash(self):
        path = self.launch('c1', config={'boot.autostart': 'false'}, devices={'eth0': self.bridged(ipv4__routes='10.91.0.0/24')})
        host = self.volatile(path, 'eth0')['host_name']
        pid = self.rest.get(f'{path}/state')['pid']
        self.daemon.kill()
        self.daemon.run('kill', '-9', str(pid))
        self.daemon.start()
        wait_until(lambda: host not in self.links(), 30, f'{host} to go')
        wait_until(lambda: 'host_name' not in self.volatile(path, 'eth0'), 30, 'the stop to be noted')
        wait_until(lambda: '10.91.0.0/24' not in {route['dst'] for route in self.ip('route', 'show', 'dev', self.BRIDGE)}, what='its route to go')
        self.act(path, 'start')

    def test_daemon_finds_it_again(self):
        path = self.launch('c1', devices={'eth0': self.bridged()})
        self.set_device(path, 'eth1', self.bridged())
        before = self.volatile(path, 'eth1')
        self.daemon.kill()
        self.daemon.start()
        self.assertEqual(before, self.volatile(path, 'eth1'))
        self.set_device(path, 'eth1')
        self.assertEqual('eth0\nlo\n', self.output(path, 'ls /sys/class/net'))

    def test_a_route_that_is_there(self):
        """Refused at the start, and not taken away from whoever has it."""
        first = self.launch('c1', devices={'eth0': self.bridged(ipv4__routes='10.91.0.0/24')})
        second = self.create('c2', devices={'eth0': self.bridged(ipv4__routes='10.91.0.0/24')})
        self.refused(400, 'PUT', f'{second}/state', {'action': 'start'}, saying='route to 10.91.0.0/24')
        self.assertIn('10.91.0.0/24', {route['dst'] for route in self.ip('route', 'show', 'dev', self.BRIDGE)})
        self.act(first, 'stop', force=True)
        self.act(second, 'start')

    def test_vlan_of_a_port(self):
        """Only ports of the same VLAN hear each other; the machine, which has none, hears neither."""
        nic = self.bridged(vlan='7')
        first = self.create('c1', devices={'eth0': nic})
        if self.daemon.run('ip', 'link', 'set', self.BRIDGE, 'type', 'bridge', 'vlan_filtering', '0', check=False).returncode:
            self.refused(400, 'PUT', f'{first}/state', {'action': 'start', 'timeout': 30}, saying='CONFIG_BRIDGE_VLAN_FILTERING')
            self.skipTest('the kernel keeps no VLANs apart in bridges: refused')
        self.act(first, 'start')
        paths = [first, self.launch('c2', devices={'eth0': nic}), self.launch('c3', devices={'eth0': self.bridged()})]
        for i, path in enumerate(paths):
            self.configure(path, 'eth0', f'10.77.0.{i + 2}/24')
        self.assertTrue(self.reaches(first, '10.77.0.3'))
        self.assertTrue(self.never_reaches(first, '10.77.0.4'), 'it has left its VLAN')
        self.assertTrue(self.never_reaches(first, '10.77.0.1'), 'it has left its VLAN')
        self.assertTrue(self.reaches(paths[2], '10.77.0.1'), 'the others are as before')
        self.set_device(paths[2], 'eth0', nic)
        self.configure(paths[2], 'eth0', '10.77.0.4/24')
        self.assertTrue(self.reaches(first, '10.77.0.4'))
        self.set_device(first, 'eth0', self.bridged())
        self.configure(first, 'eth0', '10.77.0.2/24')
        self.assertTrue(self.reaches(first, '10.77.0.1'))

    def test_the_bridge_keeps_its_address(self):
        """Whatever joins it: its neighbours know it by that."""
        with self.veth('ext0', 'ext1'):
            self.daemon.run('ip', 'link', 'set', 'ext0', 'address', '52:54:00:00:00:09')
            self.daemon.run('ip', 'link', 'set', 'ext0', 'master', self.BRIDGE)
            path = self.launch('c1', devices={'eth0': self.bridged()})
            self.set_device(path, 'eth1', self.bridged(hwaddr='00:16:3e:00:00:01'))
            self.assertEqual('52:54:00:00:00:09', self.link(self.BRIDGE)['address'])

    def test_name_is_free_again(self):
        path = self.launch('c1', devices={'eth0': self.bridged(host_name='vfix')})
        for _ in range(3):
            self.act(path, 'restart', force=True)
            self.assertIn('vfix', self.links())
