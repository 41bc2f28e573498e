# SPDX-License-Identifier: Apache-2.0
"""What the kernel itself says of a running instance: its cgroups' files, its limits, its maps."""

import pathlib

CGROUPS = pathlib.Path('/sys/fs/cgroup')


def controllers(mounted=False):
    """Names of the unified hierarchy's controllers, or of all that are mounted, as text."""
    if mounted:
        return pathlib.Path('/proc/self/mountinfo').read_text(encoding='utf-8') + controllers()
    return ' '.join(p.read_text(encoding='ascii') for p in (CGROUPS / 'cgroup.controllers', CGROUPS / 'unified/cgroup.controllers') if p.exists())


class KernelView:
    """Mixed into tests of instances; `path` is the instance's URL."""

    def pid(self, path):
        return self.rest.get(f'{path}/state')['pid']

    def proc(self, path, name):
        return pathlib.Path(f'/proc/{self.pid(path)}/{name}').read_text(encoding='utf-8')

    def cgroup(self, path, controller):
        """Its folder in the v1 hierarchy of that controller, else in the unified one."""
        for line in self.proc(path, 'cgroup').splitlines():
            _, names, group = line.split(':', 2)
            group = '/'.join(group.split('/')[:2])
            if controller in names.split(','):
                return CGROUPS / controller / group.lstrip('/')
            if names == '':
                unified = group.lstrip('/')
        return (CGROUPS / 'unified' if (CGROUPS / 'unified').is_dir() else CGROUPS) / unified

    def cgroup_file(self, path, controller, legacy, unified=None):
        """The text of one file, by its v1 or v2 name, whichever is there; the test is skipped where neither is."""
        folder = self.cgroup(path, controller)
        for name in (legacy, unified):
            if name and (folder / name).exists():
                return (folder / name).read_text(encoding='ascii').strip()
        self.skipTest(f'the kernel has no {legacy} or {unified}')
        return ''

    def rlimit(self, path, name):
        """(soft, hard) of init, by the name in /proc/PID/limits."""
        line, = [line for line in self.proc(path, 'limits').splitlines() if line.startswith(name)]
        return tuple(line[len(name):].split()[:2])
