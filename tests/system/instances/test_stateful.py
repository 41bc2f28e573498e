# SPDX-License-Identifier: Apache-2.0
"""Memory and processes kept over a stop, and in snapshots, through CRIU; and what is refused where that doesn't work."""

import os
import shutil
import unittest

from tests.support.criu import COUNTER, KILL, NO_CONSOLE, PROCESS, without_criu
from tests.support.daemon import wait_until

from .base import InstanceTest


class Refused(InstanceTest):
    """With a CRIU that finds the kernel lacking."""

    @classmethod
    def prepare(cls, daemon):
        """Among the system's programs, as only those are looked through for what the helper runs; not in the daemon's PATH."""
        folder = daemon.directory / 'programs'
        folder.mkdir()
        program = folder / 'criu'
        program.write_text('#!/bin/sh\necho "Error: first" >&2\necho "Error: the kernel is too plain" >&2\nexit 1\n', encoding='ascii')
        program.chmod(0o755)
        installed = shutil.which('criu')
        daemon.run('mount', '--bind', program if installed else folder, installed or '/usr/local/sbin')
        path = os.environ['PATH']
        cls.addClassCleanup(os.environ.__setitem__, 'PATH', path)
        os.environ['PATH'] = ':'.join(part for part in path.split(':') if part != '/usr/local/sbin')

    def test_texts(self):
        if self.daemon.kind == 'lxd':
            self.skipTest('LXD takes any program named criu')
        path = self.launch('c1')
        why = "doesn't work on this machine: Error: the kernel is too plain"
        self.refused(400, 'POST', f'{path}/snapshots', {'name': 'a', 'stateful': True}, saying=f'Unable to create a stateful snapshot. CRIU {why}')
        self.refused(400, 'PUT', f'{path}/state', {'action': 'stop', 'stateful': True}, saying=f'live migration. CRIU {why}')
        self.assertEqual(('Running', []), (self.status(path), self.rest.get(f'{path}/snapshots')))
        self.assertFalse((self.daemon.state / 'containers/c1/state').exists())
        self.refused(400, 'PUT', f'{path}/state', {'action': 'start', 'stateful': True}, saying='already running')
        self.act(path, 'restart', force=True, stateful=True)  # not asked for there
        self.act(path, 'stop', force=True)
        self.refused(400, 'PUT', f'{path}/state', {'action': 'start', 'stateful': True}, saying='no existing state to restore')
        self.assertEqual('Stopped', self.status(path))


@unittest.skipIf(without_criu(), without_criu())
class Stateful(InstanceTest):
    def counting(self, name, **config):
        path = self.launch(name, config={'raw.lxc': NO_CONSOLE, **config})
        self.output(path, COUNTER)
        self.assertTrue(self.process(path))
        return path

    def process(self, path):
        """The pid inside."""
        return self.output(path, PROCESS).split()

    def count(self, path):
        return int(self.output(path, 'cat /run/n'))

    def assert_counts(self, path, beyond):
        wait_until(lambda: self.count(path) > beyond, what='the counter')

    def saved(self, name):
        return (self.daemon.state / f'containers/{name}/state').exists()

    def goes_on(self, **config):
        path = self.counting('c1', **config)
        process, count = self.process(path), self.count(path)
        self.act(path, 'stop', stateful=True)
        row = self.rest.get(path)
        self.assertEqual(('Stopped', True, 'STOPPED', True), (row['status'], row['stateful'], row['config']['volatile.last_state.power'], self.saved('c1')))
        self.daemon.kill()
        self.daemon.start()
        self.act(path, 'start', stateful=True)
        self.assertEqual(('Running', False, process, False), (self.status(path), self.rest.get(path)['stateful'], self.process(path), self.saved('c1')))
        self.assert_counts(path, count)
        self.assertEqual('0\n', self.output(path, 'stat -c %u /etc/passwd'))
        self.refused(400, 'PUT', f'{path}/state', {'action': 'start', 'stateful': True}, saying='already running')
        self.act(path, 'stop', force=True)
        self.refused(400, 'PUT', f'{path}/state', {'action': 'start', 'stateful': True}, saying='no existing state')
        self.act(path, 'start')
        self.assertEqual([], self.process(path))
        self.act(path, 'stop', force=True)

    def test_stop_and_start(self):
        self.goes_on()

    def test_stop_and_start_privileged(self):
        self.goes_on(**{'security.privileged': 'true'})

    def test_a_plain_start_drops_the_state(self):
        path = self.counting('c1')
        self.act(path, 'stop', stateful=True)
        self.act(path, 'start')
        self.assertEqual(([], False, False), (self.process(path), self.rest.get(path)['stateful'], self.saved('c1')))
        self.act(path, 'stop', force=True)

    def test_snapshots(self):
        path = self.counting('c1')
        process, count = self.process(path), self.count(path)
        self.rest.post(f'{path}/snapshots', {'name': 'a', 'stateful': True})
        self.assertEqual((True, False, 'Running', False), (self.rest.get(f'{path}/snapshots/a')['stateful'], self.rest.get(path)['stateful'],
                                                          self.status(path), self.saved('c1')))
        self.assert_counts(path, count + 5)
        self.output(path, f'{KILL}; echo later >/root/later')
        self.rest.put(path, {'restore': 'a', 'stateful': True})
        self.assertEqual((process, False, ''), (self.process(path), self.saved('c1'), self.output(path, 'cat /root/later 2>/dev/null || true')))
        self.assert_counts(path, count)
        self.rest.put(path, {'restore': 'a'})
        self.assertEqual((['Running'], [], False), ([self.status(path)], self.process(path), self.saved('c1')))
        self.act(path, 'stop', force=True)
        self.rest.put(path, {'restore': 'a', 'stateful': True})
        self.assertEqual(('Running', process), (self.status(path), self.process(path)))
        self.act(path, 'stop', force=True)

    def test_what_cannot_be_saved(self):
        path = self.launch('c1')
        for method, url, body in (('POST', f'{path}/snapshots', {'name': 'a', 'stateful': True}),
                                  ('PUT', f'{path}/state', {'action': 'stop', 'stateful': True})):
            self.refused((400, 500), method, url, body, saying=NO_CONSOLE)
        self.assertEqual(('Running', [], False, False), (self.status(path), self.rest.get(f'{path}/snapshots'), self.rest.get(path)['stateful'],
                                                        self.saved('c1')))
        self.act(path, 'stop', force=True)
