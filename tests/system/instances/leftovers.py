# SPDX-License-Identifier: Apache-2.0
"""What a server leaves on the machine: files, mounts, processes, network devices and cgroups that belong to nothing it knows of."""

import os
import pathlib
import re
import unittest

from tests.support.daemon import command_line, wait_until

CLEAN = unittest.TestCase()


def entries(folder):
    try:
        return sorted(os.listdir(folder))
    except (FileNotFoundError, NotADirectoryError):
        return []


class Leftovers:
    """Of a daemon whose instances' names all begin with `prefix`, which no other on this machine has. Pool: "default", of driver dir."""

    def __init__(self, daemon, prefix):
        self.daemon = daemon
        self.state = daemon.state
        self.pool = daemon.state / 'storage-pools/default'
        self.prefix = prefix

    # --- files ------------------------------------------------------------------------------------------------------------
    def check_files(self, instances, volumes, fingerprints):
        wanted = {name: sorted(one['snapshots']) for name, one in instances.items() if one['snapshots']}
        snapshots = self.pool / 'containers-snapshots'
        CLEAN.assertEqual(sorted(instances), entries(self.pool / 'containers'))
        CLEAN.assertEqual(wanted, {name: entries(snapshots / name) for name in entries(snapshots)})
        CLEAN.assertEqual(sorted(instances), entries(self.state / 'containers'))
        CLEAN.assertEqual(sorted(wanted), entries(self.state / 'snapshots'))
        CLEAN.assertEqual(sorted(f'default_{name}' for name in volumes), entries(self.pool / 'custom'))
        CLEAN.assertEqual({name: one['backups'] for name, one in instances.items() if one['backups']},
                          {name: entries(self.state / 'backups' / name) for name in entries(self.state / 'backups')})
        CLEAN.assertEqual(sorted(fingerprints), entries(self.state / 'images'))

    def check_remains(self, names, running):
        """What instances have only while they are there, or run; logs of those that are gone stay for a while."""
        def beyond(kind, allowed):
            return [name for name in entries(self.state / kind) if name.startswith(self.prefix) and name.partition('.')[0] not in allowed]
        CLEAN.assertEqual([], [(kind, *beyond(kind, names)) for kind in ('devices', 'shmounts', 'security/seccomp') if beyond(kind, names)])
        stopped = [name for name in names if name not in running]
        wait_until(lambda: not any(entries(self.state / 'devices' / name) for name in stopped), 30, f'no nodes of devices for {stopped}')
        temporary = re.compile(r'\.new|\.quayside|^\.')
        for name in names:
            volume = self.pool / 'containers' / name
            found = [entry for folder in (volume, volume / 'rootfs', volume / 'rootfs/root') for entry in entries(folder)]
            CLEAN.assertEqual([], [entry for entry in found if temporary.search(entry)])

    # --- processes and what they hold --------------------------------------------------------------------------------------
    def command_lines(self):
        for entry in pathlib.Path('/proc').glob('[0-9]*'):
            line = command_line(entry.name).replace('\0', ' ').strip()
            if str(self.state) in line:
                yield line

    def helpers(self):
        return [line for line in self.command_lines() if 'quayside-helper' in line or 'quayside-archive' in line]

    def monitors(self):
        return sorted(line.split()[-1] for line in self.command_lines() if line.startswith('[lxc monitor]'))

    def groups(self):
        """Instances that have a cgroup."""
        names = [name for _, folders, _ in os.walk('/sys/fs/cgroup') for name in folders if self.prefix in name]
        return {re.search(self.prefix + r'\d+', name)[0] for name in names}

    def network_devices(self):
        return self.daemon.run('ip', '-o', 'link', 'show', 'type', 'veth').stdout.splitlines()

    def mounts(self):
        """Below the state directory, of instances."""
        lines = pathlib.Path(f'/proc/{self.daemon.process.pid}/mounts').read_text(encoding='utf-8').splitlines()
        return [line.split()[1] for line in lines if line.split()[1].startswith(str(self.state)) and self.prefix in line.split()[1]]

    def wait_for_helpers(self, seconds):
        wait_until(lambda: not self.helpers(), seconds, f'the end of {self.helpers()}')

    def check(self, world):
        """AssertionError or TimeoutError that says what is left. An instance here has one network device of kind p2p."""
        running = world.running()
        self.check_files(world.instances, world.volumes, self.fingerprints())
        self.check_remains(world.all(), running)
        wait_until(lambda: self.monitors() == running, 30, f'processes of {running} alone, not of {self.monitors()}')
        wait_until(lambda: self.groups() == set(running), 30, f'cgroups of {running} alone')
        wait_until(lambda: len(self.network_devices()) == len(running), 30, 'network devices of what runs alone')
        CLEAN.assertEqual([], [mount for mount in self.mounts() if not any(name in mount.split('/') for name in running)])

    def fingerprints(self):
        return [got['fingerprint'] for got in self.daemon.rest.get('/1.0/images?recursion=1')]
