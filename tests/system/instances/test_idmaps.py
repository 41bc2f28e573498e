# SPDX-License-Identifier: Apache-2.0
"""security.idmap.*, raw.idmap, security.privileged and security.protection.shift, by the kernel's maps and the files' owners."""

import json
import pathlib

from .base import InstanceTest
from .kernel import KernelView

COUNT = 65536
HOST_BASE, HOST_COUNT = 100000, 4 * COUNT
RAW_ID, RAW_GROUPS = 61234, (4000, 4010)


class IdMaps(KernelView, InstanceTest):
    """The daemon sees files /etc/subuid and /etc/subgid of four ranges, and single ids for raw.idmap."""

    @classmethod
    def prepare(cls, daemon):
        for kind, singles in (('subuid', [(RAW_ID, 1)]), ('subgid', [(RAW_ID, 1), (RAW_GROUPS[0], 11)])):
            file = daemon.directory / kind
            file.write_text(''.join(f'root:{base}:{count}\n' for base, count in [(HOST_BASE, HOST_COUNT), *singles]), encoding='ascii')
            daemon.run('mount', '--bind', file, f'/etc/{kind}')

    def map(self, path, kind='uid'):
        return [tuple(map(int, line.split())) for line in self.proc(path, f'{kind}_map').splitlines()]

    def base(self, path):
        return int(self.rest.get(path)['config']['volatile.idmap.base'])

    def test_isolated(self):
        shared = self.launch('shared')
        self.assertEqual([(0, HOST_BASE, HOST_COUNT)], self.map(shared))
        one, two = (self.launch(name, config={'security.idmap.isolated': 'true'}) for name in ('one', 'two'))
        bases = [self.base(path) for path in (one, two)]
        self.assertEqual([HOST_BASE + COUNT, HOST_BASE + 2 * COUNT], sorted(bases))
        for path, base in zip((one, two), bases):
            for kind in ('uid', 'gid'):
                self.assertEqual([(0, base, COUNT)], self.map(path, kind))
            self.assertEqual('0\n', self.output(path, 'stat -c %u /etc/passwd'))
        # A third fits, a fourth doesn't; a range that is given back is used again.
        self.create('three', config={'security.idmap.isolated': 'true'})
        self.refused((400, 500), 'POST', '/1.0/instances', {'name': 'four', 'source': {'type': 'image', 'alias': 'busybox'},
                                                            'config': {'security.idmap.isolated': 'true'}}, saying='not enough uid/gid available')
        self.act(two, 'stop', force=True)
        self.rest.delete(two)
        self.assertEqual(bases[1], self.base(self.create('four', config={'security.idmap.isolated': 'true'})))

    def test_protected_where_mounts_are_mapped(self):
        path = self.launch('c1', config={'security.protection.shift': 'true'})
        self.act(path, 'restart', force=True)
        self.act(path, 'stop', force=True)
        self.rest.patch(path, {'config': {'security.privileged': 'true'}})
        self.refused((400, 500), 'PUT', f'{path}/state', {'action': 'start'}, saying='protected against filesystem shifting')
        self.rest.patch(path, {'config': {'security.protection.shift': ''}})
        self.act(path, 'start')

    def test_the_folder_is_its_roots(self):
        path, folder = self.launch('c1'), self.daemon.state / 'containers' / 'c1'

        def owner():
            shown = folder.stat()
            return shown.st_uid, oct(shown.st_mode & 0o7777)
        self.assertEqual((HOST_BASE, '0o100'), owner())
        for privileged, uid in (('true', 0), ('false', HOST_BASE)):
            self.rest.patch(path, {'config': {'security.privileged': privileged}})
            self.act(path, 'restart', force=True)
            self.assertEqual((uid, '0o100'), owner())

    def test_kept_over_restarts_and_changes(self):
        path = self.launch('c1', config={'security.idmap.isolated': 'true'})
        base = self.base(path)
        self.rest.patch(path, {'config': {'user.x': '1'}})
        self.act(path, 'restart', force=True)
        self.assertEqual([(0, base, COUNT)], self.map(path))
        self.rest.patch(path, {'config': {'security.idmap.isolated': ''}})
        self.assertEqual([(0, base, COUNT)], self.map(path))  # until the next start
        self.act(path, 'restart', force=True)
        self.assertEqual([(0, HOST_BASE, HOST_COUNT)], self.map(path))
        self.assertEqual(0, self.base(path))
        self.assertEqual('0\n', self.output(path, 'stat -c %u /etc/passwd'))

    def test_size_and_base(self):
        path = self.create('c1', config={'security.idmap.isolated': 'true', 'security.idmap.size': str(2 * COUNT)})
        self.act(path, 'start')
        self.assertEqual([(0, HOST_BASE + COUNT, 2 * COUNT)], self.map(path))
        self.refused((400, 500), 'PATCH', path, {'config': {'security.idmap.size': str(4 * COUNT)}}, saying='not enough')
        self.act(path, 'stop', force=True)
        wanted = HOST_BASE + 2 * COUNT
        self.rest.patch(path, {'config': {'security.idmap.size': '', 'security.idmap.base': str(wanted)}})
        self.act(path, 'start')
        self.assertEqual([(0, wanted, COUNT)], self.map(path))
        self.assertEqual(str(wanted), self.rest.get(path)['config']['volatile.idmap.base'])

    def test_raw(self):
        path = self.launch('c1', config={'raw.idmap': f'both {RAW_ID} 1000\ngid {RAW_GROUPS[0]}-{RAW_GROUPS[1]} 2000-2010'})
        self.assertIn((1000, RAW_ID, 1), self.map(path))
        self.assertIn((1000, RAW_ID, 1), self.map(path, 'gid'))
        self.assertIn((2000, RAW_GROUPS[0], 11), self.map(path, 'gid'))
        self.assertNotIn((2000, RAW_GROUPS[0], 11), self.map(path))
        self.output(path, 'touch /root/mine && chown 1000:2003 /root/mine')
        shown = pathlib.Path(f'/proc/{self.pid(path)}/root/root/mine').stat()
        self.assertEqual((RAW_ID, RAW_GROUPS[0] + 3), (shown.st_uid, shown.st_gid))
        for kind in ('next', 'current'):
            ranges = json.loads(self.rest.get(path)['config'][f'volatile.idmap.{kind}'])
            self.assertIn((RAW_ID, 1000, 1), [(r['Hostid'], r['Nsid'], r['Maprange']) for r in ranges])

    def test_raw_refused(self):
        path = self.create('c1')
        for lines, saying in ((f'both {HOST_BASE + 5} 1000', 'id'), ('both 1', 'raw.idmap'), ('both 1-5 1-4', 'raw.idmap'), ('user 1 1', 'raw.idmap')):
            with self.subTest(lines=lines):
                self.refused((400, 500), 'PATCH', path, {'config': {'raw.idmap': lines}}, saying='' if self.daemon.kind == 'lxd' else saying)

    def test_privileged_and_back(self):
        path = self.launch('c1')
        self.output(path, 'mkdir /data && touch /data/x && chown -R 7:8 /data')
        for privileged, expected in (('true', [(0, 0, 4294967295)]), ('', [(0, HOST_BASE, HOST_COUNT)])):
            self.rest.patch(path, {'config': {'security.privileged': privileged}})
            self.act(path, 'restart', force=True)
            self.assertEqual(expected, self.map(path))
            self.assertEqual('7:8\n', self.output(path, 'stat -c %u:%g /data/x'))


