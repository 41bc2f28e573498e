# SPDX-License-Identifier: Apache-2.0
"""Backups of instances, and instances out of backups, by plain REST."""

import io
import json
import os
import subprocess
import tarfile

import yaml

from tests.support.daemon import wait_until
from tests.support.rest import ApiError
from tests.support.websocket import WebSocket

from .base import InstanceTest

BYTES = {'Content-Type': 'application/octet-stream'}


class BackupTest(InstanceTest):
    def exported(self, path, backup):
        answer = self.rest.request('GET', f'{path}/backups/{backup}/export')
        self.assertEqual(200, answer.status, answer)
        self.assertEqual('application/octet-stream', answer.headers['Content-Type'])
        return answer.body

    def backed_up(self, path, **more):
        """The bytes of a new backup, which is removed again."""
        self.rest.post(f'{path}/backups', {'name': 'tmp', 'compression_algorithm': 'none', **more})
        data = self.exported(path, 'tmp')
        self.rest.delete(f'{path}/backups/tmp')
        return data

    def import_(self, data, **headers):
        return self.rest.call('POST', '/1.0/instances', data, {**BYTES, **headers})

    def refuses(self, data, saying='', status=(400, 500), **headers):
        """An import that must fail and leave nothing."""
        before = self.leftovers()
        self.refused(status, 'POST', '/1.0/instances', data, {**BYTES, **headers}, saying=saying)
        self.assertEqual([], self.rest.get('/1.0/instances'))
        self.assertEqual(before, self.leftovers())

    def leftovers(self):
        """All files of backups and volumes."""
        found = []
        for folder in ('backups', 'storage-pools/default/containers', 'storage-pools/default/containers-snapshots', 'containers', 'snapshots'):
            for root, folders, files in os.walk(self.daemon.state / folder):
                found += [os.path.join(root, name) for name in folders + files]
        return sorted(found)

    def rows(self, path):
        return [{**row, 'created_at': ''} for row in self.rest.get(f'{path}/backups?recursion=1')]


def index_of(data):
    with tarfile.open(fileobj=io.BytesIO(data)) as tar:
        return yaml.safe_load(tar.extractfile('backup/index.yaml'))


def changed(data, change=lambda name, content: content, extra=()):
    """The archive with other contents of files (None: without them) and extra entries."""
    out = io.BytesIO()
    with tarfile.open(fileobj=io.BytesIO(data)) as old, tarfile.open(fileobj=out, mode='w', format=tarfile.PAX_FORMAT) as new:
        for member in old:
            content = old.extractfile(member).read() if member.isreg() else None
            if content is not None:
                content = change(member.name, content)
                if content is None:
                    continue
                member.size = len(content)
            new.addfile(member, io.BytesIO(content) if content is not None else None)
        for member in extra:
            new.addfile(member, io.BytesIO(b'x' * member.size))
    return out.getvalue()


def of_index(change):
    """A change of index.yaml as text."""
    return lambda name, content: change(content) if name == 'backup/index.yaml' else content


def everywhere(old, new):
    return lambda name, content: content.replace(old, new) if name.endswith(('index.yaml', 'container/backup.yaml')) else content


