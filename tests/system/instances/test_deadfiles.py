# SPDX-License-Identifier: Apache-2.0
"""Files of file systems that never answer, pulled from a running instance: whoever waits for them holds up nobody else."""

import os
import socket
import subprocess
import sys

from tests.support.daemon import SOURCE, wait_until
from tests.support.rest import Rest, UnixConnection

from .base import InstanceTest

PULLS = 32  # as many as workers answer requests


class DeadFiles(InstanceTest):
    def mount_dead(self, path, *options):
        """A file system at /mnt of a running instance of whose files nothing ever comes."""
        pid = self.rest.get(f'{path}/state')['pid']
        server = subprocess.Popen([sys.executable, SOURCE / 'tests/support/deadfuse.py', str(pid), '/mnt', *options], stdout=subprocess.PIPE, text=True)
        self.addCleanup(lambda: (server.kill(), server.wait(), server.stdout.close()))  # which ends all that waits
        return server.stdout.readline().strip() == 'ready'

    def pull(self, path, file):
        client = socket.socket(socket.AF_UNIX)
        self.addCleanup(client.close)
        client.connect(self.daemon.socket)
        client.settimeout(30)
        client.sendall(f'GET {path}/files?path=/mnt/{file} HTTP/1.1\r\nHost: x\r\n\r\n'.encode())
        return client

    def threads(self):
        return len(os.listdir(f'/proc/{self.daemon.process.pid}/task'))

    def others_go_on(self):
        for _ in range(8):  # connections are dealt out to all threads
            client = Rest(lambda: UnixConnection(self.daemon.socket, timeout=20))
            self.addCleanup(client.close)
            self.assertEqual(2, len(client.get('/1.0/instances?recursion=2')))
            self.assertEqual(200, client.request('GET', '/1.0/instances/c2/files?path=/etc/passwd').status)
        self.act('/1.0/instances/c2', 'start')
        self.assertEqual(200, client.request('GET', '/1.0/instances/c2/files?path=/etc/passwd').status)

    def prepared(self, *options):
        path = self.launch('c1', config={'security.privileged': 'true'})  # the machine's root sees what it mounts
        self.create('c2')
        if not os.path.exists('/dev/fuse') or not self.mount_dead(path, *options):
            self.skipTest('no FUSE here')
        return path

    def test_content_never_comes(self):
        path = self.prepared()
        for client in [self.pull(path, 2 + number) for number in range(PULLS)]:
            self.assertIn(b'Content-Length: 1000000', client.recv(65536))
        for _ in range(PULLS):  # of what can't even be opened again
            self.pull(path, 2)
        self.others_go_on()

    def test_commands_that_read_them(self):
        """cat(1) has its output locked while it waits for what it sends there."""
        path = self.prepared()
        sessions = [self.attach(path, 'exec', {'command': ['cat', f'/mnt/{2 + number}'], 'wait-for-websocket': True, 'interactive': False})[1]
                    for number in range(6)]
        wait_until(lambda: self.run_in(path, 'sh', '-c', '[ $(pidof cat | wc -w) = 6 ]')['return'] == 0, what='the commands')
        self.others_go_on()
        for sockets in sessions:
            for one in sockets.values():
                one.close()  # which ends the commands, as far as they can be
        self.act('/1.0/instances/c2', 'stop', force=True)
        self.others_go_on()

    def test_not_even_a_name(self):
        path = self.prepared('deaf')
        for _ in range(PULLS):
            self.pull(path, 2)
        wait_until(lambda: self.threads() > PULLS, what='the pulls to begin')
        self.others_go_on()
