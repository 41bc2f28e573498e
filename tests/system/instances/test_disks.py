# SPDX-License-Identifier: Apache-2.0
"""Devices of type disk: at the start, live, and taken away again."""

import os

from .devices import DeviceTest


class Folders(DeviceTest):
    def test_at_the_start(self):
        (self.shared / 'file').write_text('hello')
        (self.shared / 'sub').mkdir()
        path = self.launch('c1', devices={'data': self.disk(), 'below': self.disk('/mnt/data/sub')})
        self.assertEqual('hello', self.output(path, 'cat /mnt/data/file'))
        self.assertEqual(1, len(self.mounts(path, '/mnt/data')))
        self.assertEqual(1, len(self.mounts(path, '/mnt/data/sub')))

    def test_live(self):
        (self.shared / 'file').write_text('hello')
        path = self.launch('c1')
        self.set_device(path, 'data', self.disk())
        self.assertEqual('hello', self.output(path, 'cat /mnt/data/file'))
        self.set_device(path, 'data', self.disk(readonly='true'))
        self.assertIn('ro,', self.mounts(path, '/mnt/data')[0]['options'])
        self.set_device(path, 'data')
        self.assertEqual([], self.mounts(path, '/mnt/data'))
        self.assertEqual('', self.output(path, 'ls /mnt'))

    def test_live_by_a_profile_and_hidden_by_none(self):
        self.rest.post('/1.0/profiles', {'name': 'shares'})
        self.addCleanup(self.rest.delete, '/1.0/profiles/shares')
        self.addCleanup(self.daemon.delete_instances)
        path = self.launch('c1', profiles=['default', 'shares'])
        self.rest.put('/1.0/profiles/shares', {'devices': {'data': self.disk()}})
        self.assertEqual(1, len(self.mounts(path, '/mnt/data')))
        self.set_device(path, 'data', {'type': 'none'})
        self.assertEqual([], self.mounts(path, '/mnt/data'))
        self.set_device(path, 'data')
        self.assertEqual(1, len(self.mounts(path, '/mnt/data')))
        self.rest.put('/1.0/profiles/shares', {'devices': {}})
        self.assertEqual([], self.mounts(path, '/mnt/data'))

    def test_single_file(self):
        file = self.shared / 'file'
        file.write_text('hello')
        path = self.launch('c1', devices={'data': self.disk('/etc/one', file)})
        self.set_device(path, 'more', self.disk('/etc/two', file))
        self.assertEqual('hellohello', self.output(path, 'cat /etc/one /etc/two'))
        self.set_device(path, 'more')
        self.assertNotEqual(0, self.run_in(path, 'ls', '/etc/two')['return'])

    def test_readonly_holds_against_root_inside(self):
        self.shared.chmod(0o777)
        path = self.launch('c1', devices={'atstart': self.disk('/mnt/a', readonly='true')})
        self.set_device(path, 'live', self.disk('/mnt/b', readonly='true'))
        for place in ('/mnt/a', '/mnt/b'):
            self.assertNotEqual(0, self.run_in(path, 'sh', '-c', f'mount -o remount,bind,rw {place}; touch {place}/x')['return'], place)
            self.assertIn('ro,', self.mounts(path, place)[0]['options'])

    def test_recursive(self):
        self.host('sh', '-c', f'mkdir {self.shared}/sub && mount -t tmpfs none {self.shared}/sub && touch {self.shared}/sub/seen')
        self.addCleanup(self.host, 'umount', self.shared / 'sub')
        path = self.launch('c1', devices={'flat': self.disk('/mnt/flat'), 'deep': self.disk('/mnt/deep', recursive='true')})
        self.assertEqual('seen\n', self.output(path, 'ls /mnt/deep/sub /mnt/flat/sub | grep seen'))
        # What is below can't be taken off from inside to see what it covers.
        self.assertNotEqual(0, self.run_in(path, 'umount', '/mnt/deep/sub')['return'])

    def test_failed_start_says_why(self):
        path = self.create('c1', devices={'data': self.disk('/etc/passwd')})
        self.refused(400, 'PUT', f'{path}/state', {'action': 'start'}, saying='/etc/passwd')
        self.assertEqual('Stopped', self.status(path))

    def test_missing_source(self):
        path = self.launch('c1')
        nowhere = self.disk(source='/nowhere')
        self.refused_device(path, nowhere, 'Missing source path "/nowhere" for disk "wrong"')
        for optional in ({'required': 'false'}, {'optional': 'true'}):
            self.set_device(path, 'data', {**nowhere, **optional})
            self.assertEqual([], self.mounts(path, '/mnt/data'))
        self.act(path, 'restart', force=True)

    def test_refused(self):
        path = self.launch('c1')
        self.refused_device(path, {'type': 'disk', 'path': '/mnt', 'source': 'cloud-init:config'}, 'only for virtual machines')
        self.refused_device(path, {'type': 'disk', 'path': '/mnt', 'source': 'relative'}, 'must be absolute')
        self.refused_device(path, self.disk('/./'), 'Root disk')
        now = self.rest.get(path)
        for scheme in ('ceph:pool/volume', 'cephfs:fs/path'):
            self.refused(501, 'PATCH', path, {'devices': {'x': {'type': 'disk', 'path': '/mnt', 'source': scheme}}}, saying='Ceph')
        self.refused(400, 'PATCH', path, {'devices': {'a': self.disk('/mnt/a'), 'b': self.disk('mnt/a/')}}, saying='same path')
        self.assertEqual(now, self.rest.get(path))

    def test_refused_change_leaves_all_as_it_was(self):
        path = self.launch('c1', devices={'data': self.disk()})
        now = self.rest.get(path)
        # The first device of the change can be mounted, the second can't: a folder on a file.
        devices = {'first': self.disk('/mnt/first'), 'second': self.disk('/etc/passwd')}
        self.refused(400, 'PUT', path, {**now, 'devices': devices}, saying='Failed to start device "second"')
        self.assertEqual(now['devices'], self.rest.get(path)['devices'])
        self.assertEqual([], self.mounts(path, '/mnt/first'))
        self.assertEqual(1, len(self.mounts(path, '/mnt/data')))

    def test_hostile_links(self):
        outside = self.daemon.directory / 'outside'
        self.host('rm', '-rf', outside)
        path = self.launch('c1')
        self.output(path, f'mkdir -p {outside}; ln -s {outside} /mnt/abs; ln -s ../../../../../../../..{outside} /mnt/rel; ln -s /proc/1/root/mnt /mnt/magic')
        self.set_device(path, 'abs', self.disk('/mnt/abs/a'))
        self.set_device(path, 'rel', self.disk('/mnt/rel/b'))
        self.assertFalse(outside.exists())
        self.assertEqual([f'{outside}/a', f'{outside}/b'], sorted(m['target'] for m in self.mounts(path) if m['target'].startswith(str(outside))))
        self.refused_live(path, self.disk('/mnt/magic/c'))
        self.set_device(path, 'abs')
        self.set_device(path, 'rel')
        self.assertEqual([], [m for m in self.mounts(path) if m['target'].startswith(str(outside))])

    def refused_live(self, path, keys):
        now = self.rest.get(path)
        self.refused(400, 'PUT', path, {**now, 'devices': {**now['devices'], 'x': keys}}, saying='Failed to start device "x"')

    def test_covered_and_unmounted_inside(self):
        path = self.launch('c1')
        self.set_device(path, 'data', self.disk())
        self.output(path, 'mount -t tmpfs none /mnt/data')
        self.set_device(path, 'data')
        self.assertEqual([], self.mounts(path, '/mnt/data'))
        self.set_device(path, 'data', self.disk())
        self.output(path, 'umount /mnt/data')
        self.set_device(path, 'data')

    def test_daemon_killed_in_between(self):
        path = self.launch('c1', devices={'data': self.disk()})
        self.daemon.kill()
        self.daemon.start()
        self.assertEqual(1, len(self.mounts(path, '/mnt/data')))
        self.set_device(path, 'data')
        self.assertEqual([], self.mounts(path, '/mnt/data'))


