# SPDX-License-Identifier: Apache-2.0
"""What an instance is made of changes at the moment when it is made, started or moved: it follows, or is refused, and never keeps the name
of what isn't there. QUAYSIDE_ROUNDS says how often (40)."""

import contextlib
import http.client
import itertools
import os
import threading

from tests.support.daemon import make_image, wait_until
from tests.support.rest import ApiError, Rest, UnixConnection

from .base import InstanceTest

VOLUMES = '/1.0/storage-pools/default/volumes/custom'
QUIET = {'ipv4.address': 'none', 'ipv6.address': 'none'}
SENSIBLE = (400, 404, 409, 412)


class Races(InstanceTest):
    def setUp(self):
        if self.daemon.kind == 'lxd':
            self.skipTest('LXD has these races')
        super().setUp()
        self.rounds = int(os.environ.get('QUAYSIDE_ROUNDS') or 40)
        self.names = ['one', 'two']
        self.gate, self.changing = threading.Lock(), threading.Lock()

    @contextlib.contextmanager
    def meanwhile(self, change):
        """`change(rest)` again and again; its errors fail the test but for those that say what is in the way."""
        ended = threading.Event()
        problems = []

        def run():
            rest = Rest(lambda: UnixConnection(self.daemon.socket))
            while not ended.is_set():
                with self.gate:
                    pass
                try:
                    with self.changing:
                        change(rest)
                except ApiError as problem:
                    if problem.status not in SENSIBLE:
                        problems.append(str(problem))
                except (OSError, http.client.HTTPException) as problem:
                    problems.append(repr(problem))
                    break
            rest.close()
        thread = threading.Thread(target=run)
        thread.start()
        try:
            yield
        finally:
            ended.set()
            thread.join()
        self.assertEqual([], problems[:3])

    @contextlib.contextmanager
    def undisturbed(self):
        """No change is under way."""
        with self.gate, self.changing:
            yield

    def tried(self, method, path, body=None):
        """Whether it was done; else it says what is in the way, and nothing of the machine's."""
        try:
            self.rest.call(method, path, body)
            return True
        except ApiError as problem:
            self.assertIn(problem.status, SENSIBLE, str(problem))
            self.assertNotRegex(str(problem).lower(), 'no such file|couldn.t|constraint', 'what a client can do nothing about')
            return False

    def rename(self, collection, **more):
        """A change that gives the one of self.names the other's name, and its own again, however often what is in the way says no."""
        def turn(rest):
            rest.post(f'{collection}/{self.names[0]}', {'name': self.names[1], **more})
            self.names.reverse()

        def change(rest):
            turn(rest)
            self.surely(lambda: turn(rest))
        return change

    @staticmethod
    def surely(act):
        """Again and again, while something is in the way."""
        def acted():
            try:
                act()
                return True
            except ApiError as problem:
                if problem.status not in SENSIBLE:
                    raise
                return False
        wait_until(acted, 60, 'the end of a change')

    def make(self, collection, **more):
        self.rest.post(collection, {'name': self.names[0], **more})
        self.addCleanup(lambda: self.rest.delete(f'{collection}/{self.names[0]}'))
        self.addCleanup(self.daemon.delete_instances)

    def toggle(self, method, path, body, other):
        """A change to `body` and back to `other`, in turns."""
        turns = []

        def change(rest):
            turns.append(None)
            rest.call(method, path, body if len(turns) % 2 else other)
        return change

    def create_often(self, **more):
        """The instances that were made, each deleted again after `yield`. What they need is there at every eighth try at least: `meanwhile`
        each change leaves it as it found it."""
        done = 0
        for number in range(self.rounds):
            with self.undisturbed() if number % 8 == 7 else contextlib.nullcontext():
                made = self.tried('POST', '/1.0/instances', {'name': 'c1', 'source': {'type': 'none'}, **more})
            if made:
                done += 1
                yield self.rest.get('/1.0/instances/c1')
                self.rest.delete('/1.0/instances/c1')
        self.assertGreaterEqual(done, self.rounds // 8)

    # --- profiles ---------------------------------------------------------------------------------------------------------
    def test_profile_is_renamed(self):
        """Whoever uses it without naming it doesn't notice."""
        self.rest.post('/1.0/storage-pools', {'name': 'second', 'driver': 'dir'})
        self.addCleanup(self.rest.delete, '/1.0/storage-pools/second')
        self.make('/1.0/profiles', devices={'null': {'type': 'unix-char', 'path': '/dev/null'}})
        path = self.create('c1', profiles=['default', 'one'])
        self.rest.post(f'{path}/snapshots', {'name': 's'})
        with self.meanwhile(self.rename('/1.0/profiles')):
            for number in range(max(self.rounds // 10, 1)):
                self.act(path, 'start')
                self.act(path, 'stop', force=True)
                self.rest.put(path, {'restore': 's'})
                self.rest.post(path, {'name': 'c1', 'migration': True, 'pool': 'second' if number % 2 == 0 else 'default'})
                self.rest.post('/1.0/instances', {'name': 'c2', 'source': {'type': 'copy', 'source': 'c1'}})
                self.assertEqual(2, len(self.rest.get('/1.0/instances/c2')['profiles']))
                self.rest.delete('/1.0/instances/c2')
        self.assertEqual(['default', self.names[0]], self.rest.get(path)['profiles'])

    def test_root_disk_of_a_profile_changes(self):
        """The volume is where the root disk says."""
        self.rest.post('/1.0/storage-pools', {'name': 'second', 'driver': 'dir'})
        self.addCleanup(self.rest.delete, '/1.0/storage-pools/second')
        disk = lambda pool: {'devices': {'root': {'type': 'disk', 'path': '/', 'pool': pool}}}
        self.make('/1.0/profiles', **disk('default'))
        with self.meanwhile(self.toggle('PUT', '/1.0/profiles/one', disk('second'), disk('default'))):
            for instance in self.create_often(profiles=['one']):
                pool = instance['expanded_devices']['root']['pool']
                volumes = [url for one in ('default', 'second') for url in self.rest.get(f'/1.0/storage-pools/{one}/volumes/container')]
                self.assertEqual([f'/1.0/storage-pools/{pool}/volumes/container/c1'], volumes)

    def test_image_is_changed(self):
        """A use of it, and a new name of its profile, take nothing of that back."""
        self.make('/1.0/profiles')
        path = f'/1.0/images/{self.fingerprint}'
        self.rest.patch(path, {'profiles': ['default', 'one']})
        self.addCleanup(self.rest.patch, path, {'profiles': ['default']})
        with self.meanwhile(self.rename('/1.0/profiles')):
            for number in range(self.rounds):
                if number % 4 == 0:
                    self.create('c1')
                self.rest.patch(path, {'properties': {'x': str(number)}})
                if number % 4 == 0:
                    self.rest.delete('/1.0/instances/c1')
                self.assertEqual(str(number), self.rest.get(path)['properties']['x'])

    # --- what devices name ------------------------------------------------------------------------------------------------
    def test_volume_is_renamed(self):
        self.make(VOLUMES)
        with self.meanwhile(self.rename(VOLUMES, pool='default')):
            for instance in self.create_often(devices={'data': {'type': 'disk', 'pool': 'default', 'source': 'one', 'path': '/data'}}):
                self.rest.post('/1.0/instances', {'name': 'c2', 'source': {'type': 'copy', 'source': instance['name']}})
                self.rest.delete('/1.0/instances/c2')
                sources = set()
                while len(sources) < 2:  # it goes on being renamed, and is followed
                    sources.add(self.rest.get('/1.0/instances/c1')['devices']['data']['source'])

    def test_volume_is_deleted(self):
        self.make(VOLUMES)
        self.rest.post(f'{VOLUMES}/one/snapshots', {'name': 's'})

        def change(rest):
            rest.delete(f'{VOLUMES}/one')
            self.surely(lambda: rest.post(VOLUMES, {'name': 'one'}))
        with self.meanwhile(change):
            for _ in self.create_often(devices={'data': {'type': 'disk', 'pool': 'default', 'source': 'one', 'path': '/data'}}):
                self.rest.get(f'{VOLUMES}/one')  # is there, as long as the instance is

    def test_network_is_deleted(self):
        self.make('/1.0/networks', config=QUIET)

        def change(rest):
            rest.delete('/1.0/networks/one')
            self.surely(lambda: rest.post('/1.0/networks', {'name': 'one', 'config': QUIET}))
        with self.meanwhile(change):
            for _ in self.create_often(devices={'eth0': {'type': 'nic', 'network': 'one', 'name': 'eth0'}}):
                self.rest.get('/1.0/networks/one')

    # --- where things belong ----------------------------------------------------------------------------------------------
    def test_features_of_a_project_change(self):
        """What is made in it is seen in it."""
        self.rest.post('/1.0/projects', {'name': 'p'})
        self.addCleanup(self.rest.delete, '/1.0/projects/p')
        features = lambda value: {'config': {f'features.{one}': value for one in ('images', 'profiles', 'storage.volumes')}}
        with self.meanwhile(self.toggle('PATCH', '/1.0/projects/p', features('false'), features('true'))):
            for number in range(self.rounds):
                for collection in (VOLUMES, '/1.0/profiles'):
                    name = f'{collection}/n{number}?project=p'
                    if self.tried('POST', f'{collection}?project=p', {'name': f'n{number}'}):
                        self.tried('DELETE', name)
        self.rest.patch('/1.0/projects/p', {'description': 'is as empty as before'})
        for collection in (VOLUMES, '/1.0/profiles'):
            for url in self.rest.get(f'{collection}'):
                if url.rsplit('/', 1)[1].startswith('n'):
                    self.rest.delete(url)
        self.assertEqual([], [url for url in self.rest.get('/1.0/projects/p')['used_by'] if '/profiles/default' not in url])

    def test_image_is_deleted(self):
        image = self.image.read_bytes()

        def change(rest):
            rest.delete(f'/1.0/images/{self.fingerprint}')
            self.surely(lambda: rest.call('POST', '/1.0/images', image, {'Content-Type': 'application/octet-stream'}))
        self.addCleanup(self.rest.post, '/1.0/images/aliases', {'name': 'busybox', 'target': self.fingerprint, 'description': ''})
        with self.meanwhile(change):
            for _ in self.create_often(source={'type': 'image', 'fingerprint': self.fingerprint}):
                pass
        self.assertEqual(404, self.rest.request('GET', '/1.0/images/aliases/busybox').status)

    def test_profile_never_rests(self):
        """Always faster than the files can be unpacked: the making of an instance ends all the same, and leaves nothing."""
        large = self.daemon.import_image(make_image(self.daemon.directory, '--ballast', '24', name='large.tar.gz'), 'large')
        self.addCleanup(self.rest.delete, f'/1.0/images/{large}')
        self.rest.post('/1.0/profiles', {'name': 'restless'})
        self.addCleanup(self.rest.delete, '/1.0/profiles/restless')
        self.addCleanup(self.daemon.delete_instances)
        numbers = itertools.count()
        with self.meanwhile(lambda rest: rest.put('/1.0/profiles/restless', {'config': {'user.n': str(next(numbers))}})):
            answers = []
            while not answers:
                try:
                    self.create('c1', source={'type': 'image', 'alias': 'large'}, profiles=['default', 'restless'])
                    self.rest.delete('/1.0/instances/c1')  # a quiet moment after all
                except ApiError as problem:
                    answers.append(problem)
        self.assertIn('What the instance is made of changes again and again', str(answers[0]))
        self.refused(404, 'GET', '/1.0/instances/c1')
        self.assertEqual([], list((self.daemon.state / 'storage-pools/default/containers').iterdir()))
