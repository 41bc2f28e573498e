# SPDX-License-Identifier: Apache-2.0
"""Images of simplestreams servers: the catalogue, the files, and what is wrong with them."""

import hashlib
import json
import shutil

from tests.support.daemon import make_image, wait_until

from .imageservers import URL, ImageServerTest, sha256


class Simplestreams(ImageServerTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.metadata = make_image(cls.daemon.directory, '--ballast', '1', '--split', name='split.tar.gz')
        cls.rootfs = cls.metadata.with_name('split.rootfs.tar.gz')
        cls.squash = make_image(cls.daemon.directory, '--ballast', '2', '--squashfs', name='squash.tar.gz')
        cls.squashfs = cls.squash.with_name('squash.squashfs')

    def source(self, **more):
        return super().source(protocol='simplestreams', server=f'{URL}/{self.id()}', **more)

    def setUp(self):
        super().setUp()
        self.folder = self.web / 'files' / self.id()  # a server of its own for each test, as catalogues are kept for a while
        self.folder.mkdir()
        self.products = {}
        self.sums = {}

    def put(self, path, data):
        target = self.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data if isinstance(data, bytes) else json.dumps(data).encode())

    def publish(self, index=None):
        self.put('streams/v1/index.json', index or {'format': 'index:1.0', 'index': {'images': {'datatype': 'image-downloads', 'path': 'streams/v1/images.json', 'format': 'products:1.0'}}})
        self.put('streams/v1/images.json', {'format': 'products:1.0', 'datatype': 'image-downloads', 'products': self.products})

    def add(self, version, root, metadata=None, arch='amd64', alias='busybox/1,busybox', kind='squashfs', combined='combined_squashfs_sha256', **changes):
        """A version of a product; the fingerprint."""
        metadata = metadata or self.squash
        both = hashlib.sha256(metadata.read_bytes() + root.read_bytes()).hexdigest()
        items = {'lxd.tar.xz': {'ftype': 'lxd.tar.xz', 'path': f'images/{arch}/{version}/lxd.tar.xz', 'size': metadata.stat().st_size, 'sha256': sha256(metadata), combined: both},
                 kind: {'ftype': kind, 'path': f'images/{arch}/{version}/{kind}', 'size': root.stat().st_size, 'sha256': sha256(root)}}
        for key, value in changes.items():
            items['lxd.tar.xz' if key.startswith('meta_') else kind][key.removeprefix('meta_')] = value
        for item, file in ((items['lxd.tar.xz'], metadata), (items[kind], root)):
            if '..' not in item['path']:
                self.put(item['path'], file.read_bytes())
        product = self.products.setdefault(f'busybox:{arch}', {'aliases': alias, 'arch': arch, 'os': 'Busybox', 'release': '1', 'release_title': 'One', 'version': '1.0',
                                                               'support_eol': '2090-01-02', 'versions': {}})
        product['versions'][version] = {'items': items, 'label': 'release'}
        return both

    def test_by_alias(self):
        self.add('20261119_05:24', self.rootfs, self.metadata, kind='root.tar.xz', combined='combined_rootxz_sha256')
        newest = self.add('20261120_05:24', self.squashfs)
        self.add('20261121_05:24', self.squashfs, arch='arm64', meta_combined_squashfs_sha256='ab' * 32)
        self.publish()
        self.assertEqual(newest, self.copy(self.source(alias='busybox'), aliases=[{'name': 'b', 'description': ''}]))
        image = self.rest.get(f'/1.0/images/{newest}')
        self.assertEqual({'os': 'Busybox', 'release': '1', 'version': '1.0', 'architecture': 'amd64', 'label': 'release', 'serial': '20261120_05:24', 'type': 'squashfs',
                          'description': 'Busybox One amd64 (release) (20261120_05:24)'}, image['properties'])
        self.assertEqual(('x86_64', '2026-11-20T00:00:00Z', '2090-01-02T00:00:00Z', 'lxd.tar.xz', 'container', self.squash.stat().st_size + self.squashfs.stat().st_size),
                         tuple(image[key] for key in ('architecture', 'created_at', 'expires_at', 'filename', 'type', 'size')))
        self.assertEqual(('busybox', 'simplestreams', f'{URL}/{self.id()}'), tuple(image['update_source'][key] for key in ('alias', 'protocol', 'server')))
        self.rest.post('/1.0/instances', {'name': 'c1', 'source': {'type': 'image', 'alias': 'b'}})
        self.rest.put('/1.0/instances/c1/state', {'action': 'start', 'timeout': 30})

    def test_by_fingerprint(self):
        old = self.add('20261119_05:24', self.rootfs, self.metadata, kind='root.tar.xz', combined='combined_sha256')
        self.add('20261120_05:24', self.squashfs)
        self.publish()
        self.assertEqual(old, self.copy(self.source(fingerprint=old[:12])))
        self.assertNotIn('update_source', self.rest.get(f'/1.0/images/{old}'))
        self.remove_all()
        self.fails('not found', self.source(fingerprint='0' * 12))

    def test_alias_with_architecture(self):
        fingerprint = self.add('20261120_05:24', self.squashfs)
        self.publish()
        self.assertEqual(fingerprint, self.copy(self.source(alias='busybox/1/amd64')))

    def test_unified(self):
        fingerprint = sha256(self.image)
        self.put('images/whole.tar.gz', self.image.read_bytes())
        self.products['whole'] = {'aliases': 'whole', 'arch': 'amd64', 'os': 'x', 'versions': {'20261120': {'items': {
            'lxd_combined.tar.gz': {'ftype': 'lxd_combined.tar.gz', 'path': 'images/whole.tar.gz', 'size': self.image.stat().st_size, 'sha256': fingerprint}}}}}
        self.publish()
        self.assertEqual(fingerprint, self.copy(self.source(alias='whole')))

    def test_instance(self):
        fingerprint = self.add('20261120_05:24', self.squashfs)
        self.publish()
        self.rest.post('/1.0/instances', {'name': 'c1', 'source': self.source(alias='busybox')})
        image = self.rest.get(f'/1.0/images/{fingerprint}')
        self.assertEqual((True, True), (image['cached'], image['auto_update']))
        asked = len(self.asked())
        self.rest.post('/1.0/instances', {'name': 'c2', 'source': self.source(alias='busybox')})
        self.assertEqual(asked, len(self.asked()))

    def test_catalogue_is_kept(self):
        self.add('20261119_05:24', self.rootfs, self.metadata, kind='root.tar.xz', combined='combined_rootxz_sha256')
        newest = self.add('20261120_05:24', self.squashfs)
        self.publish()
        self.copy(self.source(alias='busybox'))
        self.copy(self.source(fingerprint=self.add('20261119_05:24', self.rootfs, self.metadata, kind='root.tar.xz', combined='combined_rootxz_sha256')))
        self.assertEqual(2, len(self.asked('streams/')))
        self.rest.post(f'/1.0/images/{newest}/refresh')  # wants to know
        self.assertEqual(4, len(self.asked('streams/')))

    def test_refresh(self):
        old = self.add('20261119_05:24', self.rootfs, self.metadata, kind='root.tar.xz', combined='combined_rootxz_sha256')
        self.publish()
        self.copy(self.source(alias='busybox'), aliases=[{'name': 'b', 'description': ''}])
        new = self.add('20261120_05:24', self.squashfs)
        self.publish()
        self.assertTrue(self.rest.post(f'/1.0/images/{old}/refresh')['metadata']['refreshed'])
        self.assertEqual(new, self.rest.get('/1.0/images/aliases/b')['target'])
        self.assertEqual([new, f'{new}.rootfs'], self.files())

    def test_bad_files(self):
        for changes, saying in (({'size': self.squashfs.stat().st_size - 1}, 'announced'), ({'meta_size': 5}, 'announced'), ({'meta_combined_squashfs_sha256': 'ab' * 32}, 'match'),
                                ({'path': '../../../etc/passwd'}, 'not found'), ({'path': '/etc/passwd'}, 'not found'), ({'path': 'images/gone'}, '404'),
                                ({'meta_combined_squashfs_sha256': '../x'}, 'not found'), ({'size': -1}, 'not found'), ({'path': 'https://x/y'}, 'not found')):
            with self.subTest(changes=changes):
                self.products = {}
                self.add('20261120_05:24', self.squashfs, **changes)
                if changes.get('path') == 'images/gone':
                    (self.folder / 'images' / 'gone').unlink()
                self.publish()
                self.fails(saying, self.fresh_source())
                self.assertEqual([], self.asked('etc'))

    def fresh_source(self):
        """The same server under another address, whose catalogue isn't known."""
        self.sums['n'] = self.sums.get('n', 0) + 1
        link = self.folder.with_name(f"{self.folder.name}.{self.sums['n']}")
        shutil.copytree(self.folder, link)
        return {**self.source(alias='busybox'), 'server': f'{URL}/{link.name}'}

    def test_bad_catalogues(self):
        self.add('20261120_05:24', self.squashfs)
        for index, products, saying in ((b'<html>', None, 'index:1.0'), ({'format': 'index:1.0', 'index': {'x': {'datatype': 'image-downloads', 'path': '../../x'}}}, None, 'not found'),
                                        (None, b'[]', 'products:1.0'), (None, b'{"format":"products:1.0","products":{"x":{"versions":[7]}}}', 'not found'),
                                        (b' ' * (2 << 20), None, 'too long'), (None, b' ' * (17 << 20), 'too long')):
            with self.subTest(index=str(index)[:60], products=str(products)[:60]):
                self.publish()
                if index is not None:
                    self.put('streams/v1/index.json', index)
                if products is not None:
                    self.put('streams/v1/images.json', products)
                self.fails(saying, self.fresh_source())

    def test_no_catalogue(self):
        self.fails('404', self.source(alias='x'))

    def test_cancel(self):
        self.add('20261120_05:24', self.squashfs)
        self.publish()
        path = f'/{self.id()}/images/amd64/20261120_05%3A24/squashfs'
        self.answers({path: {'file': str(self.squashfs), 'slow': 0.5}, path.replace('%3A', ':'): {'file': str(self.squashfs), 'slow': 0.5}})
        operation = self.start(self.source(alias='busybox'))
        wait_until(lambda: 'rootfs' in ((self.rest.get(operation)['metadata'] or {}).get('download_progress', '')), what='progress')
        self.rest.delete(operation)
        self.assertEqual('Cancelled', self.rest.get(f'{operation}/wait')['status'])
        self.nothing_is_left()
