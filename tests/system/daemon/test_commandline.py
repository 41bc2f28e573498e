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

    def test_desktop(self):
        """Without a display: what is wrong is said, and a file isn't taken for a command."""
        program = build_directory() / 'bin' / 'quayside'
        if not program.exists():
            self.skipTest(f'{program} is not built')
        bare = [word for name in ('DISPLAY', 'WAYLAND_DISPLAY', 'QT_QPA_PLATFORM', 'XDG_SESSION_TYPE') for word in ('-u', name)]
        for words in (bare, [*bare, 'QT_QPA_PLATFORM=offscreen']):
            for wrong in ('--nope', '--theme'):
                done = self.daemon.run('env', *words, program, wrong, check=False, timeout=60)
                self.assertEqual((2, ''), (done.returncode, done.stdout))
                self.assertRegex(done.stderr, '(?m)^Error: [^\n]*; see --help$')
        for words in ([], ['--page', 'images'], ['/nowhere/backup.tar'], [__file__, '--theme', 'dark']):
            done = self.daemon.run('env', *bare, program, *words, check=False, timeout=60)
            self.assertEqual(1, done.returncode, words)
            self.assertRegex(done.stderr, '^Error: the desktop needs a display, [^\n]*\n$')
        self.assertLessEqual({'--connect', '--screenshot', '--server', '--dir'}, set(self.daemon.run(program, '--help').stdout.split()))
        self.assertNotIn('--connect', self.daemon.run(self.program, '--help').stdout)

    def test_waiting_is_no_error(self):
        """A daemon that is asked too early whether it is ready answers so, and logs nothing of it."""
        self.daemon.start()
        self.assertNotIn('not ready yet', self.daemon.output())
