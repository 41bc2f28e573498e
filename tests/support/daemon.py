# SPDX-License-Identifier: Apache-2.0
"""A server under test in a sandbox of its own: a temporary state directory, a network namespace with only `lo`, and a mount
namespace, so that nothing of it touches the machine and all of it is gone afterwards.

QUAYSIDE_UNDER_TEST=lxd runs Debian's LXD in place of our build (the suites must hold against both). QUAYSIDE_BUILD names the
build directory (build/release by default). Needs root. Every process is ended by its number.
"""

import contextlib
import glob
import http.client
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

from .patience import PATIENCE
from .rest import Rest, TlsConnection, UnixConnection, ApiError, network_of

SOURCE = pathlib.Path(__file__).resolve().parents[2]
ADDRESS = '127.0.0.1:8443'

# Private mounts, a /sys that shows this network namespace, the machine's cgroups below it, and out of the caller's limits.
ENTER = r'''
mount --make-rprivate /
if [ "$2" = own ]; then
    mkdir -p "$1/cgroup" && mount --rbind /sys/fs/cgroup "$1/cgroup"
    mount -t sysfs sysfs /sys
    mount -t securityfs securityfs /sys/kernel/security 2>/dev/null || true
    mount --rbind "$1/cgroup" /sys/fs/cgroup
    umount -l "$1/cgroup" && rmdir "$1/cgroup"
fi
for procs in /sys/fs/cgroup/cgroup.procs /sys/fs/cgroup/*/cgroup.procs; do
    [ -e "$procs" ] && echo $$ >"$procs" 2>/dev/null || true
done
ip link set lo up
mkdir -p /var/lib/lxcfs /var/log/lxd
echo ready
exec sleep infinity
'''


def wanted_kind():
    return os.environ.get('QUAYSIDE_UNDER_TEST', 'quayside')


def build_directory():
    named = os.environ.get('QUAYSIDE_BUILD')
    return pathlib.Path(named) if named else SOURCE / 'build' / 'release'


def wait_until(condition, seconds=30, what='the condition'):
    """The first true value of `condition()`; TimeoutError that names `what` otherwise. The only place that sleeps."""
    seconds *= PATIENCE
    end = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise TimeoutError(f'{what} did not come true within {seconds} s')
        time.sleep(0.005)


def missing(kind=None):
    """Why no server can be started here, or an empty string."""
    if os.geteuid() != 0:
        return 'needs root'
    kind = kind or wanted_kind()
    if kind == 'lxd':
        return '' if shutil.which('lxd') else "Debian's lxd is not installed"
    program = build_directory() / 'bin' / 'quaysided'
    return '' if program.exists() else f'{program} is not built'


class Sandbox:
    """The two namespaces, held by one sleeping process that dies with this one. Without `own_network` it has this process' network."""

    def __init__(self, directory, own_network=True):
        self.holder = subprocess.Popen(
            ['setpriv', '--pdeathsig', 'KILL', 'unshare', *(['--net'] if own_network else []), '--mount', 'bash', '-euc', ENTER, 'sandbox', str(directory), 'own' if own_network else 'shared'],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
        if self.holder.stdout.readline().strip() != 'ready':
            self.holder.wait()
            raise RuntimeError('the sandbox could not be set up')
        self.enter = ['nsenter', '-t', str(self.holder.pid), '-n', '-m', '--wd=/', '--']

    def close(self):
        self.holder.kill()
        self.holder.wait()
        self.holder.stdout.close()


def sweep():
    """Removes what earlier runs left that were killed before they could clean up: their processes and directories."""
    for owner in pathlib.Path(tempfile.gettempdir()).glob('*-under-test-*/owner'):
        with contextlib.suppress(OSError, ValueError):
            if not pathlib.Path('/proc', str(int(owner.read_text(encoding='ascii')))).exists():
                kill_leftovers(str(owner.parent))
                shutil.rmtree(owner.parent, ignore_errors=True)


def end_by_exception():
    """SIGTERM unwinds the stack, so that servers under test are cleaned up."""
    if threading.current_thread() is threading.main_thread() and signal.getsignal(signal.SIGTERM) == signal.SIG_DFL:
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))


