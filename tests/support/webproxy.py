#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""webproxy.py PORT FOLDER TARGET: a proxy on the loopback, in the background once it listens; its number stands in FOLDER/proxy.pid. Every
way that is asked for (CONNECT) leads to the port TARGET here; whole URLs are answered with FOLDER/proxied, whose hash is told as an image
server does. What was asked for, and with which Proxy-Authorization, stands in FOLDER/proxy.log, a line each. A host "refused" is."""

import hashlib
import http.server
import os
import pathlib
import socket
import sys
import threading

FOLDER = pathlib.Path(sys.argv[2])


def pump(source, sink):
    try:
        while piece := source.recv(65536):
            sink.sendall(piece)
        sink.shutdown(socket.SHUT_WR)
    except OSError:
        pass


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'

    def note(self):
        with open(FOLDER / 'proxy.log', 'a', encoding='utf-8') as log:
            log.write(f"{self.command} {self.path} {self.headers.get('Proxy-Authorization', '-')}\n")

    def do_CONNECT(self):
        self.note()
        if self.path.startswith('refused:'):
            self.send_error(403, 'Not that one')
            return
        with socket.create_connection(('127.0.0.1', int(sys.argv[3]))) as target:
            self.send_response(200, 'Connection established')
            self.end_headers()
            back = threading.Thread(target=pump, args=(target, self.connection))
            back.start()
            pump(self.connection, target)
            back.join()
        self.close_connection = True

    def do_GET(self):
        self.note()
        body = (FOLDER / 'proxied').read_bytes()
        self.send_response(200)
        self.send_header('LXD-Image-Hash', hashlib.sha256(body).hexdigest())
        self.send_header('LXD-Image-URL', self.path + '/image')
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        if self.command == 'GET':
            self.wfile.write(body)

    do_HEAD = do_GET

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(('127.0.0.1', int(sys.argv[1])), Handler)
if (child := os.fork()) == 0:
    os.setsid()
    for standard in range(3):
        os.dup2(os.open(os.devnull, os.O_RDWR), standard)
    server.serve_forever()
(FOLDER / 'proxy.pid').write_text(str(child))
