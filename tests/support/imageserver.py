#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""imageserver.py PORT FOLDER: HTTPS on the loopback with FOLDER/server.crt and server.key, in the background once it listens; its
number stands in FOLDER/pid. Serves the files of FOLDER/files as they are; FOLDER/answers.json, read at each request, comes before them:
{"/PATH?QUERY": {"status", "headers", "json" | "file" | "text", "slow": seconds a block of 64 KiB}}. What was asked for stands in
FOLDER/log, a line each."""

import http.server
import json
import os
import pathlib
import ssl
import sys
import time
import urllib.parse

FOLDER = pathlib.Path(sys.argv[2])
BLOCK = 64 * 1024


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'

    def do_GET(self):
        with open(FOLDER / 'log', 'a', encoding='utf-8') as log:
            log.write(self.path + '\n')
        answers = FOLDER / 'answers.json'
        rule = json.loads(answers.read_text()).get(self.path) if answers.exists() else None
        file = FOLDER / 'files' / urllib.parse.unquote(self.path).lstrip('/')
        if rule is None:
            rule = {'file': str(file)} if file.is_file() else {'status': 404, 'json': {'type': 'error', 'error': 'not found', 'error_code': 404}}
        self.answer(rule)

    def answer(self, rule):
        body = json.dumps(rule['json']).encode() if 'json' in rule else pathlib.Path(rule['file']).read_bytes() if 'file' in rule else rule.get('text', '').encode()
        self.send_response(rule.get('status', 200))
        for name, value in {'Content-Length': str(len(body)), **rule.get('headers', {})}.items():
            self.send_header(name, value)
        self.end_headers()
        for at in range(0, len(body), BLOCK):
            self.wfile.write(body[at:at + BLOCK])
            time.sleep(rule.get('slow', 0))

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, *_):
        """Clients may go away."""


server = Server(('127.0.0.1', int(sys.argv[1])), Handler)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(FOLDER / 'server.crt', FOLDER / 'server.key')
server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
if (child := os.fork()) == 0:
    os.setsid()
    for standard in range(3):
        os.dup2(os.open(os.devnull, os.O_RDWR), standard)
    server.serve_forever()
(FOLDER / 'pid').write_text(str(child))
