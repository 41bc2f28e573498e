#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""The desktop against its budgets (design: "Speed it must have"), offscreen and drawn by the processor, on fake servers of 100 and 1,000
instances: tests/bench/gui.py BUILD. Prints a table; ends with 1 when a budget is broken."""

import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

FAKE = pathlib.Path(__file__).resolve().parent.parent / 'support' / 'fakeserver.py'
STARTS = 5
IDLE_SECONDS = 20


def environment(home):
    return {**os.environ, 'QT_QPA_PLATFORM': 'offscreen', 'QT_QUICK_BACKEND': 'software', 'XDG_CONFIG_HOME': home, 'XDG_DATA_HOME': home,
            'XDG_CACHE_HOME': home, 'XDG_RUNTIME_DIR': home, 'QUAYSIDE_TIMES': '1', 'LANGUAGE': 'en', 'DBUS_SESSION_BUS_ADDRESS': ''}


class Desktop:
    """One run: when it showed its window and its list, s after its start."""

    def __init__(self, program, home, socket):
        begin = time.time()
        self.process = subprocess.Popen([program, '--connect', f'unix://{socket}'], env=environment(home), stderr=subprocess.PIPE, text=True)
        self.times = {}
        while len(self.times) < 2 and (line := self.process.stderr.readline()):
            words = line.split()
            if len(words) == 2 and words[0] in ('window', 'list'):
                self.times[words[0]] = float(words[1]) - begin

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
    if instances <= 100:
        before = desktop.cpu()
        time.sleep(IDLE_SECONDS)
        figures += [('window, warm', statistics.median(run['window'] for run in runs[1:]), 0.35, 's'),
                    ('first live list of 100', statistics.median(run['list'] for run in runs[1:]), 0.8, 's'),
                    ('idle, with polling', 100 * (desktop.cpu() - before) / IDLE_SECONDS, 0.5, '% of a core')]
    desktop.end()
    return figures


def main():
    program = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else 'build/release') / 'bin' / 'quayside'
    if not program.exists():
        sys.exit(f'{program} is not built')
    broken = False
    for instances in (100, 1000):
        with tempfile.TemporaryDirectory() as home:
            socket = f'{home}/fake.socket'
            with subprocess.Popen([FAKE, '--unix', socket, '--instances', str(instances), '--idle'], stdout=subprocess.PIPE) as fake:
                fake.stdout.readline()
                for what, value, budget, unit in measure(program, home, socket, instances):
                    broken |= value > budget
                    print(f'{what:28} {value:8.2f} {unit:12} budget {budget:g}{"" if value <= budget else "   BROKEN"}', flush=True)
                fake.kill()
    return int(broken)


if __name__ == '__main__':
    sys.exit(main())
