# SPDX-License-Identifier: Apache-2.0
"""A daemon, and a small image server of the test's own beside it."""

import hashlib
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import unittest

from tests.support.daemon import Daemon, SOURCE, make_image, missing, wait_until
from tests.support.rest import ApiError

PORT = 8470
URL = f'https://127.0.0.1:{PORT}'


class ImageServerTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        reason = missing('quayside') or ('' if shutil.which('openssl') else 'openssl is not installed')
        if reason:
            raise unittest.SkipTest(reason)
        cls.daemon = Daemon(kind='quayside')
        cls.addClassCleanup(cls.daemon.close)
        cls.prepare()
        cls.daemon.__enter__()
        cls.image = make_image(cls.daemon.directory)

    @classmethod
    def prepare(cls):
        """The server's certificate, which this daemon's machine trusts as little as any client's."""
        cls.web = cls.daemon.directory / 'web'
        cls.web.mkdir()
        cls.daemon.run('openssl', 'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '30', '-subj', '/CN=images',
                       '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', cls.web / 'server.key', '-out', cls.web / 'server.crt')
        cls.certificate = (cls.web / 'server.crt').read_text()
        cls.daemon.run(sys.executable, SOURCE / 'tests' / 'support' / 'imageserver.py', PORT, cls.web)
        cls.addClassCleanup(os.kill, int((cls.web / 'pid').read_text()), signal.SIGKILL)

    @property
    def rest(self):
        return self.daemon.rest

    def setUp(self):
        self.addCleanup(self.remove_all)
        self.answers({})
        (self.web / 'log').write_text('')
        shutil.rmtree(self.web / 'files', ignore_errors=True)
        (self.web / 'files').mkdir()

    def remove_all(self):
        self.daemon.delete_instances()
        for image in self.rest.get('/1.0/images?recursion=1'):
            self.rest.delete(f"/1.0/images/{image['fingerprint']}")

    def answers(self, rules):
        new = self.web / 'answers.new'
        new.write_text(json.dumps(rules))
        new.rename(self.web / 'answers.json')

    def asked(self, part=''):
        return [line for line in (self.web / 'log').read_text().splitlines() if part in line]

    def source(self, **more):
        return {'type': 'image', 'mode': 'pull', 'server': URL, 'certificate': self.certificate, **more}

    def start(self, source=None, **more):
        """The URL of the operation that copies the image."""
        answer = self.rest.request('POST', '/1.0/images', {'source': source or self.source(alias='there'), **more})
        self.assertEqual(202, answer.status, answer)
        return answer.json['operation']

    def copy(self, source=None, **more):
        return self.rest.post('/1.0/images', {'source': source or self.source(alias='there'), **more})['metadata']['fingerprint']

    def fails(self, saying, source=None, status=400, **more):
        """At once, or as an operation, which all fail with 400."""
        with self.assertRaises(ApiError) as caught:
            self.copy(source, **more)
        self.assertIn(saying.lower(), str(caught.exception).lower())
        self.assertEqual(status, caught.exception.status)
        self.nothing_is_left()

    def nothing_is_left(self):
        wait_until(lambda: not self.files(), what='an empty folder of images')
        self.assertEqual([], self.rest.get('/1.0/images'))

    def files(self):
        return sorted(os.listdir(self.daemon.state / 'images'))


def sha256(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()
