# SPDX-License-Identifier: Apache-2.0
"""What the compatibility tests share: one server and one busybox image a test class, driven by a client that we did not write."""

import itertools
import json
import os
import pty
import shutil
import unittest

from tests.support.daemon import Daemon, make_image, missing, wait_until


class CompatTest(unittest.TestCase):
    """`self.lxc(...)` runs Debian's lxc against the server under test; instances are deleted after each test."""

    @classmethod
    def setUpClass(cls):
        reason = missing() or ('' if shutil.which('lxc') else "Debian's lxc (package lxd-client) is not installed")
        if reason:
            raise unittest.SkipTest(reason)
        cls.daemon = Daemon()
        cls.addClassCleanup(cls.daemon.close)
        cls.daemon.__enter__()
        cls.image = make_image(cls.daemon.directory)
        cls.fingerprint = cls.daemon.import_image(cls.image)

    def setUp(self):
        self.addCleanup(self.daemon.delete_instances)

    @property
    def rest(self):
        return self.daemon.rest

    def needs(self, extension):
        """Skips where the client itself refuses to go on without an extension that the server doesn't provide."""
        if extension not in self.rest.get('/1.0')['api_extensions']:
            self.skipTest(f'the client insists on the API extension "{extension}", which this server does not provide')

    def lxc(self, *argv, **more):
        return self.daemon.lxc(*argv, **more)

    def lxc_fails(self, *argv, saying='', code=1, **more):
        """A command that must be refused, with that text in its error."""
        done = self.daemon.run('lxc', *argv, check=False, **more)
        self.assertEqual(code, done.returncode, done.stdout + done.stderr)
        self.assertIn(saying.lower(), done.stderr.lower())
        return done.stderr

    def lxc_json(self, *argv):
        return json.loads(self.lxc(*argv, '--format', 'json'))

    def names(self, *argv):
        return sorted(row['name'] for row in self.lxc_json('list', *argv))

    def state(self, name):
        return self.rest.get(f'/1.0/instances/{name}/state')['status']

    def launch(self, name, *more):
        self.lxc('launch', 'busybox', name, *more)
        self.assertEqual('Running', self.state(name))
        return name

    def init(self, name, *more):
        self.lxc('init', 'busybox', name, *more)
        return name

    def sh(self, name, command, **more):
        """A shell command in an instance; what it printed, without the last line end."""
        return self.lxc('exec', name, '-T', '--', 'sh', '-c', command, **more).rstrip('\n')


class Terminal:
    """A client on a pseudo terminal."""

    def __init__(self, daemon, *argv):
        self.master, slave = pty.openpty()
        os.set_blocking(self.master, False)
        self.text = ''
        self.process = daemon.popen(*argv, stdin=slave, stdout=slave, stderr=slave, start_new_session=True)
        os.close(slave)

    def read(self):
        try:
            self.text += os.read(self.master, 65536).decode(errors='replace')
        except (BlockingIOError, OSError):
            pass
        return self.text

    def expect(self, text, seconds=60):
        try:
            wait_until(lambda: text in self.read(), seconds, f'the text {text!r}')
        except TimeoutError as problem:
            raise AssertionError(f'{problem}; it said {self.text!r}') from None

    def type(self, text):
        os.write(self.master, text.encode())

    def type_until(self, keys, done, what, seconds=60):
        """Types each of `keys` in turn, each by itself, until `done()`: what is typed before the other end listens may be lost."""
        turns = itertools.cycle([*itertools.chain.from_iterable([key] + [''] * 60 for key in keys)])

        def typed():
            if done():
                return True
            self.type(next(turns))
            return False
        wait_until(typed, seconds, what)

    def finish(self, seconds=60):
        """The exit status; the terminal is closed."""
        wait_until(lambda: (self.read(), self.process.poll() is not None)[1], seconds, 'the end of the client')
        self.read()
        os.close(self.master)
        return self.process.returncode

    def abandon(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
            os.close(self.master)
