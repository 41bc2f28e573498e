# SPDX-License-Identifier: Apache-2.0
"""Instances made of others (source type "copy"): with and without snapshots, refreshed, between pools and projects."""

import json
import os
import threading

from tests.support.daemon import wait_until
from tests.support.rest import Rest, UnixConnection
from tests.support.websocket import WebSocket

from .base import InstanceTest

SECOND = 'second'


class CopyTest(InstanceTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.daemon.rest.post('/1.0/storage-pools', {'name': SECOND, 'driver': 'dir', 'config': {}})

    def copy(self, source, name, query='', more=None, **of_source):
        """Devices and profiles as `lxc` sends them: those of the source."""
        self.rest.post(f'/1.0/instances{query}', self.wish(source, name, more, **of_source))
        return f'/1.0/instances/{name}'

    @staticmethod
    def wish(source, name, more=None, **of_source):
        return {'name': name, **(more or {}), 'source': {'type': 'copy', 'source': source, **of_source}}

    def snapshot(self, path, name, **more):
        self.rest.post(f'{path}/snapshots', {'name': name, **more})

    def snapshots(self, path):
        return {row['name']: row for row in self.rest.get(f'{path}/snapshots?recursion=1')}

    def root(self, name, pool='default'):
        folder = 'containers-snapshots' if '/' in name else 'containers'
        return self.daemon.state / 'storage-pools' / pool / folder / name / 'rootfs'

    def write(self, name, file, text, pool='default'):
        path = self.root(name, pool) / file
        path.write_text(text, encoding='utf-8')
        return path

    def tree(self, name, pool='default'):
        """Every file with what copying has to keep."""
        root = self.root(name, pool)
        entries = {}
        for folder, folders, files in os.walk(root):
            for entry in [*folders, *files]:
                path = os.path.join(folder, entry)
                info = os.lstat(path)
                entries[os.path.relpath(path, root)] = (info.st_mode, info.st_uid, info.st_gid, info.st_mtime_ns, info.st_nlink,
                                                        info.st_rdev, os.path.islink(path) and os.readlink(path))
        return entries

    def assert_no_traces(self, name):
        """Neither rows nor files of an instance that wasn't made."""
        self.refused(404, 'GET', f'/1.0/instances/{name}')
        for pool in ('default', SECOND):
            volumes = self.rest.get(f'/1.0/storage-pools/{pool}/volumes')
            self.assertEqual([], [url for url in volumes if f'/container/{name}' in url])
            for folder in ('containers', 'containers-snapshots'):
                entries = [entry.name for entry in (self.daemon.state / 'storage-pools' / pool / folder).iterdir()]
                self.assertEqual([], [entry for entry in entries if entry == name or entry.startswith('.')])
        for folder in ('containers', 'snapshots'):
            self.assertNotIn(name, [entry.name for entry in (self.daemon.state / folder).iterdir()])


class Copies(CopyTest):
    def test_what_is_taken_over(self):
        path = self.create('c1', config={'user.a': '1', 'user.b': '1'}, devices={'n': {'type': 'none'}, 'eth0': {
            'type': 'nic', 'nictype': 'p2p', 'name': 'eth0'}}, description='source')
        self.act(path, 'start')
        self.act(path, 'stop', force=True)
        answer = self.rest.request('POST', '/1.0/instances', self.wish('c1', 'c2', {
            'config': {'user.b': '2', 'user.c': '2'}, 'description': 'copy'}))
        operation = self.operation_end(answer.json['operation'])
        self.assertEqual(('Success', 'Creating container'), (operation['status'], operation['description']))
        self.assertEqual(['/1.0/instances/c2', '/1.0/instances/c1'], operation['resources']['instances'])
        source, copy = self.rest.get(path), self.rest.get('/1.0/instances/c2')
        self.assertEqual(('1', '2', '2'), tuple(copy['config'][f'user.{key}'] for key in 'abc'))
        self.assertEqual(source['devices'], copy['devices'])
        self.assertEqual(('copy', ['default'], 'Stopped', False), (copy['description'], copy['profiles'], copy['status'], copy['ephemeral']))
        volatile = {key: copy['config'].get(f'volatile.{key}') for key in ('base_image', 'last_state.idmap', 'last_state.power',
                                                                          'apply_template', 'eth0.hwaddr')}
        self.assertEqual((self.fingerprint, source['config']['volatile.last_state.idmap'], None, 'copy'),
                         tuple(list(volatile.values())[:4]))
        self.assertRegex(volatile['eth0.hwaddr'], '^00:16:3e:')
        self.assertNotEqual(source['config']['volatile.eth0.hwaddr'], volatile['eth0.hwaddr'])
        self.assertGreater(copy['created_at'], source['created_at'])
        self.assertEqual(self.tree('c1'), self.tree('c2'))
        self.assertIn('"name": "c2"', (self.root('c2').parent / 'backup.yaml').read_text(encoding='utf-8'))
        self.act('/1.0/instances/c2', 'start')
        self.assertEqual('0', self.output('/1.0/instances/c2', 'stat -c %u /bin').strip())

    def test_profiles_are_those_of_the_source(self):
        """Unless others are asked for."""
        for name in ('web', 'big'):
            self.rest.post('/1.0/profiles', {'name': name, 'config': {f'user.{name}': '1'}})
            self.addCleanup(self.rest.delete, f'/1.0/profiles/{name}')
            self.addCleanup(self.daemon.delete_instances)
        path = self.create('c1', profiles=['default', 'web'])
        self.snapshot(path, 's0')
        for source, name, more, wanted in (('c1', 'c2', None, ['default', 'web']), ('c1/s0', 'c3', None, ['default', 'web']),
                                           ('c1', 'c4', {'profiles': ['default', 'big']}, ['default', 'big'])):
            self.assertEqual(wanted, self.rest.get(self.copy(source, name, more=more))['profiles'])

    def test_snapshots_follow(self):
        path = self.create('c1', config={'user.a': '1'})
        self.snapshot(path, 's0')
        self.rest.patch(path, {'config': {'user.a': '2'}})
        self.write('c1', 'new', 'x')
        self.snapshot(path, 's1', expires_at='2099-01-02T03:04:05Z')
        copy = self.copy('c1', 'c2')
        self.assertEqual(self.snapshots(path), self.snapshots(copy))
        self.assertEqual(['s0', 's1'], [row['name'] for row in self.rest.get(f'{copy}/snapshots?recursion=1')])
        for name in ('s0', 's1'):
            self.assertEqual(self.tree(f'c1/{name}'), self.tree(f'c2/{name}'))
        self.rest.put(copy, {'restore': 's0'})
        self.assertFalse((self.root('c2') / 'new').exists())
        self.assertTrue((self.root('c1') / 'new').exists())
        for name, option in (('c3', 'instance_only'), ('c4', 'container_only')):
            self.assertEqual({}, self.snapshots(self.copy('c1', name, **{option: True})))
            self.assertFalse((self.daemon.state / 'snapshots' / name).exists())

    def test_of_a_snapshot(self):
        path = self.create('c1', config={'user.a': '1'})
        self.snapshot(path, 's0')
        self.rest.patch(path, {'config': {'user.a': '2'}})
        self.write('c1', 'new', 'x')
        copy = self.copy('c1/s0', 'c2')
        got = self.rest.get(copy)
        self.assertEqual(('1', self.fingerprint, 'copy'), tuple(got['config'][key] for key in ('user.a', 'volatile.base_image',
                                                                                             'volatile.apply_template')))
        self.assertEqual(self.tree('c1/s0'), self.tree('c2'))
        self.assertEqual({}, self.snapshots(copy))
        self.act(copy, 'start')

    def test_of_one_that_runs(self):
        path = self.launch('c1')
        self.output(path, 'echo text > /root/file; mkfifo /root/fifo; ln /root/file /root/link')
        # As `lxc copy` asks for one that runs; the state isn't copied.
        copy = self.copy('c1', 'c2', live=True)
        self.assertEqual(('Running', 'Stopped'), (self.status(path), self.status(copy)))
        self.assertEqual('up', self.output(path, 'echo up').strip())
        self.act(copy, 'start')
        self.assertEqual('text', self.output(copy, 'cat /root/link').strip())

    def test_with_other_ids(self):
        """What is unprivileged becomes privileged by its copy's config, and back."""
        self.launch('c1')
        self.act('/1.0/instances/c1', 'stop', force=True)
        privileged = self.copy('c1', 'c2', more={'config': {'security.privileged': 'true'}})
        self.act(privileged, 'start')
        self.assertEqual('0 0', self.output(privileged, 'stat -c "%u %g" /bin/busybox').strip())
        self.act(privileged, 'stop', force=True)
        back = self.copy('c2', 'c3', more={'config': {'security.privileged': ''}})
        self.act(back, 'start')
        self.assertEqual('0 0', self.output(back, 'stat -c "%u %g" /bin/busybox').strip())

    def test_two_at_once(self):
        self.create('c1')
        failures = []

        def copy(name):
            try:
                Rest(lambda: UnixConnection(self.daemon.socket)).post('/1.0/instances', self.wish('c1', name))
            except Exception as problem:  # pylint: disable=broad-exception-caught
                failures.append(problem)
        threads = [threading.Thread(target=copy, args=(f'c{i}',)) for i in (2, 3, 4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual([], failures)
        for name in ('c2', 'c3', 'c4'):
            self.assertEqual(self.tree('c1'), self.tree(name))

    def test_events(self):
        path = self.create('c1')
        self.snapshot(path, 's0')
        events = WebSocket(self.daemon.socket, '/1.0/events?type=lifecycle')
        self.addCleanup(events.close)
        self.copy('c1', 'c2')
        got = [json.loads(text)['metadata'] for text in events.messages(2, 'snapshot-created')]
        self.assertEqual([('instance-created', '/1.0/instances/c2'), ('instance-snapshot-created', '/1.0/instances/c2/snapshots/s0')],
                         [(each['action'], each['source']) for each in got])

    def test_refused(self):
        self.create('c1')
        ask = lambda status, saying, wish: self.refused(status, 'POST', '/1.0/instances', wish, saying=saying)  # noqa: E731
        ask(400, 'must specify a source', self.wish('', 'c2'))
        ask(404, 'not found', self.wish('missing', 'c2'))
        ask(404, 'not found', self.wish('c1/missing', 'c2'))
        ask(404, 'not found', self.wish('c1', 'c2', project='missing'))
        ask(409, 'already exists', self.wish('c1', 'c1'))
        ask(400, 'name', self.wish('c1', 'bad/name'))
        ask(400, 'match source type', self.wish('c1', 'c2', {'type': 'virtual-machine'}))
        ask(400, 'stateful', self.wish('c1', 'c2', {'stateful': True}))
        ask(400, "doesn't exist", self.wish('c1', 'c2', {'profiles': ['missing']}))
        ask(400, 'unknown', self.wish('c1', 'c2', {'config': {'nonsense': '1'}}))
        ask(404, 'pool', self.wish('c1', 'c2', {'devices': {'root': {'type': 'disk', 'path': '/', 'pool': 'missing'}}}))
        ask(501, 'migration', {'name': 'c2', 'source': {'type': 'migration', 'mode': 'push'}})
        self.assert_no_traces('c2')


class Refresh(CopyTest):
    def test_files(self):
        path = self.create('c1')
        self.write('c1', 'stays', 'same')
        self.write('c1', 'goes', 'x')
        copy = self.copy('c1', 'c2')
        kept = os.lstat(self.root('c2') / 'stays')
        (self.root('c1') / 'goes').unlink()
        self.write('c1', 'comes', 'y')
        self.write('c1', 'etc/hostname', 'changed\n')
        self.write('c2', 'own', 'of the copy alone')
        self.rest.patch(copy, {'config': {'user.own': '1'}, 'description': 'own'})
        self.copy('c1', 'c2', refresh=True)
        self.assertEqual(self.tree('c1'), self.tree('c2'))
        self.assertEqual('changed\n', (self.root('c2') / 'etc/hostname').read_text(encoding='utf-8'))
        now = os.lstat(self.root('c2') / 'stays')
        self.assertEqual((kept.st_ino, kept.st_ctime_ns), (now.st_ino, now.st_ctime_ns))
        got = self.rest.get(copy)
        self.assertEqual(('1', 'own', 'copy'), (got['config']['user.own'], got['description'], got['config']['volatile.apply_template']))
        self.assertNotIn('volatile.refresh.next', got['config'])
        self.assertIn('"name": "c2"', (self.root('c2').parent / 'backup.yaml').read_text(encoding='utf-8'))
        self.act(copy, 'start')
        self.refused(400, 'POST', '/1.0/instances', self.wish('c1', 'c2', refresh=True), saying='running')
        self.act(path, 'start')
        self.act(copy, 'stop', force=True)
        self.copy('c1', 'c2', refresh=True)
        self.assertEqual('Running', self.status(path))

    def test_snapshots(self):
        path = self.create('c1')
        for name in ('kept', 'goes', 'again'):
            self.snapshot(path, name)
        copy = self.copy('c1', 'c2')
        kept = os.lstat(self.root('c2/kept'))
        for name in ('goes', 'again'):
            self.rest.delete(f'{path}/snapshots/{name}')
        self.write('c1', 'later', 'x')
        for name in ('again', 'new'):
            self.snapshot(path, name)
        self.snapshot(copy, 'own')
        self.copy('c1', 'c2', refresh=True, instance_only=True)
        self.assertEqual(['again', 'goes', 'kept', 'own'], sorted(self.snapshots(copy)))
        self.copy('c1', 'c2', refresh=True)
        self.assertEqual(self.snapshots(path), self.snapshots(copy))
        self.assertTrue((self.root('c2/again') / 'later').exists())
        self.assertEqual(kept.st_ino, os.lstat(self.root('c2/kept')).st_ino)

    def test_a_missing_target_is_made(self):
        self.create('c1')
        self.copy('c1', 'c2', refresh=True)
        self.assertEqual(self.tree('c1'), self.tree('c2'))
        self.refused(400, 'POST', '/1.0/instances', self.wish('c1', 'c1', refresh=True), saying='itself')


class Pools(CopyTest):
    ROOT = {'devices': {'root': {'type': 'disk', 'path': '/', 'pool': SECOND}}}

    def test_another_pool(self):
        path = self.create('c1')
        self.snapshot(path, 's0')
        self.write('c1', 'later', 'x')
        copy = self.copy('c1', 'c2', more=self.ROOT)
        self.assertEqual(self.tree('c1'), self.tree('c2', SECOND))
        self.assertEqual(self.tree('c1/s0'), self.tree('c2/s0', SECOND))
        self.assertFalse((self.root('c2')).exists())
        self.assertEqual(SECOND, self.snapshots(copy)['s0']['expanded_devices']['root']['pool'])
        self.assertEqual(os.readlink(self.daemon.state / 'containers/c2'), str(self.root('c2', SECOND).parent))
        self.rest.put(copy, {'restore': 's0'})
        self.assertFalse((self.root('c2', SECOND) / 'later').exists())
        self.copy('c1', 'c2', refresh=True)
        self.assertTrue((self.root('c2', SECOND) / 'later').exists())
        self.act(copy, 'start')
        self.act(copy, 'stop', force=True)
        self.rest.post(copy, {'name': 'c3'})
        self.assertEqual(self.tree('c1/s0'), self.tree('c3/s0', SECOND))
        self.rest.delete('/1.0/instances/c3')
        self.assert_no_traces('c3')

    def test_full_disk(self):
        disk = self.daemon.directory / 'small'
        disk.mkdir()
        self.daemon.run('mount', '-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', disk)
        self.rest.post('/1.0/storage-pools', {'name': 'small', 'driver': 'dir', 'config': {'source': str(disk)}})
        self.addCleanup(self.rest.delete, '/1.0/storage-pools/small')
        self.addCleanup(self.daemon.delete_instances)
        self.snapshot(self.create('c1'), 's0')
        root = {'devices': {'root': {'type': 'disk', 'path': '/', 'pool': 'small'}}}
        self.refused((400, 507), 'POST', '/1.0/instances', self.wish('c1', 'c2', root), saying='no space left on device')
        self.assert_no_traces('c2')
        self.assertEqual([], self.rest.get('/1.0/storage-pools/small/volumes'))
        self.assertEqual('', self.daemon.run('find', disk, '-mindepth', '2').stdout)

    def test_another_project(self):
        self.rest.post('/1.0/projects', {'name': 'p', 'config': {'features.images': 'false', 'features.profiles': 'false'}})
        self.addCleanup(self.rest.delete, '/1.0/projects/p')
        self.addCleanup(self.daemon.delete_instances)
        path = self.create('c1')
        self.snapshot(path, 's0')
        self.copy('c1', 'c1', '?project=p', project='default')
        self.assertEqual('p', self.rest.get('/1.0/instances/c1?project=p')['project'])
        self.assertEqual(['/1.0/instances/c1'], [url.split('?')[0] for url in self.rest.get('/1.0/instances?project=p')])
        self.assertEqual(self.tree('c1'), self.tree('p_c1'))
        self.assertEqual(self.tree('c1/s0'), self.tree('p_c1/s0'))
        self.copy('c1/s0', 'c2', project='p')
        self.assertEqual(self.tree('p_c1/s0'), self.tree('c2'))


class Crashes(CopyTest):
    """kill -9 while the work is being done: all of it or nothing is there after."""

    def start_and_kill(self, wish):
        self.assertEqual(202, self.rest.request('POST', '/1.0/instances', wish).status)
        self.daemon.kill()
        self.daemon.start()

    def test_while_copying(self):
        path = self.create('c1')
        for name in ('s0', 's1'):
            self.snapshot(path, name)
        for i in range(6):
            self.start_and_kill(self.wish('c1', f'c-{i}'))
            if f'/1.0/instances/c-{i}' in self.rest.get('/1.0/instances'):
                self.assertEqual(['s0', 's1'], sorted(self.snapshots(f'/1.0/instances/c-{i}')))
                self.assertEqual(self.tree('c1'), self.tree(f'c-{i}'))
            else:
                self.assert_no_traces(f'c-{i}')

    def test_half_done_is_put_back(self):
        """What the server notes of a refresh or restore that was cut short: a client may give it back, and not get rid of it."""
        if self.daemon.kind == 'lxd':
            self.skipTest('notes of our own')
        path = self.create('c1')
        self.rest.patch(path, {'config': {'volatile.refresh.next': 'default/gone', 'volatile.restore.next': 'gone'}})
        got = self.rest.get(path)
        self.rest.put(path, got)
        self.assertEqual(got['config'], self.rest.get(path)['config'])
        kept = {key: value for key, value in got['config'].items() if not key.endswith('.next') or 'idmap' in key}
        self.rest.put(path, {**got, 'config': kept})
        self.assertEqual(got['config'], self.rest.get(path)['config'])
        self.refused(400, 'PUT', f'{path}/state', {'action': 'start'}, saying='partly restored')

    def test_while_refreshing(self):
        self.create('c1')
        copy = self.copy('c1', 'c2')
        old = self.tree('c2')
        for i in range(200):
            self.write('c1', f'file{i}', 'x' * 1000)
        for i in range(6):
            self.start_and_kill(self.wish('c1', 'c2', refresh=True))
            self.assertIn(self.tree('c2'), (old, self.tree('c1')))
            self.assertNotIn('volatile.refresh.next', self.rest.get(copy)['config'])
            old = self.tree('c2')
            (self.root('c1') / f'file{i}').unlink()
            self.write('c1', f'other{i}', 'y')
        self.act(copy, 'start')


class Moves(CopyTest):
    """To another pool, in place: the instance stays what it is."""

    def volumes(self, pool):
        return sorted(url.split('/container/')[1].replace('/snapshots/', '/') for url in self.rest.get(f'/1.0/storage-pools/{pool}/volumes') if '/container/' in url)

    def move(self, name, pool, **more):
        return {'name': name, 'migration': True, 'pool': pool, **more}

    def assert_in(self, pool, other):
        self.assertEqual(pool, self.rest.get('/1.0/instances/c1')['expanded_devices']['root']['pool'])
        self.assertEqual((['c1', 'c1/s0'], []), (self.volumes(pool), self.volumes(other)))
        self.assertEqual(str(self.root('c1', pool).parent), os.readlink(self.daemon.state / 'containers/c1'))
        self.assertFalse(self.root('c1', other).parent.exists())
        self.assertFalse(self.root('c1/s0', other).parent.exists())

    def test_there_and_back(self):
        path = self.create('c1', config={'user.a': '1'})
        self.snapshot(path, 's0')
        self.rest.patch(path, {'config': {'user.a': '2'}})
        self.write('c1', 'new', 'x')
        before, tree, old = self.rest.get(path), self.tree('c1'), self.tree('c1/s0')
        self.rest.post(path, self.move('c1', SECOND))
        self.assert_in(SECOND, 'default')
        after = self.rest.get(path)
        self.assertEqual((before['config'], before['created_at'], before['profiles']), (after['config'], after['created_at'], after['profiles']))
        self.assertEqual((tree, old), (self.tree('c1', SECOND), self.tree('c1/s0', SECOND)))
        self.rest.put(path, {'restore': 's0'})
        self.assertEqual(('1', old), (self.rest.get(path)['config']['user.a'], self.tree('c1', SECOND)))
        self.act(path, 'start')
        self.refused(400, 'POST', path, self.move('c1', 'default'), saying='must be stopped')
        self.act(path, 'stop', force=True)
        self.rest.post(path, self.move('c1', 'default'))
        self.assert_in('default', SECOND)

    def test_only_another_name(self):
        """The pool is the one where it is."""
        path = self.create('c1')
        self.snapshot(path, 's0')
        self.rest.post(path, self.move('c2', 'default'))
        self.assertEqual((['c2', 'c2/s0'], []), (self.volumes('default'), self.volumes(SECOND)))
        self.assertEqual(['/1.0/instances/c2'], self.rest.get('/1.0/instances'))

    def test_without_snapshots(self):
        path = self.create('c1')
        self.snapshot(path, 's0')
        self.rest.post(path, self.move('c2', SECOND, instance_only=True))
        self.assertEqual((['c2'], []), (self.volumes(SECOND), self.volumes('default')))
        self.assertEqual({}, self.snapshots('/1.0/instances/c2'))
        self.act('/1.0/instances/c2', 'start')

    def test_refused(self):
        path = self.create('c1')
        self.snapshot(path, 's0')
        self.create('c2')
        for status, body, saying in ((400, self.move('c1', 'default'), 'already'), ((400, 404), self.move('c1', 'nope'), 'pool not found'),
                                     (409, self.move('c2', SECOND), 'already in use'), (400, self.move('a_b', SECOND), 'invalid instance name')):
            self.refused(status, 'POST', path, body, saying=saying)
        self.assertEqual(['c1', 'c1/s0', 'c2'], self.volumes('default'))
        self.assertEqual([], self.volumes(SECOND))

    def test_killed_on_the_way(self):
        path = self.create('c1')
        for number in range(400):
            self.write('c1', f'file{number}', 'x' * 20000)
        self.snapshot(path, 's0')
        tree = self.tree('c1')
        for there, stage in ((SECOND, 'c1/s0'), (SECOND, 'c1'), ('default', 'c1'), (SECOND, None)):
            here = self.rest.get(path)['expanded_devices']['root']['pool']
            there = there if there != here else {SECOND: 'default', 'default': SECOND}[here]
            started = self.rest.request('POST', path, self.move('c1', there)).json['operation']
            if stage:
                wait_until(lambda: self.root(stage, there).parent.parent.exists() and any(self.root(stage, there).parent.parent.iterdir()), what='the copy')  # pylint: disable=cell-var-from-loop
            else:
                self.operation_end(started)
            self.daemon.kill()
            self.daemon.start()
            now = self.rest.get(path)['expanded_devices']['root']['pool']
            self.assert_in(now, {SECOND: 'default', 'default': SECOND}[now])
            self.assertEqual(tree, self.tree('c1', now))
        self.act(path, 'start')
        self.act(path, 'stop', force=True)
