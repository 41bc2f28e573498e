# SPDX-License-Identifier: Apache-2.0
"""/dev/lxd: what an instance learns of itself, asked by a program that runs in it (the machine's python, mounted in)."""

import hashlib
import json
import os
import socket
import textwrap
import unittest

from tests.support.daemon import wait_until

from .base import InstanceTest

LOADER = '/usr/lib/x86_64-linux-gnu/ld-linux-x86-64.so.2'

# GET of a path, or as many events as asked for; prints {"status", "type", "body" or "events"}.
PROGRAM = textwrap.dedent(r'''
    import hashlib, json, os, socket, sys
    path, events = sys.argv[1], int(sys.argv[2])
    s = socket.socket(socket.AF_UNIX)
    s.connect('/dev/lxd/sock')
    more = 'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n' if events else 'Connection: close\r\n'
    s.sendall(f'{sys.argv[3]} {path} HTTP/1.1\r\nHost: x\r\n{more}\r\n'.encode())
    f = s.makefile('rb')
    answer = {'status': int(f.readline().split()[1]), 'type': ''}
    while (line := f.readline().strip()):
        name, value = line.decode().split(':', 1)
        if name.lower() == 'content-type':
            answer['type'] = value.strip()
    if answer['status'] == 101:
        open('/tmp/listening', 'w').close()
        answer['events'] = []
        for _ in range(events):
            head = f.read(2)
            size = head[1] if head[1] < 126 else int.from_bytes(f.read(2 if head[1] == 126 else 8), 'big')
            answer['events'].append(json.loads(f.read(size)))
    else:
        body = f.read()
        answer['sha256'] = hashlib.sha256(body).hexdigest()
        answer['body'] = body[:500].decode(errors='replace')
    print(json.dumps(answer))
''')


@unittest.skipUnless(os.path.exists(LOADER), 'the program inside needs the machine to have x86_64 python')
class DevLxdTest(InstanceTest):
    def launch_with_python(self, name, **more):
        devices = {'usr': {'type': 'disk', 'source': '/usr', 'path': '/usr', 'readonly': 'true'}, **more.pop('devices', {})}
        path = self.create(name, devices=devices, **more)
        self.rest.call('POST', f'{path}/files?path=/ask.py', PROGRAM.encode(),
                       {'X-LXD-type': 'file', 'X-LXD-mode': '0644', 'Content-Type': 'application/octet-stream'})
        self.act(path, 'start')
        return path

    def command(self, url, events=0, method='GET'):
        return ['sh', '-c', f'exec {LOADER} --library-path /usr/lib/x86_64-linux-gnu:/usr/lib /usr/bin/python3 -I /ask.py "{url}" {events} {method}']

    def ask(self, path, url, method='GET', user=0):
        done = self.run_in(path, *self.command(url, method=method), **{'record-output': True, 'user': user})
        out = {number: self.rest.request('GET', done['output'][number]).body.decode() for number in ('1', '2')}
        self.assertEqual(0, done['return'], out)
        return json.loads(out['1'])

    def listen(self, path, url, events):
        """The operation of a listener that has begun to listen."""
        answer = self.rest.request('POST', f'{path}/exec', {'command': self.command(url, events), 'record-output': True})
        self.assertEqual(202, answer.status, answer)
        wait_until(lambda: self.rest.request('GET', f'{path}/files?path=/tmp/listening').status == 200, what='a listener inside')
        return answer.json['operation']

    def heard(self, operation):
        done = self.rest.get(f'{operation}/wait?timeout=30')['metadata']
        self.assertEqual(0, done['return'])
        return json.loads(self.rest.request('GET', done['output']['1']).body)['events']


