# SPDX-License-Identifier: Apache-2.0
"""Nictype sriov on a card that is made up: pairs as its functions' interfaces, files for what sysfs says of it. What is sent to a real one
is golden in tst_sriov."""

import contextlib
import fcntl
import pathlib
import struct
import unittest

from tests.support.daemon import wait_until

from .nics import NicTest


ARPHRD_INFINIBAND = 32  # linux/if_arp.h


def make_tap(name, link_type):
    """A tap interface of that type that stays (linux/if_tun.h)."""
    with open('/dev/net/tun', 'r+b', buffering=0) as tun:
        fcntl.ioctl(tun, 0x400454ca, struct.pack('16sH22x', name.encode(), 0x1002))  # TUNSETIFF, IFF_TAP | IFF_NO_PI
        fcntl.ioctl(tun, 0x400454cd, link_type)  # TUNSETLINK
        fcntl.ioctl(tun, 0x400454cb, 1)  # TUNSETPERSIST


class Sriov(NicTest):
    """network_sriov: a free function is found, given and comes back."""

    # Others may not mount sysfs where something hides a part of it.
    PRIVILEGED = {'security.privileged': 'true'}

    @contextlib.contextmanager
    def card(self, functions=1):
        with contextlib.ExitStack() as stack:
            stack.enter_context(self.veth('pf0', 'pf0p'))
            self.daemon.run('mount', '-t', 'tmpfs', 'tmpfs', '/sys/class/net')
            stack.callback(self.daemon.run, 'umount', '/sys/class/net')
            device = '/sys/class/net/pf0/device'
            for i in range(functions):
                stack.enter_context(self.veth(f'vf{i}', f'vf{i}p'))
                self.daemon.run('mkdir', '-p', f'{device}/virtfn{i}/net/vf{i}')
            self.daemon.run('sh', '-c', f'echo {functions} >{device}/sriov_numvfs; echo {functions} >{device}/sriov_totalvfs')
            yield
            self.daemon.delete_instances()

    def sriov(self, **keys):
        return self.device('sriov', parent='pf0', name='net0', **keys)

    def test_free_function(self):
        with self.card():
            before = self.link('vf0')
            path = self.launch('c1', config=self.PRIVILEGED, devices={'eth0': self.sriov(mtu='1300')})
            self.assertNotIn('vf0', self.links())
            self.assertEqual([before['address'], '1300'], self.output(path, 'cat /sys/class/net/net0/address /sys/class/net/net0/mtu').split())
            self.assertEqual('vf0', self.volatile(path, 'eth0')['host_name'])
            other = self.create('c2', config=self.PRIVILEGED, devices={'eth0': self.sriov()})
            self.refused(400, 'PUT', f'{other}/state', {'action': 'start'}, saying='All virtual functions are in use')
            self.act(path, 'stop', force=True)
            wait_until(lambda: 'vf0' in self.links(), what='the function to come back')
            wait_until(lambda: [before[key] == self.link('vf0')[key] for key in ('address', 'mtu')] == [True] * 2, what='its address and mtu')
            self.act(other, 'start')
            self.set_device(other, 'eth0')
            self.assertIn('vf0', self.links())

    def test_not_a_card(self):
        path = self.create('c1', devices={'eth0': self.device('sriov', parent=self.BRIDGE)})
        self.refused(400, 'PUT', f'{path}/state', {'action': 'start'}, saying="doesn't support SR-IOV")

    def test_what_the_card_refuses(self):
        """Settings of a function that the card, which is none, doesn't take: refused wholly."""
        with self.card():
            before = self.link('vf0')
            path = self.create('c1', devices={'eth0': self.sriov(vlan='7', security__mac_filtering='true')})
            self.refused((400, 500), 'PUT', f'{path}/state', {'action': 'start', 'timeout': 30}, saying='virtual function 0')
            self.assertEqual(before['address'], self.link('vf0')['address'])
            self.assertNotIn('host_name', self.volatile(path, 'eth0'))


