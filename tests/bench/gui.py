#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""The desktop against its budgets (design: "Speed it must have"), offscreen and drawn by the processor, on fake servers of 100 and 1,000
instances, and virt-manager beside it where that is installed: tests/bench/gui.py [BUILD] [--page]. Prints a table; --page writes it into
doc/manual/performance.md. Ends with 1 when a budget is broken."""

import contextlib
import functools
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
from tests.bench import guipeers  # noqa: E402 (run by hand, from anywhere)

FAKE = ROOT / 'tests' / 'support' / 'fakeserver.py'
PAGE = ROOT / 'doc' / 'manual' / 'performance.md'
BEGIN, END = '<!-- desktop: written by tests/bench/gui.py --page -->', '<!-- end of desktop -->'
STARTS = 5
TELLING = 3  # runs of a test that measures itself
FILTER = ['unit/unit_items', 'tst_instancesfilter', 'aThousandRowsInSixteenMilliseconds']
TERMINAL = ['unit/unit_items', 'tst_terminalitem', 'staysAlive']
EVENTS = ['gui/tst_guisurvival', 'thousandInstancesAndManyEvents']
UPLOAD = ['gui/tst_guisurvival', 'largeUpload']
# What tests measure of themselves: (what, the test, where it says so, budget, unit).
TOLD = [('filter over 1,000 rows', FILTER, r'1000 rows: ([0-9.]+) ms', 16, 'ms'),
        ('terminal, 50 MB shown', TERMINAL, r'shown in ([0-9]+) ms', 2000, 'ms'),
        ('longest stall meanwhile', TERMINAL, r'longest stall ([0-9]+) ms', 50, 'ms'),
        ('memory for a 20 GB upload', UPLOAD, r'upload took ([0-9.]+) MiB', 32, 'MiB'),
        ('stall meanwhile', UPLOAD, r'longest stall ([0-9]+) ms', 50, 'ms'),
        ('stall, 1,000 and 50 events/s', EVENTS, r'longest stall ([0-9]+) ms', 50, 'ms')]
IDLE_SECONDS = 60  # whole rounds: lists are read every 10 s, that of 1,000 every 20 s


def environment(home):
    return {**os.environ, 'QT_QPA_PLATFORM': 'offscreen', 'QT_QUICK_BACKEND': 'software', 'XDG_CONFIG_HOME': home, 'XDG_DATA_HOME': home,
            'XDG_CACHE_HOME': home, 'XDG_RUNTIME_DIR': home, 'QUAYSIDE_TIMES': '1', 'LANGUAGE': 'en', 'DBUS_SESSION_BUS_ADDRESS': ''}


class Desktop:
    """One run: when it showed its window, any instances, and its list; s after its start."""

    def __init__(self, program, home, socket, awaited='list'):
        begin = time.time()
        self.process = subprocess.Popen([program, '--connect', f'unix://{socket}'], env=environment(home), stderr=subprocess.PIPE, text=True)
        self.times = {}
        bound = threading.Timer(guipeers.PATIENCE, self.process.kill)
        bound.start()
        while not {'window', awaited} <= set(self.times) and (line := self.process.stderr.readline()):
            words = line.split()
            if len(words) == 2 and words[0] in ('window', 'instances', 'list'):
                self.times[words[0]] = float(words[1]) - begin
        bound.cancel()
        if not {'window', awaited} <= set(self.times):
            self.end()
            raise RuntimeError(f'the desktop showed no {awaited} within {guipeers.PATIENCE} s, or ended')

    def pss(self):
        lines = pathlib.Path(f'/proc/{self.process.pid}/smaps_rollup').read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith('Pss:')) / 1024

    def cpu(self):
        fields = pathlib.Path(f'/proc/{self.process.pid}/stat').read_text().rsplit(')', 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf('SC_CLK_TCK')

    def end(self):
        self.process.terminate()
        self.process.wait()
        self.process.stderr.close()


@contextlib.contextmanager
def fake_server(instances):
    """(a home, the socket of a server with so many instances); both are gone after, also when something failed meanwhile."""
    with tempfile.TemporaryDirectory() as home:
        socket = f'{home}/fake.socket'
        with subprocess.Popen([FAKE, '--unix', socket, '--instances', str(instances), '--idle'], stdout=subprocess.PIPE) as fake:
            try:
                fake.stdout.readline()
                yield home, socket
            finally:
                fake.kill()


def measure(program, home, socket, instances):
    """[(what, value, budget, unit)]"""
    runs = []
    for number in range(STARTS):
        desktop = Desktop(program, home, socket)
        runs.append(desktop.times)
        if number + 1 < STARTS:
            desktop.end()
    time.sleep(3)
    figures = [(f'PSS at {instances} instances', desktop.pss(), 120 if instances <= 100 else 160, 'MiB')]
    before = desktop.cpu()
    time.sleep(IDLE_SECONDS)
    figures.append((f'idle, polling {instances}', 100 * (desktop.cpu() - before) / IDLE_SECONDS, 0.5, '% of a core'))
    if instances <= 100:
        figures += [('window, warm', statistics.median(run['window'] for run in runs[1:]), 0.35, 's'),
                    ('first live list of 100', statistics.median(run['list'] for run in runs[1:]), 0.8, 's')]
    desktop.end()
    return figures


def measure_kept(program, home, socket):
    """The list of the last time, while nobody answers."""
    runs = []
    for _ in range(STARTS):
        desktop = Desktop(program, home, socket, 'instances')
        runs.append(max(desktop.times['window'], desktop.times['instances']))
        desktop.end()
    return [('cached list of 100', statistics.median(runs), 0.5, 's')]


@functools.cache
def outputs(build, program, *test):
    """What a test program says, three times."""
    with tempfile.TemporaryDirectory() as home:
        command = [build / 'tests' / program, *test]
        more = {**environment(home), 'QUAYSIDE_UPLOAD_GB': '20'}
        return [subprocess.run(command, env=more, capture_output=True, text=True, check=False).stdout for _ in range(TELLING)]


def told(build):
    """The medians of what the tests of the build say of themselves."""
    for what, test, pattern, budget, unit in TOLD:
        if not (build / 'tests' / test[0]).exists():
            continue
        found = [float(match[1]) for text in outputs(build, *test) if (match := re.search(pattern, text))]
        if found:
            yield what, statistics.median(found), budget, unit


def processor():
    found = re.search(r'^model name\s*: (.*)$', pathlib.Path('/proc/cpuinfo').read_text(), re.MULTILINE)
    return found[1].strip() if found else os.uname().machine


def write_page(rows, loads):
    """Between the marks of the manual's page."""
    lines = [f'{time.strftime("%Y-%m-%d")}: {processor()}, {os.cpu_count()} processors, drawn without a GPU; load average {loads[0]:.1f} before, {loads[1]:.1f} after.', '',
             '| | measured | goal | |', '|---|--:|---|---|']
    for what, value, budget, unit in rows:
        verdict = '' if budget is None else 'reached' if value <= budget else 'missed'
        lines.append(f'| {what}, {unit} | {value:.2f} | {"" if budget is None else f"<= {budget:g}"} | {verdict} |')
    before, _, rest = PAGE.read_text().partition(BEGIN)
    PAGE.write_text(before + BEGIN + '\n' + '\n'.join(lines) + '\n' + END + rest.partition(END)[2])


def main():
    arguments = [word for word in sys.argv[1:] if word != '--page']
    build = pathlib.Path(arguments[0] if arguments else 'build/release').resolve()
    program = build / 'bin' / 'quayside'
    if not program.exists():
        sys.exit(f'{program} is not built')
    rows, load = [], os.getloadavg()[0]

    def show(figures):
        for what, value, budget, unit in figures:
            rows.append((what, value, budget, unit))
            aim = '' if budget is None else f'budget {budget:g}{"" if value <= budget else "   BROKEN"}'
            print(f'{what:38} {value:8.2f} {unit:12} {aim}'.rstrip(), flush=True)

    show(told(build))
    for instances in (100, 1000):
        with fake_server(instances) as (home, socket):
            show(measure(program, home, socket, instances))
            if instances == 100:
                pathlib.Path(socket).unlink()
                show(measure_kept(program, home, socket))
    with fake_server(100) as (home, socket):
        show((what, value, None, unit) for what, value, unit in guipeers.figures(program, socket, home))
    if '--page' in sys.argv:
        write_page(rows, (load, os.getloadavg()[0]))
    return int(any(budget is not None and value > budget for _, value, budget, _ in rows))


if __name__ == '__main__':
    sys.exit(main())
