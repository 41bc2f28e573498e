# SPDX-License-Identifier: Apache-2.0
"""HTTPS as a browser meets it, through Python's own client."""

import json
import socket

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
        for path, headers in (('/1.0/profiles', {}), ('/internal/ready', {'Origin': ORIGIN})):
            answer = self.rest.request('GET', path, headers=headers)
            self.assertEqual([], [name for name in answer.headers if name.startswith('Access-Control-Allow-') and not name.endswith('Credentials')], path)
        self.rest.patch('/1.0', {'config': {'core.https_allowed_credentials': 'false'}})
        self.assertNotIn('Access-Control-Allow-Credentials', self.rest.request('GET', '/1.0', headers={'Origin': ORIGIN}).headers)

    def test_strangers_and_paths_that_are_not_there(self):
        self.daemon.listen('secret')
        for path in ('/nothing', '/1.0/nothing'):
            self.assertEqual(404, self.headers('GET', path)[0])


class WithoutTls(CompatTest):
    def test_http(self):
        """It is told that HTTPS is spoken here, and hears that to the end."""
        self.daemon.listen('secret')
        host, port = ADDRESS.split(':')
        with self.daemon.network(), socket.create_connection((host, int(port)), 20) as plain:
            plain.sendall(b'GET /1.0 HTTP/1.1\r\nHost: x\r\n\r\n')
            answer = b''
            while piece := plain.recv(4096):
                answer += piece
        self.assertEqual(b'HTTP/1.0 400 Bad Request', answer.split(b'\r\n')[0])
        self.assertIn(b'HTTPS server', answer)


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