class Options(DeviceTest):
    def test_propagation(self):
        self.host('mount', '--bind', self.shared, self.shared)
        self.host('mount', '--make-shared', self.shared)
        self.addCleanup(self.host, 'umount', '-l', self.shared)
        self.addCleanup(self.daemon.delete_instances)
        os.makedirs(self.shared / 'later')
        modes = ('private', 'shared', 'slave', 'unbindable', 'rprivate', 'rshared', 'rslave', 'runbindable')
        devices = {mode: self.disk(f'/mnt/{mode}', propagation=mode) for mode in modes}
        path = self.launch('c1', devices={mode: devices[mode] for mode in modes[:4]})
        for mode in modes[4:]:
            self.set_device(path, mode, devices[mode])
        tags = {mode: self.mounts(path, f'/mnt/{mode}')[0]['tags'] for mode in modes}
        self.host('mount', '-t', 'tmpfs', 'none', self.shared / 'later')
        self.addCleanup(self.host, 'umount', '-l', self.shared / 'later')
        for mode in modes:
            with self.subTest(mode):
                self.assertEqual('shared' in mode, 'shared:' in tags[mode])
                self.assertEqual('unbindable' in mode, 'unbindable' in tags[mode])
                follows = 'shared' in mode or 'slave' in mode
                self.assertEqual(follows, 'master:' in tags[mode])
                self.assertEqual(int(follows), len(self.mounts(path, f'/mnt/{mode}/later')))
        # Nothing that is mounted inside reaches the machine.
        self.output(path, 'mkdir -p /mnt/shared/inner; mount -t tmpfs none /mnt/shared/later')
        self.assertEqual(1, self.host('cat', '/proc/self/mountinfo').count(f'{self.shared}/later'))
        self.refused_device(path, self.disk('/mnt/x', propagation='sideways'), 'propagation')

    def test_raw_mount_options(self):
        device = self.file_system()
        path = self.launch('c1', devices={'fs': self.disk('/mnt/fs', device, **{'raw.mount.options': 'noatime,data=journal'})})
        [mount] = self.mounts(path, '/mnt/fs')
        self.assertEqual('ext4', mount['type'])
        self.assertIn('noatime', mount['options'])
        self.assertIn('data=journal', mount['super'])
        self.set_device(path, 'fs')
        self.assertEqual([], self.mounts(path, '/mnt/fs'))
        self.set_device(path, 'fs', self.disk('/mnt/fs', device, readonly='true', **{'raw.mount.options': 'nosuid'}))
        self.assertIn('ro,nosuid', self.mounts(path, '/mnt/fs')[0]['options'])
        self.set_device(path, 'fs')
        now = self.rest.get(path)
        wrong = self.disk('/mnt/fs', device, **{'raw.mount.options': 'nonsense=1'})
        self.refused(400, 'PUT', path, {**now, 'devices': {'fs': wrong}}, saying='nonsense')

    def test_block_device_without_a_file_system(self):
        path = self.launch('c1')
        device = self.file_system()
        self.host('dd', 'if=/dev/zero', f'of={device}', 'bs=1M', 'count=16')
        now = self.rest.get(path)
        self.refused(400, 'PUT', path, {**now, 'devices': {'fs': self.disk('/mnt/fs', device)}}, saying='Failed to detect a file system')

    def test_shift(self):
        (self.shared / 'file').touch()
        path = self.launch('c1', devices={'start': self.disk('/mnt/start', shift='true'), 'plain': self.disk('/mnt/plain')})
        self.set_device(path, 'live', self.disk('/mnt/live', shift='true'))
        owner = 'stat -c %u /mnt/{}/file'.format
        self.assertEqual(['0', '0'], [self.output(path, owner(name)).strip() for name in ('start', 'live')])
        self.assertNotEqual('0', self.output(path, owner('plain')).strip())
        self.output(path, 'touch /mnt/live/made && chown 7:8 /mnt/live/made')
        made = os.stat(self.shared / 'made')
        self.assertEqual((7, 8), (made.st_uid, made.st_gid))

    def test_shift_where_the_file_system_cannot(self):
        self.host('mount', '-t', 'ramfs', 'none', self.shared)
        self.addCleanup(self.host, 'umount', '-l', self.shared)
        path = self.launch('c1')
        now = self.rest.get(path)
        self.refused(400, 'PUT', path, {**now, 'devices': {'x': self.disk(shift='true')}}, saying='idmapped mounts')


