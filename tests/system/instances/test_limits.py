# SPDX-License-Identifier: Apache-2.0
"""limits.* as the kernel has them: at the start, changed while the instance runs, and taken away again."""

from .base import InstanceTest
from .kernel import KernelView

MIB = 1 << 20
UNLIMITED = ('max', '9223372036854771712', '9223372036854710272')


class Live(KernelView, InstanceTest):
    """Each row: what is set, and then each file's value."""

    def check_file(self, path, expected):
        for (controller, *names), values in expected.items():
            self.assertIn(self.cgroup_file(path, controller, *names), values, names)

    def live(self, steps):
        """The first step at a start, the others while it runs; then the same at a start each."""
        path = self.launch('c1', config=steps[0][0])
        for config, expected in steps:
            with self.subTest(config=config, live=True):
                self.rest.patch(path, {'config': {**dict.fromkeys(steps[0][0], ''), **config}})
                self.check_file(path, expected)
        for config, expected in steps:
            with self.subTest(config=config, live=False):
                self.act(path, 'stop', force=True)
                self.rest.patch(path, {'config': {**dict.fromkeys(steps[0][0], ''), **config}})
                self.act(path, 'start')
                self.check_file(path, expected)

    def test_memory(self):
        hard = ('memory', 'memory.limit_in_bytes', 'memory.max')
        soft = ('memory', 'memory.soft_limit_in_bytes', 'memory.high')
        self.live([
            ({'limits.memory': '64MiB', 'limits.memory.enforce': ''}, {hard: [str(64 * MIB)], soft: UNLIMITED}),
            ({'limits.memory': '128MiB'}, {hard: [str(128 * MIB)]}),
            ({'limits.memory': '32MiB'}, {hard: [str(32 * MIB)]}),
            ({'limits.memory': '32MiB', 'limits.memory.enforce': 'soft'}, {hard: UNLIMITED, soft: [str(32 * MIB)]}),
            ({}, {hard: UNLIMITED, soft: UNLIMITED}),
        ])

    def test_memory_in_percent(self):
        path = self.launch('c1', config={'limits.memory': '10%'})
        total = int(open('/proc/meminfo', encoding='ascii').readline().split()[1]) * 1024
        limit = int(self.cgroup_file(path, 'memory', 'memory.limit_in_bytes', 'memory.max'))
        self.assertAlmostEqual(total / 10, limit, delta=total / 1000)

    def test_memory_with_swap(self):
        both = ('memory', 'memory.memsw.limit_in_bytes')
        self.live([({'limits.memory': '64MiB'}, {both: [str(64 * MIB)]}), ({'limits.memory': '96MiB'}, {both: [str(96 * MIB)]}), ({}, {both: UNLIMITED})])

    def test_swap(self):
        swappiness = ('memory', 'memory.swappiness')
        self.live([
            ({'limits.memory.swap': 'false', 'limits.memory.swap.priority': ''}, {swappiness: ['0']}),
            ({'limits.memory.swap.priority': '10'}, {swappiness: ['60']}),
            ({'limits.memory.swap.priority': '0'}, {swappiness: ['70']}),
            ({}, {swappiness: ['60']}),
        ])

    def test_processes(self):
        pids = ('pids', 'pids.max')
        self.live([({'limits.processes': '40'}, {pids: ['40']}), ({'limits.processes': '50'}, {pids: ['50']}), ({}, {pids: ['max']})])

    def test_allowance_and_priority(self):
        shares, quota, period = ('cpu', 'cpu.shares', 'cpu.weight'), ('cpu', 'cpu.cfs_quota_us'), ('cpu', 'cpu.cfs_period_us')
        self.live([
            ({'limits.cpu.allowance': '50%', 'limits.cpu.priority': ''}, {shares: ['524', '20'], quota: ['-1']}),
            ({'limits.cpu.allowance': '50%', 'limits.cpu.priority': '5'}, {shares: ['519', '20']}),
            ({'limits.cpu.allowance': '25ms/50ms'}, {shares: ['1024', '39'], quota: ['25000'], period: ['50000']}),
            ({'limits.cpu.allowance': '30ms/100ms'}, {quota: ['30000'], period: ['100000']}),
            ({'limits.cpu.priority': '0'}, {shares: ['1014', '39'], quota: ['-1'], period: ['100000']}),
            ({}, {shares: ['1024', '39', '100'], quota: ['-1']}),
        ])

    def test_disk_priority(self):
        weight = ('blkio', 'blkio.bfq.weight', 'io.weight')
        self.live([
            ({'limits.disk.priority': '10'}, {weight: ['200', 'default 200']}), ({'limits.disk.priority': '0'}, {weight: ['2', 'default 2']}),
            ({}, {weight: ['100', 'default 100']}),
        ])

    def test_refused_changes_nothing(self):
        """2 MiB can't hold what the instance uses: the kernel refuses, and all is as before."""
        path = self.launch('c1', config={'limits.memory': '64MiB', 'limits.processes': '40'})
        self.output(path, 'mount -t tmpfs none /mnt && dd if=/dev/zero of=/mnt/x bs=1M count=20')
        before = self.rest.get(path)['config']
        self.refused((400, 500), 'PATCH', path, {'config': {'limits.memory': '2MiB', 'limits.processes': '30'}}, saying='limits.memory')
        self.assertEqual(before, self.rest.get(path)['config'])
        self.check_file(path, {('memory', 'memory.limit_in_bytes', 'memory.max'): [str(64 * MIB)], ('pids', 'pids.max'): ['40']})