class Infiniband(NicTest):
    """An interface of that type that is the kernel's own (a tap device can be of any), on a card that is made up as above: its address can't be
    changed, which is golden in tst_sriov."""

    @contextlib.contextmanager
    def port(self):
        with contextlib.ExitStack() as stack:
            with self.daemon.network():
                make_tap('ib0', ARPHRD_INFINIBAND)
            stack.callback(self.daemon.run, 'ip', 'link', 'delete', 'ib0', check=False)
            stack.enter_context(self.veth('vf0', 'vf0p'))
            self.daemon.run('mount', '-t', 'tmpfs', 'tmpfs', '/sys/class/net')
            stack.callback(self.daemon.run, 'umount', '/sys/class/net')
            self.daemon.run('sh', '-euc', f"""cd /sys/class/net; mkdir -p br0 vf0 ib0/device/virtfn0/net/vf0 ib0/device/infiniband_verbs/uverbs0
                echo 1 >br0/type; echo {ARPHRD_INFINIBAND} >ib0/type; echo 0 >ib0/dev_port; echo 231:192 >ib0/device/infiniband_verbs/uverbs0/dev
                echo 1 >ib0/device/sriov_numvfs; echo 1 >ib0/device/sriov_totalvfs""")
            stack.callback(self.daemon.delete_instances)
            yield

    def infiniband(self, nictype='physical', parent='ib0', **keys):
        return {**self.device(nictype, parent=parent, **keys), 'type': 'infiniband'}

    def nodes(self, path):
        return self.output(path, 'cd /dev/infiniband 2>/dev/null && stat -c "%n %t:%T" * || true').split('\n')[:-1]

    def test_physical(self):
        """Extension infiniband: the interface and its port's node are the instance's while it runs."""
        with self.port():
            path = self.launch('c1', config=Sriov.PRIVILEGED, devices={'ib': self.infiniband(name='ib7', mtu='1400')})
            self.assertNotIn('ib0', self.links())
            self.assertEqual([str(ARPHRD_INFINIBAND), '1400'], self.output(path, 'cat /sys/class/net/ib7/type /sys/class/net/ib7/mtu').split())
            self.assertEqual(['uverbs0 e7:c0'], self.nodes(path))
            other = self.create('c2', config=Sriov.PRIVILEGED, devices={'ib': self.infiniband()})
            self.refused(400, 'PUT', f'{other}/state', {'action': 'start', 'timeout': 30}, saying='in use by another instance')
            self.set_device(path, 'ib')
            self.assertEqual(1500, self.link('ib0')['mtu'])
            self.assertEqual([], self.nodes(path))
            self.act(other, 'start')
            self.assertNotIn('ib0', self.links())
            self.assertEqual(['uverbs0 e7:c0'], self.nodes(other))
            self.act(other, 'stop', force=True)
            wait_until(lambda: 'ib0' in self.links(), what='the interface to come back')

    def test_virtual_function(self):
        with self.port():
            path = self.launch('c1', config=Sriov.PRIVILEGED, devices={'ib': self.infiniband('sriov')})
            self.assertEqual('vf0', self.volatile(path, 'ib')['host_name'])
            self.assertNotIn('vf0', self.links())
            self.set_device(path, 'ib')
            self.assertIn('vf0', self.links())

    def test_what_is_none(self):
        with self.port():
            for nictype in ('physical', 'sriov'):
                path = self.create(f'c-{nictype}', config=Sriov.PRIVILEGED, devices={'ib': self.infiniband(nictype, parent=self.BRIDGE)})
                self.refused(400, 'PUT', f'{path}/state', {'action': 'start', 'timeout': 30}, saying=f'Specified infiniband device "{self.BRIDGE}" not found')
                self.refused(400, 'PATCH', path, {'devices': {'ib': self.infiniband(nictype, hwaddr='00:16:3e:00:00:01')}}, saying='20 or 8 bytes')


CARD, WIRE = '52:54:00:00:00:01', '52:54:00:00:00:02'


def interface_of(hwaddr):
    """Its name on this machine, where it has virtual functions."""
    for folder in pathlib.Path('/sys/class/net').iterdir():
        totals = folder / 'device/sriov_totalvfs'
        if totals.exists() and totals.read_text().strip() != '0' and (folder / 'address').read_text().strip() == hwaddr:
            return folder.name
    return None


