#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""slowimage.py PORT: serves one image that never ends, on the loopback; goes to the background once it listens and ends with its download."""

import http.server
import os
import sys
import time


class Handler(http.server.BaseHTTPRequestHandler):
    def head(self):
        self.send_response(200)
        self.send_header('LXD-Image-Hash', 'ab' * 32)
        self.send_header('LXD-Image-URL', f'http://127.0.0.1:{self.server.server_address[1]}/image')
        self.send_header('Content-Length', str(1 << 40))
        self.end_headers()

    do_HEAD = head

    def do_GET(self):
        self.head()
        try:
            for _ in range(6000):
                self.wfile.write(bytes(4096))
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
