# SPDX-License-Identifier: Apache-2.0
"""GET /1.0/resources: on machines that we made up, laid over /sys, /proc and /run in the server's mount namespace, and on this one
beside the tools of util-linux and pciutils."""

import json
import pathlib
import re
import shlex
import shutil
import subprocess
import tempfile
import unittest

from tests.support.daemon import Daemon, SOURCE, missing
from tests.support.tree import unpack

DATA = SOURCE / 'tests' / 'data' / 'resources'

# Lays the machine in $1 over this one. LXD wants to open the disks, whatever they are.
LAY = r'''
for part in sys/bus sys/class sys/devices sys/firmware; do mount -t tmpfs none /$part; [ -d "$1/$part" ] && mount --bind "$1/$part" /$part; done
mount -t tmpfs none /run
[ -d "$1/run/udev" ] && mkdir /run/udev && mount --bind "$1/run/udev" /run/udev
mount --bind "$1/usr/share/misc" /usr/share/misc
for file in proc/cpuinfo proc/meminfo proc/sys/kernel/osrelease; do mount --bind "$1/$file" /$file; done
mount -t tmpfs none /dev && mknod -m 666 /dev/null c 1 3
[ -d "$1/dev/disk" ] && mkdir /dev/disk && mount --bind "$1/dev/disk" /dev/disk
for link in "$1"/dev/disk/*/*; do node=/dev/$(basename "$(readlink "$link")"); [ -e "$node" ] || mknod "$node" b 7 0; done
true
'''
LIFT = r'''
umount /proc/cpuinfo /proc/meminfo /proc/sys/kernel/osrelease /usr/share/misc
umount -l /dev /run
for part in sys/firmware sys/devices sys/class sys/bus; do while mountpoint -q /$part; do umount -l /$part; done; done
'''

# What depends on the real kernel and its interfaces, also when another machine is laid over it.
OF_THIS_MACHINE = re.compile(r'driver_version|cpu\.architecture|system\.type|\.nvidia|network.*firmware_version|'
                             r'ports\.\d+\.(address|supported|port_type|transceiver|auto)')
# Where LXD 5.0.2 says something else: what came later, and where we know better (the node of the card that a disk hangs on, the kind of
# thing a USB network card is, how big the blocks of a disk are that isn't there).
OTHER_IN_LXD = re.compile(r'\.vpd|disks\.\d+\.(numa_node|block_size|pci_address)|^network.*(link|vfs.*ports)|usb_address')


def leaves(value, path=''):
    """{'cpu.sockets.0.name': 'X'…}: everything that says something."""
    if isinstance(value, dict):
        pairs = value.items()
    elif isinstance(value, list):
        pairs = enumerate(value)
    else:
        return {path: value} if value not in (None, '', 0, False) else {}
    return {name: leaf for key, inner in pairs for name, leaf in leaves(inner, f'{path}.{key}'.lstrip('.')).items()}


class ResourcesTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        if missing():
            raise unittest.SkipTest(missing())
        cls.daemon = Daemon(initialise=False)
        cls.addClassCleanup(cls.daemon.close)
        cls.daemon.__enter__()

    @classmethod
    def inside(cls, *argv):
        """Runs a program where the server sees the same hardware; its output."""
        return subprocess.run(cls.daemon.sandbox.enter + [*argv], check=True, capture_output=True, text=True).stdout


