# SPDX-License-Identifier: Apache-2.0
"""Other people's tools: LXD's own benchmark, and Ansible's modules and inventory for LXD."""

import csv
import json
import os
import shutil
import subprocess

from .base import CompatTest

ANSIBLE_MODULE = 'community.general.lxd_container'


class Benchmark(CompatTest):
    def setUp(self):
        super().setUp()
        if not shutil.which('lxd-benchmark'):
            self.skipTest('lxd-benchmark (package lxd-tools) is not installed')
        self.report = self.daemon.directory / f'{self.id()}.csv'

    def benchmark(self, *argv):
        return self.daemon.run('lxd-benchmark', *argv, '--report-file', self.report).stdout

    def states(self):
        return sorted(row['status'] for row in self.rest.get('/1.0/instances?recursion=1'))

    def test_unprivileged(self):
        self.benchmark('launch', '--count', '6', '--parallel', '3', 'busybox')
        self.assertEqual(['Running'] * 6, self.states())
        self.benchmark('stop', '--parallel', '3')
        self.assertEqual(['Stopped'] * 6, self.states())
        self.benchmark('start', '--parallel', '3')
        self.assertEqual(['Running'] * 6, self.states())
        self.benchmark('delete', '--parallel', '3')
        self.assertEqual([], self.states())
        with open(self.report, encoding='utf-8', newline='') as report:
            self.assertEqual(4, sum(row['success'] == 'true' for row in csv.DictReader(report)))

    def test_frozen_and_privileged(self):
        self.benchmark('launch', '--count', '2', '--freeze', '--privileged', 'busybox')
        self.assertEqual(['Frozen'] * 2, self.states())
        self.assertEqual(['true'] * 2, [row['config']['security.privileged'] for row in self.rest.get('/1.0/instances?recursion=1')])
        self.benchmark('delete')
        self.assertEqual([], self.states())


class Ansible(CompatTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        known = shutil.which('ansible-doc') and subprocess.run(['ansible-doc', ANSIBLE_MODULE], capture_output=True, check=False,
                                                               env={**os.environ, 'HOME': str(cls.daemon.directory)}, timeout=240)
        cls.why_not = '' if known and known.returncode == 0 else 'Ansible with its modules for LXD (package ansible) is not installed'

    def setUp(self):
        super().setUp()
        if self.why_not:
            self.skipTest(self.why_not)
        self.url = f'unix:{self.daemon.socket}'

    def ansible(self, program, *argv):
        """What it printed, as JSON."""
        done = self.daemon.run('env', f'HOME={self.daemon.directory}', 'LC_ALL=C.UTF-8', 'ANSIBLE_LOAD_CALLBACK_PLUGINS=1',
                               'ANSIBLE_STDOUT_CALLBACK=json', program, *argv)
        return json.loads(done.stdout[done.stdout.index('{'):])

    def play(self, module, **arguments):
        """Runs one module; whether it changed something, and what it did."""
        play = self.daemon.directory / 'play.yml'
        play.write_text(json.dumps([{'hosts': 'localhost', 'gather_facts': False,
                                     'tasks': [{f'community.general.{module}': {'url': self.url, **arguments}}]}]), encoding='utf-8')
        result = self.ansible('ansible-playbook', play)['plays'][0]['tasks'][0]['hosts']['localhost']
        return result['changed'], result.get('actions', [])

    def instance(self, **arguments):
        return self.play('lxd_container', name='c1', ignore_volatile_options=True, **arguments)

    def test_instances(self):
        source = {'type': 'image', 'alias': 'busybox'}
        wanted = {'config': {'limits.cpu': '1'}, 'profiles': ['default'], 'source': source, 'state': 'started'}
        self.assertEqual((True, ['create', 'start']), self.instance(**wanted))
        self.assertEqual((False, []), self.instance(**wanted))
        self.assertEqual((True, ['apply_instance_configs']), self.instance(**{**wanted, 'config': {'limits.cpu': '1', 'user.a': 'b'}}))
        self.assertEqual('b', self.rest.get('/1.0/instances/c1')['config']['user.a'])
        self.assertEqual((True, ['restart']), self.instance(state='restarted', force_stop=True))
        self.assertEqual((True, ['freeze']), self.instance(state='frozen'))
        self.assertEqual((True, ['unfreeze', 'stop']), self.instance(state='stopped', force_stop=True))
        self.assertEqual((True, ['delete']), self.instance(state='absent'))

    def test_profiles_and_projects(self):
        self.assertEqual((True, ['create']), self.play('lxd_profile', name='web', description='d', config={'limits.memory': '64MB'}))
        self.assertEqual((True, ['apply_profile_configs']), self.play('lxd_profile', name='web', merge_profile=True, config={'user.a': 'b'}))
        self.assertEqual({'limits.memory': '64MB', 'user.a': 'b'}, self.rest.get('/1.0/profiles/web')['config'])
        self.assertEqual((True, ['rename']), self.play('lxd_profile', name='web', new_name='site'))
        self.assertEqual((True, ['delete']), self.play('lxd_profile', name='site', state='absent'))
        self.assertEqual((True, ['create']), self.play('lxd_project', name='p1', description='d', config={'features.images': 'false'}))
        self.assertEqual((True, ['rename']), self.play('lxd_project', name='p1', new_name='p2'))
        self.assertEqual((True, ['delete']), self.play('lxd_project', name='p2', state='absent'))

    def test_inventory(self):
        self.launch('c1')
        source = self.daemon.directory / 'servers.lxd.yml'
        source.write_text(json.dumps({'plugin': 'community.general.lxd', 'url': self.url, 'state': 'RUNNING'}), encoding='utf-8')
        found = self.ansible('ansible-inventory', '-i', source, '--list')['_meta']['hostvars']['c1']
        self.assertEqual(('busybox', 'running', 'container'), (found['ansible_lxd_os'], found['ansible_lxd_state'], found['ansible_lxd_type']))
