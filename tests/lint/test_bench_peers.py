# SPDX-License-Identifier: Apache-2.0
"""The bench beside virt-manager says why it has no figure, and waits for nothing without a bound."""

import pathlib
import subprocess
import sys
import time
import unittest
from unittest import mock

from tests.bench import gui, guipeers


class FakeScreen:
    """One whose windows are those it is told."""

    name = ':none'

    def __init__(self, *windows):
        self.shown = list(windows)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def windows(self, title):
        return self.shown.pop(0) if len(self.shown) > 1 else self.shown[0]


STUBBORN = [sys.executable, '-c', 'import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print(flush=True); time.sleep(60)']


class TestPeers(unittest.TestCase):
    def setUp(self):
        for name, value in (('PATIENCE', 0.3), ('ENDING', 0.2), ('IDLE_SECONDS', 0)):
            patch = mock.patch.object(guipeers, name, value)
            patch.start()
            self.addCleanup(patch.stop)

    def said(self, screen, missing=()):
        """What is said while no program shows a window, or while parts are missing."""
        said = []
        with mock.patch.object(guipeers, 'missing', lambda: list(missing)), mock.patch.object(guipeers, 'Screen', lambda: screen), \
                mock.patch.object(guipeers, 'test_host', lambda path: str(path)):
            self.assertEqual([], list(guipeers.figures('/bin/false', 'socket', '/tmp', said.append)))
        return said

    def test_what_is_missing_is_named(self):
        self.assertEqual(['virt-manager: no figure: not installed: xdotool'], self.said(FakeScreen([]), ['xdotool']))

    def test_a_program_without_a_window_is_named(self):
        said = self.said(FakeScreen([]))
        self.assertEqual(['Quayside', 'virt-manager'], [line.split(':')[0] for line in said])
        self.assertIn('/bin/false ended with 1 before it showed a window', said[0])

    def test_a_window_that_never_comes_has_a_bound(self):
        with self.assertRaisesRegex(guipeers.NoFigure, 'sleep shows no window for 0.3 s'):
            guipeers.start(FakeScreen([]), ['sleep', '60'], 'x', {})

    def test_a_window_that_never_goes_has_a_bound(self):
        with self.assertRaisesRegex(guipeers.NoFigure, 'stays'):
            guipeers.gone(FakeScreen(['1']), 'x')

    def test_who_does_not_end_is_ended(self):
        process = subprocess.Popen(STUBBORN, stdout=subprocess.PIPE, start_new_session=True)
        with process.stdout as told:
            told.readline()
        begin = time.monotonic()
        guipeers.end(process)
        self.assertLess(time.monotonic() - begin, 20)
        self.assertEqual(-9, process.returncode)

    def test_the_server_ends_with_what_failed(self):
        with self.assertRaises(guipeers.NoFigure), gui.fake_server(1) as (home, _):
            raise guipeers.NoFigure('as it were')
        self.assertFalse(pathlib.Path(home).exists())
