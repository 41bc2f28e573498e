# SPDX-License-Identifier: Apache-2.0
"""The daemon as a service: socket activation (sd_listen_fds(3)), what it tells the service manager (sd_notify(3)), its units."""

import contextlib
import pathlib
import shutil
import socket
import subprocess
import unittest
import unittest.mock

from tests.support.daemon import SOURCE, Daemon, build_directory, missing, wait_until

# A service manager's part: the listening sockets are descriptors 3 and up, and the variables name the daemon's own process.
PASS = '''
next=3
for fd in $1; do eval "exec $next<&$fd"; next=$((next + 1)); done
shift
LISTEN_PID=$$ LISTEN_FDS=$((next - 3)) exec "$@"
'''


class Managed(Daemon):
    """A daemon that is given its sockets and a place to tell its state."""

    def __init__(self):
        super().__init__(kind='quayside', initialise=False)
        self.sockets = []
        self.notices = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.notices.bind(str(self.directory / 'notify'))
        self.notices.settimeout(30)

    @property
    def environment(self):
        return {**super().environment, 'NOTIFY_SOCKET': str(self.directory / 'notify')}

    def program(self):
        numbers = ' '.join(str(s.fileno()) for s in self.sockets)
        return ['bash', '-c', PASS, 'manager', numbers, *super().program()]

    def begin(self):
        """Starts it without asking it anything."""
        with open(self.directory / 'output.log', 'ab') as output:
            self.process = subprocess.Popen(self.sandbox.enter + self.program(), env=self.environment, stdin=subprocess.DEVNULL, stdout=output,
                                            stderr=output, pass_fds=[s.fileno() for s in self.sockets])

    def notice(self):
        return self.notices.recv(4096).decode()

    def close(self):
        for each in (*self.sockets, self.notices):
            each.close()
        super().close()


class Service(unittest.TestCase):
    def setUp(self):
        if reason := missing('quayside'):
            self.skipTest(reason)
        self.daemon = Managed()
        self.addCleanup(self.daemon.close)

    def listen_on_the_socket(self):
        listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        listening.bind(self.daemon.socket)
        listening.listen()
        self.daemon.sockets.append(listening)

    def ask(self, rest):
        """An answer to a request that was sent before anybody could answer it."""
        connection = rest.connect()
        self.addCleanup(connection.close)
        connection.request('GET', '/1.0')
        self.daemon.begin()
        return connection.getresponse().status

    def test_the_socket_is_the_managers(self):
        self.listen_on_the_socket()
        for _ in range(2):  # the second time with what waited while there was no daemon
            self.assertEqual(200, self.ask(self.daemon.rest))
            self.assertEqual('READY=1', self.daemon.notice())
            self.daemon.stop()
            self.assertEqual('STOPPING=1', self.daemon.notice())
            self.assertEqual(0, self.daemon.process.returncode)
            self.assertTrue(pathlib.Path(self.daemon.socket).is_socket())

    def test_as_many_descriptors_as_may_be(self):
        """Each instance that runs needs a dozen."""
        own = self.daemon.program
        self.daemon.program = lambda: ['prlimit', '--nofile=300:4096', *own()]
        self.daemon.begin()
        self.assertEqual('READY=1', self.daemon.notice())
        limits = pathlib.Path(f'/proc/{self.daemon.process.pid}/limits').read_text(encoding='ascii').splitlines()
        self.assertEqual(['4096', '4096'], next(line for line in limits if line.startswith('Max open files')).split()[3:5])

    def test_shutdown_does_not_wake_it_again(self):
        self.listen_on_the_socket()
        self.assertEqual(200, self.ask(self.daemon.rest))
        done = self.daemon.run(build_directory() / 'bin' / 'quaysided', 'shutdown', '--dir', self.daemon.state, '--timeout', '30')
        self.assertEqual('', done.stderr)
        self.assertEqual(0, self.daemon.process.poll())

    def test_variables_of_another_process_do_not_count(self):
        self.listen_on_the_socket()
        self.daemon.sockets[0].close()
        pathlib.Path(self.daemon.socket).unlink()
        self.daemon.sockets.clear()
        with unittest.mock.patch.dict('os.environ', {'LISTEN_PID': '1', 'LISTEN_FDS': '1'}):
            self.daemon.program = lambda: Daemon.program(self.daemon)
            self.daemon.begin()
        self.assertEqual('READY=1', self.daemon.notice())
        self.assertEqual(200, self.daemon.rest.request('GET', '/1.0').status)

    def test_order_of_notices(self):
        self.daemon.begin()
        self.assertEqual('READY=1', self.daemon.notice())
        wait_until(self.daemon.answers, what='the end of what starts by itself')
        self.daemon.rest.put('/internal/shutdown', {})
        self.assertEqual('STOPPING=1', self.daemon.notice())
        self.daemon.process.wait(30)

    def test_no_notice_when_it_cannot_start(self):
        self.daemon.begin()
        self.assertEqual('READY=1', self.daemon.notice())
        first, self.daemon.process = self.daemon.process, None
        self.daemon.begin()
        self.assertEqual(1, self.daemon.process.wait(30))
        self.daemon.process = first
        self.daemon.notices.settimeout(0)
        with self.assertRaises(BlockingIOError), contextlib.suppress(TimeoutError):
            self.daemon.notice()


class Units(unittest.TestCase):
    def test_units(self):
        """As systemd reads them, with the programs of this build."""
        analyze = shutil.which('systemd-analyze')
        if not analyze:
            self.skipTest('systemd-analyze is not installed')
        if reason := missing('quayside'):
            self.skipTest(reason)
        daemon = Daemon(kind='quayside', initialise=False)
        self.addCleanup(daemon.close)
        units = []
        for source in sorted((SOURCE / 'resources' / 'systemd').glob('quayside*')):
            text = source.read_text(encoding='utf-8').replace('@CMAKE_INSTALL_FULL_BINDIR@', str(build_directory() / 'bin'))
            units.append(daemon.directory / source.name.removesuffix('.in'))
            units[-1].write_text(text, encoding='utf-8')
        self.assertEqual(3, len(units))
        done = subprocess.run([analyze, 'verify', '--man=no', *units], capture_output=True, text=True, check=False)
        self.assertEqual((0, ''), (done.returncode, done.stderr))
