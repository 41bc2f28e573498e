# SPDX-License-Identifier: Apache-2.0
"""Adds up test runs: reads CTest's JUnit files, prints every failure and every skip with its reason, then one line:

    N passed, N failed, N skipped

What is counted is the single test function, from each program's own "Totals:" lines (QtTest, Qt Quick Test, tests.support.runner).
A program that gives no totals, crashes, or ends badly although nothing in it failed counts as one failure.
"""

import re
import sys
import xml.etree.ElementTree as ElementTree

TOTALS = re.compile(r'^Totals: (\d+) passed, (\d+) failed, (\d+) skipped', re.MULTILINE)
SKIP = re.compile(r'^SKIP\s*: (.*)$', re.MULTILINE)
FAIL = re.compile(r'^(?:FAIL!|XPASS|BFAIL|QFATAL)\s*: (.*)$', re.MULTILINE)


class Counts:
    def __init__(self):
        self.passed = self.failed = 0
        self.skips = []
        self.failures = []

    @property
    def line(self):
        return f'{self.passed} passed, {self.failed} failed, {len(self.skips)} skipped'

    def add(self, name, status, text):
        """One program's run: `status` is CTest's ("run", "fail", "disabled", "notrun")."""
        totals = [tuple(map(int, match)) for match in TOTALS.findall(text)]
        if status in ('disabled', 'notrun'):
            return self.add_unrun(name, status, text)
        failed = sum(total[1] for total in totals)
        self.passed += sum(total[0] for total in totals)
        self.failures += [f'{name}: {what}' for what in FAIL.findall(text)] if failed else []
        self.add_skips(name, sum(total[2] for total in totals), SKIP.findall(text))
        if not totals and status == 'run' and not re.search(r'/(tst_|(unit|system|compat|lint|gui)_)', f'/{name}'):
            self.passed += 1  # a program that is one test: its exit status is the result
            return
        if not totals or (status == 'fail' and failed == 0):
            failed = 1
            last = text.strip().splitlines()[-1:] or ['(it said nothing)']
            self.failures.append(f'{name}: ended badly{"" if totals else ", without totals"}; last words: {last[0][:300]}')
        self.failed += failed

    def add_unrun(self, name, status, text):
        """CTest reports a skip (SKIP_REGULAR_EXPRESSION, SKIP_RETURN_CODE) and a missing program alike; only a skip has said why."""
        reasons = SKIP.findall(text)
        if reasons or status == 'disabled':
            self.add_skips(name, max(1, len(reasons)), reasons or ['disabled in CMake'])
        else:
            self.failed += 1
            self.failures.append(f'{name}: was not run: {text.strip()[-300:] or "no such program"}')

    def add_skips(self, name, count, reasons):
        reasons = reasons[:count] + ['no reason given'] * (count - len(reasons))
        self.skips += [f'{name}: {reason}' for reason in reasons]

    def add_junit(self, path, label=''):
        cases = list(ElementTree.parse(path).getroot().iter('testcase'))
        if not cases:
            self.failed += 1
            self.failures.append(f'{label}{path}: no tests were run')
        for case in cases:
            text = case.findtext('system-out') or ''
            self.add(f"{label}{case.get('name')}", case.get('status', 'run'), text)


def main(arguments):
    """Arguments: [label=]file …"""
    counts = Counts()
    for argument in arguments:
        label, _, path = argument.rpartition('=')
        try:
            counts.add_junit(path, f'{label}/' if label else '')
        except (OSError, ElementTree.ParseError) as problem:
            counts.failed += 1
            counts.failures.append(f'{path}: {problem}')
    for skip in counts.skips:
        print(f'skipped: {skip}')
    for failure in counts.failures:
        print(f'FAILED: {failure}')
    print(counts.line)
    return 1 if counts.failed or not counts.passed else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
