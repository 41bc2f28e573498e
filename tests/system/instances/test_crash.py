# SPDX-License-Identifier: Apache-2.0
"""The daemon is killed at random moments of every kind of work; after each restart what was acknowledged is there, what wasn't is
either whole or not there at all, and nothing is left over. QUAYSIDE_CRASHES says how often (24), QUAYSIDE_CRASH_SEED repeats a run's
choices."""

import http.client
import os
import pathlib
import random
import threading
import time

from tests.support.daemon import wait_until
from tests.support.patience import PATIENCE
from tests.support.rest import ApiError, Rest, UnixConnection

from . import crashverbs
from .leftovers import Leftovers
from .base import InstanceTest

ANSWERED = 1 / 3  # of the kills come right after the answer: what was acknowledged a moment ago has to be there
LONGEST = 30  # seconds that what a killed daemon had begun may still take


class Crash(InstanceTest):
    def setUp(self):
        if self.daemon.kind == 'lxd':
            self.skipTest('LXD is not ours to kill')
        super().setUp()
        self.seed = int(os.environ.get('QUAYSIDE_CRASH_SEED') or random.randrange(1 << 32))
        self.random = random.Random(self.seed)
        self.prefix = f'k{os.getpid()}n'  # no other daemon on this machine has such names
        self.count = 0
        self.leftovers = Leftovers(self.daemon, self.prefix)
        self.disk = self.leftovers.pool

    def fresh(self):
        self.count += 1
        return f'{self.prefix}{self.count}'

    # --- what there is: as the API and the disk say it --------------------------------------------------------------------
    def snapshots(self, name):
        folder = self.disk / 'containers-snapshots' / name
        return {s['name']: {'value': s['config'].get('user.value', ''), 'mark': crashverbs.mark_in(folder / s['name'] / 'rootfs/root/mark')}
                for s in self.rest.get(f'/1.0/instances/{name}/snapshots?recursion=1')}

    def instance(self, got):
        name = got['name']
        return {'running': {'Running': True, 'Stopped': False}.get(got['status'], got['status']),  # on its way: waited for by settled()
                'value': got['config'].get('user.value', ''),
                'mark': crashverbs.mark_in(self.disk / 'containers' / name / 'rootfs/root/mark'), 'snapshots': self.snapshots(name),
                'backups': sorted(url.rsplit('/', 1)[1] for url in self.rest.get(f'/1.0/instances/{name}/backups'))}

    def seen(self):
        world = crashverbs.World()
        world.instances = {got['name']: self.instance(got) for got in self.rest.get('/1.0/instances?recursion=1')}
        world.volumes = {got['name']: {'description': got['description']} for got in self.rest.get(f'{crashverbs.VOLUMES}?recursion=1')}
        for got in self.rest.get('/1.0/images?recursion=1'):
            if 'mark' in got['properties']:
                self.assertEqual([got['properties']['mark']], [alias['name'] for alias in got['aliases']])
                world.images[got['properties']['mark']] = got['fingerprint']
        return world

    # --- killing ----------------------------------------------------------------------------------------------------------
    def kill_during(self, work, patience):
        """Whether the work was acknowledged before the kill; an error before it fails the test."""
        outcome = []

        def run():
            rest = Rest(lambda: UnixConnection(self.daemon.socket))
            try:
                work(rest)
                outcome.append(None)
            except ApiError as problem:
                outcome.append(problem)
            except (OSError, http.client.HTTPException):
                pass  # killed
            finally:
                rest.close()
        thread = threading.Thread(target=run)
        thread.start()
        if self.random.random() < ANSWERED:
            thread.join(LONGEST)
        else:
            time.sleep(self.random.uniform(0, patience))  # the random moment is what this is about
        acknowledged = list(outcome)
        self.daemon.kill()
        thread.join()
        if acknowledged and acknowledged[0]:
            raise acknowledged[0]
        return bool(acknowledged)

    def settled(self, expected):
        """What there is, once it is one of the worlds that are right."""
        seen = []

        def fits():
            seen[:] = [self.seen()]
            return seen[0] in expected
        try:
            wait_until(fits, LONGEST, '')
        except TimeoutError:
            self.fail('\n  '.join(['neither whole nor undone:', f'is     {seen[0]}', *(f'wanted {one}' for one in expected)]))
        return seen[0]

    def ended(self, what, after):
        """What was told to end may do so any time, whoever told it: a client that got no answer asks again."""
        verb, name = what
        if verb not in ('stop', 'shutdown'):
            return None
        answer = self.rest.request('PUT', f'/1.0/instances/{name}/state', {'action': 'stop', 'force': True})
        if answer.status == 202:
            self.rest.get(f"{answer.json['operation']}/wait")
        return self.settled([after])

    def test_killed_at_random(self):
        rounds = int(os.environ.get('QUAYSIDE_CRASHES') or 24)
        print(f'seed {self.seed}, {rounds} times', flush=True)
        now = self.seen()
        acknowledgements = 0
        for number in range(rounds):
            what, patience, work, after = crashverbs.choose(self.random, now, self.fresh)
            acknowledged = self.kill_during(work, patience)
            acknowledgements += acknowledged
            took = self.daemon.start()
            try:
                self.leftovers.wait_for_helpers(LONGEST)
                now = self.settled([after] if acknowledged else [after, now])
                now = self.ended(what, after) or now
                self.leftovers.check(now)
            except (AssertionError, TimeoutError) as problem:
                raise AssertionError(f"seed {self.seed}, number {number}, {' '.join(what)}{', acknowledged' * acknowledged}: {problem}") from problem
            self.assertLess(took, LONGEST * PATIENCE)
        print(f'{acknowledgements} acknowledged', flush=True)
