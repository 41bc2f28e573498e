# SPDX-License-Identifier: Apache-2.0
"""What tests of network interfaces share: the sandbox's own interfaces, and a neighbour in a network namespace of its own."""

import contextlib
import json
import subprocess

from tests.support.daemon import wait_until
from tests.system.instances.base import InstanceTest
from tests.system.networks.reach import Reaching


class NicTest(Reaching, InstanceTest):
    BRIDGE = 'br0'

    @classmethod
    def prepare(cls, daemon):
        daemon.run('ip', 'link', 'add', cls.BRIDGE, 'type', 'bridge')
        daemon.run('ip', 'addr', 'add', '10.77.0.1/24', 'dev', cls.BRIDGE)
        daemon.run('ip', 'link', 'set', cls.BRIDGE, 'up')

    def setUp(self):
        self.links_before = set(self.links())
        super().setUp()
        self.addCleanup(self.assert_clean)  # runs after the instances are gone: cleanups are last in, first out
        self._cleanups.insert(0, self._cleanups.pop())

    def assert_clean(self):
        wait_until(lambda: set(self.links()) <= self.links_before, 30, f'{set(self.links()) - self.links_before} to go')

    def ip(self, *argv):
        """What `ip -json` says in the sandbox."""
        out = self.daemon.run('ip', '-json', '-details', *argv).stdout
        return json.loads(out) if out.strip() else []

    def links(self):
        return {link['ifname']: link for link in self.ip('link', 'show')}

    def link(self, name):
        return self.links()[name]

    def device(self, nictype, **keys):
        return {'type': 'nic', 'nictype': nictype, **{key.replace('__', '.'): value for key, value in keys.items()}}

    def bridged(self, **keys):
        return self.device('bridged', parent=self.BRIDGE, **keys)

    def set_device(self, instance, name, keys=None):
        """Adds or replaces one device, or removes it without keys."""
        now = self.rest.get(instance)
        devices = {**now['devices'], name: keys}
        self.rest.put(instance, {**now, 'devices': {key: value for key, value in devices.items() if value}})

    def volatile(self, instance, device):
        prefix = f'volatile.{device}.'
        return {key[len(prefix):]: value for key, value in self.rest.get(instance)['config'].items() if key.startswith(prefix)}

    def configure(self, instance, device, address):
        """Gives an interface inside an address, which nobody takes away who waits for DHCP there."""
        self.settle(instance)
        self.output(instance, f'ip addr add {address} dev {device} && ip link set {device} up')

    @contextlib.contextmanager
    def veth(self, name, peer):
        """A pair of the sandbox's, as hardware would be."""
        self.daemon.run('ip', 'link', 'add', name, 'type', 'veth', 'peer', 'name', peer)
        self.daemon.run('ip', 'link', 'set', peer, 'up')
        try:
            yield
        finally:
            self.daemon.run('ip', 'link', 'del', peer, check=False)

    def neighbour(self, interface, address):
        """Puts an interface of the sandbox into a namespace of its own, as another machine on its network; what runs commands there."""
        holder = subprocess.Popen(['setpriv', '--pdeathsig', 'KILL', 'unshare', '--net', 'sh', '-c', 'echo ready; exec sleep infinity'],
                                  stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
        holder.stdout.readline()

        def end():
            holder.kill()
            holder.wait()
            holder.stdout.close()
        self.addCleanup(end)
        self.daemon.run('ip', 'link', 'set', interface, 'netns', str(holder.pid))

        def run(*argv, check=True):
            return subprocess.run(['nsenter', '-t', str(holder.pid), '-n', '--', *argv], capture_output=True, text=True, check=check)
        run('ip', 'link', 'set', 'lo', 'up')
        run('ip', 'link', 'set', interface, 'up')
        if address:
            run('ip', 'addr', 'add', address, 'dev', interface)
        return run
