# SPDX-License-Identifier: Apache-2.0
"""The screens of fakeserver.py's virtual machine (--vm SOCKET): every data connection of the operation is one to the SPICE server that
listens there, as LXD and Incus do it; who looks at it is thrown out only by `force`, and the operation lasts as long as its control connection."""

import socket
import struct
import threading

ID = '33333333-2222-3333-4444-555555555555'
METADATA = {'id': ID, 'class': 'websocket', 'metadata': {'fds': {'0': 'screen', 'control': 'screencontrol'}}}


def receive(rfile):
    """One frame of a client: (opcode, bytes), or None at the end."""
    head = rfile.read(2)
    if len(head) < 2:
        return None
    size = head[1] & 127
    if size > 125:
        size = struct.unpack('>H' if size == 126 else '>Q', rfile.read(2 if size == 126 else 8))[0]
    mask = rfile.read(4) * (size // 4 + 1)
    body = rfile.read(size)
    return head[0] & 15, (int.from_bytes(body, 'big') ^ int.from_bytes(mask[:size], 'big')).to_bytes(size, 'big')


def send(wfile, opcode, body):
    size = len(body)
    head = bytes([0x80 | opcode, size]) if size < 126 else bytes([0x80 | opcode, 126]) + struct.pack('>H', size) if size < 65536 \
        else bytes([0x80 | opcode, 127]) + struct.pack('>Q', size)
    wfile.write(head + body)


class Screens:
    """Who looks at it, and through what."""

    def __init__(self, path):
        self.path, self.lock, self.control, self.streams, self.opened = path, threading.Lock(), None, [], 0

    def refusal(self, force):
        """What is wrong with one more, or None; with `force` the one that is there ends."""
        with self.lock:
            if self.control and not force:
                return 'This console is already connected. Force is required to take it over.'
            self.drop()
        return None

    def drop(self):
        for connection in [self.control, *self.streams]:
            if connection:
                try:
                    connection.shutdown(socket.SHUT_RDWR)
                except OSError:
                    pass
        self.control, self.streams = None, []

    def hold(self, handler):
        """The control connection."""
        with self.lock:
            self.control = handler.connection
        while (frame := receive(handler.rfile)) and frame[0] != 8:
            pass
        with self.lock:
            if self.control is handler.connection:
                self.drop()

    def bridge(self, handler):
        """A data connection."""
        machine = socket.socket(socket.AF_UNIX)
        try:
            machine.connect(self.path)
        except OSError:
            return
        with self.lock:
            self.streams += [machine, handler.connection]
            self.opened += 1
        threading.Thread(target=self.forward, args=(machine, handler), daemon=True).start()
        while (frame := receive(handler.rfile)) and frame[0] != 8:
            if frame[0] == 2:
                machine.sendall(frame[1])
        machine.close()

    @staticmethod
    def forward(machine, handler):
        try:
            while body := machine.recv(65536):
                send(handler.wfile, 2, body)
            send(handler.wfile, 1, b'')  # LXD's end of a stream
            handler.connection.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