class Answers(DevLxdTest):
    def test_about_itself(self):
        path = self.launch_with_python('c1', config={'user.a': 'one', 'user.meta-data': 'x: 1\n', 'environment.SECRET': 'no'})
        other = self.launch_with_python('c2', config={'user.a': 'two'})
        self.assertEqual(['/1.0'], json.loads(self.ask(path, '/')['body']))
        self.assertEqual('1.0', json.loads(self.ask(path, '/1.0')['body'])['api_version'])
        answer = self.ask(path, '/1.0/config')
        self.assertEqual((200, 'application/json'), (answer['status'], answer['type'].split(';')[0]))
        self.assertEqual(['/1.0/config/user.a', '/1.0/config/user.meta-data'], sorted(json.loads(answer['body'])))
        self.assertEqual('one', self.ask(path, '/1.0/config/user.a')['body'])
        self.assertEqual('two', self.ask(other, '/1.0/config/user.a')['body'])
        self.assertEqual('#cloud-config\ninstance-id: c1\nlocal-hostname: c1\nx: 1\n', self.ask(path, '/1.0/meta-data')['body'])
        for url, status in (('/1.0/config/user.none', 404), ('/1.0/config/environment.SECRET', 403), ('/1.0/instances', 404),
                            ('/1.0/config/volatile.idmap.base', 403), ('/2.0', 404)):
            self.assertEqual(status, self.ask(path, url)['status'], url)
        self.assertEqual(405, self.ask(path, '/1.0/meta-data', 'PUT')['status'])

    def test_survives_the_daemon(self):
        path = self.launch_with_python('c1', config={'user.a': 'one'})
        self.daemon.kill()
        self.daemon.start()
        self.assertEqual('one', self.ask(path, '/1.0/config/user.a')['body'])

    def test_nobody_else(self):
        self.launch_with_python('c1')
        with socket.socket(socket.AF_UNIX) as client:
            client.connect(str(self.daemon.state / 'devlxd' / 'sock'))
            client.sendall(b'GET /1.0/config HTTP/1.1\r\nHost: x\r\n\r\n')
            self.assertIn(b' 403 ', client.recv(4096).split(b'\r\n')[0] + b' ')

    def test_an_instance_that_claims_to_be_another(self):
        """A group of its own that is called like another instance's."""
        path = self.launch_with_python('c1', config={'user.a': 'one', 'security.nesting': 'true'})
        self.launch_with_python('c2', config={'user.a': 'two'})
        ask = ' '.join(self.command('/1.0/config/user.a')[2].split()[1:])
        group = f"/tmp/cg/{self.group_of('c2')}"
        made = self.output(path, 'mkdir /tmp/cg && { mount -t cgroup2 none /tmp/cg || mount -t cgroup -o pids none /tmp/cg; } 2>/dev/null; '
                           f'mkdir {group} && echo $$ >{group}/cgroup.procs && echo moved; {ask}')
        if 'moved' not in made:
            self.skipTest('the instance may make no groups here')
        self.assertEqual('one', json.loads(made.splitlines()[-1])['body'])

    def group_of(self, name):
        pid = self.rest.get(f'/1.0/instances/{name}/state')['pid']
        with open(f'/proc/{pid}/cgroup', encoding='ascii') as file:
            return next(part for line in file for part in line.strip().split('/') if part.startswith('lxc.payload.'))

    def test_its_root_alone(self):
        """User data may hold secrets, and what runs as somebody else in there may be anything."""
        for name, config in (('c1', {}), ('c2', {'security.privileged': 'true'})):
            path = self.launch_with_python(name, config={'user.a': 'one', **config})
            for url in ('/1.0', '/1.0/config/user.a', '/1.0/meta-data', '/1.0/nope'):
                answer = self.ask(path, url, user=1000)
                self.assertEqual((401, 'Access denied for non-root user\n'), (answer['status'], answer['body']), url)
            self.assertEqual('one', self.ask(path, '/1.0/config/user.a')['body'])

    def test_restricted(self):
        path = self.launch_with_python('c1', config={'security.devlxd': 'false'})
        self.assertNotEqual(0, self.run_in(path, 'sh', '-c', 'test -e /dev/lxd')['return'])
        seen = self.launch_with_python('c2')
        self.assertEqual(0, self.run_in(seen, 'sh', '-c', 'test -S /dev/lxd/sock')['return'])
        self.rest.patch(seen, {'config': {'security.devlxd': 'false'}})
        self.assertNotEqual(0, self.run_in(seen, 'sh', '-c', 'test -e /dev/lxd')['return'], 'gone at once')
        for instance in (path, seen):
            self.rest.patch(instance, {'config': {'security.devlxd': 'true'}})
            self.assertEqual('1.0', json.loads(self.ask(instance, '/1.0')['body'])['api_version'])

    def test_a_socket_kept_open_is_no_way_in(self):
        path = self.launch_with_python('c1')
        self.output(path, 'mkdir /kept && mount --bind /dev/lxd /kept')
        self.rest.patch(path, {'config': {'security.devlxd': 'false'}})
        ask = self.command('/1.0')[2].replace('exec ', 'mkdir -p /dev/lxd; mount --bind /kept /dev/lxd; exec ')
        self.assertEqual(403, json.loads(self.output(path, ask))['status'])


