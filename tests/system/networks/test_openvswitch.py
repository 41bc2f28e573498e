# SPDX-License-Identifier: Apache-2.0
"""Networks and NICs on bridges of Open vSwitch itself, which runs in the sandbox; in user space where the kernel has no module for it."""

import os
import pathlib
import shutil
import unittest

from tests.support.daemon import wait_until

from .base import NetworkTest

FOLDERS = '/usr/lib/openvswitch-switch'  # where Debian's package has the daemon
START = r'''
mkdir -p "$1"; cd "$1"
ovsdb-tool create conf.db "$2"
ovsdb-server conf.db --remote=punix:"$1/db.sock" --pidfile="$1/ovsdb-server.pid" --detach --no-chdir --log-file="$1/ovsdb.log"
ovs-vsctl --db=unix:"$1/db.sock" --no-wait init
ovs-vswitchd unix:"$1/db.sock" --pidfile="$1/ovs-vswitchd.pid" --detach --no-chdir --log-file="$1/ovs.log"
'''
ASK = 'i=0; while [ $i -lt 100 ]; do r=$(nc -w 5 {} 7000 </dev/null) && [ "$r" ] && echo $r && exit; usleep 50000; i=$((i + 1)); done'


def schema():
    """The database's schema, beside the programs."""
    program = shutil.which('ovsdb-server', path=path())
    return pathlib.Path(program).parents[1] / 'share/openvswitch/vswitch.ovsschema' if program else None


def path():
    return f"{os.environ['PATH']}:{FOLDERS}"


