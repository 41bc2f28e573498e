# SPDX-License-Identifier: Apache-2.0
"""Images of other servers: `lxc image copy` in every mode, `lxc launch REMOTE:IMAGE`, between two servers in one sandbox."""

import hashlib
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import unittest

import yaml

from tests.support.daemon import SOURCE, Neighbour, make_image, missing, wanted_kind

from .base import CompatTest

PASSWORD = 'let-me-in'
SERVER = '127.0.0.1:8443', '127.0.0.1:8444'


class ImageCopy(CompatTest):
    """The server under test and another one of its kind, `far:` of its client."""
    OTHER = None  # the kind

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.other = Neighbour(cls.daemon, cls.OTHER)
        cls.addClassCleanup(cls.other.close)
        cls.other.__enter__()
        for daemon, address in zip((cls.daemon, cls.other), SERVER):
            daemon.rest.put('/1.0', {'config': {'core.https_address': address, 'core.trust_password': PASSWORD}})
        cls.daemon.lxc('remote', 'add', 'far', SERVER[1], '--accept-certificate', '--password', PASSWORD)
        cls.daemon.lxc('remote', 'add', 'near', SERVER[0], '--accept-certificate', '--password', PASSWORD)

    def setUp(self):
        super().setUp()
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.addCleanup(self.delete_images)

    def delete_images(self):
        for daemon in (self.daemon, self.other):
            for image in daemon.rest.get('/1.0/images?recursion=1'):
                if image['fingerprint'] != self.fingerprint:
                    daemon.rest.delete(f"/1.0/images/{image['fingerprint']}")

    def far_image(self, *options, alias='strange', public=True, number=2):
        """A new image of the other server; its fingerprint."""
        path = make_image(self.folder, '--ballast', str(number), *options, name=f'far{number}.tar.gz')
        files = sorted(self.folder.glob(f'far{number}.*'), key=lambda file: file != path)
        printed = self.lxc('image', 'import', *files, 'far:', '--alias', alias, *(['--public'] if public else []))
        return printed.split()[-1]

    def here(self, fingerprint):
        return self.rest.get(f'/1.0/images/{fingerprint}')

    def check_it_runs(self, image):
        self.lxc('launch', image, 'c1')
        self.assertEqual('c1', self.sh('c1', 'cat /etc/hostname'))

    def test_public_by_alias(self):
        fingerprint = self.far_image()
        self.lxc('image', 'copy', 'far:strange', 'local:', '--alias', 'mine', '--public')
        image, there = self.here(fingerprint), self.other.rest.get(f'/1.0/images/{fingerprint}')
        for key in ('properties', 'created_at', 'expires_at', 'architecture', 'type', 'size', 'filename'):
            self.assertEqual(there[key], image[key], key)
        self.assertEqual((['mine'], True, False, False), ([a['name'] for a in image['aliases']], image['public'], image['auto_update'], image['cached']))
        source = image['update_source']
        self.assertEqual(('strange', 'lxd', f'https://{SERVER[1]}'), (source['alias'], source['protocol'], source['server']))
        self.assertIn('BEGIN CERTIFICATE', source['certificate'])
        self.check_it_runs('mine')

    def test_launch(self):
        fingerprint = self.far_image()
        self.lxc('launch', 'far:strange', 'c1')
        self.assertEqual('c1', self.sh('c1', 'cat /etc/hostname'))
        image = self.here(fingerprint)
        self.assertEqual((True, True, False), (image['cached'], image['auto_update'], image['public']))
        self.assertEqual('strange', yaml.safe_load(self.lxc('image', 'info', fingerprint))['Source']['Alias'])
        self.lxc('launch', f'far:{fingerprint[:12]}', 'c2')
        self.assertEqual(fingerprint, self.rest.get('/1.0/instances/c2')['config']['volatile.base_image'])

    def test_launch_private(self):
        fingerprint = self.far_image(public=False)
        self.lxc('init', 'far:strange', 'c1')
        self.assertTrue(self.here(fingerprint)['cached'])

    def test_cached_is_preferred(self):
        old = self.far_image()
        self.lxc('init', 'far:strange', 'c1')
        self.lxc('image', 'delete', 'far:strange')
        new = self.far_image(number=7)
        self.lxc('init', 'far:strange', 'c2')
        self.assertEqual(old, self.rest.get('/1.0/instances/c2')['config']['volatile.base_image'])
        self.assertEqual(404, self.rest.request('GET', f'/1.0/images/{new}').status)

    def test_refresh(self):
        old = self.far_image()
        self.lxc('image', 'copy', 'far:strange', 'local:', '--auto-update', '--alias', 'mine')
        self.assertIn('up to date', self.lxc('image', 'refresh', 'mine'))
        self.lxc('image', 'delete', 'far:strange')
        new = self.far_image(number=8)
        self.lxc('image', 'refresh', 'mine')
        self.assertEqual([new], [image['fingerprint'] for image in self.lxc_json('image', 'list', 'mine')])
        self.assertEqual(404, self.rest.request('GET', f'/1.0/images/{old}').status)

    def test_split(self):
        for options, number in ((['--split'], 3), (['--squashfs'], 4)):
            with self.subTest(options=options):
                fingerprint = self.far_image(*options, alias=f's{number}', number=number)
                self.lxc('image', 'copy', f'far:s{number}', 'local:', '--copy-aliases')
                self.assertEqual([f's{number}'], [alias['name'] for alias in self.here(fingerprint)['aliases']])
                self.check_it_runs(f's{number}')
                self.lxc('delete', '-f', 'c1')

    def test_private_by_secret(self):
        fingerprint = self.far_image(public=False)
        self.lxc('image', 'copy', 'far:strange', 'local:', '--copy-aliases', '--auto-update')
        image = self.here(fingerprint)
        self.assertNotIn('update_source', image)
        self.assertFalse(image['public'])
        self.check_it_runs('strange')

    def test_private_without_secret(self):
        fingerprint = self.far_image(public=False)
        done = self.rest.request('POST', '/1.0/images', {'source': {
            'type': 'image', 'mode': 'pull', 'protocol': 'lxd', 'server': f'https://{SERVER[1]}', 'fingerprint': fingerprint,
            'certificate': self.other.rest.get('/1.0')['environment']['certificate']}})
        end = self.rest.get(f"{done.json['operation']}/wait")
        self.assertEqual('Failure', end['status'])
        self.assertIn('not found', end['err'].lower())
        self.assertEqual(404, self.rest.request('GET', f'/1.0/images/{fingerprint}').status)

    def test_relay(self):
        path = make_image(self.folder, '--ballast', '6', name='relay.tar.gz')
        fingerprint = self.lxc('image', 'import', path, '--alias', 'relay').split()[-1]
        self.lxc('image', 'copy', 'near:relay', 'far:', '--mode', 'relay', '--copy-aliases')
        self.assertEqual(['relay'], [alias['name'] for alias in self.other.rest.get(f'/1.0/images/{fingerprint}')['aliases']])
        self.lxc('image', 'delete', 'relay')
        self.lxc('image', 'copy', 'far:relay', 'near:', '--mode', 'relay', '--copy-aliases')
        self.assertEqual((path.stat().st_size, ['relay']), (self.here(fingerprint)['size'], [alias['name'] for alias in self.here(fingerprint)['aliases']]))

    def test_push(self):
        """Releases after 4.0 have it."""
        if self.daemon.kind == 'lxd':
            self.skipTest('this LXD is a later release')
        self.far_image()
        self.lxc_fails('image', 'copy', 'far:strange', 'near:', '--mode', 'push', saying='not supported')

    def test_twice(self):
        fingerprint = self.far_image()
        self.lxc('image', 'copy', 'far:strange', 'local:')
        self.lxc('image', 'copy', 'far:strange', 'local:', '--alias', 'again', '--public')
        image = self.here(fingerprint)
        self.assertEqual((True, ['again']), (image['public'], [alias['name'] for alias in image['aliases']]))

    def test_to_another_project(self):
        fingerprint = self.far_image()
        self.lxc('project', 'create', 'p', '-c', 'features.images=true', '-c', 'features.profiles=true')
        self.addCleanup(self.rest.delete, '/1.0/projects/p')
        self.addCleanup(lambda: self.rest.delete(f'/1.0/images/{fingerprint}?project=p'))
        self.lxc('image', 'copy', 'far:strange', 'local:', '--target-project', 'p')
        self.assertEqual(404, self.rest.request('GET', f'/1.0/images/{fingerprint}').status)
        self.assertEqual('strange', self.rest.get(f'/1.0/images/{fingerprint}?project=p')['update_source']['alias'])


