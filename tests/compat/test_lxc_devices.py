# SPDX-License-Identifier: Apache-2.0
"""`lxc config device` and `lxc profile device` on running instances."""

from .base import CompatTest


class Devices(CompatTest):
    def setUp(self):
        super().setUp()
        self.shared = self.daemon.directory / 'shared'
        self.daemon.run('mkdir', '-p', self.shared)
        (self.shared / 'file').write_text('hello')

    def test_disk(self):
        self.launch('c1')
        self.lxc('config', 'device', 'add', 'c1', 'data', 'disk', f'source={self.shared}', 'path=/mnt/data')
        self.assertEqual('hello', self.sh('c1', 'cat /mnt/data/file'))
        self.lxc('config', 'device', 'set', 'c1', 'data', 'readonly', 'true')
        self.assertEqual('refused', self.sh('c1', 'touch /mnt/data/x 2>/dev/null || echo refused'))
        self.lxc('config', 'device', 'unset', 'c1', 'data', 'readonly')
        self.assertNotIn('readonly', self.rest.get('/1.0/instances/c1')['devices']['data'])
        self.lxc('config', 'device', 'set', 'c1', 'data', 'path', '/mnt/other')
        self.assertEqual('hello', self.sh('c1', 'cat /mnt/other/file'))
        self.lxc('config', 'device', 'remove', 'c1', 'data')
        self.assertEqual('', self.sh('c1', 'grep -e /mnt/data -e /mnt/other /proc/self/mountinfo || true'))
        self.lxc_fails('config', 'device', 'add', 'c1', 'data', 'disk', 'source=/nowhere', 'path=/mnt', saying='Missing source path "/nowhere" for disk "data"')

    def test_unix_char(self):
        self.launch('c1')
        self.lxc('config', 'device', 'add', 'c1', 'zero', 'unix-char', 'source=/dev/zero', 'path=/opt/zero', 'mode=0604')
        self.assertEqual('1:5 604', self.sh('c1', "stat -c '%t:%T %a' /opt/zero"))
        self.lxc('config', 'device', 'remove', 'c1', 'zero')
        self.assertEqual('gone', self.sh('c1', 'ls /opt/zero 2>/dev/null || echo gone'))
        self.lxc_fails('config', 'device', 'add', 'c1', 'zero', 'unix-char', 'source=/dev/nowhere0', saying="device path doesn't exist")

    def test_proxy(self):
        self.launch('c1')
        self.daemon.run('mkdir', '-p', self.shared)
        file = self.shared / 'proxy.sock'
        self.lxc('config', 'device', 'add', 'c1', 'p', 'proxy', f'listen=unix:{file}', 'connect=unix:@nowhere', 'mode=0600')
        self.assertEqual(0o600, file.stat().st_mode & 0o7777)
        self.lxc_fails('config', 'device', 'add', 'c1', 'q', 'proxy', 'listen=tcp:127.0.0.1:80', 'connect=tcp:127.0.0.1:80-81',
                       saying='Cannot map a single port to multiple ports')
        self.lxc('config', 'device', 'remove', 'c1', 'p')
        self.assertFalse(file.exists())

    def test_profile(self):
        self.launch('c1')
        self.lxc('profile', 'device', 'add', 'default', 'data', 'disk', f'source={self.shared}', 'path=/mnt/data')
        self.addCleanup(self.daemon.run, 'lxc', 'profile', 'device', 'remove', 'default', 'data', check=False)
        self.assertEqual('hello', self.sh('c1', 'cat /mnt/data/file'))
        self.lxc('profile', 'device', 'remove', 'default', 'data')
        self.assertEqual('gone', self.sh('c1', 'cat /mnt/data/file 2>/dev/null || echo gone'))