class OpenVSwitch(NetworkTest):
    @classmethod
    def setUpClass(cls):
        if not all(shutil.which(program, path=path()) for program in ('ovs-vsctl', 'ovs-vswitchd', 'ovsdb-server', 'ovsdb-tool')):
            raise unittest.SkipTest('Open vSwitch (openvswitch-switch) is not installed; what is told to it is golden in test_networks')
        super().setUpClass()

    @classmethod
    def prepare(cls, daemon):
        """The daemon asks at the usual place: /run/openvswitch is the sandbox's own."""
        daemon.run('mkdir', '-p', '/run/openvswitch')
        daemon.run('mount', '-t', 'tmpfs', 'tmpfs', '/run/openvswitch')
        daemon.run('env', f'PATH={path()}', 'OVS_RUNDIR=/run/openvswitch', 'sh', '-euc', START, 'start', '/run/openvswitch', schema())
        cls.addClassCleanup(cls.end, [int(daemon.run('cat', f'/run/openvswitch/{name}.pid').stdout) for name in ('ovs-vswitchd', 'ovsdb-server')])

    @classmethod
    def end(cls, pids):
        for pid in pids:
            os.kill(pid, 15)

    def ports(self, bridge='net0'):
        return self.host('ovs-vsctl', 'list-ports', bridge).split()

    def bridges(self):
        return self.host('ovs-vsctl', 'list-br').split()

    def nic(self, **keys):
        return {'type': 'nic', 'nictype': 'bridged', 'parent': 'net0', 'name': 'eth0', **keys}

    def host_name(self, path, device='eth0'):
        return self.rest.get(path)['config'][f'volatile.{device}.host_name']

    def test_network(self):
        path = self.network(bridge__driver='openvswitch', ipv4__address='10.61.0.1/24')
        self.assertEqual((['net0'], ['10.61.0.1/24']), (self.bridges(), self.addresses('net0')))
        hwaddr = self.links()['net0']['address']
        one, two = self.container('c1'), self.launch('c2', devices={'eth0': {'type': 'nic', 'network': 'net0', 'name': 'eth0'}})
        self.assertEqual({self.host_name(one), self.host_name(two)}, set(self.ports()))
        addresses = [self.lease(each)['ip'] for each in (one, two)]
        self.assertTrue(self.reaches(one, '10.61.0.1'))
        self.assertTrue(self.reaches(one, addresses[1]))
        self.output(two, 'echo through >/tmp/said; nc -l -p 7000 </tmp/said >/dev/null 2>&1 &')
        self.assertEqual('through', self.output(one, ASK.format(addresses[1])).strip(), 'checksums are left unfinished')
        self.assertEqual((hwaddr, 1500), (self.links()['net0']['address'], self.links()['net0']['mtu']), 'a port changed it')
        self.assertEqual(1, len([lease for lease in self.rest.get(f'{path}/leases') if lease['hostname'] == 'c1']))
        self.act(one, 'stop', force=True)
        self.assertEqual([self.host_name(two)], self.ports())
        pid = self.rest.get(f'{two}/state')['pid']
        self.daemon.kill()
        self.host('kill', '-9', str(pid))
        self.daemon.start()
        wait_until(lambda: self.rest.get(two)['status'] == 'Running' and self.ports() == [self.host_name(two)], what='its next port, alone')
        self.daemon.delete_instances()
        self.assertEqual([], self.ports())
        self.rest.delete(path)
        self.assertEqual(([], []), (self.bridges(), self.traces('net0')))

    def test_hot_and_vlan(self):
        """A port's VLAN keeps it from the others, and the other way."""
        self.host('ovs-vsctl', 'add-br', 'ovs0')
        if 'ovs0' not in self.links():
            self.host('ovs-vsctl', 'set', 'bridge', 'ovs0', 'datapath_type=netdev')
        self.addCleanup(self.host, 'ovs-vsctl', 'del-br', 'ovs0')
        paths = [self.launch(f'c{i}', devices={'eth0': self.nic(parent='ovs0', vlan='7')}) for i in (1, 2)]
        paths.append(self.launch('c3'))
        self.rest.patch(paths[2], {'devices': {**self.rest.get(paths[2])['devices'], 'eth0': self.nic(parent='ovs0')}})
        for i, each in enumerate(paths):
            self.settle(each)
            self.output(each, f'ip addr add 10.61.0.{i + 1}/24 dev eth0; ip link set eth0 up')
        self.assertEqual('7', self.host('ovs-vsctl', 'get', 'port', self.host_name(paths[0]), 'tag').strip())
        wait_until(lambda: self.reaches(paths[0], '10.61.0.2'), what='an echo within the VLAN')
        self.assertTrue(self.never_reaches(paths[0], '10.61.0.3'), 'it has left its VLAN')
        self.rest.patch(paths[2], {'devices': {**self.rest.get(paths[2])['devices'], 'eth0': self.nic(parent='ovs0', vlan='7')}})
        self.output(paths[2], 'ip addr add 10.61.0.3/24 dev eth0; ip link set eth0 up')
        wait_until(lambda: self.reaches(paths[0], '10.61.0.3'), what='an echo within the VLAN')
        self.assertEqual({self.host_name(each) for each in paths}, set(self.ports('ovs0')))
        self.daemon.delete_instances()
        self.assertEqual([], self.ports('ovs0'))

    def test_refused(self):
        """Filters look at bridges of the kernel's only; an interface that isn't there is none to take in."""
        self.network(bridge__driver='openvswitch', ipv4__address='10.61.0.1/24')
        path = self.create('c1', devices={'eth0': self.nic(**{'security.mac_filtering': 'true'})})
        self.refused(400, 'PUT', f'{path}/state', {'action': 'start', 'timeout': 30}, saying='Open vSwitch')
        self.assertEqual([], self.ports())
        self.host('ip', 'tuntap', 'add', 'tap0', 'mode', 'tap')
        self.addCleanup(self.host, 'ip', 'link', 'delete', 'tap0')
        other = self.create('c2', devices={'eth0': self.nic(parent='tap0')})
        self.refused(400, 'PUT', f'{other}/state', {'action': 'start', 'timeout': 30}, saying='Parent device "tap0" is not a bridge')

    def test_driver_is_changed(self):
        path = self.network(ipv4__address='10.61.0.1/24')
        for driver, bridges in (('openvswitch', ['net0']), ('native', [])):
            self.config(path, bridge__driver=driver)
            self.assertEqual((bridges, ['10.61.0.1/24']), (self.bridges(), self.addresses('net0')))


if __name__ == '__main__':
    unittest.main()
