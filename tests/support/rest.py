# SPDX-License-Identifier: Apache-2.0
"""A small REST client for tests: one request, one answer, over a unix socket or TLS, nothing hidden."""

import contextlib
import ctypes
import http.client
import json
import os
import socket
import ssl

from .patience import PATIENCE

CLONE_NEWNET = 0x40000000


@contextlib.contextmanager
def network_of(pid):
    """Sockets made in this block belong to the network namespace of `pid` (this thread only; needs root)."""
    libc = ctypes.CDLL(None, use_errno=True)
    home = os.open('/proc/thread-self/ns/net', os.O_RDONLY)
    there = os.open(f'/proc/{pid}/ns/net', os.O_RDONLY)
    try:
        if libc.setns(there, CLONE_NEWNET):
            raise OSError(ctypes.get_errno(), 'setns')
        yield
    finally:
        libc.setns(home, CLONE_NEWNET)
        os.close(home)
        os.close(there)


class UnixConnection(http.client.HTTPConnection):
    """HTTP over a unix stream socket."""

    def __init__(self, path, timeout=60 * PATIENCE):
        super().__init__('localhost', timeout=timeout)
        self.path = path

    def connect(self):
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self.path)


class TlsConnection(http.client.HTTPSConnection):
    """HTTPS with a client certificate to an address inside another network namespace; the server's certificate isn't checked."""

    def __init__(self, host, port, cert, key, namespace_pid, timeout=60 * PATIENCE):
        context = ssl._create_unverified_context()  # pylint: disable=protected-access
        if cert:
            context.load_cert_chain(cert, key)
        super().__init__(host, port, timeout=timeout, context=context)
        self.namespace_pid = namespace_pid

    def connect(self):
        with network_of(self.namespace_pid):
            super().connect()


class Answer:
    """Status, headers and body of one answer; `metadata` and `error` as the API's JSON envelope has them."""

    def __init__(self, status, headers, body):
        self.status = status
        self.headers = headers
        self.body = body

    @property
    def json(self):
        return json.loads(self.body)

    @property
    def metadata(self):
        return self.json.get('metadata')

    @property
    def error(self):
        return self.json.get('error', '')

    def __repr__(self):
        return f'{self.status} {self.body[:300]!r}'


class ApiError(Exception):
    """A request that was refused, or an operation that failed: `status` is HTTP's, the text is the server's."""

    def __init__(self, status, message):
        super().__init__(f'{status}: {message}')
        self.status = status


class Rest:
    """Requests on one kept-alive connection. `connect` makes a fresh http.client connection."""

    def __init__(self, connect):
        self.connect = connect
        self.connection = None

    def close(self):
        if self.connection:
            self.connection.close()
            self.connection = None

    def request(self, method, path, body=None, headers=None):
        """Any request, any answer; a dictionary body is sent as JSON. Connects again when the server closed the connection."""
        headers = dict(headers or {})
        if isinstance(body, (dict, list)):
            body = json.dumps(body).encode()
            headers.setdefault('Content-Type', 'application/json')
        for attempt in (1, 2):
            if self.connection is None:
                self.connection = self.connect()
            try:
                self.connection.request(method, path, body=body, headers=headers)
                response = self.connection.getresponse()
                return Answer(response.status, response.headers, response.read())
            except (http.client.RemoteDisconnected, BrokenPipeError, ConnectionResetError):
                self.close()
                if attempt == 2 or hasattr(body, 'read'):
                    raise
            except (OSError, http.client.HTTPException):
                self.close()  # its answer may still come, and nothing else is taken before that
                raise

    def call(self, method, path, body=None, headers=None, timeout=50 * PATIENCE):
        """The metadata of a request that must succeed; an operation is waited for and its metadata given."""
        answer = self.request(method, path, body, headers)
        if answer.status >= 400:
            raise ApiError(answer.status, answer.error)
        if answer.status != 202:
            return answer.metadata
        done = self.request('GET', f"{answer.json['operation']}/wait?timeout={timeout:.0f}")
        if done.status >= 400:
            raise ApiError(done.status, done.error)
        if done.metadata['status_code'] != 200:
            raise ApiError(done.metadata['status_code'], done.metadata['err'])
        return done.metadata

    def get(self, path):
        return self.call('GET', path)

    def post(self, path, body=None, **more):
        return self.call('POST', path, body, **more)

    def put(self, path, body=None, **more):
        return self.call('PUT', path, body, **more)

    def patch(self, path, body=None, **more):
        return self.call('PATCH', path, body, **more)

    def delete(self, path, **more):
        return self.call('DELETE', path, **more)
