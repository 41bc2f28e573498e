# SPDX-License-Identifier: Apache-2.0
"""Sizes of root disks and volumes in pools of driver dir, through the file system's project quotas (tests/lab/run has such a file system)."""

import ctypes
import os
import shutil
import subprocess
import unittest

from .base import InstanceTest

MB = 1000 * 1000
QUOTACTL_FD, GET_PROJECT = 443, (0x800007 << 8) | 2  # Q_GETQUOTA of PRJQUOTA


class Quota(ctypes.Structure):
    """struct if_dqblk"""
    _fields_ = [(name, ctypes.c_uint64) for name in ('hard', 'soft', 'space', 'hard_files', 'soft_files', 'files', 'grace', 'grace_files')] + [
        ('valid', ctypes.c_uint32)]


class Quotas(InstanceTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        found = subprocess.run(['findmnt', '-no', 'FSTYPE,OPTIONS', '-T', cls.daemon.directory], capture_output=True, text=True, check=True).stdout.strip()
        if 'prjquota' not in found and 'pquota' not in found:
            raise unittest.SkipTest(f'{cls.daemon.directory} is on a file system without project quotas: {found}')

    def project(self, path):
        """The id that a file or folder has, and whether a folder gives it on."""
        number, flags = subprocess.run(['lsattr', '-pd', path], capture_output=True, text=True, check=True).stdout.split()[:2]
        return int(number), 'P' in flags

    def quota(self, number):
        folder, quota = os.open(self.daemon.state, os.O_RDONLY), Quota()
        done = ctypes.CDLL(None, use_errno=True).syscall(QUOTACTL_FD, folder, GET_PROJECT, number, ctypes.byref(quota))
        os.close(folder)
        self.assertEqual(0, done, os.strerror(ctypes.get_errno()))
        return quota

    def root(self, size=''):
        return {'root': {'type': 'disk', 'path': '/', 'pool': 'default', **({'size': size} if size else {})}}

    def folder(self, name):
        return self.daemon.state / 'storage-pools/default' / name

    def fill(self, path, megabytes, file='/root/big'):
        """Whether that much can be written."""
        return self.run_in(path, 'sh', '-c', f'dd if=/dev/zero of={file} bs=1000000 count={megabytes} conv=fsync')['return'] == 0

    def usage(self, path):
        return self.rest.get(f'{path}/state')['disk']['root']['usage']

    def total(self, path, folder='/'):
        blocks, size = self.output(path, f"stat -f -c '%b %S' {folder}").split()
        return int(blocks) * int(size)

    def test_root_disk(self):
        path = self.launch('c1', devices=self.root('30MB'))
        number, inherited = self.project(self.folder('containers/c1'))
        self.assertTrue(inherited and number >= 1 << 30, number)
        self.assertEqual((number, True), self.project(self.folder('containers/c1/rootfs/bin')))
        self.assertEqual(number, self.project(self.folder('containers/c1/rootfs/etc/passwd'))[0])
        self.assertAlmostEqual(30 * MB, self.total(path), delta=MB)
        before = self.usage(path)
        self.assertTrue(0 < before < 15 * MB, before)
        self.assertTrue(self.fill(path, 10))
        self.assertAlmostEqual(before + 10 * MB, self.usage(path), delta=MB)
        self.assertFalse(self.fill(path, 40))
        self.assertLessEqual(self.usage(path), 30 * MB + 4096)
        big = self.daemon.directory / 'pushed'
        big.write_bytes(b'x' * 40 * MB)
        self.assertNotEqual(0, self.daemon.run('lxc', 'file', 'push', big, 'c1/root/pushed', check=False).returncode)
        self.assertEqual('big\n', self.output(path, 'ls /root'))
        self.output(path, 'rm /root/big')
        self.rest.call('POST', f'{path}/files?path=/root/pushed', b'x' * MB, {'Content-Type': 'application/octet-stream'})
        self.assertAlmostEqual(before + MB, self.usage(path), delta=MB / 2)
        self.rest.patch(path, {'devices': self.root('60MB')})  # while it runs
        self.assertTrue(self.fill(path, 40))
        self.rest.patch(path, {'devices': self.root('20MB')})  # less than there is: nothing more comes
        self.assertFalse(self.fill(path, 1, '/root/more'))
        self.refused(400, 'PATCH', path, {'devices': self.root('much')})
        self.assertFalse(self.fill(path, 1, '/root/more'))
        self.rest.patch(path, {'devices': self.root()})
        self.assertTrue(self.fill(path, 70))
        self.act(path, 'stop', force=True)
        self.rest.patch(path, {'devices': self.root('90MB')})
        self.assertEqual((90 * MB + 1023) // 1024, self.quota(number).hard)
        self.daemon.kill()
        self.daemon.start()
        self.act(path, 'start')
        self.assertFalse(self.fill(path, 120))
        self.act(path, 'stop', force=True)
        self.rest.delete(path)
        self.assertEqual((0, 0, 0), (self.quota(number).hard, self.quota(number).space, self.quota(number).files))

    def test_too_small(self):
        self.refused(400, 'POST', '/1.0/instances', {'name': 'c1', 'source': {'type': 'image', 'alias': 'busybox'}, 'devices': self.root('100kB')},
                     saying="(the volume's size is 100kB)")
        self.assertEqual([], sorted(p.name for p in self.folder('containers').iterdir()))
        self.refused(404, 'GET', '/1.0/instances/c1')

    def test_copies_and_snapshots(self):
        path = self.launch('c1', devices=self.root('60MB'))
        self.assertTrue(self.fill(path, 20))
        number, _ = self.project(self.folder('containers/c1'))
        self.rest.post(f'{path}/snapshots', {'name': 'a'})
        size = self.rest.get(f'{path}/snapshots/a')['size']
        self.assertAlmostEqual(self.usage(path), size, delta=MB)
        kept, _ = self.project(self.folder('containers-snapshots/c1/a'))
        self.assertNotIn(kept, (0, number))
        self.assertEqual(0, self.quota(kept).hard)
        self.output(path, 'rm /root/big')
        self.act(path, 'stop', force=True)
        self.rest.put(path, {'restore': 'a'})
        self.assertEqual(number, self.project(self.folder('containers/c1/rootfs/root/big'))[0])
        self.assertAlmostEqual(size, self.quota(number).space, delta=MB)
        self.rest.post('/1.0/instances', {'name': 'c2', 'source': {'type': 'copy', 'source': 'c1'}})
        copied, _ = self.project(self.folder('containers/c2'))
        self.assertNotIn(copied, (0, number, kept))
        self.assertEqual((60 * MB + 1023) // 1024, self.quota(copied).hard)
        self.assertAlmostEqual(size, self.quota(copied).space, delta=MB)
        self.refused(400, 'POST', '/1.0/instances', {'name': 'c3', 'source': {'type': 'copy', 'source': 'c1'}, 'devices': self.root('5MB')}, saying="(the volume's size is 5MB)")
        self.rest.post('/1.0/instances/c2', {'name': 'c4'})
        self.assertEqual((copied, True), self.project(self.folder('containers/c4')))
        self.rest.delete(f'{path}/snapshots/a')
        self.assertEqual(0, self.quota(kept).files)

    def test_backup(self):
        path = self.create('c1', devices=self.root('60MB'))
        self.rest.post(f'{path}/backups', {'name': 'b'})
        archive = self.rest.request('GET', f'{path}/backups/b/export').body
        self.rest.delete(path)
        self.rest.call('POST', '/1.0/instances', archive, {'Content-Type': 'application/octet-stream', 'X-LXD-name': 'c1'})
        number, inherited = self.project(self.folder('containers/c1'))
        self.assertTrue(inherited and number)
        self.assertEqual((60 * MB + 1023) // 1024, self.quota(number).hard)
        self.assertEqual(number, self.project(self.folder('containers/c1/rootfs/etc/passwd'))[0])

    def test_volumes(self):
        volumes = '/1.0/storage-pools/default/volumes/custom'
        self.rest.post(volumes, {'name': 'v1', 'config': {'size': '10MB'}})
        self.addCleanup(self.rest.delete, f'{volumes}/v1')
        self.addCleanup(self.daemon.delete_instances)
        path = self.launch('c1', devices={'v1': {'type': 'disk', 'pool': 'default', 'source': 'v1', 'path': '/data'}})
        self.assertAlmostEqual(10 * MB, self.total(path, '/data'), delta=MB)
        self.assertFalse(self.fill(path, 20, '/data/big'))
        self.rest.put(f'{volumes}/v1', {'config': {'size': '40MB'}})
        self.assertTrue(self.fill(path, 20, '/data/big'))
        self.assertAlmostEqual(20 * MB, self.rest.get(f'{path}/state')['disk']['v1']['usage'], delta=MB)
        self.refused(400, 'POST', volumes, {'name': 'v2', 'config': {'size': '1MB'}, 'source': {'type': 'copy', 'pool': 'default', 'name': 'v1'}}, saying="(the volume's size is 1MB)")
        self.refused(404, 'GET', f'{volumes}/v2')
        pool = self.rest.get('/1.0/storage-pools/default')
        self.rest.put('/1.0/storage-pools/default', {**pool, 'config': {**pool['config'], 'volume.size': '50MB'}})
        self.addCleanup(self.rest.put, '/1.0/storage-pools/default', pool)
        self.rest.post(volumes, {'name': 'v3', 'config': {}})
        self.addCleanup(self.rest.delete, f'{volumes}/v3')
        self.assertEqual('50MB', self.rest.get(f'{volumes}/v3')['config']['size'])
        self.assertEqual((50 * MB + 1023) // 1024, self.quota(self.project(self.folder('custom/default_v3'))[0]).hard)
        self.create('c2')
        self.assertEqual((50 * MB + 1023) // 1024, self.quota(self.project(self.folder('containers/c2'))[0]).hard)

    def test_one_that_had_none(self):
        """Made before its file system had quotas: a size marks all that is in it."""
        path = self.create('c1')
        tree = self.folder('containers/c1')
        subprocess.run(['chattr', '-R', '-f', '-P', '-p', '0', tree], check=False)
        self.assertEqual((0, False), self.project(tree))
        outside = self.daemon.directory / 'outside'
        outside.mkdir()
        self.addCleanup(shutil.rmtree, outside)
        (tree / 'rootfs/link').symlink_to(outside)
        self.rest.patch(path, {'devices': self.root('60MB')})
        number, inherited = self.project(tree)
        self.assertTrue(number and inherited)
        for file in ('rootfs/etc', 'rootfs/etc/passwd', 'metadata.yaml'):
            self.assertEqual(number, self.project(tree / file)[0], file)
        self.assertEqual((0, False), self.project(outside))
        self.assertGreater(self.quota(number).space, 100000)

    def test_in_somebodys_project(self):
        """A pool in a folder of a project: no tree can be moved in and out of it, so it has no quotas, and works."""
        source = self.daemon.directory / 'held'
        source.mkdir()
        subprocess.run(['chattr', '+P', '-p', '77', source], check=True)
        self.rest.post('/1.0/storage-pools', {'name': 'held', 'driver': 'dir', 'config': {'source': str(source)}})
        self.addCleanup(self.rest.delete, '/1.0/storage-pools/held')
        self.addCleanup(self.daemon.delete_instances)
        self.create('c1', devices={'root': {'type': 'disk', 'path': '/', 'pool': 'held', 'size': '60MB'}})
        self.assertEqual((77, True), self.project(source / 'containers/c1'))
        self.assertIn('has no project quotas', self.daemon.output())
