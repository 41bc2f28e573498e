# SPDX-License-Identifier: Apache-2.0
"""Two clients who do conflicting things to the same few instances at once: each answer is a success or says what is in the way, nobody
waits for ever, and nothing is left over. QUAYSIDE_ROUNDS says how often (40 each), QUAYSIDE_CRASH_SEED repeats a run's choices."""

import os
import random
import threading

from tests.support.patience import PATIENCE
from tests.support.rest import ApiError, Rest, UnixConnection

from .base import InstanceTest
from .crashverbs import World
from .leftovers import Leftovers

SENSIBLE = (400, 404, 409)


class Client(threading.Thread):
    """Does so many random things; `surprises` are answers that no client should get."""

    def __init__(self, daemon, names, seed, rounds):
        super().__init__(daemon=True)
        self.rest = Rest(lambda: UnixConnection(daemon.socket))
        self.names = names
        self.random = random.Random(seed)
        self.rounds = rounds
        self.surprises = []
        self.successes = 0

    def request(self):
        name, other = self.random.sample(self.names, 2)
        path = f'/1.0/instances/{name}'
        state = {'timeout': 10, 'force': True}
        create = ('POST', '/1.0/instances', {'name': name, 'source': {'type': 'image', 'alias': 'busybox'},
                                             'devices': {'eth0': {'type': 'nic', 'nictype': 'p2p', 'name': 'eth0'}}})
        return self.random.choice([
            create, create, create,
            ('POST', '/1.0/instances', {'name': name, 'source': {'type': 'copy', 'source': other}}),
            ('POST', '/1.0/instances', {'name': name, 'source': {'type': 'copy', 'source': other, 'refresh': True}}),
            ('DELETE', path, None), ('POST', path, {'name': other}),
            *[('PUT', f'{path}/state', {'action': action, **state}) for action in ('start', 'start', 'stop', 'restart', 'freeze', 'unfreeze')],
            ('POST', f'{path}/snapshots', {'name': 's'}), ('DELETE', f'{path}/snapshots/s', None), ('PUT', path, {'restore': 's'}),
            ('PATCH', path, {'config': {'user.x': str(self.random.random())}}), ('GET', f'{path}?recursion=1', None),
            ('POST', f'{path}/backups', {'name': 'b'}), ('DELETE', f'{path}/backups/b', None)])

    def run(self):
        for _ in range(self.rounds):
            request = self.request()
            try:
                self.rest.call(*request)
                self.successes += 1
            except ApiError as problem:
                if problem.status not in SENSIBLE:
                    self.surprises.append((request, str(problem)))
            except OSError as problem:
                self.surprises.append((request, repr(problem)))
        self.rest.close()


class Conflicts(InstanceTest):
    def test_profile_is_renamed(self):
        """What else changes of an instance meanwhile is neither refused for that nor brings the old name back."""
        path = self.create('c1')
        names = ['p', 'q']
        self.rest.post('/1.0/profiles', {'name': 'p'})
        self.addCleanup(lambda: self.rest.delete(f'/1.0/profiles/{names[0]}'))
        self.addCleanup(self.daemon.delete_instances)
        self.rest.patch(path, {'profiles': ['default', 'p']})
        ended = threading.Event()
        problems = []

        def describe():
            rest = Rest(lambda: UnixConnection(self.daemon.socket))
            while not ended.is_set():
                done = rest.request('PATCH', path, {'description': str(random.random())})
                if done.status != 200:
                    problems.append(done)
            rest.close()

        thread = threading.Thread(target=describe)
        thread.start()
        try:
            for _ in range(150):
                self.rest.post(f'/1.0/profiles/{names[0]}', {'name': names[1]})
                names.reverse()
        finally:
            ended.set()
            thread.join()
        self.assertEqual(([], ['default', names[0]]), (problems[:3], self.rest.get(path)['profiles']))

    def test_two_clients(self):
        if self.daemon.kind == 'lxd':
            self.skipTest('LXD answers 500 to much of it')
        seed = int(os.environ.get('QUAYSIDE_CRASH_SEED') or random.randrange(1 << 32))
        prefix = f'q{os.getpid()}n'
        names = [f'{prefix}{number}' for number in range(3)]
        rounds = int(os.environ.get('QUAYSIDE_ROUNDS') or 40)
        clients = [Client(self.daemon, names, f'{seed}-{number}', rounds) for number in range(2)]
        for client in clients:
            client.start()
        for client in clients:
            client.join(240 * PATIENCE)
        print(f'seed {seed}: {[client.successes for client in clients]} successes', flush=True)
        self.assertEqual([], [client.name for client in clients if client.is_alive()], f'seed {seed}: somebody waits for ever')
        self.assertEqual([], [surprise for client in clients for surprise in client.surprises], f'seed {seed}')
        self.daemon.delete_instances()
        Leftovers(self.daemon, prefix).check(World())
