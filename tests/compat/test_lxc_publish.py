# SPDX-License-Identifier: Apache-2.0
"""lxc publish, with every flag it has."""

from .base import CompatTest


class Publish(CompatTest):
    def setUp(self):
        super().setUp()
        self.addCleanup(self.delete_other_images)

    def delete_other_images(self):
        for image in self.rest.get('/1.0/images?recursion=1'):
            if image['fingerprint'] != self.fingerprint:
                self.rest.delete(f"/1.0/images/{image['fingerprint']}")

    def published(self, alias):
        fingerprint = self.rest.get(f'/1.0/images/aliases/{alias}')['target']
        image = self.rest.get(f'/1.0/images/{fingerprint}')
        return image, self.rest.request('GET', f'/1.0/images/{fingerprint}/export').body

    def test_instance(self):
        self.launch('c1')
        self.sh('c1', 'echo kept > /root/f; chown 12:34 /root/f')
        self.lxc_fails('publish', 'c1', saying='running')
        self.lxc('publish', 'c1', '--force', '--alias', 'mine', '--public', '--compression', 'none', '--expire', '2090-01-01T00:00:00Z', 'os=Mine', 'x=y z')
        self.assertEqual('Running', self.state('c1'))
        image, data = self.published('mine')
        self.assertTrue(image['public'])
        self.assertEqual({'os': 'Mine', 'x': 'y z'}, image['properties'])
        self.assertTrue(image['expires_at'].startswith('2090-01-01'))
        self.assertTrue(data.startswith(b'metadata.yaml'))
        self.lxc('launch', 'mine', 'c2')
        self.assertEqual('kept 12:34', self.sh('c2', 'echo $(cat /root/f) $(stat -c %u:%g /root/f)'))
        self.assertEqual('c2', self.sh('c2', 'cat /etc/hostname'))

    def test_snapshot(self):
        self.init('c1')
        self.lxc('snapshot', 'c1', 's0')
        self.lxc('publish', 'c1/s0', '--alias', 'snap')
        image, data = self.published('snap')
        self.assertFalse(image['public'])
        self.assertEqual(b'\x1f\x8b', data[:2])

    def test_errors(self):
        self.init('c1')
        self.lxc('publish', 'c1', '--compression', 'none')
        self.lxc_fails('publish', 'c1', '--compression', 'none', saying='already exist')
        self.lxc_fails('publish', 'c1', '--compression', 'rar', saying='invalid compression')
        self.lxc_fails('publish', 'nope', saying='not found')
