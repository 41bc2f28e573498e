# SPDX-License-Identifier: Apache-2.0
"""One server and one busybox image a test class, driven by plain REST."""

import unittest

from tests.support.daemon import Daemon, make_image, missing
from tests.support.patience import PATIENCE
from tests.support.rest import ApiError
from tests.support.websocket import WebSocket


BOOTED = 'i=0; while [ ! -e /run/booted ] && [ $i -lt 2500 ]; do usleep 10000; i=$((i + 1)); done; [ -e /run/booted ]'
# Until its init has run, the image's own DHCP client can come at any moment and take addresses away again.
SETTLE = BOOTED + r'''
client=$(cat /run/dhcp.pid 2>/dev/null || echo none); kill $client 2>/dev/null
i=0; while [ $i -lt 2500 ] && { pidof udhcpc default.script >/dev/null || [ -d /proc/$client ]; }; do killall -q udhcpc; usleep 10000; i=$((i + 1)); done
rm -f /run/dhcp.pid'''


class InstanceTest(unittest.TestCase):
    OWN_NETWORK = True  # else the machine's, where its hardware is

    @classmethod
    def setUpClass(cls):
        reason = missing()
        if reason:
            raise unittest.SkipTest(reason)
        cls.daemon = cls.new_daemon()
        cls.addClassCleanup(cls.daemon.close)
        cls.prepare(cls.daemon)
        cls.daemon.__enter__()
        cls.image = make_image(cls.daemon.directory)
        cls.fingerprint = cls.daemon.import_image(cls.image)

    @classmethod
    def new_daemon(cls):
        return Daemon(own_network=cls.OWN_NETWORK)

    @classmethod
    def prepare(cls, daemon):
        """What has to be done to the sandbox before the daemon starts."""

    def setUp(self):
        self.addCleanup(self.daemon.delete_instances)

    @property
    def rest(self):
        return self.daemon.rest

    def create(self, name, **more):
        """A stopped instance from the image."""
        self.rest.post('/1.0/instances', {'name': name, 'source': {'type': 'image', 'alias': 'busybox'}, **more})
        return f'/1.0/instances/{name}'

    def launch(self, name, **more):
        path = self.create(name, **more)
        self.act(path, 'start')
        return path

    def act(self, path, action, **more):
        self.rest.put(f'{path}/state', {'action': action, 'timeout': 30, **more})

    def status(self, path):
        return self.rest.get(f'{path}/state')['status']

    def run_in(self, path, *command, **more):
        """The metadata of a command without streams; a command that isn't there or can't run is no error."""
        answer = self.rest.request('POST', f'{path}/exec', {'command': list(command), **more})
        self.assertEqual(202, answer.status, answer)
        return self.rest.get(f"{answer.json['operation']}/wait?timeout={60 * PATIENCE:.0f}")['metadata']

    def output(self, path, command, **more):
        """What a shell command printed."""
        done = self.run_in(path, 'sh', '-c', command, **{'record-output': True, **more})
        self.assertEqual(0, done['return'])
        return self.rest.request('GET', done['output']['1']).body.decode()

    def booted(self, path):
        """Waits until init has done what it does at the start: what it is told before it listens is lost."""
        self.output(path, BOOTED)

    def settle(self, path):
        """Waits for the end of what init starts, and ends the DHCP client among it: addresses are the test's to give from then on."""
        self.output(path, SETTLE)

    def refused(self, status, method, path, body=None, headers=None, saying=''):
        """A request or operation that must fail; LXD finds some errors only in the operation."""
        with self.assertRaises(ApiError) as caught:
            self.rest.call(method, path, body, headers)
        accepted = status if isinstance(status, tuple) else (status,)
        self.assertIn(caught.exception.status, accepted, str(caught.exception))
        self.assertIn(saying.lower(), str(caught.exception).lower())

    def attach(self, path, kind, body):
        """An exec or console operation and its open websockets by name."""
        answer = self.rest.request('POST', f'{path}/{kind}', body)
        self.assertEqual(202, answer.status, answer)
        operation = answer.json['operation']
        secrets = answer.metadata['metadata']['fds']
        sockets = {name: WebSocket(self.daemon.socket, f'{operation}/websocket?secret={secret}')
                   for name, secret in sorted(secrets.items())}
        self.addCleanup(lambda: [socket.close() for socket in sockets.values()])
        return operation, sockets

    def operation_end(self, operation):
        return self.rest.request('GET', f'{operation}/wait?timeout={30 * PATIENCE:.0f}').metadata
