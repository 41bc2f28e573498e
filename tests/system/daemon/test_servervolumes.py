# SPDX-License-Identifier: Apache-2.0
"""Images and backups on custom volumes (server keys storage.images_volume and storage.backups_volume, extension daemon_storage)."""

import http.client
import os
import pathlib
import random
import threading
import time

from tests.support.daemon import make_image, wait_until
from tests.support.rest import ApiError, Rest, UnixConnection

from ..instances.base import InstanceTest
from .test_fulldisk import MB, SmallDisks

VOLUMES = '/1.0/storage-pools/default/volumes/custom'
KEYS = {'images': 'storage.images_volume', 'backups': 'storage.backups_volume'}
PLAIN = 0o040700


class ServerVolumeTest(InstanceTest):
    def setUp(self):
        if self.daemon.kind == 'lxd':
            self.skipTest('LXD loses images that come meanwhile')
        self.addCleanup(self.reset)
        for name in ('v1', 'v2'):
            self.rest.post(VOLUMES, {'name': name})

    def reset(self):
        for name in ('v1', 'v2'):
            if (away := self.daemon.directory / name).exists():
                away.rename(self.volume(name))
        self.rest.patch('/1.0', {'config': {key: '' for key in KEYS.values()}})
        self.daemon.delete_instances()
        for url in self.rest.get(VOLUMES.removesuffix('/custom')):
            if '/custom/' in url:
                self.rest.delete(url)

    @property
    def config(self):
        return self.rest.get('/1.0')['config']

    def volume(self, name):
        return self.daemon.state / 'storage-pools/default/custom' / f'default_{name}'

    def put_on(self, kind, target):
        self.rest.patch('/1.0', {'config': {KEYS[kind]: target}})

    def refuses(self, saying, kind='images', target='default/v1', status=400):
        before = self.places()
        self.refused(status, 'PATCH', '/1.0', {'config': {'user.x': 'y', KEYS[kind]: target}}, saying=saying)
        self.assertNotIn('user.x', self.config)
        self.assertEqual(before, self.places())

    def places(self):
        """Where both are, their files, and what else is in DIR."""
        found = {}
        for kind in KEYS:
            path = self.daemon.state / kind
            found[kind] = (os.readlink(path) if path.is_symlink() else '', sorted(str(p.relative_to(path)) for p in path.rglob('*')))
            self.assertEqual(PLAIN, path.stat().st_mode)
        return found, sorted(p.name for p in self.daemon.state.iterdir() if p.name.startswith(('images', 'backups')))

    def is_at(self, kind, name):
        """The folder is on that volume (none: DIR's own), whole, and nothing of it is anywhere else."""
        found, names = self.places()
        self.assertEqual(['backups', 'images'], names)
        self.assertEqual(str(self.volume(name)) if name else '', found[kind][0])
        for other in {'v1', 'v2'} - {name}:
            if (self.volume(other)).exists() and not any(str(self.volume(other)) == place for place, _ in found.values()):
                self.assertEqual([], list(self.volume(other).iterdir()), other)
        return found[kind][1]

    def works(self, backup='b'):
        """What is there can be read, and more comes."""
        export = self.rest.request('GET', f'/1.0/images/{self.fingerprint}/export')
        self.assertEqual(pathlib.Path(self.image).read_bytes(), export.body)
        self.create('works')
        self.rest.delete('/1.0/instances/works')
        self.assertEqual(200, self.rest.request('GET', f'/1.0/instances/c1/backups/{backup}/export').status)


