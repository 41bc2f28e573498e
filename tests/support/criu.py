# SPDX-License-Identifier: Apache-2.0
"""What tests of saved memory and processes share."""

import shutil
import subprocess

NO_CONSOLE = 'lxc.console.path = none'  # what can be brought back has none

# Left behind by its shell, so that init is its parent; it counts in its own memory and shows that in /run/n.
COUNTER = '''setsid sh -c 'echo $$ >/run/pid; n=0; while :; do n=$((n+1)); echo $n >/run/n.new; mv /run/n.new /run/n; usleep 20000; done' </dev/null >/dev/null 2>&1 &
while ! [ -s /run/n ]; do usleep 10000; done'''
# Its pid inside, while it lives.
PROCESS = 'kill -0 $(cat /run/pid 2>/dev/null) 2>/dev/null && cat /run/pid || true'
KILL = 'kill $(cat /run/pid)'


def without_criu():
    """Why nothing can be saved on this machine, or an empty string."""
    program = shutil.which('criu')
    if not program:
        return 'CRIU is not installed'
    checked = subprocess.run([program, 'check'], capture_output=True, text=True, check=False)
    return '' if checked.returncode == 0 else f'"criu check" fails: {checked.stderr.strip().splitlines()[-1]}'
