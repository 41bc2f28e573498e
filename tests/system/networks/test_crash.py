# SPDX-License-Identifier: Apache-2.0
"""The daemon is killed at every moment of a change: afterwards the network is whole, or not there at all."""

import contextlib
import subprocess
import threading
import time
import unittest

from tests.support.daemon import wait_until
from tests.support.rest import UnixConnection

from .base import NetworkTest

LISTEN = 'tcp:127.0.0.1:18674'


class Crash(NetworkTest):
    def killed_during(self, delay, method, path, body):
        """Sends a request and kills the daemon so many seconds later; whether the change was acknowledged."""
        answers = []

        def send():
            connection = UnixConnection(self.daemon.socket)
            try:
                connection.request(method, path, body=body, headers={'Content-Type': 'application/json'})
                answers.append(connection.getresponse().status)
            except OSError:
                pass
            finally:
                connection.close()
        sender = threading.Thread(target=send)
        sender.start()
        time.sleep(delay)
        self.daemon.kill()
        sender.join()
        self.daemon.start()
        return answers and answers[0] < 300

    def check_whole(self, name, address):
        if f'/1.0/networks/{name}' in self.rest.get('/1.0/networks'):
            self.assertEqual([address], self.addresses(name))
            self.assertEqual(1, len(self.servers(name)))
            self.rest.delete(f'/1.0/networks/{name}')
        self.assertEqual([], self.traces(name))

    def test_creation(self):
        body = b'{"name": "net0", "config": {"ipv4.address": "10.61.0.1/24", "ipv6.address": "none", "ipv4.nat": "true"}}'
        for step in range(14):
            done = self.killed_during(step * 0.004, 'POST', '/1.0/networks', body)
            self.assertTrue(not done or '/1.0/networks/net0' in self.rest.get('/1.0/networks'), 'an acknowledged network is gone')
            self.check_whole('net0', '10.61.0.1/24')

    def test_change(self):
        for step in range(10):
            path = self.network(ipv4__address='10.61.0.1/24')
            done = self.killed_during(step * 0.006, 'PATCH', path, b'{"config": {"ipv4.address": "10.62.0.1/24"}}')
            address = self.rest.get(path)['config']['ipv4.address']
            self.assertTrue(not done or address == '10.62.0.1/24', 'an acknowledged change is gone')
            self.check_whole('net0', address)

    def test_rename_and_delete(self):
        for step in range(8):
            path = self.network(ipv4__address='10.61.0.1/24')
            done = self.killed_during(step * 0.008, 'POST', path, b'{"name": "net1"}')
            self.assertTrue(not done or '/1.0/networks/net1' in self.rest.get('/1.0/networks'))
            for name in ('net0', 'net1'):
                self.check_whole(name, '10.61.0.1/24')
            path = self.network(ipv4__address='10.61.0.1/24')
            done = self.killed_during(step * 0.004, 'DELETE', path, b'')
            self.assertTrue(not done or path not in self.rest.get('/1.0/networks'))
            self.check_whole('net0', '10.61.0.1/24')

    def helpers(self):
        """Processes of the test's proxy."""
        lines = subprocess.run(['ps', '-e', '-ww', '-o', 'stat=,args='], capture_output=True, text=True, check=True).stdout.splitlines()
        return [line for line in lines if LISTEN in line and not line.startswith('Z')]

    def test_start_of_an_instance(self):
        """With an interface that is filtered and limited, routes and proxies: it runs, or nothing of it is there."""
        self.network(ipv4__address='10.61.0.1/24')
        nic = {'type': 'nic', 'network': 'net0', 'name': 'eth0', 'ipv4.address': '10.61.0.9', 'ipv4.routes': '10.91.0.0/24',
               'security.mac_filtering': 'true', 'limits.max': '80Mbit'}
        devices = {'eth0': nic, 'p': {'type': 'proxy', 'listen': LISTEN, 'connect': 'tcp:127.0.0.1:80'},
                   'q': {'type': 'proxy', 'listen': 'tcp:0.0.0.0:81', 'connect': 'tcp:10.61.0.9:80', 'nat': 'true'}}
        path = self.create('c1', config={'boot.autostart': 'false'}, devices=devices)

        def state():
            rules = [line for line in self.ruleset().splitlines() if 'veth' in line or 'dnat' in line]
            return set(self.links()), rules, self.host('ip', 'route', 'show', 'dev', 'net0'), self.helpers()
        before = state()
        for step in range(12):
            self.killed_during(step * 0.02, 'PUT', f'{path}/state', b'{"action": "start", "timeout": 30}')
            if self.status(path) != 'Stopped':
                self.act(path, 'stop', force=True)
            with contextlib.suppress(TimeoutError):
                wait_until(lambda: state() == before, what='all to be as before')
            for was, now in zip(before, state()):
                self.assertEqual(was, now, f'killed after {step * 20} ms')
            self.assertNotIn('volatile.eth0.host_name', self.rest.get(path)['config'])
        self.act(path, 'start')
        self.assertEqual(1, len(self.helpers()))


if __name__ == '__main__':
    unittest.main()
