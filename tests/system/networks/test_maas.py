# SPDX-License-Identifier: Apache-2.0
"""Instances register with MAAS: against a small one of our own (tests/support/maas.py)."""

from tests.support.maas import KEY, Maas
from tests.system.instances.base import InstanceTest


class MaasTest(InstanceTest):
    def setUp(self):
        super().setUp()
        self.maas = Maas(self.daemon.network())
        self.addCleanup(self.maas.close)
        self.addCleanup(self.configure, url='', key='', machine='')
        self.addCleanup(self.daemon.delete_instances)

    def configure(self, url, key=KEY, machine='host'):
        self.rest.patch('/1.0', {'config': {'maas.api.url': url, 'maas.api.key': key, 'maas.machine': machine}})

    @staticmethod
    def nic(**more):
        return {'type': 'nic', 'nictype': 'macvlan', 'parent': 'lo', 'name': 'net0', 'hwaddr': '00:16:3e:00:00:01', **more}

    def test_life(self):
        self.configure(self.maas.url)
        lan = {'maas.subnet.ipv4': 'lan', 'maas.subnet.ipv6': 'lan6', 'ipv4.address': '192.0.2.9'}
        path = self.create('c1', devices={'n': self.nic(**{k: v for k, v in lan.items() if k != 'ipv4.address'})})
        mac, subnets = self.maas.known()['c1']['net0']
        self.assertEqual(('00:16:3e:00:00:01', {'lan', 'lan6'}), (mac, set(subnets)))
        count = len(self.maas.requests)
        self.rest.patch(path, {'config': {'user.x': '1'}})
        self.assertEqual(count, len(self.maas.requests), 'nothing that MAAS knows has changed')
        second = self.nic(name='net1', hwaddr='00:16:3e:00:00:02', **{'maas.subnet.ipv4': 'lan'})
        self.rest.patch(path, {'devices': {'m': second}})
        self.assertEqual({'net0', 'net1'}, set(self.maas.known()['c1']))
        self.assertEqual(subnets, self.maas.known()['c1']['net0'][1], 'the first one kept its addresses')
        self.rest.post(path, {'name': 'c2'})
        self.assertEqual({'c2'}, set(self.maas.known()))
        now = self.rest.get('/1.0/instances/c2')
        del now['devices']['m']
        self.rest.put('/1.0/instances/c2', now)
        self.assertEqual({'net0'}, set(self.maas.known()['c2']))
        self.create('plain')
        self.assertEqual({'c2'}, set(self.maas.known()))
        self.rest.delete('/1.0/instances/c2')
        self.assertEqual({}, self.maas.known())

    def test_by_a_profile(self):
        self.configure(self.maas.url)
        self.create('c1')
        profile = self.rest.get('/1.0/profiles/default')
        self.addCleanup(self.rest.put, '/1.0/profiles/default', profile)
        self.rest.patch('/1.0/profiles/default', {'devices': {'n': self.nic(**{'maas.subnet.ipv4': 'lan'})}})
        self.assertEqual({'net0'}, set(self.maas.known()['c1']))
        self.rest.put('/1.0/profiles/default', profile)
        self.assertEqual({}, self.maas.known())

    def test_refusals(self):
        self.refused(400, 'PATCH', '/1.0', {'config': {'maas.api.url': self.maas.url, 'maas.api.key': 'x:y'}}, saying='maas.api.key')
        self.refused(400, 'PATCH', '/1.0', {'config': {'maas.api.url': self.maas.url, 'maas.api.key': 'a:b:c', 'maas.machine': 'host'}}, saying='refuses the key')
        self.refused(400, 'PATCH', '/1.0', {'config': {'maas.api.url': self.maas.url, 'maas.api.key': KEY, 'maas.machine': 'other'}}, saying='"other"')
        self.assertNotIn('maas.api.url', self.rest.get('/1.0')['config'])
        self.configure(self.maas.url)
        self.assertEqual('true', str(self.rest.get('/1.0')['config']['maas.api.key']).lower())
        self.refused(400, 'POST', '/1.0/instances', self.wish('c1', 'none'), saying='"none"')
        self.maas.fails = 'link_subnet'
        self.refused((400, 502), 'POST', '/1.0/instances', self.wish('c1', 'lan'), saying='503')
        self.maas.fails = ''
        self.assertEqual({}, self.maas.known())
        self.refused(404, 'GET', '/1.0/instances/c1')
        path = self.create('c1', devices={'n': self.nic(**{'maas.subnet.ipv4': 'lan'})})
        self.maas.fails = 'devices'
        self.refused((400, 502), 'DELETE', path)
        self.maas.fails = ''
        self.assertEqual({'c1'}, set(self.maas.known()))
        self.assertNotIn('se&cret', self.daemon.output())
        self.assertNotIn('se%26cret', self.daemon.output())

    def wish(self, name, subnet):
        return {'name': name, 'source': {'type': 'image', 'alias': 'busybox'}, 'devices': {'n': self.nic(**{'maas.subnet.ipv4': subnet})}}
