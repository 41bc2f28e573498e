# SPDX-License-Identifier: Apache-2.0
"""A server that has nothing to do: it gives the answers of a real one again. What a client then takes is its own."""

import contextlib
import pathlib
import socket
import socketserver
import tempfile
import threading


class Replay(socketserver.ThreadingUnixStreamServer):
    """On `unix.socket` in the folder that `replayed` gives. Each target (path and query) is asked of the real one once."""

    daemon_threads = True

    def __init__(self, folder, original):
        self.original, self.answers = str(original), {}
        super().__init__(str(pathlib.Path(folder, 'unix.socket')), Handler)

    def answer(self, target):
        if target not in self.answers:
            with socket.socket(socket.AF_UNIX) as connection:
                connection.connect(self.original)
                connection.sendall(b'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' % target)
                self.answers[target] = b''.join(iter(lambda: connection.recv(65536), b''))
        return self.answers[target]


class Handler(socketserver.StreamRequestHandler):
    """One request a connection, whose end the answer announces."""

    def handle(self):
        words = self.rfile.readline().split()
        while self.rfile.readline().strip():
            pass
        if len(words) == 3:
            self.wfile.write(self.server.answer(words[1]))


@contextlib.contextmanager
def replayed(original):
    with tempfile.TemporaryDirectory() as folder, Replay(folder, original) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        try:
            yield folder
        finally:
            server.shutdown()
            thread.join()
