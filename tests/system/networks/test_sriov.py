# SPDX-License-Identifier: Apache-2.0
"""Nictype sriov on a card that is made up: pairs as its functions' interfaces, files for what sysfs says of it. What is sent to a real one
is golden in tst_sriov."""

import contextlib

from .nics import NicTest


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
            after = self.link('vf0')
            self.assertEqual((before['address'], before['mtu']), (after['address'], after['mtu']))
            self.act(other, 'start')
            self.set_device(other, 'eth0')
            self.assertIn('vf0', self.links())

    def test_not_a_card(self):
        path = self.create('c1', devices={'eth0': self.device('sriov', parent=self.BRIDGE)})
        self.refused(400, 'PUT', f'{path}/state', {'action': 'start'}, saying="doesn't support SR-IOV")

    def test_vlan_and_filter(self):
        """network_vlan_sriov: the card's own VLANs and filters; refused wholly where there is no card that has them."""
        with self.card():
            before = self.link('vf0')
            path = self.create('c1', devices={'eth0': self.sriov(vlan='7', security__mac_filtering='true')})
            answer = self.rest.request('PUT', f'{path}/state', {'action': 'start', 'timeout': 30})
            end = self.operation_end(answer.json['operation'])
            self.assertIn('virtual function 0', end['err'])
            self.assertEqual(before['address'], self.link('vf0')['address'])
            self.assertNotIn('host_name', self.volatile(path, 'eth0'))
        self.skipTest(f"there is no card with virtual functions here: {end['err']}")
