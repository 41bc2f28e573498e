# SPDX-License-Identifier: Apache-2.0
"""What strangers on the network may cost: little memory, no threads, and never the way in for those who belong here."""

import json
import os
import pathlib
import resource
import signal
import socket

from tests.support.daemon import children, command_line, make_image, wait_until
from tests.support.rest import Rest, UnixConnection, network_of
from tests.system.instances.base import InstanceTest

ALLOWED = 4096  # connections to the API over the network


class Strangers(InstanceTest):
    def setUp(self):
        if self.daemon.kind == 'lxd':
            self.skipTest('our own limits')
        super().setUp()
        self.daemon.listen('secret')

    def threads(self):
        return len(os.listdir(f'/proc/{self.daemon.process.pid}/task'))

    def test_large_bodies_are_refused(self):
        stranger = self.daemon.tls()
        self.addCleanup(stranger.close)
        answer = stranger.request('POST', '/1.0/certificates', {'type': 'client', 'password': 'x' * 100_000})
        self.assertEqual(413, answer.status, answer)
        answer = stranger.request('POST', '/1.0/certificates', {'type': 'client', 'password': 'x' * 10_000})
        self.assertEqual(403, answer.status, answer)
        self.rest.post('/1.0/profiles', {'name': 'large', 'config': {'user.text': 'x' * 1_000_000}})
        self.rest.delete('/1.0/profiles/large')

    def test_connections_leave_the_unix_socket_alone(self):
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        if hard < ALLOWED + 500:
            self.skipTest(f'only {hard} files may be open here')
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
        self.addCleanup(resource.setrlimit, resource.RLIMIT_NOFILE, (soft, hard))
        held = []
        self.addCleanup(lambda: [each.close() for each in held])
        with network_of(self.daemon.sandbox.holder.pid):
            for _ in range(ALLOWED + 200):
                held.append(socket.create_connection(('127.0.0.1', 8443), timeout=30))
        held[-1].settimeout(30)
        try:
            self.assertEqual(b'', held[-1].recv(1))  # all have been taken, and this one refused
        except ConnectionResetError:
            pass
        local = Rest(lambda: UnixConnection(self.daemon.socket))
        self.addCleanup(local.close)
        self.assertEqual(200, local.request('GET', '/1.0').status)

    def test_exports_take_no_threads(self):
        directory = pathlib.Path(self.daemon.directory)
        make_image(directory, '--ballast', '2', '--split', name='split.tar.gz')
        metadata, rootfs = directory / 'split.tar.gz', directory / 'split.rootfs.tar.gz'
        self.daemon.lxc('image', 'import', metadata, rootfs, '--alias', 'split', '--public')
        fingerprint = self.rest.get('/1.0/images/aliases/split')['target']
        self.addCleanup(self.rest.delete, f'/1.0/images/{fingerprint}')
        before, readers = self.threads(), []
        self.addCleanup(lambda: [each.close() for each in readers])
        for _ in range(100):
            reader = socket.socket(socket.AF_UNIX)
            reader.connect(self.daemon.socket)
            reader.sendall(f'GET /1.0/images/{fingerprint}/export HTTP/1.1\r\nHost: x\r\n\r\n'.encode())
            readers.append(reader)
        for reader in readers:
            self.assertIn(b'200', reader.recv(16))
        self.assertLess(self.threads(), before + 50)

    def test_used_secrets_end(self):
        """A secret of an image isn't good for longer than its operation is listed, even when nothing else happens."""
        stranger = self.daemon.tls()
        self.addCleanup(stranger.close)
        answer = self.rest.request('POST', f'/1.0/images/{self.fingerprint}/secret')
        secret = answer.metadata['metadata']['secret']
        url = f'/1.0/images/{self.fingerprint}?secret={secret}'
        self.assertEqual(404, stranger.request('GET', f'/1.0/images/{self.fingerprint}?secret={secret[:-1]}x').status)
        self.assertEqual(200, stranger.request('GET', url).status)
        wait_until(lambda: stranger.request('GET', url).status == 404, what='the end of the secret')

    def test_projects_are_not_told(self):
        """Whether there is a project of some name, and whether it has images of its own, shows in no answer to a stranger."""
        stranger = self.daemon.tls()
        self.addCleanup(stranger.close)
        image = f'/1.0/images/{self.fingerprint}'
        self.rest.patch(image, {'public': True})
        self.addCleanup(self.rest.patch, image, {'public': False})
        for name, own in (('own', 'true'), ('shared', 'false')):
            self.rest.post('/1.0/projects', {'name': name, 'config': {'features.images': own}})
            self.addCleanup(self.rest.delete, f'/1.0/projects/{name}')
        for path in ('/1.0', '/1.0/images', image, f'{image}/export', f'{image}?secret=x', '/1.0/images/aliases', '/1.0/images/aliases/busybox',
                     '/1.0/instances', '/1.0/projects', '/1.0/operations/x/websocket'):
            with self.subTest(path):
                asked = [stranger.request('GET', f"{path}{'&' if '?' in path else '?'}project={name}") for name in ('own', 'shared', 'missing')]
                self.assertEqual(1, len({(answer.status, answer.body) for answer in asked}), asked)
        self.assertEqual([image], stranger.get('/1.0/images?project=default'))
        secret = self.rest.request('POST', f'{image}/secret?project=shared').metadata['metadata']['secret']
        self.assertEqual(200, stranger.request('GET', f'{image}/export?project=shared&secret={secret}').status)
        self.assertEqual(404, self.rest.request('GET', '/1.0/images?project=missing').status)

    def test_what_enters_instances_runs_from_memory(self):
        """Root of a privileged container can open /proc/PID/exe of what comes in: no file of the machine may be behind it."""
        path = self.launch('c1', config={'security.privileged': 'true'})
        self.attach(path, 'exec', {'command': ['sleep', '4321'], 'wait-for-websocket': True})
        helpers = wait_until(lambda: [pid for pid in children(self.daemon.process.pid) if self.comes_in(pid)], what='the command')
        for pid in helpers:
            self.assertTrue(os.readlink(f'/proc/{pid}/exe').startswith('/memfd:'), os.readlink(f'/proc/{pid}/exe'))

    @staticmethod
    def comes_in(pid):
        return any(command_line(child).startswith('sleep') for child in children(pid))

    def test_slow_uploads_hold_nobody_up(self):
        uploads = []
        self.addCleanup(lambda: [each.close() for each in uploads])
        for _ in range(40):
            upload = socket.socket(socket.AF_UNIX)
            upload.connect(self.daemon.socket)
            upload.sendall(b'POST /1.0/images HTTP/1.1\r\nHost: x\r\nContent-Type: application/octet-stream\r\nContent-Length: 1000000\r\n\r\nsome')
            uploads.append(upload)
        wait_until(lambda: self.threads() >= 40, what='the uploads to begin')
        self.assertEqual([], self.rest.get('/1.0/instances?recursion=2'))

    def test_guests_that_do_not_stop_hold_nobody_up(self):
        names = [f's{number}' for number in range(18)]
        for name in names:
            path = self.launch(name)
            self.booted(path)
            self.output(path, 'sed -i "s/.*shutdown.*/::shutdown:\\/bin\\/sleep 4321/" /etc/inittab; kill -HUP 1')
            self.rest.request('PUT', f'{path}/state', {'action': 'stop', 'timeout': -1})
        self.act(self.launch('other'), 'stop', force=True)
        for name in names:
            self.act(f'/1.0/instances/{name}', 'stop', force=True)

    def test_waiting_for_one_instance_holds_nobody_up(self):
        """Whoever wants to change it while it is backed up waits for that; others don't."""
        self.daemon.import_image(make_image(self.daemon.directory, '--ballast', '64', name='big.tar.gz'), 'big')
        busy, other = self.create('busy', source={'type': 'image', 'alias': 'big'}), self.create('other')
        program = f'forkpack\0{self.daemon.state}'
        backup = self.rest.request('POST', f'{busy}/backups', {'name': 'b'}).json['operation']
        packer = wait_until(lambda: [pid for pid in children(self.daemon.process.pid) if program in command_line(pid)], what='the packing')[0]
        os.kill(packer, signal.SIGSTOP)
        try:
            later = [self.rest.request('PUT', busy, {**self.rest.get(busy), 'description': str(number)}).json['operation'] for number in range(20)]
            clients = [Rest(lambda: UnixConnection(self.daemon.socket)) for _ in range(20)]
            for client in clients:
                client.connection = client.connect()
                client.connection.request('PATCH', busy, json.dumps({'config': {'user.x': 'y'}}).encode())
            self.rest.put(f'{other}/state', {'action': 'start'}, timeout=30)
            self.assertEqual(2, len(self.rest.get('/1.0/instances?recursion=2')))
            ends = [self.rest.connect() for _ in [backup, *later]]  # asked while they run: what has ended is not listed for long
            for connection, operation in zip(ends, [backup, *later]):
                connection.request('GET', f'{operation}/wait?timeout=50')
        finally:
            os.kill(packer, signal.SIGCONT)
        self.assertEqual([200] * 20, [client.connection.getresponse().status for client in clients])
        self.assertEqual([200] * 21, [json.loads(connection.getresponse().read())['metadata']['status_code'] for connection in ends])
        for each in (*ends, *clients):
            each.close()

    def test_endless_folders(self):
        """Somebody inside makes folders in folders, deeper than any path can be: it costs that instance its snapshots, nothing more."""
        path = self.create('deep')
        folder = os.open(self.daemon.state / 'storage-pools/default/containers/deep/rootfs', os.O_RDONLY)
        for _ in range(4500):
            os.mkdir('d', dir_fd=folder)
            inner = os.open('d', os.O_RDONLY, dir_fd=folder)
            os.close(folder)
            folder = inner
        os.close(folder)
        self.refused(400, 'POST', f'{path}/snapshots', {'name': 's'}, saying='nested too deeply')
        self.assertEqual([], self.rest.get(f'{path}/snapshots'))
        self.rest.delete(path)
        for kind in ('containers', 'containers-snapshots'):
            self.assertEqual([], os.listdir(self.daemon.state / 'storage-pools/default' / kind))
