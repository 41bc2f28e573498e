# SPDX-License-Identifier: Apache-2.0
"""virt-manager beside the desktop: both on one virtual screen, with as many machines, measured alike from outside. Skipped where virt-manager,
Xvfb or xdotool is missing."""

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


def missing():
    return [name for name in ('virt-manager', 'Xvfb', 'xdotool', 'dbus-run-session') if not shutil.which(name)]


def test_host(path):
    """A host of libvirt's test driver."""
    one = "<domain type='test'><name>vm{0:03}</name><memory>524288</memory><vcpu>1</vcpu><os><type>hvm</type></os></domain>"
    path.write_text('<node>' + ''.join(one.format(number) for number in range(MACHINES)) + '</node>')
    return f'test://{path}'


class Screen:
    """A virtual one."""

    def __enter__(self):
        read, write = os.pipe()
        self.process = subprocess.Popen(['Xvfb', '-displayfd', str(write), '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as number:
            self.name = f':{number.readline().strip()}'
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    def windows(self, title):
        found = subprocess.run(['xdotool', 'search', '--onlyvisible', '--name', title], env={**os.environ, 'DISPLAY': self.name}, capture_output=True, text=True, check=False)
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
    while not screen.windows(title):
        if process.poll() is not None or time.monotonic() - begin > PATIENCE:
            raise RuntimeError(f'{command[0]} shows no window')
        time.sleep(0.005)
    return process, time.monotonic() - begin


def end(process):
    os.killpg(process.pid, signal.SIGTERM)
    process.wait()


def measure(name, command, title, environment):
    """[(what, value, unit)] of one program, in figures that can be laid beside each other."""
    with Screen() as screen:
        took = []
        for number in range(STARTS):
            process, seconds = start(screen, command, title, environment)
            took.append(seconds)
            if number + 1 < STARTS:
                end(process)
                while screen.windows(title):
                    time.sleep(0.1)
        time.sleep(5)
        pids = [pid for pid in family(process.pid) if 'dbus' not in pathlib.Path(f'/proc/{pid}/comm').read_text()]
        memory, before = pss(pids), cpu(pids)
        time.sleep(IDLE_SECONDS)
        idle = 100 * (cpu(pids) - before) / IDLE_SECONDS
        end(process)
    return [(f'{name}: window on a screen, warm', statistics.median(took[1:]), 's'), (f'{name}: PSS, {MACHINES} machines', memory, 'MiB'), (f'{name}: idle', idle, '% of a core')]


def figures(program, socket, home):
    """Of both; nothing where a program is missing."""
    if missing():
        return []
    own = {'QT_QPA_PLATFORM': 'xcb', 'QT_QUICK_BACKEND': 'software', 'XDG_CONFIG_HOME': home, 'XDG_DATA_HOME': home, 'XDG_CACHE_HOME': home, 'XDG_RUNTIME_DIR': home,
           'LANGUAGE': 'en', 'DBUS_SESSION_BUS_ADDRESS': ''}
    rows = measure('Quayside', [str(program), '--connect', f'unix://{socket}'], 'Quayside', own)
    with tempfile.TemporaryDirectory() as other:
        peer = {'HOME': other, 'XDG_CONFIG_HOME': other, 'XDG_DATA_HOME': f'{other}/data', 'XDG_CACHE_HOME': f'{other}/cache', 'XDG_RUNTIME_DIR': other, 'GSETTINGS_BACKEND': 'memory',
                'LANGUAGE': 'en', 'NO_AT_BRIDGE': '1', 'LIBGL_ALWAYS_SOFTWARE': '1'}
        command = ['dbus-run-session', '--', 'virt-manager', '--no-fork', '-c', test_host(pathlib.Path(other) / 'host.xml')]
        return rows + measure('virt-manager', command, 'Virtual Machine Manager', peer)
