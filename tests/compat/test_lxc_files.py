# SPDX-License-Identifier: Apache-2.0
"""Files in an instance by `lxc file`, running and stopped."""

import os
import pathlib
import tempfile

from .base import CompatTest


class Files(CompatTest):
    def setUp(self):
        if not self.names():
            self.launch('c1')
            self.init('c2')
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def make(self, name, content=b'content\n', mode=0o644):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        path.chmod(mode)
        return path

    def pull(self, source, name='pulled', *more):
        target = self.folder / name
        self.lxc('file', 'pull', *more, source, target)
        return target

    def test_push_and_pull(self):
        data = os.urandom(3 << 20)
        for instance in ('c1', 'c2'):
            with self.subTest(instance=instance):
                self.lxc('file', 'push', self.make('data', data), f'{instance}/root/data')
                self.assertEqual(data, self.pull(f'{instance}/root/data').read_bytes())

    def test_push_sets_owner_and_mode(self):
        self.lxc('file', 'push', self.make('data', mode=0o640), 'c1/tmp/data', '--uid', '1000', '--gid', '5', '--mode', '0604')
        self.assertEqual('1000 5 604', self.sh('c1', 'stat -c "%u %g %a" /tmp/data'))
        self.assertEqual(0o604, self.pull('c1/tmp/data').stat().st_mode & 0o777)

    def test_push_makes_folders(self):
        self.lxc_fails('file', 'push', self.make('data'), 'c1/tmp/a/b/data')
        self.lxc('file', 'push', '-p', self.make('data'), 'c1/tmp/a/b/data')
        self.assertEqual('content', self.sh('c1', 'cat /tmp/a/b/data'))

    def test_push_over_an_old_file(self):
        self.lxc('file', 'push', self.make('data', b'a long first version\n'), 'c1/tmp/over')
        self.lxc('file', 'push', self.make('data', b'short\n'), 'c1/tmp/over')
        self.assertEqual('short', self.sh('c1', 'cat /tmp/over'))

    def test_recursive(self):
        for name in ('tree/a', 'tree/sub/b', 'tree/sub/deeper/c'):
            self.make(name, name.encode())
        (self.folder / 'tree' / 'link').symlink_to('sub/b')
        self.lxc('file', 'push', '-r', self.folder / 'tree', 'c1/tmp/')
        self.assertEqual('tree/sub/deeper/c', self.sh('c1', 'cat /tmp/tree/sub/deeper/c'))
        self.assertEqual('tree/sub/b', self.sh('c1', 'cat /tmp/tree/link'))
        back = self.folder / 'back'
        back.mkdir()
        self.lxc('file', 'pull', '-r', 'c1/tmp/tree', back)
        self.assertEqual('tree/sub/b', (back / 'tree/sub/b').read_text())
        self.assertTrue(os.readlink(back / 'tree/link').endswith('sub/b'))

    def test_delete(self):
        self.lxc('file', 'push', self.make('data'), 'c1/tmp/doomed')
        self.lxc('file', 'delete', 'c1/tmp/doomed')
        self.lxc_fails('file', 'pull', 'c1/tmp/doomed', self.folder / 'x')

    def test_edit(self):
        self.lxc('file', 'push', self.make('data', b'before\n'), 'c1/tmp/edited')
        self.lxc('file', 'edit', 'c1/tmp/edited', input='after\n')
        self.assertEqual('after', self.sh('c1', 'cat /tmp/edited'))

    def test_missing_file(self):
        self.lxc_fails('file', 'pull', 'c1/no/such/file', self.folder / 'x')

    def test_links_stay_inside(self):
        self.sh('c1', 'ln -sf /etc/hostname /tmp/inside; ln -sfn / /tmp/out')
        self.assertEqual('/etc/hostname', os.readlink(self.pull('c1/tmp/inside')))
        secret = self.make('secret', b'of the host')
        self.lxc_fails('file', 'pull', f'c1/tmp/out{secret}', self.folder / 'x')
