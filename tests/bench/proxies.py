# SPDX-License-Identifier: Apache-2.0
"""The step about proxies: what goes through one into a container, beside a plain splice loop that does the same."""

import contextlib
import re
import statistics
import subprocess

from tests.support.daemon import build_directory


class Proxies:
    """A step of Bench, which gives rest, daemon, figures, seconds, create() and change()."""

    def proxies(self):
        self.create('proxied')
        self.change('proxied', 'start')
        pid = self.rest.get('/1.0/instances/proxied/state')['pid']
        inside = ['nsenter', '-t', pid, '-n', '--']
        self.daemon.run(*inside, 'ip', 'link', 'set', 'lo', 'up')
        self.rest.patch('/1.0/instances/proxied', {'devices': {
            'web': {'type': 'proxy', 'listen': 'tcp:127.0.0.1:7001', 'connect': 'tcp:127.0.0.1:7000'}}})
        speeds = {'proxy tcp': [], 'splice loop': []}
        with self.serving(*inside, self.proxyload(), 'sink', 7000), self.serving(self.proxyload(), 'loop', 7002, pid, 7000):
            for _ in range(5):
                speeds['proxy tcp'].append(self.speed(7001))
                speeds['splice loop'].append(self.speed(7002))
        self.figures.update({key: statistics.median(values) for key, values in speeds.items()})
        self.change('proxied', 'stop', force=True)
        self.rest.delete('/1.0/instances/proxied')

    @staticmethod
    def proxyload():
        return build_directory() / 'tests' / 'bench' / 'proxyload'

    @contextlib.contextmanager
    def serving(self, *command):
        """While it runs; it listens by then."""
        with self.daemon.popen(*command, stdout=subprocess.PIPE, text=True) as process:
            process.stdout.readline()
            try:
                yield
            finally:
                process.kill()

    def speed(self, port):
        done = self.daemon.run(self.proxyload(), 'send', port, 512)
        return float(re.search(r'MB/s ([\d.]+)', done.stdout)[1])
