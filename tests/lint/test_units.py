# SPDX-License-Identifier: Apache-2.0
"""A layer's unit tests are linked into one program: a type that two of them define must be each one's own."""

import collections
import re
import unittest

from . import source


def shared_types(text):
    """Types of a source that the linker would take for the same as another source's of that name."""
    depth_of_own = 0
    found = []
    for line in text.splitlines():
        if re.match(r'namespace \{', line):
            depth_of_own += 1
        elif re.match(r'\}', line) and depth_of_own and not line.startswith('};'):
            depth_of_own = 0
        match = re.match(r'(?:class|struct) (\w+)(?: final)?(?: : .*)?\s*(?:\{.*)?$', line)
        if match and not depth_of_own:
            found.append(match.group(1))
    return found


class Units(unittest.TestCase):
    def test_types_are_told_apart(self):
        files = collections.defaultdict(list)
        for path in sorted((source.ROOT / 'tests/unit').glob('*/tst_*.cpp')):
            for name in shared_types(path.read_text(encoding='utf-8')):
                files[path.parent.name, name].append(path.name)
        self.assertTrue(files)
        self.assertEqual({}, {key: names for key, names in files.items() if len(names) > 1})

    def test_what_is_a_shared_type(self):
        self.assertEqual(['A', 'C'], shared_types('struct A {\n};\nnamespace {\nclass B {\n};\n}\nclass C : public QObject {\n'))
