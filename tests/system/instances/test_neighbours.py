# SPDX-License-Identifier: Apache-2.0
"""Two daemons on one machine, each with an instance of the same name."""

import pathlib

from tests.support.daemon import Daemon, wait_until

from .base import InstanceTest


def groups(pid):
    """The cgroups of a process, by hierarchy."""
    lines = pathlib.Path(f'/proc/{pid}/cgroup').read_text(encoding='utf-8').splitlines()
    return {line.split(':')[0]: line.split(':', 2)[2] for line in lines}


def roots():
    """The top of every cgroup hierarchy."""
    top = pathlib.Path('/sys/fs/cgroup')
    return [top] if (top / 'cgroup.controllers').exists() else [root for root in top.iterdir() if (root / 'cgroup.procs').exists()]


def folders_of(tag):
    return [str(path) for root in roots() for path in root.glob(f'lxc.*.{tag}')]


class Neighbours(InstanceTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.other = Daemon()
        cls.addClassCleanup(cls.other.close)
        cls.other.__enter__()
        cls.other.import_image(cls.image)

    def setUp(self):
        super().setUp()
        self.addCleanup(self.other.delete_instances)
        for daemon in (self.daemon, self.other):
            daemon.rest.post('/1.0/instances', {'name': 'twin', 'source': {'type': 'image', 'alias': 'busybox'}})

    def state(self, daemon, action, **more):
        daemon.rest.put('/1.0/instances/twin/state', {'action': action, 'timeout': 30, **more})

    def pid(self, daemon):
        return daemon.rest.get('/1.0/instances/twin/state')['pid']

    def alive(self, daemon):
        """That a command runs inside: it needs the instance's cgroups."""
        done = daemon.rest.post('/1.0/instances/twin/exec', {'command': ['true']})
        self.assertEqual(0, done['metadata']['return'] if 'metadata' in done else done['return'])

    def test_apart(self):
        both = (self.daemon, self.other)
        for daemon in both:
            self.state(daemon, 'start')
        one, two = (groups(self.pid(daemon)) for daemon in both)
        for hierarchy, path in one.items():
            if '/lxc.payload.' in path:
                self.assertNotEqual(path, two[hierarchy])
        self.state(self.daemon, 'stop', force=True)
        self.alive(self.other)
        for _ in range(3):
            self.state(self.daemon, 'start')
            self.alive(self.daemon)
            self.state(self.other, 'restart', force=True)
            self.state(self.daemon, 'stop', force=True)
            self.alive(self.other)

    def test_clean_up_takes_our_own_alone(self):
        if self.daemon.kind == 'lxd':
            self.skipTest('LXD has liblxc name them')
        for daemon in (self.daemon, self.other):
            self.state(daemon, 'start')
        tags = [groups(self.pid(daemon)).popitem()[1].rsplit('.', 1)[1] for daemon in (self.daemon, self.other)]
        self.assertTrue(all(map(folders_of, tags)), tags)
        self.state(self.daemon, 'stop', force=True)
        wait_until(lambda: not folders_of(tags[0]), what='the end of the cgroups')
        self.assertTrue(folders_of(tags[1]))
        self.daemon.kill()
        self.daemon.start()
        self.alive(self.other)
        self.state(self.other, 'stop', force=True)
        wait_until(lambda: not folders_of(tags[1]), what='the end of the cgroups')

    def test_stopped_behind_the_daemon(self):
        """Groups that nobody removed don't keep the instance from starting."""
        if self.daemon.kind == 'lxd':
            self.skipTest('LXD has liblxc name them')
        self.state(self.daemon, 'start')
        name = groups(self.pid(self.daemon)).popitem()[1].rsplit('/', 1)[1]
        self.state(self.daemon, 'stop', force=True)
        for root in roots():
            (root / name / 'left').mkdir(parents=True)
        self.state(self.daemon, 'start')
        self.alive(self.daemon)
