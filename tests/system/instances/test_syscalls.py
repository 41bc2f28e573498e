# SPDX-License-Identifier: Apache-2.0
"""security.syscalls.* and raw.seccomp: calls that are refused inside, tried by a program of one call."""

import errno
import itertools
import platform
import struct
import unittest

from .base import InstanceTest
from .kernel import KernelView

KEXEC_LOAD, OPEN_BY_HANDLE, GETPID_32 = 246, 304, 20
SIGSYS_END = 128 + 31


def program(code):
    """The smallest ELF file: x86_64, runs `code`."""
    base, header = 0x400000, 64 + 56
    size = header + len(code)
    elf = b'\x7fELF\x02\x01\x01' + bytes(9) + struct.pack('<HHIQQQIHHHHHH', 2, 62, 1, base + header, 64, 0, 0, 64, 56, 1, 0, 0, 0)
    return elf + struct.pack('<IIQQQQQQ', 1, 5, 0, base, base, size, size, 0x1000) + code


def one_call(number, instruction=b'\x0f\x05'):
    """Makes the call with arguments 0 and exits with its error number, or 0."""
    return program(b'\xb8' + struct.pack('<I', number) + b'\x31\xff\x31\xf6\x31\xd2\x45\x31\xd2\x31\xdb\x31\xc9' + instruction
                   + b'\x31\xff\x85\xc0\x79\x04\xf7\xd8\x89\xc7\xb8\x3c\x00\x00\x00\x0f\x05')


INT_80 = b'\xcd\x80'