class ServerVolumes(ServerVolumeTest):
    def test_both_keys(self):
        path = self.create('c1')
        self.rest.post(f'{path}/backups', {'name': 'b'})
        for images, backups in (('v1', 'v2'), ('v1', 'v3'), ('v2', 'v3'), ('', 'v1'), ('', ''), ('v3', 'v1'), ('', '')):
            if backups == 'v3' and f'{VOLUMES}/v3' not in self.rest.get(VOLUMES):
                self.rest.post(VOLUMES, {'name': 'v3'})
            with self.subTest(images=images, backups=backups):
                wanted = {KEYS['images']: images and f'default/{images}', KEYS['backups']: backups and f'default/{backups}'}
                self.rest.patch('/1.0', {'config': wanted})
                self.assertEqual({k: v for k, v in wanted.items() if v}, {k: v for k, v in self.config.items() if k in wanted})
                self.assertIn(self.fingerprint, self.is_at('images', images))
                self.assertIn('c1/b', self.is_at('backups', backups))
                self.works()
                self.daemon.kill()
                self.daemon.start()
                self.assertIn(self.fingerprint, self.is_at('images', images))
                self.works()
        self.rest.delete(path)

    def test_all_that_uses_them(self):
        self.put_on('images', 'default/v1')
        self.put_on('backups', 'default/v2')
        path = self.create('c1')
        self.rest.post(f'{path}/backups', {'name': 'b'})
        self.rest.post(f'{path}/backups/b', {'name': 'd'})
        self.rest.post(path, {'name': 'c2'})
        self.assertEqual(['c2', 'c2/d'], self.is_at('backups', 'v2'))
        archive = self.rest.request('GET', '/1.0/instances/c2/backups/d/export').body
        self.rest.delete('/1.0/instances/c2')
        self.assertEqual([], self.is_at('backups', 'v2'))
        self.rest.call('POST', '/1.0/instances', archive, {'Content-Type': 'application/octet-stream', 'X-LXD-name': 'c3'})
        published = self.rest.post('/1.0/images', {'source': {'type': 'instance', 'name': 'c3'}})['metadata']['fingerprint']
        self.assertEqual(sorted([self.fingerprint, published]), self.is_at('images', 'v1'))
        self.assertEqual(200, self.rest.request('GET', f'/1.0/images/{published}/export').status)
        self.rest.delete(f'/1.0/images/{published}')
        self.assertEqual([self.fingerprint], self.is_at('images', 'v1'))

    def test_taken_volume(self):
        self.put_on('images', 'default/v1')
        volume = f'{VOLUMES}/v1'
        self.assertEqual(['/1.0'], self.rest.get(volume)['used_by'])
        self.refused(400, 'DELETE', volume, saying='The storage volume is still in use')
        self.refused(400, 'POST', volume, {'name': 'v9'}, saying='Volume is used by LXD itself and cannot be renamed')
        self.rest.post('/1.0/storage-pools', {'name': 'other', 'driver': 'dir', 'config': {}})
        self.addCleanup(self.rest.delete, '/1.0/storage-pools/other')
        self.refused(400, 'POST', volume, {'name': 'v1', 'pool': 'other'}, saying='Volume is used by LXD itself and cannot be renamed')
        self.refused(400, 'POST', f'{volume}/snapshots', {'name': 's'}, saying='Volumes used by LXD itself cannot have snapshots')
        disk = {'d': {'type': 'disk', 'pool': 'default', 'source': 'v1', 'path': '/mnt'}}
        self.refused(400, 'POST', '/1.0/profiles', {'name': 'p', 'devices': disk}, saying='used by LXD itself')
        self.refused(400, 'POST', '/1.0/instances', {'name': 'c', 'source': {'type': 'none'}, 'devices': disk}, saying='used by LXD itself')
        self.rest.put(volume, {'config': {'size': '100MB'}, 'description': 'images'})
        self.rest.post(VOLUMES, {'name': 'copy', 'source': {'type': 'copy', 'pool': 'default', 'name': 'v1'}})
        self.put_on('images', '')
        self.assertEqual([], self.rest.get(volume)['used_by'])
        self.rest.delete(volume)

    def test_refused(self):
        for target, saying in (('default/nope', 'Failed validation of "storage.images_volume": Failed loading storage volume "default/nope" in "default" project'),
                               ('nope/v1', 'Unable to load storage pool "nope"'), ('v1', 'storage.images_volume')):
            self.refuses(saying, target=target)
        self.rest.post(f'{VOLUMES}/v1/snapshots', {'name': 's'})
        self.refuses('Storage volumes for use by LXD itself cannot have snapshots')
        self.rest.delete(f'{VOLUMES}/v1/snapshots/s')
        (self.volume('v1') / 'file').touch()
        self.refuses('Storage volume "default/v1" isn\'t empty')
        (self.volume('v1') / 'file').unlink()
        (self.volume('v1') / 'lost+found').mkdir()
        path = self.create('c1', devices={'d': {'type': 'disk', 'pool': 'default', 'source': 'v1', 'path': '/mnt'}})
        self.refuses('is used by /1.0/instances/c1')
        self.rest.delete(path)
        self.put_on('backups', 'default/v1')
        self.refuses('is used by /1.0')
        self.put_on('backups', '')
        self.refused(400, 'PATCH', '/1.0', {'config': {KEYS['images']: 'default/v1', KEYS['backups']: 'default/v1'}}, saying='is used by /1.0')
        self.is_at('images', '')

    def test_second_key_bad(self):
        for bad in ({KEYS['images']: 'default/nope'}, {'core.https_address': '192.0.2.1:1'}, {'images.auto_update_interval': 'often'}):
            self.refused((400, 409, 500), 'PATCH', '/1.0', {'config': {KEYS['backups']: 'default/v1', **bad}})
            self.assertEqual({}, {k: v for k, v in self.config.items() if k in KEYS.values()})
            self.is_at('backups', '')
        self.rest.delete(f'{VOLUMES}/v1')
        self.rest.post(VOLUMES, {'name': 'v1'})

    def test_work_under_way(self):
        """An upload whose end hasn't come keeps the folder where it is."""
        connection = UnixConnection(self.daemon.socket)
        connection.putrequest('POST', '/1.0/images')
        connection.putheader('Content-Type', 'application/octet-stream')
        data = pathlib.Path(make_image(self.daemon.directory, '--ballast', '1', name='second.tar.gz')).read_bytes()
        connection.putheader('Content-Length', str(len(data)))
        connection.endheaders(data[:1000])
        wait_until(lambda: list((self.daemon.state / 'images').glob('quayside_upload_*')), what='the upload')
        self.refused(409, 'PATCH', '/1.0', {'config': {KEYS['images']: 'default/v1'}}, saying="storage.images_volume can't change now")
        self.assertEqual([], list(self.volume('v1').iterdir()))
        connection.send(data[1000:])
        self.assertEqual(202, connection.getresponse().status)
        connection.close()
        wait_until(lambda: len(self.rest.get('/1.0/images')) == 2, what='the image')
        self.put_on('images', 'default/v1')
        for url in self.rest.get('/1.0/images'):
            if not url.endswith(self.fingerprint):
                self.rest.delete(url)

    def test_while_everything_goes_on(self):
        """Images and backups come and go and are read while the folders move: nobody notices."""
        ended = threading.Event()
        problems = []

        def run(number):
            rest = Rest(lambda: UnixConnection(self.daemon.socket))
            name = f'r{number}'
            while not ended.is_set():
                try:
                    rest.post('/1.0/instances', {'name': name, 'source': {'type': 'image', 'alias': 'busybox'}})
                    rest.post(f'/1.0/instances/{name}/backups', {'name': 'b', 'compression_algorithm': 'none'})
                    made = rest.post('/1.0/images', {'source': {'type': 'instance', 'name': name}, 'compression_algorithm': 'none', 'properties': {'of': name}})
                    for path in (f'/1.0/instances/{name}/backups/b/export', f"/1.0/images/{made['metadata']['fingerprint']}/export"):
                        if (answer := rest.request('GET', path)).status != 200:
                            problems.append(f'{path}: {answer}')
                    rest.delete(f"/1.0/images/{made['metadata']['fingerprint']}")
                    rest.delete(f'/1.0/instances/{name}')
                except ApiError as problem:
                    problems.append(str(problem))
            rest.close()
        for name in ('b1', 'b2'):
            self.rest.post(VOLUMES, {'name': name})
        threads = [threading.Thread(target=run, args=(number,)) for number in range(2)]
        for thread in threads:
            thread.start()
        moved = 0
        for target in ('default/v1', 'default/v2', '') * 4:
            try:
                self.rest.patch('/1.0', {'config': {KEYS['images']: target, KEYS['backups']: target.replace('v', 'b')}})
                moved += 1
            except ApiError as problem:
                self.assertEqual(409, problem.status)
        ended.set()
        for thread in threads:
            thread.join()
        self.assertEqual([], problems[:3])
        self.assertGreater(moved, 3)

    def test_missing_folder(self):
        path = self.create('c1')
        self.rest.post(f'{path}/backups', {'name': 'b'})
        self.put_on('images', 'default/v1')
        self.put_on('backups', 'default/v2')
        self.daemon.stop()
        for name in ('v1', 'v2'):
            self.volume(name).rename(self.daemon.directory / name)
        self.daemon.start()
        for key in KEYS.values():
            self.assertRegex(self.daemon.output(), f"The folder of a server volume isn't there.*{key}")
        self.assertEqual([f'/1.0/images/{self.fingerprint}'], self.rest.get('/1.0/images'))
        gone = f'The folder of {KEYS["images"]} ("default/v1") isn\'t there'
        self.refused((400, 500), 'POST', '/1.0/instances', {'name': 'c2', 'source': {'type': 'image', 'alias': 'busybox'}}, saying=gone)
        self.refused((400, 500), 'GET', f'/1.0/images/{self.fingerprint}/export', saying=gone)
        self.refused((400, 500), 'DELETE', f'/1.0/images/{self.fingerprint}', saying=gone)
        self.refused((400, 500), 'PATCH', '/1.0', {'config': {KEYS['images']: ''}}, saying="isn't there")
        self.refused((400, 500), 'POST', f'{path}/backups', {'name': 'd'}, saying=KEYS['backups'])
        self.refused((400, 500), 'POST', path, {'name': 'c9'}, saying=KEYS['backups'])
        self.act(path, 'start')  # the rest goes on
        self.act(path, 'stop', force=True)
        self.daemon.stop()
        for name in ('v1', 'v2'):
            (self.daemon.directory / name).rename(self.volume(name))
        self.daemon.start()
        self.works()

    def test_killed_at_random(self):
        """Nothing is lost, whatever moment the daemon dies at; the key says where the files are, and nothing is left elsewhere."""
        chance = random.Random(seed := int(os.environ.get('QUAYSIDE_CRASH_SEED') or random.randrange(1 << 32)))
        print(f'seed {seed}', flush=True)
        large = self.daemon.import_image(make_image(self.daemon.directory, '--ballast', '24', name='large.tar.gz'), 'large')
        self.addCleanup(self.rest.delete, f'/1.0/images/{large}')
        path = self.create('c1')
        self.rest.post(f'{path}/backups', {'name': 'b'})
        started = time.monotonic()
        self.put_on('images', 'default/v1')
        longest = time.monotonic() - started
        for number in range(int(os.environ.get('QUAYSIDE_CRASHES') or 24)):
            target = ('', 'default/v2', 'default/v1')[number % 3]
            before = self.config.get(KEYS['images'], '')
            answers = []

            def change(target=target, answers=answers):
                rest = Rest(lambda: UnixConnection(self.daemon.socket))
                try:
                    answers.append(rest.patch('/1.0', {'config': {KEYS['images']: target}}))
                except (OSError, http.client.HTTPException):
                    pass  # killed
                finally:
                    rest.close()
            thread = threading.Thread(target=change)
            thread.start()
            time.sleep(chance.uniform(0, longest * 1.2))  # the random moment is what this is about
            acknowledged = bool(answers)
            self.daemon.kill()
            thread.join()
            self.daemon.start()
            now = self.config.get(KEYS['images'], '')
            self.assertIn(now, (target,) if acknowledged else (before, target))
            self.assertEqual(sorted([self.fingerprint, large]), self.is_at('images', now.removeprefix('default/')))
            self.works()


class ServerVolumesFull(ServerVolumeTest):
    @classmethod
    def new_daemon(cls):
        return SmallDisks()

    @classmethod
    def prepare(cls, daemon):
        daemon.memory(daemon.directory / 'pool', 8)

    def test_full_disk(self):
        large = self.daemon.import_image(make_image(self.daemon.directory, '--ballast', '24', name='large.tar.gz'), 'large')
        self.addCleanup(self.rest.delete, f'/1.0/images/{large}')
        self.rest.post('/1.0/storage-pools', {'name': 'small', 'driver': 'dir', 'config': {'source': str(self.daemon.directory / 'pool')}})
        volumes = '/1.0/storage-pools/small/volumes/custom'
        self.rest.post(volumes, {'name': 'v'})
        for _ in range(2):
            self.refuses('No space left', target='small/v', status=(500, 507))
            self.assertEqual([], list(self.daemon.inside(self.daemon.directory / 'pool/custom/default_v').iterdir()))
        self.put_on('backups', 'small/v')
        self.put_on('backups', '')
        self.rest.delete(f'{volumes}/v')
        self.rest.delete('/1.0/storage-pools/small')
