# SPDX-License-Identifier: Apache-2.0
"""Containers are confined by AppArmor where the kernel enforces it, and raw.apparmor adds rules, live too."""

import os
import pathlib
import shutil
import signal
import unittest

from tests.support.daemon import wait_until

from .base import InstanceTest

ENABLED = pathlib.Path('/sys/module/apparmor/parameters/enabled')


@unittest.skipUnless(ENABLED.exists() and ENABLED.read_text().startswith('Y'), 'the kernel has no AppArmor')
@unittest.skipUnless(shutil.which('apparmor_parser'), 'apparmor_parser is missing')
class AppArmor(InstanceTest):
    def label(self, path):
        pid = self.rest.get(f'{path}/state')['pid']
        return pathlib.Path(f'/proc/{pid}/attr/current').read_text().strip()

    def labels(self, path):
        """Of all its processes."""
        pid = self.rest.get(f'{path}/state')['pid']
        space = os.readlink(f'/proc/{pid}/ns/pid')
        for process in pathlib.Path('/proc').glob('[0-9]*'):
            try:
                if os.readlink(process / 'ns/pid') == space:
                    yield (process / 'attr/current').read_text().strip()
            except OSError:
                pass # it has ended

    def loaded(self, name):
        """Whether the kernel has the profile of that instance: asked in the sandbox, which has securityfs."""
        return f'quayside-{name}.' in self.daemon.run('cat', '/sys/kernel/security/apparmor/profiles').stdout

    def can(self, path, command):
        return self.run_in(path, 'sh', '-c', command)['return'] == 0

    def test_unprivileged(self):
        path = self.launch('c1')
        self.assertTrue(self.label(path).startswith('quayside-c1.'), self.label(path))
        self.run_in(path, 'sh', '-c', 'sleep 600 </dev/null >/dev/null 2>&1 &')
        self.assertEqual({self.label(path)}, set(self.labels(path)), 'a command has other rules')
        self.assertTrue(self.can(path, 'mkdir -p /tmp/m && mount -t tmpfs m /tmp/m && touch /tmp/m/x && umount /tmp/m'))
        self.assertTrue(self.can(path, 'hostname other && echo 1 >/proc/sys/net/ipv4/ip_forward'))
        self.assertFalse(self.can(path, 'head -c 1 /proc/kcore'))
        self.act(path, 'stop', force=True)
        self.assertFalse(self.loaded('c1'))
        self.rest.delete(path)
        self.assertFalse(pathlib.Path(self.daemon.state, 'security/apparmor/c1').exists())

    def test_privileged_cannot_reach_the_machine(self):
        path = self.launch('c1', config={'security.privileged': 'true'})
        pattern = pathlib.Path('/proc/sys/kernel/core_pattern')
        before = pattern.read_text()
        self.assertTrue(self.can(path, 'mkdir -p /tmp/m /tmp/n && mount -t tmpfs m /tmp/m && mount -o bind /tmp/m /tmp/n && umount /tmp/n'))
        commands = ['mount -t proc proc /tmp/m', 'mount -t sysfs sysfs /tmp/m', 'mount -o bind /proc /tmp/m', 'mount -o move /sys /tmp/m',
                    'mount -o remount,rw /proc/sys; echo "|/bin/false" >/proc/sys/kernel/core_pattern', 'echo h >/proc/sysrq-trigger',
                    'mount -t ext4 /dev/vda /tmp/m']
        self.assertEqual([], [command for command in commands if self.can(path, command)])
        self.assertEqual(before, pattern.read_text())

    def test_rules(self):
        rule = 'deny /root/secret* rw,\ndeny "/root/with space" rw,'
        path = self.launch('c1', config={'raw.apparmor': rule})
        self.assertFalse(self.can(path, 'echo x >/root/secret'))
        self.assertFalse(self.can(path, 'echo x >"/root/with space"'))
        self.assertTrue(self.can(path, 'echo x >/root/open'))
        self.rest.patch(path, {'config': {'raw.apparmor': 'deny /root/open rw,'}})
        self.assertTrue(self.can(path, 'echo x >/root/secret'))
        self.assertFalse(self.can(path, 'cat /root/open'))
        for wrong in ('nonsense', 'deny /x zz,', '}'):
            with self.subTest(wrong=wrong):
                self.refused(400, 'PATCH', path, {'config': {'raw.apparmor': wrong}}, saying='raw.apparmor')
        self.assertEqual('deny /root/open rw,', self.rest.get(path)['config']['raw.apparmor'])
        self.assertFalse(self.can(path, 'cat /root/open'))
        self.refused(400, 'POST', '/1.0/instances', {'name': 'c2', 'source': {'type': 'none'}, 'config': {'raw.apparmor': 'nonsense'}},
                     saying='raw.apparmor')
        self.rest.patch(path, {'config': {'raw.apparmor': ''}})
        self.assertTrue(self.can(path, 'cat /root/open'))

    def test_what_ended_while_the_daemon_was_away_is_unloaded(self):
        path = self.launch('c1', config={'boot.autostart': 'false'})
        pid = self.rest.get(f'{path}/state')['pid']
        self.daemon.kill()
        os.kill(pid, signal.SIGKILL)
        wait_until(lambda: not os.path.exists(f'/proc/{pid}'), 30, "the container's end")
        self.daemon.start()
        wait_until(lambda: not self.loaded('c1'), 30, 'the end of the profile')
        self.act(path, 'start')
        self.assertTrue(self.loaded('c1'))
