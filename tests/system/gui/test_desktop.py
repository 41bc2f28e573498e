# SPDX-License-Identifier: Apache-2.0
"""The desktop on a real server: every page, tab, dialog and verb, by mouse and keyboard, and what it did looked for on the server. A file of
*.steps is a test; QUAYSIDE_UNDER_TEST=lxd runs them on Debian's LXD. QUAYSIDE_PICTURES=DIR keeps a picture of each failure."""

import os
import pathlib
import re
import subprocess
import tempfile
import threading
import unittest

from tests.support.daemon import Daemon, Neighbour, build_directory, make_image, missing

HERE = pathlib.Path(__file__).parent
# LXD stops an instance in half a minute where ours takes a moment.
if os.environ.get('QUAYSIDE_UNDER_TEST') == 'lxd':
    os.environ.setdefault('QUAYSIDE_PATIENCE', '30000')
PROGRAM = build_directory() / 'tests' / 'system' / 'gui' / 'quayside-hands'


# What was driven, and the views that were open in it.
DRIVEN, SEEN = set(), set()
# Views that a server must have much, or nothing, for: shown on recorded answers (tests/gui).
ELSEWHERE = {'ClusterPage.qml': 'a cluster', 'FirstRunPage.qml': 'no server at all', 'SetupPage.qml': 'a server without a pool',
             'CopyImageDialog.qml': 'a public server of images', 'MakeTokenDialog.qml': 'extension certificate_token',
             'WarningsDialog.qml': 'extension warnings'}


class DesktopTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        reason = missing() or ('' if PROGRAM.exists() else 'the desktop is not built (QUAYSIDE_GUI)')
        if reason:
            raise unittest.SkipTest(reason)
        cls.daemon = Daemon()
        cls.addClassCleanup(cls.daemon.close)
        cls.daemon.__enter__()
        cls.image = make_image(cls.daemon.directory)
        cls.other_image = make_image(cls.daemon.directory, '--compress', 'xz', name='other.tar.xz')
        cls.split_image = make_image(cls.daemon.directory, '--split', name='split.tar.gz')
        cls.fingerprint = cls.daemon.import_image(cls.image)
        cls.daemon.rest.post('/1.0/networks', {'name': 'lab0', 'type': 'bridge', 'config': {
            'ipv4.address': '10.77.0.1/24', 'ipv4.nat': 'false', 'ipv6.address': 'none'}})
        cls.daemon.rest.post('/1.0/storage-pools', {'name': 'second', 'driver': 'dir', 'config': {}})

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


def steps_test(name):
    return lambda self: self.hands(name)


for steps in sorted(HERE.glob('*.steps')):
    if steps.stem != 'neighbours':
        setattr(TestDesktop, f'test_{steps.stem}', steps_test(steps.stem))


class TestWhatWasDriven(unittest.TestCase):
    """Last: every page, tab and dialog there is was open in one of the tests before."""

    def test_every_view(self):
        missing_files = sorted({path.stem for path in HERE.glob('*.steps')} - DRIVEN)
        if missing_files:
            self.skipTest(f'not all was driven: {", ".join(missing_files)}')
        views = HERE.parents[2] / 'qml'
        loaded = {f'{name}.qml' for file in views.rglob('*.qml') for name in re.findall(r'"(\w+(?:Page|Tab|Dialog))"', file.read_text(encoding='utf-8'))}
        there = {path.name for folder in ('pages', 'dialogs') for path in (views / folder).glob('*.qml')}
        self.assertGreater(len(loaded & there), 60)
        self.assertEqual([], sorted(loaded & there - SEEN - set(ELSEWHERE)))
