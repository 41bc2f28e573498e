# SPDX-License-Identifier: Apache-2.0
"""The desktop on a real server: every page, tab, dialog and verb, by mouse and keyboard, and what it did looked for on the server. A file of
*.steps is a test; QUAYSIDE_UNDER_TEST=lxd runs them on Debian's LXD. QUAYSIDE_PICTURES=DIR keeps a picture of each failure."""

import hashlib
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import unittest

from tests.support.daemon import Daemon, Neighbour, build_directory, make_image, missing, wanted_kind

HERE = pathlib.Path(__file__).parent
# LXD stops an instance in half a minute where ours takes a moment.
if wanted_kind() == 'lxd':
    os.environ.setdefault('QUAYSIDE_HANDS_PATIENCE', '60000')
PROGRAM = build_directory() / 'tests' / 'system' / 'gui' / 'quayside-hands'


# Files of steps that have servers of their own.
OF_THEIR_OWN = ('neighbours', 'catalog', 'cluster', 'crossing')
# What was driven, and the views that were open in it.
DRIVEN, SEEN = set(), set()
# Views that a server must have much, or nothing, for: shown on recorded answers (tests/gui).
ELSEWHERE = {'ClusterPage.qml': 'a cluster', 'FirstRunPage.qml': 'no server at all', 'SetupPage.qml': 'a server without a pool',
             'MakeTokenDialog.qml': 'extension certificate_token',
             'WarningsDialog.qml': 'extension warnings'}


class DesktopTest(unittest.TestCase):
    kinds = [wanted_kind()]  # of the servers, the first one that it begins with

    @classmethod
    def setUpClass(cls):
        reason = ''.join(missing(kind) for kind in cls.kinds) or ('' if PROGRAM.exists() else 'the desktop is not built (QUAYSIDE_GUI)')
        if reason:
            raise unittest.SkipTest(reason)
        cls.daemon = Daemon(cls.kinds[0])
        cls.addClassCleanup(cls.daemon.close)
        cls.daemon.start()
        cls.prepare()
        cls.daemon.initialise()
        cls.image = make_image(cls.daemon.directory)
        cls.other_image = make_image(cls.daemon.directory, '--compress', 'xz', name='other.tar.xz')
        cls.split_image = make_image(cls.daemon.directory, '--split', name='split.tar.gz')
        cls.fingerprint = cls.daemon.import_image(cls.image)
        cls.daemon.rest.post('/1.0/networks', {'name': 'lab0', 'type': 'bridge', 'config': {
            'ipv4.address': '10.77.0.1/24', 'ipv4.nat': 'false', 'ipv6.address': 'none'}})
        cls.daemon.rest.post('/1.0/storage-pools', {'name': 'second', 'driver': 'dir', 'config': {}})

    @classmethod
    def prepare(cls):
        """Before the server has a pool."""

    def setUp(self):
        self.addCleanup(self.daemon.delete_instances)
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.is_over = threading.Event()

    def certificate(self, name):
        """A new client's certificate; its file, with the key beside it."""
        file = self.folder / f'{name}.crt'
        subprocess.run(['openssl', 'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:secp384r1', '-nodes', '-days', '30', '-subj', f'/CN={name}',
                        '-keyout', self.folder / f'{name}.key', '-out', file], check=True, capture_output=True)
        return file

    def restarting(self, name, daemon, renew=False):
        """A shell command that has the daemon started anew, and ends when it answers again; with a new certificate if wanted."""
        wanted = self.folder / name

        def watch():
            while not self.is_over.wait(0.05):
                if not wanted.exists():
                    continue
                daemon.stop()
                for file in ('server.crt', 'server.key') if renew else ():
                    (daemon.state / file).unlink()
                daemon.start()
                wanted.unlink()
        watcher = threading.Thread(target=watch, daemon=True)
        watcher.start()
        self.addCleanup(watcher.join)
        self.addCleanup(self.is_over.set)
        return f'echo >{wanted}; while test -e {wanted}; do sleep 0.1; done'

    def hands(self, name, **more):
        values = {'socket': self.daemon.socket, 'kind': self.daemon.kind, 'tmp': self.folder, 'image': self.fingerprint, 'imagefile': self.image,
                  'otherimagefile': self.other_image, 'splitimagefile': self.split_image,
                  'splitrootfs': self.split_image.with_name('split.rootfs.tar.gz'), 'certificate': self.certificate('visitor'),
                  'restart': self.restarting('restart', self.daemon), 'slowimage': HERE.parent.parent / 'support' / 'slowimage.py', **more}
        done = self.daemon.run(PROGRAM, HERE, *[f'{key}={value}' for key, value in values.items()], name, check=False, timeout=800)
        lines = done.stdout.splitlines()
        for line in [line for line in lines if line.startswith('SEEN')]:
            lines.remove(line)
            SEEN.update(line.partition(':')[2].split())
        DRIVEN.add(name)
        failures = [line for line in lines if line.startswith('FAIL!')]
        for line in lines:
            print(line)
        if failures or done.returncode != 0:
            self.fail('\n'.join(failures) or f'{done.returncode}: {done.stdout[-2000:]} {done.stderr[-2000:]}')
        skipped = [line for line in lines if line.startswith('SKIP')]
        if len(skipped) == len(lines):
            self.skipTest('; '.join(skipped))


