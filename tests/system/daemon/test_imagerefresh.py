# SPDX-License-Identifier: Apache-2.0
"""Images that came from another server: newer ones, by hand and by the clock, and their end (doc/image-handling.md, "Caching", "Auto-update")."""

import json

from tests.support.daemon import make_image, wait_until
from tests.support.rest import ApiError

from .imageservers import URL, ImageServerTest, sha256


class Refresh(ImageServerTest):
    def setUp(self):
        # Done last, when there is no image any more that a changed interval would have looked at.
        self.addCleanup(self.rest.patch, '/1.0', {'config': {'images.auto_update_interval': '', 'images.auto_update_cached': '', 'images.remote_cache_expiry': ''}})
        super().setUp()
        self.old, self.new = self.image, make_image(self.daemon.directory, '--ballast', '1', name='new.tar.gz')

    def serve(self, path):
        fingerprint = sha256(path)
        sync = lambda metadata: {'json': {'type': 'sync', 'status': 'Success', 'status_code': 200, 'metadata': metadata}}
        self.answers({'/1.0/images/aliases/there': sync({'name': 'there', 'target': fingerprint, 'type': 'container'}),
                      f'/1.0/images/{fingerprint}': sync({'fingerprint': fingerprint, 'size': path.stat().st_size, 'architecture': 'x86_64', 'type': 'container',
                                                          'public': True, 'properties': {'os': 'There'}, 'created_at': '2020-01-02T03:04:05Z'}),
                      f'/1.0/images/{fingerprint}/export': {'file': str(path), 'headers': {'Content-Type': 'application/octet-stream'}}})
        return fingerprint

    def is_there(self, fingerprint):
        return self.rest.request('GET', f'/1.0/images/{fingerprint}').status == 200

    def refresh(self, fingerprint):
        return self.rest.post(f'/1.0/images/{fingerprint}/refresh')['metadata']['refreshed']

    def create(self, name, **more):
        self.rest.post('/1.0/instances', {'name': name, 'source': self.source(alias='there', **more)})
        return self.rest.get(f'/1.0/instances/{name}')['config']['volatile.base_image']

    def test_newer(self):
        self.assertIn('image_force_refresh', self.rest.get('/1.0')['api_extensions'])
        self.rest.post('/1.0/profiles', {'name': 'mine'})
        self.addCleanup(self.rest.delete, '/1.0/profiles/mine')
        old = self.serve(self.old)
        self.copy(aliases=[{'name': 'a', 'description': 'kept'}], public=True, profiles=['default', 'mine'])
        self.assertFalse(self.refresh(old))
        new = self.serve(self.new)
        self.assertTrue(self.refresh(old))
        self.assertFalse(self.is_there(old))
        image = self.rest.get(f'/1.0/images/{new}')
        self.assertEqual(([{'name': 'a', 'description': 'kept'}], True, ['default', 'mine'], 'there', URL, False),
                         (image['aliases'], image['public'], image['profiles'], image['update_source']['alias'], image['update_source']['server'], image['cached']))
        self.assertEqual([new], self.files())
        self.assertFalse(self.refresh(new))
        self.remove_all()

    def test_refresh_of_what_has_no_source(self):
        fingerprint = self.daemon.import_image(self.old, 'own')
        with self.assertRaisesRegex(ApiError, 'source not found'):
            self.refresh(fingerprint)

    def test_refresh_fails(self):
        old = self.serve(self.old)
        self.copy()
        self.answers({})
        with self.assertRaisesRegex(ApiError, 'not found'):
            self.refresh(old)
        self.assertTrue(self.is_there(old))

    def test_instance(self):
        old = self.serve(self.old)
        self.assertEqual(old, self.create('c1'))
        image = self.rest.get(f'/1.0/images/{old}')
        self.assertEqual((True, True, False, 'there'), (image['cached'], image['auto_update'], image['public'], image['update_source']['alias']))
        wait_until(lambda: self.rest.get(f'/1.0/images/{old}')['last_used_at'] > '2021', what='a use that is noted')
        asked = len(self.asked())
        self.serve(self.new)
        self.assertEqual(old, self.create('c2'))  # the one that is here will do
        self.assertEqual(asked, len(self.asked()))
        self.rest.patch('/1.0', {'config': {'images.auto_update_interval': '0'}})
        self.assertEqual(sha256(self.new), self.create('c3'))

    def test_instance_without_auto_update(self):
        self.rest.patch('/1.0', {'config': {'images.auto_update_cached': 'false'}})
        old = self.serve(self.old)
        self.create('c1')
        self.assertFalse(self.rest.get(f'/1.0/images/{old}')['auto_update'])
        self.assertEqual(sha256(self.new), self.serve(self.new))
        self.assertEqual(sha256(self.new), self.create('c2'))

    def test_instances_at_once(self):
        self.serve(self.old)
        operations = [self.rest.request('POST', '/1.0/instances', {'name': f'c{i}', 'source': self.source(alias='there')}).json['operation'] for i in range(3)]
        for operation in operations:
            self.assertEqual('Success', self.rest.get(f'{operation}/wait')['status'])
        self.assertEqual(1, len(self.asked('export')))

    def test_instance_is_refused_early(self):
        self.serve(self.old)
        for status, more in ((400, {'profiles': ['nope']}), (400, {'config': {'no.such': 'key'}}), (501, {'type': 'virtual-machine'}), (400, {'name': 'a/b'})):
            answer = self.rest.request('POST', '/1.0/instances', {'name': 'c1', 'source': self.source(alias='there'), **more})
            self.assertEqual(status, answer.status, answer)
        answer = self.rest.request('POST', '/1.0/instances', {'name': 'c1', 'source': self.source(properties={'os': 'x'})})
        self.assertEqual(400, answer.status)
        self.assertEqual([], self.asked())

    def test_instance_of_what_is_not_there(self):
        with self.assertRaisesRegex(ApiError, 'not found'):
            self.create('c1')
        self.assertEqual([], self.rest.get('/1.0/instances'))
        self.nothing_is_left()

    def test_instance_cancelled(self):
        fingerprint = self.serve(self.old)
        self.slow_export(fingerprint)
        operation = self.rest.request('POST', '/1.0/instances', {'name': 'c1', 'source': self.source(alias='there')}).json['operation']
        wait_until(self.files, what='a download')
        self.rest.delete(operation)
        self.assertEqual('Cancelled', self.rest.get(f'{operation}/wait')['status'])
        self.assertEqual([], self.rest.get('/1.0/instances'))
        self.nothing_is_left()

    def slow_export(self, fingerprint):
        rules = json.loads((self.web / 'answers.json').read_text())
        rules[f'/1.0/images/{fingerprint}/export']['slow'] = 0.5
        self.answers(rules)

    def test_update_at_the_start(self):
        old = self.serve(self.old)
        self.create('c1')
        new = self.serve(self.new)
        self.daemon.stop()
        self.daemon.start()
        wait_until(lambda: self.is_there(new) and not self.is_there(old), what='a newer image')
        image = self.rest.get(f'/1.0/images/{new}')
        self.assertEqual((True, True), (image['cached'], image['auto_update']))
        self.assertGreater(image['last_used_at'], '2021')

    def test_update_by_a_changed_interval(self):
        old = self.serve(self.old)
        self.copy(auto_update=True, aliases=[{'name': 'a', 'description': ''}])
        new = self.serve(self.new)
        self.rest.patch('/1.0', {'config': {'images.auto_update_interval': '1'}})
        wait_until(lambda: not self.is_there(old), what='a newer image')
        self.assertEqual(new, self.rest.get('/1.0/images/aliases/a')['target'])

    def test_expiry(self):
        old = self.serve(self.old)
        self.create('c1')
        own = self.daemon.import_image(self.new, 'own')
        self.rest.patch('/1.0', {'config': {'images.remote_cache_expiry': '0'}})
        wait_until(lambda: not self.is_there(old), what='the end of an unused image')
        self.assertTrue(self.is_there(own))
        self.assertEqual([own], self.files())
        self.assertEqual('Stopped', self.rest.get('/1.0/instances/c1')['status'])
