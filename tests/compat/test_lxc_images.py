# SPDX-License-Identifier: Apache-2.0
"""Images and their aliases by `lxc image`."""

import hashlib
import json
import pathlib
import tempfile

import yaml

from tests.support.daemon import make_image
from tests.support.websocket import WebSocket

from .base import CompatTest


class Images(CompatTest):
    def setUp(self):
        super().setUp()
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.addCleanup(self.delete_other_images)

    def delete_other_images(self):
        for image in self.rest.get('/1.0/images?recursion=1'):
            if image['fingerprint'] != self.fingerprint:
                self.rest.delete(f"/1.0/images/{image['fingerprint']}")

    def image_file(self, *options, name='other.tar.gz', number=1):
        return make_image(self.folder, '--ballast', str(number), *options, name=name)

    def check_it_runs(self, alias):
        self.lxc('launch', alias, 'c1')
        self.assertEqual('c1', self.sh('c1', 'cat /etc/hostname'))

    def test_import_unified(self):
        for compression, name in (('gzip', 'x.tar.gz'), ('xz', 'x.tar.xz'), ('zstd', 'x.tar.zst'), ('none', 'x.tar')):
            with self.subTest(compression=compression):
                path = self.image_file('--compress', compression, name=name)
                printed = self.lxc('image', 'import', path, '--alias', f'by-{compression}')
                self.assertIn(hashlib.sha256(path.read_bytes()).hexdigest(), printed)
                self.check_it_runs(f'by-{compression}')
                self.lxc('delete', '-f', 'c1')

    def test_import_split(self):
        path = self.image_file('--split')
        self.lxc('image', 'import', path, self.folder / 'other.rootfs.tar.gz', '--alias', 'split')
        self.check_it_runs('split')

    def test_import_squashfs(self):
        path = self.image_file('--squashfs')
        self.lxc('image', 'import', path, self.folder / 'other.squashfs', '--alias', 'squash')
        self.check_it_runs('squash')

    def test_import_twice_is_refused(self):
        self.lxc_fails('image', 'import', self.image, saying='already exists')

    def refuse(self, content):
        path = self.folder / 'image'
        path.write_bytes(content)
        self.lxc_fails('image', 'import', path)
        self.assertEqual(1, len(self.lxc_json('image', 'list')))

    def test_import_rubbish_is_refused(self):
        self.refuse(b'not an image\n' * 100)

    def test_import_of_nothing_is_refused(self):
        self.refuse(b'')

    def test_import_of_a_cut_file_is_refused(self):
        if self.daemon.kind == 'lxd':
            self.skipTest('LXD reads only the first files of an image and takes this one')
        self.refuse(self.image.read_bytes()[:5000])

    def test_import_with_properties(self):
        self.lxc('image', 'import', self.image_file(), '--alias', 'p', '--public', 'description=Mine')
        image = self.lxc_json('image', 'list', 'p')[0]
        self.assertEqual('Mine', image['properties']['description'])
        self.assertTrue(image['public'])

    def test_export_gives_the_same_bytes(self):
        self.lxc('image', 'export', 'busybox', self.folder / 'out')
        out = next(self.folder.glob('out*'))
        self.assertEqual(self.image.read_bytes(), out.read_bytes())

    def test_export_split(self):
        path = self.image_file('--squashfs')
        self.lxc('image', 'import', path, self.folder / 'other.squashfs', '--alias', 'squash')
        target = self.folder / 'target'
        target.mkdir()
        self.lxc('image', 'export', 'squash', target)
        sums = {hashlib.sha256(p.read_bytes()).hexdigest() for p in target.iterdir()}
        self.assertEqual({hashlib.sha256(p.read_bytes()).hexdigest() for p in (path, self.folder / 'other.squashfs')}, sums)

    def test_list_and_info(self):
        image = self.lxc_json('image', 'list')[0]
        self.assertEqual(self.fingerprint, image['fingerprint'])
        self.assertEqual('x86_64', image['architecture'])
        self.assertEqual('Busybox', image['properties']['os'])
        info = yaml.safe_load(self.lxc('image', 'info', 'busybox'))
        self.assertEqual(self.fingerprint, info['Fingerprint'])
        self.assertIn('container', info['Type'])

    def test_partial_fingerprint(self):
        self.assertIn(self.fingerprint, self.lxc('image', 'info', self.fingerprint[:8]))
        self.lxc('init', self.fingerprint[:12], 'c1')

    def test_show_edit_and_properties(self):
        self.lxc('image', 'import', self.image_file(), '--alias', 'edited')
        # A name that no fingerprint begins like.
        text = self.lxc('image', 'show', 'edited')
        self.lxc('image', 'edit', 'edited', input=text.replace('public: false', 'public: true'))
        self.assertTrue(self.lxc_json('image', 'list', 'edited')[0]['public'])
        self.lxc('image', 'set-property', 'edited', 'colour', 'blue')
        self.assertEqual('blue', self.lxc('image', 'get-property', 'edited', 'colour').strip())
        self.lxc('image', 'unset-property', 'edited', 'colour')
        self.assertNotIn('blue', self.lxc('image', 'show', 'edited'))

    def test_aliases(self):
        self.lxc('image', 'alias', 'create', 'second', self.fingerprint)
        self.assertIn('second', self.lxc('image', 'alias', 'list', '--format', 'csv'))
        self.lxc_fails('image', 'alias', 'create', 'second', self.fingerprint, saying='already exists')
        self.lxc('image', 'alias', 'rename', 'second', 'third')
        self.lxc('init', 'third', 'c1')
        self.lxc('image', 'alias', 'delete', 'third')
        self.lxc_fails('image', 'alias', 'delete', 'third', saying='not found')
        self.assertEqual(['busybox'], [alias['name'] for alias in self.lxc_json('image', 'list')[0]['aliases']])

    def test_rename_of_an_alias_is_told(self):
        self.lxc('image', 'alias', 'create', 'one', self.fingerprint)
        self.addCleanup(self.lxc, 'image', 'alias', 'delete', 'two')
        events = WebSocket(self.daemon.socket, '/1.0/events?type=lifecycle')
        self.addCleanup(events.close)
        self.lxc('image', 'alias', 'rename', 'one', 'two')
        got = [json.loads(text)['metadata'] for text in events.messages(1, 'alias-renamed')]
        self.assertEqual([('image-alias-renamed', '/1.0/images/aliases/two', 'one')],
                         [(each['action'], each['source'], each['context']['old_name']) for each in got])

    def test_delete(self):
        self.lxc('image', 'import', self.image_file(), '--alias', 'doomed')
        self.lxc('init', 'doomed', 'c1')
        self.lxc('image', 'delete', 'doomed')
        self.assertEqual([self.fingerprint], [image['fingerprint'] for image in self.lxc_json('image', 'list')])
        self.lxc('start', 'c1')
        self.lxc_fails('image', 'delete', 'doomed', saying='not found')
