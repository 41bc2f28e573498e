# SPDX-License-Identifier: Apache-2.0
"""HTTPS as a browser meets it, through Python's own client."""

import json

from tests.support.daemon import ADDRESS

from .base import CompatTest

ORIGIN = 'https://ui.example'
CONFIG = {'core.https_allowed_origin': ORIGIN, 'core.https_allowed_methods': 'GET, POST', 'core.https_allowed_headers': 'Content-Type',
          'core.https_allowed_credentials': 'true'}


class CrossOrigin(CompatTest):
    def headers(self, method, path):
        """(status, headers) of a request that shows no certificate, made inside the daemon's network namespace."""
        script = ('import http.client, json, ssl, sys\n'
                  f'c = http.client.HTTPSConnection({ADDRESS!r}, context=ssl._create_unverified_context())\n'
                  f'c.request({method!r}, {path!r}, headers={{"Origin": {ORIGIN!r}}})\n'
                  'r = c.getresponse()\n'
                  'print(json.dumps([r.status, dict(r.getheaders())]))\n')
        return json.loads(self.daemon.run('/usr/bin/python3', '-c', script).stdout)

    def test_credentials(self):
        self.daemon.listen('secret')
        self.assertNotIn('Access-Control-Allow-Origin', self.headers('GET', '/1.0')[1])
        self.rest.patch('/1.0', {'config': CONFIG})
        self.addCleanup(self.rest.patch, '/1.0', {'config': dict.fromkeys(CONFIG, '')})
        for method, path, status in (('GET', '/1.0', 200), ('OPTIONS', '/1.0/instances', 200), ('GET', '/1.0/instances', 403)):
            got, headers = self.headers(method, path)
            self.assertEqual(status, got)
            self.assertEqual(ORIGIN, headers['Access-Control-Allow-Origin'])
            self.assertEqual('true', headers['Access-Control-Allow-Credentials'])
            self.assertEqual('GET, POST', headers['Access-Control-Allow-Methods'])
            self.assertEqual('Content-Type', headers['Access-Control-Allow-Headers'])

    def test_unix_socket(self):
        self.rest.patch('/1.0', {'config': CONFIG})
        self.addCleanup(self.rest.patch, '/1.0', {'config': dict.fromkeys(CONFIG, '')})
        for method in ('GET', 'OPTIONS'):
            self.assertEqual(ORIGIN, self.rest.request(method, '/1.0/profiles', headers={'Origin': ORIGIN}).headers['Access-Control-Allow-Origin'])

    def test_strangers_and_paths_that_are_not_there(self):
        self.daemon.listen('secret')
        for path in ('/nothing', '/1.0/nothing'):
            self.assertEqual(404, self.headers('GET', path)[0])


class Addresses(CompatTest):
    def test_listening_everywhere(self):
        """Others learn the addresses that they can dial."""
        self.daemon.run('ip', 'link', 'add', 'card', 'type', 'veth', 'peer', 'name', 'cable')
        self.addCleanup(self.daemon.run, 'ip', 'link', 'del', 'card')
        self.daemon.run('sh', '-c', 'ip addr add 10.61.7.9/24 dev card; ip addr add fd61::9/64 dev card nodad; ip link set card up; ip link set cable up')
        self.addCleanup(self.rest.patch, '/1.0', {'config': {'core.https_address': ''}})
        for address, reached in (('[::]:8443', {'10.61.7.9:8443', '[fd61::9]:8443'}), (':9443', {'10.61.7.9:9443', '[fd61::9]:9443'}),
                                 ('0.0.0.0:8443', {'10.61.7.9:8443'}), ('127.0.0.1:8443', {'127.0.0.1:8443'})):
            self.rest.patch('/1.0', {'config': {'core.https_address': address}})
            self.assertEqual(reached, set(self.rest.get('/1.0')['environment']['addresses']), address)
