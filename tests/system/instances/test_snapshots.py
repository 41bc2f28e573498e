# SPDX-License-Identifier: Apache-2.0
"""Snapshots of instances: made, listed, renamed, restored, deleted, by the clock too, and what is refused."""

import datetime
import threading

from tests.support.daemon import wait_until
from tests.support.rest import ApiError, Rest, UnixConnection

from .base import InstanceTest

NEVER = '0001-01-01T00:00:00Z'


class SnapshotTest(InstanceTest):
    def snapshot(self, path, name='', **more):
        self.rest.post(f'{path}/snapshots', {**({'name': name} if name else {}), **more})
        return f'{path}/snapshots/{name}'

    def names(self, path):
        return [url.rpartition('/')[2] for url in self.rest.get(f'{path}/snapshots')]

    def on_disk(self, instance):
        folder = self.daemon.state / 'storage-pools/default/containers-snapshots' / instance
        return sorted(entry.name for entry in folder.iterdir()) if folder.exists() else []

    def assert_none_left(self):
        """No snapshot of anything, in the database or on disk."""
        pool = self.daemon.state / 'storage-pools/default'
        self.assertEqual([], [url for url in self.rest.get('/1.0/storage-pools/default/volumes') if '/snapshots/' in url])
        self.assertEqual([], list((pool / 'containers-snapshots').iterdir()))
        self.assertEqual([], list((self.daemon.state / 'snapshots').iterdir()))


