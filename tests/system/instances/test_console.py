# SPDX-License-Identifier: Apache-2.0
"""An instance's console: sessions, one at a time, taken over; its log."""

import json
import time

from tests.support.daemon import wait_until
from tests.support.patience import PATIENCE
from tests.support.websocket import CLOSE, PING, PONG, TEXT, WebSocket

from .test_running import OneInstance


class Console(OneInstance):
    def open(self, **body):
        """A session that has shown a prompt."""
        operation, sockets = self.attach(self.path, 'console', {'width': 80, 'height': 25, **body})
        self.talk(sockets['0'], b'\n', b'#')
        return operation, sockets

    @staticmethod
    def talk(socket, keys, text):
        """Types until `text` shows: what is typed before init listens is lost."""
        seen = b''
        socket.socket.settimeout(0.3)
        end = time.monotonic() + 60 * PATIENCE
        while time.monotonic() < end:
            try:
                kind, data = socket.frame()
            except TimeoutError:
                socket.send(keys)
                continue
            seen += data
            if text in seen or kind == CLOSE:
                break
        socket.socket.settimeout(30)
        if text not in seen:
            raise AssertionError(f'{text} did not show in {seen}')

    def done(self, socket):
        """Waits until all has been done that was typed, which may be the same more than once."""
        self.talk(socket, b'echo so$((1+1))far\n', b'so2far')

    def log(self):
        return self.rest.request('GET', f'{self.path}/console').body

    def test_session_and_log(self):
        operation, sockets = self.open()
        self.talk(sockets['0'], b'echo con$((1+1))sole\n', b'con2sole')
        self.done(sockets['0'])
        for socket in sockets.values():
            socket.close()
        self.assertEqual(200, self.operation_end(operation)['status_code'])
        log = wait_until(lambda: self.rest.request('GET', f'{self.path}/console').body, what='the console log')
        self.assertIn(b'con2sole', log)
        self.rest.delete(f'{self.path}/console')
        self.assertNotIn(b'con2sole', self.rest.request('GET', f'{self.path}/console').body)

    def test_log_of_an_open_session(self):
        _, sockets = self.open()
        self.talk(sockets['0'], b'echo bef$((1+1))re\n', b'bef2re')
        self.done(sockets['0'])
        wait_until(lambda: b'so2far' in self.log(), what='the text in the log')
        self.assertIn(b'bef2re', self.log())
        self.rest.delete(f'{self.path}/console')
        self.talk(sockets['0'], b'echo aft$((1+1))r\n', b'aft2r')
        wait_until(lambda: b'aft2r' in self.log(), what='the later text in the log')
        self.assertNotIn(b'bef2re', self.log())
        self.assertNotIn(b'\0', self.log())

    def test_size_from_the_start(self):
        if self.daemon.kind == 'lxd':
            self.skipTest('consoles of LXD have no size')
        _, sockets = self.open(width=123, height=45)
        self.talk(sockets['0'], b'stty size\n', b'45 123')

    def test_size_before_it_begins(self):
        """The size is told while there is no terminal yet."""
        if self.daemon.kind == 'lxd':
            self.skipTest('consoles of LXD have no size')
        answer = self.rest.request('POST', f'{self.path}/console', {'width': 80, 'height': 25})
        secrets = answer.metadata['metadata']['fds']
        control, stream = None, None
        for name in ('control', '0'):
            socket = WebSocket(self.daemon.socket, f"{answer.json['operation']}/websocket?secret={secrets[name]}")
            self.addCleanup(socket.close)
            if name == 'control':
                control = socket
                control.send(json.dumps({'command': 'window-resize', 'args': {'width': '99', 'height': '33'}}).encode(), TEXT)
                control.send(b'', PING)
                self.assertEqual(PONG, control.frame()[0])  # so it has been read
            else:
                stream = socket
        self.talk(stream, b'stty size\n', b'33 99')

    def test_one_session_at_a_time(self):
        if self.daemon.kind == 'lxd':
            self.skipTest('LXD tells it inside the session')
        self.refused(400, 'POST', f'{self.path}/console', {'force': 'yes'})
        first, sockets = self.open()
        second = self.rest.request('POST', f'{self.path}/console', {})
        secret = second.metadata['metadata']['fds']['0']
        self.addCleanup(WebSocket(self.daemon.socket, f"{second.json['operation']}/websocket?secret={secret}").close)
        end = self.operation_end(second.json['operation'])
        self.assertEqual(('Failure', 'There is already an active console for this instance'), (end['status'], end['err']))
        self.talk(sockets['0'], b'echo st$((1+1))ll\n', b'st2ll')
        for number in range(4):
            then, others = self.open(force=True)
            self.assertEqual('Success', self.operation_end(first)['status'])
            self.talk(others['0'], f'echo n{number}$((1+1))\n'.encode(), f'n{number}2'.encode())
            first = then
        others['control'].close()
        self.assertEqual('Success', self.operation_end(first)['status'])
        self.open()

    def test_nobody_connects(self):
        operations = [self.rest.request('POST', f'{self.path}/{kind}', body).json['operation']
                      for kind, body in (('console', {}), ('exec', {'command': ['true'], 'wait-for-websocket': True}))]
        for operation in operations:
            end = self.rest.request('GET', f'{operation}/wait?timeout=40').metadata
            self.assertEqual('Failure', end['status'])
            self.assertIn('timed out', end['err'].lower())

    def test_refused(self):
        self.refused(400, 'POST', f'{self.path}/console', {'type': 'vga'})