class Backups(BackupTest):
    def test_life(self):
        path = self.create('c1')
        backups = f'{path}/backups'
        self.assertEqual([], self.rest.get(backups))
        answer = self.rest.request('POST', backups, {})
        self.assertEqual(['/1.0/backups/backup0'], answer.metadata['resources']['backups'])
        self.assertEqual('Success', self.operation_end(answer.json['operation'])['status'])
        self.rest.post(backups, {'name': 'b1', 'expires_at': '2090-01-01T00:00:00Z', 'instance_only': True, 'optimized_storage': True})
        self.assertEqual([f'{backups}/backup0', f'{backups}/b1'], self.rest.get(backups))
        plain = {'created_at': '', 'expires_at': '0001-01-01T00:00:00Z', 'instance_only': False, 'container_only': False, 'optimized_storage': False}
        second = {**plain, 'name': 'b1', 'expires_at': '2090-01-01T00:00:00Z', 'instance_only': True, 'container_only': True}
        self.assertEqual([{**plain, 'name': 'backup0'}, second], self.rows(path))
        self.assertEqual(['backup0', 'b1'], [b['name'] for b in self.rest.get('/1.0/instances?recursion=2')[0]['backups']])
        for name in ('backup0', 'b1'):
            info = os.stat(self.daemon.state / 'backups' / 'c1' / name)
            self.assertEqual((0o100600, 0), (info.st_mode, info.st_uid))
        self.rest.post(f'{backups}/b1', {'name': 'b2'})
        self.assertEqual('b2', self.rest.get(f'{backups}/b2')['name'])
        self.assertEqual(b'\x1f\x8b', self.exported(path, 'b2')[:2])
        self.rest.post(path, {'name': 'c2'})
        path = '/1.0/instances/c2'
        self.assertEqual(b'\x1f\x8b', self.exported(path, 'b2')[:2])
        self.rest.delete(f'{path}/backups/b2')
        self.refused(404, 'GET', f'{path}/backups/b2', saying='not found')
        self.assertEqual(['backup0'], os.listdir(self.daemon.state / 'backups' / 'c2'))
        self.rest.delete(path)
        self.assertEqual([], os.listdir(self.daemon.state / 'backups'))

    def test_refused(self):
        path = self.create('c1')
        backups = f'{path}/backups'
        self.rest.post(backups, {'name': 'b1', 'compression_algorithm': 'none'})
        self.rest.post(backups, {'name': 'b2', 'compression_algorithm': 'none'})
        for name in ('a/b', '../x', '.', '..', 'a\nb', 'x' * 300):
            self.refused((400, 507), 'POST', backups, {'name': name})
            self.refused((400, 500), 'POST', f'{backups}/b1', {'name': name})
        self.refused((400, 409), 'POST', backups, {'name': 'b1'}, saying='already exists')
        self.refused((400, 409), 'POST', f'{backups}/b1', {'name': 'b2'})
        for algorithm in ('rar', 'gzip -9; rm', 'gzip /etc/passwd', 'none -3'):
            self.refused((400, 500), 'POST', backups, {'compression_algorithm': algorithm})
        for body in ({'name': 7}, {'expires_at': 'bla'}, {'instance_only': 'yes'}):
            self.refused(400, 'POST', backups, body)
        for method, what in (('GET', 'nope'), ('GET', 'nope/export'), ('DELETE', 'nope')):
            self.refused(404, method, f'{backups}/{what}')
        self.refused(404, 'POST', f'{backups}/nope', {'name': 'b3'})
        self.refused(404, 'GET', '/1.0/instances/nope/backups')
        self.refused(404, 'POST', '/1.0/instances/nope/backups', {})
        self.assertEqual(['b1', 'b2'], sorted(os.listdir(self.daemon.state / 'backups' / 'c1')))

    def test_server_key(self):
        path = self.create('c1')
        self.addCleanup(lambda: self.rest.patch('/1.0', {'config': {'backups.compression_algorithm': ''}}))
        for algorithm, magic in (('zstd -3', b'\x28\xb5\x2f\xfd'), ('xz', b'\xfd7zXZ'), ('none', b'backup/index.yaml')):
            self.rest.patch('/1.0', {'config': {'backups.compression_algorithm': algorithm}})
            self.rest.post(f'{path}/backups', {'name': 'b'})
            self.assertTrue(self.exported(path, 'b').startswith(magic), algorithm)
            self.rest.delete(f'{path}/backups/b')
        self.refused(400, 'PATCH', '/1.0', {'config': {'backups.compression_algorithm': 'rar'}})

    def test_every_algorithm_comes_back(self):
        path = self.create('c1', config={'user.note': 'hi'})
        magics = {'gzip': b'\x1f\x8b', 'gzip -9': b'\x1f\x8b', 'bzip2': b'BZh', 'lzma': b'\x5d\0\0', 'xz': b'\xfd7zXZ', 'zstd -3': b'\x28\xb5\x2f\xfd',
                  'none': b'backup/', 'squashfs': b'hsqs'}
        for algorithm, magic in magics.items():
            with self.subTest(algorithm):
                self.rest.post(f'{path}/backups', {'name': 'b', 'compression_algorithm': algorithm})
                data = self.exported(path, 'b')
                self.assertTrue(data.startswith(magic))
                self.rest.delete(path)
                self.import_(data)
                self.assertEqual('hi', self.rest.get(path)['config']['user.note'])

    def test_squashfs(self):
        path = self.launch('c1')
        self.output(path, 'echo kept > /root/f; chown 7:8 /root/f')
        self.rest.post(f'{path}/backups', {'name': 'b', 'compression_algorithm': 'squashfs'})
        data = self.exported(path, 'b')
        self.assertEqual(b'hsqs', data[:4])
        self.act(path, 'stop', force=True)
        self.rest.delete(path)
        self.import_(data)
        self.act(path, 'start')
        self.assertEqual('kept 7:8', self.output(path, 'echo $(cat /root/f) $(stat -c %u:%g /root/f)').strip())

    def test_layout(self):
        path = self.create('c1', description='text', config={'user.a': 'true'})
        self.rest.post(f'{path}/snapshots', {'name': 's0'})
        self.rest.post(f'{path}/snapshots', {'name': 's1'})
        data = self.backed_up(path)
        with tarfile.open(fileobj=io.BytesIO(data)) as tar:
            members = tar.getmembers()
        names = [member.name for member in members]
        self.assertEqual('backup/index.yaml', names[0])
        for folder in ('backup/container', 'backup/snapshots/s0', 'backup/snapshots/s1'):
            for part in ('', '/rootfs', '/rootfs/bin/busybox', '/metadata.yaml', '/templates/hosts.tpl', '/backup.yaml'):
                self.assertIn(folder + part, names)
        index = index_of(data)
        if index['config']['container']['config']['volatile.last_state.idmap'] == '[]':
            self.assertEqual({0}, {member.uid for member in members})
        self.assertEqual(('c1', 'dir', 'default', ['s0', 's1'], False, 'container'),
                         tuple(index[key] for key in ('name', 'backend', 'pool', 'snapshots', 'optimized', 'type')))
        self.assertEqual('text', index['config']['container']['description'])
        self.assertEqual(['s0', 's1'], [s['name'] for s in index['config']['snapshots']])
        only = index_of(self.backed_up(path, instance_only=True))
        self.assertEqual([], only.get('snapshots', []))
        self.assertEqual([], only.get('config', {}).get('snapshots') or [])

    def test_running(self):
        path = self.launch('c1')
        self.output(path, 'echo kept > /root/f')
        data = self.backed_up(path)
        self.assertEqual('Running', self.status(path))
        self.act(path, 'stop', force=True)
        self.rest.delete(path)
        self.import_(data)
        self.assertEqual('Stopped', self.status(path))
        self.act(path, 'start')
        self.assertEqual('kept', self.output(path, 'cat /root/f').strip())

    def test_expired_ones_go(self):
        path = self.create('c1')
        self.rest.post(f'{path}/backups', {'name': 'old', 'expires_at': '2001-01-01T00:00:00Z', 'compression_algorithm': 'none'})
        self.rest.post(f'{path}/backups', {'name': 'new', 'expires_at': '2090-01-01T00:00:00Z', 'compression_algorithm': 'none'})
        wait_until(lambda: self.rest.get(f'{path}/backups') == [f'{path}/backups/new'], 90, 'the end of the expired backup')
        wait_until(lambda: os.listdir(self.daemon.state / 'backups' / 'c1') == ['new'], what='the end of its file')

    def test_other_project(self):
        self.rest.post('/1.0/projects', {'name': 'p1', 'config': {'features.profiles': 'false', 'features.images': 'false'}})
        self.addCleanup(self.rest.delete, '/1.0/projects/p1')
        self.addCleanup(self.daemon.delete_instances)
        self.rest.post('/1.0/instances?project=p1', {'name': 'c1', 'source': {'type': 'image', 'alias': 'busybox'}})
        self.rest.post('/1.0/instances/c1/backups?project=p1', {'name': 'b'})
        self.assertEqual(['b'], os.listdir(self.daemon.state / 'backups' / 'p1_c1'))
        data = self.rest.request('GET', '/1.0/instances/c1/backups/b/export?project=p1').body
        self.import_(data)
        self.assertEqual('default', self.rest.get('/1.0/instances/c1')['project'])


