# SPDX-License-Identifier: Apache-2.0
"""What the programs make of their command line before anything runs."""

import signal
import unittest

from tests.support.daemon import Daemon, build_directory, missing, wait_until


class CommandLine(unittest.TestCase):
    def setUp(self):
        if reason := missing('quayside'):
            self.skipTest(reason)
        self.daemon = Daemon(kind='quayside', initialise=False)
        self.addCleanup(self.daemon.close)
        self.program = build_directory() / 'bin' / 'quaysided'

    def test_relative_directory(self):
        """It is below the process' own folder, also when the environment tells of another."""
        started = self.daemon.popen('env', '-C', self.daemon.directory, 'PWD=/', self.program, '--dir', 'here')
        self.addCleanup(started.wait)
        self.addCleanup(started.send_signal, signal.SIGTERM)
        wait_until((self.daemon.directory / 'here' / 'unix.socket').exists, what='the socket')

    def test_log_that_cannot_be_written(self):
        done = self.daemon.run(self.program, '--dir', self.daemon.state, '--logfile', '/nowhere/log', check=False, timeout=20)
        self.assertEqual((1, "Error: Couldn't open the log file /nowhere/log: No such file or directory\n"), (done.returncode, done.stderr))

    def test_unknown_commands(self):
        for name in ('quaysided', 'quayside'):
            program = build_directory() / 'bin' / name
            if not program.exists():
                self.skipTest(f'{program} is not built')
            done = self.daemon.run(program, 'teapot', check=False, timeout=20)
            self.assertEqual((2, 'Error: unknown command "teapot"; see --help\n'), (done.returncode, done.stderr))

    def test_wrong_use(self):
        """Ends with 2, as the manual page says, and not with the 1 of what failed."""
        for words in ('--nope', '--dir', 'waitready --timeout soon', 'shutdown --timeout -1', 'init', 'init --auto --dump', 'init --dump --network-port 1', 'import',
                      'import a b'):
            done = self.daemon.run(self.program, *words.split(), check=False, timeout=20)
            self.assertEqual((2, ''), (done.returncode, done.stdout), words)
            self.assertRegex(done.stderr, '^Error: [^\n]*; see --help\n$', words)

    def test_waiting_is_no_error(self):
        """A daemon that is asked too early whether it is ready answers so, and logs nothing of it."""
        self.daemon.start()
        self.assertNotIn('not ready yet', self.daemon.output())