class Daemon:
    """One server under test. Use as a context manager: started and initialised inside, gone without a trace after."""

    def __init__(self, kind=None, initialise=True, own_network=True):
        self.kind = kind or wanted_kind()
        self.wants_initialising = initialise
        sweep()
        end_by_exception()
        self.directory = pathlib.Path(tempfile.mkdtemp(prefix=f'{self.kind}-under-test-'))
        self.directory.chmod(0o711)
        (self.directory / 'owner').write_text(str(os.getpid()), encoding='ascii')
        self.state = self.directory / 'state'
        self.client_config = self.directory / 'client'
        self.state.mkdir(mode=0o711)
        self.client_config.mkdir(mode=0o700)
        self.log = self.directory / 'daemon.log'
        self.sandbox = Sandbox(self.directory, own_network)
        self.process = None
        self.rest = Rest(lambda: UnixConnection(self.socket))

    @property
    def socket(self):
        return str(self.state / 'unix.socket')

    @property
    def environment(self):
        return {**os.environ, 'LXD_DIR': str(self.state), 'LXD_CONF': str(self.client_config), 'QUAYSIDE_DIR': str(self.state),
                'LC_ALL': 'C.UTF-8'}

    def program(self):
        if self.kind == 'lxd':
            return ['lxd', '--group', 'root', f'--logfile={self.log}']
        return [str(build_directory() / 'bin' / 'quaysided'), '--dir', str(self.state), '--group', 'root', '--logfile', str(self.log)]

    def __enter__(self):
        try:
            self.start()
            if self.wants_initialising:
                self.initialise()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_):
        self.close()

    def start(self, seconds=60):
        """Starts the daemon and waits until it answers; the seconds that took."""
        begin = time.monotonic()
        with open(self.directory / 'output.log', 'ab') as output:
            self.process = subprocess.Popen(self.sandbox.enter + self.program(), env=self.environment, stdin=subprocess.DEVNULL,
                                            stdout=output, stderr=output, start_new_session=True)
        wait_until(self.answers, seconds, 'an answer of the daemon')
        return time.monotonic() - begin

    def answers(self):
        if self.process.poll() is not None:
            raise RuntimeError(f'the daemon ended with {self.process.returncode}: {self.output()[-2000:]}')
        try:
            ready = self.rest.request('GET', '/internal/ready').status == 200
            return ready and self.rest.request('GET', '/1.0').status == 200
        except OSError:
            self.rest.close()
            return False

    def stop(self, how=signal.SIGTERM, seconds=60):
        """Ends the daemon's own process; instances live on."""
        self.rest.close()
        if self.process and self.process.poll() is None:
            self.process.send_signal(how)
            self.process.wait(seconds * PATIENCE)

    def kill(self):
        self.stop(signal.SIGKILL)

    def output(self):
        texts = [p.read_text(errors='replace') for p in (self.directory / 'output.log', self.log) if p.exists()]
        return '\n'.join(texts)

    def initialise(self):
        """A pool "default" of driver dir and a root disk on it in the default profile."""
        self.rest.post('/1.0/storage-pools', {'name': 'default', 'driver': 'dir', 'config': {}})
        self.rest.put('/1.0/profiles/default', {'config': {}, 'description': 'Default profile', 'devices': {
            'root': {'type': 'disk', 'path': '/', 'pool': 'default'}}})

    def listen(self, password=''):
        """Serves HTTPS on ADDRESS (inside the sandbox)."""
        self.rest.put('/1.0', {'config': {'core.https_address': ADDRESS, **({'core.trust_password': password} if password else {})}})

    def tls(self, cert=None, key=None):
        host, port = ADDRESS.split(':')
        return Rest(lambda: TlsConnection(host, int(port), cert, key, self.sandbox.holder.pid))

    def network(self):
        return network_of(self.sandbox.holder.pid)

    def run(self, *argv, input=None, check=True, timeout=120, text=True, **more):
        """Runs a client inside the sandbox; AssertionError with all it said if it failed and `check`."""
        if input is None:
            more.setdefault('stdin', subprocess.DEVNULL)
        try:
            done = subprocess.run(self.sandbox.enter + [str(a) for a in argv], env=self.environment, input=input, capture_output=True,
                                  text=text, timeout=timeout * PATIENCE, check=False, **more)
        except subprocess.TimeoutExpired as problem:
            raise AssertionError(f"{' '.join(map(str, argv))} did not end within {timeout} s; it said {problem.output!r} {problem.stderr!r}; "
                                 f'the server meanwhile: {self.doing()}') from problem
        if check and done.returncode != 0:
            raise AssertionError(f"{' '.join(map(str, argv))} gave {done.returncode}: {done.stdout!r} {done.stderr!r}")
        return done

    def doing(self):
        """What the server is at: its operations, where its threads and children wait, the end of its log; in one line."""
        try:
            operations = self.rest.get('/1.0/operations?recursion=1')
        except (OSError, ApiError) as problem:
            operations = repr(problem)
        parts = [waiting(thread) for thread in threads(self.process.pid)]
        for child in children(self.process.pid):
            parts.append(f"child {waiting(pathlib.Path('/proc', str(child)))}")
        return ' | '.join([str(operations), *parts, self.output()[-1500:].replace('\n', ' / ')])

    def popen(self, *argv, **more):
        return subprocess.Popen(self.sandbox.enter + [str(a) for a in argv], env=self.environment, **more)

    def lxc(self, *argv, **more):
        """Debian's `lxc` on this server; what it printed."""
        return self.run('lxc', *argv, **more).stdout

    def import_image(self, path, alias='busybox'):
        """A unified image file by plain REST; its fingerprint."""
        with open(path, 'rb') as image:
            done = self.rest.call('POST', '/1.0/images', image.read(), {'Content-Type': 'application/octet-stream'})
        fingerprint = done['metadata']['fingerprint']
        self.rest.post('/1.0/images/aliases', {'name': alias, 'target': fingerprint, 'description': ''})
        return fingerprint

    def close(self):
        """Deletes every instance, ends the daemon and whatever is left of its processes, removes the directory."""
        try:
            if self.process and self.process.poll() is None:
                self.delete_instances()
                self.stop()
        except (OSError, ApiError, TimeoutError, RuntimeError, http.client.HTTPException, subprocess.TimeoutExpired) as problem:
            print(f'note: cleaning up {self.directory}: {problem}')
        if self.process and self.process.poll() is None:
            self.kill()
        kill_leftovers(str(self.directory))
        self.sandbox.close()
        shutil.rmtree(self.directory, ignore_errors=True)

    def delete_instances(self, seconds=60):
        """Stops and deletes every instance of every project; one that is busy is tried again."""
        for project in self.rest.get('/1.0/projects?recursion=1'):
            query = f"project={project['name']}"
            for instance in self.rest.get(f'/1.0/instances?recursion=1&{query}'):
                wait_until(lambda path=f"/1.0/instances/{instance['name']}", q=query: self.deleted(path, q), seconds,
                           f"deleting {instance['name']}")

    def deleted(self, path, query):
        try:
            now = self.rest.get(f'{path}?{query}')
            if now['config'].get('security.protection.delete'):
                self.rest.patch(f'{path}?{query}', {'config': {'security.protection.delete': ''}})
            if now['status'] != 'Stopped':
                self.rest.put(f'{path}/state?{query}', {'action': 'stop', 'force': True, 'timeout': 30})
            self.rest.delete(f'{path}?{query}')
        except ApiError as problem:
            return problem.status == 404
        return True


