# SPDX-License-Identifier: Apache-2.0
"""Images come through the proxies of core.proxy_https, core.proxy_http and core.proxy_ignore_hosts (doc/server.md). The hosts that are
named here exist nowhere: whoever doesn't ask the proxy reaches nobody."""

import os
import signal
import sys
import unittest

from tests.support.daemon import SOURCE

from .imageservers import PORT, ImageServerTest, sha256

PROXY = '127.0.0.1:3128'
AWAY = 'https://images.invalid'


class WebProxies(ImageServerTest):
    @classmethod
    def prepare(cls):
        super().prepare()
        cls.daemon.run(sys.executable, SOURCE / 'tests' / 'support' / 'webproxy.py', PROXY.split(':')[1], cls.web, PORT)
        cls.addClassCleanup(os.kill, int((cls.web / 'proxy.pid').read_text()), signal.SIGKILL)

    def setUp(self):
        super().setUp()
        self.fingerprint = sha256(self.image)
        sync = lambda metadata: {'json': {'type': 'sync', 'status': 'Success', 'status_code': 200, 'metadata': metadata}}
        path = f'/1.0/images/{self.fingerprint}'
        about = {'fingerprint': self.fingerprint, 'size': self.image.stat().st_size, 'architecture': 'x86_64', 'type': 'container', 'public': True}
        self.answers({path: sync(about), f'{path}/export': {'file': str(self.image), 'headers': {'Content-Type': 'application/octet-stream'}}})
        (self.web / 'proxied').write_bytes(self.image.read_bytes())
        (self.web / 'proxy.log').write_text('')
        self.proxies()

    def proxies(self, **keys):
        self.rest.patch('/1.0', {'config': {f'core.proxy_{name}': keys.get(name, '') for name in ('https', 'http', 'ignore_hosts')}})

    def far(self, server=AWAY):
        return self.source(server=server, fingerprint=self.fingerprint)

    def proxied(self):
        return (self.web / 'proxy.log').read_text().splitlines()

    def test_https(self):
        self.proxies(https=f'http://me:p%40ss@{PROXY}/')
        self.assertEqual(self.fingerprint, self.copy(self.far()))
        self.assertEqual({'CONNECT images.invalid:443 Basic bWU6cEBzcw=='}, set(self.proxied()))

    def test_without_scheme_and_with_a_port(self):
        self.proxies(https=PROXY)
        self.copy(self.far(f'{AWAY}:8443'))
        self.assertEqual({'CONNECT images.invalid:8443 -'}, set(self.proxied()))

    def test_http(self):
        self.proxies(http=f'http://me:x@{PROXY}')
        done = self.rest.post('/1.0/images', {'source': {'type': 'url', 'url': 'http://images.invalid/some'}})
        self.assertEqual(self.fingerprint, done['metadata']['fingerprint'])
        self.assertEqual(['HEAD http://images.invalid/some Basic bWU6eA==', 'GET http://images.invalid/some/image Basic bWU6eA=='], self.proxied())

    def test_hosts_that_are_reached_without(self):
        for hosts in ('images.invalid', 'a,.invalid', ' Invalid ', 'images.invalid:443', '*'):
            self.proxies(https=PROXY, ignore_hosts=hosts)
            self.fails("can't connect to images.invalid", self.far())
        self.assertEqual([], self.proxied())
        for hosts in ('images.invalid:444', 'ages.invalid', 'images', ','):
            self.proxies(https=PROXY, ignore_hosts=hosts)
            self.copy(self.far())
            self.remove_all()

    def test_this_machine_needs_no_proxy(self):
        self.proxies(https=PROXY)
        self.copy(self.source(fingerprint=self.fingerprint))
        self.assertEqual([], self.proxied())

    def test_refusals(self):
        self.proxies(https=PROXY)
        self.fails('the proxy 127.0.0.1 answered "403 not that one"', self.far('https://refused'))
        self.proxies(https='127.0.0.1:3')
        self.fails('connection refused', self.far())
        for other in ('socks5://127.0.0.1:3128', 'https://127.0.0.1:3128'):
            answer = self.rest.request('PATCH', '/1.0', {'config': {'core.proxy_https': other}})
            self.assertEqual(400, answer.status)
            self.assertIn('core.proxy_https', answer.error)

    def test_of_the_environment(self):
        self.daemon.stop()
        self.addCleanup(self.restart, None)
        self.restart(f'http://{PROXY}')
        self.copy(self.far())
        self.assertEqual({'CONNECT images.invalid:443 -'}, set(self.proxied()))

    def test_of_the_environment_that_is_none(self):
        self.daemon.stop()
        self.addCleanup(self.restart, None)
        self.restart('socks5://127.0.0.1:3128')
        self.fails('core.proxy_https', self.far())

    def restart(self, proxy):
        self.daemon.stop()
        os.environ.pop('HTTPS_PROXY', None)
        if proxy:
            os.environ['HTTPS_PROXY'] = proxy
        self.daemon.start()


if __name__ == '__main__':
    unittest.main()
