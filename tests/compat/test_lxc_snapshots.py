# SPDX-License-Identifier: Apache-2.0
"""Snapshots by `lxc`: snapshot, info, restore, rename, config edit, delete."""

from .base import CompatTest


class Snapshots(CompatTest):
    def names_of(self, instance):
        return [snapshot['name'] for snapshot in self.rest.get(f'/1.0/instances/{instance}/snapshots?recursion=1')]

    def test_life(self):
        self.launch('c1')
        self.sh('c1', 'echo one >/root/file')
        self.lxc('snapshot', 'c1', 'first')
        self.lxc('snapshot', 'c1')
        self.assertEqual({'first', 'snap0'}, set(self.names_of('c1')))
        self.sh('c1', 'echo two >/root/file; mkdir /root/new')
        self.lxc('config', 'set', 'c1', 'user.a=b')
        self.lxc('restore', 'c1', 'first')
        self.assertEqual('Running', self.state('c1'))
        self.assertEqual('one', self.sh('c1', 'cat /root/*'))
        self.assertEqual('', self.lxc('config', 'get', 'c1', 'user.a').strip())
        self.lxc('rename', 'c1/first', 'c1/second')
        self.lxc('move', 'c1/snap0', 'c1/third')
        self.assertEqual({'second', 'third'}, set(self.names_of('c1')))
        self.lxc('delete', 'c1/second')
        self.assertEqual(['third'], self.names_of('c1'))
        self.lxc('stop', 'c1', '--force')
        self.lxc('restore', 'c1', 'third')
        self.assertEqual('Stopped', self.state('c1'))
        self.lxc('delete', 'c1')
        self.assertEqual([], self.names())

    def test_info(self):
        self.needs('container_backup')
        self.init('c1')
        self.lxc('snapshot', 'c1', 'mine')
        self.assertRegex(self.lxc('info', 'c1'), r'mine .*(MiB|\d)')

    def test_list(self):
        self.init('c1')
        self.lxc('snapshot', 'c1', 'mine')
        self.assertEqual('1', self.lxc('list', 'c1', '-c', 'S', '-f', 'csv').strip())
        self.assertEqual(['mine'], [snapshot['name'] for snapshot in self.lxc_json('list', 'c1')[0]['snapshots']])

    def test_expiry_is_edited(self):
        self.init('c1')
        self.lxc('snapshot', 'c1', 'mine')
        self.assertIn('0001-01-01', self.lxc('config', 'show', 'c1/mine'))
        self.lxc('config', 'edit', 'c1/mine', input='expires_at: 2040-02-03T04:05:06Z\n')
        self.assertEqual('2040-02-03T04:05:06Z', self.rest.get('/1.0/instances/c1/snapshots/mine')['expires_at'])
        self.lxc('config', 'set', 'c1', 'snapshots.expiry=3d')
        self.lxc('snapshot', 'c1', 'default')
        self.lxc('snapshot', 'c1', 'endless', '--no-expiry')
        self.assertNotIn('0001', self.rest.get('/1.0/instances/c1/snapshots/default')['expires_at'])
        self.assertIn('0001', self.rest.get('/1.0/instances/c1/snapshots/endless')['expires_at'])

    def test_pattern(self):
        self.init('c1', '-c', 'snapshots.pattern={{ creation_date|date:"2006" }}-%d')
        self.lxc('snapshot', 'c1')
        self.lxc('snapshot', 'c1')
        first, second = sorted(self.names_of('c1'))
        self.assertRegex(first, r'^\d{4}-0$')
        self.assertEqual(first[:-1] + '1', second)

    def test_reuse(self):
        self.init('c1')
        self.lxc('snapshot', 'c1', 'mine')
        before = self.rest.get('/1.0/instances/c1/snapshots/mine')['created_at']
        self.lxc('snapshot', 'c1', 'mine', '--reuse')
        self.assertGreater(self.rest.get('/1.0/instances/c1/snapshots/mine')['created_at'], before)

    def test_refused(self):
        self.init('c1')
        self.lxc_fails('snapshot', 'c1', 'a b')
        self.lxc_fails('snapshot', 'nope', 'a')
        self.lxc_fails('restore', 'c1', 'nope', saying='does not exist')
        self.lxc_fails('delete', 'c1/nope', saying='not found')
        self.lxc('snapshot', 'c1', 'a')
        self.lxc_fails('snapshot', 'c1', 'a', saying='already exists')
        self.lxc_fails('snapshot', 'c1', 'b', '--stateful', saying="isn't running")
        self.assertEqual(['a'], self.names_of('c1'))
