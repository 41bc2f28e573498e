#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""A server that speaks just enough of the API for the desktop, and misbehaves on demand: many instances, many events, rubbish. Silence and
half-open connections are made from outside, by stopping the process (SIGSTOP).

    fakeserver.py (--unix PATH | --port N --cert FILE --key FILE) [--instances N] [--events PER_SECOND] [--mode FILE] [--bare | --incus] [--vm SOCKET]

FILE of --mode may say "rubbish" (bytes that aren't HTTP), "badjson", "wrongtypes", "mute" (requests are taken, none is answered) or
"stuck" (one of the instances doesn't tell its state, and so no list with states comes) or "stopped" (the virtual machine is); it is read at every
request. With --vm c0001 is a virtual machine, whose screen a SPICE server shows on that socket.
"""

import argparse
import base64
import hashlib
import json
import os
import pathlib
import socketserver
import ssl
import struct
import time
import urllib.parse

import fakescreen

EXTENSIONS = ['container_full', 'projects', 'network', 'resources', 'instances', 'event_lifecycle', 'operation_description']
NEVER_ENDS = '11111111-2222-3333-4444-555555555555'
SHELL = '22222222-2222-3333-4444-555555555555'  # a command that echoes what it is sent


def instance(number):
    running = number % 4 != 0
    return {'name': f'c{number:04}', 'status': 'Running' if running else 'Stopped', 'status_code': 103 if running else 102, 'type': 'container',
            'architecture': 'x86_64', 'config': {'user.tags': 'web,prod', 'cloud-init.user-data': 'a secret'}, 'devices': {}, 'profiles': ['default'], 'created_at': '2026-11-01T10:00:00Z',
            'expanded_config': {'limits.memory': '4GiB'}, 'expanded_devices': {'root': {'type': 'disk', 'path': '/', 'pool': 'default'}}, 'snapshots': [],
            'ephemeral': False, 'location': 'none', 'description': '', 'stateful': False, 'last_used_at': '2026-11-02T10:00:00Z',
            'state': {'status': 'Running' if running else 'Stopped', 'status_code': 103 if running else 102, 'pid': 1000 + number if running else 0,
                      'processes': 20, 'cpu': {'usage': time.monotonic_ns() // 10 * (number % 7)}, 'memory': {'usage': 100_000_000 + number},
                      'disk': {'root': {'usage': 1_000_000_000}},
                      'network': {'eth0': {'addresses': [{'family': 'inet', 'address': f'10.0.{number // 250}.{number % 250 + 2}', 'netmask': '24',
                                                          'scope': 'global'}], 'counters': {}, 'type': 'broadcast', 'state': 'up'}}}}


def emptied(value):
    """As a Go server writes what it has nothing for: null in the place of an empty list, an empty object, and of what isn't known of a
    stopped instance."""
    if isinstance(value, dict):
        stopped = value.get('status') == 'Stopped'
        return {key: None if stopped and key in ('network', 'disk', 'cpu', 'memory') else emptied(one) for key, one in value.items()} or None
    if isinstance(value, list):
        return [emptied(one) for one in value] or None
    return value


def operation(status=103):
    return {'id': NEVER_ENDS, 'class': 'task', 'description': 'Publishing instance', 'created_at': '2026-11-20T10:00:00Z',
            'updated_at': '2026-11-20T10:00:01Z', 'status': 'Running', 'status_code': status, 'resources': {'instances': ['/1.0/instances/c0001']},
            'metadata': {}, 'may_cancel': True, 'err': '', 'location': 'none'}


class Api:
    """Answers by path."""

    def __init__(self, options):
        self.instances, self.idle, self.bare, self.incus = options.instances, options.idle, options.bare, options.incus
        self.screens = fakescreen.Screens(options.vm) if options.vm else None
        self.stopped = False  # the virtual machine

    def instance(self, number):
        one = instance(number)
        if self.screens and number == 1:
            one['type'] = 'virtual-machine'
            if self.stopped:
                one.update(status='Stopped', status_code=102)
                one['state'].update(status='Stopped', status_code=102)
        return one

    def metadata(self, path):
        return emptied(self.like_incus(self.full(path), path)) if self.incus else self.full(path)

    @staticmethod
    def like_incus(metadata, path):
        if path == '/1.0':
            metadata['environment'].update(server='incus', server_version='6.0.4', server_event_mode='full-mesh', server_lvm={})
            metadata.update(auth_user_method='unix', auth_user_name='root', public=False, auth_methods=['tls'], api_status='stable')
        for one in metadata if path == '/1.0/instances' else []:
            one.update(created_at='2026-11-01T10:00:00.123456789+02:00', last_used_at='1970-01-01T00:00:00Z', backups=None, config={})
            one['state'].update(os_info=None, started_at='0001-01-01T00:00:00Z', cpu={'usage': 5, 'allocated_time': 2000000000})
        return metadata

    def full(self, path):
        parts = path.strip('/').split('/')
        if path == '/1.0':
            return {'api_extensions': [] if self.bare else EXTENSIONS + (['console_vga_type', 'console_force'] if self.screens else []), 'api_version': '1.0', 'auth': 'trusted', 'config': {},
                    'environment': {'server': 'lxd', 'server_version': '5.0.2', 'server_name': 'fake', 'project': 'default', 'kernel': 'Linux'}}
        if path == '/1.0/instances':
            return [self.instance(number) for number in range(self.instances)]
        if len(parts) in (3, 4) and parts[1] == 'instances':
            one = self.instance(int(parts[2][1:]))
            return one['state'] if parts[3:] == ['state'] else one
        if path == '/1.0/operations':
            return {} if self.idle else {'running': [operation()]}
        if path == '/1.0/projects':
            return ['/1.0/projects/default']
        return {'cpu': {'total': 8}, 'memory': {'total': 64 << 30}} if path == '/1.0/resources' else []


class Handler(socketserver.StreamRequestHandler):
    def handle(self):
        try:
            while self.one():
                pass
        except (OSError, ValueError):
            pass

    def one(self):
        words = self.rfile.readline().split()
        if len(words) < 2:
            return False
        headers = {}
        while (line := self.rfile.readline().strip()):
            name, _, value = line.decode().partition(':')
            headers[name.lower()] = value.strip()
        length = int(headers.get('content-length', 0))
        body = self.rfile.read(length) if length < 4096 else self.drain(length)
        path = urllib.parse.urlsplit(words[1].decode()).path
        mode = pathlib.Path(self.server.options.mode).read_text().strip() if self.server.options.mode else ''
        if mode == 'mute' or (mode == 'stuck' and (b'recursion=2' in words[1] or path == '/1.0/instances/c0001/state')):
            time.sleep(600)
        if mode == 'rubbish':
            self.wfile.write(os.urandom(300))
            return False
        if headers.get('upgrade') == 'websocket':
            self.upgrade(headers['sec-websocket-key'])
            return self.channel(path, words[1].rpartition(b'secret=')[2])
        if words[0] == b'POST' and path.endswith('/exec'):
            return self.operation({'id': SHELL, 'class': 'websocket', 'metadata': {'fds': {'0': 'data', 'control': 'control'}}})
        if words[0] == b'POST' and path.endswith('/console') and self.server.api.screens:
            return self.screen(json.loads(body))
        if path.endswith('/wait'):
            time.sleep(600)
        self.server.api.stopped = mode == 'stopped'
        if words[0] == b'DELETE':
            return self.answer(b'{"type":"error","error_code":400,"error":"It goes on"}', 400)
        if mode == 'badjson':
            return self.answer(b'{"type": "sync", "metadata": [')
        metadata = 'rubbish' if mode == 'wrongtypes' else self.server.api.metadata(path)
        return self.answer(json.dumps({'type': 'sync', 'status': 'Success', 'status_code': 200, 'metadata': metadata}).encode())

    def channel(self, path, secret):
        if path == '/1.0/events':
            return self.events()
        if secret.startswith(b'screen'):
            screens = self.server.api.screens
            return screens.hold(self) if secret == b'screencontrol' else screens.bridge(self)
        return self.shell(secret == b'data')

    def screen(self, post):
        refusal = self.server.api.screens.refusal(post.get('force')) if post.get('type') == 'vga' else 'Not a screen'
        if refusal:
            return self.answer(json.dumps({'type': 'error', 'error_code': 400, 'error': refusal}).encode(), 400)
        return self.operation(fakescreen.METADATA)

    def drain(self, size):
        while size > 0 and (piece := self.rfile.read(min(size, 1 << 20))):
            size -= len(piece)

    def answer(self, body, status=200):
        self.wfile.write(f'HTTP/1.1 {status} OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n'.encode() + body)
        return True

    def operation(self, metadata):
        body = {'type': 'async', 'status': 'Operation created', 'status_code': 100, 'operation': f'/1.0/operations/{metadata["id"]}', 'metadata': metadata}
        return self.answer(json.dumps(body).encode(), 202)

    def upgrade(self, key):
        accept = base64.b64encode(hashlib.sha1((key + '258EAFA5-E914-47DA-95CA-C5AB0DC85B11').encode()).digest()).decode()
        self.wfile.write(f'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {accept}\r\n\r\n'.encode())

    def shell(self, is_data):
        if is_data:
            self.frame(b'ready$ ')
        while len(head := self.rfile.read(2)) == 2:
            size = head[1] & 127
            if size == 126:
                size = struct.unpack('>H', self.rfile.read(2))[0]
            mask = self.rfile.read(4)
            text = bytes(byte ^ mask[at % 4] for at, byte in enumerate(self.rfile.read(size)))
            if is_data and head[0] & 15 == 2:
                self.frame(text)
        return False

    def frame(self, text):
        self.wfile.write(bytes([0x82, len(text)]) + text)

    def events(self):
        number = 0
        while True:
            number += 1
            if self.server.options.events:
                self.event(number)
            time.sleep(1 / (self.server.options.events or 1))

    def event(self, number):
        name = f'c{number * 37 % max(1, self.server.options.instances):04}'
        kinds = [('lifecycle', {'action': 'instance-updated', 'source': f'/1.0/instances/{name}'}),
                 ('logging', {'level': 'info', 'message': f'Something about {name}', 'context': {'instance': name}}),
                 ('operation', {**operation(), 'updated_at': f'2026-11-20T10:{number // 60 % 60:02}:{number % 60:02}Z',
                                'metadata': {'progress': {'stage': 'export', 'percent': str(number % 100), 'speed': '1000000'}}})]
        kind, metadata = kinds[number % 3]
        text = json.dumps({'type': kind, 'timestamp': '2026-11-20T10:00:00Z', 'metadata': metadata, 'project': 'default'}).encode()
        self.wfile.write(bytes([0x81, 126]) + struct.pack('>H', len(text)) + text)


class UnixServer(socketserver.ThreadingMixIn, socketserver.UnixStreamServer):
    daemon_threads = True
    request_queue_size = 128


class TlsServer(socketserver.ThreadingMixIn, socketserver.TCPServer):
    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 128

    def get_request(self):
        connection, address = super().get_request()
        connection.settimeout(10)
        return self.context.wrap_socket(connection, server_side=True), address


def main():
    parser = argparse.ArgumentParser()
    for name in ('--unix', '--cert', '--key', '--mode', '--vm'):
        parser.add_argument(name)
    for name, default in (('--port', 0), ('--instances', 3), ('--events', 0)):
        parser.add_argument(name, type=int, default=default)
    parser.add_argument('--idle', action='store_true', help='no operation runs')
    parser.add_argument('--bare', action='store_true', help='no API extension at all')
    parser.add_argument('--incus', action='store_true', help='as Incus answers')
    options = parser.parse_args()
    if options.unix:
        pathlib.Path(options.unix).unlink(missing_ok=True)
        server = UnixServer(options.unix, Handler)
    else:
        server = TlsServer(('127.0.0.1', options.port), Handler)
        server.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        server.context.load_cert_chain(options.cert, options.key)
    server.options, server.api = options, Api(options)
    print('ready', server.server_address[1] if not options.unix else options.unix, flush=True)
    server.serve_forever()


if __name__ == '__main__':
    main()
