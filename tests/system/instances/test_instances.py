# SPDX-License-Identifier: Apache-2.0
"""Creating, changing and deleting instances, and refusing what is wrong."""

import os
import re
import threading
import unittest.mock
from urllib.parse import quote

from tests.support.daemon import wait_until
from tests.support.rest import ApiError, Rest, UnixConnection

from .base import InstanceTest

IMAGE = {'type': 'image', 'alias': 'busybox'}
NONE = {'type': 'none'}


class Create(InstanceTest):
    def test_from_image(self):
        path = self.create('c1', description='mine', config={'user.a': 'b'})
        got = self.rest.get(path)
        self.assertEqual(('c1', 'Stopped', 102, 'container', 'x86_64', ['default'], 'mine', False, False),
                         tuple(got[key] for key in ('name', 'status', 'status_code', 'type', 'architecture', 'profiles', 'description',
                                                    'ephemeral', 'stateful')))
        self.assertEqual(self.fingerprint, got['config']['volatile.base_image'])
        self.assertEqual('Busybox', got['config']['image.os'])
        self.assertEqual('create', got['config']['volatile.apply_template'])
        self.assertEqual('b', got['expanded_config']['user.a'])
        self.assertEqual({}, got['devices'])
        self.assertEqual({'type': 'disk', 'path': '/', 'pool': 'default'}, got['expanded_devices']['root'])

    def test_by_fingerprint_and_by_properties(self):
        self.rest.post('/1.0/instances', {'name': 'c1', 'source': {'type': 'image', 'fingerprint': self.fingerprint[:12]}})
        self.rest.post('/1.0/instances', {'name': 'c2', 'source': {'type': 'image', 'properties': {'os': 'Busybox'}}})
        self.assertEqual(['/1.0/instances/c1', '/1.0/instances/c2'], sorted(self.rest.get('/1.0/instances')))

    def test_empty(self):
        self.rest.post('/1.0/instances', {'name': 'c1', 'source': NONE})
        self.assertNotIn('volatile.base_image', self.rest.get('/1.0/instances/c1')['config'])

    def test_without_a_name(self):
        answer = self.rest.request('POST', '/1.0/instances', {'source': NONE})
        url = answer.metadata['resources']['instances'][0]
        self.operation_end(answer.json['operation'])
        self.assertRegex(url, r'^/1\.0/instances/[a-z]+-[a-z]+$')
        self.assertEqual([url], self.rest.get('/1.0/instances'))

    def test_instance_type(self):
        got = self.rest.get(self.create('c1', instance_type='c1-m2'))
        self.assertEqual(('1', '2048MB'), (got['config']['limits.cpu'], got['config']['limits.memory']))
        if self.daemon.kind == 'lxd':
            return  # it has to fetch its list
        got = self.rest.get(self.create('c2', instance_type='aws:t2.medium', config={'limits.memory': '1GiB'}))
        self.assertEqual(('2', '1GiB'), (got['config']['limits.cpu'], got['config']['limits.memory']))
        for name in ('t2.giant', 'moon:t2.micro'):
            self.refused(400, 'POST', '/1.0/instances', {'name': 'c3', 'source': NONE, 'instance_type': name}, saying=name)

    def test_collections(self):
        self.create('c1')
        self.assertEqual(['/1.0/containers/c1'], self.rest.get('/1.0/containers'))
        self.assertEqual([], self.rest.get('/1.0/virtual-machines'))
        self.refused(404, 'GET', '/1.0/virtual-machines/c1')
        self.assertEqual('c1', self.rest.get('/1.0/containers/c1')['name'])

    def test_by_type(self):
        path = self.create('c1')
        for kind, found in (('container', [path]), ('virtual-machine', [])):
            self.assertEqual(found, self.rest.get(f'/1.0/instances?instance-type={kind}'))
            self.assertEqual(len(found), len(self.rest.get(f'/1.0/instances?recursion=1&instance-type={kind}')))
        self.refused((400, 500), 'GET', '/1.0/instances?instance-type=teapot')

    def test_recursion(self):
        self.create('c1')
        self.assertEqual('c1', self.rest.get('/1.0/instances?recursion=1')[0]['name'])
        full = self.rest.get('/1.0/instances?recursion=2')[0]
        self.assertEqual((None, None, 'Stopped'), (full['backups'], full['snapshots'], full['state']['status']))

    def test_filters(self):
        self.create('c1', config={'user.tag': 'web server'}, devices={'net': {'type': 'nic', 'nictype': 'p2p', 'name': 'eth0'}})
        self.create('c2')

        def ask(text, depth=0):
            found = self.rest.get(f'/1.0/instances?recursion={depth}&filter={quote(text)}')
            return found if depth else sorted(found)
        self.assertEqual(['/1.0/instances/c1'], ask('name eq c1'))
        self.assertEqual(['/1.0/instances/c2'], ask('not name eq c1 and status eq Stopped'))
        self.assertEqual(['/1.0/instances/c2'], ask('name ne c1'))
        self.assertEqual(['c1'], [got['name'] for got in ask('config.user.tag eq "web server"', 1)])
        self.assertEqual(['c1', 'c2'], [got['name'] for got in ask('name eq c1 or name eq c2', 2)])
        self.assertEqual([], ask('name eq c1 and name eq c2'))
        self.assertEqual(['/1.0/instances/c1', '/1.0/instances/c2'], ask('config.image.os eq busybox'))
        if self.daemon.kind != 'lxd':  # which compares only texts
            self.assertEqual(['/1.0/instances/c1', '/1.0/instances/c2'], ask('ephemeral eq false and config.image.os eq busybox'))
        self.assertEqual(['/1.0/instances/c1', '/1.0/instances/c2'], ask('name eq c.'))
        self.assertEqual(['/1.0/instances/c1', '/1.0/instances/c2'], ask('name eq (c1|c2)'))
        self.assertEqual(([], ['/1.0/instances/c1', '/1.0/instances/c2'], ['/1.0/instances/c2']), (ask('name eq c'), ask('name eq ^c'), ask('name eq 2$')))
        self.assertEqual([], ask('name eq c1 or name eq c2 and name eq c3'))  # from left to right
        self.assertEqual(['/1.0/instances/c1'], ask('devices.net.type eq nic and expanded_devices.root.pool ne other'))
        self.assertEqual(['/1.0/instances/c2'], ask('not devices.net.nictype eq p2p'))
        for bad in ('name', 'name eq', 'name eq c1 c2', 'not', 'name eq "c1', 'name eq c1 and'):
            self.refused((400, 500), 'GET', f'/1.0/instances?filter={quote(bad)}', saying='filter')
        if self.daemon.kind == 'lxd':
            return  # the rest it takes otherwise, or not at all
        self.assertEqual(['/1.0/instances/c1'], ask('name eq c1 or (name eq c2 and name eq c3)'))
        self.assertEqual(['/1.0/instances/c2'], ask('not (name eq c1 or (status eq Running))'))
        self.assertEqual(['/1.0/instances/c1', '/1.0/instances/c2'], ask('profiles eq default and status_code eq 102'))
        self.assertEqual(['/1.0/instances/c1'], ask('ExpandedDevices.net.type eq nic and config.user.none eq ""'))
        for bad, place in (('name is c1', 6), ('name eq c1 c2', 12), ('(name eq c1', 12), ('name eq c1)', 11), ('not', 4), ('name eq c1 and', 15),
                           ('name eq "c1', 9), ('()', 2), ('(' * 200, 52)):
            self.refused(400, 'GET', f'/1.0/instances?filter={quote(bad)}', saying=f'at character {place}')

    def test_lists_follow_changes(self):
        path = self.create('c1')
        seen = lambda: self.rest.get('/1.0/instances?recursion=1')[0]  # noqa: E731
        self.assertEqual('Stopped', seen()['status'])
        self.act(path, 'start')
        self.assertEqual('Running', seen()['status'])
        self.rest.patch(path, {'config': {'user.x': '1'}})
        self.assertEqual('1', seen()['config']['user.x'])
        self.rest.patch('/1.0/profiles/default', {'config': {'user.p': '2'}})
        self.assertEqual('2', seen()['expanded_config']['user.p'])
        self.act(path, 'stop', force=True)
        self.assertEqual('Stopped', seen()['status'])

    def test_same_name_at_once(self):
        results = []

        def make():
            rest = Rest(lambda: UnixConnection(self.daemon.socket))
            try:
                rest.post('/1.0/instances', {'name': 'c1', 'source': IMAGE})
                results.append('made')
            except ApiError as problem:
                results.append(problem.status)
            rest.close()
        threads = [threading.Thread(target=make) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(1, results.count('made'), results)
        self.assertEqual(['/1.0/instances/c1'], self.rest.get('/1.0/instances'))


class BadInput(InstanceTest):
    def tearDown(self):
        self.assertEqual([], self.rest.get('/1.0/instances'))
        self.assertEqual([], list((self.daemon.state / 'storage-pools/default/containers').iterdir()))

    def post(self, status, saying='', headers=None, **body):
        self.refused(status, 'POST', '/1.0/instances', body, headers, saying)

    def test_malformed_json(self):
        for body in (b'{"name":', b'[]', b'"x"', b'', b'{"name":"c1"}}', b'\xff', b'nul'):
            with self.subTest(body=body):
                self.refused(400, 'POST', '/1.0/instances', body)

    def test_wrong_types(self):
        for key, value in (('name', 5), ('name', ['x']), ('config', 'x'), ('config', {'user.a': 1}), ('devices', []), ('profiles', 'default'),
                           ('ephemeral', 'yes'), ('source', 'image'), ('source', {'type': 1})):
            with self.subTest(key=key, value=value):
                self.post(400, **{'name': 'c1', 'source': NONE, key: value})

    def test_bad_names(self):
        for name in ('../x', 'a' * 64, 'a_b', '-a', 'a-', '1', 'a/b', 'a.b', 'a b', 'ä', 'a\0', '..', 'a\n'):
            with self.subTest(name=name):
                self.post(400, name=name, source=NONE)

    def test_missing_and_unknown_source(self):
        self.post(400, name='c1')
        self.post(400, name='c1', source={'type': 'teapot'})
        self.post((400, 500), name='c1', source={'type': 'image'})

    def test_unknown_image(self):
        self.post(404, name='c1', source={'type': 'image', 'alias': 'nope'})
        self.post((404, 400), name='c1', source={'type': 'image', 'fingerprint': 'abcdef0123'})

    def test_unknown_keys_and_values(self):
        for config in ({'foo': 'bar'}, {'limits.memory': 'lots'}, {'security.privileged': 'maybe'}, {'volatile.foo': 'x'}, {'raw.lxc': 'bad'}):
            with self.subTest(config=config):
                self.post(400, name='c1', source=IMAGE, config=config)

    def test_bad_devices(self):
        for device in ({}, {'type': 'teapot'}, {'type': 'nic', 'nictype': 'teapot'}, {'type': 'nic', 'nictype': 'p2p', 'foo': 'x'},
                       {'type': 'nic', 'nictype': 'bridged'}, {'type': 'disk'}):
            with self.subTest(device=device):
                self.post(400, name='c1', source=IMAGE, devices={'x': device})

    def test_root_disk(self):
        self.post(400, 'root', name='c1', source=IMAGE, profiles=[])
        self.post(400, 'root', name='c1', source=IMAGE, devices={'root': {'type': 'none'}})
        self.post((404, 400), name='c1', source=IMAGE, devices={'root': {'type': 'disk', 'path': '/', 'pool': 'nope'}})

    def test_profiles(self):
        self.post((400, 500), 'profile', name='c1', source=IMAGE, profiles=['nope'])
        self.post(400, 'profile', name='c1', source=IMAGE, profiles=['default', 'default'])

    def test_types(self):
        self.post(400, 'instance type', name='c1', source=IMAGE, instance_type='zz')
        self.post(400, 'instance type', name='c1', source=IMAGE, type='teapot')

    def test_missing_instance(self):
        for method, path, body in (('GET', '', None), ('PUT', '', {}), ('PATCH', '', {}), ('DELETE', '', None), ('POST', '', {'name': 'x'}),
                                   ('GET', '/state', None), ('PUT', '/state', {'action': 'start'}), ('POST', '/exec', {'command': ['true']}),
                                   ('GET', '/files?path=/', None), ('GET', '/logs', None), ('GET', '/console', None)):
            with self.subTest(method=method, path=path):
                self.refused(404, method, '/1.0/instances/nope' + path, body)


class Change(InstanceTest):
    def setUp(self):
        super().setUp()
        self.path = self.create('c1')

    def writable(self, **more):
        got = self.rest.get(self.path)
        return {**{key: got[key] for key in ('architecture', 'config', 'devices', 'ephemeral', 'profiles', 'description')}, **more}

    def test_put_replaces(self):
        body = self.writable(description='new')
        body['config']['user.a'] = '1'
        self.rest.put(self.path, body)
        del body['config']['user.a']
        self.rest.put(self.path, body)
        got = self.rest.get(self.path)
        self.assertEqual(('new', False), (got['description'], 'user.a' in got['config']))

    def test_patch_merges(self):
        self.rest.patch(self.path, {'config': {'user.a': '1'}})
        self.rest.patch(self.path, {'config': {'user.b': '2'}, 'description': 'd'})
        got = self.rest.get(self.path)
        self.assertEqual(('1', '2', 'd'), (got['config']['user.a'], got['config']['user.b'], got['description']))
        self.assertEqual(self.fingerprint, got['config']['volatile.base_image'])

    def test_patch_of_a_device(self):
        """One with a type takes the other's place; without, it is what changes of it (doc/rest-api.md, PATCH's example)."""
        if self.daemon.kind == 'lxd':
            self.skipTest('LXD refuses its own example')
        root = {'type': 'disk', 'path': '/', 'pool': 'default'}
        self.rest.patch(self.path, {'devices': {'root': root, 'n': {'type': 'none'}}})
        self.rest.patch(self.path, {'devices': {'root': {'limits.read': '10MB'}}})
        self.assertEqual({'root': {**root, 'limits.read': '10MB'}, 'n': {'type': 'none'}}, self.rest.get(self.path)['devices'])
        self.rest.patch(self.path, {'devices': {'root': {'limits.read': '', 'limits.write': '5MB'}}})
        self.assertEqual({**root, 'limits.write': '5MB'}, self.rest.get(self.path)['devices']['root'])
        self.rest.patch(self.path, {'devices': {'root': root}})
        self.assertEqual(root, self.rest.get(self.path)['devices']['root'])
        self.refused(400, 'PATCH', self.path, {'devices': {'other': {'path': '/x'}}})

    def test_etag(self):
        etag = self.rest.request('GET', self.path).headers['ETag']
        self.rest.call('PATCH', self.path, {'config': {'user.a': '1'}}, {'If-Match': etag})
        self.refused(412, 'PATCH', self.path, {'config': {'user.a': '2'}}, {'If-Match': etag})
        self.refused(412, 'PUT', self.path, self.writable(), {'If-Match': '"stale"'})
        self.assertEqual('1', self.rest.get(self.path)['config']['user.a'])

    def test_refused_changes_leave_all_as_it_was(self):
        before = self.rest.request('GET', self.path).body
        for change in ({'config': {'foo': '1'}}, {'config': {'limits.cpu': 'x'}}, {'devices': {'x': {'type': 'teapot'}}},
                       {'devices': {'root': {'type': 'none'}}}, {'profiles': ['nope']}, {'profiles': []}, {'config': 'x'}, {'restore': 's'}):
            with self.subTest(change=change):
                self.refused((400, 404, 500), 'PATCH', self.path, change)
                self.assertEqual(before, self.rest.request('GET', self.path).body)

    def test_concurrent_patches_are_all_kept(self):
        def change(number):
            rest = Rest(lambda: UnixConnection(self.daemon.socket))
            rest.patch(self.path, {'config': {f'user.n{number}': 'x'}})
            rest.close()
        threads = [threading.Thread(target=change, args=(number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        config = self.rest.get(self.path)['config']
        if self.daemon.kind != 'lxd':  # LXD loses some
            self.assertEqual(8, sum(key.startswith('user.n') for key in config))

    def test_rename(self):
        self.create('c2')
        self.refused(409, 'POST', self.path, {'name': 'c2'})
        self.refused(400, 'POST', self.path, {'name': 'a_b'})
        self.rest.post(self.path, {'name': 'c3'})
        self.refused(404, 'GET', self.path)
        self.assertEqual('c3', self.rest.get('/1.0/instances/c3')['name'])
        self.act('/1.0/instances/c3', 'start')
        self.assertEqual('c3\n', self.output('/1.0/instances/c3', 'cat /etc/hostname'))

    def test_protection(self):
        self.rest.patch(self.path, {'config': {'security.protection.delete': 'true'}})
        self.refused(400, 'DELETE', self.path, saying='protected')
        self.rest.patch(self.path, {'config': {'security.protection.delete': ''}})
        self.rest.delete(self.path)
        self.refused(404, 'GET', self.path)
        self.assertFalse((self.daemon.state / 'storage-pools/default/containers/c1').exists())

    def test_nic_remembers(self):
        device = {'type': 'nic', 'nictype': 'p2p', 'name': 'eth0'}
        self.rest.patch(self.path, {'devices': {'net': device}})
        address = self.rest.get(self.path)['config']['volatile.net.hwaddr']
        self.assertTrue(re.match('^00:16:3e(:[0-9a-f]{2}){3}$', address))
        self.act(self.path, 'start')
        network = wait_until(lambda: self.rest.get(f'{self.path}/state')['network'].get('eth0'), what='the interface')
        self.assertEqual(address, network['hwaddr'])
        self.assertEqual(network['host_name'], self.rest.get(self.path)['config']['volatile.net.host_name'])
        self.act(self.path, 'stop', force=True)
        config = self.rest.get(self.path)['config']
        self.assertEqual((address, False), (config['volatile.net.hwaddr'], 'volatile.net.host_name' in config))
        self.rest.put(self.path, self.writable(devices={}))
        self.assertNotIn('volatile.net.hwaddr', self.rest.get(self.path)['config'])


class UnprivilegedOnly(InstanceTest):
    """LXD_UNPRIVILEGED_ONLY of the daemon's environment (doc/environment.md)."""

    @classmethod
    def prepare(cls, daemon):
        setting = unittest.mock.patch.dict(os.environ, {'LXD_UNPRIVILEGED_ONLY': 'true'})
        setting.start()
        cls.addClassCleanup(setting.stop)

    def test_no_way_round(self):
        path = self.create('c1')
        for key, value in (('security.privileged', 'true'), ('raw.idmap', 'both 0 1000'), ('raw.lxc', 'lxc.idmap='),
                           ('raw.lxc', 'lxc.arch = x86_64\n lxc.include=/x')):
            with self.subTest(key=key, value=value):
                config = {'config': {key: value}}
                self.refused(400, 'POST', '/1.0/instances', {'name': 'c2', 'source': {'type': 'none'}, **config}, saying='unprivileged')
                self.refused(400, 'PATCH', path, config, saying='unprivileged')
                self.refused(400, 'PATCH', '/1.0/profiles/default', config, saying='unprivileged')
        self.rest.patch(path, {'config': {'security.privileged': 'false', 'raw.lxc': 'lxc.environment = A=b'}})


class Profiles(InstanceTest):
    def tearDown(self):
        for url in self.rest.get('/1.0/profiles'):
            if not url.endswith('/default'):
                self.rest.delete(url)

    def test_life(self):
        self.rest.post('/1.0/profiles', {'name': 'p1', 'description': 'd', 'config': {'user.a': '1'}})
        self.assertEqual({'name': 'p1', 'description': 'd', 'config': {'user.a': '1'}, 'devices': {}, 'used_by': []}, self.rest.get('/1.0/profiles/p1'))
        self.rest.patch('/1.0/profiles/p1', {'config': {'user.b': '2'}})
        self.rest.put('/1.0/profiles/p1', {'config': {'user.c': '3'}})
        self.assertEqual(({'user.c': '3'}, ''), tuple(self.rest.get('/1.0/profiles/p1')[key] for key in ('config', 'description')))
        self.rest.post('/1.0/profiles/p1', {'name': 'p2'})
        self.assertEqual(['/1.0/profiles/default', '/1.0/profiles/p2'], sorted(self.rest.get('/1.0/profiles')))
        self.refused(404, 'GET', '/1.0/profiles/p1')

    def test_empty_values_are_no_values(self):
        disk = {'type': 'disk', 'source': '/', 'path': '/mnt'}
        self.rest.post('/1.0/profiles', {'name': 'p1', 'config': {'user.a': ''}, 'devices': {'d': {**disk, 'size': ''}}})
        self.assertEqual(({}, {'d': disk}), tuple(self.rest.get('/1.0/profiles/p1')[key] for key in ('config', 'devices')))
        self.rest.put('/1.0/profiles/p1', {'devices': {'d': {**disk, 'readonly': ''}}})
        self.assertEqual({'d': disk}, self.rest.get('/1.0/profiles/p1')['devices'])
        path = self.create('c1', devices={'d': {**disk, 'readonly': ''}})
        self.assertEqual({'d': disk}, self.rest.get(path)['devices'])
        self.rest.patch(path, {'devices': {'d': {**disk, 'readonly': '', 'recursive': ''}}})
        self.assertEqual({'d': disk}, self.rest.get(path)['devices'])
        self.rest.delete(path)

    def test_used(self):
        self.rest.post('/1.0/profiles', {'name': 'p1', 'config': {'user.a': '1'}})
        path = self.create('c1', profiles=['default', 'p1'])
        self.assertEqual(['/1.0/instances/c1'], self.rest.get('/1.0/profiles/p1')['used_by'])
        self.assertEqual('1', self.rest.get(path)['expanded_config']['user.a'])
        self.rest.put('/1.0/profiles/p1', {'config': {'user.a': '2'}})
        self.assertEqual('2', self.rest.get(path)['expanded_config']['user.a'])
        self.refused((400, 500), 'DELETE', '/1.0/profiles/p1', saying='in use')
        self.rest.post('/1.0/profiles/p1', {'name': 'p2'})
        self.assertEqual(['default', 'p2'], self.rest.get(path)['profiles'])
        self.refused((400, 500), 'PUT', '/1.0/profiles/default', {'devices': {}}, saying='root disk')
        self.rest.delete(path)

    def test_only_an_image_uses_it(self):
        self.rest.post('/1.0/profiles', {'name': 'p1'})
        image = f'/1.0/images/{self.fingerprint}'
        now = self.rest.get(image)
        self.addCleanup(lambda: self.rest.put(image, now))
        self.rest.put(image, {**now, 'profiles': ['default', 'p1']})
        self.rest.delete('/1.0/profiles/p1')
        self.assertEqual(['default'], self.rest.get(image)['profiles'])
        self.rest.delete(self.create('c1'))

    def test_an_image_without_any(self):
        image = f'/1.0/images/{self.fingerprint}'
        now = self.rest.get(image)
        self.addCleanup(lambda: self.rest.put(image, now))
        self.rest.put(image, {key: now[key] for key in now if key != 'profiles'})
        self.assertEqual(['default'], self.rest.get(image)['profiles'])
        self.rest.put(image, {**now, 'profiles': []})
        path = self.create('c1', devices={'root': {'type': 'disk', 'path': '/', 'pool': 'default'}})
        self.assertEqual([], self.rest.get(path)['profiles'])
        self.rest.delete(path)

    def test_default_stays(self):
        self.refused(403, 'DELETE', '/1.0/profiles/default')
        self.refused(403, 'POST', '/1.0/profiles/default', {'name': 'x'})

    def test_refused(self):
        for body in ({}, {'name': ''}, {'name': 'a/b'}, {'name': '..'}, {'name': 'p', 'config': {'foo': 'x'}},
                     {'name': 'p', 'config': {'volatile.idmap.base': '1'}}, {'name': 'p', 'devices': {'x': {'type': 'teapot'}}}):
            with self.subTest(body=body):
                self.refused(400, 'POST', '/1.0/profiles', body)
        self.rest.post('/1.0/profiles', {'name': 'p1'})
        self.refused((409, 500), 'POST', '/1.0/profiles', {'name': 'p1'})
        self.refused((409, 500), 'POST', '/1.0/profiles/p1', {'name': 'default'})
        self.refused(412, 'PUT', '/1.0/profiles/p1', {'config': {}}, {'If-Match': 'x'})
        self.refused((400, 500), 'PUT', '/1.0/profiles/p1', {'config': {'foo': 'x'}})
