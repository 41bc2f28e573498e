# SPDX-License-Identifier: Apache-2.0
"""The source tree as the lint tests see it."""

import os
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]
SKIPPED_FOLDERS = {'.git', '__pycache__', 'recorded', 'golden'}


def files(*suffixes, under=''):
    """Paths relative to the root, sorted; without build folders and data. No suffix: every file."""
    found = []
    for folder, folders, names in os.walk(ROOT / under):
        folders[:] = [f for f in folders if f not in SKIPPED_FOLDERS and not f.startswith('build')]
        for name in names:
            path = pathlib.Path(folder, name).relative_to(ROOT)
            if not suffixes or path.suffix in suffixes:
                found.append(path)
    return sorted(found)


def text(path):
    return (ROOT / path).read_text(encoding='utf-8', errors='replace')


def scripts():
    """Files without a suffix that start with a shebang."""
    return [path for path in files() if path.suffix in ('', '.sh') and (ROOT / path).read_bytes()[:2] == b'#!']


def without_comments(code):
    """C++ with comments blanked out, line numbers kept."""
    pattern = r'//[^\n]*|/\*.*?\*/|("(?:\\.|[^"\\\n])*")'
    return re.sub(pattern, lambda m: m[1] if m[1] else re.sub(r'[^\n]', ' ', m[0]), code, flags=re.DOTALL)
