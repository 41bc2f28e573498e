# SPDX-License-Identifier: Apache-2.0
"""The steps about instances' whole life: states, snapshots, copies, backups, publishing, and a thousand of them. A server that answers
one of them with "not implemented" leaves its figures out."""

import os
import statistics
import subprocess
import time

from tests.support.rest import ApiError

from .replay import replayed

MISSING = (404, 501)


def timed(function, *arguments, **more):
    begin = time.perf_counter()
    function(*arguments, **more)
    return time.perf_counter() - begin


class WholeLife:
    """Steps of Bench, which gives rest, daemon, figures, say, create() and change()."""

    def optional(self, key, scale, function, times=3):
        """The median of a few runs as a figure; left out where the server can't."""
        try:
            self.figures[key] = statistics.median(timed(function, number) for number in range(times)) * scale
        except ApiError as problem:
            if problem.status not in MISSING and 'not' not in str(problem):
                raise
            self.say(f'{self.kind}: {key} is left out: {problem}')

    def states(self):
        """With the 55 instances of `many`."""
        listing = ['lxc', 'list', '--format', 'csv']
        self.figures['lxc list'] = self.listed(listing)
        with replayed(self.daemon.socket) as folder:
            self.figures['lxc list replayed'] = self.listed(listing, LXD_DIR=folder)
        for key, path in (('state', '/1.0/instances/many0/state'), ('resources', '/1.0/resources')):
            self.figures[key] = statistics.median(timed(self.rest.get, path) for _ in range(50)) * 1000

    def listed(self, command, **environment):
        """Milliseconds. It needs nothing but the socket: going into the server's namespaces would take longer than many an answer."""
        runs = [timed(subprocess.run, command, env={**self.daemon.environment, **environment}, stdout=subprocess.DEVNULL, check=True)
                for _ in range(17)]
        return statistics.median(runs[2:]) * 1000

    def grown(self):
        """A running instance with 200 MB in it, in files as a system has them."""
        self.create('grown')
        self.change('grown', 'start')
        root = self.daemon.state / 'storage-pools/default/containers/grown/rootfs'
        source = self.folder / 'system'
        subprocess.run(['cp', '-a', source, root / 'srv'], check=True)
        subprocess.run(['sync', '-f', root], check=True)

    def snapshots(self):
        self.grown()
        path = '/1.0/instances/grown'
        self.optional('snapshot', 1000, lambda n: self.rest.post(f'{path}/snapshots', {'name': f's{n}', 'stateful': False}))
        self.optional('copy', 1000, lambda n: self.rest.post('/1.0/instances', {
            'name': f'copy{n}', 'profiles': ['default'], 'source': {'type': 'copy', 'source': 'grown', 'instance_only': True, 'container_only': True}}))
        if 'snapshot' in self.figures:
            self.change('grown', 'stop', force=True)
            self.optional('restore', 1000, lambda n: self.rest.put(path, {'restore': f's{n}'}))

    def backups(self):
        """Of a copy without snapshots: made, fetched into a file and removed, as `lxc export` does."""
        if 'copy' not in self.figures:
            return
        for key, algorithm in (('backup', 'none'), ('backup gzip', 'gzip')):
            self.optional(key, 1, lambda n, a=algorithm: self.backup(f'b{n}', a))
        self.optional('publish', 1, self.publish)

    def backup(self, name, algorithm):
        path = '/1.0/instances/copy0/backups'
        self.rest.post(path, {'name': name, 'compression_algorithm': algorithm, 'instance_only': True, 'container_only': True})
        target = self.daemon.directory / 'backup'
        self.download(f'{path}/{name}/export', target)
        target.unlink()
        self.rest.delete(f'{path}/{name}')

    def publish(self, _):
        done = self.rest.post('/1.0/images', {'source': {'type': 'instance', 'name': 'copy0'}, 'compression_algorithm': 'none'})
        self.rest.delete(f"/1.0/images/{done['metadata']['fingerprint']}")

    def thousand(self):
        for instance in self.rest.get('/1.0/instances?recursion=1'):
            if instance['status'] != 'Stopped':
                self.change(instance['name'], 'stop', force=True)
            self.rest.delete(f"/1.0/instances/{instance['name']}")
        for number in range(1000):
            self.rest.post('/1.0/instances', {'name': f't{number}', 'source': {'type': 'none'}})
        self.daemon.stop()
        self.figures['ready 1000'] = self.daemon.start()
        url = '/1.0/instances?recursion=1'
        self.figures['list 1000'] = statistics.median(timed(self.rest.request, 'GET', url) for _ in range(10)) * 1000
        self.figures['rss 1000'] = self.resident()


def system_tree(folder):
    """200 MB in 5,000 files, the same each time but for the bytes."""
    for number in range(5000):
        part = folder / 'system' / f'd{number % 100}'
        part.mkdir(parents=True, exist_ok=True)
        (part / f'f{number}').write_bytes(os.urandom(40_000 if number % 2 else 20_000) + b' ' * (20_000 if number % 2 == 0 else 0))