class TestDesktop(DesktopTest):
    """A test for each file of steps that needs one server."""


class TestNeighbours(DesktopTest):
    def test_neighbours(self):
        self.daemon.listen()
        other = Neighbour(self.daemon)
        self.addCleanup(other.close)
        other.__enter__()
        other.rest.put('/1.0', {'config': {'core.https_address': '127.0.0.1:8444', 'core.trust_password': 'sesame'}})
        self.hands('neighbours', other=f'curl -s --unix-socket {other.socket} http://lxd', renew=self.restarting('renew', other, renew=True))


class TestCatalog(DesktopTest):
    PORT = 8470

    def publish(self, folder):
        """A simplestreams server's files: one product, of a tarball of metadata and one of the root file system."""
        files = {'lxd.tar.xz': self.split_image, 'root.tar.xz': self.split_image.with_name('split.rootfs.tar.gz')}
        for name, file in files.items():
            shutil.copy(file, folder / name)
        texts = {name: file.read_bytes() for name, file in files.items()}
        items = {name: {'ftype': name, 'path': name, 'size': len(text), 'sha256': hashlib.sha256(text).hexdigest()} for name, text in texts.items()}
        items['lxd.tar.xz']['combined_rootxz_sha256'] = hashlib.sha256(texts['lxd.tar.xz'] + texts['root.tar.xz']).hexdigest()
        products = {'busybox:1:amd64:default': {'aliases': 'busybox/1,busybox', 'arch': 'amd64', 'os': 'busybox', 'release': '1', 'release_title': 'One', 'variant': 'default',
                                                'versions': {'20261120_05:24': {'items': items}}}}
        (folder / 'streams' / 'v1').mkdir(parents=True)
        (folder / 'streams' / 'v1' / 'index.json').write_text(json.dumps({'format': 'index:1.0', 'index': {'images': {
            'datatype': 'image-downloads', 'path': 'streams/v1/images.json', 'format': 'products:1.0', 'products': list(products)}}}), encoding='ascii')
        (folder / 'streams' / 'v1' / 'images.json').write_text(json.dumps({'format': 'products:1.0', 'datatype': 'image-downloads', 'products': products}), encoding='ascii')

    def test_catalog(self):
        trusted = pathlib.Path('/etc/ssl/certs/ca-certificates.crt')
        if not trusted.exists():
            self.skipTest(f'no {trusted}, in whose place the certificate of the test is to be')
        web = self.daemon.directory / 'web'
        (web / 'files').mkdir(parents=True)
        self.publish(web / 'files')
        self.daemon.run('openssl', 'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '30', '-subj', '/CN=images',
                        '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', web / 'server.key', '-out', web / 'server.crt')
        self.daemon.run('mount', '--bind', web / 'server.crt', trusted)
        self.daemon.stop()
        self.daemon.start()  # LXD reads once whom it trusts
        self.daemon.run(sys.executable, HERE.parent.parent / 'support' / 'imageserver.py', self.PORT, web)
        self.addCleanup(os.kill, int((web / 'pid').read_text(encoding='ascii')), signal.SIGKILL)
        self.hands('catalog', catalog=f'https://127.0.0.1:{self.PORT}')


class TestCluster(DesktopTest):
    kinds = ['lxd']  # ours has no clusters yet

    @classmethod
    def prepare(cls):
        cls.daemon.listen()
        cls.daemon.rest.put('/1.0/cluster', {'server_name': 'one', 'enabled': True})

    def test_cluster(self):
        self.hands('cluster')


class TestCrossing(DesktopTest):
    kinds = sorted(['quayside', 'lxd'], key=lambda kind: kind != wanted_kind())

    def test_crossing(self):
        other = Neighbour(self.daemon, self.kinds[1])
        self.addCleanup(other.close)
        other.__enter__()
        other.rest.put('/1.0', {'config': {'core.https_address': '127.0.0.1:8444', 'core.trust_password': 'sesame'}})
        self.hands('crossing', other=f'curl -s --unix-socket {other.socket} http://lxd')


def steps_test(name):
    return lambda self: self.hands(name)


for steps in sorted(HERE.glob('*.steps')):
    if steps.stem not in OF_THEIR_OWN:
        setattr(TestDesktop, f'test_{steps.stem}', steps_test(steps.stem))


class TestWhatWasDriven(unittest.TestCase):
    """Last: every page, tab and dialog there is was open in one of the tests before."""

    def test_every_view(self):
        elsewhere = {'cluster', 'crossing'} if missing('lxd') else set()
        missing_files = sorted({path.stem for path in HERE.glob('*.steps')} - DRIVEN - elsewhere)
        if missing_files:
            self.skipTest(f'not all was driven: {", ".join(missing_files)}')
        views = HERE.parents[2] / 'qml'
        loaded = {f'{name}.qml' for file in views.rglob('*.qml') for name in re.findall(r'"(\w+(?:Page|Tab|Dialog))"', file.read_text(encoding='utf-8'))}
        there = {path.name for folder in ('pages', 'dialogs') for path in (views / folder).glob('*.qml')}
        self.assertGreater(len(loaded & there), 60)
        self.assertEqual([], sorted(loaded & there - SEEN - set(ELSEWHERE)))
