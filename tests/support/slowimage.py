#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""slowimage.py PORT [FILE]: serves one image that never ends, or the file slowly, on the loopback; goes to the background once it listens and ends
with its download."""

import hashlib
import http.server
import os
import pathlib
import sys
import time


CONTENT = pathlib.Path(sys.argv[2]).read_bytes() if len(sys.argv) > 2 else None
HASH = hashlib.sha256(CONTENT).hexdigest() if CONTENT else 'ab' * 32
PIECE = len(CONTENT) // 40 + 1 if CONTENT else 4096


class Handler(http.server.BaseHTTPRequestHandler):
    def head(self):
        self.send_response(200)
        self.send_header('LXD-Image-Hash', HASH)
        self.send_header('LXD-Image-URL', f'http://127.0.0.1:{self.server.server_address[1]}/image')
        self.send_header('Content-Length', str(len(CONTENT) if CONTENT else 1 << 40))
        self.end_headers()

    do_HEAD = head

    def do_GET(self):
        self.head()
        try:
            for number in range(40 if CONTENT else 6000):
                self.wfile.write(CONTENT[number * PIECE:(number + 1) * PIECE] if CONTENT else bytes(PIECE))
                time.sleep(0.02)
        except OSError:
            pass
        os._exit(0)

    def log_message(self, *_):
        pass


server = http.server.HTTPServer(('127.0.0.1', int(sys.argv[1])), Handler)
if os.fork() == 0:
    os.setsid()
    for standard in range(3):
        os.dup2(os.open(os.devnull, os.O_RDWR), standard)
    server.serve_forever()
