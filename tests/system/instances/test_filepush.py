# SPDX-License-Identifier: Apache-2.0
"""Files that are pushed are there as a whole or not at all, and keep what they had but for their content."""

import os
import pathlib
import socket

from tests.support.daemon import wait_until

from .base import InstanceTest


class FilePush(InstanceTest):
    def setUp(self):
        if self.daemon.kind == 'lxd':
            self.skipTest('LXD writes in place')
        super().setUp()
        self.path = self.create('c1')
        self.root = self.daemon.state / 'storage-pools/default/containers/c1/rootfs'

    def push(self, name, text, **headers):
        self.rest.call('POST', f'{self.path}/files?path={name}', text.encode(), {f'X-LXD-{key}': value for key, value in headers.items()})

    def pull(self, name):
        answer = self.rest.request('GET', f'{self.path}/files?path={name}')
        return answer.body.decode() if answer.status == 200 else None

    def files(self):
        return sorted(os.listdir(self.root / 'root'))

    def push_half(self, name):
        """A connection on which half a file has come."""
        link = socket.socket(socket.AF_UNIX)
        self.addCleanup(link.close)
        link.connect(self.daemon.socket)
        head = f'POST {self.path}/files?path=/root/{name} HTTP/1.1\r\nHost: x\r\nContent-Type: application/octet-stream\r\nContent-Length: 200000\r\n\r\n'
        link.sendall(head.encode() + b'y' * 100000)
        wait_until(self.is_writing, what='the file is being written')
        return link

    def is_writing(self):
        """The daemon, in /root of the instance: as the machine sees it or, while it runs, the instance."""
        machines = str(self.daemon.directory)
        return any('/rootfs/root/' in target or target.startswith('/root/') and not target.startswith(machines) for target in self.open_files())

    def open_files(self):
        for entry in pathlib.Path(f'/proc/{self.daemon.process.pid}/fd').iterdir():
            try:
                yield os.readlink(entry)
            except OSError:
                continue

    def test_cut_short(self):
        for running in (False, True):
            if running:
                self.act(self.path, 'start')
            for ends in ('the daemon', 'the client'):
                with self.subTest(running=running, ends=ends):
                    self.push('/root/old', 'old')
                    before = self.files()
                    for name in ('new', 'old'):
                        link = self.push_half(name)
                        if ends == 'the daemon':
                            self.daemon.kill()
                            self.daemon.start()
                        else:
                            link.close()
                            wait_until(lambda: not self.is_writing(), what='the file is closed')
                        wait_until(lambda: self.files() == before, what='nothing but what was there')
                        self.assertEqual('old', self.pull('/root/old'))

    def test_kept(self):
        for running in (False, True):
            if running:
                self.act(self.path, 'start')
            with self.subTest(running=running):
                self.push('/root/f', 'one', uid='5', gid='6', mode='0640')
                os.setxattr(self.root / 'root/f', 'user.x', b'y')
                old = os.lstat(self.root / 'root/f')
                self.push('/root/f', 'two')
                new = os.lstat(self.root / 'root/f')
                self.assertEqual((old.st_uid, old.st_gid, old.st_mode, b'y'),
                                 (new.st_uid, new.st_gid, new.st_mode, os.getxattr(self.root / 'root/f', 'user.x')))
                self.assertNotEqual(old.st_ino, new.st_ino)
                self.push('/root/f', ' three', write='append')
                self.assertEqual('two three', self.pull('/root/f'))
                self.push('/root/f', 'four', uid='7', mode='0600')
                answer = self.rest.request('GET', f'{self.path}/files?path=/root/f')
                self.assertEqual((b'four', '7', '6', '0600'), (answer.body, *(answer.headers[f'X-LXD-{key}'] for key in ('uid', 'gid', 'mode'))))

    def test_other_names(self):
        """Whoever knows the file by another name, or through a link, sees the new content too."""
        self.push('/root/f', 'one')
        os.link(self.root / 'root/f', self.root / 'root/hard')
        os.symlink('f', self.root / 'root/soft')
        self.push('/root/f', 'two')
        self.assertEqual('two', self.pull('/root/hard'))
        self.push('/root/soft', 'three')
        self.assertEqual('three', self.pull('/root/f'))
        self.assertTrue((self.root / 'root/soft').is_symlink())

    def test_names_that_are_no_text(self):
        """To the kernel names are bytes: those that aren't UTF-8 are written, read and removed as they are."""
        for running in (False, True):
            if running:
                self.act(self.path, 'start')
            with self.subTest(running=running):
                self.push('/root/d%ff', '', type='directory')
                for text in ('one', 'two'):
                    self.push('/root/d%ff/f%fe+%C3%BC', text)
                    self.assertEqual([b'f\xfe \xc3\xbc'], os.listdir(os.fsencode(self.root) + b'/root/d\xff'))
                    self.assertEqual(text, self.pull('/root/d%ff/f%fe%20%c3%bc'))
                self.refused(404, 'GET', f'{self.path}/files?path=/root/d%fe')
                for name in ('d%ff/f%fe+%C3%BC', 'd%ff'):
                    self.rest.delete(f'{self.path}/files?path=/root/{name}')
                self.assertEqual([], self.files())
        for url in (f'{self.path}?project=%ff', '/1.0?x=%ff', f'{self.path}/metadata/templates?path=%ff', f'{self.path}/files?path=/a%00b'):
            self.refused(400, 'GET', url, saying='malformed url')

    def test_none_given(self):
        """-1 is as good as none: what is there keeps what it has."""
        url = f'{self.path}/files?path=/root/kept'
        for headers in ({'X-LXD-uid': '5', 'X-LXD-gid': '6', 'X-LXD-mode': '0640'}, {'X-LXD-uid': '-1', 'X-LXD-gid': '-1', 'X-LXD-mode': '-1'}):
            self.rest.post(url, b'x', headers=headers)
            got = self.rest.request('GET', url).headers
            self.assertEqual(('5', '6', '0640'), tuple(got[f'X-LXD-{key}'] for key in ('uid', 'gid', 'mode')))
        self.rest.delete(url)

    def test_ids_that_it_lacks(self):
        """Also before it has ever run, when its files still have the ids of the inside."""
        path = self.create('c2', config={'security.idmap.isolated': 'true', 'security.idmap.size': '65536'})
        for running in (False, True, False):
            self.act(path, 'start' if running else 'stop', force=True) if running or self.status(path) == 'Running' else None
            for kind in ('file', 'directory', 'symlink'):
                for header in ('uid', 'gid'):
                    with self.subTest(running=running, kind=kind, header=header):
                        self.refused(400, 'POST', f'{path}/files?path=/root/f', b'x', {'X-LXD-type': kind, f'X-LXD-{header}': '65536'},
                                     saying='no such user or group')
            self.rest.call('POST', f'{path}/files?path=/root/g', b'x', {'X-LXD-uid': '65535', 'X-LXD-gid': '65535'})
            self.assertEqual(404, self.rest.request('GET', f'{path}/files?path=/root/f').status)
        self.rest.patch(path, {'config': {'security.privileged': 'true'}})
        self.rest.call('POST', f'{path}/files?path=/root/f', b'x', {'X-LXD-uid': '65536'})

    def test_recovery(self):
        """A daemon killed in the moment in which the new file had a name beside the old one."""
        self.push('/root/f', 'old')
        before = self.files()
        (self.root / 'root/.quayside-1').write_text('new', encoding='ascii')
        self.daemon.kill()
        note = self.daemon.state / 'devices/1.push'
        note.write_text('c1\n/root/.quayside-1', encoding='ascii')
        self.daemon.start()
        self.assertEqual(before, self.files())
        self.assertFalse(note.exists())
