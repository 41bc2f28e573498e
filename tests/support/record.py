# SPDX-License-Identifier: Apache-2.0
"""Records a server's answers for `quayside --offline` and the GUI tests: see tests/data/recorded/README.md.

    QUAYSIDE_UNDER_TEST=lxd /usr/bin/python3 -m tests.support.record [DIRECTORY]

Makes a server in a sandbox, fills it with a dozen containers in mixed states, writes one file per request and removes from them
what tells about the machine they were made on.
"""

import json
import pathlib
import re
import socket
import sys
import tempfile

from .daemon import SOURCE, Daemon, make_image, wait_until
from .websocket import WebSocket

IMAGES = [  # alias, ballast (so that each is a different file), properties it is given
    ('debian/12', 3, {'os': 'Debian', 'release': 'bookworm', 'variant': 'default', 'description': 'Debian 12 bookworm (amd64)'}),
    ('alpine/3.19', 1, {'os': 'Alpine', 'release': '3.19', 'variant': 'cloud', 'description': 'Alpine 3.19 (amd64)'}),
    ('busybox', 0, {'os': 'Busybox', 'release': '1.35.0', 'variant': 'minimal', 'description': 'Busybox 1.35.0 (x86_64)'}),
]
WEB = {'limits.cpu': '2', 'limits.memory': '512MiB', 'user.tags': 'web,prod'}
INSTANCES = [  # name, image, wanted state, snapshots, rest of the request
    ('web1', 'debian/12', 'Running', 2, {'config': WEB, 'profiles': ['default', 'web'], 'description': 'Front end, first of two'}),
    ('web2', 'debian/12', 'Running', 0, {'config': WEB, 'profiles': ['default', 'web'], 'description': 'Front end, second of two'}),
    ('db1', 'debian/12', 'Running', 3, {'config': {'limits.memory': '1GiB', 'user.tags': 'db,prod'}, 'description': 'PostgreSQL'}),
    ('cache1', 'alpine/3.19', 'Running', 0, {'config': {'limits.memory': '256MiB', 'user.tags': 'cache,prod'}}),
    ('mail', 'debian/12', 'Running', 1, {'config': {'boot.autostart': 'true', 'user.tags': 'prod'}, 'description': 'SMTP and IMAP'}),
    ('build-arm', 'alpine/3.19', 'Frozen', 0, {'config': {'limits.cpu': '1', 'user.tags': 'ci'}}),
    ('build-x86', 'alpine/3.19', 'Running', 0, {'config': {'limits.cpu': '2', 'limits.processes': '500', 'user.tags': 'ci'}}),
    ('dns', 'alpine/3.19', 'Running', 0, {'config': {'boot.autostart': 'true'}}),
    ('scratch', 'busybox', 'Running', 0, {'ephemeral': True}),
    ('old-wiki', 'debian/12', 'Stopped', 1, {'config': {'security.protection.delete': 'true'}, 'description': 'Read-only since the move'}),
    ('staging', 'debian/12', 'Stopped', 0, {'config': {'user.tags': 'web'}}),
    ('test-privileged', 'busybox', 'Stopped', 0, {'config': {'security.privileged': 'true'}}),
]
COLLECTIONS = ['instances', 'images', 'images/aliases', 'profiles', 'projects', 'storage-pools', 'networks', 'operations',
               'certificates', 'storage-pools/default/volumes', 'warnings']


