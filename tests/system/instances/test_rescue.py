# SPDX-License-Identifier: Apache-2.0
"""Disaster recovery: `quayside import` of instances whose storage outlived the database."""

import os
import shutil

from tests.support.daemon import build_directory, wait_until, wanted_kind

from .base import InstanceTest


class Rescue(InstanceTest):
    @classmethod
    def setUpClass(cls):
        """Each test loses its database: it has a daemon of its own."""

    def setUp(self):
        if wanted_kind() == 'lxd':
            self.skipTest('the command is `lxd import` there, and gone in LXD 5')
        super().setUpClass()
        super().setUp()

    @property
    def program(self):
        return build_directory() / 'bin' / 'quaysided'

    def import_(self, name, *options, code=0):
        done = self.daemon.run(self.program, 'import', name, '--dir', self.daemon.state, *options, check=False)
        self.assertEqual(code, done.returncode, done.stdout + done.stderr)
        return done.stderr

    def lose_database(self):
        """All of it, with the daemon that had it."""
        self.daemon.stop()
        shutil.rmtree(self.daemon.state / 'database')
        (self.daemon.state / 'database').mkdir(mode=0o700)
        self.daemon.start()
        self.assertEqual([], self.rest.get('/1.0/instances'))
        self.assertEqual([], self.rest.get('/1.0/storage-pools'))

    def precious(self, *snapshots):
        path = self.launch('c1', config={'user.note': 'hi', 'limits.memory': '64MB'}, description='precious', devices={'eth9': {'type': 'none'}})
        self.output(path, 'echo kept > /root/f; chown 12:34 /root/f')
        self.act(path, 'stop', force=True)
        for name in snapshots:
            self.rest.post(f'{path}/snapshots', {'name': name})
        return path

    def volume(self, *parts):
        return self.daemon.state.joinpath('storage-pools', 'default', *parts)

    def test_description_half_written(self):
        """As a daemon leaves it that is killed meanwhile."""
        self.precious()
        text, half = self.volume('containers', 'c1', 'backup.yaml'), self.volume('containers', 'c1', 'backup.yaml.new')
        whole = text.read_text(encoding='utf-8')
        self.daemon.kill()
        text.unlink()
        half.write_text(whole[:20], encoding='utf-8')
        self.daemon.start()
        self.assertGreater(len(text.read_text(encoding='utf-8')), len(whole) // 2)
        self.assertFalse(half.exists())

    def test_database_lost(self):
        path = self.precious('s0', 's1')
        before = self.rest.get(path), self.rest.get(f'{path}/snapshots?recursion=1')
        self.lose_database()
        self.daemon.kill()
        self.daemon.start()
        self.assertTrue(self.volume('containers', 'c1', 'rootfs').is_dir())
        self.import_('c1')
        after = self.rest.get(path), self.rest.get(f'{path}/snapshots?recursion=1')
        self.assertEqual({'eth9', 'root'}, set(after[0]['devices']))  # the profile of the new database has no root disk
        for key in ('architecture', 'profiles', 'description', 'created_at', 'ephemeral', 'status'):
            self.assertEqual(before[0][key], after[0][key], key)
        self.assertEqual('hi', after[0]['config']['user.note'])
        self.assertEqual([(s['name'], s['created_at']) for s in before[1]], [(s['name'], s['created_at']) for s in after[1]])
        self.assertEqual('dir', self.rest.get('/1.0/storage-pools/default')['driver'])
        self.act(path, 'start')
        self.assertEqual('kept 12:34', self.output(path, 'echo $(cat /root/f) $(stat -c %u:%g /root/f)').strip())
        self.act(path, 'stop', force=True)
        self.daemon.kill()
        self.daemon.start()
        self.assertEqual('hi', self.rest.get(path)['config']['user.note'])
        self.rest.delete(path)
        self.assertFalse(self.volume('containers', 'c1').exists())
        self.assertEqual([], os.listdir(self.volume('containers-snapshots')))

    def test_one_that_runs(self):
        path = self.launch('c1')
        pid = self.rest.get(f'{path}/state')['pid']
        self.lose_database()
        self.import_('c1')
        state = self.rest.get(f'{path}/state')
        self.assertEqual(('Running', pid), (state['status'], state['pid']))
        self.assertEqual('in', self.output(path, 'echo in').strip())
        self.act(path, 'stop', force=True)
        self.assertEqual('Stopped', self.status(path))
        self.rest.delete(path)

    def test_conflicts(self):
        path = self.precious('s0')
        self.assertIn('already exists in the database', self.import_('c1', code=1))
        self.rest.patch(path, {'config': {'user.note': 'changed'}})
        self.rest.post(f'{path}/backups', {'name': 'b'})
        self.import_('c1', '--force')
        self.assertEqual('changed', self.rest.get(path)['config']['user.note'])
        self.assertEqual([f'{path}/snapshots/s0'], self.rest.get(f'{path}/snapshots'))
        self.assertEqual([f'{path}/backups/b'], self.rest.get(f'{path}/backups'))
        self.assertIn('does not seem to exist', self.import_('c9', code=1))
        self.assertIn('Invalid instance name', self.import_('../c1', code=1))
        self.assertEqual(2, self.daemon.run(self.program, 'init', 'c1', '--dir', self.daemon.state, check=False).returncode)

    def test_force_on_one_that_runs(self):
        """LXD replaces the row of a running one too; nothing of it stops, and all that is known of its run is kept."""
        node = self.daemon.directory / 'node'
        self.daemon.run('mknod', node, 'c', '1', '3')
        path = self.launch('c1', config={'user.note': 'kept'}, devices={'n': {'type': 'unix-char', 'source': str(node), 'path': '/dev/n', 'required': 'false'}})
        before, pid = self.rest.get(path), self.rest.get(f'{path}/state')['pid']
        self.assertIn('already exists in the database', self.import_('c1', code=1))
        self.import_('c1', '--force')
        after = self.rest.get(path)
        for each in (before, after):
            each.pop('last_used_at')
        self.assertEqual(before, after)
        self.output(path, 'test -c /dev/n')
        node.unlink()
        wait_until(lambda: self.run_in(path, 'test', '-e', '/dev/n')['return'] != 0, what='the end of a device that is watched')
        self.daemon.kill()
        self.daemon.start()
        self.assertEqual(('Running', pid), tuple(self.rest.get(f'{path}/state')[key] for key in ('status', 'pid')))
        self.act(path, 'stop')
        self.assertEqual(('Stopped', 'STOPPED'), (self.status(path), self.rest.get(path)['config']['volatile.last_state.power']))
        self.act(path, 'start')
        self.act(path, 'stop', force=True)

    def test_snapshots_that_differ(self):
        path = self.precious('s0', 's1', 's2')
        self.lose_database()
        shutil.rmtree(self.volume('containers-snapshots', 'c1', 's1'))
        shutil.copytree(self.volume('containers-snapshots', 'c1', 's0'), self.volume('containers-snapshots', 'c1', 's9'), symlinks=True)
        self.assertIn('s1', self.import_('c1', code=1))
        self.assertEqual([], self.rest.get('/1.0/instances'))
        self.import_('c1', '--force')
        self.assertEqual([f'{path}/snapshots/s0', f'{path}/snapshots/s2'], self.rest.get(f'{path}/snapshots'))
        self.assertTrue(self.volume('containers-snapshots', 'c1', 's9', 'rootfs').is_dir())
        shutil.rmtree(self.volume('containers-snapshots', 'c1', 's9'))

    def test_snapshots_gone(self):
        """Nothing of them stays behind when the instance goes."""
        path = self.precious('s0')
        shutil.rmtree(self.volume('containers-snapshots', 'c1', 's0'))
        self.import_('c1', '--force')
        self.assertEqual([], self.rest.get(f'{path}/snapshots'))
        self.rest.delete(path)
        self.assertEqual([], os.listdir(self.volume('containers-snapshots')))
        self.assertFalse(os.path.lexists(self.daemon.state / 'snapshots' / 'c1'))

    def test_wrong_description(self):
        self.precious()
        self.lose_database()
        description = self.volume('containers', 'c1', 'backup.yaml')
        text = description.read_text()
        self.addCleanup(shutil.rmtree, self.volume('containers', 'c1'), ignore_errors=True)
        for wrong, saying in ((text.replace('"c1"', '"c2"'), 'instance "c2"'), ('a: [', 'backup.yaml'), ('', 'backup.yaml'),
                              (text.replace('"default"', '"missing"'), 'missing'), (text.replace('"dir"', '"zfs"'), 'zfs')):
            with self.subTest(saying):
                description.unlink()
                description.write_text(wrong)
                self.assertIn(saying, self.import_('c1', code=1))
                self.assertEqual([], self.rest.get('/1.0/instances'))
        description.unlink()
        self.assertIn('no backup.yaml', self.import_('c1', code=1))
        description.symlink_to('/etc/passwd')
        self.import_('c1', code=1)
