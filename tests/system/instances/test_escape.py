# SPDX-License-Identifier: Apache-2.0
"""Somebody inside changes folders into links and back, all the time, while files go in and out through the API: nothing beyond the
container's tree is ever read, written, listed or deleted."""

import http.client
import os
import threading

from tests.support.daemon import wait_until
from tests.support.rest import Rest, UnixConnection

from .base import InstanceTest

ROUNDS = 60
SECRET = b'of the machine'

# $1: the folder's path on the machine, which is there inside too, with contents of its own. `d` is a folder, nothing, or one of four links.
SWAP = '''set -e
mkdir -p /root/race "$1" && cd /root/race
mkdir d && echo inside >d/f && echo inside >"$1/f"
up=../../../../../../../..
n=0
while :; do
    for target in "$1" "$up$1" "/proc/1/root$1" "/proc/self/cwd/$up$1"; do
        mv d hidden; ln -s "$target" d; rm d; mv hidden d
    done
    n=$((n+1)); echo $n >/run/swaps.new; mv /run/swaps.new /run/swaps
done'''


class Escape(InstanceTest):
    def setUp(self):
        super().setUp()
        self.outside = self.daemon.directory / 'outside'
        self.outside.mkdir(exist_ok=True)
        for name in ('f', 'victim'):
            (self.outside / name).write_bytes(SECRET)

    def seen_outside(self):
        return {name: (self.outside / name).read_bytes() for name in os.listdir(self.outside)}

    def swaps(self, path):
        return int(self.output(path, 'cat /run/swaps 2>/dev/null || echo 0'))

    def requests(self, path, mine):
        """Method, path inside, body and headers of one round."""
        folder = '/root/race/d'
        kinds = (b'', {'X-LXD-type': 'directory', 'X-LXD-uid': '7', 'X-LXD-mode': '0777'}), (b'/etc', {'X-LXD-type': 'symlink'}), (b'pushed', {})
        yield 'GET', f'{folder}/f', None, {}
        yield 'GET', folder, None, {}
        yield 'POST', f'{folder}/f', b'pushed', {'X-LXD-uid': '5', 'X-LXD-mode': '0600'}
        yield 'POST', f'{folder}/f', b' more', {'X-LXD-write': 'append'}
        for number, (body, headers) in enumerate(kinds):
            yield 'POST', f'{folder}/{mine}{number}', body, headers
            yield 'DELETE', f'{folder}/{mine}{number}', None, {}
        yield 'DELETE', f'{folder}/victim', None, {}
        yield 'GET', f'{folder}/../../../{self.outside}/victim', None, {}

    def rounds(self, path, mine, problems):
        rest = Rest(lambda: UnixConnection(self.daemon.socket))
        for _ in range(ROUNDS):
            for method, inner, body, headers in self.requests(path, mine):
                try:
                    answer = rest.request(method, f'{path}/files?path={inner}', body, headers)
                except http.client.HTTPException:  # a file that became shorter while it was sent
                    rest.close()
                    continue
                if answer.status == 200 and (SECRET in answer.body or b'"victim"' in answer.body or b'victim' in inner.encode()):
                    problems.append((method, inner, answer.body))
        rest.close()

    def race(self, **config):
        path = self.launch('c1', config=config)
        before = self.seen_outside()
        script = SWAP.replace('$1', str(self.outside))
        self.rest.post(f'{path}/files?path=/root/swap', script.encode())
        self.output(path, 'setsid sh /root/swap </dev/null >/dev/null 2>&1 &')
        wait_until(lambda: self.swaps(path) > 0, what='the first swap')
        problems, first = [], self.swaps(path)
        threads = [threading.Thread(target=self.rounds, args=(path, f't{number}-', problems)) for number in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertGreater(self.swaps(path), first, 'nothing was swapped meanwhile')
        self.assertNotEqual('inside', self.output(path, f'cat {self.outside}/f').strip(), 'no link was ever followed')
        self.assertEqual([], problems)
        self.assertEqual(before, self.seen_outside())
        self.assertEqual([], [name for name in os.listdir(self.daemon.directory) if name.startswith('t0-')])
        self.act(path, 'stop', force=True)

    def test_unprivileged(self):
        self.race()

    def test_privileged(self):
        self.race(**{'security.privileged': 'true'})
