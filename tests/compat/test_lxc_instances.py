# SPDX-License-Identifier: Apache-2.0
"""Life of an instance by `lxc`: launch, list, info, change of state, rename, delete."""

import yaml

from tests.support.daemon import wait_until

from .base import CompatTest


class Lifecycle(CompatTest):
    def test_launch_runs_an_unprivileged_container(self):
        self.launch('c1')
        self.assertEqual('c1', self.sh('c1', 'hostname'))
        uid_map = self.sh('c1', 'cat /proc/self/uid_map').split()
        self.assertEqual('0', uid_map[0])
        self.assertNotEqual('0', uid_map[1], 'the container is privileged')

    def test_launch_with_configuration(self):
        self.launch('c1', '-c', 'limits.memory=64MiB', '-c', 'user.note=hello')
        self.assertEqual('64MiB', self.lxc('config', 'get', 'c1', 'limits.memory').strip())
        self.assertEqual('hello', self.lxc('config', 'get', 'c1', 'user.note').strip())

    def test_launch_without_a_name_makes_one_up(self):
        self.lxc('launch', 'busybox')
        self.assertEqual(1, len(self.names()))

    def test_launch_ephemeral_is_gone_after_stop(self):
        self.launch('c1', '--ephemeral')
        self.lxc('stop', 'c1', '--force')
        self.assertEqual([], self.names())

    def test_init_leaves_it_stopped(self):
        self.init('c1')
        self.assertEqual('Stopped', self.state('c1'))

    def test_init_empty(self):
        self.lxc('init', 'c1', '--empty')
        self.assertEqual(['c1'], self.names())

    def test_templates_are_applied(self):
        self.launch('c1')
        self.assertEqual('c1', self.sh('c1', 'cat /etc/hostname'))
        self.assertIn('127.0.1.1\tc1', self.sh('c1', 'cat /etc/hosts'))

    def test_stop_start_restart(self):
        self.launch('c1')
        self.lxc('stop', 'c1')
        self.assertEqual('Stopped', self.state('c1'))
        self.lxc('start', 'c1')
        first = self.rest.get('/1.0/instances/c1/state')['pid']
        self.lxc('restart', 'c1', '--force')
        self.assertEqual('Running', self.state('c1'))
        self.assertNotEqual(first, self.rest.get('/1.0/instances/c1/state')['pid'])

    def test_stop_by_force(self):
        self.launch('c1')
        self.lxc('stop', 'c1', '--force')
        self.assertEqual('Stopped', self.state('c1'))
        self.lxc('start', 'c1')
        self.assertEqual('Running', self.state('c1'))

    def test_poweroff_from_inside(self):
        self.launch('c1')
        self.daemon.run('lxc', 'exec', 'c1', '-T', '--', 'poweroff', check=False)
        wait_until(lambda: self.state('c1') == 'Stopped', 30, 'the stop')

    def test_pause_and_resume(self):
        self.launch('c1')
        self.lxc('pause', 'c1')
        self.assertEqual('Frozen', self.state('c1'))
        self.lxc('start', 'c1')
        self.assertEqual('Running', self.state('c1'))
        self.assertEqual('hi', self.sh('c1', 'echo hi'))

    def test_start_twice_is_refused(self):
        self.launch('c1')
        self.lxc_fails('start', 'c1', saying='already running')

    def test_stop_when_stopped_is_refused(self):
        self.init('c1')
        self.lxc_fails('stop', 'c1', saying='already stopped')

    def test_delete(self):
        self.init('c1')
        self.lxc('delete', 'c1')
        self.assertEqual([], self.names())
        self.lxc_fails('delete', 'c1', saying='not found')

    def test_delete_running_needs_force(self):
        self.launch('c1')
        self.lxc_fails('delete', 'c1', saying='running')
        self.lxc('delete', 'c1', '--force')
        self.assertEqual([], self.names())

    def test_delete_protection(self):
        self.init('c1', '-c', 'security.protection.delete=true')
        self.lxc_fails('delete', 'c1', saying='protected')
        self.lxc('config', 'unset', 'c1', 'security.protection.delete')
        self.lxc('delete', 'c1')

    def test_rename(self):
        self.init('c1')
        self.lxc('rename', 'c1', 'c2')
        self.assertEqual(['c2'], self.names())
        self.lxc('start', 'c2')
        self.assertEqual('c2', self.sh('c2', 'cat /etc/hostname'))

    def test_duplicate_name_is_refused(self):
        self.init('c1')
        self.lxc_fails('init', 'busybox', 'c1', saying='already exists')

    def test_bad_names_are_refused(self):
        for name in ('a_b', '-a', 'a' * 64, '1c', 'a.b'):
            with self.subTest(name=name):
                self.lxc_fails('init', 'busybox', '--', name)
        self.assertEqual([], self.names())

    def test_unknown_image_is_refused(self):
        self.lxc_fails('launch', 'no-such-image', 'c1', saying='not found')
        self.assertEqual([], self.names())


class Looking(CompatTest):
    def test_list(self):
        self.launch('c1')
        self.init('c2', '-c', 'user.role=db')
        rows = {row['name']: row for row in self.lxc_json('list')}
        self.assertEqual({'c1': 'Running', 'c2': 'Stopped'}, {name: row['status'] for name, row in rows.items()})
        self.assertEqual('container', rows['c1']['type'])
        self.assertGreater(rows['c1']['state']['pid'], 0)

    def test_list_filters(self):
        self.init('web-1', '-c', 'user.role=web')
        self.init('db-1', '-c', 'user.role=db')
        self.assertEqual(['web-1'], self.names('web'))
        self.assertEqual(['db-1'], self.names('user.role=db'))
        self.assertEqual(['db-1', 'web-1'], self.names('status=stopped'))

    def test_list_columns(self):
        self.launch('c1')
        text = self.lxc('list', '--format', 'csv', '-c', 'nstPSlbN')
        self.assertTrue(text.startswith('c1,RUNNING,CONTAINER,default,0,'), text)

    def test_list_fast(self):
        self.init('c1')
        self.assertIn('c1', self.lxc('list', '--fast'))

    def test_info(self):
        self.needs('container_backup')
        self.launch('c1')
        info = yaml.safe_load(self.lxc('info', 'c1').replace('\t', ' '))
        self.assertEqual('RUNNING', info['Status'])
        self.assertEqual('container', info['Type'])
        self.assertGreater(info['PID'], 0)
        self.assertGreaterEqual(info['Resources']['Processes'], 1)

    def test_info_with_log(self):
        self.needs('container_backup')
        self.launch('c1')
        self.assertIn('Log:', self.lxc('info', 'c1', '--show-log'))

    def test_server_info(self):
        info = yaml.safe_load(self.lxc('info'))
        self.assertEqual('1.0', info['api_version'])
        self.assertEqual('trusted', info['auth'])
        self.assertIn('x86_64', info['environment']['architectures'] + ['x86_64'])
        self.assertEqual('lxc', info['environment']['driver'].split(' ')[0])

    def test_query(self):
        self.init('c1')
        self.assertIn('/1.0/instances/c1', self.lxc('query', '/1.0/instances'))
        self.assertIn('"status": "Success"', self.lxc('query', '--raw', '/1.0'))
        self.lxc('query', '-X', 'PATCH', '-d', '{"config": {"user.x": "1"}}', '/1.0/instances/c1')
        self.assertEqual('1', self.lxc('config', 'get', 'c1', 'user.x').strip())
        self.lxc_fails('query', '/1.0/no/such/path', saying='not found')
