# SPDX-License-Identifier: Apache-2.0
"""File systems that are really full: a clear error, and nothing left in the database, on disk or mounted."""

import pathlib
import unittest

from tests.support.daemon import Daemon, make_image, missing
from tests.support.rest import ApiError, Rest, UnixConnection

MB = 1 << 20


class SmallDisks(Daemon):
    """A daemon in whose mount namespace small file systems lie over parts of its directory."""

    def inside(self, path):
        """A path of the daemon's as this process reaches it."""
        return pathlib.Path(f'/proc/{self.sandbox.holder.pid}/root{path}')

    def memory(self, path, megabytes):
        self.run('mkdir', '-p', path)
        self.run('mount', '-t', 'tmpfs', '-o', f'size={megabytes}m,mode=0700', 'small', path)

    def disk(self, path, megabytes):
        """ext4, which allocates late, in a file."""
        image = self.directory / 'disk.img'
        with open(image, 'wb') as file:
            file.truncate(megabytes * MB)
        self.run('mkfs.ext4', '-q', '-m', '0', image)
        self.run('mkdir', '-p', path)
        if self.run('mount', '-o', 'loop', image, path, check=False).returncode != 0:
            raise unittest.SkipTest('this machine has no loop devices')

    def mounts(self):
        return self.run('cat', '/proc/mounts').stdout

    def fill(self, path):
        """Takes every byte that is left; the file to remove again."""
        filler = self.inside(path) / 'filler'
        with open(filler, 'wb', buffering=0) as file:
            for size in (MB, 4096, 1):
                try:
                    while file.write(bytes(size)):
                        pass
                except OSError:
                    continue
        return filler


class FullDisk(unittest.TestCase):
    def setUp(self):
        if reason := missing('quayside'):
            self.skipTest(reason)
        self.daemon = SmallDisks(kind='quayside')
        self.addCleanup(self.daemon.close)
        self.rest = self.daemon.rest

    def begin(self):
        self.daemon.__enter__()
        self.small = make_image(self.daemon.directory)
        self.large = make_image(self.daemon.directory, '--ballast', '24', name='large.tar.gz')

    def refused(self, *call):
        with self.assertRaises(ApiError) as caught:
            self.rest.call(*call)
        self.assertIn('No space left', str(caught.exception))

    def files(self, path):
        return sorted(p.name for p in self.daemon.inside(path).iterdir())

    def create(self, name, alias, pool):
        return ('POST', '/1.0/instances', {'name': name, 'source': {'type': 'image', 'alias': alias},
                                           'devices': {'root': {'type': 'disk', 'path': '/', 'pool': pool}}})

    def pool_is_full(self, pool):
        self.rest.post('/1.0/storage-pools', {'name': 'small', 'driver': 'dir', 'config': {'source': str(pool)}})
        self.daemon.import_image(self.small)
        self.daemon.import_image(self.large, 'large')
        mounts = self.daemon.mounts()
        for _ in range(2):
            self.refused(*self.create('c1', 'large', 'small'))
            self.assertEqual([], self.rest.get('/1.0/instances'))
            self.assertEqual([], self.rest.get('/1.0/storage-pools/small/volumes'))
            self.assertEqual([], self.files(pool / 'containers'))
            self.assertFalse((self.daemon.state / 'containers' / 'c1').is_symlink())
            self.assertEqual(mounts, self.daemon.mounts())
        self.rest.call(*self.create('c1', 'busybox', 'small'))
        self.assertEqual(['c1'], self.files(pool / 'containers'))

    def test_pool_in_memory(self):
        pool = self.daemon.directory / 'pool'
        self.daemon.memory(pool, 16)
        self.begin()
        self.pool_is_full(pool)

    def test_pool_on_disk(self):
        pool = self.daemon.directory / 'pool'
        self.daemon.disk(pool, 20)
        (self.daemon.inside(pool) / 'own').mkdir()
        self.begin()
        self.pool_is_full(pool / 'own')

    def test_images(self):
        self.daemon.memory(self.daemon.state / 'images', 16)
        self.begin()
        with open(self.large, 'rb') as image:
            data = image.read()
        mounts = self.daemon.mounts()
        for _ in range(2):
            self.refused('POST', '/1.0/images', data, {'Content-Type': 'application/octet-stream'})
            self.assertEqual([], self.rest.get('/1.0/images'))
            self.assertEqual([], self.files(self.daemon.state / 'images'))
            self.assertEqual(mounts, self.daemon.mounts())
        self.daemon.import_image(self.small)

    def test_database(self):
        database = self.daemon.state / 'database'
        self.daemon.memory(database, 4)
        self.begin()
        self.daemon.import_image(self.small)
        before = [self.rest.get(f'/1.0/{what}?recursion=1') for what in ('profiles', 'images', 'instances')]
        filler = self.daemon.fill(database)
        config = {'user.long': 'x' * 200_000}
        self.refused('POST', '/1.0/profiles', {'name': 'p1', 'config': config})
        self.refused('PATCH', '/1.0/profiles/default', {'config': config})
        method, path, body = self.create('c1', 'busybox', 'default')
        self.refused(method, path, {**body, 'config': config})
        self.assertEqual([], list((self.daemon.state / 'storage-pools/default/containers').iterdir()))
        self.assertEqual(before, [self.rest.get(f'/1.0/{what}?recursion=1') for what in ('profiles', 'images', 'instances')])
        filler.unlink()
        self.rest.call(method, path, {**body, 'config': config})
        self.daemon.kill()
        self.daemon.start()
        self.assertEqual(['/1.0/instances/c1'], self.rest.get('/1.0/instances'))
        self.assertEqual(404, self.rest.request('GET', '/1.0/profiles/p1').status)


class Reached(unittest.TestCase):
    def test_state_directory(self):
        """All of the daemon on one full file system: it answers, refuses, and works again when there is room."""
        if reason := missing('quayside'):
            self.skipTest(reason)
        daemon = SmallDisks(kind='quayside')
        self.addCleanup(daemon.close)
        daemon.memory(daemon.state, 32)
        daemon.rest = Rest(lambda: UnixConnection(str(daemon.inside(daemon.state) / 'unix.socket')))
        daemon.__enter__()
        daemon.import_image(make_image(daemon.directory))
        filler = daemon.fill(daemon.state)
        for name in ('c1', 'c2'):
            with self.assertRaises(ApiError) as caught:
                daemon.rest.post('/1.0/instances', {'name': name, 'source': {'type': 'image', 'alias': 'busybox'}})
            self.assertIn('No space left', str(caught.exception))
        self.assertEqual([], daemon.rest.get('/1.0/instances'))
        filler.unlink()
        daemon.rest.post('/1.0/instances', {'name': 'c1', 'source': {'type': 'image', 'alias': 'busybox'}})
