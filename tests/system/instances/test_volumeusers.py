# SPDX-License-Identifier: Apache-2.0
"""Custom volumes that instances and profiles use get another name or pool: those who use them follow, whatever happens meanwhile."""

import http.client
import itertools
import os
import pathlib
import random
import threading
import time

import yaml

from tests.support.rest import ApiError, Rest, UnixConnection

from .test_volumes import VolumeTest

PROFILE = '/1.0/profiles/uses'


class Users(VolumeTest):
    def setUp(self):
        super().setUp()
        self.volume()
        self.rest.post('/1.0/profiles', {'name': 'uses', 'devices': {'p': self.disk('/mnt/p')}})

    def delete_volumes(self):
        self.daemon.delete_instances()
        if PROFILE in self.rest.get('/1.0/profiles'):
            self.rest.delete(PROFILE)
        super().delete_volumes()

    @staticmethod
    def disk(path):
        return {'type': 'disk', 'pool': 'default', 'source': 'v', 'path': path}

    def use(self, name='c1'):
        return self.create(name, profiles=['default', 'uses'],
                           devices={'d': self.disk('/mnt/d'), 'other': {**self.disk('/tmp/o'), 'source': '/tmp', 'pool': ''}})

    def sources(self, *paths):
        """Which volumes they use: pool and name."""
        devices = [device for path in paths for device in self.rest.get(path)['devices'].values()]
        return {(device['pool'], device['source']) for device in devices if device['type'] == 'disk' and device.get('source') and device.get('pool')}

    def move(self, to):
        self.rest.post(f'{self.base("default")}/v', to)

    def used_by(self, pool, name):
        return self.rest.get(f'/1.0/storage-pools/{pool}/volumes/custom/{name}')['used_by']

    def test_rename(self):
        path = self.use()
        self.write('one')
        self.move({'name': 'w'})
        self.assertEqual({('default', 'w')}, self.sources(path, PROFILE))
        self.assertEqual([path, PROFILE], self.used_by('default', 'w'))
        self.assertEqual('/tmp', self.rest.get(path)['devices']['other']['source'])
        backup = yaml.safe_load(pathlib.Path(self.daemon.state, 'storage-pools/default/containers/c1/backup.yaml').read_text(encoding='utf-8'))
        self.assertEqual('w', backup['container']['devices']['d']['source'])
        self.act(path, 'start')
        self.assertEqual('one one', self.output(path, 'echo $(cat /mnt/d/f) $(cat /mnt/p/f)').strip())

    def test_move(self):
        path = self.use()
        self.second_pool()
        self.write('one')
        self.snapshot(f'{self.base("default")}/v', 'a')
        self.move({'name': 'w', 'pool': 'other'})
        self.assertEqual({('other', 'w')}, self.sources(path, PROFILE))
        self.assertEqual([path, PROFILE], self.used_by('other', 'w'))
        self.assertEqual(({}, ['a']), (self.rest.get(f'{self.base("other")}/w')['config'], self.names(f'{self.base("other")}/w')))
        self.act(path, 'start')
        self.assertEqual('one', self.output(path, 'cat /mnt/d/f').strip())

    def test_running(self):
        """Who runs must not lose what he has mounted, be it by a device of his own or by a profile's."""
        self.second_pool()
        one = self.use()
        two = self.create('c2', profiles=['default', 'uses'])
        for path in (one, two):
            self.act(path, 'start')
            for to in ({'name': 'w'}, {'name': 'w', 'pool': 'other'}):
                self.refused(400, 'POST', f'{self.base("default")}/v', to, saying='Volume is still in use by running instances')
            self.act(path, 'stop', force=True)
        self.assertEqual({('default', 'v')}, self.sources(one, PROFILE))
        self.assertEqual([], self.rest.get(f'{self.base("other")}'))

    def test_other_project(self):
        """A volume of that name elsewhere is another one."""
        self.rest.post('/1.0/projects', {'name': 'own', 'config': {'features.storage.volumes': 'true', 'features.profiles': 'true',
                                                                   'features.images': 'false'}})
        self.addCleanup(self.rest.delete, '/1.0/projects/own')
        self.rest.post(f'{self.base("default")}?project=own', {'name': 'v'})
        self.addCleanup(self.rest.delete, f'{self.base("default")}/v?project=own')
        self.rest.post('/1.0/profiles?project=own', {'name': 'uses', 'devices': {'p': self.disk('/mnt')}})
        self.addCleanup(self.rest.delete, f'{PROFILE}?project=own')
        self.move({'name': 'w'})
        self.assertEqual(({('default', 'w')}, {('default', 'v')}), (self.sources(PROFILE), self.sources(f'{PROFILE}?project=own')))

    def test_profile_changed_meanwhile(self):
        """A change of something else in a profile doesn't bring back the name that the volume had when that change began."""
        ended = threading.Event()
        problems = []

        def describe():
            rest = Rest(lambda: UnixConnection(self.daemon.socket))
            try:
                for number in itertools.count():
                    rest.patch(PROFILE, {'description': str(number)})
                    if ended.is_set():
                        break
            except (OSError, ApiError) as problem:
                problems.append(problem)
            rest.close()

        threads = [threading.Thread(target=describe) for _ in range(2)]
        for thread in threads:
            thread.start()
        names = ['v', 'w']
        try:
            for _ in range(60):
                self.rest.post(f'{self.base("default")}/{names[0]}', {'name': names[1]})
                names.reverse()
                if self.sources(PROFILE) != {('default', names[0])}:
                    break
        finally:
            ended.set()
            for thread in threads:
                thread.join()
        self.assertEqual(([], {('default', names[0])}), (problems, self.sources(PROFILE)))

    def test_taken_while_renamed(self):
        """Either the instance gets the volume first and follows it, or there is none of that name any more."""
        path = self.create('c1')
        other = Rest(lambda: UnixConnection(self.daemon.socket))
        self.addCleanup(other.close)
        names, taken = ['v', 'w'], 0
        self.rest.put(PROFILE, {'config': {}, 'devices': {}})
        for number in range(40):
            self.rest.put(path, {**self.rest.get(path), 'devices': {}})
            thread = threading.Thread(target=other.post, args=(f'{self.base("default")}/{names[0]}', {'name': names[1]}))
            thread.start()
            if number % 2:
                time.sleep(random.uniform(0, 0.004))  # the random moment is what this is about
            done = self.rest.request('PATCH', path, {'devices': {'d': {**self.disk('/mnt'), 'source': names[0]}}})
            thread.join()
            names.reverse()
            taken += done.status == 200
            self.assertIn(done.status, (200, 400, 404), done)
            self.assertEqual({('default', names[0])} if done.status == 200 else set(), self.sources(path), done)
        print(f'{taken} of 40 got it', flush=True)

    @staticmethod
    def base(pool):
        return f'/1.0/storage-pools/{pool}/volumes/custom'

    # --- kill -9 in between -----------------------------------------------------------------------------------------------
    def kill_while(self, seconds, path, body):
        def ask():
            rest = Rest(lambda: UnixConnection(self.daemon.socket))
            try:
                rest.post(path, body)
            except (OSError, http.client.HTTPException):
                pass  # killed
            finally:
                rest.close()
        thread = threading.Thread(target=ask)
        thread.start()
        time.sleep(seconds)  # the random moment is what this is about
        self.daemon.kill()
        thread.join()
        self.daemon.start()

    def whole(self, path, files):
        """The one place where the volume is: those who use it say the same, and its files are all there."""
        places = {(pool, volume['name']) for pool in ('default', 'other') for volume in self.rest.get(f'{self.base(pool)}?recursion=1')
                  if '/' not in volume['name']}
        self.assertEqual(1, len(places), places)
        self.assertEqual(places, self.sources(path, PROFILE))
        (pool, name), = places
        self.assertEqual(['a'], self.names(f'{self.base(pool)}/{name}'))
        for folder in (self.folder(name, pool), self.folder(name, pool, 'a')):
            self.assertEqual(files, sorted(os.listdir(folder)))
        for each in ('default', 'other'):
            for kind in ('custom', 'custom-snapshots'):
                wanted = [f'default_{name}'] if each == pool else []
                self.assertEqual(wanted, os.listdir(pathlib.Path(self.daemon.state, 'storage-pools', each, kind)), f'{each} {kind}')
        return pool, name

    def test_killed(self):
        if self.daemon.kind == 'lxd':
            self.skipTest('LXD is not ours to kill')
        self.second_pool()
        for number in range(2000):
            self.write('x' * 100, file=f'f{number}')
        files = sorted(os.listdir(self.folder()))
        self.snapshot(f'{self.base("default")}/v', 'a')
        path = self.use()
        begun = time.monotonic()
        self.move({'name': 'w', 'pool': 'other'})
        took = time.monotonic() - begun
        chosen = random.Random()
        place = ('other', 'w')
        moved = 0
        for number in range(16):
            to = {'name': f'w{number}', **({'pool': 'other' if place[0] == 'default' else 'default'} if number % 4 else {})}
            self.kill_while(chosen.uniform(took / 3, took * 1.1) if number % 4 else chosen.uniform(0, 0.01),
                            f'{self.base(place[0])}/{place[1]}', to)
            now = self.whole(path, files)
            self.assertIn(now, (place, (to.get('pool', place[0]), to['name'])))
            moved += now != place
            place = now
        print(f'{moved} of 16 came to their end, each takes {took:.2f} s', flush=True)