class FromLxd(ImageCopy):
    """The same with Debian's LXD at the other end."""
    OTHER = 'lxd'

    @classmethod
    def setUpClass(cls):
        if wanted_kind() != 'quayside' or missing('lxd'):
            raise unittest.SkipTest(missing('lxd') or "only between Quayside and Debian's LXD")
        super().setUpClass()


class Simplestreams(CompatTest):
    """A web server with a catalogue, whose certificate this machine trusts."""
    ADDRESS = 'https://127.0.0.1:8471'

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.web = pathlib.Path(folder.name)
        cls.web.chmod(0o755)
        subprocess.run(['openssl', 'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '30', '-subj', '/CN=127.0.0.1', '-addext',
                        'subjectAltName=IP:127.0.0.1', '-keyout', cls.web / 'server.key', '-out', cls.web / 'server.crt'], check=True, capture_output=True)
        os.environ['SSL_CERT_FILE'] = str(cls.web / 'server.crt')
        cls.addClassCleanup(os.environ.pop, 'SSL_CERT_FILE')
        super().setUpClass()
        cls.publish()
        cls.daemon.run(sys.executable, SOURCE / 'tests' / 'support' / 'imageserver.py', '8471', cls.web)
        cls.addClassCleanup(os.kill, int((cls.web / 'pid').read_text()), signal.SIGKILL)
        cls.daemon.lxc('remote', 'add', 'web', cls.ADDRESS, '--protocol', 'simplestreams', '--public')

    @classmethod
    def publish(cls):
        files = cls.web / 'files'
        (files / 'streams' / 'v1').mkdir(parents=True)
        metadata = make_image(files, '--ballast', '2', '--squashfs', name='x.tar.gz')
        both = [metadata, files / 'x.squashfs']
        cls.offered = hashlib.sha256(b''.join(file.read_bytes() for file in both)).hexdigest()
        items = {kind: {'ftype': kind, 'path': file.name, 'size': file.stat().st_size, 'sha256': hashlib.sha256(file.read_bytes()).hexdigest()}
                 for kind, file in zip(('lxd.tar.xz', 'squashfs'), both)}
        items['lxd.tar.xz']['combined_squashfs_sha256'] = cls.offered
        (files / 'streams/v1/images.json').write_text(json.dumps({'format': 'products:1.0', 'datatype': 'image-downloads', 'content_id': 'images', 'products': {'busybox:1:amd64:default': {
            'aliases': 'busybox/1,busybox', 'arch': 'amd64', 'os': 'Busybox', 'release': '1', 'release_title': '1', 'versions': {'20261120_05:24': {'items': items}}}}}))
        (files / 'streams/v1/index.json').write_text(json.dumps({'format': 'index:1.0', 'index': {'images': {
            'datatype': 'image-downloads', 'path': 'streams/v1/images.json', 'format': 'products:1.0', 'products': ['busybox:1:amd64:default']}}}))

    def setUp(self):
        super().setUp()
        self.addCleanup(lambda: self.rest.request('DELETE', f'/1.0/images/{self.offered}'))

    def test_launch(self):
        self.lxc('launch', 'web:busybox/1', 'c1')
        self.assertEqual('c1', self.sh('c1', 'cat /etc/hostname'))
        self.assertEqual('simplestreams', self.rest.get(f'/1.0/images/{self.offered}')['update_source']['protocol'])

    def test_copy(self):
        self.lxc('image', 'copy', 'web:busybox', 'local:', '--alias', 'mine', '--auto-update')
        self.lxc('init', 'mine', 'c1')
        self.assertIn('up to date', self.lxc('image', 'refresh', 'mine'))
