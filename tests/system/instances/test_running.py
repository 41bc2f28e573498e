# SPDX-License-Identifier: Apache-2.0
"""Running instances: their state, commands, files, logs, and their life beside the daemon's."""

import json
import os
import pathlib
import signal
import subprocess
import time

from tests.support.daemon import wait_until
from tests.support.websocket import CLOSE, PING, PONG, TEXT, WebSocket

from .base import InstanceTest
from .kernel import KernelView


class State(KernelView, InstanceTest):
    def test_life(self):
        path = self.create('c1')
        self.refused(400, 'PUT', f'{path}/state', {'action': 'stop'})
        self.refused(400, 'PUT', f'{path}/state', {'action': 'freeze'})
        self.refused(400, 'PUT', f'{path}/state', {'action': 'unfreeze'})
        self.refused(400, 'PUT', f'{path}/state', {'action': 'teapot'})
        self.refused(400, 'PUT', f'{path}/state', {})
        self.refused(400, 'PUT', f'{path}/state', {'action': 'start', 'timeout': 'x'})
        self.act(path, 'start')
        self.refused(400, 'PUT', f'{path}/state', {'action': 'start'})
        self.refused(400, 'DELETE', path, saying='running')
        self.act(path, 'freeze')
        self.assertEqual('Frozen', self.status(path))
        self.refused(400, 'PUT', f'{path}/state', {'action': 'freeze'})
        self.refused(400, 'POST', f'{path}/exec', {'command': ['true']}, saying='frozen')
        self.act(path, 'unfreeze')
        self.act(path, 'restart', force=True)
        self.assertEqual('Running', self.status(path))
        self.act(path, 'stop')
        self.assertEqual('Stopped', self.status(path))

    def test_a_hidden_group_left_inside(self):
        """liblxc puts a command into a group ".lxc", which stays when it came just as the instance ended: that keeps nothing from starting."""
        path = self.launch('c1')
        group = self.cgroup(path, 'freezer') / '.lxc'
        group.mkdir(exist_ok=True)
        with subprocess.Popen(['sleep', '60']) as late:
            (group / 'cgroup.procs').write_text(str(late.pid), encoding='ascii')
            self.act(path, 'stop', force=True)
            self.assertTrue(group.exists())
            late.kill()
        self.act(path, 'start')
        self.act(path, 'stop', force=True)
        self.assertFalse(group.parent.exists())

    def test_numbers(self):
        path = self.launch('c1')
        state = self.rest.get(f'{path}/state')
        self.assertEqual(('Running', 103), (state['status'], state['status_code']))
        self.assertGreater(state['pid'], 0)
        self.assertGreaterEqual(state['processes'], 1)
        self.assertGreater(state['memory']['usage'], 0)
        self.assertGreater(state['cpu']['usage'], 0)
        self.assertEqual('loopback', state['network']['lo']['type'])
        self.assertIn('127.0.0.1', [address['address'] for address in state['network']['lo']['addresses']])

    def test_what_is_remembered(self):
        path = self.launch('c1')
        got = self.rest.get(path)
        self.assertEqual('RUNNING', got['config']['volatile.last_state.power'])
        self.assertNotIn('volatile.apply_template', got['config'])
        self.assertGreater(got['last_used_at'], '2000')
        self.assertTrue(json.loads(got['config']['volatile.idmap.current']))
        self.act(path, 'stop', force=True)
        self.assertEqual('STOPPED', self.rest.get(path)['config']['volatile.last_state.power'])

    def test_unprivileged_and_privileged(self):
        path = self.launch('c1')
        self.assertNotEqual('0 0 4294967295', ' '.join(self.output(path, 'cat /proc/self/uid_map').split()))
        self.act(path, 'stop', force=True)
        self.rest.patch(path, {'config': {'security.privileged': 'true'}})
        self.act(path, 'start')
        self.assertEqual('0 0 4294967295', ' '.join(self.output(path, 'cat /proc/self/uid_map').split()))
        self.assertEqual('0\n', self.output(path, 'stat -c %u /etc/passwd'))
        self.act(path, 'stop', force=True)
        self.rest.patch(path, {'config': {'security.privileged': ''}})
        self.act(path, 'start')
        self.assertEqual('0\n', self.output(path, 'stat -c %u /etc/passwd'))

    def test_ephemeral(self):
        path = self.launch('c1', ephemeral=True)
        self.act(path, 'restart', force=True)
        self.assertEqual('Running', self.status(path))
        self.act(path, 'stop', force=True)
        self.refused(404, 'GET', path)
        path = self.launch('c1', ephemeral=True)
        self.run_in(path, 'poweroff', '-f')
        wait_until(lambda: self.rest.request('GET', path).status == 404, what='the end of an ephemeral instance')

    def test_guest_reboots(self):
        path = self.launch('c1')
        before = self.rest.get(f'{path}/state')['pid']
        self.run_in(path, 'reboot', '-f')
        wait_until(lambda: self.rest.get(f'{path}/state')['pid'] not in (0, before), what='the reboot')
        wait_until(lambda: self.rest.get(path)['config']['volatile.last_state.power'] == 'RUNNING', what='the stored state')

    def test_force_goes_past_a_patient_stop(self):
        path = self.launch('c1')
        self.output(path, 'kill -STOP 1; true')  # no effect on a namespace's init: it only shows that nothing breaks
        self.act(path, 'freeze')
        self.act(path, 'unfreeze')
        slow = self.rest.request('PUT', f'{path}/state', {'action': 'stop', 'timeout': -1}).json['operation']
        answer = self.rest.request('PUT', f'{path}/state', {'action': 'stop', 'force': True}).json['operation']
        self.assertIn(self.operation_end(answer)['status_code'], (200, 400))
        self.assertEqual(200, self.operation_end(slow)['status_code'])
        self.assertEqual('Stopped', self.status(path))

    def test_limits(self):
        path = self.launch('c1', config={'limits.processes': '40', 'limits.memory': '64MiB'})
        self.assertEqual('Running', self.status(path))

    def test_unsupported_keys_keep_it_from_starting(self):
        if self.daemon.kind == 'lxd':
            self.skipTest('LXD supports them')
        path = self.create('c1', config={'security.syscalls.intercept.mknod': 'true'})
        self.refused((400, 501), 'PUT', f'{path}/state', {'action': 'start'}, saying='not supported')
        self.assertEqual('Stopped', self.status(path))

    def test_lifecycle_events(self):
        events = WebSocket(self.daemon.socket, '/1.0/events?type=lifecycle')
        self.addCleanup(events.close)
        path = self.launch('c1')
        self.act(path, 'stop', force=True)
        self.rest.delete(path)
        messages = [json.loads(text) for text in events.messages(1, '-deleted"')]
        self.assertEqual({'none'}, {message['location'] for message in messages})
        actions = [message['metadata']['action'].split('-', 1)[1] for message in messages]
        self.assertEqual(['created', 'started', 'stopped', 'deleted'], [a for a in actions if a in ('created', 'started', 'stopped', 'deleted')])


    def test_logging_events(self):
        """Of what clients ask for, without secrets."""
        events = WebSocket(self.daemon.socket, '/1.0/events?type=logging')
        self.addCleanup(events.close)
        self.rest.get('/1.0/instances?recursion=1')
        self.rest.request('GET', f'/1.0/images/{self.fingerprint}?secret=verysecret')
        messages = [json.loads(text)['metadata'] for text in events.messages(1, f'/1.0/images/{self.fingerprint}')]
        self.assertNotIn('verysecret', json.dumps(messages))
        asked = [message['context'] for message in messages if message['message'] == 'Handling']
        self.assertIn(('@', 'GET', '/1.0/instances?recursion=1'), [tuple(context.get(key) for key in ('ip', 'method', 'url')) for context in asked])
        if self.daemon.kind != 'lxd':
            self.assertIn(f'/1.0/images/{self.fingerprint}', [context['url'] for context in asked])


