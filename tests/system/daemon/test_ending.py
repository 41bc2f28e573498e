# SPDX-License-Identifier: Apache-2.0
"""How the daemon ends: soon, whoever is connected, and `shutdown` returns when it has ended."""

import os
import pathlib
import signal
import subprocess
import time

from tests.support.daemon import build_directory, children, make_image, wait_until
from tests.support.patience import PATIENCE
from tests.support.websocket import WebSocket
from tests.system.instances.base import InstanceTest

SOON = 20 * PATIENCE  # seconds: far from for ever
UNENDED = 'Work was still running at the end'


class Ending(InstanceTest):
    def setUp(self):
        if self.daemon.kind == 'lxd':
            self.skipTest('our own way to end the daemon')
        if self.daemon.process.poll() is not None:  # whatever befell the test before
            self.daemon.start()
        super().setUp()
        self.addCleanup(lambda: self.daemon.process.poll() is None or self.daemon.start())
        self.unended = self.daemon.output().count(UNENDED)

    def shutdown(self, *options):
        program = build_directory() / 'bin' / 'quaysided'
        return self.daemon.run(program, 'shutdown', '--dir', self.daemon.state, *options, check=False)

    def ends(self, begin):
        """Without waiting for what takes its time, as the daemon does for some seconds, and says when that was in vain."""
        self.daemon.process.wait(30 * PATIENCE)
        self.assertLess(time.monotonic() - begin, SOON)
        self.assertEqual(0, self.daemon.process.returncode, self.daemon.output()[-2000:])
        self.assertEqual(self.unended, self.daemon.output().count(UNENDED))

    def occupy(self):
        """Every kind of client that stays: its operation and connections."""
        path = self.launch('busy')
        events = WebSocket(self.daemon.socket, '/1.0/events')
        idle = self.rest.connect()
        idle.connect()
        waiting = self.rest.connect()
        operation, _ = self.attach(path, 'exec', {'command': ['sleep', '4321'], 'wait-for-websocket': True, 'interactive': True})
        self.attach(path, 'exec', {'command': ['sleep', '4321'], 'wait-for-websocket': True})
        self.attach(path, 'console', {'width': 80, 'height': 25})
        self.rest.request('POST', f'{path}/exec', {'command': ['sleep', '4321']})
        waiting.request('GET', f'{operation}/wait?timeout=-1')
        self.addCleanup(lambda: [client.close() for client in (events, idle, waiting)])
        return path

    def test_sigterm_with_clients(self):
        path = self.occupy()
        pid = self.rest.get(f'{path}/state')['pid']
        begin = time.monotonic()
        self.daemon.process.send_signal(signal.SIGTERM)
        self.ends(begin)
        self.assertFalse(pathlib.Path(self.daemon.socket).exists())
        self.daemon.start()
        self.assertEqual(('Running', pid), tuple(self.rest.get(f'{path}/state')[key] for key in ('status', 'pid')))

    def test_other_signals(self):
        """doc/daemon-behavior.md: SIGINT and SIGQUIT as SIGTERM, SIGUSR1 for a profile that nobody asked for here."""
        path = self.launch('c1')
        pid = self.rest.get(f'{path}/state')['pid']
        for number in (signal.SIGINT, signal.SIGQUIT):
            self.daemon.process.send_signal(signal.SIGUSR1)
            self.assertEqual('Running', self.status(path))
            begin = time.monotonic()
            self.daemon.process.send_signal(number)
            self.ends(begin)
            self.daemon.start()
            self.assertEqual(('Running', pid), tuple(self.rest.get(f'{path}/state')[key] for key in ('status', 'pid')))

    def test_probes_of_the_dead(self):
        """A daemon that was killed while it looked what cgroups have leaves nothing for ever."""
        process = subprocess.Popen(['true'])
        process.wait()
        root = pathlib.Path('/sys/fs/cgroup')
        mounts = [root] if (root / 'cgroup.procs').exists() else [path.parent for path in root.glob('*/cgroup.procs') if not path.parent.is_symlink()]
        probes = [mount / f'quayside-probe-{process.pid}' for mount in mounts]
        for probe in probes:
            probe.mkdir()
        self.daemon.stop()
        self.daemon.start()
        self.launch('c1')
        self.assertEqual([], [probe for probe in probes if probe.exists()])

    def test_memory_profile(self):
        self.daemon.stop()
        profile = self.daemon.directory / 'profile.xml'
        ours = self.daemon.program
        self.daemon.program = lambda: [*ours(), '--memprofile', str(profile)]
        self.addCleanup(lambda: setattr(self.daemon, 'program', ours))
        self.daemon.start()
        for _ in range(2):
            profile.unlink(missing_ok=True)
            self.daemon.process.send_signal(signal.SIGUSR1)
            wait_until(lambda: profile.exists() and profile.read_text(encoding='utf-8').rstrip().endswith('</malloc>'), what='the profile')

    def test_sigterm_while_a_guest_takes_its_time(self):
        path = self.launch('slow')
        self.booted(path)
        self.output(path, 'sed -i "s/.*shutdown.*/::shutdown:\\/bin\\/sleep 4321/" /etc/inittab; kill -HUP 1')
        self.rest.request('PUT', f'{path}/state', {'action': 'stop', 'timeout': -1})
        wait_until(lambda: any(o['description'] == 'Stopping container' and o['status'] == 'Running'
                               for states in self.rest.get('/1.0/operations?recursion=1').values() for o in states), what='the stop')
        begin = time.monotonic()
        self.daemon.process.send_signal(signal.SIGTERM)
        self.ends(begin)

    def test_shutdown_returns_at_the_end(self):
        path = self.occupy()
        pid = self.rest.get(f'{path}/state')['pid']
        done = self.shutdown('--timeout', '30')
        self.assertEqual((0, ''), (done.returncode, done.stderr))
        self.assertEqual(0, self.daemon.process.poll())
        self.assertFalse(pathlib.Path(f'/proc/{pid}').exists())

    def test_shutdown_in_time(self):
        self.booted(self.launch('c1'))  # else its init may not hear of the end, which then takes half a minute
        done = self.shutdown('--timeout', '0')
        self.assertEqual(1, done.returncode)
        self.assertIn('still runs after 0 seconds', done.stderr)
        self.assertEqual(2, self.shutdown('--timeout', 'x').returncode)
        self.daemon.process.wait(30 * PATIENCE)
        self.assertEqual(1, self.shutdown().returncode)

    @staticmethod
    def is_jailed(pid):
        try:
            return os.readlink(f'/proc/{pid}/root').endswith('half')
        except OSError:
            return False

    def test_work_that_does_not_end(self):
        """It is left half done, which the next start cleans up."""
        self.daemon.import_image(make_image(self.daemon.directory, '--ballast', '64', name='big.tar.gz'), 'big')
        self.rest.request('POST', '/1.0/instances', {'name': 'half', 'source': {'type': 'image', 'alias': 'big'}})
        helper = wait_until(lambda: [pid for pid in children(self.daemon.process.pid) if self.is_jailed(pid)], what='the unpacking')[0]
        os.kill(helper, signal.SIGSTOP)
        begin = time.monotonic()
        self.daemon.stop(seconds=30)
        self.assertEqual(0, self.daemon.process.returncode)
        self.assertLess(time.monotonic() - begin, SOON)
        self.assertGreater(self.daemon.output().count(UNENDED), self.unended)
        self.daemon.start()
        self.assertEqual([], self.rest.get('/1.0/instances'))
        self.assertEqual([], list((self.daemon.state / 'storage-pools/default/containers').iterdir()))
