# SPDX-License-Identifier: Apache-2.0
"""lxc info --resources, lxc storage info, and pylxd's view of a pool's room."""

import os
import pathlib
import re

from .base import CompatTest


class Resources(CompatTest):
    def test_info(self):
        said = self.lxc('info', '--resources')
        resources = self.rest.get('/1.0/resources')
        socket = resources['cpu']['sockets'][0]
        self.assertIn(f"CPU ({resources['cpu']['architecture']}):", said)
        self.assertIn(f"Name: {socket['name']}", said)
        for core in (core for socket in resources['cpu']['sockets'] for core in socket['cores']):
            for thread in core['threads']:
                self.assertIn(f"(id: {thread['id']}, online: {str(thread['online']).lower()}, NUMA node: {thread['numa_node']})", said)
        self.assertRegex(said, r'Memory:(\n  .*)*\n  Total: [\d.]+[KMGT]iB\n')
        for disk in resources['storage']['disks']:
            self.assertRegex(said, rf"ID: {disk['id']}\n")
        for card in resources['network']['cards']:
            self.assertIn(card['pci_address'], said)

    def test_storage(self):
        room = os.statvfs(self.daemon.state)
        resources = self.rest.get('/1.0/storage-pools/default/resources')
        self.assertEqual(room.f_blocks * room.f_frsize, resources['space']['total'])
        files = sorted([room.f_files, os.statvfs(self.daemon.state).f_files])  # some file systems have as many as there is room for
        self.assertTrue(files[0] <= resources['inodes']['total'] <= files[1], (files, resources))
        self.assertTrue(0 < resources['space']['used'] < resources['space']['total'])
        said = self.lxc('storage', 'info', 'default')
        self.assertRegex(said, r'info:\n(  .*\n)*  space used: [\d.]+[KMGT]iB\n')
        self.assertIn('driver: dir', said)
        exact = self.lxc('storage', 'info', 'default', '--bytes')
        self.assertEqual(resources['space']['total'], int(re.search(r'total space: "?(\d+)"?\n', exact)[1]))

    def test_unknown_pool(self):
        self.lxc_fails('storage', 'info', 'nothing', saying='not found')
        self.assertFalse(pathlib.Path(self.daemon.state, 'storage-pools', 'nothing').exists())
