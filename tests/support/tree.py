# SPDX-License-Identifier: Apache-2.0
"""Unpacks a described tree of files: `python3 tests/support/tree.py FILE DIRECTORY`.

    @ /sys/class/net/eth0      the folder that the next lines are in; it is made
    speed = 1000               a file of one line
    device -> /sys/devices/x   a link: written relative, as the kernel does, so that it stays within the tree
    uevent |                   a file of the lines that follow with four blanks before them
    tool !                     the same, and it can be run
"""

import os
import pathlib
import sys


def write(path, text, mode=0o644):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding='utf-8')
    path.chmod(mode)


def link(root, path, target):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.symlink_to(os.path.relpath(root / target.lstrip('/'), path.parent))


def unpack(source, root):
    """The folder `root`, filled; the descriptions of several machines may be laid over each other."""
    folder, lines = root, pathlib.Path(source).read_text(encoding='utf-8').splitlines()
    while lines:
        line = lines.pop(0)
        if not line or line.startswith('#'):
            continue
        if line.startswith('@ '):
            folder = root / line[2:].strip('/')
            folder.mkdir(parents=True, exist_ok=True)
        elif ' -> ' in line:
            name, target = line.split(' -> ')
            link(root, folder / name, target)
        elif line.endswith((' |', ' !')):
            text = ''
            while lines and lines[0].startswith('    '):
                text += lines.pop(0)[4:] + '\n'
            write(folder / line[:-2], text, 0o755 if line.endswith('!') else 0o644)
        else:
            name, _, value = line.partition(' =')
            write(folder / name, value[1:] + '\n')
    return root


if __name__ == '__main__':
    unpack(sys.argv[1], pathlib.Path(sys.argv[2]))
