# SPDX-License-Identifier: Apache-2.0
"""Network interfaces of instances that are pairs: bridged to a bridge of the machine, and p2p."""

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

    def test_p2p_with_routes(self):
        """container_nic_routes: routes to what is behind a nic, live."""
        nic = self.device('p2p', host_name='vethmine', ipv4__routes='10.88.0.0/24,10.89.0.1/32', ipv6__routes='fd88::/64')
        path = self.launch('c1', devices={'eth0': nic})
        self.assertEqual({'10.88.0.0/24', '10.89.0.1'}, {route['dst'] for route in self.ip('route', 'show', 'dev', 'vethmine')})
        self.assertIn('fd88::/64', {route['dst'] for route in self.ip('-6', 'route', 'show', 'dev', 'vethmine')})
        self.output(path, 'ip addr add 10.88.0.1/32 dev eth0; ip route add 10.77.0.1 dev eth0; ip route add default via 10.77.0.1')
        self.assertTrue(self.reaches(path, '10.77.0.1'))
        self.set_device(path, 'eth0', {**nic, 'ipv4.routes': '10.90.0.0/24'})
        self.assertEqual({'10.90.0.0/24'}, {route['dst'] for route in self.ip('route', 'show', 'dev', 'vethmine')})
        self.refused(400, 'PATCH', path, {'devices': {**self.rest.get(path)['devices'], 'eth0': {**nic, 'ipv4.routes': '10.90.0.0/33'}}}, saying='ipv4.routes')
        self.act(path, 'stop', force=True)
        self.assertNotIn('vethmine', self.links())

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

    def test_policing_live(self):
        """What the kernel can't do is refused while the instance runs, and the limit that was there stays."""
        path = self.launch('c1', devices={'eth0': self.bridged(limits__ingress='16Mbit')})
        host, before = self.volatile(path, 'eth0')['host_name'], self.rest.get(path)
        wanted = {'devices': {'eth0': self.bridged(limits__ingress='8Mbit', limits__egress='8Mbit')}}
        answer = self.rest.request('PATCH', path, wanted)
        policed = self.daemon.run('tc', 'filter', 'show', 'dev', host, 'ingress').stdout
        shaped = self.daemon.run('tc', 'class', 'show', 'dev', host).stdout
        if answer.status == 200:
            self.assertRegex(policed, 'police .* rate 8Mbit')
            self.assertIn('rate 8Mbit', shaped)
            return
        self.assertEqual(400, answer.status)
        self.assertIn('act_police', answer.json['error'])
        self.assertEqual(('', True, before['devices']), (policed, 'rate 16Mbit' in shaped, self.rest.get(path)['devices']))

    def test_policing(self):
        """limits.egress, and what is said where the kernel has no act_police."""
        path = self.create('c1', devices={'eth0': self.bridged(limits__egress='8Mbit')})
        answer = self.rest.request('PUT', f'{path}/state', {'action': 'start', 'timeout': 30})
        end = self.operation_end(answer.json['operation'])
        if end['status'] == 'Success':
            host = self.volatile(path, 'eth0')['host_name']
            self.assertRegex(self.daemon.run('tc', 'filter', 'show', 'dev', host, 'ingress').stdout, 'police .* rate 8Mbit')
            return
        self.assertIn('act_police', end['err'])
        self.assertNotIn('host_name', self.volatile(path, 'eth0'))
        self.skipTest(f"this kernel can't police: {end['err']}")

    def test_refused(self):
        path = self.launch('c1', devices={'eth0': self.bridged()})
        before, links = self.rest.get(path), set(self.links())
        for keys, saying in ((self.device('bridged', parent='nosuch'), 'Parent device "nosuch" doesn\'t exist'),
                             (self.device('bridged', parent='lo'), 'is not a bridge'),
                             (self.bridged(hwaddr='00:16:3e:00'), 'hwaddr'),
                             (self.bridged(host_name='averylongname123'), 'host_name'),
                             (self.bridged(name='averylongname123'), 'name'),
                             (self.bridged(name='lo'), 'already'),
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
        wait_until(lambda: host not in self.links(), 10, f'{host} to go')
        wait_until(lambda: 'host_name' not in self.volatile(path, 'eth0'), 10, 'the stop to be noted')
        self.assertNotIn('10.91.0.0/24', {route['dst'] for route in self.ip('route', 'show', 'dev', self.BRIDGE)})
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

    def test_name_is_free_again(self):
        path = self.launch('c1', devices={'eth0': self.bridged(host_name='vfix')})
        for _ in range(3):
            self.act(path, 'restart', force=True)
            self.assertIn('vfix', self.links())
