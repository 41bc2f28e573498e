# SPDX-License-Identifier: Apache-2.0
"""Keys that aren't limits: raw.lxc, raw.apparmor, environment.*, linux.kernel_modules, security.nesting, nvidia.*."""

import pathlib
import shutil

from .base import InstanceTest
from .kernel import KernelView


class Keys(KernelView, InstanceTest):
    def test_raw_lxc(self):
        path = self.launch('c1', config={'raw.lxc': '# by hand\nlxc.environment = RAW=yes'})
        self.assertIn('RAW=yes', self.proc(path, 'environ').split('\0'))
        before = self.rest.get(path)['config']
        for text in ('lxc.nosuch = 3', 'lxc.cap.drop = nosuch', 'lxc.log.file = /x', 'lxc.net.0.link = x', 'lxc.prlimit.nofile = 1', 'nonsense'):
            with self.subTest(text=text):
                self.refused((400, 500), 'PATCH', path, {'config': {'raw.lxc': text}}, saying='' if self.daemon.kind == 'lxd' else 'raw.lxc')
        self.assertEqual(before, self.rest.get(path)['config'])
        self.rest.patch(path, {'config': {'raw.lxc': ''}})
        self.act(path, 'restart', force=True)
        self.assertNotIn('RAW=yes', self.proc(path, 'environ').split('\0'))

    def test_environment(self):
        path = self.launch('c1', config={'environment.MINE': 'first'})
        self.assertIn('MINE=first', self.proc(path, 'environ').split('\0'))
        self.rest.patch(path, {'config': {'environment.MINE': 'second', 'environment.MORE': 'x'}})
        self.assertEqual('second x\n', self.output(path, 'echo $MINE $MORE'))
        self.rest.patch(path, {'config': {'environment.MORE': ''}})
        self.assertEqual('second\n', self.output(path, 'echo $MINE $MORE'))

    def test_kernel_modules(self):
        path = self.launch('c1')
        self.refused((400, 500), 'PATCH', path, {'config': {'linux.kernel_modules': 'nosuchmodule'}}, saying='failed to load kernel module')
        self.assertNotIn('linux.kernel_modules', self.rest.get(path)['config'])
        self.rest.patch(self.create('c2'), {'config': {'linux.kernel_modules': 'nosuchmodule'}})
        self.refused((400, 500), 'PUT', '/1.0/instances/c2/state', {'action': 'start'}, saying='failed to load kernel module')

    def test_nesting(self):
        path = self.launch('c1', config={'security.nesting': 'true'})
        self.assertIn('proc', self.output(path, 'ls /dev/.lxc'))
        self.rest.patch(path, {'config': {'security.nesting': ''}})
        self.act(path, 'restart', force=True)
        self.assertNotEqual(0, self.run_in(path, 'test', '-d', '/dev/.lxc/proc')['return'])

    def test_apparmor_is_nothing_without_it(self):
        if pathlib.Path('/sys/module/apparmor').exists():
            self.skipTest('this machine has AppArmor')
        path = self.launch('c1', config={'raw.apparmor': 'deny /x rwklx,'})
        self.rest.patch(path, {'config': {'raw.apparmor': 'deny /y rwklx,'}})
        self.assertEqual('Running', self.status(path))

    def test_nvidia(self):
        if shutil.which('nvidia-container-cli'):
            self.skipTest('this machine has the NVIDIA container tools')
        path = self.create('c1', config={'nvidia.require.cuda': '>9', 'nvidia.runtime': 'false'})
        self.refused((400, 500), 'PATCH', path, {'config': {'nvidia.runtime': 'true'}}, saying='NVIDIA container tools')
