# SPDX-License-Identifier: Apache-2.0
"""Networks with an unmodified `lxc`."""

import unittest

import yaml

from tests.support.daemon import wait_until

from .base import CompatTest


class Networks(CompatTest):
    def setUp(self):
        super().setUp()
        self.addCleanup(self.delete_networks)

    def delete_networks(self):
        self.daemon.delete_instances()
        for network in self.rest.get('/1.0/networks?recursion=1'):
            if network['managed']:
                self.rest.delete(f"/1.0/networks/{network['name']}")

    def show(self, name):
        return yaml.safe_load(self.lxc('network', 'show', name))

    def create(self):
        self.assertIn('Network net0 created', self.lxc('network', 'create', 'net0', 'ipv4.address=10.61.0.1/24', 'ipv6.address=none'))

    def test_create_list_show_delete(self):
        self.create()
        row = self.lxc('network', 'list', '--format', 'csv')
        self.assertIn('net0,bridge,YES,10.61.0.1/24,none,,0,CREATED', row)
        self.assertNotIn('loopback', row, 'the client hides these')
        shown = self.show('net0')
        self.assertEqual(('net0', 'bridge', True, 'Created'), tuple(shown[key] for key in ('name', 'type', 'managed', 'status')))
        self.assertIn('Network net0 deleted', self.lxc('network', 'delete', 'net0'))
        self.assertNotIn('net0', self.lxc('network', 'list', '--format', 'csv'))

    def test_get_set_unset_edit(self):
        self.create()
        self.lxc('network', 'set', 'net0', 'ipv4.nat', 'true')
        self.assertEqual('true', self.lxc('network', 'get', 'net0', 'ipv4.nat').strip())
        self.lxc('network', 'unset', 'net0', 'ipv4.nat')
        self.assertNotIn('ipv4.nat', self.show('net0')['config'])
        shown = self.show('net0')
        shown['config']['bridge.mtu'] = '1400'
        shown['description'] = 'Edited'
        self.lxc('network', 'edit', 'net0', input=yaml.safe_dump(shown))
        self.assertEqual(('1400', 'Edited'), (self.show('net0')['config']['bridge.mtu'], self.show('net0')['description']))
        self.lxc_fails('network', 'set', 'net0', 'ipv4.address', 'nonsense', saying='ipv4.address')

    def test_rename(self):
        self.create()
        self.assertIn('renamed to net1', self.lxc('network', 'rename', 'net0', 'net1'))
        self.assertEqual('net1', self.show('net1')['name'])

    def test_attach_leases_info_detach(self):
        self.create()
        self.init('c1')
        self.lxc('network', 'attach', 'net0', 'c1', 'eth0', 'eth0')
        self.assertEqual(['/1.0/instances/c1'], self.show('net0')['used_by'])
        self.lxc_fails('network', 'delete', 'net0', saying='currently in use')
        self.lxc('start', 'c1')
        listed = wait_until(lambda: [line for line in self.lxc('network', 'list-leases', 'net0', '--format', 'csv').splitlines() if 'DYNAMIC' in line],
                            what='a lease')
        self.assertTrue(listed[0].startswith('c1,00:16:3e:'), listed)
        info = self.lxc('network', 'info', 'net0')
        for words in ('Name: net0', 'MTU: 1500', 'State: up', '10.61.0.1/24', 'Network usage:'):
            self.assertIn(words, info)
        self.lxc('stop', '--force', 'c1')
        self.lxc('network', 'detach', 'net0', 'c1', 'eth0')
        self.assertEqual([], self.show('net0')['used_by'])


if __name__ == '__main__':
    unittest.main()