class OneInstance(InstanceTest):
    """The tests of a class share one running instance."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.daemon.rest.post('/1.0/instances', {'name': 'c1', 'source': {'type': 'image', 'alias': 'busybox'}})
        cls.path = '/1.0/instances/c1'
        cls.daemon.rest.put(f'{cls.path}/state', {'action': 'start', 'timeout': 30})

    def setUp(self):
        pass

    def file(self, path):
        return f'{self.path}/files?path={path}'


class Exec(OneInstance):
    def exec(self, *command, **more):
        return self.attach(self.path, 'exec', {'command': list(command), 'wait-for-websocket': True, **more})

    @staticmethod
    def read(socket):
        """All of a stream until the server ends it."""
        data = b''
        try:
            while True:
                kind, message = socket.frame()
                if kind in (CLOSE, TEXT):
                    return data
                data += message
        except ConnectionError:
            return data

    def test_return_values(self):
        for command, code in ((['true'], 0), (['false'], 1), (['sh', '-c', 'exit 42'], 42), (['nosuchcommand'], 127), (['/etc/hostname'], 126),
                              (['sh', '-c', 'kill -TERM $$'], 143)):
            with self.subTest(command=command):
                self.assertEqual(code, self.run_in(self.path, *command)['return'])

    def test_what_every_container_has(self):
        """doc/container-environment.md."""
        self.assertEqual('container=lxc\n', self.output(self.path, "tr '\\0' '\\n' </proc/1/environ"))
        names = 'console fd full null ptmx random stdin stderr stdout tty urandom zero mqueue'.split()
        names += [name for name in ('fuse', 'net/tun') if os.path.exists('/dev/' + name)]
        self.assertEqual('', self.output(self.path, f'cd /dev; for name in {" ".join(names)}; do [ -e $name ] || echo $name; done'))
        self.assertIn(' /dev/mqueue ', self.output(self.path, 'cat /proc/mounts'))

    def test_recorded_output(self):
        done = self.run_in(self.path, 'sh', '-c', 'echo out; echo err >&2', **{'record-output': True})
        for number, text in (('1', b'out\n'), ('2', b'err\n')):
            url = done['output'][number]
            self.assertEqual(text, self.rest.request('GET', url).body)
            self.assertIn(url, self.rest.get(f'{self.path}/logs'))
            self.rest.delete(url)
            self.assertNotIn(url, self.rest.get(f'{self.path}/logs'))

    def test_environment(self):
        lines = self.output(self.path, 'env', environment={'MINE': 'x'}).splitlines()
        for line in ('HOME=/root', 'USER=root', 'LANG=C.UTF-8', 'MINE=x', 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'):
            self.assertIn(line, lines)
        self.assertEqual('/root\n', self.output(self.path, 'pwd'))

    def test_user_group_and_folder(self):
        self.assertEqual('1000 1001 /tmp\n', self.output(self.path, 'echo $(id -u) $(id -g) $(pwd)', user=1000, group=1001, cwd='/tmp'))

    def heard(self, socket):
        """Pings are answered in their turn: what was sent before has arrived."""
        socket.send(b'heard', PING)
        self.assertEqual((PONG, b'heard'), socket.frame())

    def test_streams(self):
        operation, sockets = self.exec('sh', '-c', 'echo err >&2; exec cat')
        sockets['0'].send(b'hello ' * 50000)
        sockets['0'].send(b'', TEXT)
        self.assertEqual(b'hello ' * 50000, self.read(sockets['1']))
        self.assertEqual(b'err\n', self.read(sockets['2']))
        self.assertEqual({'return': 0}, self.operation_end(operation)['metadata'])

    def test_terminal(self):
        operation, sockets = self.exec('sh', '-c', 'stty size; read line; stty size; exit 3', interactive=True, width=90, height=30)
        self.assertEqual(b'30 90', sockets['0'].frame()[1].strip())
        sockets['control'].send(json.dumps({'command': 'window-resize', 'args': {'width': '100', 'height': '40'}}).encode(), TEXT)
        self.heard(sockets['control'])
        sockets['0'].send(b'\n')
        self.assertIn(b'40 100', self.read(sockets['0']))
        self.assertEqual(3, self.operation_end(operation)['metadata']['return'])
        self.assertEqual(b'25 80', self.read(self.exec('stty', 'size', interactive=True)[1]['0']).strip())

    def begun_late(self, command, told, **more):
        """A command whose client says on control what it wants before it connects the rest."""
        answer = self.rest.request('POST', f'{self.path}/exec', {'command': command, 'wait-for-websocket': True, 'interactive': True, **more})
        operation, secrets = answer.json['operation'], answer.metadata['metadata']['fds']
        sockets = []
        for name in ('control', '0'):
            sockets.append(WebSocket(self.daemon.socket, f'{operation}/websocket?secret={secrets[name]}'))
            self.addCleanup(sockets[-1].close)
            if name == 'control':
                sockets[0].send(json.dumps(told).encode(), TEXT)
                self.heard(sockets[0])
        return operation, sockets[1]

    def test_told_before_it_begins(self):
        until = 'until [ "$(stty size)" = "45 123" ]; do :; done; echo resized'
        _, stream = self.begun_late(['sh', '-c', until], {'command': 'window-resize', 'args': {'width': '123', 'height': '45'}}, width=80, height=25)
        self.assertEqual(b'resized', self.read(stream).strip())
        operation, _ = self.begun_late(['sleep', '1000'], {'command': 'signal', 'signal': signal.SIGTERM})
        self.assertEqual(128 + signal.SIGTERM, self.operation_end(operation)['metadata']['return'])

    def test_signal(self):
        operation, sockets = self.exec('sleep', '1000', interactive=True)
        wait_until(lambda: 'sleep' in self.output(self.path, 'ps'), what='the command')
        sockets['control'].send(json.dumps({'command': 'signal', 'signal': signal.SIGTERM}).encode(), TEXT)
        self.assertEqual(128 + signal.SIGTERM, self.operation_end(operation)['metadata']['return'])

    def gone(self, interactive):
        operation, sockets = self.exec('sh', '-c', 'echo begun; sleep 4321', interactive=interactive)
        self.assertIn(b'begun', sockets['0' if interactive else '1'].frame()[1])
        for socket in sockets.values():
            socket.close()
        self.assertGreaterEqual(self.operation_end(operation)['status_code'], 200)
        wait_until(lambda: 'sleep 4321' not in self.output(self.path, 'ps'), what='the end of an abandoned command')

    def test_client_gone(self):
        self.gone(False)

    def test_client_gone_with_a_terminal(self):
        self.gone(True)

    def test_secrets(self):
        operation, sockets = self.exec('cat')
        for secret, status in (('', 400), ('wrong', 403)):
            self.assertIn(self.rest.request('GET', f'{operation}/websocket?secret={secret}', headers={
                'Connection': 'Upgrade', 'Upgrade': 'websocket', 'Sec-WebSocket-Version': '13',
                'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ=='}).status, (status, 400, 403, 500))
        sockets['0'].send(b'', TEXT)
        self.assertEqual(0, self.operation_end(operation)['metadata']['return'])

    def test_refused(self):
        for body in ({'command': 'true'}, {'command': [1]}, {'command': ['true'], 'environment': []}, {'command': ['true'], 'user': 'root'}):
            with self.subTest(body=body):
                self.refused(400, 'POST', f'{self.path}/exec', body)
        self.refused(400, 'POST', f'{self.path}/exec', {'command': []})
        for key in ('user', 'group'):
            for number in (-1, 4294967295, 4294967296):
                with self.subTest(key=key, number=number):
                    self.refused((400, 500), 'POST', f'{self.path}/exec', {'command': ['true'], key: number})
        self.create('c2')
        self.refused(400, 'POST', '/1.0/instances/c2/exec', {'command': ['true']}, saying='not running')
        self.rest.delete('/1.0/instances/c2')


class Expiry(InstanceTest):
    def test_old_logs_go(self):
        if self.daemon.kind == 'lxd':
            self.skipTest('LXD looks once a day')
        path = self.launch('c1')
        for _ in range(2):
            self.output(path, 'echo x')
        folder = self.daemon.state / 'logs/c1'
        (folder / 'snapshot_s1.log').write_text('young', encoding='ascii')
        records = sorted(file for file in folder.iterdir() if file.name.startswith('exec_'))
        old = [records[0], records[1], folder / 'lxc.log', folder / 'lxc.conf']
        for file in old:
            os.utime(file, (time.time() - 49 * 3600,) * 2)
        os.utime(records[2], (time.time() - 47 * 3600,) * 2)
        self.daemon.kill()
        self.daemon.start()
        wait_until(lambda: not records[0].exists() and not records[1].exists(), what='the end of old logs')
        self.assertEqual([True] * 5, [(folder / name).exists() for name in (records[2], records[3], 'snapshot_s1.log', 'lxc.log', 'lxc.conf')])
        self.assertEqual('x\n', self.output(path, 'echo x'))


class Files(OneInstance):
    def test_file(self):
        self.rest.post(self.file('/root/a'), b'hello', headers={'X-LXD-uid': '5', 'X-LXD-gid': '6', 'X-LXD-mode': '0640'})
        got = self.rest.request('GET', self.file('/root/a'))
        self.assertEqual((b'hello', '5', '6', '0640', 'file'), (got.body, *(got.headers[f'X-LXD-{key}'] for key in ('uid', 'gid', 'mode', 'type'))))
        self.assertEqual('5 6 640\n', self.output(self.path, 'stat -c "%u %g %a" /root/a'))
        self.rest.post(self.file('/root/a'), b' you', headers={'X-LXD-write': 'append'})
        self.assertEqual('hello you', self.output(self.path, 'cat /root/a'))
        self.rest.post(self.file('/root/a'), b'new')
        got = self.rest.request('GET', self.file('/root/a'))
        self.assertEqual((b'new', '5', '0640'), (got.body, got.headers['X-LXD-uid'], got.headers['X-LXD-mode']))
        self.rest.delete(self.file('/root/a'))
        self.refused(404, 'GET', self.file('/root/a'))

    def test_inside_other_mounts(self):
        self.output(self.path, 'mkdir -p /mnt/t; mount -t tmpfs none /mnt/t')
        self.rest.post(self.file('/mnt/t/a'), b'x')
        self.assertEqual('0 0 644\n', self.output(self.path, 'stat -c "%u %g %a" /mnt/t/a'))
        self.rest.post(self.file('/mnt/t/d'), b'', headers={'X-LXD-type': 'directory', 'X-LXD-uid': '7'})
        self.assertEqual('7\n', self.output(self.path, 'stat -c %u /mnt/t/d'))
        self.rest.post(self.file('/mnt/t/d/a'), b'x')
        self.assertEqual('x', self.output(self.path, 'cat /mnt/t/d/a; umount /mnt/t'))

    def test_folder(self):
        self.rest.post(self.file('/root/d'), b'', headers={'X-LXD-type': 'directory', 'X-LXD-mode': '0700'})
        self.rest.post(self.file('/root/d'), b'', headers={'X-LXD-type': 'directory'})
        self.rest.post(self.file('/root/d/b'), b'')
        self.rest.post(self.file('/root/d/a'), b'')
        got = self.rest.request('GET', self.file('/root/d'))
        self.assertEqual((['a', 'b'], 'directory', '0700'), (sorted(got.metadata), got.headers['X-LXD-type'], got.headers['X-LXD-mode']))
        self.refused((400, 500), 'DELETE', self.file('/root/d'), saying='not empty')
        for name in ('d/a', 'd/b', 'd'):
            self.rest.delete(self.file('/root/' + name))

    def test_link(self):
        self.rest.post(self.file('/root/l'), b'target', headers={'X-LXD-type': 'symlink'})
        got = self.rest.request('GET', self.file('/root/l'))
        self.assertEqual('symlink', got.headers['X-LXD-type'])
        self.assertTrue(got.body.endswith(b'target'))
        self.assertEqual('target\n', self.output(self.path, 'readlink /root/l'))
        self.rest.delete(self.file('/root/l'))

    def test_links_dont_lead_out(self):
        secret = self.daemon.directory / 'secret'
        secret.write_text('host')
        self.output(self.path, f'mkdir -p /root/up; ln -sf / /root/up/root; ln -sf {secret} /root/up/abs; ln -sf ../../../../../../../{secret} /root/up/rel; '
                               'ln -sf /proc/1/root /root/up/magic')
        for link in ('abs', 'rel'):
            self.rest.request('POST', self.file(f'/root/up/{link}'), b'changed')
        for path in (f'/root/up/root/../../../..{secret}', f'/root/up/magic{secret}', f'/..{secret}', f'/../../..{secret}'):
            with self.subTest(path=path):
                self.assertNotIn(b'host', self.rest.request('GET', self.file(path)).body)
        self.assertEqual('host', secret.read_text())
        self.output(self.path, 'rm -rf /root/up')

    def test_stopped(self):
        self.create('c2')
        url = '/1.0/instances/c2/files?path='
        self.rest.post(url + '/root/a', b'hello', headers={'X-LXD-uid': '5'})
        self.assertEqual((b'hello', '5'), (lambda got: (got.body, got.headers['X-LXD-uid']))(self.rest.request('GET', url + '/root/a')))
        self.act('/1.0/instances/c2', 'start')
        self.assertEqual('5 0\n', self.output('/1.0/instances/c2', 'stat -c "%u %g" /root/a'))
        self.act('/1.0/instances/c2', 'stop', force=True)
        self.rest.delete('/1.0/instances/c2')

    def test_refused(self):
        self.refused(400, 'GET', f'{self.path}/files', saying='path')
        self.refused(404, 'GET', self.file('/nope'))
        self.refused(404, 'DELETE', self.file('/nope'))
        self.refused(404, 'POST', self.file('/nope/a'), b'x')
        self.refused(400, 'POST', self.file('/root/a'), b'x', {'X-LXD-write': 'teapot'})
        self.refused(400, 'POST', self.file('/root/a'), b'x', {'X-LXD-type': 'teapot'})
        self.refused((400, 500), 'POST', self.file('/root'), b'x')

    def test_truncated_upload(self):
        connection = self.rest.connect()
        connection.connect()
        connection.sock.sendall(f'POST {self.file("/root/cut")} HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\nonly this'.encode())
        connection.close()
        wait_until(lambda: self.rest.request('GET', self.file('/root/cut')).status == 404, what='the end of half a file')

    def test_made_up_by_the_kernel(self):
        """Their sizes tell nothing, and some have no end."""
        for path, size in (('/proc/version', 0), ('/proc/1/cmdline', 0), ('/sys/class/net/lo/mtu', 4096)):
            with self.subTest(path=path):
                self.assertEqual(f'{size}\n', self.output(self.path, f'stat -c %s {path}'))
                answer = self.rest.request('GET', self.file(path))
                self.assertEqual((200, 'file'), (answer.status, answer.headers['X-LXD-type']))
                self.assertEqual(self.output(self.path, f'cat {path}'), answer.body.decode())
        for _ in range(4):
            self.assertGreaterEqual(self.rest.request('GET', self.file('/proc/kmsg')).status, 200)
        self.assertEqual('Running', self.status(self.path))

    def test_large(self):
        data = os.urandom(32 << 20)
        self.rest.post(self.file('/root/large'), data)
        self.assertEqual(data, self.rest.request('GET', self.file('/root/large')).body)
        self.rest.delete(self.file('/root/large'))


class Daemon(InstanceTest):
    """Instances outlive the daemon."""

    def outlive(self, end):
        path = self.launch('c1')
        self.create('c2')
        pid = self.rest.get(f'{path}/state')['pid']
        end()
        self.assertTrue(pathlib.Path(f'/proc/{pid}').exists())
        self.daemon.start()
        self.assertEqual(('Running', pid), tuple(self.rest.get(f'{path}/state')[key] for key in ('status', 'pid')))
        self.assertEqual('Stopped', self.status('/1.0/instances/c2'))
        self.assertEqual(0, self.run_in(path, 'true')['return'])
        self.act(path, 'stop', force=True)
        self.assertEqual('Stopped', self.status(path))

    def test_restart(self):
        self.outlive(self.daemon.stop)

    def test_kill(self):
        self.outlive(self.daemon.kill)

    def test_shutdown_stops_them(self):
        if self.daemon.kind == 'lxd':
            self.skipTest('our own way to end the daemon')
        path = self.launch('c1', config={'boot.autostart': 'false'})
        pid = self.rest.get(f'{path}/state')['pid']
        self.rest.put('/internal/shutdown', {})
        self.daemon.process.wait(60)
        self.assertFalse(pathlib.Path(f'/proc/{pid}').exists())
        self.daemon.start()
        self.assertEqual('Stopped', self.status(path))
        self.assertEqual('RUNNING', self.rest.get(path)['config']['volatile.last_state.power'])

    def test_killed_while_deleting(self):
        for delay in (0, 0.001, 0.003, 0.006):
            with self.subTest(delay=delay):
                path = self.create('c1')
                self.rest.request('DELETE', path)
                time.sleep(delay)
                self.daemon.kill()
                self.daemon.start()
                left = self.rest.get('/1.0/instances')
                folders = [p.name for p in (self.daemon.state / 'storage-pools/default/containers').iterdir()]
                self.assertEqual(['c1'] if left else [], folders)
                self.daemon.delete_instances()

    def test_killed_while_renaming(self):
        for delay in (0, 0.001, 0.003, 0.006):
            with self.subTest(delay=delay):
                path = self.create('c1')
                self.rest.request('POST', path, {'name': 'c2'})
                time.sleep(delay)
                self.daemon.kill()
                self.daemon.start()
                left, = self.rest.get('/1.0/instances')
                folder, = [p.name for p in (self.daemon.state / 'storage-pools/default/containers').iterdir()]
                self.assertEqual(left.rsplit('/', 1)[1], folder)
                self.assertNotIn('volatile.rename.next', self.rest.get(left)['config'])
                self.daemon.delete_instances()

    def test_killed_while_creating(self):
        for delay in (0.001, 0.005, 0.01, 0.02, 0.04):
            with self.subTest(delay=delay):
                self.rest.request('POST', '/1.0/instances', {'name': 'c1', 'source': {'type': 'image', 'alias': 'busybox'}})
                time.sleep(delay)
                self.daemon.kill()
                self.daemon.start()
                made = self.rest.get('/1.0/instances')
                folders = [p.name for p in (self.daemon.state / 'storage-pools/default/containers').iterdir()]
                self.assertEqual(['c1'] if made else [], folders)
                if made:
                    self.act(made[0], 'start')
                    self.act(made[0], 'stop', force=True)
                    self.rest.delete(made[0])
