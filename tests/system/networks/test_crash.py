# SPDX-License-Identifier: Apache-2.0
"""The daemon is killed at every moment of a change: afterwards the network is whole, or not there at all."""

import threading
import time
import unittest

from tests.support.rest import UnixConnection

from .base import NetworkTest


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


if __name__ == '__main__':
    unittest.main()
