# SPDX-License-Identifier: Apache-2.0
"""What tests of devices share: adding and removing one, and what the kernel says of an instance's mounts."""

import os
import pathlib
import re
import socket
import stat
import struct
import subprocess
import unittest

from .base import InstanceTest

MOUNT = re.compile(r'^\S+ \S+ \S+ (?P<root>\S+) (?P<target>\S+) (?P<options>\S+)(?P<tags>[^-]*) - (?P<type>\S+) (?P<source>\S+) (?P<super>\S+)$')

NETLINK_KOBJECT_UEVENT = 15
UDEV = 2


class DeviceTest(InstanceTest):
    def setUp(self):
        super().setUp()
        self.shared = self.daemon.directory / 'shared'
        self.host('rm', '-rf', self.shared)
        self.host('mkdir', self.shared)

    def host(self, *argv, **more):
        """A command in the daemon's own mount namespace; what it printed."""
        return self.daemon.run(*argv, **more).stdout

    def mounts(self, path, target=None):
        """What is mounted in an instance (all, or at one place), as /proc/PID/mountinfo says."""
        pid = self.rest.get(f'{path}/state')['pid']
        lines = pathlib.Path(f'/proc/{pid}/mountinfo').read_text(encoding='utf-8').splitlines()
        found = [match.groupdict() for match in map(MOUNT.match, lines) if match]
        return found if target is None else [mount for mount in found if mount['target'] == target]

    def set_device(self, instance, name, keys=None):
        """Adds or replaces one device, or removes it without keys."""
        now = self.rest.get(instance)
        devices = {**now['devices'], name: keys}
        self.rest.put(instance, {**now, 'devices': {key: value for key, value in devices.items() if value}})

    def refused_device(self, instance, keys, saying):
        now = self.rest.get(instance)
        self.refused(400, 'PUT', instance, {**now, 'devices': {**now['devices'], 'wrong': keys}}, saying=saying)
        self.assertEqual(now['devices'], self.rest.get(instance)['devices'])

    def disk(self, path='/mnt/data', source=None, **more):
        return {'type': 'disk', 'path': path, 'source': str(source or self.shared), **more}

    def node(self, name, kind='c', major=1, minor=3):
        """A device node of the machine in a folder of this test."""
        path = self.shared / name
        os.mknod(path, (stat.S_IFCHR if kind == 'c' else stat.S_IFBLK) | 0o600, os.makedev(major, minor))
        return path

    def left(self, name='c1'):
        """Files of devices in the daemon's directory."""
        folder = self.daemon.state / 'devices' / name
        return sorted(os.listdir(folder)) if folder.exists() else []

    def look(self, path, name):
        """Kind, numbers, owner, group and mode of a node inside; empty without."""
        done = self.run_in(path, 'sh', '-c', f"stat -c '%F %t:%T %u:%g %a' {name}", **{'record-output': True})
        return self.rest.request('GET', done['output']['1']).body.decode().strip()

    def send_udev(self, action):
        """udev's message, as its daemon would send it, for a device that the machine really has."""
        properties = f'ACTION={action}\0DEVPATH=/devices/virtual/misc/loop-control\0SUBSYSTEM=misc\0DEVNAME=/dev/loop-control\0'.encode()
        header = b'libudev\0' + struct.pack('>I', 0xfeedcafe) + struct.pack('=III', 40, 40, len(properties)) + bytes(16)
        with self.daemon.network():
            with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, NETLINK_KOBJECT_UEVENT) as sender:
                sender.sendto(header + properties, (0, UDEV))

    def file_system(self, *options, kind='ext4'):
        """A small file system on a loop device; the device's path. SkipTest where there are none."""
        image = self.daemon.directory / 'image'
        subprocess.run(['truncate', '-s', '16M', image], check=True)
        subprocess.run([f'mkfs.{kind}', '-q', *options, image], check=True)
        done = subprocess.run(['losetup', '--find', '--show', image], capture_output=True, text=True, check=False)
        if done.returncode:
            raise unittest.SkipTest(f'no loop device can be set up here: {done.stderr.strip()}')
        device = done.stdout.strip()
        self.addCleanup(subprocess.run, ['losetup', '--detach', device], check=False)
        self.addCleanup(self.daemon.delete_instances)
        return device