class ByProfile(KernelView, InstanceTest):
    def setUp(self):
        super().setUp()
        self.rest.post('/1.0/profiles', {'name': 'p', 'config': {'limits.processes': '60'}, 'devices': {}})
        self.addCleanup(self.rest.delete, '/1.0/profiles/p')
        self.addCleanup(self.daemon.delete_instances)

    def test_live_for_every_user(self):
        paths = [self.launch(name, profiles=['default', 'p']) for name in ('c1', 'c2')]
        own = self.launch('c3', profiles=['default', 'p'], config={'limits.processes': '70'})
        self.rest.patch('/1.0/profiles/p', {'config': {'limits.processes': '50'}})
        for path, expected in (*((path, '50') for path in paths), (own, '70')):
            self.assertEqual(expected, self.cgroup_file(path, 'pids', 'pids.max'))
        self.rest.patch('/1.0/profiles/p', {'config': {'limits.processes': ''}})
        self.assertEqual('max', self.cgroup_file(paths[0], 'pids', 'pids.max'))
        self.rest.patch(own, {'profiles': ['default'], 'config': {'limits.processes': ''}})
        self.assertEqual('max', self.cgroup_file(own, 'pids', 'pids.max'))

    def test_refused_for_all(self):
        if self.daemon.kind == 'lxd':
            self.skipTest('LXD stores the profile and says which instances failed')
        first, second = (self.launch(name, profiles=['default', 'p'], config={'limits.memory': '64MiB'}) for name in ('c1', 'c2'))
        self.rest.patch('/1.0/profiles/p', {'config': {'limits.memory': '80MiB'}})
        for path in (first, second):
            self.rest.patch(path, {'config': {'limits.memory': ''}})
        self.output(second, 'mount -t tmpfs none /mnt && dd if=/dev/zero of=/mnt/x bs=1M count=20')
        before = self.rest.get('/1.0/profiles/p')
        self.refused((400, 500), 'PATCH', '/1.0/profiles/p', {'config': {'limits.memory': '4MiB', 'limits.processes': '50'}}, saying='c2')
        self.assertEqual(before, self.rest.get('/1.0/profiles/p'))
        for path in (first, second):
            self.assertEqual('60', self.cgroup_file(path, 'pids', 'pids.max'))
            self.assertEqual(str(80 * MIB), self.cgroup_file(path, 'memory', 'memory.limit_in_bytes', 'memory.max'))
