# SPDX-License-Identifier: Apache-2.0
"""Devices of type disk: at the start, live, and taken away again."""

import pathlib
import re

from .base import InstanceTest

MOUNT = re.compile(r'^\S+ \S+ \S+ (?P<root>\S+) (?P<target>\S+) (?P<options>\S+)(?P<tags>[^-]*) - (?P<type>\S+) (?P<source>\S+) (?P<super>\S+)$')


class DeviceTest(InstanceTest):
    def setUp(self):
        super().setUp()
        self.shared = self.daemon.directory / 'shared'
        self.shared.mkdir(exist_ok=True)
        self.daemon.directory.chmod(0o711)

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

    def disk(self, path='/mnt/data', source=None, **more):
        return {'type': 'disk', 'path': path, 'source': str(source or self.shared), **more}


class Disks(DeviceTest):
    def test_folder_at_the_start(self):
        (self.shared / 'file').write_text('hello')
        path = self.launch('c1', devices={'data': self.disk()})
        self.assertEqual('hello', self.output(path, 'cat /mnt/data/file'))
        self.assertEqual(1, len(self.mounts(path, '/mnt/data')))

    def test_folder_live(self):
        (self.shared / 'file').write_text('hello')
        path = self.launch('c1')
        self.set_device(path, 'data', self.disk())
        self.assertEqual('hello', self.output(path, 'cat /mnt/data/file'))
        self.set_device(path, 'data')
        self.assertEqual([], self.mounts(path, '/mnt/data'))
        self.assertEqual('', self.output(path, 'ls /mnt'))

    def test_readonly_holds_against_root_inside(self):
        self.shared.chmod(0o777)
        path = self.launch('c1', devices={'atstart': self.disk('/mnt/a', readonly='true')})
        self.set_device(path, 'live', self.disk('/mnt/b', readonly='true'))
        for place in ('/mnt/a', '/mnt/b'):
            self.assertNotEqual(0, self.run_in(path, 'sh', '-c', f'mount -o remount,bind,rw {place}; touch {place}/x')['return'], place)
            self.assertIn('ro,', self.mounts(path, place)[0]['options'])

    def test_failed_start_says_why(self):
        path = self.create('c1', devices={'data': self.disk('/etc/passwd')})
        self.refused(400, 'PUT', f'{path}/state', {'action': 'start'}, saying='/etc/passwd')
        self.assertEqual('Stopped', self.status(path))
