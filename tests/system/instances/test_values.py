# SPDX-License-Identifier: Apache-2.0
"""Good and bad values of every instance key (tests/data/config/values.tsv) through the API, and changes at the same time."""

import threading

from tests.support.daemon import SOURCE
from tests.support.rest import ApiError, Rest, UnixConnection

from .base import InstanceTest

FOR_MACHINES = ('limits.memory.hugepages', 'raw.qemu', 'security.secureboot')


def rows(kind):
    for line in (SOURCE / 'tests/data/config/values.tsv').read_text(encoding='utf-8').splitlines():
        fields = line.split('\t')
        if fields[0] == 'instance' and fields[2] == kind and fields[1] not in FOR_MACHINES:
            yield fields[1], fields[3].replace('\\n', '\n')


class Values(InstanceTest):
    def setUp(self):
        super().setUp()
        if self.daemon.kind == 'lxd':
            self.skipTest('LXD takes more than its document says')

    def test_good(self):
        """Stored as they are, or refused for what this machine lacks."""
        path = self.create('c1', devices={'eth0': {'type': 'none'}})
        stored = lacking = 0
        for key, value in rows('good'):
            with self.subTest(key=key, value=value):
                before = self.rest.get(path)['config'].get(key, '')
                try:
                    self.rest.patch(path, {'config': {key: value}})
                    now = self.rest.get(path)['config'][key]
                    self.assertTrue(now == value or key.startswith('volatile.idmap.'), now)
                    stored += 1
                except ApiError as problem:
                    self.assertIn(key, str(problem))
                    self.assertIn('needs', str(problem))
                    lacking += 1
                self.rest.patch(path, {'config': {key: before}})
        self.assertGreater(stored, 10 * lacking)

    def test_bad(self):
        path = self.create('c1')
        before = self.rest.get(path)
        for key, value in rows('bad'):
            with self.subTest(key=key, value=value):
                config = {**before['config'], key: value}
                self.refused(400, 'PATCH', path, {'config': {key: value}}, saying=key)
                self.refused(400, 'PUT', path, {**{name: before[name] for name in ('architecture', 'devices', 'profiles')}, 'config': config}, saying=key)
                self.refused(400, 'POST', '/1.0/instances', {'name': 'c2', 'source': {'type': 'image', 'alias': 'busybox'}, 'config': {key: value}}, saying=key)
                if not key.startswith(('volatile.', 'image.')):
                    self.refused(400, 'POST', '/1.0/profiles', {'name': 'p', 'config': {key: value}}, saying=key)
        self.assertEqual(before, self.rest.get(path))
        self.assertEqual(['c1'], [instance['name'] for instance in self.rest.get('/1.0/instances?recursion=1')])

    def test_unknown(self):
        path = self.create('c1')
        for key in ('foo', 'limits.foo', 'limits.hugepages.4KB', 'security.syscalls', 'boot', 'raw.foo', 'volatile.foo', 'user', 'Limits.cpu', 'limits.cpu.'):
            with self.subTest(key=key):
                self.refused(400, 'PATCH', path, {'config': {key: '1'}}, saying=f'unknown configuration key: "{key}"')

    def test_machines_keys(self):
        path = self.create('c1')
        for key in FOR_MACHINES:
            self.refused(400, 'PATCH', path, {'config': {key: 'true'}}, saying=key)


class AtTheSameTime(InstanceTest):
    TIMES = 30

    def together(self, *works):
        """Each in a thread with a connection of its own; the errors."""
        errors = []

        def run(work):
            rest = Rest(lambda: UnixConnection(self.daemon.socket))
            try:
                for number in range(self.TIMES):
                    work(rest, number)
            except Exception as problem:  # pylint: disable=broad-exception-caught
                errors.append(problem)
            finally:
                rest.close()

        threads = [threading.Thread(target=run, args=(work,)) for work in works]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return errors

    def test_no_change_is_lost(self):
        path = self.create('c1')
        old = path.replace('instances', 'containers')
        errors = self.together(*[lambda rest, number, name=name, url=url: rest.patch(url, {'config': {f'user.{name}{number}': str(number)}})
                                 for name, url in (('a', path), ('b', path), ('c', old))])
        self.assertEqual([], errors)
        config = self.rest.get(path)['config']
        self.assertEqual([], [f'{name}{number}' for name in 'abc' for number in range(self.TIMES) if config.get(f'user.{name}{number}') != str(number)])

    def test_one_of_those_with_the_same_etag(self):
        """PUT works in the background: the others are refused, at once or when their turn comes."""
        path = self.create('c1')
        for number in range(self.TIMES):
            answer = self.rest.request('GET', path)
            body = {name: answer.metadata[name] for name in ('architecture', 'config', 'devices', 'ephemeral', 'profiles')}
            made = [self.rest.request('PUT', path, {**body, 'description': f'{number}{who}'}, {'If-Match': answer.headers['ETag']}) for who in 'abc']
            ends = [self.operation_end(each.json['operation'])['err'] if each.status == 202 else each.error for each in made]
            refused = [end for end in ends if "ETag doesn't match" in end]
            self.assertEqual((2, 1), (len(refused), ends.count('')), ends)
            self.assertEqual(f"{number}{'abc'[ends.index('')]}", self.rest.get(path)['description'])

    def test_with_starts_and_stops(self):
        """What the server notes of a start stays, whatever is changed meanwhile."""
        path = self.create('c1')

        def toggle(rest, number):
            rest.put(f'{path}/state', {'action': 'stop' if number % 2 else 'start', 'force': True})
            expected = 'STOPPED' if number % 2 else 'RUNNING'
            self.assertEqual(expected, rest.get(path)['config']['volatile.last_state.power'])

        def change(rest, number):
            rest.patch(path, {'config': {f'user.a{number}': str(number)}})

        def replace(rest, number):
            now = rest.get(path)
            body = {name: now[name] for name in ('architecture', 'config', 'devices', 'ephemeral', 'profiles', 'description')}
            rest.put(path, {**body, 'description': str(number)})

        self.assertEqual([], self.together(toggle, change, replace))
        self.assertEqual(str(self.TIMES - 1), self.rest.get(path)['description'])
        self.assertEqual('STOPPED', self.rest.get(path)['config']['volatile.last_state.power'])
