# SPDX-License-Identifier: Apache-2.0
"""`lxc copy` and `lxc move` on one server."""

from .base import CompatTest


class CopyTest(CompatTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.lxc(cls, 'storage', 'create', 'second', 'dir')

    def get(self, name, query=''):
        return self.rest.get(f'/1.0/instances/{name}{query}')

    def snapshots(self, name):
        return [row['name'] for row in self.rest.get(f'/1.0/instances/{name}/snapshots?recursion=1')]

    def pool(self, name):
        return self.get(name)['expanded_devices']['root']['pool']

    def push(self, name, path, text):
        self.lxc('file', 'push', '-', f'{name}{path}', input=text)

    def pull(self, name, path):
        return self.lxc('file', 'pull', f'{name}{path}', '-')


class Copy(CopyTest):
    def test_stopped(self):
        self.init('c1', '-c', 'user.a=1')
        self.push('c1', '/root/file', 'text')
        self.lxc('snapshot', 'c1', 'one')
        self.lxc('copy', 'c1', 'c2')
        self.assertEqual(('text', ['one'], '1'), (self.pull('c2', '/root/file'), self.snapshots('c2'), self.get('c2')['config']['user.a']))

    def test_running(self):
        self.launch('c1')
        for name, flags in (('c2', ()), ('c3', ('--stateless',))):
            self.lxc('copy', 'c1', name, *flags)
            self.assertEqual(('Running', 'Stopped'), (self.state('c1'), self.state(name)))
        self.lxc('start', 'c2')
        self.assertEqual('c2', self.sh('c2', 'hostname'))

    def test_without_snapshots(self):
        self.init('c1')
        self.lxc('snapshot', 'c1', 'one')
        self.lxc('copy', 'c1', 'c2', '--instance-only')
        self.assertEqual([], self.snapshots('c2'))

    def test_of_a_snapshot(self):
        self.init('c1')
        self.push('c1', '/root/file', 'then')
        self.lxc('snapshot', 'c1', 'one')
        self.push('c1', '/root/file', 'now')
        self.lxc('copy', 'c1/one', 'c2')
        self.assertEqual(('then', []), (self.pull('c2', '/root/file'), self.snapshots('c2')))

    def test_overrides(self):
        self.init('c1', '-c', 'user.a=1')
        self.lxc('profile', 'create', 'more')
        self.addCleanup(self.lxc, 'profile', 'delete', 'more')
        self.addCleanup(self.daemon.delete_instances)
        self.lxc('copy', 'c1', 'c2', '-c', 'user.a=2', '-c', 'user.b=3', '-d', 'none,type=none', '-p', 'default', '-p', 'more', '--ephemeral')
        got = self.get('c2')
        self.assertEqual(('2', '3', {'type': 'none'}, ['default', 'more'], True), (got['config']['user.a'], got['config']['user.b'],
                         got['devices']['none'], got['profiles'], got['ephemeral']))
        self.lxc('copy', 'c1', 'c3', '--no-profiles', '-s', 'default')
        self.assertEqual([], self.get('c3')['profiles'])

    def test_refresh(self):
        self.init('c1')
        self.lxc('copy', 'c1', 'c2', '--refresh')
        self.push('c1', '/root/file', 'text')
        self.lxc('snapshot', 'c1', 'one')
        self.lxc('copy', 'c1', 'c2', '--refresh')
        self.assertEqual(('text', ['one']), (self.pull('c2', '/root/file'), self.snapshots('c2')))
        self.lxc('start', 'c2')
        self.lxc_fails('copy', 'c1', 'c2', '--refresh', saying='running')

    def test_another_pool(self):
        self.init('c1')
        self.lxc('snapshot', 'c1', 'one')
        self.lxc('copy', 'c1', 'c2', '--storage', 'second')
        self.assertEqual(('second', ['one']), (self.pool('c2'), self.snapshots('c2')))
        self.lxc('start', 'c2')

    def test_another_project(self):
        self.needs('projects')
        self.lxc('project', 'create', 'p', '-c', 'features.images=false', '-c', 'features.profiles=false')
        self.addCleanup(self.lxc, 'project', 'delete', 'p')
        self.addCleanup(self.daemon.delete_instances)
        self.init('c1')
        self.lxc('copy', 'c1', 'c1', '--target-project', 'p')
        self.assertEqual('p', self.get('c1', '?project=p')['project'])

    def test_refused(self):
        self.init('c1')
        self.lxc_fails('copy', 'missing', 'c2', saying='not found')
        self.lxc_fails('copy', 'c1/missing', 'c2', saying='not found')
        self.init('c2')
        self.lxc_fails('copy', 'c1', 'c2', saying='already')


class Move(CopyTest):
    def test_rename(self):
        self.init('c1')
        self.lxc('snapshot', 'c1', 'one')
        self.lxc('move', 'c1', 'c2')
        self.assertEqual((['c2'], ['one']), (self.names(), self.snapshots('c2')))

    def test_another_pool(self):
        self.init('c1')
        self.push('c1', '/root/file', 'text')
        self.lxc('snapshot', 'c1', 'one')
        self.lxc('move', 'c1', 'c2', '--storage', 'second')
        self.assertEqual((['c2'], 'second', ['one'], 'text'), (self.names(), self.pool('c2'), self.snapshots('c2'), self.pull('c2', '/root/file')))
        self.lxc('move', 'c2', '--storage', 'default')
        self.assertEqual((['c2'], 'default', ['one'], 'text'), (self.names(), self.pool('c2'), self.snapshots('c2'), self.pull('c2', '/root/file')))
        self.lxc('move', 'c2', 'c1', '--storage', 'second')
        self.lxc('move', 'c1', 'c1', '--storage', 'default')
        self.assertEqual((['c1'], 'default', ['one'], 'text'), (self.names(), self.pool('c1'), self.snapshots('c1'), self.pull('c1', '/root/file')))
        self.lxc('start', 'c1')