def fill(daemon):
    rest = daemon.rest
    rest.post('/1.0/networks', {'name': 'lxdbr0', 'type': 'bridge', 'config': {
        'ipv4.address': '192.0.2.1/24', 'ipv4.nat': 'false', 'ipv6.address': '2001:db8::1/64', 'ipv6.nat': 'false'}})
    rest.patch('/1.0/profiles/default', {'devices': {
        'root': {'type': 'disk', 'path': '/', 'pool': 'default'}, 'eth0': {'type': 'nic', 'name': 'eth0', 'network': 'lxdbr0'}}})
    rest.post('/1.0/profiles', {'name': 'web', 'description': 'Front ends', 'config': {'limits.processes': '2000'}, 'devices': {}})
    rest.post('/1.0/projects', {'name': 'lab', 'description': 'Experiments', 'config': {
        'features.images': 'false', 'features.profiles': 'false', 'features.networks': 'false'}})
    with tempfile.TemporaryDirectory() as directory:
        for alias, ballast, properties in IMAGES:
            path = make_image(directory, '--ballast', str(ballast), name=f'{ballast}.tar.gz')
            fingerprint = daemon.import_image(path, alias)
            rest.patch(f'/1.0/images/{fingerprint}', {'properties': {**properties, 'architecture': 'x86_64', 'name': alias}})
    for name, image, state, snapshots, more in INSTANCES:
        make_instance(daemon, name, image, state, snapshots, more)
    make_instance(daemon, 'probe', 'busybox', 'Running', 0, {'description': 'In another project'}, '?project=lab')


# MiB each keeps in memory, so that the figures differ.
MEMORY = {'web1': 212, 'web2': 187, 'db1': 604, 'cache1': 239, 'mail': 96, 'build-x86': 341, 'build-arm': 77, 'dns': 18, 'scratch': 5}


def make_instance(daemon, name, image, state, snapshots, more, query=''):
    rest = daemon.rest
    rest.post(f'/1.0/instances{query}', {'name': name, 'source': {'type': 'image', 'alias': image}, 'profiles': ['default'], **more})
    for number in range(snapshots):
        rest.post(f'/1.0/instances/{name}/snapshots{query}', {'name': f'snap{number}'})
    path = f'/1.0/instances/{name}/state{query}'
    if state != 'Stopped':
        rest.put(path, {'action': 'start', 'timeout': 30})
        wait_until(lambda: any(address['family'] == 'inet' for address in (rest.get(path)['network'] or {}).get('eth0', {}).get('addresses', [])),
                   30, f'an address of {name}')
    if name in MEMORY:
        daemon.lxc('exec', name, '--', 'sh', '-c', f'head -c {MEMORY[name]}m /dev/zero >/run/load')
    if state == 'Frozen':
        rest.put(path, {'action': 'freeze', 'timeout': 30})


def requests(rest):
    """Every path to record: collections in each recursion, each object by itself, and what a page about an instance asks."""
    yield from ('/', '/1.0', '/1.0/storage-pools/default/resources', '/1.0/networks/lxdbr0/state', '/1.0/networks/lxdbr0/leases')
    for collection in COLLECTIONS:
        for suffix in ('', '?recursion=1'):
            yield f'/1.0/{collection}{suffix}'
    for kind in ('instances', 'containers'):
        yield f'/1.0/{kind}?recursion=2'
        for suffix in ('', '?recursion=1', '?recursion=2'):
            yield f'/1.0/{kind}{suffix}{"&" if suffix else "?"}project=lab'
    yield '/1.0/containers'
    yield '/1.0/containers?recursion=1'
    for collection in ('images', 'profiles', 'projects', 'storage-pools', 'networks', 'images/aliases'):
        for url in rest.get(f'/1.0/{collection}'):
            if '%' not in url:
                yield url.split('?')[0]
    for name, *_ in INSTANCES:
        base = f'/1.0/instances/{name}'
        yield from (base, f'{base}?recursion=1', f'{base}/state', f'{base}/logs', f'{base}/snapshots', f'{base}/snapshots?recursion=1',
                    f'{base}/console')
        for url in rest.get(f'{base}/logs'):
            yield url.replace('/1.0/containers/', '/1.0/instances/').split('?')[0]
    yield from ('/1.0/instances/probe?project=lab', '/1.0/instances/probe/state?project=lab')


