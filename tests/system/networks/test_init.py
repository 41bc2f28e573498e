# SPDX-License-Identifier: Apache-2.0
"""`quaysided init` and networks: the default set-up, a preseed, and what is dumped."""

import unittest

import yaml

from tests.support.daemon import Daemon, build_directory, make_image, missing, wait_until

from .base import subnet_of


class Init(unittest.TestCase):
    def setUp(self):
        reason = missing('quayside')
        if reason:
            self.skipTest(reason)
        self.daemon = Daemon(kind='quayside', initialise=False)
        self.addCleanup(self.daemon.close)

    @property
    def rest(self):
        return self.daemon.rest

    def init(self, *arguments, text=None):
        return self.daemon.run(build_directory() / 'bin' / 'quaysided', 'init', *arguments, '--dir', self.daemon.state, input=text)

    def test_automatic(self):
        """From nothing to a container that has a lease."""
        self.daemon.start()
        self.assertEqual('', self.init('--auto').stderr)
        network = self.rest.get('/1.0/networks/quaysidebr0')
        self.assertEqual(('true', 'true'), (network['config']['ipv4.nat'], network['config']['ipv6.nat']))
        self.assertEqual(['/1.0/profiles/default'], network['used_by'])
        self.assertEqual({'type': 'nic', 'name': 'eth0', 'network': 'quaysidebr0'}, self.rest.get('/1.0/profiles/default')['devices']['eth0'])
        self.init('--auto')
        self.assertEqual(network, self.rest.get('/1.0/networks/quaysidebr0'), 'a second time changes nothing')
        if 'instance_nic_network' not in self.rest.get('/1.0')['api_extensions']:
            self.skipTest('this server has no NICs with the property "network"')
        self.daemon.import_image(make_image(self.daemon.directory))
        self.rest.post('/1.0/instances', {'name': 'c1', 'source': {'type': 'image', 'alias': 'busybox'}})
        self.rest.put('/1.0/instances/c1/state', {'action': 'start'})
        lease = wait_until(lambda: [lease for lease in self.rest.get('/1.0/networks/quaysidebr0/leases') if '.' in lease['address']], what='a lease')
        self.assertEqual('c1', lease[0]['hostname'])
        self.assertIn(subnet_of(lease[0]['address'] + '/24'), [subnet_of(network['config']['ipv4.address'])])

    def test_automatic_beside_another_bridge(self):
        """The name is somebody else's already: the next one."""
        self.daemon.start()
        self.daemon.run('ip', 'link', 'add', 'quaysidebr0', 'type', 'bridge')
        self.assertEqual('', self.init('--auto').stderr)
        self.assertEqual('quaysidebr1', self.rest.get('/1.0/profiles/default')['devices']['eth0']['network'])
        self.assertTrue(self.rest.get('/1.0/networks/quaysidebr1')['managed'])

    def test_machine_that_lacks_something(self):
        """No dnsmasq: it says so and goes on."""
        self.daemon.start()
        path = self.daemon.run('sh', '-c', 'command -v dnsmasq').stdout.strip()
        self.daemon.run('mount', '--bind', '/dev/null', path)
        said = self.init('--auto').stderr
        self.assertIn('dnsmasq', said)
        self.assertIn('without a network', said)
        self.assertEqual(['/1.0/storage-pools/default'], self.rest.get('/1.0/storage-pools'))
        self.assertEqual(['root'], list(self.rest.get('/1.0/profiles/default')['devices']))
        self.assertNotIn('/1.0/networks/quaysidebr0', self.rest.get('/1.0/networks'))

    def test_automatic_with_an_address(self):
        self.daemon.start()
        for needy in (('--network-port', '9'), ('--trust-password', 'x')):
            with self.assertRaisesRegex(AssertionError, 'needs --network-address'):
                self.init('--auto', *needy)
        with self.assertRaisesRegex(AssertionError, 'Unknown storage driver'):
            self.init('--auto', '--storage-backend', 'teapot')
        with self.assertRaisesRegex(AssertionError, 'needs --auto'):
            self.init('--preseed', '--network-port', '9', text='{}')
        self.assertEqual([], self.rest.get('/1.0/storage-pools'))
        self.init('--auto', '--network-address', '127.0.0.1', '--network-port', '9443', '--trust-password', 'x', '--storage-backend', 'dir')
        self.assertEqual({'core.https_address': '127.0.0.1:9443', 'core.trust_password': True}, self.rest.get('/1.0')['config'])

    def test_preseed_of_another_server(self):
        """What LXD dumps names a cluster that isn't there; an empty preseed asks for nothing."""
        self.daemon.start()
        self.init('--preseed', text='config:\nnetworks: []\nstorage_pools: []\nprofiles: []\ncluster: null\n')
        self.init('--preseed', text='cluster:\n  server_name: none\n  enabled: false\n')
        self.init('--preseed', text='')
        with self.assertRaisesRegex(AssertionError, 'part of a cluster'):
            self.init('--preseed', text='cluster:\n  server_name: one\n  enabled: true\n')

    def test_preseed_that_is_none(self):
        """Told before anything is changed, and in words of the preseed."""
        self.daemon.start()
        good = 'storage_pools: [{name: new, driver: dir}]\n'
        for bad, saying in (('networks: net0', '"networks" is not a list'), ('networks: [{config: {}}]', '"networks" has no name'),
                            ('profiles: [default]', '"profiles" has no name')):
            with self.subTest(bad), self.assertRaisesRegex(AssertionError, saying):
                self.init('--preseed', text=good + bad)
        self.assertEqual([], self.rest.get('/1.0/storage-pools'))

    def test_preseed_that_fails_leaves_nothing(self):
        """doc/preseed.md, "Rollback"."""
        self.daemon.start()
        self.rest.post('/1.0/storage-pools', {'name': 'there', 'driver': 'dir', 'config': {'user.a': '1'}})
        self.rest.patch('/1.0', {'config': {'user.a': '1'}})
        before = [self.rest.get(path) for path in ('/1.0', '/1.0/storage-pools?recursion=1', '/1.0/profiles?recursion=1', '/1.0/projects')]
        preseed = {'config': {'user.a': '2', 'user.b': '3', 'core.https_address': '127.0.0.1:8443'},
                   'storage_pools': [{'name': 'new', 'driver': 'dir'}, {'name': 'there', 'config': {'user.a': '2', 'user.b': '3'}, 'description': 'x'}],
                   'projects': [{'name': 'lab', 'config': {}}],
                   'profiles': [{'name': 'default', 'description': 'x', 'devices': {'root': {'type': 'disk', 'path': '/', 'pool': 'there'}}},
                                {'name': 'bad', 'config': {'teapot': '1'}}]}
        with self.assertRaisesRegex(AssertionError, 'teapot'):
            self.init('--preseed', text=yaml.safe_dump(preseed))
        after = [self.rest.get(path) for path in ('/1.0', '/1.0/storage-pools?recursion=1', '/1.0/profiles?recursion=1', '/1.0/projects')]
        self.assertEqual(before, after)
        with self.assertRaisesRegex(AssertionError, 'there already, with the driver .*dir'):
            self.init('--preseed', text='storage_pools: [{name: there, driver: zfs}]')

    def test_preseed_and_dump(self):
        self.daemon.start()
        preseed = {'networks': [{'name': 'net0', 'type': 'bridge', 'config': {'ipv4.address': '10.61.0.1/24', 'ipv6.address': 'none'}}]}
        self.init('--preseed', text=yaml.safe_dump(preseed))
        self.assertEqual('10.61.0.1/24', self.rest.get('/1.0/networks/net0')['config']['ipv4.address'])
        preseed['networks'][0]['config'] = {'ipv4.address': '10.62.0.1/24', 'ipv4.nat': 'true', 'user.number': '5', 'user.nothing': 'null'}
        self.init('--preseed', text=yaml.safe_dump(preseed))
        dumped = yaml.safe_load(self.init('--dump').stdout)
        self.assertEqual([{'name': 'net0', 'type': 'bridge', 'description': '', 'config': {
            'ipv4.address': '10.62.0.1/24', 'ipv4.nat': 'true', 'ipv6.address': 'none', 'user.number': '5', 'user.nothing': 'null'}}],
                         dumped['networks'])


if __name__ == '__main__':
    unittest.main()