class Events(DevLxdTest):
    def test_config_and_devices(self):
        path = self.launch_with_python('c1', config={'user.a': 'one'}, devices={'d': {'type': 'disk', 'source': '/etc', 'path': '/mnt/d'}})
        other = self.create('c2')
        operation = self.listen(path, '/1.0/events', 4)
        self.rest.patch(other, {'config': {'user.b': 'not for c1'}})
        self.rest.patch(path, {'config': {'user.a': 'two', 'environment.X': 'unheard'}})
        device = {'type': 'disk', 'source': '/srv', 'path': '/mnt/e'}
        self.rest.patch(path, {'devices': {'e': device}})
        now = self.rest.get(path)
        del now['devices']['e']
        self.rest.put(path, now)
        self.rest.patch('/1.0/profiles/default', {'config': {'user.p': 'of all'}})
        self.addCleanup(self.rest.put, '/1.0/profiles/default', {**self.rest.get('/1.0/profiles/default'), 'config': {}})
        events = self.heard(operation)
        self.assertEqual(['config', 'device', 'device', 'config'], [event['type'] for event in events])
        self.assertEqual({'key': 'user.a', 'old_value': 'one', 'value': 'two'}, events[0]['metadata'])
        self.assertEqual({'action': 'added', 'name': 'e', 'config': device}, events[1]['metadata'])
        self.assertEqual({'action': 'removed', 'name': 'e', 'config': device}, events[2]['metadata'])
        self.assertEqual({'key': 'user.p', 'old_value': '', 'value': 'of all'}, events[3]['metadata'])
        self.assertEqual({'type', 'timestamp', 'metadata'}, set(events[0]))

    def test_only_one_type(self):
        path = self.launch_with_python('c1')
        operation = self.listen(path, '/1.0/events?type=device', 1)
        self.rest.patch(path, {'config': {'user.a': 'two'}})
        self.rest.patch(path, {'devices': {'e': {'type': 'disk', 'source': '/srv', 'path': '/mnt/e'}}})
        self.assertEqual(['device'], [event['type'] for event in self.heard(operation)])
        self.assertEqual(400, self.ask(path, '/1.0/events?type=lifecycle')['status'])


class Images(DevLxdTest):
    def test_export(self):
        url = f'/1.0/images/{self.fingerprint}/export'
        path = self.launch_with_python('c1')
        self.assertEqual(403, self.ask(path, url)['status'])
        self.rest.patch(path, {'config': {'security.devlxd.images': 'true'}})
        self.assertEqual(404, self.ask(path, url)['status'], 'neither public nor cached')
        self.rest.patch(f'/1.0/images/{self.fingerprint}', {'public': True})
        self.addCleanup(self.rest.patch, f'/1.0/images/{self.fingerprint}', {'public': False})
        answer = self.ask(path, url)
        with open(self.image, 'rb') as file:
            self.assertEqual((200, hashlib.sha256(file.read()).hexdigest()), (answer['status'], answer['sha256']))
        self.assertEqual(404, self.ask(path, f'/1.0/images/{self.fingerprint[:12]}/export')['status'], 'the whole name alone')
