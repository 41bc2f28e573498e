# SPDX-License-Identifier: Apache-2.0
"""Custom volumes: snapshots, restores, copies and moves between pools, what the clock does, ids of their files."""

import datetime
import json
import os
import pathlib

from tests.support.daemon import wait_until
from tests.support.websocket import WebSocket

from .base import InstanceTest

NEVER = '0001-01-01T00:00:00Z'
VOLUMES = '/1.0/storage-pools/default/volumes/custom'


class VolumeTest(InstanceTest):
    def setUp(self):
        super().setUp()
        self.addCleanup(self.delete_volumes)
        self.addCleanup(self.daemon.delete_instances)

    def delete_volumes(self):
        for pool in self.rest.get('/1.0/storage-pools?recursion=1'):
            base = f"/1.0/storage-pools/{pool['name']}/volumes/custom"
            for volume in self.rest.get(f'{base}?recursion=1'):
                if '/' not in volume['name']:
                    self.rest.delete(f"{base}/{volume['name']}")

    def volume(self, name='v', pool='default', **config):
        base = f'/1.0/storage-pools/{pool}/volumes/custom'
        self.rest.post(base, {'name': name, 'config': {key.replace('__', '.'): value for key, value in config.items()}})
        return f'{base}/{name}'

    def snapshot(self, path, name='', **more):
        self.rest.post(f'{path}/snapshots', {'name': name, **more})
        return f'{path}/snapshots/{name}'

    def names(self, path):
        volume = path.rsplit('/', 1)[1]
        names = [snapshot['name'] for snapshot in self.rest.get(f'{path}/snapshots?recursion=1')]
        self.assertTrue(all(name.startswith(f'{volume}/') for name in names), names)
        return [name.split('/')[1] for name in names]

    def folder(self, name='v', pool='default', snapshot=''):
        kind = 'custom-snapshots' if snapshot else 'custom'
        return pathlib.Path(self.daemon.state, 'storage-pools', pool, kind, f'default_{name}', snapshot)

    def write(self, text, name='v', file='f', pool='default'):
        (self.folder(name, pool) / file).write_text(text, encoding='ascii')

    def read(self, name='v', file='f', **where):
        return (self.folder(name, **where) / file).read_text(encoding='ascii')

    def second_pool(self):
        self.rest.post('/1.0/storage-pools', {'name': 'other', 'driver': 'dir'})
        self.addCleanup(self.rest.delete, '/1.0/storage-pools/other')
        self.addCleanup(self.delete_volumes)


