# SPDX-License-Identifier: Apache-2.0
"""Images made out of instances and snapshots, by plain REST."""

import hashlib
import io
import os
import tarfile

import yaml

from tests.support.rest import ApiError

from .base import InstanceTest


class Publish(InstanceTest):
    def setUp(self):
        super().setUp()
        self.addCleanup(self.delete_images)

    def delete_images(self):
        for image in self.rest.get('/1.0/images?recursion=1'):
            if image['fingerprint'] != self.fingerprint:
                self.rest.delete(f"/1.0/images/{image['fingerprint']}")

    def publish(self, name, kind='instance', **more):
        """The new image and its file."""
        done = self.rest.post('/1.0/images', {'source': {'type': kind, 'name': name}, **more})
        fingerprint = done['metadata']['fingerprint']
        image = self.rest.get(f'/1.0/images/{fingerprint}')
        data = self.rest.request('GET', f'/1.0/images/{fingerprint}/export').body
        self.assertEqual(hashlib.sha256(data).hexdigest(), fingerprint)
        self.assertEqual((len(data), str(len(data))), (image['size'], done['metadata']['size']))
        return image, data

    def metadata_of(self, data):
        with tarfile.open(fileobj=io.BytesIO(data)) as tar:
            return yaml.safe_load(tar.extractfile('metadata.yaml'))

    def test_instance(self):
        path = self.launch('c1')
        self.output(path, 'echo kept > /root/f; chown 12:34 /root/f')
        self.act(path, 'stop', force=True)
        image, data = self.publish('c1', compression_algorithm='none', public=True, properties={'os': 'Mine', 'note': 'a: "b"'},
                                   aliases=[{'name': 'mine', 'description': 'of c1'}], expires_at='2090-01-01T00:00:00Z', profiles=['default'])
        self.assertEqual((True, {'os': 'Mine', 'note': 'a: "b"'}, '2090-01-01T00:00:00Z', ['default'], 'x86_64', 'container'),
                         tuple(image[key] for key in ('public', 'properties', 'expires_at', 'profiles', 'architecture', 'type')))
        self.assertEqual([{'name': 'mine', 'description': 'of c1'}], image['aliases'])
        metadata = self.metadata_of(data)
        self.assertEqual({'os': 'Mine', 'note': 'a: "b"'}, metadata['properties'])
        self.assertEqual(3786912000, metadata['expiry_date'])
        self.assertEqual(['create', 'copy', 'rename'], metadata['templates']['/etc/hosts']['when'])
        with tarfile.open(fileobj=io.BytesIO(data)) as tar:
            members = {member.name: member for member in tar}
        self.assertEqual('metadata.yaml', next(iter(members)))
        self.assertEqual((12, 34), (members['rootfs/root/f'].uid, members['rootfs/root/f'].gid))
        self.assertIn('templates/hosts.tpl', members)
        self.assertNotIn('backup.yaml', members)
        self.rest.post('/1.0/instances', {'name': 'c2', 'source': {'type': 'image', 'alias': 'mine'}})
        self.assertEqual('Mine', self.rest.get('/1.0/instances/c2')['config']['image.os'])
        self.act('/1.0/instances/c2', 'start')
        self.assertEqual('kept 12:34', self.output('/1.0/instances/c2', 'echo $(cat /root/f) $(stat -c %u:%g /root/f)').strip())
        self.assertEqual('c2', self.output('/1.0/instances/c2', 'hostname').strip())

    def test_metadata_stays(self):
        """Nothing is asked of it, so the image says what the first one said."""
        self.create('c1')
        image, data = self.publish('c1', kind='container', compression_algorithm='gzip')
        with tarfile.open(self.image) as original:
            before = yaml.safe_load(original.extractfile('metadata.yaml'))
        self.assertEqual(before, self.metadata_of(data))
        self.assertEqual(before['properties'], image['properties'])
        self.assertEqual((False, []), (image['public'], image['aliases']))

    def test_without_metadata(self):
        self.rest.post('/1.0/instances', {'name': 'c1', 'source': {'type': 'none'}})
        image, data = self.publish('c1', compression_algorithm='none', properties={'os': 'None'})
        self.assertEqual(('x86_64', {'os': 'None'}), (image['architecture'], image['properties']))
        self.assertEqual('x86_64', self.metadata_of(data)['architecture'])

    def test_snapshot(self):
        path = self.launch('c1')
        self.output(path, 'echo old > /root/f')
        self.rest.post(f'{path}/snapshots', {'name': 's0'})
        self.output(path, 'echo new > /root/f')
        _, data = self.publish('c1/s0', kind='snapshot', compression_algorithm='none')
        with tarfile.open(fileobj=io.BytesIO(data)) as tar:
            self.assertEqual(b'old\n', tar.extractfile('rootfs/root/f').read())

    def test_compression(self):
        self.create('c1')
        self.addCleanup(lambda: self.rest.patch('/1.0', {'config': {'images.compression_algorithm': ''}}))
        wanted = {'gzip': b'\x1f\x8b', 'bzip2': b'BZh', 'lzma': b'\x5d\0\0', 'xz -1': b'\xfd7zXZ', 'zstd -3': b'\x28\xb5\x2f\xfd', 'none': b'metadata.yaml',
                  'squashfs': b'hsqs'}
        for algorithm, magic in wanted.items():
            with self.subTest(algorithm):
                image, data = self.publish('c1', compression_algorithm=algorithm)
                self.assertEqual(magic, data[:len(magic)])
                self.rest.post('/1.0/instances', {'name': 'again', 'source': {'type': 'image', 'fingerprint': image['fingerprint']}})
                self.rest.delete('/1.0/instances/again')
                self.delete_images()
        self.rest.patch('/1.0', {'config': {'images.compression_algorithm': 'zstd'}})
        self.assertEqual(b'\x28\xb5\x2f\xfd', self.publish('c1')[1][:4])
        self.assertEqual(b'\x1f\x8b', self.publish('c1', compression_algorithm='gzip')[1][:2])

    def test_alias_twice(self):
        if self.daemon.kind == 'lxd':
            self.skipTest('LXD keeps the image')
        self.create('c1')
        before = self.rest.get('/1.0/images')
        for source in ({'type': 'instance', 'name': 'c1'}, {'type': 'url', 'url': 'http://127.0.0.1:1/image'}):
            twice = [{'name': 'mine', 'description': 'one'}, {'name': 'mine', 'description': 'two'}]
            self.refused((400, 409), 'POST', '/1.0/images', {'source': source, 'aliases': twice}, saying='Alias already exists: mine')
        self.assertEqual(before, self.rest.get('/1.0/images'))
        self.assertNotIn('/1.0/images/aliases/mine', self.rest.get('/1.0/images/aliases'))

    def test_refused(self):
        path = self.launch('c1')
        self.create('c2')
        self.rest.post(f'{path}/snapshots', {'name': 's0'})

        def source(kind, name):
            return {'source': {'type': kind, 'name': name}}
        before = sorted(os.listdir(self.daemon.state / 'images'))
        self.refused((400,), 'POST', '/1.0/images', source('container', 'c1'), saying='running instance')
        self.refused(400, 'POST', '/1.0/images', source('snapshot', 'c2'), saying='not a snapshot')
        self.refused(400, 'POST', '/1.0/images', source('instance', 'c1/s0'), saying='this is a snapshot')
        self.refused(400, 'POST', '/1.0/images', source('instance', ''), saying='no source')
        self.refused(404, 'POST', '/1.0/images', source('instance', 'nope'))
        self.refused(404, 'POST', '/1.0/images', source('snapshot', 'c1/nope'))
        self.refused((400, 500), 'POST', '/1.0/images', source('jail', 'c2'))
        self.refused(400, 'POST', '/1.0/images', {**source('instance', 'c2'), 'compression_algorithm': 'rar'}, saying='invalid compression')
        self.refused((400, 409), 'POST', '/1.0/images', {**source('instance', 'c2'), 'aliases': [{'name': 'busybox'}]}, saying='already exists')
        self.assertEqual(before, sorted(os.listdir(self.daemon.state / 'images')))
        self.assertEqual([self.fingerprint], [image['fingerprint'] for image in self.rest.get('/1.0/images?recursion=1')])

    def test_full_disk(self):
        self.create('c1')
        target = self.daemon.state / 'images'
        self.daemon.stop()
        self.daemon.run('mount', '-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', target)
        self.addCleanup(lambda: (self.daemon.stop(), self.daemon.run('umount', target), self.daemon.start()))
        self.daemon.run('dd', 'if=/dev/zero', f'of={target}/{self.fingerprint}', 'bs=1M', 'count=2')
        self.daemon.start()
        with self.assertRaises(ApiError) as caught:
            self.publish('c1', compression_algorithm='none')
        self.assertIn('No space left on device', str(caught.exception))
        self.assertEqual([self.fingerprint], os.listdir(target))