class Card(NicTest):
    """On a real card and its neighbour on the wire, as tests/lab/run has them."""

    OWN_NETWORK = False

    @classmethod
    def setUpClass(cls):
        cls.card, cls.wire = interface_of(CARD), interface_of(WIRE)
        if not cls.card or not cls.wire:
            raise unittest.SkipTest('there is no card with virtual functions here; tests/lab/run has one')
        cls.addClassCleanup(cls.enable, 0)
        super().setUpClass()

    @classmethod
    def enable(cls, functions):
        pathlib.Path(f'/sys/class/net/{cls.card}/device/sriov_numvfs').write_text(str(functions), encoding='ascii')

    @classmethod
    def prepare(cls, daemon):
        super().prepare(daemon)
        cls.addClassCleanup(daemon.run, 'ip', 'link', 'delete', cls.BRIDGE)
        cls.enable(2)
        # Emulated, it sends nothing from the second of its own queues, and resets itself and its functions over that: it says nothing itself.
        pathlib.Path(f'/proc/sys/net/ipv6/conf/{cls.card}/disable_ipv6').write_text('1', encoding='ascii')
        for name in (cls.card, cls.wire):
            daemon.run('ip', 'link', 'set', name, 'up')

    def sriov(self, **keys):
        return self.device('sriov', parent=self.card, name='net0', **keys)

    def require_carrier(self, path):
        """Emulated without help of the processor, a card's functions may come up before the card itself has, and then never."""
        try:
            wait_until(lambda: self.output(path, 'cat /sys/class/net/net0/carrier') == '1\n', 20, 'a carrier')
        except TimeoutError:
            self.skipTest('what the card is told was right, but its functions have no carrier')

    def functions(self):
        return self.link(self.card)['vfinfo_list']

    def test_free_function(self):
        """network_sriov: each instance has a function of its own, and all are enabled where none was."""
        for work in ((self.enable, 2), (self.enable, 0), (self.daemon.delete_instances,)):  # the last comes first
            self.addCleanup(*work)
        self.enable(0)
        paths = [self.launch(f'c{i}', devices={'eth0': self.sriov()}) for i in range(2)]
        taken = [self.volatile(path, 'eth0')['host_name'] for path in paths]
        self.assertEqual(2, len(set(taken)))
        for i, path in enumerate(paths):
            self.configure(path, 'net0', f'10.78.0.{i + 1}/24')
        self.require_carrier(paths[0])
        self.assertTrue(self.reaches(paths[0], '10.78.0.2', seconds=30))
        for path in paths:
            self.act(path, 'stop', force=True)
        self.assertLessEqual(set(taken), set(self.links()))

    def test_settings_of_a_function(self):
        """network_vlan_sriov: the card itself is told the VLAN, the address and the filter, for as long as the instance has the function."""
        before = self.functions()
        path = self.launch('c1', devices={'eth0': self.sriov(vlan='7', security__mac_filtering='true', hwaddr='00:16:3e:00:00:07')})
        kept = self.volatile(path, 'eth0')
        number = int(kept['last_state.vf.id'])
        now = self.functions()[number]
        self.assertEqual(('00:16:3e:00:00:07', 7, True), (now['address'], now['vlan_list'][0]['vlan'], now['spoofchk']))
        self.assertEqual(before[1 - number], self.functions()[1 - number], 'another function was changed')
        self.assertEqual('0', kept['last_state.vf.vlan'])
        self.assertEqual('00:16:3e:00:00:07\n', self.output(path, 'cat /sys/class/net/net0/address'))
        self.set_device(path, 'eth0', self.sriov(vlan='9', hwaddr='00:16:3e:00:00:07'))
        number = int(self.volatile(path, 'eth0')['last_state.vf.id'])
        self.assertEqual(9, self.functions()[number]['vlan_list'][0]['vlan'])
        self.daemon.kill()
        self.daemon.start()
        self.act(path, 'stop', force=True)
        self.assertEqual(before, self.functions())

    def test_vlan_and_filter(self):
        """The function's frames are of the VLAN on the wire, and only with its address."""
        wire = self.neighbour(self.wire, '10.79.0.1/24')
        wire('ip', 'link', 'add', 'link', self.wire, 'name', 'tagged', 'type', 'vlan', 'id', '7')
        wire('ip', 'addr', 'add', '10.78.0.1/24', 'dev', 'tagged')
        wire('ip', 'link', 'set', 'tagged', 'up')
        before = self.functions()
        path = self.launch('c1', devices={'eth0': self.sriov(vlan='7', security__mac_filtering='true', hwaddr='00:16:3e:00:00:07')})
        number = int(self.volatile(path, 'eth0')['last_state.vf.id'])
        now = self.functions()[number]
        self.assertEqual(('00:16:3e:00:00:07', 7, True), (now['address'], now['vlan_list'][0]['vlan'], now['spoofchk']))
        self.configure(path, 'net0', '10.78.0.2/24')
        self.require_carrier(path)
        self.assertTrue(self.reaches(path, '10.78.0.1', seconds=30), 'nothing comes through the VLAN')
        self.output(path, 'ip addr add 10.79.0.2/24 dev net0')
        self.assertTrue(self.never_reaches(path, '10.79.0.1'), 'it has left the VLAN')
        self.output(path, 'ip link set net0 address 00:16:3e:00:00:08 || true')
        self.assertIn('00:16:3e:00:00:07', self.output(path, 'cat /sys/class/net/net0/address'))
        self.act(path, 'stop', force=True)
        self.assertEqual(before, self.functions())
