# SPDX-License-Identifier: Apache-2.0
"""Runs unittest modules and reports as QtTest does, so that one collector counts both:

    /usr/bin/python3 -m tests.support.runner tests/lint/test_layers.py ...

A line for each test ("PASS   : module::Class.test()", "FAIL!  : …", "SKIP   : … reason"), then "Totals: …".
"""

import importlib
import pathlib
import sys
import time
import traceback
import unittest


class QtLikeResult(unittest.TestResult):
    """Counts each test function once; a failing subtest fails its function."""

    def __init__(self, stream):
        super().__init__()
        self.stream = stream
        self.passed = self.failed = self.skips = 0
        self.bad = set()

    @staticmethod
    def name(test):
        identity = test.id().split('.')
        return f"{identity[-3] if len(identity) > 2 else ''}::{'.'.join(identity[-2:])}()"

    def line(self, kind, test, text=''):
        self.stream.write(f'{kind:<7}: {self.name(test)} {text}'.rstrip() + '\n')
        self.stream.flush()

    def addSuccess(self, test):
        if test.id() not in self.bad:
            self.passed += 1
            self.line('PASS', test)

    def fail(self, test, error):
        if test.id() not in self.bad:
            self.bad.add(test.id())
            self.failed += 1
        self.line('FAIL!', test, ''.join(traceback.format_exception_only(error[0], error[1])).strip())
        self.stream.write(''.join(traceback.format_exception(*error)))

    def addFailure(self, test, err):
        self.fail(test, err)

    def addError(self, test, err):
        self.fail(test, err)

    def addSubTest(self, test, subtest, err):
        if err is not None:
            self.fail(test, err)

    def addSkip(self, test, reason):
        self.skips += 1
        self.line('SKIP', test, reason)

    def addUnexpectedSuccess(self, test):
        self.bad.add(test.id())
        self.failed += 1
        self.line('XPASS', test)

    def addExpectedFailure(self, test, err):
        self.passed += 1
        self.line('XFAIL', test)


def load(names):
    """Test suites of files (tests/lint/test_x.py) or of modules and members (tests.lint.test_x.Class.test_y)."""
    loader = unittest.TestLoader()
    suite = unittest.TestSuite()
    for name in names:
        if name.endswith('.py'):
            suite.addTests(loader.loadTestsFromModule(importlib.import_module('.'.join(pathlib.PurePath(name[:-3]).parts))))
        else:
            suite.addTests(loader.loadTestsFromName(name))
    return suite


def main(names, stream=sys.stdout):
    begin = time.monotonic()
    result = QtLikeResult(stream)
    load(names).run(result)
    took = int((time.monotonic() - begin) * 1000)
    stream.write(f'Totals: {result.passed} passed, {result.failed} failed, {result.skips} skipped, 0 blacklisted, {took}ms\n')
    return 1 if result.failed or not result.testsRun + result.skips else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
