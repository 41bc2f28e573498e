# SPDX-License-Identifier: Apache-2.0
"""Logs of instances, also of those that are gone."""

import os
import shutil
import time

from tests.support.daemon import wait_until

from .base import InstanceTest
from .test_running import OneInstance


class Logs(OneInstance):
    def test_logs(self):
        self.assertIn(f'{self.path}/logs/lxc.conf', self.rest.get(f'{self.path}/logs'))
        log = self.rest.request('GET', f'{self.path}/logs/lxc.conf')
        self.assertIn(b'lxc.', log.body)
        self.assertEqual(('application/octet-stream', 'inline;filename=lxc.conf'), (log.headers['content-type'], log.headers['content-disposition']))
        self.refused(400, 'DELETE', f'{self.path}/logs/lxc.conf')
        self.refused((404, 500), 'GET', f'{self.path}/logs/exec_nope')
        self.refused((400, 404), 'GET', '/1.0/instances/never/logs')
        self.refused((400, 404), 'GET', '/1.0/instances/..%2f..%2fdatabase/logs')
        for name in ('console.log', 'x', '..%2f..%2fserver.key', 'exec_%2f..%2f..%2f..%2fserver.key'):
            with self.subTest(name=name):
                self.refused((400, 404), 'GET', f'{self.path}/logs/{name}')


class LogsOfTheDeleted(InstanceTest):
    def test_they_stay_for_a_while(self):
        """doc/rest-api.md, "/1.0/instances/<name>/logs": also of instances that are gone."""
        path = self.launch('c1')
        record = self.run_in(path, 'echo', 'x', **{'record-output': True})['output']['1']
        self.act(path, 'stop', force=True)
        self.rest.delete(path)
        self.assertIn(f'{path}/logs/lxc.log', self.rest.get(f'{path}/logs'))
        self.assertEqual(b'x\n', self.rest.request('GET', record).body)
        self.rest.delete(record)
        self.refused((404, 500), 'GET', record)
        if self.daemon.kind == 'lxd':
            return
        folder = self.daemon.state / 'logs/c1'
        (folder / 'console.log').write_text('of the first', encoding='ascii')
        self.daemon.stop()
        self.daemon.start()
        self.assertTrue((folder / 'lxc.log').exists())
        self.create('c1')
        self.assertEqual((b'', []), (self.rest.request('GET', f'{path}/console').body, self.rest.get(f'{path}/logs')))
        self.rest.delete(path)
        self.assertFalse(folder.exists())

    def test_they_go(self):
        if self.daemon.kind == 'lxd':
            self.skipTest('LXD looks once a day')
        path = self.launch('c2')
        self.act(path, 'stop', force=True)
        self.rest.delete(path)
        folder, other = (self.daemon.state / f'logs/{name}' for name in ('c2', 'c3'))
        volume = self.daemon.state / 'storage-pools/default/containers/c3'
        (volume / 'rootfs').mkdir(parents=True)  # the database has lost this one, which may run
        other.mkdir()
        for kept in (other, volume):
            self.addCleanup(shutil.rmtree, kept)
        (other / 'lxc.log').touch()
        for file in (*folder.iterdir(), other / 'lxc.log'):
            os.utime(file, (time.time() - 49 * 3600,) * 2)
        self.daemon.stop()
        self.daemon.start()
        wait_until(lambda: not folder.exists(), what='the end of old logs')
        self.assertEqual(['lxc.log'], os.listdir(other))
