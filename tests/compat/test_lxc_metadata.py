# SPDX-License-Identifier: Apache-2.0
"""Metadata and templates of an instance by `lxc config metadata` and `lxc config template`."""

import yaml

from .base import CompatTest


class Metadata(CompatTest):
    def setUp(self):
        super().setUp()
        self.init('c1')

    def test_show_and_edit(self):
        found = yaml.safe_load(self.lxc('config', 'metadata', 'show', 'c1'))
        self.assertEqual('Busybox', found['properties']['os'])
        found['properties']['mine'] = 'yes: "quoted"'
        self.lxc('config', 'metadata', 'edit', 'c1', input=yaml.safe_dump(found))
        self.assertEqual(found, yaml.safe_load(self.lxc('config', 'metadata', 'show', 'c1')))

    def test_templates(self):
        self.assertIn('hostname.tpl', self.lxc('config', 'template', 'list', 'c1', '--format', 'csv'))
        self.lxc('config', 'template', 'create', 'c1', 'mine.tpl')
        self.assertEqual('', self.lxc('config', 'template', 'show', 'c1', 'mine.tpl'))
        self.lxc('config', 'template', 'edit', 'c1', 'mine.tpl', input='name: {{ instance.name|upper }}\n')
        self.assertEqual('name: {{ instance.name|upper }}\n', self.lxc('config', 'template', 'show', 'c1', 'mine.tpl'))
        found = yaml.safe_load(self.lxc('config', 'metadata', 'show', 'c1'))
        found['templates']['/etc/mine'] = {'when': ['start'], 'create_only': False, 'template': 'mine.tpl', 'properties': {}}
        self.lxc('config', 'metadata', 'edit', 'c1', input=yaml.safe_dump(found))
        self.lxc('start', 'c1')
        self.assertEqual('name: C1', self.sh('c1', 'cat /etc/mine'))
        self.lxc('config', 'template', 'delete', 'c1', 'mine.tpl')
        self.assertNotIn('mine.tpl', self.lxc('config', 'template', 'list', 'c1', '--format', 'csv'))
        self.lxc_fails('config', 'template', 'show', 'c1', 'mine.tpl', saying='not found')
