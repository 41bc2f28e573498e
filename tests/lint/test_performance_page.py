# SPDX-License-Identifier: Apache-2.0
"""doc/manual/performance.md says what the benchmark measured, and draws the conclusions that its numbers allow."""

import re
import unittest

from tests.bench import table

from . import source


def rows():
    """[(text, own, peer, goal, verdict)] of the page's table."""
    page = source.text('doc/manual/performance.md')
    between = page.partition(table.BEGIN)[2].partition(table.END)[0]
    return re.findall(r'^\| ([^|]+?) \| ([\d.]+) \| ([\d.-]+) \| ([^|]*?) ?\| ([\w ]*?) ?\|$', between, re.MULTILINE)


class Page(unittest.TestCase):
    def test_every_figure_is_known(self):
        known = {f'{text.strip()}, {unit}' for text, unit, _, _ in table.FIGURES.values()}
        self.assertEqual([], [row[0] for row in rows() if row[0] not in known])
        self.assertGreater(len(rows()), 20)

    def test_verdicts(self):
        """As the rounded numbers allow: within a hundredth either is right."""
        keys = {f'{text.strip()}, {unit}': key for key, (text, unit, _, _) in table.FIGURES.items()}
        own = {keys[text]: float(value) for text, value, *_ in rows()}
        peer = {keys[text]: float(value) for text, _, value, *_ in rows() if value != '-'}
        for text, _, _, _, verdict in rows():
            key = keys[text]
            with self.subTest(figure=text):
                self.assertIn(verdict, {table.verdict(key, {**own, key: own[key] * factor}, peer) for factor in (0.99, 1, 1.01)})
