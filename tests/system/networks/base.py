# SPDX-License-Identifier: Apache-2.0
"""What tests of networks share: networks that go again, containers on them with real DHCP, and a namespace outside of the machine."""

import ipaddress
import json
import re
import subprocess

from tests.support.daemon import wait_until
from tests.system.instances.base import InstanceTest
from tests.system.networks.reach import Reaching

LEASE = r'''#!/bin/sh
[ "$1" = deconfig ] && ip link set $interface up
[ "$1" = bound ] || [ "$1" = renew ] || exit 0
ip addr flush dev $interface scope global
ip addr add $ip/$mask dev $interface
[ -z "$router" ] || ip route replace default via $router
[ -z "$mtu" ] || ip link set $interface mtu $mtu
env >/tmp/lease
'''


class NetworkTest(Reaching, InstanceTest):
    def setUp(self):
        super().setUp()
        self.addCleanup(self.delete_networks)

    def delete_networks(self):
        self.daemon.delete_instances()
        self.rest.put('/1.0/profiles/default', {'config': {}, 'description': '', 'devices': {
            'root': {'type': 'disk', 'path': '/', 'pool': 'default'}}})
        for network in self.rest.get('/1.0/networks?recursion=1'):
            if network['managed']:
                self.rest.delete(f"/1.0/networks/{network['name']}")

    def network(self, name='net0', **config):
        """A network; "__" in names of keys stands for ".". IPv6 is off unless asked for."""
        keys = {key.replace('__', '.'): value for key, value in config.items()}
        self.rest.post('/1.0/networks', {'name': name, 'config': {'ipv6.address': 'none', **keys}})
        return f'/1.0/networks/{name}'

    def config(self, path, **changes):
        self.rest.patch(path, {'config': {key.replace('__', '.'): value for key, value in changes.items()}})

    def host(self, *argv, **more):
        """A command in the daemon's namespaces; what it printed."""
        return self.daemon.run(*argv, **more).stdout

    def links(self, *arguments):
        """Interfaces of the machine by name, as ip(8) knows them in detail."""
        return {link['ifname']: link for link in json.loads(self.host('ip', '-j', '-d', 'address', 'show', *arguments))}

    def addresses(self, name):
        return [f"{a['local']}/{a['prefixlen']}" for a in self.links()[name]['addr_info'] if a['scope'] == 'global']

    def sysctl(self, key):
        return self.host('cat', f'/proc/sys/net/{key}').strip()

    def container(self, name, network='net0', **more):
        """A running container with eth0 on the network."""
        return self.launch(name, devices={'eth0': {'type': 'nic', 'nictype': 'bridged', 'parent': network, 'name': 'eth0', **more}})

    def lease(self, path, interface='eth0', options=()):
        """Gets a lease by DHCP: what the client was told, by udhcpc's names."""
        self.settle(path)
        self.output(path, f"cat >/tmp/dhcp <<'END'\n{LEASE}\nEND\nchmod +x /tmp/dhcp; rm -f /tmp/lease")
        self.output(path, f"udhcpc -i {interface} -n -q -t 20 -T 1 -O mtu {' '.join(options)} -s /tmp/dhcp")
        return dict(line.split('=', 1) for line in self.output(path, 'cat /tmp/lease').splitlines() if '=' in line)

    def servers(self, name):
        """Process ids of the network's dnsmasq."""
        marker = f'{self.daemon.state}/networks/{name}/dnsmasq.conf'
        lines = subprocess.run(['ps', '-e', '-ww', '-o', 'pid=,stat=,args='], capture_output=True, text=True, check=True).stdout.splitlines()
        return [int(line.split()[0]) for line in lines if marker in line and not line.split()[1].startswith('Z')]

    def ruleset(self):
        return self.host('nft', 'list', 'ruleset')

    def traces(self, name):
        """Everything on the machine that has to do with the network of that name."""
        links = [link for link in self.links() if link == name or link.startswith(f'{name}-')]
        folder = self.daemon.state / 'networks' / name
        return links + self.servers(name) + ([str(folder)] if folder.exists() else []) + re.findall(rf'\b{name}\b', self.ruleset())

    def outside(self):
        """A namespace that the machine reaches over "up0": it is 192.0.2.2 there, the machine 192.0.2.1, and it knows no other way."""
        holder = self.daemon.popen('setpriv', '--pdeathsig', 'KILL', 'unshare', '-n', 'sh', '-c', 'echo; exec sleep infinity',
                                   stdout=subprocess.PIPE)
        holder.stdout.readline()
        self.addCleanup(self.end_outside, holder)
        self.host('ip', 'link', 'add', 'up0', 'type', 'veth', 'peer', 'name', 'out0', 'netns', holder.pid)
        self.host('ip', 'address', 'add', '192.0.2.1/24', 'dev', 'up0')
        self.host('ip', '-6', 'address', 'add', '2001:db8::1/64', 'dev', 'up0', 'nodad')
        self.host('ip', 'link', 'set', 'up0', 'up')

        def run(*argv):
            return subprocess.run(['nsenter', '-t', str(holder.pid), '-n', '--', *argv], capture_output=True, text=True, check=False)
        for command in ('link set lo up', 'address add 192.0.2.2/24 dev out0', '-6 address add 2001:db8::2/64 dev out0 nodad', 'link set out0 up'):
            done = run('ip', *command.split())
            self.assertEqual(0, done.returncode, done.stderr)
        run.pid = holder.pid
        return run

    def end_outside(self, holder):
        holder.kill()
        holder.wait()
        holder.stdout.close()
        wait_until(lambda: 'up0' not in self.links(), what='the end of the outer namespace')


def subnet_of(address):
    return ipaddress.ip_interface(address).network