class Volumes(DeviceTest):
    def setUp(self):
        super().setUp()
        self.rest.post('/1.0/storage-pools/default/volumes/custom', {'name': 'vol'})
        self.addCleanup(self.rest.delete, '/1.0/storage-pools/default/volumes/custom/vol')
        self.addCleanup(self.daemon.delete_instances)
        self.volume = {'type': 'disk', 'path': '/mnt/vol', 'source': 'vol', 'pool': 'default'}

    def test_shared_by_two(self):
        first = self.launch('c1', devices={'vol': self.volume})
        second = self.launch('c2')
        self.set_device(second, 'vol', self.volume)
        self.output(first, 'echo hello >/mnt/vol/file')
        self.assertEqual('hello\n', self.output(second, 'cat /mnt/vol/file; rm /mnt/vol/file'))
        used = self.rest.get('/1.0/storage-pools/default/volumes/custom/vol')['used_by']
        self.assertEqual(['/1.0/instances/c1', '/1.0/instances/c2'], used)
        self.refused(400, 'DELETE', '/1.0/storage-pools/default/volumes/custom/vol', saying='in use')
        self.set_device(second, 'vol')
        self.assertEqual([], self.mounts(second, '/mnt/vol'))

    def test_missing(self):
        path = self.launch('c1')
        now = self.rest.get(path)
        self.refused(400, 'PUT', path, {**now, 'devices': {'x': {**self.volume, 'source': 'other'}}}, saying='not found')
        self.set_device(path, 'x', {**self.volume, 'source': 'other', 'required': 'false'})
        missing = {'devices': {'x': {**self.volume, 'source': 'other'}}}
        self.refused(404, 'PATCH', self.create('c2'), missing, saying='volume not found')
        self.refused(404, 'PATCH', '/1.0/instances/c2', {'devices': {'x': {**self.volume, 'pool': 'other'}}}, saying='pool not found')
        self.refused(400, 'POST', '/1.0/instances', {'name': 'c3', 'source': {'type': 'none'}, **missing}, saying='volume not found')
        self.rest.post('/1.0/profiles', {'name': 'p', **missing})
        self.addCleanup(self.rest.delete, '/1.0/profiles/p')
        self.refused(404, 'PATCH', '/1.0/instances/c2', {'profiles': ['default', 'p']}, saying='volume not found')
        self.assertEqual(({}, ['default']), (self.rest.get('/1.0/instances/c2')['devices'], self.rest.get('/1.0/instances/c2')['profiles']))

    def test_unmapped(self):
        volume = '/1.0/storage-pools/default/volumes/custom/vol'
        self.rest.put(volume, {'config': {'security.unmapped': 'true'}})
        path = self.launch('c1', devices={'vol': self.volume})
        self.assertNotEqual('0\n', self.output(path, 'stat -c %u /mnt/vol'))


