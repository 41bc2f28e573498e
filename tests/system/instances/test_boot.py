# SPDX-License-Identifier: Apache-2.0
"""boot.*: what is started when the daemon starts, and how instances stop when the machine does."""

import contextlib
import datetime
import json
import os
import signal
import time
import unittest.mock

from tests.support.daemon import wait_until
from tests.support.websocket import WebSocket

from .base import InstanceTest


class Boot(InstanceTest):
    def shut_down(self):
        """The machine stops; {name: when} of the instances, in the order in which they did."""
        events = WebSocket(self.daemon.socket, '/1.0/events?type=lifecycle')
        self.addCleanup(events.close)
        events.socket.settimeout(60)
        self.daemon.stop(signal.SIGPWR)
        stopped = {}
        with contextlib.suppress(ConnectionError, OSError, ValueError):
            while True:
                event = json.loads(events.frame()[1])
                if event['metadata']['action'] in ('instance-shutdown', 'instance-stopped'):
                    when = datetime.datetime.fromisoformat(event['timestamp'].partition('.')[0].rstrip('Z'))
                    stopped.setdefault(event['metadata']['source'].rsplit('/', 1)[1], when)
        return stopped

    def running(self):
        return sorted(instance['name'] for instance in self.rest.get('/1.0/instances?recursion=1') if instance['status'] == 'Running')

    def started(self, *names):
        """Waits for them and gives the times at which they started."""
        wait_until(lambda: self.running() == sorted(names), 30, f'{names} running')
        wait_until(lambda: all(self.rest.get(f'/1.0/instances/{name}')['config'].get('volatile.last_state.power') == 'RUNNING' for name in names), what='their rows')
        return {name: self.rest.get(f'/1.0/instances/{name}')['last_used_at'] for name in names}

    def test_autostart(self):
        self.launch('ran')
        self.launch('never', config={'boot.autostart': 'false'})
        self.create('always', config={'boot.autostart': 'true', 'boot.autostart.priority': '5'})
        self.create('stopped')
        self.launch('broken', config={'boot.autostart.priority': '9'})
        self.shut_down()
        self.daemon.start()
        wait_until(lambda: len(self.running()) >= 3, 30, 'the start')
        times = self.started('always', 'broken', 'ran')
        self.assertEqual(['broken', 'always', 'ran'], sorted(times, key=times.get))

    def test_order_and_delay(self):
        for name, priority, delay in (('a', -1, 1), ('b', 0, 1), ('c', 7, 4)):
            self.create(name, config={'boot.autostart': 'true', 'boot.autostart.priority': str(priority), 'boot.autostart.delay': str(delay)})
        self.daemon.stop()
        begin = time.monotonic()
        self.daemon.start()  # until it says that it is ready
        self.assertGreaterEqual(time.monotonic() - begin, 6, 'readiness comes after the instances, as that of LXD')
        times = self.started('a', 'b', 'c')
        self.assertEqual(['c', 'b', 'a'], sorted(times, key=times.get))
        self.rest.patch('/1.0/instances/c', {'config': {'boot.autostart.delay': '100'}})
        self.daemon.stop(signal.SIGPWR)
        with unittest.mock.patch.object(self.daemon, 'answers', lambda: self.answers('/1.0')):
            self.daemon.start()
        self.assertFalse(self.answers('/internal/ready'), 'all else is answered before')
        wait_until(lambda: 'c' in self.running(), 30, 'the first one')
        begin = time.monotonic()
        self.daemon.stop()  # while it waits after the first one
        self.assertLess(time.monotonic() - begin, 50)
        self.daemon.start()

    def answers(self, path):
        try:
            return self.rest.request('GET', path).status == 200
        except OSError:
            self.rest.close()
            return False

    def test_one_that_fails_holds_nobody_up(self):
        broken = self.create('a', config={'boot.autostart': 'true', 'boot.autostart.priority': '9'})
        self.create('b', config={'boot.autostart': 'true'})
        self.rest.patch(broken, {'config': {'limits.kernel.nosuch': '5'}})
        self.daemon.stop()
        self.daemon.start()
        self.started('b')

    def test_daemon_restart_starts_nothing_twice(self):
        path = self.launch('a')
        pid = self.rest.get(f'{path}/state')['pid']
        self.daemon.kill()
        self.daemon.start()
        self.assertEqual(pid, self.rest.get(f'{path}/state')['pid'])

    def test_stop_priority(self):
        """Groups one after the other, the highest first; a group's instances at once."""
        for name, priority in (('a', ''), ('b', '3'), ('c', '3'), ('d', '-2')):
            self.launch(name, config={'boot.stop.priority': priority, 'boot.host_shutdown_timeout': '8'})
        for name in ('b', 'c'):  # both need their whole time
            os.kill(self.rest.get(f'/1.0/instances/{name}/state')['pid'], signal.SIGSTOP)
        stopped = self.shut_down()
        order = list(stopped)
        self.assertEqual(['b', 'c'], sorted(order[:2]), order)
        self.assertEqual(['a', 'd'], order[2:])
        self.assertLess(stopped[order[1]] - stopped[order[0]], datetime.timedelta(seconds=6), 'the two of a group stop at once')
        self.daemon.start()
        self.started('a', 'b', 'c', 'd')

    def test_host_shutdown_timeout(self):
        path = self.launch('a', config={'boot.host_shutdown_timeout': '1'})
        os.kill(self.rest.get(f'{path}/state')['pid'], signal.SIGSTOP)
        begin = time.monotonic()
        self.shut_down()
        self.assertGreaterEqual(time.monotonic() - begin, 1)
        self.assertLess(time.monotonic() - begin, 29, 'the default is 30')
        self.daemon.start()
        self.started('a')

    def test_ephemeral_goes_with_the_machine(self):
        path = self.launch('a', ephemeral=True)
        self.shut_down()
        self.daemon.start()
        self.refused(404, 'GET', path)
