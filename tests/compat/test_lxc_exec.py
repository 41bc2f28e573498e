# SPDX-License-Identifier: Apache-2.0
"""Commands and consoles in an instance by `lxc`."""

import hashlib
import os
import signal

from tests.support.daemon import wait_until

from .base import CompatTest, Terminal


class OneInstance(CompatTest):
    """The tests of this file share one running container."""

    def setUp(self):
        if not self.names():
            self.launch('c1')

    def run_in(self, *argv, **more):
        return self.daemon.run('lxc', 'exec', 'c1', *argv, check=False, **more)


class Exec(OneInstance):
    def test_output_and_error_are_apart(self):
        done = self.run_in('-T', '--', 'sh', '-c', 'echo out; echo err >&2')
        self.assertEqual(('out\n', 'err\n', 0), (done.stdout, done.stderr, done.returncode))

    def test_exit_codes(self):
        for code in (0, 1, 42, 255):
            with self.subTest(code=code):
                self.assertEqual(code, self.run_in('--', 'sh', '-c', f'exit {code}').returncode)

    def test_exit_by_signal(self):
        self.assertEqual(128 + signal.SIGTERM, self.run_in('--', 'sh', '-c', 'kill -TERM $$').returncode)

    def test_missing_command(self):
        self.assertEqual(127, self.run_in('--', '/no/such/command').returncode)

    def test_not_executable(self):
        self.assertEqual(126, self.run_in('--', '/etc/hostname').returncode)

    def test_stdin(self):
        self.assertEqual('hello', self.run_in('-T', '--', 'cat', input='hello').stdout)

    def test_much_data_both_ways(self):
        data = os.urandom(8 << 20)
        done = self.run_in('-T', '--', 'cat', input=data, text=False)
        self.assertEqual(hashlib.sha256(data).hexdigest(), hashlib.sha256(done.stdout).hexdigest())

    def test_environment_user_and_folder(self):
        done = self.run_in('-T', '--env', 'COLOUR=blue', '--user', '1000', '--group', '1000', '--cwd', '/tmp', '--',
                           'sh', '-c', 'echo $COLOUR $(id -u) $(id -g) $PWD')
        self.assertEqual('blue 1000 1000 /tmp', done.stdout.strip())

    def test_default_environment(self):
        lines = self.run_in('-T', '--', 'env').stdout.splitlines()
        self.assertIn('HOME=/root', lines)
        self.assertIn('USER=root', lines)
        self.assertTrue([line for line in lines if line.startswith('PATH=') and '/sbin' in line])

    def test_stopped_instance(self):
        self.init('c2')
        self.addCleanup(self.lxc, 'delete', 'c2')
        self.lxc_fails('exec', 'c2', '--', 'true', saying='not running')

    def test_terminal(self):
        terminal = Terminal(self.daemon, 'lxc', 'exec', 'c1', '-t', '--', 'sh', '-c', 'test -t 0 && stty size && read line && echo "got $line"; exit 5')
        self.addCleanup(terminal.abandon)
        terminal.type('typed\n')
        terminal.expect('got typed')
        self.assertEqual(5, terminal.finish())

    def test_terminal_interrupt(self):
        terminal = Terminal(self.daemon, 'lxc', 'exec', 'c1', '-t', '--', 'sh', '-c', 'trap "echo caught; exit 7" INT; echo ready; while :; do sleep 1; done')
        self.addCleanup(terminal.abandon)
        terminal.expect('ready')
        terminal.type('\x03')
        terminal.expect('caught')
        self.assertEqual(7, terminal.finish())

    def test_client_killed_in_the_middle(self):
        client = self.daemon.popen('lxc', 'exec', 'c1', '-T', '--', 'sh', '-c', 'exec cat >/tmp/gone', stdin=-1)
        wait_until(lambda: self.run_in('-T', '--', 'test', '-e', '/tmp/gone').returncode == 0, 60, 'the command')
        client.kill()
        client.wait()
        client.stdin.close()
        self.assertEqual('ok', self.sh('c1', 'echo ok'))


class Console(OneInstance):
    def test_show_log(self):
        wait_until(lambda: 'Please press Enter' in self.lxc('console', 'c1', '--show-log'), 60, 'the console log')

    def test_attach_and_detach(self):
        terminal = Terminal(self.daemon, 'lxc', 'console', 'c1')
        self.addCleanup(terminal.abandon)
        terminal.expect('To detach from the console')
        terminal.type_until(['\r'], lambda: 'c1:' in terminal.read(), 'the prompt')
        terminal.type('echo $((6*7))\r')
        terminal.expect('42')
        terminal.type_until(['\x01', 'q'], lambda: terminal.process.poll() is not None, 'detaching')
        self.assertEqual(0, terminal.finish())

    def test_stopped_instance(self):
        self.init('c2')
        self.addCleanup(self.lxc, 'delete', 'c2')
        terminal = Terminal(self.daemon, 'lxc', 'console', 'c2')
        self.addCleanup(terminal.abandon)
        terminal.expect('not running')
        self.assertEqual(1, terminal.finish())