class Neighbour(Daemon):
    """A second server in the sandbox of another one, which must outlive it."""

    class Shared:
        def __init__(self, sandbox):
            self.holder, self.enter = sandbox.holder, sandbox.enter

        def close(self):
            """It is the first one's."""

    def __init__(self, first, kind=None):
        super().__init__(kind)
        self.sandbox.close()
        self.sandbox = self.Shared(first.sandbox)


def waiting(task):
    """Name, system call (number and arguments) and kernel function of a thread's or process' folder in /proc."""
    def read(name):
        try:
            return (task / name).read_bytes().replace(b'\0', b' ').decode(errors='replace').strip()
        except OSError:
            return '-'
    return f"{task.name} {read('comm')} [{read('cmdline')[:120]}] {read('syscall')[:60]} {read('wchan')}"


def threads(pid):
    """Their folders in /proc; none when the process is gone."""
    try:
        return [pathlib.Path(f'/proc/{pid}/task', thread) for thread in sorted(os.listdir(f'/proc/{pid}/task'))]
    except OSError:
        return []


def children(pid):
    """Of all its threads."""
    found = []
    for thread in threads(pid):
        with contextlib.suppress(OSError):
            found += [int(child) for child in (thread / 'children').read_text(encoding='ascii').split()]
    return found


def command_line(pid):
    """A NUL after each argument; empty when the process is gone, as it may be at any moment."""
    try:
        return pathlib.Path(f'/proc/{pid}/cmdline').read_bytes().decode(errors='replace')
    except OSError:
        return ''


def cgroups_of(pid):
    """Names after "lxc.payload." or "lxc.monitor." of the groups that a process is in, at any depth."""
    try:
        lines = pathlib.Path(f'/proc/{pid}/cgroup').read_text(encoding='utf-8').splitlines()
    except OSError:
        return set()
    firsts = [line.split(':', 2)[2].strip('/').split('/')[0].split('.', 2) for line in lines]
    return {first[2] for first in firsts if len(first) == 3 and first[0] == 'lxc' and first[1] in ('payload', 'monitor')}


def remove_cgroups(names):
    """Of containers whose processes were killed; the last of them may still be on its way out."""
    roots = [root for name in names for kind in ('payload', 'monitor') for root in
             [pathlib.Path(f'/sys/fs/cgroup/lxc.{kind}.{name}'), *pathlib.Path('/sys/fs/cgroup').glob(f'*/lxc.{kind}.{glob.escape(name)}')]]

    def gone(root):
        for folder, _, _ in os.walk(root, topdown=False):
            with contextlib.suppress(OSError):
                os.rmdir(folder)
        return not root.exists()
    for root in roots:
        with contextlib.suppress(TimeoutError):
            wait_until(lambda root=root: gone(root), 5, f'the end of {root}')


def kill_leftovers(marker):
    """Kills every process whose command line names `marker` (a temporary directory nobody else has), with its descendants, and removes
    the cgroups of containers among them."""
    victims = [int(pid) for pid in os.listdir('/proc') if pid.isdigit() and marker in command_line(pid) and int(pid) != os.getpid()]
    for pid in victims:
        victims.extend(child for child in children(pid) if child not in victims)
    groups = set().union(*(cgroups_of(pid) for pid in victims))
    for pid in reversed(victims):
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    remove_cgroups(groups)


def make_image(directory, *options, name='busybox.tar.gz'):
    """A busybox image file in `directory`, made by scripts/make-image; its path."""
    path = pathlib.Path(directory) / name
    subprocess.run([SOURCE / 'scripts' / 'make-image', '--output', path, *options], check=True, stdout=subprocess.DEVNULL)
    return path
