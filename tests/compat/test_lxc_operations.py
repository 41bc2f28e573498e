# SPDX-License-Identifier: Apache-2.0
"""Operations and events by `lxc`, and instances that outlive the daemon."""

import itertools
import json
import os
import re
import signal

import yaml

from tests.support.daemon import wait_until

from .base import CompatTest


class Operations(CompatTest):
    def running(self):
        return [row for row in self.lxc_json('operation', 'list') if row['status'] == 'Running']

    def test_list_show_and_end(self):
        self.launch('c1')
        client = self.daemon.popen('lxc', 'exec', 'c1', '-T', '--', 'sh', '-c', 'read line', stdin=-1)
        running = wait_until(self.running, 60, 'the operation')
        shown = yaml.safe_load(self.lxc('operation', 'show', running[0]['id']))
        self.assertEqual('Executing command', shown['description'])
        client.communicate(b'line\n', timeout=60)
        self.assertEqual(0, client.returncode)
        wait_until(lambda: not self.running(), 60, 'the end of the operation')

    def test_unknown_operation(self):
        self.lxc_fails('operation', 'show', '00000000-0000-4000-8000-000000000000', saying='not found')


class Monitor(CompatTest):
    def watch(self, *options):
        path = self.daemon.directory / 'monitor'
        with open(path, 'wb') as output:
            client = self.daemon.popen('lxc', 'monitor', '--format', 'json', *options, stdout=output, stderr=output, stdin=-3)
        self.addCleanup(client.wait)
        self.addCleanup(client.kill)
        return lambda: [json.loads(line) for line in path.read_text().splitlines(True) if line.endswith('}\n')]

    def actions(self, events):
        return [event['metadata'].get('action') for event in events() if event['type'] == 'lifecycle']

    def test_lifecycle_and_operations(self):
        events = self.watch('--type', 'lifecycle', '--type', 'operation')
        # Listening begins some time after the client was started: do something harmless until it shows.
        pokes = itertools.count()
        wait_until(lambda: (self.lxc('config', 'set', f'user.poke={next(pokes)}'), events())[1], 60, 'the first event')
        self.launch('c1')
        self.lxc('stop', 'c1', '--force')
        self.lxc('delete', 'c1')
        wait_until(lambda: 'instance-deleted' in self.actions(events), 60, 'instance-deleted')
        seen = self.actions(events)
        for action in ('instance-created', 'instance-started', 'instance-stopped'):
            self.assertIn(action, seen)
        statuses = {event['metadata']['status'] for event in events() if event['type'] == 'operation'}
        self.assertTrue({'Running', 'Success'} <= statuses, statuses)
        for event in events():
            self.assertTrue(re.match(r'20\d\d-\d\d-\d\dT', event['timestamp']))


class Outliving(CompatTest):
    """Instances notice nothing when the daemon ends in whatever way."""

    def check(self, how):
        self.launch('c1')
        pid = self.rest.get('/1.0/instances/c1/state')['pid']
        self.sh('c1', 'echo $$ >/run/mark')
        self.daemon.stop(how)
        self.assertTrue(os.path.exists(f'/proc/{pid}'), 'the container ended with the daemon')
        self.daemon.start()
        self.assertEqual('Running', self.state('c1'))
        self.assertEqual(pid, self.rest.get('/1.0/instances/c1/state')['pid'])
        self.sh('c1', 'test -s /run/mark')
        self.lxc('restart', 'c1', '--force')
        self.lxc('stop', 'c1')
        self.assertEqual('Stopped', self.state('c1'))

    def test_terminated(self):
        self.check(signal.SIGTERM)

    def test_killed(self):
        self.check(signal.SIGKILL)

    def end_while_the_daemon_is_away(self, *options):
        self.launch('c1', *options)
        pid = self.rest.get('/1.0/instances/c1/state')['pid']
        self.daemon.kill()
        os.kill(pid, signal.SIGKILL)
        wait_until(lambda: not os.path.exists(f'/proc/{pid}'), 60, "the container's end")
        self.daemon.start()
        return pid

    def test_stop_is_noticed_while_the_daemon_is_away(self):
        self.end_while_the_daemon_is_away('-c', 'boot.autostart=false')
        wait_until(lambda: self.state('c1') == 'Stopped', 60, 'the state Stopped')

    def test_what_ended_while_the_daemon_was_away_runs_again(self):
        """Without boot.autostart an instance gets the state that it had last."""
        pid = self.end_while_the_daemon_is_away()
        wait_until(lambda: self.rest.get('/1.0/instances/c1/state')['pid'] not in (0, pid), 60, 'another init')
        self.assertEqual('Running', self.state('c1'))

    def test_configuration_survives(self):
        self.init('c1', '-c', 'user.note=kept')
        self.daemon.kill()
        self.daemon.start()
        self.assertEqual('kept', self.lxc('config', 'get', 'c1', 'user.note').strip())
        self.assertEqual(self.fingerprint, self.lxc_json('image', 'list')[0]['fingerprint'])
