# SPDX-License-Identifier: Apache-2.0
"""HTTPS: remotes of `lxc`, trust by password and by certificate."""

import hashlib
import os
import ssl

from tests.support.daemon import ADDRESS, make_image

from .base import CompatTest, Terminal

PASSWORD = 'let-me-in'


class Remote(CompatTest):
    def setUp(self):
        super().setUp()
        self.daemon.listen(PASSWORD)
        self.addCleanup(self.forget)

    def forget(self):
        for certificate in self.rest.get('/1.0/certificates?recursion=1'):
            self.rest.delete(f"/1.0/certificates/{certificate['fingerprint']}")
        self.daemon.run('lxc', 'remote', 'remove', 'srv', check=False)

    def add(self):
        self.lxc('remote', 'add', 'srv', ADDRESS, '--accept-certificate', '--password', PASSWORD)

    def make_certificate(self):
        key, cert = self.daemon.directory / 'own.key', self.daemon.directory / 'own.crt'
        self.daemon.run('openssl', 'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:secp384r1', '-nodes', '-days', '30',
                        '-subj', '/CN=visitor', '-keyout', key, '-out', cert)
        der = ssl.PEM_cert_to_DER_cert(cert.read_text())
        return cert, key, hashlib.sha256(der).hexdigest()

    def test_add_with_password(self):
        self.add()
        self.assertIn('srv', self.lxc('remote', 'list', '--format', 'csv'))
        self.assertIn('busybox', self.lxc('image', 'list', 'srv:', '--format', 'csv'))

    def test_wrong_password_is_refused(self):
        self.lxc_fails('remote', 'add', 'srv', ADDRESS, '--accept-certificate', '--password', 'wrong')
        self.assertEqual([], self.rest.get('/1.0/certificates'))

    def test_fingerprint_is_shown(self):
        fingerprint = self.rest.get('/1.0')['environment']['certificate_fingerprint']
        terminal = Terminal(self.daemon, 'lxc', 'remote', 'add', 'srv', ADDRESS, '--password', PASSWORD)
        self.addCleanup(terminal.abandon)
        terminal.expect(fingerprint)
        terminal.type('y\n')
        self.assertEqual(0, terminal.finish())

    def test_life_of_an_instance(self):
        self.add()
        self.lxc('launch', 'srv:busybox', 'srv:c1')
        done = self.daemon.run('lxc', 'exec', 'srv:c1', '-T', '--', 'sh', '-c', 'cat; exit 3', input='over TLS', check=False)
        self.assertEqual(('over TLS', 3), (done.stdout, done.returncode))
        data = os.urandom(1 << 20)
        path = self.daemon.directory / 'data'
        path.write_bytes(data)
        self.lxc('file', 'push', path, 'srv:c1/tmp/data')
        self.lxc('file', 'pull', 'srv:c1/tmp/data', f'{path}.back')
        self.assertEqual(data, (self.daemon.directory / 'data.back').read_bytes())
        self.lxc('stop', 'srv:c1', '--force')
        self.lxc('delete', 'srv:c1')

    def test_image_copy_between_servers(self):
        self.add()
        path = make_image(self.daemon.directory, '--ballast', '2', name='big.tar.gz')
        self.lxc('image', 'import', path, 'srv:', '--alias', 'big')
        self.lxc('image', 'export', 'srv:big', self.daemon.directory / 'exported')
        self.assertEqual(path.read_bytes(), next(self.daemon.directory.glob('exported*')).read_bytes())
        self.lxc('image', 'delete', 'srv:big')

    def test_trust_by_certificate(self):
        cert, key, fingerprint = self.make_certificate()
        self.assertEqual('untrusted', self.daemon.tls(cert, key).get('/1.0')['auth'])
        self.assertEqual(403, self.daemon.tls(cert, key).request('GET', '/1.0/instances').status)
        self.lxc('config', 'trust', 'add', cert)
        self.assertIn(fingerprint[:12], self.lxc('config', 'trust', 'list', '--format', 'csv'))
        self.assertEqual('trusted', self.daemon.tls(cert, key).get('/1.0')['auth'])
        self.assertEqual([], self.daemon.tls(cert, key).get('/1.0/instances'))
        self.lxc('config', 'trust', 'remove', fingerprint)
        self.assertEqual(403, self.daemon.tls(cert, key).request('GET', '/1.0/instances').status)

    def test_no_certificate(self):
        self.assertEqual('untrusted', self.daemon.tls().get('/1.0')['auth'])
        self.assertEqual(403, self.daemon.tls().request('GET', '/1.0/instances').status)

    def test_old_tls_is_refused(self):
        done = self.daemon.run('sh', '-c', f'echo | openssl s_client -connect {ADDRESS} -tls1_1 -cipher ALL:@SECLEVEL=0', check=False)
        self.assertNotEqual(0, done.returncode)
        newer = ['-tls1_3'] if self.daemon.kind == 'lxd' else ['-tls1_2', '-tls1_3']
        for version in newer:
            with self.subTest(version=version):
                self.daemon.run('sh', '-c', f'echo | openssl s_client -connect {ADDRESS} {version}')
