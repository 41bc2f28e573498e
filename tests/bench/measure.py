# SPDX-License-Identifier: Apache-2.0
"""The steps of the benchmark, each on one server; figures are named as in table.py."""

import base64
import fcntl
import hashlib
import mmap
import os
import pathlib
import re
import shutil
import socket
import ssl
import statistics
import subprocess
import time

from tests.support.daemon import ADDRESS, Daemon, build_directory, make_image

from .networks import Networks
from .proxies import Proxies
from .table import PATHS
from .wholelife import WholeLife, system_tree, timed

MB = 1_000_000
REPEATS = 10
BLOCK = 1 << 20


def resident(pid):
    """MB of memory that a process has resident."""
    status = pathlib.Path(f'/proc/{pid}/status').read_text(encoding='ascii')
    return int(re.search(r'VmRSS:\s+(\d+) kB', status)[1]) * 1024 / MB


def random_file(path, megabytes):
    with open(path, 'wb') as output:
        for _ in range(megabytes):
            output.write(os.urandom(MB))
    return path


def dd(source, target, *options):
    """MB/s that dd moves from a cached file to a new one on the same file system; the median of three."""
    speeds = []
    for _ in range(3):
        target.unlink(missing_ok=True)
        seconds = timed(subprocess.run, ['dd', f'if={source}', f'of={target}', 'bs=1M', 'status=none', *options], check=True)
        speeds.append(source.stat().st_size / MB / seconds)
        target.unlink()
    return statistics.median(speeds)


def socket_loop(source, target):
    """MB/s that plain loops move from a cached file through a unix socket to a new file; the median of three."""
    speeds = []
    for _ in range(3):
        done = subprocess.run([build_directory() / 'tests' / 'bench' / 'socketloop', source, target], capture_output=True, text=True, check=True)
        speeds.append(float(re.search(r'MB/s ([\d.]+)', done.stdout)[1]))
        target.unlink()
    return statistics.median(speeds)


def sha256(source):
    """MB/s of hashing a cached file, as every server has to do with an image."""
    with open(source, 'rb') as file:
        return source.stat().st_size / MB / timed(hashlib.file_digest, file, 'sha256')


class Stream:
    """One raw HTTP/1.1 request on a unix socket with a body from or to a file: the kernel moves the bytes, Python none of them."""

    def __init__(self, path):
        self.pipe = os.pipe()
        fcntl.fcntl(self.pipe[1], fcntl.F_SETPIPE_SZ, BLOCK)
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.socket.connect(path)

    def __del__(self):
        for end in self.pipe:
            os.close(end)

    def head(self, method, url, headers=()):
        lines = [f'{method} {url} HTTP/1.1', 'Host: localhost', 'Connection: close', *headers]
        self.socket.sendall(('\r\n'.join(lines) + '\r\n\r\n').encode())

    def answer(self):
        """(status, headers as text, first bytes of the body)."""
        data = b''
        while b'\r\n\r\n' not in data:
            more = self.socket.recv(65536)
            if not more:
                raise ConnectionError('closed before the answer')
            data += more
        head, body = data.split(b'\r\n\r\n', 1)
        return int(head.split(b' ')[1]), head.decode(), body

    def upload(self, method, url, source, headers=()):
        """Sends the file; the whole answer's body."""
        self.head(method, url, [f'Content-Length: {source.stat().st_size}', 'Content-Type: application/octet-stream', *headers])
        with open(source, 'rb') as body:
            self.socket.sendfile(body)
        status, _, rest = self.answer()
        while more := self.socket.recv(65536):
            rest += more
        self.socket.close()
        if status not in (200, 202):
            raise RuntimeError(f'{status}: {rest[:300]!r}')
        return rest

    def move(self, output, most):
        """Up to that many bytes from the socket to the file; how many."""
        count = waiting = os.splice(self.socket.fileno(), self.pipe[1], min(most, BLOCK))
        while waiting:
            waiting -= os.splice(self.pipe[0], output.fileno(), waiting)
        return count

    def download(self, url, target):
        """The body goes to the file; its size."""
        self.head('GET', url)
        status, head, rest = self.answer()
        length = re.search(r'(?im)^content-length: (\d+)', head)
        if status != 200 or not length:
            raise RuntimeError(f'{status}: {head}')
        left = int(length[1]) - len(rest)
        with open(target, 'wb', buffering=0) as output:
            output.write(rest)
            while left > 0:
                count = self.move(output, left)
                if not count:
                    raise ConnectionError('the body was cut short')
                left -= count
        self.socket.close()
        return int(length[1])