class Snapshots(VolumeTest):
    def test_life(self):
        path = self.volume(user__x='1')
        self.write('one')
        first = self.snapshot(path, 'a')
        self.write('two')
        self.snapshot(path)
        self.assertEqual(['a', 'snap0'], self.names(path))
        self.assertEqual([f'{path}/snapshots/a', f'{path}/snapshots/snap0'], self.rest.get(f'{path}/snapshots'))
        got = self.rest.get(first)
        self.assertEqual({'name': 'a', 'config': {'user.x': '1'}, 'description': '', 'content_type': 'filesystem', 'expires_at': NEVER}, got)
        self.assertEqual(('one', 'two'), (self.read(snapshot='a'), self.read(snapshot='snap0')))
        self.assertIn(f'{path}/snapshots/a', self.rest.get('/1.0/storage-pools/default/volumes'))
        self.rest.put(first, {'description': 'the first', 'expires_at': '2222-01-02T03:04:05Z'})
        self.assertEqual(('the first', '2222-01-02T03:04:05Z'), tuple(self.rest.get(first)[key] for key in ('description', 'expires_at')))
        self.rest.post(first, {'name': 'b'})
        self.assertEqual(['b', 'snap0'], self.names(path))
        self.assertEqual('one', self.read(snapshot='b'))
        self.rest.delete(f'{path}/snapshots/snap0')
        self.assertEqual(['b'], self.names(path))
        self.daemon.kill()
        self.daemon.start()
        self.assertEqual('the first', self.rest.get(f'{path}/snapshots/b')['description'])
        self.rest.post(path, {'name': 'w'})
        self.assertEqual(['b'], self.names(f'{VOLUMES}/w'))
        self.rest.delete(f'{VOLUMES}/w')
        self.assertEqual([], os.listdir(self.folder().parent.parent / 'custom-snapshots'))

    def test_restore(self):
        path = self.volume()
        self.write('one')
        self.snapshot(path, 'a')
        self.write('two')
        self.write('new', file='g')
        running = self.launch('c1', devices={'d': {'type': 'disk', 'pool': 'default', 'source': 'v', 'path': '/mnt'}})
        self.refused(400, 'PUT', path, {'restore': 'a'}, saying='running instances')
        self.assertEqual('two', self.read())
        self.act(running, 'stop', force=True)
        self.refused(404, 'PUT', path, {'restore': 'none'})
        self.rest.put(path, {'restore': 'a'})
        self.assertEqual('one', self.read())
        self.assertFalse((self.folder() / 'g').exists())
        self.act(running, 'start')
        self.assertEqual('one', self.output(running, 'cat /mnt/f'))

    def test_copies(self):
        path = self.volume(user__x='1')
        self.second_pool()
        self.write('one')
        self.snapshot(path, 'a')
        self.write('two')
        source = {'type': 'copy', 'pool': 'default', 'name': 'v'}
        self.rest.post('/1.0/storage-pools/other/volumes/custom', {'name': 'w', 'source': source})
        self.assertEqual(['a'], self.names('/1.0/storage-pools/other/volumes/custom/w'))
        self.assertEqual(('two', 'one'), (self.read('w', pool='other'), self.read('w', pool='other', snapshot='a')))
        self.rest.post(VOLUMES, {'name': 'alone', 'source': {**source, 'volume_only': True}})
        self.assertEqual([], self.names(f'{VOLUMES}/alone'))
        self.rest.post(VOLUMES, {'name': 'old', 'source': {**source, 'name': 'v/a'}})
        self.assertEqual('one', self.read('old'))
        self.assertEqual('1', self.rest.get(f'{VOLUMES}/old')['config']['user.x'])

    def test_events(self):
        path = self.snapshot(self.volume(), 'a')
        events = WebSocket(self.daemon.socket, '/1.0/events?type=lifecycle')
        self.addCleanup(events.close)
        self.rest.post(path, {'name': 'b'})
        self.rest.put(f'{VOLUMES}/v', {'restore': 'b'})
        self.rest.post(f'{VOLUMES}/v', {'name': 'w'})
        got = [json.loads(text)['metadata'] for text in events.messages(3)]
        volume = 'default_{}' if self.daemon.kind == 'lxd' else '{}'
        renamed = 'a' if self.daemon.kind == 'lxd' else 'b'
        self.assertEqual([('storage-volume-snapshot-renamed', f'{VOLUMES}/{volume.format("v")}/snapshots/{renamed}', {'old_name': 'a'}),
                          ('storage-volume-restored', f'{VOLUMES}/{volume.format("v")}', {'snapshot': 'b'}),
                          ('storage-volume-renamed', f'{VOLUMES}/{volume.format("w")}', {'old_name': 'v'})],
                         [(each['action'], each['source'], each['context']) for each in got])

    def test_bad_input(self):
        path = self.volume()
        self.snapshot(path, 'a')
        for name in ('x/y', '..', 'x y', 'x' * 256):
            self.refused(400, 'POST', f'{path}/snapshots', {'name': name})
        self.refused(409, 'POST', f'{path}/snapshots', {'name': 'a'})
        self.snapshot(path, 'b')
        self.refused(409, 'POST', f'{path}/snapshots/a', {'name': 'b'})
        for method, body in (('GET', None), ('PUT', {}), ('POST', {'name': 'x'}), ('DELETE', None)):
            self.refused(404, method, f'{path}/snapshots/none', body)
        self.refused(404, 'POST', f'{VOLUMES}/none/snapshots', {'name': 'a'})
        self.refused(404, 'GET', f'{VOLUMES}/none/snapshots')
        self.create('c1')
        self.refused(400, 'POST', '/1.0/storage-pools/default/volumes/container/c1/snapshots', {'name': 'a'})
        self.rest.post('/1.0/instances/c1/snapshots', {'name': 's1'})
        of_instance = '/1.0/storage-pools/default/volumes/container/c1/snapshots/s1'
        self.rest.put(of_instance, {'description': 'said of it'})
        self.assertEqual('said of it', self.rest.get(of_instance)['description'])
        for method in ('POST', 'DELETE'):
            self.refused(400, method, of_instance, {'name': 'x'})
        self.assertEqual(['a', 'b'], self.names(path))