class Machines(ResourcesTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        for one, other in (('ens1f0', 'ens1f0v0'), ('ib0', 'eth0'), ('enx00e04c680001', 'wlp0s20f3')): # for LXD, which insists
            cls.inside('ip', 'link', 'add', one, 'type', 'veth', 'peer', 'name', other)
        cls.answers = {}
        for name in ('server', 'workstation', 'arm'):
            folder = pathlib.Path(tempfile.mkdtemp(dir=cls.daemon.directory))
            for tree in (name, 'ids'):
                unpack(DATA / f'{tree}.tree', folder)
            cls.inside('bash', '-euc', LAY, 'lay', str(folder))
            try:
                cls.answers[name] = cls.daemon.rest.get('/1.0/resources')
            finally:
                cls.inside('bash', '-uc', LIFT)

    def check(self, *nouns):
        for name, answer in self.answers.items():
            expected = json.loads((DATA / f'{name}.json').read_text(encoding='utf-8'))
            for noun in nouns:
                with self.subTest(f'{noun} of {name}'):
                    self.compare(leaves(expected[noun], noun), leaves(answer[noun], noun))

    def compare(self, expected, found):
        ignored = [OF_THIS_MACHINE]
        if self.daemon.kind == 'lxd':
            ignored.append(OTHER_IN_LXD)
        keep = {path for path in {*expected, *found} if not any(pattern.search(path) for pattern in ignored)}
        if self.daemon.kind == 'lxd':
            keep &= {*found}
        self.assertEqual({path: expected.get(path) for path in keep}, {path: found.get(path) for path in keep})

    def test_cpus(self):
        self.check('cpu')
        sockets = self.answers['server']['cpu']['sockets']
        self.assertEqual([0, 1], [socket['socket'] for socket in sockets])
        self.assertEqual({0, 1}, {core['die'] for core in sockets[0]['cores']})
        self.assertEqual({1}, {thread['numa_node'] for core in sockets[1]['cores'] for thread in core['threads']})

    def test_memory(self):
        self.check('memory')
        self.assertEqual([0, 1], [node['numa_node'] for node in self.answers['server']['memory']['nodes']])

    def test_gpus(self):
        self.check('gpu')
        cards = self.answers['server']['gpu']['cards']
        self.assertEqual([0, 1], [card['numa_node'] for card in cards])
        self.assertEqual(2, len(cards[1]['sriov']['vfs']))

    def test_networks(self):
        self.check('network')
        self.assertEqual('uverbs0', self.answers['server']['network']['cards'][1]['ports'][0]['infiniband']['verb_name'])

    def test_disks(self):
        self.check('storage')
        disks = {disk['id']: disk for disk in self.answers['workstation']['storage']['disks']}
        self.assertEqual(['nvme', 'sata', 'usb', 'cdrom'], [disk['type'] for disk in disks.values()])
        self.assertEqual('nvme-eui.0000000001000000e4d25cafae2e4c00', disks['nvme0n1']['device_id'])
        self.assertEqual((7200, 'ZFL0ABCD', '0001'), tuple(disks['sda'][key] for key in ('rpm', 'serial', 'firmware_version')))

    def test_buses(self):
        self.check('usb', 'pci')
        self.assertEqual(3, self.answers['workstation']['usb']['total'])

    def test_system(self):
        self.check('system')
        self.assertEqual('Notebook', self.answers['workstation']['system']['chassis']['type'])


class Here(ResourcesTest):
    """This machine, beside what other programs say of it."""

    def tool(self, *argv):
        if not shutil.which(argv[0]):
            self.skipTest(f'{argv[0]} is not installed')
        return self.inside(*argv)

    def resources(self):
        return self.daemon.rest.get('/1.0/resources')

    def test_cpus(self):
        rows = json.loads(self.tool('lscpu', '-J', '-e=CPU,CORE,SOCKET,NODE'))['cpus']
        cpu = self.resources()['cpu']
        cores = [core for socket in cpu['sockets'] for core in socket['cores']]
        self.assertEqual(len({row['socket'] for row in rows}), len(cpu['sockets']))
        self.assertEqual(len({row['core'] for row in rows}), len(cores))
        threads = {thread['id']: thread for core in cores for thread in core['threads']}
        self.assertEqual({row['cpu']: row['node'] or 0 for row in rows}, {cpu: thread['numa_node'] for cpu, thread in threads.items() if thread['online']})
        facts = {row['field']: row['data'] for row in json.loads(self.tool('lscpu', '-J'))['lscpu']}
        self.assertEqual(facts['Architecture:'], cpu['architecture'])
        self.assertEqual((facts.get('Vendor ID:', ''), facts.get('Model name:', '')), (cpu['sockets'][0]['vendor'], cpu['sockets'][0]['name']))

    def test_memory(self):
        memory = self.resources()['memory']
        total = int(re.search(r'MemTotal:\s*(\d+)', pathlib.Path('/proc/meminfo').read_text(encoding='ascii'))[1]) * 1024
        self.assertGreaterEqual(memory['total'], total)
        self.assertLess(memory['total'], 1.2 * total)
        self.assertTrue(0 < memory['used'] < memory['total'])

    def test_disks(self):
        rows = json.loads(self.tool('lsblk', '-J', '-b', '-o', 'NAME,MAJ:MIN,SIZE,RO,RM,PHY-SEC,TYPE'))['blockdevices']
        rows = {row['name']: row for row in rows if pathlib.Path('/sys/class/block', row['name'], 'device').exists()}
        disks = {disk['id']: disk for disk in self.resources()['storage']['disks']}
        self.assertEqual(sorted(rows), sorted(disks))
        for name, row in rows.items():
            disk = disks[name]
            self.assertEqual((row['maj:min'], row['ro'], row['rm']), (disk['device'], disk['read_only'], disk['removable']))
            if disk['type'] != 'cdrom':
                self.assertEqual(row['size'], disk['size'])
            if self.daemon.kind != 'lxd': # which opens the disk
                self.assertEqual(row['phy-sec'], disk['block_size'])
            parts = [(part['name'], part['size']) for part in row.get('children', []) if part['type'] == 'part']
            self.assertEqual(parts, [(part['id'], part['size']) for part in disk['partitions']])

    def test_pci(self):
        rows = [shlex.split(line) for line in self.tool('lspci', '-Dnmm').splitlines()]
        names = [shlex.split(line) for line in self.tool('lspci', '-Dmm').splitlines()]
        devices = self.resources()['pci']['devices']
        self.assertEqual([(row[0], row[2], row[3]) for row in rows],
                         [(device['pci_address'], device['vendor_id'], device['product_id']) for device in devices])
        for row, device in zip(names, devices):
            for said, known, number in ((row[2], 'vendor', 'vendor_id'), (row[3], 'product', 'product_id')):
                self.assertIn(device[known] or f'{"Vendor" if known == "vendor" else "Device"} {device[number]}', said)

    def test_nothing_is_an_error(self):
        """In a container there may be neither /sys nor /run."""
        if self.daemon.kind == 'lxd':
            self.skipTest("LXD's answer depends on what is missing")
        self.inside('bash', '-euc', 'mount -t tmpfs none /sys && mount -t tmpfs none /run')
        try:
            resources = self.resources()
        finally:
            self.inside('umount', '-l', '/sys', '/run')
        self.assertEqual([0] * 5, [resources[noun]['total'] for noun in ('cpu', 'gpu', 'network', 'storage', 'pci')])
        self.assertGreater(resources['memory']['total'], 0)