class Import(BackupTest):
    def original(self, *snapshots, **more):
        """A backup whose instance is gone."""
        path = self.create('c1', **more)
        for name in snapshots:
            self.rest.post(f'{path}/snapshots', {'name': name})
        data = self.backed_up(path)
        self.rest.delete(path)
        return data

    def test_all_comes_back(self):
        path = self.create('c1', description='text', config={'user.a': 'b', 'limits.memory': '64MB'},
                           devices={'eth9': {'type': 'none'}})
        self.act(path, 'start')
        self.output(path, 'echo old > /root/f; chown 12:34 /root/f')
        self.act(path, 'stop', force=True)
        self.rest.post(f'{path}/snapshots', {'name': 's0', 'expires_at': '2090-01-01T00:00:00Z'})
        before = self.rest.get(path), self.rest.get(f'{path}/snapshots?recursion=1')
        data = self.backed_up(path)
        self.rest.delete(path)
        self.import_(data)
        after = self.rest.get(path), self.rest.get(f'{path}/snapshots?recursion=1')
        for key in ('architecture', 'devices', 'profiles', 'description', 'created_at', 'ephemeral', 'status'):
            self.assertEqual(before[0][key], after[0][key], key)
        self.assertEqual('b', after[0]['config']['user.a'])
        self.assertEqual([(s['name'], s['expires_at'], s['created_at']) for s in before[1]],
                         [(s['name'], s['expires_at'], s['created_at']) for s in after[1]])
        self.act(path, 'start')
        self.assertEqual('old 12:34', self.output(path, 'echo $(cat /root/f) $(stat -c %u:%g /root/f)').strip())

    def test_name_and_pool(self):
        data = self.original('s0')
        self.rest.post('/1.0/storage-pools', {'name': 'second', 'driver': 'dir', 'config': {}})
        self.addCleanup(self.rest.delete, '/1.0/storage-pools/second')
        self.addCleanup(self.daemon.delete_instances)
        self.import_(data, **{'X-LXD-pool': 'second', 'X-LXD-name': 'c9'})
        self.assertEqual('second', self.rest.get('/1.0/instances/c9')['expanded_devices']['root']['pool'])
        self.assertEqual(['/1.0/instances/c9/snapshots/s0'], self.rest.get('/1.0/instances/c9/snapshots'))
        self.act('/1.0/instances/c9', 'start')
        self.refused((404, 500), 'POST', '/1.0/instances', data, {**BYTES, 'X-LXD-pool': 'nope'}, saying='pool not found')

    def test_default_pool(self):
        data = changed(self.original(), everywhere(b'"default"\n', b'"elsewhere"\n'))
        data = changed(data, everywhere(b'profiles":\n      - "elsewhere"', b'profiles":\n      - "default"'))
        data = changed(data, everywhere(b'profiles":\n    - "elsewhere"', b'profiles":\n    - "default"'))
        self.assertEqual('elsewhere', index_of(data)['pool'])
        self.import_(data)
        self.assertEqual('default', self.rest.get('/1.0/instances/c1')['expanded_devices']['root']['pool'])

    def test_exists(self):
        path = self.create('c1')
        data = self.backed_up(path)
        self.refused((400, 409), 'POST', '/1.0/instances', data, BYTES, saying='already exists')
        self.assertEqual('c1', self.rest.get(path)['name'])
        self.act(path, 'start')

    def test_old_index(self):
        """Older servers wrote less into it."""
        data = self.original('s0')
        data = changed(data, of_index(lambda _: b'name: c1\nprivileged: false\nbackend: dir\npool: default\nsnapshots: [s0]\nunknown: {a: [1]}\n'))
        self.import_(data)
        self.assertEqual(['/1.0/instances/c1/snapshots/s0'], self.rest.get('/1.0/instances/c1/snapshots'))

    def test_wrong_index(self):
        data = self.original('s0')
        deep = b'a: ' + b'[' * 3000
        bomb = b'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a]\nname: c1\npool: default\n'
        for wrong in (b'', b'[]', b'name: [', b'name: 3\n', b'pool: default\n', b'name: c1\nsnapshots: {}\n', b'name: c1\nsnapshots: [a, a]\npool: default\n',
                      b'name: c1\nsnapshots: [../x]\npool: default\n', b'name: c1\nsnapshots: [a/b]\npool: default\n', b'name: ../c1\npool: default\n',
                      b'name: c1\noptimized: true\npool: default\n', b'name: c1\ntype: foo\npool: default\n', b'name: c1\ntype: virtual-machine\npool: default\n',
                      b'name: c1\nconfig: 7\npool: default\n', b'name: c1\nconfig: {container: {name: c1, ephemeral: maybe}}\npool: default\n',
                      b'\xff\xfe\0', deep, bomb, b'name: c1\n' + b'#' * (17 << 20)):
            with self.subTest(wrong[:60]):
                self.refuses(changed(data, of_index(lambda _, w=wrong: w)), status=(400, 500, 501))
        self.refuses(changed(data, lambda name, content: None if name.endswith('index.yaml') else content), 'missing index.yaml')

    def test_wrong_content(self):
        data = self.original('s0')
        self.refuses(changed(data, everywhere(b'- "default"', b'- "missing"')), 'profile')
        self.refuses(changed(data, everywhere(b'"s0"', b'"s7"')), 's7')
        self.refuses(changed(data, everywhere(b'"user.', b'"nonsense.')) if b'"user.' in data else
                     changed(data, everywhere(b'"image.os"', b'"nonsense.key"')), 'nonsense')
        out = io.BytesIO()
        with tarfile.open(fileobj=io.BytesIO(data)) as old, tarfile.open(fileobj=out, mode='w') as alone:
            member = old.getmember('backup/index.yaml')
            alone.addfile(member, old.extractfile(member))
        self.refuses(out.getvalue(), 'not in the archive', status=(400,))

    def test_hostile_entries(self):
        data = self.original()

        def entry(name, kind=tarfile.REGTYPE, **more):
            member = tarfile.TarInfo(name)
            member.type = kind
            member.size = 3 if kind == tarfile.REGTYPE else 0
            for key, value in more.items():
                setattr(member, key, value)
            return member
        wrong = {
            'dots': entry('../evil'),
            'dots within': entry('backup/container/../../evil'),
            'hard link out': entry('backup/container/rootfs/l', tarfile.LNKTYPE, linkname='../../../../etc/passwd'),
            'hard link beside': entry('backup/container/rootfs/l', tarfile.LNKTYPE, linkname='backup/index.yaml'),
            'block device': entry('backup/container/rootfs/sda', tarfile.BLKTYPE, devmajor=8),
            'char device': entry('backup/container/rootfs/mem', tarfile.CHRTYPE, devmajor=1, devminor=1),
        }
        for what, member in wrong.items():
            with self.subTest(what):
                self.refuses(changed(data, extra=[member]), status=(400,))
        link = entry('backup/container/rootfs/out', tarfile.SYMTYPE, linkname='/etc')
        through = entry('backup/container/rootfs/out/quayside-evil')
        answer = self.rest.request('POST', '/1.0/instances', changed(data, extra=[link, through]), BYTES)
        if answer.status == 202:
            self.operation_end(answer.json['operation'])
        self.assertFalse(os.path.exists('/etc/quayside-evil'))

    def test_owners_of_a_stranger(self):
        """An id map in a backup may name a user of this machine: the folder, through which he would reach its files, isn't given to him."""
        data = self.original('s1')
        key = 'volatile.last_state.idmap'
        hostile = [{'Isuid': True, 'Isgid': True, 'Hostid': 1000, 'Nsid': 0, 'Maprange': 65536}]

        def change(name, content):
            if not name.endswith(('index.yaml', 'backup.yaml')):
                return content
            loaded = yaml.safe_load(content)
            parts = loaded['config'] if name.endswith('index.yaml') else loaded
            for each in [parts['container'], *(parts.get('snapshots') or [])]:
                each['config'][key] = json.dumps(hostile)
            return yaml.safe_dump(loaded).encode()
        self.import_(changed(data, change))
        self.closed_to_others()

    def closed_to_others(self):
        pool = self.daemon.state / 'storage-pools/default'
        for folder in (pool / 'containers/c1', pool / 'containers-snapshots/c1/s1'):
            info = os.stat(folder)
            self.assertEqual((0, 0, 0o100), (info.st_uid, info.st_gid, info.st_mode & 0o777))

    def test_folders_of_a_stranger(self):
        """The same when it is the archive that says the folders are his."""
        data = self.original('s1')
        out = io.BytesIO()
        with tarfile.open(fileobj=io.BytesIO(data)) as old, tarfile.open(fileobj=out, mode='w', format=tarfile.PAX_FORMAT) as new:
            for member in old:
                if member.name in ('backup/container', 'backup/snapshots/s1'):
                    member.uid = member.gid = 1000
                new.addfile(member, old.extractfile(member) if member.isreg() else None)
        self.import_(out.getvalue())
        self.closed_to_others()

    def test_events(self):
        """Snapshots that come with an import, and backups that go with an instance, are told of like others."""
        data = self.original('s1')
        events = WebSocket(self.daemon.socket, '/1.0/events?type=lifecycle')
        self.addCleanup(events.close)

        def told(count):
            return [(event['action'], event['source']) for event in (json.loads(text)['metadata'] for text in events.messages(count))]
        self.import_(data)
        self.assertEqual([('instance-created', '/1.0/instances/c1'), ('instance-snapshot-created', '/1.0/instances/c1/snapshots/s1')], told(2))
        self.rest.post('/1.0/instances/c1/backups', {'name': 'b'})
        told(1)
        self.rest.delete('/1.0/instances/c1')
        self.assertEqual([('instance-snapshot-deleted', '/1.0/instances/c1/snapshots/s1'), ('instance-backup-deleted', '/1.0/instances/c1/backups/b'),
                          ('instance-deleted', '/1.0/instances/c1')], told(3))

    def test_damaged(self):
        path = self.create('c1')
        self.rest.post(f'{path}/backups', {'name': 'b', 'compression_algorithm': 'gzip'})
        data = self.exported(path, 'b')
        self.rest.delete(path)
        self.refuses(b'', status=(400, 500))
        self.refuses(b'hello world' * 1000, status=(400, 500))
        for size in (100, 5000, len(data) // 2, len(data) - 20):
            with self.subTest(size):
                self.refuses(data[:size], status=(400, 500))

    def test_client_gone(self):
        data = self.original()
        before = self.leftovers()
        connection = self.rest.connect()
        connection.putrequest('POST', '/1.0/instances')
        connection.putheader('Content-Type', 'application/octet-stream')
        connection.putheader('Content-Length', str(len(data)))
        connection.endheaders()
        connection.send(data[:len(data) // 2])
        wait_until(lambda: any('.upload-' in name for name in self.leftovers()), what='the upload')
        connection.close()
        wait_until(lambda: self.leftovers() == before, what='the end of the upload')
        self.assertEqual([], self.rest.get('/1.0/instances'))


class Crash(BackupTest):
    def test_full_disk(self):
        path = self.create('c1')
        target = self.daemon.state / 'backups'
        self.daemon.stop()
        self.daemon.run('mount', '-t', 'tmpfs', '-o', 'size=200k', 'tmpfs', target)
        self.daemon.start()
        self.addCleanup(lambda: (self.daemon.stop(), self.daemon.run('umount', target), self.daemon.start()))
        for algorithm in ('none', 'gzip', 'zstd', 'squashfs'):
            with self.subTest(algorithm):
                with self.assertRaises(ApiError) as caught:
                    self.rest.post(f'{path}/backups', {'name': 'b', 'compression_algorithm': algorithm})
                self.assertIn('No space left on device', str(caught.exception))
                self.assertEqual([], self.rest.get(f'{path}/backups'))
                self.assertEqual('', self.daemon.run('find', target, '-type', 'f').stdout)

    def test_killed(self):
        path = self.create('c1')
        self.rest.post(f'{path}/backups', {'name': 'whole'})
        root = self.daemon.state / 'storage-pools' / 'default' / 'containers' / 'c1' / 'rootfs'
        subprocess.run(['dd', 'if=/dev/urandom', f'of={root}/noise', 'bs=1M', 'count=64', 'status=none'], check=True)
        self.rest.request('POST', f'{path}/backups', {'name': 'half', 'compression_algorithm': 'xz'})
        wait_until(lambda: list((self.daemon.state / 'backups').glob('.new-*')), what='the beginning of the backup')
        self.daemon.kill()
        (self.daemon.state / 'backups' / 'c1' / 'stray').write_bytes(b'x')
        (self.daemon.state / 'backups' / 'gone').mkdir()
        (self.daemon.state / 'backups' / '.upload-abc').mkdir()
        self.daemon.start()
        self.assertEqual([f'{path}/backups/whole'], self.rest.get(f'{path}/backups'))
        self.assertEqual(['c1'], os.listdir(self.daemon.state / 'backups'))
        self.assertEqual(['whole'], os.listdir(self.daemon.state / 'backups' / 'c1'))
        self.assertEqual(b'\x1f\x8b', self.exported(path, 'whole')[:2])
