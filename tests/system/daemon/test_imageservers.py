# SPDX-License-Identifier: Apache-2.0
"""Images of servers that speak the LXD API, good ones and bad ones (source type "image" of POST /1.0/images)."""

import signal
import unittest

from tests.support.daemon import wait_until

from .imageservers import URL, ImageServerTest, sha256


class LxdServer(ImageServerTest):
    def setUp(self):
        super().setUp()
        self.fingerprint = sha256(self.image)

    def serve(self, about=(), export=(), alias=(), more=()):
        """Offers the image, with whatever is given in place of what is true."""
        sync = lambda metadata: {'json': {'type': 'sync', 'status': 'Success', 'status_code': 200, 'metadata': metadata}}
        image = {'fingerprint': self.fingerprint, 'size': self.image.stat().st_size, 'architecture': 'x86_64', 'type': 'container', 'public': True,
                 'filename': 'x.tar.gz', 'properties': {'os': 'There'}, 'created_at': '2020-01-02T03:04:05Z', 'expires_at': '1970-01-01T00:00:00Z', **dict(about)}
        path = f'/1.0/images/{self.fingerprint}'
        self.answers({'/1.0/images/aliases/there': sync({'name': 'there', 'target': self.fingerprint, 'type': 'container', **dict(alias)}), path: sync(image),
                      f'/1.0/images/{self.fingerprint[:10]}': sync(image),
                      f'{path}/export': {'file': str(self.image), 'headers': {'Content-Type': 'application/octet-stream'}, **dict(export)}, **dict(more)})

    def test_by_alias(self):
        self.serve()
        self.assertEqual(self.fingerprint, self.copy(aliases=[{'name': 'mine', 'description': 'of there'}], properties={'colour': 'blue'}, auto_update=True))
        image = self.rest.get(f'/1.0/images/{self.fingerprint}')
        self.assertEqual(({'os': 'There', 'colour': 'blue'}, '2020-01-02T03:04:05Z', '1970-01-01T00:00:00Z', 'x.tar.gz', True, False, False, [{'name': 'mine', 'description': 'of there'}]),
                         tuple(image[key] for key in ('properties', 'created_at', 'expires_at', 'filename', 'auto_update', 'public', 'cached', 'aliases')))
        self.assertEqual({'alias': 'there', 'server': URL, 'protocol': 'lxd', 'certificate': self.certificate, 'image_type': ''}, image['update_source'])
        self.rest.post('/1.0/instances', {'name': 'c1', 'source': {'type': 'image', 'alias': 'mine'}})

    def test_by_fingerprint(self):
        self.serve()
        self.assertEqual(self.fingerprint, self.copy(self.source(fingerprint=self.fingerprint[:10])))
        self.assertNotIn('update_source', self.rest.get(f'/1.0/images/{self.fingerprint}'))

    def test_alias_as_fingerprint(self):
        self.serve()
        self.copy(self.source(fingerprint='there', protocol='lxd'))
        self.assertEqual('there', self.rest.get(f'/1.0/images/{self.fingerprint}')['update_source']['alias'])

    def test_one_download(self):
        self.serve(export={'slow': 0.05})
        operations = [self.start(aliases=[{'name': f'a{i}', 'description': ''}]) for i in range(4)]
        for operation in operations:
            done = self.rest.get(f'{operation}/wait')
            self.assertEqual(('Success', self.fingerprint), (done['status'], done['metadata']['fingerprint']), done)
        self.assertEqual(1, len(self.asked('export')))
        self.assertEqual(4, len(self.rest.get(f'/1.0/images/{self.fingerprint}')['aliases']))

    def test_another_project_has_it(self):
        self.serve()
        self.copy()
        self.rest.post('/1.0/projects', {'name': 'p', 'config': {'features.images': 'true', 'features.profiles': 'false'}})
        self.addCleanup(self.rest.delete, '/1.0/projects/p')
        self.addCleanup(self.rest.delete, f'/1.0/images/{self.fingerprint}?project=p')
        self.rest.post('/1.0/images?project=p', {'source': self.source(alias='there')})
        self.assertEqual(1, len(self.asked('export')))
        self.assertEqual('there', self.rest.get(f'/1.0/images/{self.fingerprint}?project=p')['update_source']['alias'])

    def slowly(self):
        """A copy that lasts, while its first bytes are here."""
        self.image_bytes = self.image.stat().st_size
        self.serve(export={'slow': 0.5})
        operation = self.start()
        wait_until(lambda: 'download_progress' in (self.rest.get(operation)['metadata'] or {}), what='progress')
        self.assertRegex(self.rest.get(operation)['metadata']['download_progress'], r'^rootfs: \d+% \(.*B/s\)$')
        self.assertEqual(1, len(self.files()))
        return operation

    def test_cancel(self):
        operation = self.slowly()
        self.rest.delete(operation)
        self.assertEqual('Cancelled', self.rest.get(f'{operation}/wait')['status'])
        self.nothing_is_left()

    def test_kill(self):
        self.slowly()
        self.daemon.stop(signal.SIGKILL)
        self.daemon.start()
        self.nothing_is_left()

    def test_end_of_the_daemon(self):
        self.slowly()
        self.daemon.stop()
        self.daemon.start()
        self.nothing_is_left()

    def test_wrong_requests(self):
        for source, saying in ((self.source(), 'alias or fingerprint'), (self.source(alias='there', protocol='ftp'), 'protocol'),
                               (self.source(alias='there', mode='push'), 'mode'), (self.source(alias='there', server='http://127.0.0.1:1'), 'https://'),
                               (self.source(alias='there', server='https://u:p@127.0.0.1'), 'https://'), (self.source(alias='there', server=''), 'server'),
                               (self.source(alias='there', certificate='x'), 'certificate'), (self.source(alias='there', server='file:///etc/passwd'), 'server')):
            with self.subTest(source=source):
                self.fails(saying, source)
        self.fails('already exists', status=409, aliases=[{'name': 'x', 'description': ''}, {'name': 'x', 'description': ''}])
        self.assertEqual([], self.asked())

    def test_strange_certificate(self):
        self.serve()
        own = self.rest.get('/1.0')['environment']['certificate']
        for certificate in ('', own):
            self.fails('not trusted', self.source(alias='there', certificate=certificate))
        self.assertEqual([], self.asked())

    def test_nobody_there(self):
        self.fails('refused', self.source(alias='there', server='https://127.0.0.1:1'))

    def test_unknown_image(self):
        self.fails('not found')
        self.serve(alias={'type': 'virtual-machine'})
        self.fails('not found', self.source(alias='there', image_type='container'))  # an alias of another type is none

    def test_bad_answers(self):
        sync = {'type': 'sync', 'status_code': 200}
        page = {'text': '<html>', 'headers': {'Content-Type': 'text/html'}}
        for path, rule, saying in (
                ('/1.0/images/aliases/there', page, "none of the LXD API's"),
                ('/1.0/images/aliases/there', {'json': {**sync, 'metadata': []}}, "none of the LXD API's"),
                ('/1.0/images/aliases/there', {'json': {**sync, 'metadata': {'target': 7}}}, 'target'),
                ('/1.0/images/aliases/there', {'status': 500, 'json': {'type': 'error', 'error': 'on fire', 'error_code': 500}}, 'on fire'),
                ('/1.0/images/aliases/there', {'status': 302, 'headers': {'Location': 'http://127.0.0.1/'}}, '302'),
                ('/1.0/images/aliases/there', {'text': 'x' * (3 << 20)}, 'too long'),
                (f'/1.0/images/{self.fingerprint}', page, "none of the LXD API's"),
                (f'/1.0/images/{self.fingerprint}/export', {'status': 302, 'headers': {'Location': 'http://127.0.0.1:1/x'}}, "isn't encrypted"),
                (f'/1.0/images/{self.fingerprint}/export', {'status': 403, 'text': ''}, '403'),
                (f'/1.0/images/{self.fingerprint}/export', {'text': 'no image'}, ''),
                (f'/1.0/images/{self.fingerprint}/export', {'headers': {'Content-Type': 'multipart/form-data; boundary=x'}, 'text': '--x\r\n\r\n'}, 'multipart')):
            with self.subTest(path=path, rule=str(rule)[:80]):
                self.serve(more={path: rule})
                self.fails(saying)

    def test_bad_descriptions(self):
        for about, saying in (({'fingerprint': '../../../etc/x'}, 'no image'), ({'fingerprint': 'ab' * 32}, 'no image'), ({'fingerprint': ''}, 'no image'),
                              ({'size': 0}, 'no image'), ({'size': 1000}, 'announced'), ({'size': 'x'}, 'no image')):
            with self.subTest(about=about):
                self.serve(about)
                self.fails(saying)

    def test_wrong_hash(self):
        other = self.web / 'other.tar.gz'
        other.write_bytes(self.image.read_bytes()[:-1] + b'x')
        self.serve(export={'file': str(other)})
        self.fails('')

    def test_cut_short(self):
        self.serve(export={'headers': {'Content-Length': str(self.image.stat().st_size + 5), 'Connection': 'close'}})
        self.fails('')


if __name__ == '__main__':
    unittest.main()