@unittest.skipUnless(platform.machine() == 'x86_64', 'the program is for x86_64')
class Filters(KernelView, InstanceTest):
    numbers = itertools.count()

    def start(self, **config):
        """A running instance with one_call programs in it."""
        path = self.create('c1', config={key.replace('__', '.'): value for key, value in config.items()})
        for name, code in (('kexec', one_call(KEXEC_LOAD)), ('handle', one_call(OPEN_BY_HANDLE)), ('getpid32', one_call(GETPID_32, INT_80))):
            self.rest.call('POST', f'{path}/files?path=/bin/call-{name}', code, {'X-LXD-mode': '0755', 'X-LXD-type': 'file', 'Content-Type': 'application/octet-stream'})
        self.act(path, 'start')
        return path

    def call(self, path, name):
        return self.run_in(path, f'/bin/call-{name}')['return']

    def mkdir(self, path):
        return self.run_in(path, 'mkdir', f'/tmp/{next(self.numbers)}')['return']

    def seccomp(self, path):
        line, = [line for line in self.proc(path, 'status').splitlines() if line.startswith('Seccomp:')]
        return line.split()[1]

    def test_default(self):
        path = self.start()
        self.assertEqual('2', self.seccomp(path))
        self.assertEqual(errno.ENOSYS, self.call(path, 'kexec'))
        self.assertEqual(errno.ENOSYS, self.call(path, 'handle'))
        self.assertEqual(0, self.call(path, 'getpid32') if has_32_bit() else 0)
        self.assertEqual(0, self.mkdir(path))

    def test_without_default(self):
        path = self.start(**{'security__syscalls__blacklist_default': 'false'})
        self.assertEqual('0', self.seccomp(path))
        self.assertNotEqual(errno.ENOSYS, self.call(path, 'handle'))

    def test_list(self):
        path = self.start(**{'security__syscalls__blacklist': 'mkdir errno 1\nmkdirat errno 1'})
        self.assertEqual(1, self.mkdir(path))
        self.assertIn('not permitted', self.output(path, 'mkdir /tmp/x 2>&1 || true'))
        self.assertEqual(errno.ENOSYS, self.call(path, 'kexec'))

    def test_list_without_action_kills(self):
        path = self.start(**{'security__syscalls__blacklist': 'mkdir\nmkdirat'})
        self.assertEqual(SIGSYS_END, self.mkdir(path))

    def test_list_alone(self):
        path = self.start(**{'security__syscalls__blacklist': 'mkdir errno 1', 'security__syscalls__blacklist_default': 'false'})
        self.assertEqual('2', self.seccomp(path))
        self.assertNotEqual(errno.ENOSYS, self.call(path, 'handle'))
        self.assertEqual(1, self.mkdir(path))

    def test_compat(self):
        if not has_32_bit():
            self.skipTest('the kernel runs no 32 bit calls')
        path = self.start(**{'security__syscalls__blacklist_compat': 'true'})
        self.assertEqual(errno.ENOSYS, self.call(path, 'getpid32'))
        self.assertEqual(0, self.mkdir(path))

    def test_whitelist(self):
        """All calls but one: that it is an allow list shows in what is missing."""
        names = [line.split()[1].removeprefix('__NR_') for line in syscall_names() if line.startswith('#define __NR_')]
        if not names:
            self.skipTest('no list of system calls: linux-libc-dev is not installed')
        path = self.start(**{'security__syscalls__whitelist': '\n'.join(name for name in names if name not in ('mkdir', 'mkdirat'))})
        self.assertEqual('2', self.seccomp(path))
        self.assertEqual(SIGSYS_END, self.mkdir(path))
        self.assertNotEqual(errno.ENOSYS, self.call(path, 'handle'))

    def test_raw(self):
        path = self.start(**{'raw__seccomp': '2\ndenylist\n[all]\nmkdir errno 5\nmkdirat errno 5\n'})
        self.assertIn('Input/output error', self.output(path, 'mkdir /tmp/x 2>&1 || true'))
        self.assertNotEqual(errno.ENOSYS, self.call(path, 'handle'))

    def test_changes_come_with_the_next_start(self):
        path = self.start()
        self.rest.patch(path, {'config': {'security.syscalls.blacklist': 'mkdir errno 1\nmkdirat errno 1'}})
        self.assertEqual(0, self.mkdir(path))
        self.act(path, 'restart', force=True)
        self.assertEqual(1, self.mkdir(path))
        self.rest.patch(path, {'config': {'security.syscalls.blacklist': ''}})
        self.act(path, 'restart', force=True)
        self.assertEqual(0, self.mkdir(path))

    def test_exclusive(self):
        path = self.create('c1')
        for config, saying in (({'security.syscalls.whitelist': 'read', 'security.syscalls.blacklist': 'write'}, 'exclusive'),
                               ({'security.syscalls.whitelist': 'read', 'security.syscalls.blacklist_default': 'true'}, 'exclusive'),
                               ({'raw.seccomp': '2', 'security.syscalls.blacklist_compat': 'true'}, 'raw.seccomp is mutually exclusive')):
            with self.subTest(config=config):
                self.refused((400, 500), 'PATCH', path, {'config': config}, saying=saying)

    def test_wrong_policy(self):
        path = self.create('c1', config={'raw.seccomp': 'nonsense'})
        self.refused((400, 500), 'PUT', f'{path}/state', {'action': 'start'})
        self.assertEqual('Stopped', self.status(path))

    def test_interception_is_refused(self):
        if self.daemon.kind == 'lxd':
            self.skipTest('LXD has it')
        path = self.create('c1', config={'security.syscalls.intercept.mknod': 'true'})
        self.refused((400, 501), 'PUT', f'{path}/state', {'action': 'start'}, saying='security.syscalls.intercept.mknod')


def syscall_names():
    try:
        with open('/usr/include/x86_64-linux-gnu/asm/unistd_64.h', encoding='ascii') as header:
            return header.readlines()
    except OSError:
        return []


def has_32_bit():
    """Tried outside, in a program of its own."""
    import os  # pylint: disable=import-outside-toplevel
    import subprocess  # pylint: disable=import-outside-toplevel
    import tempfile  # pylint: disable=import-outside-toplevel
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, 'call')
        with open(path, 'wb') as file:
            file.write(one_call(GETPID_32, INT_80))
        os.chmod(path, 0o755)
        return subprocess.run([path], check=False).returncode == 0