class Limits(DeviceTest):
    def throttle(self, path, name):
        """The throttle of that name for the block device that the pool is on, or an empty text."""
        pid = self.rest.get(f'{path}/state')['pid']
        group = next(line.split(':')[2] for line in open(f'/proc/{pid}/cgroup', encoding='ascii') if 'blkio' in line.split(':')[1].split(','))
        group = '/'.join(group.strip().split('/')[:2])
        with open(f'/sys/fs/cgroup/blkio{group}/blkio.throttle.{name}_device', encoding='ascii') as file:
            return file.read().strip()

    def test_at_the_start_and_live(self):
        if not os.path.exists('/sys/fs/cgroup/blkio/blkio.throttle.read_bps_device'):
            self.skipTest('this machine has no blkio cgroups of version 1')
        root = {'type': 'disk', 'path': '/', 'pool': 'default', 'limits.read': '10MB', 'limits.write': '50iops'}
        path = self.launch('c1', devices={'root': root})
        self.assertRegex(self.throttle(path, 'read_bps'), r'^\d+:\d+ 10000000$')
        self.assertRegex(self.throttle(path, 'write_iops'), r'^\d+:\d+ 50$')
        # Two disks on one device: the average; the disk itself stays.
        self.set_device(path, 'data', self.disk(**{'limits.read': '20MB'}))
        self.assertRegex(self.throttle(path, 'read_bps'), r'^\d+:\d+ 15000000$')
        self.output(path, 'mount -t tmpfs none /mnt/data')
        self.set_device(path, 'data', self.disk(**{'limits.max': '30MB'}))
        self.assertEqual(2, len(self.mounts(path, '/mnt/data')))
        self.assertRegex(self.throttle(path, 'read_bps'), r'^\d+:\d+ 20000000$')
        self.assertRegex(self.throttle(path, 'write_bps'), r'^\d+:\d+ 30000000$')
        self.set_device(path, 'data')
        self.set_device(path, 'root', {'type': 'disk', 'path': '/', 'pool': 'default'})
        for name in ('read_bps', 'read_iops', 'write_bps', 'write_iops'):
            self.assertEqual('', self.throttle(path, name))

    def test_needs_a_block_device(self):
        self.host('mount', '-t', 'tmpfs', 'none', self.shared)
        self.addCleanup(self.host, 'umount', '-l', self.shared)
        path = self.launch('c1')
        now = self.rest.get(path)
        self.refused(400, 'PUT', path, {**now, 'devices': {'x': self.disk(**{'limits.read': '1MB'})}}, saying='Device "x": limits.read')
        self.refused_device(path, self.disk(**{'limits.read': 'fast'}), '"limits.read"')


