# SPDX-License-Identifier: Apache-2.0
"""The collector and the runner themselves: what they count decides whether a run is good."""

import contextlib
import io
import pathlib
import tempfile
import unittest

from tests.support import collect, runner

PASSING = 'PASS   : T::a()\nSKIP   : T::b() no btrfs here\n   Loc: [x.cpp(3)]\nTotals: 3 passed, 0 failed, 1 skipped, 0 blacklisted, 2ms\n'
FAILING = 'FAIL!  : T::c() Compared values are not the same\nTotals: 2 passed, 1 failed, 0 skipped, 0 blacklisted, 2ms\n'


class Collect(unittest.TestCase):
    def counts(self, *runs):
        counts = collect.Counts()
        for run in runs:
            counts.add(*run)
        return counts

    def test_functions_are_counted(self):
        counts = self.counts(('tst_a', 'run', PASSING), ('tst_b', 'fail', FAILING))
        self.assertEqual('5 passed, 1 failed, 1 skipped', counts.line)
        self.assertEqual(['tst_a: T::b() no btrfs here'], counts.skips)
        self.assertEqual(['tst_b: T::c() Compared values are not the same'], counts.failures)

    def test_several_totals_of_one_program(self):
        self.assertEqual('6 passed, 0 failed, 2 skipped', self.counts(('tst_a', 'run', PASSING * 2)).line)

    def test_a_crash_is_a_failure(self):
        self.assertEqual('0 passed, 1 failed, 0 skipped', self.counts(('tst_a', 'fail', 'PASS   : T::a()\nSegmentation fault\n')).line)

    def test_a_bad_end_after_good_totals_is_a_failure(self):
        self.assertEqual('3 passed, 1 failed, 1 skipped', self.counts(('tst_a', 'fail', PASSING + 'ERROR: LeakSanitizer\n')).line)

    def test_silence_is_a_failure(self):
        self.assertEqual('0 passed, 1 failed, 0 skipped', self.counts(('tst_a', 'run', '')).line)

    def test_a_program_that_is_one_test(self):
        self.assertEqual('1 passed, 0 failed, 0 skipped', self.counts(('keytables_current', 'run', '')).line)
        self.assertEqual('0 passed, 1 failed, 0 skipped', self.counts(('keytables_current', 'fail', '')).line)

    def test_a_program_that_is_missing(self):
        self.assertEqual('0 passed, 1 failed, 0 skipped', self.counts(('tst_a', 'notrun', 'Unable to find executable')).line)

    def test_a_skipped_program(self):
        counts = self.counts(('compat', 'notrun', 'SKIP   : compat needs root\n'))
        self.assertEqual('0 passed, 0 failed, 1 skipped', counts.line)
        self.assertEqual(['compat: compat needs root'], counts.skips)

    def test_junit_file(self):
        with tempfile.TemporaryDirectory() as directory:
            path = pathlib.Path(directory) / 'junit.xml'
            path.write_text(f'<testsuite><testcase name="a" status="run"><system-out>{PASSING}</system-out></testcase></testsuite>', encoding='utf-8')
            counts = collect.Counts()
            counts.add_junit(path, 'release/')
        self.assertEqual(['release/a: T::b() no btrfs here'], counts.skips)

    def test_a_report_without_tests_is_a_failure(self):
        with tempfile.TemporaryDirectory() as directory:
            path = pathlib.Path(directory) / 'junit.xml'
            path.write_text('<testsuite/>', encoding='utf-8')
            counts = collect.Counts()
            counts.add_junit(path, 'release/')
        self.assertEqual(1, counts.failed)
        self.assertIn('no tests were run', counts.failures[0])

    def test_no_test_at_all_is_no_success(self):
        with contextlib.redirect_stdout(io.StringIO()) as output:
            self.assertEqual(1, collect.main([]))
        self.assertEqual('0 passed, 0 failed, 0 skipped\n', output.getvalue())


class Example(unittest.TestCase):
    """Run by the test below, not by itself."""

    def good(self):
        self.assertEqual(1, 1)

    def bad(self):
        for number in (1, 2):
            with self.subTest(number=number):
                self.assertEqual(0, number)

    def left_out(self):
        self.skipTest('a reason')


class Runner(unittest.TestCase):
    def test_it_reports_like_qttest(self):
        output = io.StringIO()
        base = 'tests.lint.test_collect.Example.'
        self.assertEqual(1, runner.main([base + 'good', base + 'bad', base + 'left_out'], output))
        self.assertIn('Totals: 1 passed, 1 failed, 1 skipped', output.getvalue())
        self.assertIn('SKIP   : test_collect::Example.left_out() a reason', output.getvalue())

    def test_an_empty_run_fails(self):
        self.assertEqual(1, runner.main([], io.StringIO()))