class Clock(VolumeTest):
    def test_expiry(self):
        path = self.volume(snapshots__expiry='1d')
        got = self.rest.get(self.snapshot(path, 'a'))
        due = datetime.datetime.fromisoformat(got['expires_at'].partition('.')[0].rstrip('Z')) - datetime.datetime.utcnow()
        self.assertAlmostEqual(86400, due.total_seconds(), delta=60)
        self.assertEqual(NEVER, self.rest.get(self.snapshot(path, 'keep', expires_at=NEVER))['expires_at'])
        self.snapshot(path, 'gone', expires_at='2001-01-02T03:04:05Z')
        self.rest.put(f'{path}/snapshots/a', {'expires_at': '2001-01-02T03:04:05Z'})
        wait_until(lambda: self.names(path) == ['keep'], 130, 'the end of snapshots that expired')
        files = self.folder().parent.parent / 'custom-snapshots' / 'default_v'  # which go after the row
        wait_until(lambda: os.listdir(files) == ['keep'], what='the end of their files')
        self.refused(400, 'PATCH', path, {'config': {'snapshots.expiry': '3x'}}, saying='snapshots.expiry')

    def test_schedule(self):
        path = self.volume(snapshots__schedule='* * * * *', snapshots__pattern='auto%d', snapshots__expiry='1d')
        other = self.volume('w', snapshots__schedule='@never')
        wait_until(lambda: self.names(path), 130, 'a snapshot by the schedule')
        self.rest.patch(path, {'config': {'snapshots.schedule': ''}})
        self.assertEqual('auto0', self.names(path)[0])
        self.assertNotEqual(NEVER, self.rest.get(f'{path}/snapshots/auto0')['expires_at'])
        self.assertEqual([], self.names(other))
        self.refused(400, 'PATCH', path, {'config': {'snapshots.schedule': '60 * * * *'}}, saying='snapshots.schedule')


class Pools(VolumeTest):
    def test_rename(self):
        path = self.volume()
        self.write('one')
        self.volume('taken')
        self.refused(409, 'POST', path, {'name': 'taken'})
        for wrong, saying in (('', 'No name provided'), ('a/b', 'name')):
            for where in ({}, {'pool': 'other'}):
                answer = self.rest.request('POST', path, {'name': wrong, **where})
                self.assertEqual(400, answer.status)
                self.assertIn(saying, answer.error)
        self.rest.post(path, {'name': 'w'})
        self.assertEqual('one', self.read('w'))
        self.refused(404, 'GET', path)

    def test_move_and_copy(self):
        path = self.volume(user__x='1')
        self.second_pool()
        self.write('one')
        self.snapshot(path, 'a')
        there = '/1.0/storage-pools/other/volumes/custom/w'
        self.rest.post(path, {'name': 'w', 'pool': 'other'})
        self.assertEqual(('one', 'one'), (self.read('w', pool='other'), self.read('w', pool='other', snapshot='a')))
        self.assertEqual('1', self.rest.get(there)['config']['user.x'])
        self.refused(404, 'GET', path)
        self.assertFalse(self.folder().exists())
        self.rest.post(VOLUMES, {'name': 'back', 'source': {'type': 'copy', 'pool': 'other', 'name': 'w'}})
        self.assertEqual('one', self.read('back'))
        self.refused(404, 'POST', there, {'name': 'w', 'pool': 'none'})
        self.volume('w')
        self.refused(409, 'POST', there, {'name': 'w', 'pool': 'default'})
        self.assertEqual('one', self.read('w', pool='other'))


class Ids(VolumeTest):
    def use(self, name, **config):
        return self.launch(name, config={'security.idmap.isolated': 'true', **config},
                           devices={'d': {'type': 'disk', 'pool': 'default', 'source': 'v', 'path': '/mnt'}})

    def test_shifted(self):
        """Two instances with ids of their own see each other's files as theirs."""
        self.volume(security__shifted='true')
        try:
            one, two = self.use('c1'), self.use('c2')
        except Exception as problem:
            if 'idmapped mounts' in str(problem):
                self.skipTest(f'the file system of the pool has none: {problem}')
            raise
        self.output(one, 'echo one >/mnt/f && chown 7:8 /mnt/f')
        self.assertEqual('7:8', self.output(two, 'stat -c %u:%g /mnt/f').strip())
        self.assertEqual((7, 8), (os.stat(self.folder() / 'f').st_uid, os.stat(self.folder() / 'f').st_gid))

    def test_unmapped(self):
        """Files keep the machine's ids: the instance's root owns none of them."""
        self.volume(security__unmapped='true')
        self.write('root of the machine')
        os.chmod(self.folder() / 'f', 0o644)
        path = self.use('c1')
        self.assertEqual('65534:65534', self.output(path, 'stat -c %u:%g /mnt/f').strip())
        self.assertNotEqual(0, self.run_in(path, 'sh', '-c', 'echo x >/mnt/f')['return'])
        self.assertEqual(0, os.stat(self.folder() / 'f').st_uid)