class Sizes(DeviceTest):
    """Where the file system can't hold a folder to a size it is kept, not enforced; wrong ones are refused in any case."""

    def test_kept(self):
        volume = '/1.0/storage-pools/default/volumes/custom/sized'
        self.rest.post('/1.0/storage-pools/default/volumes/custom', {'name': 'sized', 'config': {'size': '10MB'}})
        self.addCleanup(self.rest.delete, volume)
        self.assertEqual('10MB', self.rest.get(volume)['config']['size'])
        self.rest.put(volume, {'config': {'size': '20MB'}})
        self.assertEqual('20MB', self.rest.get(volume)['config']['size'])
        self.refused((400, 500), 'PUT', volume, {'config': {'size': 'much'}})
        root = {'type': 'disk', 'path': '/', 'pool': 'default', 'size': '1GB'}
        path = self.launch('c1', devices={'root': root})
        self.rest.patch(path, {'devices': {'root': {**root, 'size': '2GB'}}})
        self.assertEqual('2GB', self.rest.get(path)['devices']['root']['size'])
        self.rest.post(f'{path}/snapshots', {'name': 'a'})
        self.rest.put(path, {'restore': 'a'})
        self.refused((400, 500), 'PATCH', path, {'devices': {'root': {**root, 'size': 'much'}}})
        self.act(path, 'stop', force=True)
        self.rest.post(path, {'name': 'c2'})
        self.assertEqual('2GB', self.rest.get('/1.0/instances/c2')['devices']['root']['size'])
