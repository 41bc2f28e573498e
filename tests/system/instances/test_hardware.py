# SPDX-License-Identifier: Apache-2.0
"""Devices usb and gpu, on hardware that is made up: files over /sys in the daemon's mount namespace, with numbers of nodes that any machine
has."""

from tests.support.daemon import wait_until

from .devices import DeviceTest

ZERO, FULL, NULL = '1:5', '1:7', '1:3'


class HardwareTest(DeviceTest):
    # Others may not mount sysfs where something hides a part of it.
    PRIVILEGED = {'security.privileged': 'true'}

    def lay(self, folder):
        """An empty folder of sysfs that this test fills."""
        self.host('mount', '-t', 'tmpfs', 'tmpfs', folder)
        self.addCleanup(self.host, 'umount', '-l', folder)
        self.addCleanup(self.daemon.delete_instances)

    def put(self, folder, **files):
        self.host('mkdir', '-p', folder)
        for name, text in files.items():
            self.host('tee', f'{folder}/{name}', input=f'{text}\n')

    def nodes(self, path, pattern):
        """{path: numbers} of device nodes inside."""
        done = self.run_in(path, 'sh', '-c', f'for f in {pattern}; do [ -c $f ] && stat -c "%n %t:%T" $f; done; true', **{'record-output': True})
        return dict(line.split() for line in self.rest.request('GET', done['output']['1']).body.decode().splitlines())


class Usb(HardwareTest):
    def setUp(self):
        super().setUp()
        self.lay('/sys/bus')
        self.plug('1-1', ZERO, 3)
        self.put('/sys/bus/usb/devices/1-1:1.0', bInterfaceClass='08')

    def plug(self, name, dev, number, vendor='abcd', product='0001'):
        self.put(f'/sys/bus/usb/devices/{name}', dev=dev, busnum=1, devnum=number, idVendor=vendor, idProduct=product)

    def test_by_ids(self):
        self.plug('1-2', FULL, 4, product='0002')
        path = self.launch('c1', config=self.PRIVILEGED, devices={'u': {'type': 'usb', 'vendorid': 'abcd', 'productid': '0001', 'uid': '5', 'mode': '0600'}})
        self.assertEqual({'/dev/bus/usb/001/003': ZERO}, self.nodes(path, '/dev/bus/usb/*/*'))
        self.assertEqual('character special file 1:5 5:0 600', self.look(path, '/dev/bus/usb/001/003'))
        self.assertEqual('0000', self.output(path, 'head -c 2 /dev/bus/usb/001/003 | xxd -p').strip())
        self.set_device(path, 'u', {'type': 'usb', 'vendorid': 'abcd'})
        self.assertEqual({'/dev/bus/usb/001/003': ZERO, '/dev/bus/usb/001/004': FULL}, self.nodes(path, '/dev/bus/usb/*/*'))
        self.set_device(path, 'u', {'type': 'usb', 'vendorid': 'ffff'})
        self.assertEqual({}, self.nodes(path, '/dev/bus/usb/*/*'))
        self.set_device(path, 'u')
        self.act(path, 'stop', force=True)
        self.assertEqual([], self.left())
        self.set_device(path, 'u', {'type': 'usb', 'vendorid': 'ffff', 'required': 'true'})
        self.refused(400, 'PUT', f'{path}/state', {'action': 'start'}, saying='Required USB device not found')

    def test_comes_and_goes_without_ids(self):
        path = self.launch('c1', config=self.PRIVILEGED, devices={'u': {'type': 'usb'}})
        self.assertEqual({'/dev/bus/usb/001/003': ZERO}, self.nodes(path, '/dev/bus/usb/*/*'))
        self.plug('1-2', FULL, 4, vendor='1234')
        self.send_udev('add')
        wait_until(lambda: '/dev/bus/usb/001/004' in self.nodes(path, '/dev/bus/usb/*/*'), what='the device that came')
        self.host('rm', '-r', '/sys/bus/usb/devices/1-1')
        self.send_udev('remove')
        wait_until(lambda: self.nodes(path, '/dev/bus/usb/*/*') == {'/dev/bus/usb/001/004': FULL}, what='the device that went')
        wait_until(lambda: len(self.left()) == 1, what='the end of its file')


class Gpu(HardwareTest):
    def setUp(self):
        super().setUp()
        self.lay('/sys/class')
        self.card(0, '0000:01:00.0', '0x8086', ZERO, FULL)
        self.card(1, '0000:02:00.0', '0x1002', NULL, '1:9')

    def card(self, number, pci, vendor, dev, render):
        device = f'/sys/class/pci/{pci}'
        self.put(device, vendor=vendor, device='0x00ff')
        self.put(f'{device}/drm/card{number}', dev=dev)
        self.put(f'{device}/drm/renderD{128 + number}', dev=render)
        self.host('mkdir', '-p', f'/sys/class/drm/card{number}', f'/sys/class/drm/card{number}-DP-1')
        self.host('ln', '-s', device, f'/sys/class/drm/card{number}/device')

    def test_by_every_key(self):
        first = {'/dev/dri/card0': ZERO, '/dev/dri/renderD128': FULL}
        second = {'/dev/dri/card1': NULL, '/dev/dri/renderD129': '1:9'}
        path = self.launch('c1', config=self.PRIVILEGED, devices={'g': {'type': 'gpu'}})
        self.assertEqual({**first, **second}, self.nodes(path, '/dev/dri/*'))
        for keys, wanted in (({'id': '1'}, second), ({'pci': '0000:01:00.0'}, first), ({'pci': '02:00.0'}, second), ({'vendorid': '8086'}, first),
                             ({'vendorid': '1002', 'productid': '00ff', 'gid': '7'}, second)):
            self.set_device(path, 'g', {'type': 'gpu', **keys})
            self.assertEqual(wanted, self.nodes(path, '/dev/dri/*'), keys)
        self.assertEqual('character special file 1:3 0:7 660', self.look(path, '/dev/dri/card1'))
        self.refused_device(path, {'type': 'gpu', 'id': '7'}, 'Failed to detect requested GPU device')
        self.act(path, 'stop', force=True)
        self.assertEqual([], self.left())
