# SPDX-License-Identifier: Apache-2.0
"""lxc stop, start, snapshot and restore with --stateful."""

import unittest

from tests.support.criu import COUNTER, KILL, NO_CONSOLE, PROCESS, without_criu

from .base import CompatTest


class Refused(CompatTest):
    @unittest.skipIf(not without_criu(), 'CRIU works here')
    def test_without_criu(self):
        self.launch('c1')
        for command in (('stop', 'c1', '--stateful'), ('snapshot', 'c1', 'a', '--stateful')):
            self.lxc_fails(*command, saying='CRIU')
        self.assertEqual('Running', self.state('c1'))


@unittest.skipIf(without_criu(), without_criu())
class Stateful(CompatTest):
    def test_everything(self):
        self.launch('c1', '-c', f'raw.lxc={NO_CONSOLE}')
        self.sh('c1', COUNTER)
        process = self.sh('c1', PROCESS)
        self.assertTrue(process)
        self.lxc('stop', 'c1', '--stateful')
        self.assertEqual(('Stopped', True), tuple(self.lxc_json('list')[0][key] for key in ('status', 'stateful')))
        self.lxc('start', 'c1')
        self.assertEqual(process, self.sh('c1', PROCESS))
        self.lxc('snapshot', 'c1', 'a', '--stateful')
        self.sh('c1', KILL)
        self.lxc('restore', 'c1', 'a', '--stateful')
        self.assertEqual(process, self.sh('c1', PROCESS))
        self.lxc('stop', 'c1', '--stateful')
        self.lxc('start', 'c1', '--stateless')
        self.assertEqual('', self.sh('c1', PROCESS))