def file_name(path, text):
    """The name in README.md: the query sorted and without the default project, '/' as '_'."""
    path, _, query = path.partition('?')
    parts = sorted(part for part in query.split('&') if part and part != 'project=default')
    name = path.strip('/').replace('/', '_') or 'root'
    return name + ('?' + '&'.join(parts) if parts else '') + ('.txt' if text else '.json')


class Scrubber:
    """Replaces what tells about the machine: paths, names, process numbers, certificates, kernels."""

    KEYS = {'server_pid': 812, 'server_name': 'quay1', 'kernel_version': '6.1.0-18-amd64', 'certificate': '', 'certificate_fingerprint':
            '5e8b1d0c' * 8, 'addresses_of_server': []}

    def __init__(self, daemon):
        self.texts = [(str(daemon.state), '/var/lib/lxd'), (str(daemon.directory), '/var/lib/lxd')]
        self.host = re.compile(rf'\b{re.escape(socket.gethostname())}\b')
        self.pids = {}

    def text(self, text):
        for old, new in self.texts:
            text = text.replace(old, new)
        text = self.host.sub('quay1', text)
        return re.sub(r'6\.\d+\.\d+-fc-v\d+', '6.1.0-18-amd64', text)

    def value(self, value, key=''):
        if key in self.KEYS:
            return self.KEYS[key]
        if key in ('pid', 'PID') and isinstance(value, int) and value > 0:
            return self.pids.setdefault(value, 2000 + 37 * len(self.pids))
        if isinstance(value, dict):
            return {self.text(k): self.value(v, k) for k, v in value.items()}
        if isinstance(value, list):
            return [self.value(item, key) for item in value]
        return self.text(value) if isinstance(value, str) else value


def write(directory, scrub, path, answer):
    if answer.headers.get('Content-Type', '').startswith('application/json'):
        text = json.dumps(scrub.value(answer.json), indent=1, ensure_ascii=False) + '\n'
        (directory / file_name(path, False)).write_text(text, encoding='utf-8')
    else:
        (directory / file_name(path, True)).write_text(scrub.text(answer.body.decode(errors='replace')), encoding='utf-8')


def events(daemon, scrub):
    """What the event stream said while an instance was started, stopped and given a new configuration, one JSON text a line."""
    stream = WebSocket(daemon.socket, '/1.0/events?type=operation,lifecycle')
    daemon.rest.put('/1.0/instances/staging/state', {'action': 'start', 'timeout': 30})
    daemon.rest.patch('/1.0/instances/staging', {'config': {'user.tags': 'web,next'}})
    daemon.rest.put('/1.0/instances/staging/state', {'action': 'stop', 'force': True, 'timeout': 30})
    daemon.rest.patch('/1.0/instances/staging', {'config': {'user.tags': 'web'}})
    lines = []
    for text in stream.messages(until_quiet=1.0):
        lines.append(json.dumps(scrub.value(json.loads(text)), ensure_ascii=False))
    return '\n'.join(lines) + '\n'


def main(directory):
    directory.mkdir(parents=True, exist_ok=True)
    for old in [*directory.glob('*.json'), *directory.glob('*.txt'), *directory.glob('*.jsonl')]:
        old.unlink()
    with Daemon() as daemon:
        fill(daemon)
        scrub = Scrubber(daemon)
        (directory / '1.0_events.jsonl').write_text(events(daemon, scrub), encoding='utf-8')
        # One long exec, so that the lists of operations have something to show and to cancel.
        running = daemon.rest.request('POST', '/1.0/instances/build-x86/exec', {
            'command': ['sleep', '600'], 'wait-for-websocket': False, 'interactive': False, 'environment': {}}).json
        for path in dict.fromkeys([*requests(daemon.rest), running['operation']]):
            answer = daemon.rest.request('GET', path)
            print(answer.status, path)
            if answer.status == 200:
                write(directory, scrub, path, answer)


if __name__ == '__main__':
    main(pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else SOURCE / 'tests' / 'data' / 'recorded')