class Life(SnapshotTest):
    def test_commands_meanwhile(self):
        """That an instance stands still for a moment is nothing that who works in it gets to know."""
        if self.daemon.kind == 'lxd':
            self.skipTest('LXD tells that it is frozen')
        path = self.launch('c1')
        self.output(path, 'mkdir /many; i=0; while [ $i -lt 1500 ]; do echo >/many/$i; i=$((i + 1)); done')
        done, failures, ran = [], [], []

        def work():
            rest = Rest(lambda: UnixConnection(self.daemon.socket))
            while not done:
                try:
                    ran.append(rest.post(f'{path}/exec', {'command': ['true']}))
                except ApiError as problem:
                    failures.append(str(problem))
            rest.close()
        thread = threading.Thread(target=work)
        thread.start()
        try:
            number = 0
            while number < 5 or len(ran) <= 5 and thread.is_alive():  # some must have run meanwhile, however slow the machine is
                self.snapshot(path, f's{number}')
                number += 1
        finally:
            done.append(True)
            thread.join()
        self.assertEqual([], failures)
        self.assertGreater(len(ran), 5)

    def test_create_and_get(self):
        path = self.create('c1', description='D', config={'user.a': '1'}, devices={'n': {'type': 'none'}})
        url = self.snapshot(path, 'a')
        self.rest.patch(path, {'config': {'user.a': '2'}})
        got = self.rest.get(url)
        self.assertEqual(('a', '1', False, False, ['default'], NEVER, NEVER, 'x86_64'), (got['name'], got['config']['user.a'], got['stateful'],
                         got['ephemeral'], got['profiles'], got['expires_at'], got['last_used_at'], got['architecture']))
        self.assertEqual({'n': {'type': 'none'}}, got['devices'])
        self.assertEqual('default', got['expanded_devices']['root']['pool'])
        self.assertEqual('1', got['expanded_config']['user.a'])
        self.assertGreater(got['created_at'], self.rest.get(path)['created_at'])
        self.assertGreater(got['size'], 1000000)
        self.assertEqual([got], self.rest.get(f'{path}/snapshots?recursion=1'))
        self.assertEqual([got], self.rest.get(f'{path}?recursion=1')['snapshots'])
        self.assertEqual([got], self.rest.get('/1.0/instances?recursion=2')[0]['snapshots'])
        self.assertEqual(['/1.0/containers/c1/snapshots/a'], self.rest.get('/1.0/containers/c1/snapshots'))
        self.assertTrue((self.daemon.state / 'snapshots/c1/a/rootfs/bin').exists())
        self.assertIn('/1.0/storage-pools/default/volumes/container/c1/snapshots/a', self.rest.get('/1.0/storage-pools/default/volumes'))
        self.assertIn('/1.0/instances/c1/snapshots/a', self.rest.get('/1.0/storage-pools/default')['used_by'])
        self.rest.delete(url)
        self.refused(404, 'GET', url)
        self.assert_none_left()

    def test_names_by_themselves(self):
        path = self.create('c1')
        for name in ('', '', 'snap7', '', 'snapx'):
            self.snapshot(path, name)
        self.assertEqual(['snap0', 'snap1', 'snap7', 'snap8', 'snapx'], self.names(path))

    def test_many_at_once(self):
        path = self.create('c1')

        def take():
            rest = Rest(lambda: UnixConnection(self.daemon.socket))
            rest.post(f'{path}/snapshots', {})
            rest.close()
        threads = [threading.Thread(target=take) for _ in range(5)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual([f'snap{i}' for i in range(5)], sorted(self.names(path)))

    def test_of_a_running_instance(self):
        path = self.launch('c1')
        self.output(path, 'echo one >/root/file')
        self.snapshot(path, 'a')
        self.assertEqual('Running', self.status(path))
        self.output(path, 'echo two >/root/file')
        self.assertEqual('one\n', (self.daemon.state / 'snapshots/c1/a/rootfs/root/file').read_text())
        self.act(path, 'freeze')
        self.snapshot(path, 'b')
        self.assertEqual('Frozen', self.status(path))
        self.act(path, 'stop', force=True)

    def test_rename(self):
        path = self.create('c1')
        url = self.snapshot(path, 'a')
        self.snapshot(path, 'b')
        self.rest.post(url, {'name': 'c-d'})
        self.assertEqual(['c-d', 'b'], self.names(path))
        self.assertEqual(['b', 'c-d'], self.on_disk('c1'))
        self.refused(404, 'POST', url, {'name': 'x'})
        self.refused(409, 'POST', f'{path}/snapshots/b', {'name': 'c-d'})
        for bad in ('', 'x/y', 'x y'):
            self.refused(400, 'POST', f'{path}/snapshots/b', {'name': bad})
        self.assertEqual(['c-d', 'b'], self.names(path))
        self.assertNotIn('volatile.rename.next', self.rest.get(f'{path}/snapshots/c-d')['config'])

    def test_they_follow_their_instance(self):
        path = self.create('c1')
        self.snapshot(path, 'a')
        self.snapshot(path, 'b')
        self.rest.post(path, {'name': 'c2'})
        self.assertEqual(['a', 'b'], self.names('/1.0/instances/c2'))
        self.assertEqual((['a', 'b'], []), (self.on_disk('c2'), self.on_disk('c1')))
        self.assertTrue((self.daemon.state / 'snapshots/c2/a/rootfs/bin').exists())
        self.rest.delete('/1.0/instances/c2')
        self.assert_none_left()

    def test_expiry_is_edited(self):
        path = self.create('c1')
        url = self.snapshot(path, 'a', expires_at='2040-01-02T03:04:05Z')
        self.assertEqual('2040-01-02T03:04:05Z', self.rest.get(url)['expires_at'])
        etag = self.rest.request('GET', url).headers['ETag']
        self.rest.put(url, {'expires_at': '2041-01-02T03:04:05+01:00', 'config': {'user.x': '1'}})
        got = self.rest.get(url)
        self.assertEqual('2041-01-02T02:04:05Z', got['expires_at'])
        self.assertNotIn('user.x', got['config'])
        self.rest.put(url, {})
        self.assertEqual('2041-01-02T02:04:05Z', self.rest.get(url)['expires_at'])
        self.refused(412, 'PUT', url, {'expires_at': NEVER}, {'If-Match': etag})
        self.rest.patch(url, {'expires_at': NEVER})
        self.assertEqual(NEVER, self.rest.get(url)['expires_at'])
        self.refused(400, 'PUT', url, {'expires_at': 'tomorrow'})

    def test_backup_file_lists_them(self):
        path = self.create('c1')
        self.snapshot(path, 'mysnap')
        text = self.daemon.state / 'containers/c1/backup.yaml'
        self.assertIn('mysnap', text.read_text())
        self.rest.delete(f'{path}/snapshots/mysnap')
        self.assertNotIn('mysnap', text.read_text())


class Restore(SnapshotTest):
    def test_everything_comes_back(self):
        path = self.create('c1', description='D1', config={'user.a': '1'}, devices={'n': {'type': 'none'}})
        rootfs = self.daemon.state / 'containers/c1/rootfs'
        (rootfs / 'root/file').write_text('one')
        self.snapshot(path, 'a')
        before = self.rest.get(path)
        (rootfs / 'root/file').write_text('two')
        (rootfs / 'root/more').mkdir()
        (rootfs / 'etc/hostname').unlink(missing_ok=True)
        self.rest.post('/1.0/profiles', {'name': 'web'})
        self.addCleanup(self.rest.delete, '/1.0/profiles/web')
        self.addCleanup(self.daemon.delete_instances)
        self.rest.patch(path, {'description': 'D2', 'config': {'user.a': '2', 'user.b': '3'}, 'devices': {'m': {'type': 'none'}},
                               'profiles': ['default', 'web']})
        for name in ('a', 'c1/a'):
            self.rest.put(path, {'restore': name})
            got = self.rest.get(path)
            self.assertEqual(('D1', '1', {'n': {'type': 'none'}}, ['default', 'web']),
                             (got['description'], got['config']['user.a'], got['devices'], got['profiles']))
            self.assertEqual(before['config'], got['config'])
            self.assertEqual('one', (rootfs / 'root/file').read_text())
            self.assertFalse((rootfs / 'root/more').exists())
            self.assertTrue((self.daemon.state / 'containers/c1/backup.yaml').exists())
        self.act(path, 'start')
        self.assertEqual('one', self.output(path, 'cat /root/file'))
        self.act(path, 'stop', force=True)

    def test_of_a_running_instance(self):
        path = self.launch('c1')
        self.output(path, 'echo one >/root/file; chmod 640 /root/file; ln /root/file /root/link; mkdir /root/d; echo x >/root/d/x')
        self.snapshot(path, 'a')
        pid = self.rest.get(f'{path}/state')['pid']
        self.output(path, 'echo two >/root/file; rm -r /root/link /root/d; ln -s /etc /root/d; echo new >/root/new')
        self.rest.put(path, {'restore': 'a'})
        self.assertEqual('Running', self.status(path))
        self.assertNotEqual(pid, self.rest.get(f'{path}/state')['pid'])
        self.assertEqual('one\n640 2\nd file link x', self.output(
            path, 'cat /root/link; stat -c "%a %h" /root/file; echo $(ls /root; ls /root/d)').strip())
        self.assertEqual('RUNNING', self.rest.get(path)['config']['volatile.last_state.power'])
        self.act(path, 'stop', force=True)
        self.rest.put(path, {'restore': 'a'})
        self.assertEqual('Stopped', self.status(path))
        self.assertEqual('STOPPED', self.rest.get(path)['config']['volatile.last_state.power'])

    def test_between_privileged_and_not(self):
        path = self.launch('c1')
        self.output(path, 'echo one >/root/file; chown 5:6 /root/file')
        self.act(path, 'stop', force=True)
        self.snapshot(path, 'a')
        self.rest.patch(path, {'config': {'security.privileged': 'true'}})
        self.act(path, 'start')
        self.assertEqual('5 6\n', self.output(path, 'stat -c "%u %g" /root/file'))
        self.rest.put(path, {'restore': 'a'})
        self.assertNotIn('security.privileged', self.rest.get(path)['config'])
        self.assertEqual('5 6\n', self.output(path, 'stat -c "%u %g" /root/file'))
        self.act(path, 'stop', force=True)

    def test_an_ephemeral_instance_stays(self):
        path = self.launch('c1', ephemeral=True)
        self.snapshot(path, 'a')
        self.rest.put(path, {'restore': 'a'})
        self.assertEqual(('Running', True), (self.status(path), self.rest.get(path)['ephemeral']))

    def test_refused(self):
        path = self.create('c1')
        self.snapshot(path, 'a')
        for name in ('nope', 'c2/a', '..', 'a/b'):
            self.refused((400, 404), 'PUT', path, {'restore': name}, saying='does not exist')
        self.refused(400, 'PATCH', path, {'restore': 'a'})
        self.refused(400, 'PUT', path, {'restore': 'a', 'stateful': True}, saying='stateless')
        self.refused(404, 'PUT', '/1.0/instances/c2', {'restore': 'a'})

    def test_while_busy(self):
        path = self.launch('c1')
        self.snapshot(path, 'a')
        results = []

        def restore():
            rest = Rest(lambda: UnixConnection(self.daemon.socket))
            try:
                rest.put(path, {'restore': 'a'})
                results.append('done')
            finally:
                rest.close()
        threads = [threading.Thread(target=restore) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(['done'] * 3, results)
        self.assertEqual('Running', self.status(path))
        self.act(path, 'stop', force=True)


class Clock(SnapshotTest):
    def test_expiry_by_config(self):
        path = self.create('c1', config={'snapshots.expiry': '1M 2H 3d'})
        got = self.rest.get(self.snapshot(path, 'a'))
        parse = lambda text: datetime.datetime.fromisoformat(text.partition('.')[0].rstrip('Z'))  # noqa: E731
        self.assertEqual(datetime.timedelta(days=3, hours=2, minutes=1), parse(got['expires_at']) - parse(got['created_at']))
        self.assertEqual(NEVER, self.rest.get(self.snapshot(path, 'b', expires_at=NEVER))['expires_at'])
        self.assertEqual(NEVER, self.rest.get(self.snapshot(path, 'c', expires_at=''))['expires_at'])
        self.refused(400, 'PATCH', path, {'config': {'snapshots.expiry': '3x'}}, saying='snapshots.expiry')

    def test_expired_ones_go(self):
        path = self.create('c1')
        self.snapshot(path, 'keep', expires_at='2222-01-02T03:04:05Z')
        self.snapshot(path, 'gone', expires_at='2001-01-02T03:04:05Z')
        self.snapshot(path, 'later')
        seen = set()  # what has ended isn't listed for long

        def names():
            seen.update(operation['description'] for operations in self.rest.get('/1.0/operations?recursion=1').values() for operation in operations)
            return self.names(path)
        wait_until(lambda: names() == ['keep', 'later'], 90, 'the end of a snapshot that expired')
        self.rest.put(f'{path}/snapshots/later', {'expires_at': '2001-01-02T03:04:05Z'})
        wait_until(lambda: names() == ['keep'], 90, 'the end of a snapshot whose expiry was edited')
        wait_until(lambda: self.on_disk('c1') == ['keep'], 30, 'the end of its files')  # which go after the row
        names()
        self.assertIn('Cleaning up expired snapshots', seen)

    def test_schedule(self):
        every = {'snapshots.schedule': '* * * * *', 'snapshots.pattern': '{{ creation_date|date:"2006-01" }}-auto%d', 'snapshots.expiry': '1d'}
        running = self.launch('c1', config=every)
        stopped = self.create('c2', config=every)
        too = self.create('c3', config={**every, 'snapshots.schedule.stopped': 'true'})
        wait_until(lambda: self.names(running) and self.names(too), 130, 'a snapshot by the schedule')
        self.rest.patch(running, {'config': {'snapshots.schedule': ''}})
        self.rest.patch(too, {'config': {'snapshots.schedule': '@never'}})
        self.assertRegex(self.names(running)[0], r'^\d{4}-\d\d-auto0$')
        self.assertNotEqual(NEVER, self.rest.get(f'{running}/snapshots/{self.names(running)[0]}')['expires_at'])
        self.assertEqual([], self.names(stopped))
        self.act(running, 'stop', force=True)

    def test_at_startup(self):
        path = self.launch('c1', config={'snapshots.schedule': '@startup', 'snapshots.pattern': 'boot'})
        wait_until(lambda: self.names(path) == ['boot'], 30, 'a snapshot at the start')
        self.act(path, 'restart', force=True)
        wait_until(lambda: self.names(path) == ['boot', 'boot-0'], 30, 'another one')
        self.act(path, 'stop', force=True)

    def test_bad_schedules(self):
        path = self.create('c1')
        for bad in ('x', '* * * *', '60 * * * *', '@sometimes', '* * 0 * *'):
            self.refused(400, 'PATCH', path, {'config': {'snapshots.schedule': bad}}, saying='snapshots.schedule')
        self.rest.patch(path, {'config': {'snapshots.pattern': 'a b'}})
        self.refused(400, 'POST', f'{path}/snapshots', {}, saying='name')
        self.assert_none_left()


class BadInput(SnapshotTest):
    def test_names(self):
        path = self.create('c1')
        for name in ('x/y', '../x', '..', '.', 'x y', 'a\nb', '\x01', 'x' * 256, 'ä' * 128):
            with self.subTest(name=name):
                self.refused(400, 'POST', f'{path}/snapshots', {'name': name})
        self.assert_none_left()

    def test_bodies(self):
        path = self.create('c1')
        for body in (b'', b'[]', b'{"name":', {'name': 5}, {'name': 'a', 'stateful': 'yes'}, {'name': 'a', 'expires_at': 'tomorrow'},
                     {'name': 'a', 'expires_at': 5}, {'name': 'a', 'expires_at': '2040-13-02T03:04:05Z'}):
            with self.subTest(body=body):
                self.refused(400, 'POST', f'{path}/snapshots', body)
        self.assert_none_left()

    def test_missing_and_duplicate(self):
        self.refused(404, 'POST', '/1.0/instances/c1/snapshots', {'name': 'a'})
        self.refused(404, 'GET', '/1.0/instances/c1/snapshots')
        path = self.create('c1')
        for method, body in (('GET', None), ('PUT', {}), ('PATCH', {}), ('POST', {'name': 'x'}), ('DELETE', None)):
            self.refused(404, method, f'{path}/snapshots/a', body)
        self.snapshot(path, 'a')
        self.refused(409, 'POST', f'{path}/snapshots', {'name': 'a'})
        self.assertEqual(['a'], self.on_disk('c1'))

    def test_stateful_of_a_stopped_instance(self):
        path = self.create('c1')
        self.refused(400, 'POST', f'{path}/snapshots', {'name': 'a', 'stateful': True}, saying="isn't running")
        self.assert_none_left()


class FullDisk(SnapshotTest):
    """On a small pool: an error that says why, and nothing half made."""

    def in_sandbox(self, command):
        self.daemon.run('sh', '-c', command)

    def setUp(self):
        super().setUp()
        self.small = self.daemon.directory / 'small'
        self.small.mkdir()
        self.addCleanup(self.small.rmdir)
        self.in_sandbox(f'mount -t tmpfs -o size=16m,mode=711 tmpfs {self.small}')
        self.addCleanup(self.in_sandbox, f'umount -l {self.small}')
        self.rest.post('/1.0/storage-pools', {'name': 'small', 'driver': 'dir', 'config': {'source': str(self.small)}})
        self.addCleanup(self.rest.delete, '/1.0/storage-pools/small')
        self.addCleanup(self.daemon.delete_instances)
        self.path = self.create('c1', devices={'root': {'type': 'disk', 'path': '/', 'pool': 'small'}})
        self.rootfs = f'{self.small}/containers/c1/rootfs'

    def test_snapshot(self):
        self.in_sandbox(f'head -c 6000000 /dev/urandom >{self.rootfs}/root/big')
        self.snapshot(self.path, 'fits')
        self.refused((400, 500, 507), 'POST', f'{self.path}/snapshots', {'name': 'a'}, saying='no space left')
        self.assertEqual(['fits'], self.names(self.path))
        self.assertEqual('fits\n', self.daemon.run('ls', '-A', f'{self.small}/containers-snapshots/c1').stdout)
        self.assertEqual('c1\n', self.daemon.run('ls', '-A', f'{self.small}/containers-snapshots').stdout)
        self.rest.delete(f'{self.path}/snapshots/fits')
        self.snapshot(self.path, 'a')

    def test_restore(self):
        self.in_sandbox(f'head -c 5000000 /dev/urandom >{self.rootfs}/root/big')
        self.snapshot(self.path, 'a')
        self.in_sandbox(f'rm {self.rootfs}/root/big; head -c 20000000 /dev/zero >{self.small}/custom/ballast || true')
        self.refused((400, 500, 507), 'PUT', self.path, {'restore': 'a'}, saying='no space left')
        self.refused(400, 'PUT', f'{self.path}/state', {'action': 'start', 'timeout': 30}, saying='partly restored')
        self.refused(400, 'POST', f'{self.path}/snapshots', {'name': 'b'}, saying='partly restored')
        self.in_sandbox(f'rm {self.small}/custom/ballast')
        self.rest.put(self.path, {'restore': 'a'})
        self.assertEqual('5000000\n', self.daemon.run('stat', '-c', '%s', f'{self.rootfs}/root/big').stdout)
        self.act(self.path, 'start')
        self.act(self.path, 'stop', force=True)


class Crashes(SnapshotTest):
    """kill -9 in the middle: what was acknowledged is there, nothing else is."""

    def start_and_kill(self, method, path, body=None):
        answer = self.rest.request(method, path, body)
        self.assertEqual(202, answer.status, answer)
        self.daemon.kill()
        self.daemon.start()

    def test_while_creating(self):
        path = self.create('c1')
        for i in range(6):
            self.start_and_kill('POST', f'{path}/snapshots', {'name': f's{i}'})
            self.assertEqual(sorted(self.names(path)), self.on_disk('c1'))
        pool = self.daemon.state / 'storage-pools/default/containers-snapshots'
        self.assertEqual([], [entry.name for entry in pool.iterdir() if entry.name.startswith('.')])

    def test_while_renaming_and_deleting(self):
        path = self.create('c1')
        names = [f's{i}' for i in range(6)]
        for name in names:
            self.snapshot(path, name)
        for name in names:
            self.start_and_kill('POST', f'{path}/snapshots/{name}', {'name': f'{name}-x'})
            self.assertEqual(sorted(self.names(path)), self.on_disk('c1'))
            self.assertEqual(6, len(self.names(path)))
        for name in self.names(path):
            self.start_and_kill('DELETE', f'{path}/snapshots/{name}')
            self.assertEqual(sorted(self.names(path)), self.on_disk('c1'))

    def test_while_renaming_the_instance(self):
        path = self.create('c1')
        self.snapshot(path, 'a')
        for i in range(6):
            self.start_and_kill('POST', self.rest.get('/1.0/instances')[0], {'name': f'n{i}'})
            path, = self.rest.get('/1.0/instances')
            self.assertEqual(['a'], self.names(path))
            self.assertEqual(['a'], self.on_disk(path.rpartition('/')[2]))
            self.assertEqual([path.rpartition('/')[2]], [entry.name for entry in (self.daemon.state / 'snapshots').iterdir()])

    def test_a_held_instance_goes_on(self):
        path = self.launch('c1')
        self.output(path, 'dd if=/dev/zero of=/root/big bs=1M count=60 2>/dev/null')
        for i in range(4):
            self.start_and_kill('POST', f'{path}/snapshots', {'name': f's{i}'})
            self.assertEqual('Running', self.status(path))
            self.assertEqual(sorted(self.names(path)), self.on_disk('c1'))
        self.act(path, 'stop', force=True)

    def test_while_restoring(self):
        path = self.create('c1', config={'user.a': '1'})
        rootfs = self.daemon.state / 'containers/c1/rootfs'
        for i in range(200):
            (rootfs / f'root/f{i}').write_text('one')
        self.snapshot(path, 'a')
        for attempt in range(6):
            for i in range(200):
                (rootfs / f'root/f{i}').write_text(f'changed {attempt}')
            self.rest.patch(path, {'config': {'user.a': '2'}})
            self.start_and_kill('PUT', path, {'restore': 'a'})
            config = self.rest.get(path)['config']
            texts = {(rootfs / f'root/f{i}').read_text() for i in range(200)}
            self.assertIn((config['user.a'], texts), (('1', {'one'}), ('2', {f'changed {attempt}'})))
            self.assertNotIn('volatile.restore.next', config)
