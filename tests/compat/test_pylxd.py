# SPDX-License-Identifier: Apache-2.0
"""The Python client library pylxd."""

import os
import unittest
import warnings

from tests.support.daemon import make_image

from .base import CompatTest

try:
    import pylxd
    from pylxd import exceptions
except ImportError:
    pylxd = None


class Pylxd(CompatTest):
    @classmethod
    def setUpClass(cls):
        if pylxd is None:
            raise unittest.SkipTest('python3-pylxd is not installed')
        super().setUpClass()
        warnings.simplefilter('ignore')
        os.environ['LXD_DIR'] = str(cls.daemon.state)
        cls.addClassCleanup(os.environ.pop, 'LXD_DIR')
        cls.client = pylxd.Client()

    def create(self, name='c1', **config):
        return self.client.containers.create({'name': name, 'source': {'type': 'image', 'alias': 'busybox'}, 'config': config}, wait=True)

    def test_server(self):
        self.assertTrue(self.client.trusted)
        self.assertTrue(self.client.has_api_extension('etag'))
        self.assertEqual('1.0', self.client.host_info['api_version'])

    def test_life_of_an_instance(self):
        instance = self.create()
        instance.start(wait=True)
        self.assertEqual('Running', instance.status)
        self.assertGreater(instance.state().pid, 0)
        instance.freeze(wait=True)
        self.assertEqual('Frozen', instance.status)
        instance.unfreeze(wait=True)
        instance.restart(wait=True, force=True)
        instance.stop(wait=True, force=True)
        instance.rename('c2', wait=True)
        self.assertEqual(['c2'], [found.name for found in self.client.containers.all()])
        instance.delete(wait=True)
        self.assertFalse(self.client.containers.exists('c2'))

    def test_snapshots(self):
        instance = self.create()
        snapshot = instance.snapshots.create('a', wait=True)
        self.assertEqual(['a'], [found.name for found in instance.snapshots.all()])
        instance.restore_snapshot('a', wait=True)
        snapshot.rename('b', wait=True)
        self.assertEqual('b', instance.snapshots.get('b').name)
        instance.snapshots.get('b').delete(wait=True)
        self.assertEqual([], instance.snapshots.all())

    def test_execute(self):
        instance = self.create()
        instance.start(wait=True)
        result = instance.execute(['sh', '-c', 'echo $WHO; echo err >&2; exit 9'], environment={'WHO': 'me'})
        self.assertEqual((9, 'me\n', 'err\n'), (result.exit_code, result.stdout, result.stderr))
        result = instance.execute(['cat'], stdin_payload='payload')
        self.assertEqual('payload', result.stdout)

    def test_files(self):
        instance = self.create()
        instance.files.put('/root/note', b'text', mode=0o600, uid=0, gid=0)
        self.assertEqual(b'text', instance.files.get('/root/note'))
        self.assertTrue(instance.files.delete_available())
        instance.files.delete('/root/note')
        with self.assertRaises(exceptions.NotFound):
            instance.files.get('/root/note')

    def test_configuration_is_guarded_by_etag(self):
        first = self.create()
        second = self.client.containers.get('c1')
        first.config['user.a'] = '1'
        first.save(wait=True)
        self.assertEqual('1', self.client.containers.get('c1').config['user.a'])
        second.sync()
        second.config['user.b'] = '2'
        second.save(wait=True)
        self.assertEqual({'1', '2'}, {self.client.containers.get('c1').config[key] for key in ('user.a', 'user.b')})

    def test_profiles(self):
        profile = self.client.profiles.create('web', config={'user.x': '1'})
        self.addCleanup(profile.delete)
        self.assertEqual(['default', 'web'], sorted(found.name for found in self.client.profiles.all()))
        profile.description = 'Front ends'
        profile.save()
        self.assertEqual('Front ends', self.client.profiles.get('web').description)
        with self.assertRaises(exceptions.LXDAPIException):
            self.client.profiles.create('web')

    def test_images(self):
        image = self.client.images.get_by_alias('busybox')
        self.assertEqual(self.fingerprint, image.fingerprint)
        image.add_alias('again', 'A second name')
        self.assertTrue(self.client.images.exists('again', alias=True))
        image.delete_alias('again')
        self.assertEqual(self.image.read_bytes(), image.export().read())

    def test_image_upload(self):
        data = make_image(self.daemon.directory, '--ballast', '1', name='py.tar.gz').read_bytes()
        image = self.client.images.create(data, wait=True)
        self.assertEqual(len(data), image.size)
        image.delete(wait=True)

    def test_storage_pools(self):
        pool = self.client.storage_pools.get('default')
        self.assertEqual('dir', pool.driver)
        self.assertGreater(pool.resources.get().space['total'], 0)

    def test_unknown_instance(self):
        with self.assertRaises(exceptions.NotFound):
            self.client.containers.get('nothing')
