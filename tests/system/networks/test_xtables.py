# SPDX-License-Identifier: Apache-2.0
"""Networks and what instances may send where the machine's firewall is xtables: the same packets as with nftables, in its own rules."""

import shutil
import unittest

from tests.support.daemon import wait_until

from .base import NetworkTest
from .oldtools import OldTools


class Xtables(NetworkTest):
    """Extension firewall_driver: the back end that the machine uses does the work."""

    @classmethod
    def setUpClass(cls):
        if not all(shutil.which(f'{tool}-legacy') for tool in ('iptables', 'ip6tables', 'ebtables')):
            raise unittest.SkipTest('the legacy programs of iptables and ebtables are not installed')
        super().setUpClass()
        cls.assertEqual(cls(), 'xtables', cls.daemon.rest.get('/1.0')['environment']['firewall'])

    @classmethod
    def new_daemon(cls):
        return OldTools()

    @classmethod
    def prepare(cls, daemon):
        if daemon.run('iptables-legacy', '-t', 'nat', '-S', check=False).returncode:
            raise unittest.SkipTest('this kernel has no ip_tables')
        daemon.run('iptables-legacy', '-P', 'FORWARD', 'DROP')
        daemon.run('iptables-legacy', '-A', 'FORWARD', '-i', 'mine', '-j', 'ACCEPT')

    def ruleset(self):
        return ''.join(self.host('sh', '-c', f'{tool}-save 2>/dev/null || true') for tool in ('iptables-legacy', 'ip6tables-legacy', 'ebtables-legacy'))

    def rules(self, name):
        return [line for line in self.ruleset().splitlines() if line.startswith('-A') and name in line]

    def test_network(self):
        self.outside()
        before = sorted(self.rules(''))
        path = self.network(ipv4__address='10.61.0.1/24', ipv4__nat='true')
        container = self.container('c1')
        self.lease(container)
        self.assertTrue(self.reaches(container, '192.0.2.2'), 'through a chain that drops what nobody accepts')
        self.config(path, ipv4__routing='false')
        self.assertTrue(self.never_reaches(container, '192.0.2.2'))
        self.config(path, ipv4__routing='', ipv4__nat='false')
        self.assertTrue(self.never_reaches(container, '192.0.2.2'), 'the outside knows no way back')
        self.config(path, ipv4__nat='true')
        self.assertTrue(self.reaches(container, '192.0.2.2'))
        rules = sorted(self.rules(''))
        self.daemon.kill()
        self.daemon.start()
        self.assertEqual(rules, sorted(self.rules('')))
        self.daemon.delete_instances()
        self.rest.delete(path)
        self.assertEqual(before, sorted(self.rules('')))
        self.assertEqual([], self.traces('net0'))

    def test_filter(self):
        """A foreign hardware address doesn't pass; where the kernel has no ebtables the filter is refused by name and nothing is left."""
        self.network(ipv4__address='10.61.0.1/24')
        before = sorted(self.rules(''))
        nic = {'type': 'nic', 'network': 'net0', 'name': 'eth0', 'security.mac_filtering': 'true'}
        path = self.create('c1', devices={'eth0': nic})
        if self.daemon.run('ebtables-legacy', '-L', check=False).returncode:
            self.refused((400, 500), 'PUT', f'{path}/state', {'action': 'start', 'timeout': 30}, saying='ebtables')
            self.assertEqual(before, sorted(self.rules('')))
            self.skipTest('this kernel has no ebtables: refused')
        self.act(path, 'start')
        self.lease(path)
        self.assertTrue(self.reaches(path, '10.61.0.1'))
        change = 'ip link set eth0 down; ip link set eth0 address {}; ip link set eth0 up; ip addr replace 10.61.0.77/24 dev eth0'
        self.output(path, change.format('00:16:3e:66:66:66'))
        self.assertTrue(self.never_reaches(path, '10.61.0.1'))
        self.output(path, change.format(self.rest.get(path)['config']['volatile.eth0.hwaddr']))
        wait_until(lambda: self.reaches(path, '10.61.0.1'), what='an echo')
        self.act(path, 'stop', force=True)
        self.assertEqual(before, sorted(self.rules('')))

    def test_proxy(self):
        path = self.network(ipv4__address='10.61.0.1/24')
        run = self.outside()
        before = sorted(self.rules(''))
        nic = {'type': 'nic', 'network': 'net0', 'name': 'eth0', 'ipv4.address': '10.61.0.9'}
        proxy = {'type': 'proxy', 'listen': 'tcp:192.0.2.1:80', 'connect': 'tcp:10.61.0.9:8080', 'nat': 'true'}
        container = self.launch('c1', devices={'eth0': nic, 'p': proxy})
        self.lease(container)
        self.output(container, 'while true; do echo through | nc -l -p 8080; done >/dev/null 2>&1 &')
        wait_until(lambda: 'through' in run('busybox', 'nc', '-w', '2', '192.0.2.1', '80').stdout, what='an answer')
        self.act(container, 'stop', force=True)
        self.assertEqual(before, sorted(self.rules('')), path)


if __name__ == '__main__':
    unittest.main()
