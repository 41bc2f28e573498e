# SPDX-License-Identifier: Apache-2.0
"""virt-manager beside the desktop: both on one virtual screen, with as many machines, measured alike from outside. Where that can't be, the
reason is said; nothing here waits without a bound."""

import os
import pathlib
import re
import shutil
import signal
import statistics
import subprocess
import tempfile
import time

STARTS, MACHINES, IDLE_SECONDS, PATIENCE = 5, 100, 20, 60
ENDING = 10  # s that a program has to end when asked to
PARTS = ('virt-manager', 'Xvfb', 'xdotool', 'dbus-run-session')


class NoFigure(Exception):
    """Why there is none."""


def missing():
    return [name for name in PARTS if not shutil.which(name)]


def wait_until(condition, what, pause=0.1):
    """The first true value, or NoFigure when PATIENCE is over."""
    end_of_patience = time.monotonic() + PATIENCE
    while not (value := condition()):
        if time.monotonic() > end_of_patience:
            raise NoFigure(f'{what} for {PATIENCE} s')
        time.sleep(pause)
    return value


def test_host(path):
    """A host of libvirt's test driver."""
    one = "<domain type='test'><name>vm{0:03}</name><memory>524288</memory><vcpu>1</vcpu><os><type>hvm</type></os></domain>"
    path.write_text('<node>' + ''.join(one.format(number) for number in range(MACHINES)) + '</node>')
    return f'test://{path}'


class Screen:
    """A virtual one. Without -noreset it begins anew whenever its last client leaves, here xdotool, and drops who comes at that moment."""

    def __enter__(self):
        read, write = os.pipe()
        self.process = subprocess.Popen(['Xvfb', '-displayfd', str(write), '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset'], pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as number:
            self.name = f':{number.readline().strip()}'
        if self.name == ':':
            self.process.wait()
            raise NoFigure('Xvfb does not start')
        return self

    def __exit__(self, *_):
        end(self.process, os.kill)

    def windows(self, title):
        try:
            found = subprocess.run(['xdotool', 'search', '--onlyvisible', '--name', title], env={**os.environ, 'DISPLAY': self.name}, capture_output=True, text=True,
                                   check=False, timeout=PATIENCE)
        except subprocess.TimeoutExpired as error:
            raise NoFigure(f'xdotool says nothing for {PATIENCE} s') from error
        return found.stdout.split()


def family(pid):
    """The process and all below it."""
    found = [pid]
    for parent in found:
        for task in pathlib.Path(f'/proc/{parent}/task').glob('*/children'):
            found += [int(child) for child in task.read_text().split()]
    return found


def pss(pids):
    return sum(int(re.search(r'^Pss:\s+(\d+)', pathlib.Path(f'/proc/{pid}/smaps_rollup').read_text(), re.M)[1]) for pid in pids) / 1024


def cpu(pids):
    ticks = 0
    for pid in pids:
        fields = pathlib.Path(f'/proc/{pid}/stat').read_text().rsplit(')', 1)[1].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf('SC_CLK_TCK')


def start(screen, command, title, environment):
    """The process, and the seconds until its window is there."""
    begin = time.monotonic()
    process = subprocess.Popen(command, env={**os.environ, **environment, 'DISPLAY': screen.name}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        wait_until(lambda: process.poll() is not None or screen.windows(title), f'{command[0]} shows no window', 0.005)
        if process.poll() is not None:
            raise NoFigure(f'{command[0]} ended with {process.returncode} before it showed a window')
    except NoFigure:
        end(process)
        raise
    return process, time.monotonic() - begin


def end(process, send=os.killpg):
    """Asks for it, and sees to it when nothing comes of that."""
    for wanted, patience in ((signal.SIGTERM, ENDING), (signal.SIGKILL, None)):
        try:
            send(process.pid, wanted)
            process.wait(patience)
            return
        except ProcessLookupError:
            process.wait()
            return
        except subprocess.TimeoutExpired:
            pass


def gone(screen, title):
    wait_until(lambda: not screen.windows(title), f'the window "{title}" stays')


def at_rest(process):
    """(PSS in MiB, % of a core) of what the program is when it has come to rest."""
    time.sleep(5)
    pids = [pid for pid in family(process.pid) if 'dbus' not in pathlib.Path(f'/proc/{pid}/comm').read_text()]
    memory, before = pss(pids), cpu(pids)
    time.sleep(IDLE_SECONDS)
    return memory, 100 * (cpu(pids) - before) / IDLE_SECONDS


def measure(name, command, title, environment):
    """[(what, value, unit)] of one program, in figures that can be laid beside each other."""
    with Screen() as screen:
        took = []
        for _ in range(STARTS - 1):
            process, seconds = start(screen, command, title, environment)
            took.append(seconds)
            end(process)
            gone(screen, title)
        process, seconds = start(screen, command, title, environment)
        took.append(seconds)
        try:
            memory, idle = at_rest(process)
        finally:
            end(process)
    return [(f'{name}: window on a screen, warm', statistics.median(took[1:]), 's'), (f'{name}: PSS, {MACHINES} machines', memory, 'MiB'), (f'{name}: idle', idle, '% of a core')]


def own_environment(home):
    return {'QT_QPA_PLATFORM': 'xcb', 'QT_QUICK_BACKEND': 'software', 'XDG_CONFIG_HOME': home, 'XDG_DATA_HOME': home, 'XDG_CACHE_HOME': home, 'XDG_RUNTIME_DIR': home,
            'LANGUAGE': 'en', 'DBUS_SESSION_BUS_ADDRESS': ''}


def peer_environment(home):
    return {'HOME': home, 'XDG_CONFIG_HOME': home, 'XDG_DATA_HOME': f'{home}/data', 'XDG_CACHE_HOME': f'{home}/cache', 'XDG_RUNTIME_DIR': home, 'GSETTINGS_BACKEND': 'memory',
            'LANGUAGE': 'en', 'NO_AT_BRIDGE': '1', 'LIBGL_ALWAYS_SOFTWARE': '1'}


def figures(program, socket, home, say=print):
    """Of both. Where there is none, `say` is told why."""
    if missing():
        say(f'virt-manager: no figure: not installed: {", ".join(missing())}')
        return
    with tempfile.TemporaryDirectory() as other:
        peer = ['dbus-run-session', '--', 'virt-manager', '--no-fork', '-c', test_host(pathlib.Path(other) / 'host.xml')]
        for name, command, title, environment in (('Quayside', [str(program), '--connect', f'unix://{socket}'], 'Quayside', own_environment(home)),
                                                  ('virt-manager', peer, 'Virtual Machine Manager', peer_environment(other))):
            try:
                yield from measure(name, command, title, environment)
            except NoFigure as reason:
                say(f'{name}: no figure: {reason}')
