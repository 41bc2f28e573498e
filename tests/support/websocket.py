# SPDX-License-Identifier: Apache-2.0
"""A WebSocket client over a unix socket, enough to listen to events and to attach to exec: RFC 6455 without extensions."""

import base64
import os
import socket
import struct
import time

from .patience import PATIENCE

TEXT, BINARY, CLOSE, PING, PONG = 1, 2, 8, 9, 10


class WebSocket:
    """Connected after construction; ConnectionError with the answer's first line if the server refuses."""

    def __init__(self, path, url, timeout=30 * PATIENCE):
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.socket.settimeout(timeout)
        self.socket.connect(path)
        key = base64.b64encode(os.urandom(16)).decode()
        self.socket.sendall((f'GET {url} HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n'
                             f'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {key}\r\n\r\n').encode())
        head = b''
        while b'\r\n\r\n' not in head:
            more = self.socket.recv(4096)
            if not more:
                raise ConnectionError('closed during the handshake')
            head += more
        head, self.buffer = head.split(b'\r\n\r\n', 1)
        self.at = 0  # how much of the buffer the frame that is being read has taken
        if b' 101 ' not in head.split(b'\r\n')[0] + b' ':
            raise ConnectionError(head.split(b'\r\n')[0].decode())

    def _take(self, count):
        while len(self.buffer) < self.at + count:
            more = self.socket.recv(65536)
            if not more:
                raise ConnectionError('closed')
            self.buffer += more
        self.at += count
        return self.buffer[self.at - count:self.at]

    def send(self, data, opcode=BINARY):
        """One frame, masked as a client must."""
        mask = os.urandom(4)
        length = len(data)
        size = bytes([0x80 | length]) if length < 126 else b'\xfe' + struct.pack('>H', length) if length < 65536 \
            else b'\xff' + struct.pack('>Q', length)
        masked = bytes(byte ^ mask[i % 4] for i, byte in enumerate(data))
        self.socket.sendall(bytes([0x80 | opcode]) + size + mask + masked)

    def frame(self):
        """(opcode, whole message); pings are answered here. After a TimeoutError the same one is read again, from its beginning."""
        self.at, message, kind = 0, b'', None
        while True:
            first, second = self._take(2)
            length = second & 0x7f
            if length == 126:
                length = struct.unpack('>H', self._take(2))[0]
            elif length == 127:
                length = struct.unpack('>Q', self._take(8))[0]
            payload, opcode = self._take(length), first & 0x0f
            if opcode == PING:
                self.send(payload, PONG)
                continue
            kind = opcode or kind
            message += payload
            if first & 0x80:
                self.buffer = self.buffer[self.at:]
                return kind, message

    def messages(self, until_quiet, awaited=''):
        """Texts until none comes for that many seconds, or the server closes. Silence before one that contains `awaited` doesn't count, for
        half a minute."""
        patience = time.monotonic() + 30 * PATIENCE
        self.socket.settimeout(until_quiet)
        while True:
            try:
                kind, data = self.frame()
            except TimeoutError:
                if not awaited or time.monotonic() > patience:
                    return
                continue
            except ConnectionError:
                return
            if kind == CLOSE:
                return
            text = data.decode()
            awaited = '' if awaited in text else awaited
            yield text

    def close(self):
        self.socket.close()
