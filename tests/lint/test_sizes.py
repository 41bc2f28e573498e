# SPDX-License-Identifier: Apache-2.0
"""Long files and long functions are hard to read: 500 lines a file (tables.txt lists the exceptions), 45 a function, 300 a QML page."""

import ast
import re
import unittest

from . import source

FILE_LIMIT = 500
FUNCTION_LIMIT = 45
QML_LIMIT = 300
QML_FUNCTION_LIMIT = 10


def tables():
    return {line for line in source.text('tests/lint/tables.txt').splitlines() if line and not line.startswith('#')}


def cpp_functions(code):
    """(first line, lines) of each body that clang-format put between braces in column 0, types and tables left out."""
    start, head = None, ''
    for number, line in enumerate(code.splitlines(), 1):
        if line == '{':
            start = number
        elif line in ('}', '};') and start:
            if not re.match(r'(class|struct|enum|union|namespace|extern)\b', head) and not head.rstrip().endswith('=') and line == '}':
                yield start, number - start - 1, head.strip()
            start = None
        elif start is None and line.strip() and not line.startswith((' ', '\t', '#', '//')):
            head = line


def python_functions(code):
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node.lineno, node.end_lineno - node.lineno, node.name


def qml_functions(code):
    lines = code.splitlines()
    for number, line in enumerate(lines, 1):
        match = re.match(r'(\s*)function (\w+)\(', line)
        if match and not line.rstrip().endswith('}'):
            end = next((i for i in range(number, len(lines)) if lines[i].rstrip() == match[1] + '}'), number)
            yield number, end - number, match[2]


class Sizes(unittest.TestCase):
    def test_files(self):
        listed = tables()
        found = []
        for path in [*source.files('.cpp', '.h', '.c', '.py', '.js', '.cmake', '.sh'), *source.scripts()]:
            lines = source.text(path).count('\n')
            if lines > FILE_LIMIT and str(path) not in listed:
                found.append(f'{path}: {lines} lines')
        self.assertFalse(found)

    def test_tables_exist(self):
        self.assertFalse([path for path in tables() if not (source.ROOT / path).exists()])

    def test_functions(self):
        found = []
        for path in source.files('.cpp', '.h', '.c'):
            for line, length, head in cpp_functions(source.text(path)):
                if length > FUNCTION_LIMIT and not re.search(r'_data\(', head):
                    found.append(f'{path}:{line}: {length} lines: {head}')
        for path in source.files('.py'):
            found += [f'{path}:{line}: {length} lines: {name}' for line, length, name in python_functions(source.text(path)) if length > FUNCTION_LIMIT]
        self.assertFalse(found, '\n' + '\n'.join(found))

    def test_qml(self):
        found = []
        for path in source.files('.qml'):
            code = source.text(path)
            if code.count('\n') > QML_LIMIT:
                found.append(f"{path}: {code.count(chr(10))} lines")
            if re.search(r'JSON\.(parse|stringify)|XMLHttpRequest|"/1\.0/', code):
                found.append(f'{path}: a page knows no JSON and no URLs')
            found += [f'{path}:{line}: {length} lines: {name}' for line, length, name in qml_functions(code)
                      if length > QML_FUNCTION_LIMIT and not str(path).startswith('tests/')]
        self.assertFalse(found, '\n' + '\n'.join(found))

    def test_the_measure_itself(self):
        body = '\n'.join(['    call();'] * 46)
        self.assertEqual([46], [length for _, length, _ in cpp_functions(f'void f()\n{{\n{body}\n}}\n')])
        self.assertEqual([], list(cpp_functions(f'struct S\n{{\n{body}\n}};\n')))
        self.assertEqual([46], [length for _, length, _ in python_functions('def f():\n' + body.replace('call();', 'call()') + '\n')])
