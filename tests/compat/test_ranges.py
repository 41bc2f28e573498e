# SPDX-License-Identifier: Apache-2.0
"""A download that is taken up again where it broke off: parts of files (RFC 9110, section 14)."""

from .base import CompatTest


class Ranges(CompatTest):
    def part(self, path, field, **more):
        return self.rest.request('GET', path, headers={'Range': field, **more})

    def check(self, path, whole):
        size = len(whole)
        self.assertEqual('bytes', self.rest.request('GET', path).headers['Accept-Ranges'])
        for field, first, last in (('bytes=0-0', 0, 0), ('bytes=10-19', 10, 19), ('bytes=20-', 20, size - 1), ('bytes=-7', size - 7, size - 1),
                                   (f'bytes=5-{10 * size}', 5, size - 1), (f'bytes=-{10 * size}', 0, size - 1)):
            got = self.part(path, field)
            self.assertEqual((206, f'bytes {first}-{last}/{size}', str(last - first + 1)),
                             (got.status, got.headers['Content-Range'], got.headers['Content-Length']), field)
            self.assertEqual(whole[first:last + 1], got.body, field)
        behind = self.part(path, f'bytes={size}-')
        self.assertEqual((416, f'bytes */{size}'), (behind.status, behind.headers['Content-Range']))

    def test_image(self):
        with open(self.image, 'rb') as image:
            self.check(f'/1.0/images/{self.fingerprint}/export', image.read())

    def test_file(self):
        self.lxc('init', 'busybox', 'c1')
        path = '/1.0/instances/c1/files?path=/root/f'
        whole = bytes(range(256)) * 20
        self.assertEqual(200, self.rest.request('POST', path, whole).status)
        self.check(path, whole)
        self.assertEqual((200, whole), (lambda got: (got.status, got.body))(self.part(path, 'bytes=1-2', **{'If-Range': '"other"'})))
        self.assertEqual(200, self.rest.request('POST', path, b'').status)
        self.assertEqual(b'', self.rest.request('GET', path).body)
