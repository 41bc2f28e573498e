# SPDX-License-Identifier: Apache-2.0
"""A server with an authority's certificate (server.ca): whom it lets in, by TLS, by the trust list and by the authority alone."""

import pathlib
import shutil
import ssl
import subprocess
import tempfile
import unittest

from tests.support.daemon import ADDRESS, Daemon, missing, wanted_kind

PASSWORD = 'let-me-in'
CURVE = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:secp384r1', '-nodes']


class Authority:
    """An authority of openssl's, in a directory of its own."""

    def __init__(self):
        self.directory = pathlib.Path(tempfile.mkdtemp(prefix='quayside-authority-'))
        self.certificate, self.key = self.directory / 'ca.crt', self.directory / 'ca.key'
        self.openssl('req', '-x509', *CURVE, '-days', '30', '-subj', '/CN=authority', '-keyout', self.key, '-out', self.certificate)
        (self.directory / 'index').touch()
        (self.directory / 'ca.conf').write_text(f'[ca]\ndefault_ca = d\n[d]\ndatabase = {self.directory}/index\ndefault_md = sha384\n', encoding='ascii')

    def openssl(self, *argv):
        subprocess.run(['openssl', *map(str, argv)], check=True, capture_output=True)

    def issue(self, name, *extensions):
        """(certificate, key)"""
        certificate, key, request = (self.directory / f'{name}.{end}' for end in ('crt', 'key', 'csr'))
        (self.directory / 'ext').write_text('\n'.join(extensions), encoding='ascii')
        self.openssl('req', *CURVE, '-subj', f'/CN={name}', '-keyout', key, '-out', request)
        self.openssl('x509', '-req', '-in', request, '-CA', self.certificate, '-CAkey', self.key, '-CAcreateserial', '-days', '30',
                     '-extfile', self.directory / 'ext', '-out', certificate)
        return certificate, key

    def revoke(self, certificate):
        """The list of what is revoked, as a file."""
        mine = ['-config', self.directory / 'ca.conf', '-keyfile', self.key, '-cert', self.certificate]
        self.openssl('ca', *mine, '-revoke', certificate)
        self.openssl('ca', *mine, '-gencrl', '-crldays', '30', '-out', self.directory / 'ca.crl')
        return self.directory / 'ca.crl'

    def remove(self):
        shutil.rmtree(self.directory)


class Pki(unittest.TestCase):
    def setUp(self):
        reason = missing() or ('' if shutil.which('lxc') else "Debian's lxc (package lxd-client) is not installed")
        if reason:
            self.skipTest(reason)
        self.authority = Authority()
        self.addCleanup(self.authority.remove)
        self.own = self.authority.issue('client', 'extendedKeyUsage = clientAuth')
        self.daemon = Daemon()
        self.addCleanup(self.daemon.close)
        certificate, key = self.authority.issue('server', 'subjectAltName = IP:127.0.0.1', 'extendedKeyUsage = serverAuth')
        for source, name in ((self.authority.certificate, 'server.ca'), (certificate, 'server.crt'), (key, 'server.key')):
            shutil.copy(source, self.daemon.state / name)
        self.daemon.__enter__()
        self.daemon.listen(PASSWORD)

    def ask(self, certificate, key):
        """"trusted" or "untrusted", or "refused" by TLS."""
        client = self.daemon.tls(certificate, key)
        try:
            return client.get('/1.0')['auth']
        except (ssl.SSLError, ConnectionError):
            return 'refused'
        finally:
            client.close()

    def stranger(self):
        certificate, key = self.authority.directory / 'stranger.crt', self.authority.directory / 'stranger.key'
        self.authority.openssl('req', '-x509', *CURVE, '-days', '30', '-subj', '/CN=client', '-keyout', key, '-out', certificate)
        return certificate, key

    def test_only_the_authoritys(self):
        self.assertEqual('refused', self.ask(*self.stranger()))
        self.assertEqual('refused', self.ask(None, None))
        self.assertEqual('refused', self.ask(*self.authority.issue('web', 'extendedKeyUsage = serverAuth')))
        self.assertEqual('untrusted', self.ask(*self.own))
        for source, name in zip((*self.own, self.authority.certificate), ('client.crt', 'client.key', 'client.ca')):
            shutil.copy(source, self.daemon.client_config / name)
        self.daemon.lxc('remote', 'add', 'srv', ADDRESS, '--password', PASSWORD)
        self.daemon.lxc('image', 'list', 'srv:')
        self.assertEqual('trusted', self.ask(*self.own))
        self.assertEqual(1, len(self.daemon.rest.get('/1.0/certificates')))

    def test_all_of_the_authority(self):
        self.daemon.rest.patch('/1.0', {'config': {'core.trust_ca_certificates': 'true'}})
        self.assertEqual('trusted', self.ask(*self.own))
        self.assertEqual([], self.daemon.rest.get('/1.0/certificates'))
        self.assertEqual('refused', self.ask(*self.stranger()))
        other = self.authority.issue('other', 'extendedKeyUsage = clientAuth')
        self.assertEqual('trusted', self.ask(*other))
        shutil.copy(self.authority.revoke(other[0]), self.daemon.state / 'ca.crl')
        self.daemon.stop()
        self.daemon.start()
        self.assertEqual(('trusted', 'untrusted'), (self.ask(*self.own), self.ask(*other)))
        self.daemon.rest.patch('/1.0', {'config': {'core.trust_ca_certificates': 'false'}})
        self.assertEqual('untrusted', self.ask(*self.own))

    @unittest.skipIf(wanted_kind() == 'lxd', "LXD goes on without")
    def test_a_broken_authority_lets_nobody_in(self):
        self.daemon.stop()
        (self.daemon.state / 'server.ca').write_text('nonsense', encoding='ascii')
        with self.assertRaises(RuntimeError):
            self.daemon.start()
