# SPDX-License-Identifier: Apache-2.0
"""lxc export and import, and backups that go from one server to another."""

import shutil
import tarfile
import unittest

import yaml

from tests.support.daemon import Daemon, make_image, missing, wanted_kind

from .base import CompatTest


def index_of(path):
    with tarfile.open(path) as tar:
        return yaml.safe_load(tar.extractfile('backup/index.yaml'))


class Backups(CompatTest):
    def file(self, name):
        return self.daemon.directory / name

    def test_export_and_import(self):
        self.launch('c1')
        self.sh('c1', 'echo kept > /root/f')
        self.lxc('snapshot', 'c1', 's0')
        self.lxc('export', 'c1', self.file('c1.tar.gz'))
        self.lxc('delete', '-f', 'c1')
        self.lxc('import', self.file('c1.tar.gz'))
        self.assertEqual(['s0'], [s['name'] for s in self.lxc_json('list', 'c1')[0]['snapshots']])
        self.lxc('start', 'c1')
        self.assertEqual('kept', self.sh('c1', 'cat /root/f'))
        self.assertEqual([], self.rest.get('/1.0/instances/c1/backups'))

    def test_export_flags(self):
        self.init('c1')
        self.lxc('snapshot', 'c1', 's0')
        self.lxc('export', 'c1', self.file('only.tar'), '--instance-only', '--compression', 'none')
        self.assertEqual([], index_of(self.file('only.tar')).get('snapshots', []))
        self.lxc('export', 'c1', self.file('fast.tar.zst'), '--compression', 'zstd', '--optimized-storage')
        self.assertEqual(b'\x28\xb5\x2f\xfd', self.file('fast.tar.zst').read_bytes()[:4])
        self.lxc_fails('export', 'c1', self.file('bad'), '--compression', 'rar', saying='invalid compression')
        self.lxc_fails('export', 'nope', self.file('bad'), saying='not found')

    def test_import_elsewhere(self):
        self.init('c1')
        self.lxc('export', 'c1', self.file('c1.tar.gz'))
        self.lxc('delete', 'c1')
        self.lxc('storage', 'create', 'second', 'dir')
        self.addCleanup(self.lxc, 'storage', 'delete', 'second')
        self.addCleanup(self.daemon.delete_instances)
        self.lxc('import', self.file('c1.tar.gz'), '-s', 'second')
        self.assertEqual('second', self.rest.get('/1.0/instances/c1')['expanded_devices']['root']['pool'])
        self.lxc_fails('import', self.file('c1.tar.gz'), saying='already exists')
        self.lxc('import', self.file('c1.tar.gz'), 'c2', '-s', 'second')
        self.assertEqual(['c1', 'c2'], sorted(row['name'] for row in self.lxc_json('list')))
        self.lxc_fails('import', self.file('c1.tar.gz'), 'c2', saying='already exists')
        self.lxc('delete', 'c1', 'c2')
        self.lxc_fails('import', self.file('c1.tar.gz'), '-s', 'nope', saying='not found')

    def test_info(self):
        self.init('c1')
        self.rest.post('/1.0/instances/c1/backups', {'name': 'b1', 'expires_at': '2090-01-01T00:00:00Z'})
        self.assertIn('b1', self.lxc('info', 'c1'))


class Exchange(CompatTest):
    """A backup made by one server is an instance on the other, both ways."""

    @classmethod
    def setUpClass(cls):
        if wanted_kind() != 'quayside' or missing('lxd') or not shutil.which('lxc'):
            raise unittest.SkipTest(missing('lxd') or "only between Quayside and Debian's LXD")
        super().setUpClass()
        cls.other = Daemon(kind='lxd')
        cls.addClassCleanup(cls.other.close)
        cls.other.__enter__()
        cls.other.import_image(make_image(cls.other.directory))

    def setUp(self):
        super().setUp()
        self.addCleanup(self.other.delete_instances)

    def exchange(self, source, target, *flags):
        backup = self.daemon.directory / 'exchanged'
        source.lxc('init', 'busybox', 'c1', '-c', 'user.note=hi', '-c', 'limits.processes=100')
        source.lxc('start', 'c1')
        source.lxc('exec', 'c1', '-T', '--', 'sh', '-c', 'echo old > /root/f; chown 12:34 /root/f')
        source.lxc('stop', '-f', 'c1')
        source.lxc('snapshot', 'c1', 's0')
        source.lxc('start', 'c1')
        source.lxc('exec', 'c1', '-T', '--', 'sh', '-c', 'echo new > /root/f')
        source.lxc('stop', '-f', 'c1')
        source.lxc('export', 'c1', backup, *flags)
        backup.chmod(0o644)
        target.lxc('import', backup)
        self.assertEqual('hi', target.rest.get('/1.0/instances/c1')['config']['user.note'])
        target.lxc('start', 'c1')
        look = ('exec', 'c1', '-T', '--', 'sh', '-c', 'echo $(cat /root/f) $(stat -c %u:%g /root/f)')
        self.assertEqual('new 12:34', target.lxc(*look).strip())
        target.lxc('stop', '-f', 'c1')
        target.lxc('restore', 'c1', 's0')
        target.lxc('start', 'c1')
        self.assertEqual('old 12:34', target.lxc(*look).strip())

    def test_from_lxd(self):
        self.exchange(self.other, self.daemon)

    def test_to_lxd(self):
        self.exchange(self.daemon, self.other)

    def test_to_lxd_zstd(self):
        self.exchange(self.daemon, self.other, '--compression', 'zstd')
