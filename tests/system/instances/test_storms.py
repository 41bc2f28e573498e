# SPDX-License-Identifier: Apache-2.0
"""Three clients who make, rename, change and delete profiles, networks, volumes, pools, images, aliases, projects and the instances that
use them, all at once: each answer is a success or says what is in the way; what refers to something refers to what is there; and a daemon
that starts again knows the same. QUAYSIDE_ROUNDS says how often (60 each), QUAYSIDE_CRASH_SEED repeats a run's choices."""

import os
import random
import threading

from tests.support.daemon import make_image
from tests.support.patience import PATIENCE
from tests.support.rest import ApiError, Rest, UnixConnection

from .base import InstanceTest
from .leftovers import Leftovers, entries
from .stormverbs import Requests

SENSIBLE = (400, 404, 409, 412)
LISTS = ('instances', 'profiles', 'images', 'images/aliases', 'storage-pools/default/volumes', 'storage-pools/second/volumes')


class Client(threading.Thread):
    """Does so many random things; `surprises` are answers that no client should get."""

    def __init__(self, daemon, requests, rounds):
        super().__init__(daemon=True)
        self.rest = Rest(lambda: UnixConnection(daemon.socket))
        self.requests = requests
        self.rounds = rounds
        self.surprises = []
        self.done = 0

    def run(self):
        for _ in range(self.rounds):
            method, path, body = self.requests.one()
            try:
                self.rest.call(method, path, body, {'Content-Type': 'application/octet-stream'} if isinstance(body, bytes) else None)
                self.done += 1
            except (ApiError, OSError) as problem:
                if getattr(problem, 'status', 0) not in SENSIBLE:
                    self.surprises.append((method, path, body if isinstance(body, dict) else None, repr(problem)))
        self.rest.close()


class Storms(InstanceTest):
    def setUp(self):
        if self.daemon.kind == 'lxd':
            self.skipTest('LXD answers 500 to much of it')
        super().setUp()
        self.seed = int(os.environ.get('QUAYSIDE_CRASH_SEED') or random.randrange(1 << 32))
        self.rounds = int(os.environ.get('QUAYSIDE_ROUNDS') or 60)
        self.prefix = f'q{os.getpid()}n'
        files = [self.image, make_image(self.daemon.directory, '--compress', 'none', name='other.tar')]
        self.rest.delete(f'/1.0/images/{self.fingerprint}')
        self.images = {self.daemon.import_image(path, f'first{number}'): path.read_bytes() for number, path in enumerate(files)}

    def lists(self, project):
        """All that the API says of a project, without what is told of what runs."""
        seen = {}
        for kind in LISTS:
            answer = self.rest.request('GET', f'/1.0/{kind}?recursion=1&project={project}')
            got = answer.metadata if answer.status == 200 else []
            seen[kind] = sorted(({key: value for key, value in one.items() if key not in ('status', 'status_code', 'state')} for one in got), key=str)
            for one in seen[kind]:
                one.get('used_by', []).sort()
        return seen

    def everything(self):
        projects = [one['name'] for one in self.rest.get('/1.0/projects?recursion=1')]
        found = {project: self.lists(project) for project in projects}
        for kind in ('projects', 'networks', 'storage-pools'):
            found[kind] = [one for one in self.rest.get(f'/1.0/{kind}?recursion=1') if one.get('managed', True)]
            for one in found[kind]:
                one.get('used_by', []).sort()
        return found

    def check_references(self, found):
        """What an instance or a profile names is there."""
        networks = [one['name'] for one in found['networks']]
        pools = [one['name'] for one in found['storage-pools']]
        everywhere = {one['name'] for project in found['projects'] for one in found[project['name']]['profiles']}
        for project, lists in [(one['name'], found[one['name']]) for one in found['projects']]:
            volumes = {pool: [one['name'] for one in lists[f'storage-pools/{pool}/volumes'] if one['type'] == 'custom'] for pool in pools}
            profiles = [one['name'] for one in lists['profiles']]
            for owner in lists['instances'] + lists['profiles']:
                for device in owner.get('expanded_devices', owner['devices']).values():
                    what = f"{project}/{owner['name']}: {device}"
                    if 'network' in device:
                        self.assertIn(device['network'], networks, what)
                    if 'pool' in device and 'expanded_devices' in owner:
                        self.assertIn(device['pool'], pools, what)
                    if 'source' in device and 'expanded_devices' in owner:
                        self.assertIn(device['source'], volumes[device['pool']], what)
                self.assertEqual([], [name for name in owner.get('profiles', []) if name not in profiles], f"{project}/{owner['name']}")
            for image in lists['images']:  # one that is shared may have them of any project
                self.assertEqual([], [name for name in image['profiles'] if name not in everywhere], image['fingerprint'])
            for instance in lists['instances']:
                self.check_root(project, instance, lists)

    def check_root(self, project, instance, lists):
        """Its volume is where its root disk says, and nowhere else."""
        pool = [device['pool'] for device in instance['expanded_devices'].values() if device.get('path') == '/'][0]
        where = [kind for kind in LISTS if kind.endswith('/volumes') for one in lists[kind] if one['type'] == 'container' and one['name'] == instance['name']]
        self.assertEqual([f'storage-pools/{pool}/volumes'], where, f"{project}/{instance['name']}")

    def check_disk(self, found):
        """Nothing lies there that no row has."""
        for pool in [one['name'] for one in found['storage-pools']]:
            folder = self.daemon.state / 'storage-pools' / pool
            rows = {}
            for project in [one['name'] for one in found['projects']]:
                for one in found[project][f'storage-pools/{pool}/volumes']:
                    at_home = one['type'] != 'custom' or self.config(found, project)['features.storage.volumes'] == 'true'
                    if at_home and '/' not in one['name']:
                        rows.setdefault(one['type'], set()).add(one['name'] if project == 'default' and one['type'] != 'custom' else f"{project}_{one['name']}")
            self.assertEqual(sorted(rows.get('container', [])), entries(folder / 'containers'), pool)
            self.assertEqual(sorted(rows.get('custom', [])), entries(folder / 'custom'), pool)
        fingerprints = {one['fingerprint'] for project in found['projects'] for one in found[project['name']]['images']}
        self.assertEqual(sorted(fingerprints), entries(self.daemon.state / 'images'))

    @staticmethod
    def config(found, project):
        return [one['config'] for one in found['projects'] if one['name'] == project][0]

    def test_three_clients(self):
        names = [f'{self.prefix}{number}' for number in range(3)]
        clients = [Client(self.daemon, Requests(random.Random(f'{self.seed}-{number}'), random.Random(self.seed), names, self.images), self.rounds) for number in range(3)]
        for client in clients:
            client.start()
        for client in clients:
            client.join(240 * PATIENCE)
        print(f'seed {self.seed}: {[client.done for client in clients]} successes', flush=True)
        self.assertEqual([], [client.name for client in clients if client.is_alive()], f'seed {self.seed}: somebody waits for ever')
        self.assertEqual([], [surprise for client in clients for surprise in client.surprises], f'seed {self.seed}')
        before = self.everything()
        self.check_references(before)
        self.check_disk(before)
        self.daemon.stop()
        self.daemon.start()
        after = self.everything()
        self.maxDiff = None
        self.assertEqual(before, after, f'seed {self.seed}')
        self.check_disk(after)
        self.daemon.delete_instances()
        self.assertEqual(set(), Leftovers(self.daemon, self.prefix).groups())
        self.assertEqual([], Leftovers(self.daemon, self.prefix).monitors())
