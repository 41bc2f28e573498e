# SPDX-License-Identifier: Apache-2.0
"""limits.* as the kernel has them: at the start, changed while the instance runs, and taken away again."""

import os
import pathlib
import re
import resource
import threading

from tests.support.daemon import wait_until
from tests.support.rest import Rest, UnixConnection

from .base import InstanceTest
from .kernel import KernelView, controllers

MIB = 1 << 20
LOCKS = 10  # RLIMIT_LOCKS, which Python doesn't name
KB = {'64KB': 64, '1MB': 1024, '2MB': 2048, '1GB': 1 << 20}
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
            ({'limits.memory': '64MiB', 'limits.memory.enforce': ''}, {hard: [str(64 * MIB)], soft: [str(int(57.6 * MIB) // 4096 * 4096), 'max']}),
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
            ({'limits.cpu.allowance': '50%', 'limits.cpu.priority': ''}, {shares: ['512', '20'], quota: ['-1']}),
            ({'limits.cpu.allowance': '50%', 'limits.cpu.priority': '5'}, {shares: ['507', '20']}),
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


class Cpus(KernelView, InstanceTest):
    def setUp(self):
        super().setUp()
        self.all = sorted(os.sched_getaffinity(0))
        if len(self.all) < 2:
            self.skipTest('needs two CPUs')

    def cpus(self, path):
        """Where its processes may run, by the kernel."""
        line, = [line for line in self.proc(path, 'status').splitlines() if line.startswith('Cpus_allowed_list:')]
        return [cpu for part in line.split()[1].split(',') for cpu in range(int(part.split('-')[0]), int(part.split('-')[-1]) + 1)]

    def test_counts_are_balanced(self):
        paths = [self.launch(f'c{number}', config={'limits.cpu': '1'}) for number in range(len(self.all))]
        free = self.launch('free')
        wait_until(lambda: self.all == sorted(cpu for path in paths for cpu in self.cpus(path)), what='a CPU for each')
        wait_until(lambda: self.all == self.cpus(free), what='all CPUs for one without a limit')
        taken = self.cpus(paths[0])
        self.act(paths[0], 'stop', force=True)
        late = self.launch('late', config={'limits.cpu': '1'})
        wait_until(lambda: self.all == sorted(cpu for path in (*paths[1:], late) for cpu in self.cpus(path)), what=f'a CPU for each after {taken} was free')

    def test_live(self):
        path = self.launch('c1')
        for wish, expected in (('1', 1), ('', len(self.all)), (str(len(self.all) + 5), len(self.all)), ('1', 1)):
            self.rest.patch(path, {'config': {'limits.cpu': wish}})
            wait_until(lambda n=expected: len(self.cpus(path)) == n, 30, f'{wish!r} CPUs')
        last = self.all[-1]
        self.rest.patch(path, {'config': {'limits.cpu': f'{last}-{last + 40}'}})
        wait_until(lambda: self.cpus(path) == [last], 30, 'the last CPU')
        self.act(path, 'restart', force=True)
        wait_until(lambda: self.cpus(path) == [last], 30, 'the last CPU')

    def test_pinned_ones_push_others_away(self):
        counted = self.launch('c1', config={'limits.cpu': '1'})
        cpu, = wait_until(lambda: len(found := self.cpus(counted)) == 1 and found, what='one CPU')
        pinned = self.launch('pinned', config={'limits.cpu': f'{cpu}-{cpu}'})
        wait_until(lambda: cpu not in self.cpus(counted), 30, 'another CPU')
        wait_until(lambda: self.cpus(pinned) == [cpu], what='the CPU it is pinned to')

    def test_daemon_restart_keeps_them(self):
        path = self.launch('c1', config={'limits.cpu': '1'})
        before = wait_until(lambda: len(found := self.cpus(path)) == 1 and found, what='one CPU')
        self.daemon.kill()
        self.daemon.start()
        self.assertEqual(before, self.cpus(path))
        self.rest.patch(path, {'config': {'limits.cpu': ''}})
        wait_until(lambda: self.cpus(path) == self.all, 30, 'all CPUs')

    def test_absent_cpus(self):
        if self.daemon.kind == 'lxd':
            self.skipTest('LXD leaves the instance as it was')
        path = self.launch('c1')
        absent = self.all[-1] + 1
        self.refused(400, 'PATCH', path, {'config': {'limits.cpu': f'{absent}-{absent + 3}'}}, saying='limits.cpu')
        self.assertEqual(self.all, self.cpus(path))


class Hugepages(KernelView, InstanceTest):
    def test_live(self):
        sizes = [size for size in ('64KB', '1MB', '2MB', '1GB') if pathlib.Path(f'/sys/kernel/mm/hugepages/hugepages-{KB[size]}kB').is_dir()]
        if not sizes or ' hugetlb' not in ' ' + controllers():
            self.skipTest('no huge pages or no hugetlb controller here')
        for size in sizes:
            bytes_, files = KB[size] * 1024 * 3, ('hugetlb', f'hugetlb.{size}.limit_in_bytes', f'hugetlb.{size}.max')
            path = self.launch(f'c{size}', config={f'limits.hugepages.{size}': str(bytes_)})
            self.assertEqual(str(bytes_), self.cgroup_file(path, *files))
            self.rest.patch(path, {'config': {f'limits.hugepages.{size}': f'{KB[size] * 5}KiB'}})
            self.assertEqual(str(KB[size] * 5 * 1024), self.cgroup_file(path, *files))
            self.rest.patch(path, {'config': {f'limits.hugepages.{size}': ''}})
            self.assertGreater(self.cgroup_file(path, *files), '9')

    def test_size_that_the_machine_lacks(self):
        absent = [size for size, kilobytes in KB.items() if not pathlib.Path(f'/sys/kernel/mm/hugepages/hugepages-{kilobytes}kB').is_dir()]
        if not absent or self.daemon.kind == 'lxd':
            self.skipTest('all sizes are there')
        path = self.create('c1')
        self.refused(400, 'PATCH', path, {'config': {f'limits.hugepages.{absent[0]}': '64MiB'}}, saying=f'limits.hugepages.{absent[0]} needs')


class NetworkPriority(KernelView, InstanceTest):
    """With net_prio mounted for the daemon alone: nobody does that by default."""

    @classmethod
    def prepare(cls, daemon):
        cls.folder = '/sys/fs/cgroup/net_prio'
        daemon.run('mkdir', '-p', cls.folder)
        cls.mounted = daemon.run('mount', '-t', 'cgroup', '-o', 'net_prio', 'net_prio', cls.folder, check=False).returncode == 0

    def priorities(self, path):
        group, = [line.split(':')[2] for line in self.proc(path, 'cgroup').splitlines() if 'net_prio' in line.split(':')[1]]
        text = self.daemon.run('cat', f'{self.folder}{group}/net_prio.ifpriomap').stdout
        return {line.split()[1] for line in text.splitlines() if line.split()[0] == 'lo'}

    def test_live(self):
        if not self.mounted:
            self.skipTest('the kernel has no net_prio controller')
        path = self.launch('c1', config={'limits.network.priority': '4'})
        self.assertEqual({'4'}, self.priorities(path))
        self.rest.patch(path, {'config': {'limits.network.priority': '7'}})
        self.assertEqual({'7'}, self.priorities(path))
        self.rest.patch(path, {'config': {'limits.network.priority': ''}})
        self.assertEqual({'0'}, self.priorities(path))


class Missing(InstanceTest):
    def test_controller(self):
        if self.daemon.kind == 'lxd' or 'net_prio' in controllers(True):
            self.skipTest('net_prio is mounted')
        path = self.launch('c1')
        self.refused(400, 'PATCH', path, {'config': {'limits.network.priority': '4'}}, saying='limits.network.priority needs the cgroup controller "net_prio"')
        self.assertNotIn('limits.network.priority', self.rest.get(path)['config'])
        self.refused(400, 'POST', '/1.0/instances', {'name': 'c2', 'source': {'type': 'image', 'alias': 'busybox'},
                                                     'config': {'limits.network.priority': '4'}}, saying='net_prio')


class Kernel(KernelView, InstanceTest):
    """limits.kernel.*, all names that setrlimit(2) has, each to less than the daemon's own."""

    NAMES = {'as': 'Max address space', 'core': 'Max core file size', 'cpu': 'Max cpu time', 'data': 'Max data size', 'fsize': 'Max file size',
             'locks': 'Max file locks', 'memlock': 'Max locked memory', 'msgqueue': 'Max msgqueue size', 'nice': 'Max nice priority',
             'nofile': 'Max open files', 'nproc': 'Max processes', 'rss': 'Max resident set', 'rtprio': 'Max realtime priority',
             'rttime': 'Max realtime timeout', 'sigpending': 'Max pending signals', 'stack': 'Max stack size'}

    def test_every_resource(self):
        limits = {name: resource.getrlimit(getattr(resource, f'RLIMIT_{name.upper()}', LOCKS if name == 'locks' else None)) for name in self.NAMES}
        wanted = {}
        for name, (_, hard) in limits.items():
            most = 1 << 40 if hard == resource.RLIM_INFINITY else hard
            wanted[name] = (most // 2, most - most // 8)
        wanted['nofile'] = (1000, 2000)
        path = self.launch('c1', config={f'limits.kernel.{name}': f'{soft}:{hard}' for name, (soft, hard) in wanted.items()})
        for name, (soft, hard) in wanted.items():
            with self.subTest(name=name):
                self.assertEqual((str(soft), str(hard)), self.rlimit(path, self.NAMES[name]))
        self.rest.patch(path, {'config': {f'limits.kernel.{name}': '' for name in wanted} | {'limits.kernel.nofile': '900'}})
        self.assertEqual(('1000', '2000'), self.rlimit(path, 'Max open files'))
        self.act(path, 'restart', force=True)
        self.assertEqual(('900', '900'), self.rlimit(path, 'Max open files'))
        self.assertEqual('900', self.output(path, 'ulimit -n').strip())

    def test_unlimited(self):
        path = self.launch('c1', config={'limits.kernel.fsize': 'unlimited', 'limits.kernel.data': '1000000000:unlimited'})
        self.assertEqual(('unlimited', 'unlimited'), self.rlimit(path, 'Max file size'))
        self.assertEqual(('1000000000', 'unlimited'), self.rlimit(path, 'Max data size'))

    def test_unknown_name(self):
        path = self.create('c1', config={'limits.kernel.nosuch': '10'})
        self.refused((400, 500), 'PUT', f'{path}/state', {'action': 'start'}, saying='' if self.daemon.kind == 'lxd' else 'nosuch')


class InstanceType(KernelView, InstanceTest):
    def test_becomes_limits(self):
        """The extension stands in the list where the document has instance_types: a type is expanded to limits."""
        self.rest.post('/1.0/instances', {'name': 'c1', 'instance_type': 'c1-m1', 'source': {'type': 'image', 'alias': 'busybox'}})
        path = '/1.0/instances/c1'
        config = self.rest.get(path)['config']
        self.assertEqual(('1', '1024MB'), (config['limits.cpu'], config['limits.memory']))
        self.act(path, 'start')
        self.assertEqual(str(1024 * 10**6 // 4096 * 4096), self.cgroup_file(path, 'memory', 'memory.limit_in_bytes', 'memory.max'))
        wait_until(lambda: re.search(r'^Cpus_allowed_list:\t\d+$', self.proc(path, 'status'), re.M), what='one CPU')


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

    def test_taken_while_it_changes(self):
        """Whichever of the two comes first, the instance that gets the profile has what the profile says then."""
        if self.daemon.kind == 'lxd':
            self.skipTest('LXD loses one of the two')
        path = self.launch('c1')
        others = [Rest(lambda: UnixConnection(self.daemon.socket)) for _ in range(2)]
        for other in others:
            self.addCleanup(other.close)
        for number in range(100, 140):
            self.rest.patch(path, {'profiles': ['default']})
            changes = [('/1.0/profiles/p', {'config': {'limits.processes': str(number)}}), (path, {'profiles': ['default', 'p']})]
            threads = [threading.Thread(target=other.patch, args=change) for other, change in zip(others, changes)]
            for thread in threads[::number % 2 or -1]:
                thread.start()
            for thread in threads:
                thread.join()
            self.assertEqual(str(number), self.rest.get(path)['expanded_config']['limits.processes'])
            self.assertEqual(str(number), self.cgroup_file(path, 'pids', 'pids.max'))
