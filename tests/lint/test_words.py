# SPDX-License-Identifier: Apache-2.0
"""Words: licence lines, words that say "unfinished", spelling, shell scripts, manual pages."""

import re
import shutil
import subprocess
import unittest

from . import source

# Written in halves, so that this file doesn't find itself.
UNFINISHED = re.compile(r'\b(' + '|'.join(['TO' 'DO', 'FIX' 'ME', 'XX' 'X', 'HA' 'CK', 'place' 'holder', 'st' 'ub', 'for ' 'now', 'not yet ' 'implemented'])
                        + r')\b')
CLOCK = re.compile(r'\b(QTest::q(Wait|Sleep)\s*\(|QThread::m?u?sleep\s*\(|std::this_thread::sleep_for|[^\w.]u?sleep\s*\(\s*\d)')
EMPTY = re.compile(r'QVERIFY\(true\)|QSKIP\(""?\)|assertTrue\(True\)')
# camelCase, and escapes like \n that stick to the next word.
IDENTIFIER = r'\b\w*[a-z][A-Z]\w*\b|\\\w'
CODE = ('.cpp', '.h', '.c', '.qml', '.js', '.py', '.cmake')


def code_files():
    return [*source.files(*CODE), *source.scripts(), *[path for path in source.files('.txt') if path.name == 'CMakeLists.txt']]


def lines_matching(pattern, paths):
    return [f'{path}:{number}: {line.strip()[:100]}' for path in paths for number, line in enumerate(source.text(path).splitlines(), 1)
            if pattern.search(line)]


class Words(unittest.TestCase):
    def tool(self, name, *arguments, paths):
        if not shutil.which(name):
            self.skipTest(f'{name} is not installed')
        done = subprocess.run([name, *arguments, *map(str, paths)], cwd=source.ROOT, capture_output=True, text=True, check=False)
        self.assertEqual('', done.stdout + done.stderr)
        self.assertEqual(0, done.returncode)

    def test_licence_lines(self):
        found = [str(path) for path in code_files() if 'SPDX-License-Identifier: Apache-2.0' not in '\n'.join(source.text(path).splitlines()[:2])]
        self.assertFalse(found)

    def test_nothing_says_it_is_unfinished(self):
        self.assertFalse(lines_matching(UNFINISHED, [*code_files(), *source.files('.md', '.1', '.8')]))

    def test_tests_wait_on_conditions(self):
        self.assertFalse(lines_matching(CLOCK, source.files('.cpp', '.h', under='tests')))

    def test_tests_can_fail(self):
        paths = [path for path in source.files('.cpp', '.py', '.qml', under='tests') if path.name != 'test_words.py']
        self.assertFalse(lines_matching(EMPTY, paths))

    def test_the_patterns_find(self):
        self.assertTrue(UNFINISHED.search('// ' + 'TO' 'DO: later'))
        self.assertFalse(UNFINISHED.search('placeholderText: qsTr("Name")'))
        self.assertTrue(CLOCK.search('QTest::qWait(50);'))

    def test_spelling(self):
        # Not the manual pages: mdoc's macros are no words. Nor what is Latin.
        paths = [*source.files(*CODE, '.md', '.txt', '.service', '.socket', '.in', '.rules', '.policy'), *source.scripts()]
        paths = [path for path in paths if not str(path).startswith('tests/data/') and path.name not in ('LICENSE', 'fillertext.cpp')]
        self.tool('codespell', '--ignore-words=tests/lint/spelling.txt', '--ignore-regex', IDENTIFIER, paths=paths)

    def test_shell_scripts(self):
        shell = [path for path in source.scripts() if re.match(r'#!.*\b(ba)?sh\b', source.text(path))]
        self.tool('shellcheck', '-x', paths=shell)

    def test_manual_pages(self):
        pages = source.files('.1', '.5', '.8', under='doc')
        self.assertTrue(pages)
        self.tool('mandoc', '-Tlint', '-Wwarning', paths=pages)