class Bench(WholeLife, Networks, Proxies):
    """Runs the steps on one kind of server and collects figures. `say` is told what is going on."""

    def __init__(self, kind, folder, seconds=2.0, say=print):
        self.kind, self.folder, self.seconds, self.say = kind, pathlib.Path(folder), seconds, say
        self.figures = {}

    def run(self, steps):
        with Daemon(self.kind, initialise=False) as daemon:
            self.daemon, self.rest = daemon, daemon.rest
            self.fresh()
            for name in steps:
                self.say(f'{self.kind}: {name}')
                getattr(self, name)()
        return self.figures

    def fresh(self):
        """`with Daemon` started it once already; a second, empty directory gives the figure."""
        with Daemon(self.kind, initialise=False) as other:
            other.stop()
            shutil.rmtree(other.state)
            other.state.mkdir(mode=0o711)
            self.figures['ready fresh'] = other.start()
        self.daemon.initialise()
        self.figures['rss fresh'] = resident(self.daemon.process.pid)
        self.daemon.import_image(self.folder / 'busybox.tar.gz')

    def create(self, name):
        self.rest.post('/1.0/instances', {'name': name, 'source': {'type': 'image', 'alias': 'busybox'}})

    def change(self, name, action, **more):
        self.rest.put(f'/1.0/instances/{name}/state', {'action': action, 'timeout': 30, **more})

    def run_true(self, name):
        self.rest.post(f'/1.0/instances/{name}/exec', {'command': ['true'], 'environment': {}, 'wait-for-websocket': False, 'interactive': False})

    def download(self, url, target):
        Stream(self.daemon.socket).download(url, target)

    def resident(self):
        return resident(self.daemon.process.pid)

    def latencies(self):
        samples = {key: [] for key in ('create', 'start', 'exec', 'stop', 'delete')}
        for number in range(REPEATS):
            name = f'lat{number}'
            samples['create'].append(timed(self.create, name))
            samples['start'].append(timed(self.change, name, 'start'))
            samples['exec'] += [timed(self.run_true, name) for _ in range(3)]
            samples['stop'].append(timed(self.change, name, 'stop', force=True))
            samples['delete'].append(timed(self.rest.delete, f'/1.0/instances/{name}'))
        for key, values in samples.items():
            self.figures[key] = statistics.median(values) * 1000

    def many(self):
        for number in range(55):
            self.create(f'many{number}')
        for number in range(5):
            self.change(f'many{number}', 'start')
        self.daemon.stop()
        self.figures['ready 55'] = self.daemon.start()
        for recursion in range(3):
            self.rest.get(f'/1.0/instances?recursion={recursion}')
        self.figures['rss 55'] = resident(self.daemon.process.pid)

    def load(self):
        program = build_directory() / 'tests' / 'bench' / 'unixload'
        for path, _ in PATHS:
            for connections in (1, 8, 32):
                done = self.daemon.run(program, '-c', connections, '-d', self.seconds, self.daemon.socket, path)
                self.figures[f'unix {connections} {path}'] = self.rate(done.stdout)

    def tls(self):
        cert, key = self.daemon.directory / 'bench.crt', self.daemon.directory / 'bench.key'
        self.daemon.run('openssl', 'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:secp384r1', '-nodes', '-days', '30',
                        '-subj', '/CN=bench', '-keyout', key, '-out', cert)
        der = ssl.PEM_cert_to_DER_cert(cert.read_text())
        self.rest.post('/1.0/certificates', {'type': 'client', 'name': 'bench', 'certificate': base64.b64encode(der).decode()})
        self.daemon.listen()
        program = build_directory() / 'tests' / 'bench' / 'tlsload'
        for path, _ in PATHS:
            done = self.daemon.run(program, 8, self.seconds, *ADDRESS.split(':'), cert, key, path)
            self.figures[f'tls 8 {path}'] = self.rate(done.stdout)
        self.figures['rss load'] = resident(self.daemon.process.pid)

    @staticmethod
    def rate(text):
        return float(re.search(r'req/s (\d+)', text)[1])

    def files(self):
        source, back = self.folder / 'data', self.daemon.directory / 'back'
        size = source.stat().st_size / MB
        self.create('files')
        self.change('files', 'start')
        url = '/1.0/instances/files/files?path=/root/data'
        headers = ['X-LXD-type: file', 'X-LXD-mode: 0644', 'X-LXD-uid: 0', 'X-LXD-gid: 0']
        pushes, pulls = [], []
        for _ in range(3):
            pushes.append(timed(Stream(self.daemon.socket).upload, 'POST', url, source, headers))
            pulls.append(timed(Stream(self.daemon.socket).download, url, back))
            subprocess.run(['cmp', source, back], check=True)
            back.unlink()
            self.rest.delete(url)
        self.figures['push'], self.figures['pull'] = size / statistics.median(pushes), size / statistics.median(pulls)
        self.figures['dd'] = dd(source, self.daemon.directory / 'dd')
        self.figures['dd disk'] = dd(source, self.daemon.directory / 'dd', 'conv=fdatasync')
        self.figures['socket loop'] = socket_loop(source, self.daemon.directory / 'dd')
        self.figures['sha256'] = sha256(source)

    def images(self):
        source, back = self.folder / 'big.tar.gz', self.daemon.directory / 'back'
        size = source.stat().st_size / MB
        imports, exports = [], []
        for _ in range(3):
            begin = time.perf_counter()
            operation = re.search(rb'/1\.0/operations/[0-9a-f-]+', Stream(self.daemon.socket).upload('POST', '/1.0/images', source))[0]
            done = self.rest.get(f'{operation.decode()}/wait')
            imports.append(time.perf_counter() - begin)
            fingerprint = done['metadata']['fingerprint']
            exports.append(timed(Stream(self.daemon.socket).download, f'/1.0/images/{fingerprint}/export', back))
            subprocess.run(['cmp', source, back], check=True)
            back.unlink()
            self.rest.delete(f'/1.0/images/{fingerprint}')
        self.figures['import'], self.figures['export'] = size / statistics.median(imports), size / statistics.median(exports)


STEPS = ['latencies', 'many', 'states', 'load', 'tls', 'files', 'images', 'snapshots', 'backups', 'networks', 'proxies', 'thousand']


def touch_memory(share=0.5):
    """Writes to that share of the free memory once and gives it back: a virtual machine's first touch of a page, which its host has to
    find, costs more than all that is measured here (300 MB/s against 3000), and would fall upon whoever comes first."""
    free = int(re.search(r'MemAvailable:\s+(\d+) kB', pathlib.Path('/proc/meminfo').read_text(encoding='ascii'))[1]) * 1024
    with mmap.mmap(-1, int(free * share)) as memory:
        for offset in range(0, len(memory), mmap.PAGESIZE):
            memory[offset] = 1


def prepare(folder, steps):
    """The files that the steps need, made once for all servers."""
    touch_memory()
    folder = pathlib.Path(folder)
    make_image(folder)
    if 'files' in steps:
        random_file(folder / 'data', 512)
    if 'snapshots' in steps:
        system_tree(folder)
    if 'images' in steps:
        make_image(folder, '--ballast', '286', name='big.tar.gz')