class ShiftedFiles(KernelView, InstanceTest):
    """On a pool whose file system can't be mounted with other ids, files carry their instance's."""

    @classmethod
    def prepare(cls, daemon):
        folder = daemon.directory / 'plain'
        folder.mkdir()
        daemon.run('mount', '-t', 'ramfs', 'ramfs', folder)
        cls.pool_folder = folder / 'pool'
        daemon.run('mkdir', cls.pool_folder)

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.daemon.rest.post('/1.0/storage-pools', {'name': 'plain', 'driver': 'dir', 'config': {'source': str(cls.pool_folder)}})

    def owner(self):
        return self.daemon.run('stat', '-c', '%u', f'{self.pool_folder}/containers/c1/rootfs/etc/passwd').stdout.strip()

    def test_protection_before_the_first_start(self):
        path = self.create('c1', devices={'root': {'type': 'disk', 'path': '/', 'pool': 'plain'}})
        before = self.owner()
        self.rest.patch(path, {'config': {'security.protection.shift': 'true', 'security.privileged': str(before != '0').lower()}})
        self.refused((400, 500), 'PUT', f'{path}/state', {'action': 'start'}, saying='protected against filesystem shifting')
        self.assertEqual(('Stopped', before), (self.status(path), self.owner()))

    def test_protection(self):
        path = self.create('c1', devices={'root': {'type': 'disk', 'path': '/', 'pool': 'plain'}})
        self.act(path, 'start')
        if self.rest.get(path)['config']['volatile.last_state.idmap'] == '[]':
            self.skipTest('ramfs can be mounted with other ids here')
        before = self.owner()
        self.assertNotEqual('0', before)
        self.assertEqual('0\n', self.output(path, 'stat -c %u /etc/passwd'))
        self.rest.patch(path, {'config': {'security.protection.shift': 'true', 'security.privileged': 'true'}})
        self.act(path, 'stop', force=True)
        self.refused((400, 500), 'PUT', f'{path}/state', {'action': 'start'}, saying='protected against filesystem shifting')
        self.assertEqual(('Stopped', before), (self.status(path), self.owner()))
        self.rest.patch(path, {'config': {'security.protection.shift': ''}})
        self.act(path, 'start')
        self.assertEqual('0', self.owner())
        self.rest.patch(path, {'config': {'security.privileged': '', 'security.idmap.isolated': 'true'}})
        self.act(path, 'restart', force=True)
        self.assertEqual(self.rest.get(path)['config']['volatile.idmap.base'], self.owner())
        self.assertEqual('0\n', self.output(path, 'stat -c %u /etc/passwd'))
