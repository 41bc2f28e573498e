# SPDX-License-Identifier: Apache-2.0
"""Devices unix-char, unix-block and unix-hotplug: nodes with the ids of the inside, which come and go with those of the machine."""

import os
import pathlib

from tests.support.daemon import wait_until

from .devices import DeviceTest


class Nodes(DeviceTest):
    def test_other_name_inside(self):
        self.node('here', minor=5)
        device = {'type': 'unix-char', 'source': str(self.shared / 'here'), 'path': '/dev/there'}
        path = self.launch('c1', devices={'start': device})
        self.set_device(path, 'live', {**device, 'path': '/opt/deep/there', 'uid': '5', 'gid': '6', 'mode': '0604'})
        self.assertEqual('character special file 1:5 0:0 660', self.look(path, '/dev/there'))
        self.assertEqual('character special file 1:5 5:6 604', self.look(path, '/opt/deep/there'))
        self.assertEqual('0000', self.output(path, 'head -c 2 /dev/there | xxd -p').strip())
        self.set_device(path, 'live')
        self.assertEqual('', self.look(path, '/opt/deep/there'))
        self.assertEqual(1, len(self.left()))
        self.act(path, 'stop', force=True)
        self.assertEqual([], self.left())

    def test_two_at_one_place(self):
        """The first one is what is there, until the last one goes."""
        keys = {'type': 'unix-char', 'path': '/dev/place'}
        path = self.launch('c1', devices={'a': {**keys, 'source': '/dev/zero'}})
        self.set_device(path, 'b', {**keys, 'source': '/dev/null', 'mode': '0600'})
        self.assertEqual('character special file 1:5 0:0 660', self.look(path, '/dev/place'))
        self.assertEqual(2, len(self.left()))
        self.set_device(path, 'b')
        self.assertEqual('character special file 1:5 0:0 660', self.look(path, '/dev/place'))
        self.assertEqual(1, len(self.left()))
        self.set_device(path, 'a')
        self.assertEqual('', self.look(path, '/dev/place'))

    def test_by_numbers(self):
        path = self.launch('c1', devices={'zero': {'type': 'unix-char', 'path': '/dev/mine', 'major': '1', 'minor': '5'},
                                          'disk': {'type': 'unix-block', 'path': '/dev/blk', 'major': '7', 'minor': '200'}})
        self.assertEqual('character special file 1:5 0:0 660', self.look(path, '/dev/mine'))
        self.assertEqual('block special file 7:c8 0:0 660', self.look(path, '/dev/blk'))

    def test_refused(self):
        path = self.launch('c1')
        now = self.rest.get(path)
        self.node('char')
        for keys, saying in (({'source': '/dev/nowhere0'}, "The required device path doesn't exist"),
                             ({'type': 'unix-block', 'source': str(self.shared / 'char')}, 'Path specified is not a unix-block device'),
                             ({'source': '/dev/null', 'path': '/dev/x', 'uid': '4000000000'}, 'no id 4000000000')):
            self.refused(400, 'PUT', path, {**now, 'devices': {'x': {'type': 'unix-char', **keys}}}, saying=saying)
            self.assertEqual([], self.left())
        self.refused_device(path, {'type': 'unix-char', 'source': '/dev/null', 'mode': '9'}, '"mode"')
        stopped = self.create('c2', devices={'x': {'type': 'unix-char', 'source': '/dev/nowhere0'}})
        self.refused(400, 'PUT', f'{stopped}/state', {'action': 'start'}, saying="The required device path doesn't exist")

    def test_privileged_is_let_at_it_and_not_any_more(self):
        self.node('loop', 'b', 7, 7)
        path = self.launch('c1', config={'security.privileged': 'true'})
        open_it = ('sh', '-c', 'exec 3</opt/loop')
        device = {'type': 'unix-block', 'source': str(self.shared / 'loop'), 'path': '/opt/loop'}
        self.output(path, 'mknod /opt/own b 7 7')
        self.assertNotEqual(0, self.run_in(path, 'sh', '-c', 'exec 3</opt/own')['return'])
        self.set_device(path, 'loop', device)
        self.assertEqual(0, self.run_in(path, *open_it)['return'])
        self.set_device(path, 'twin', {**device, 'path': '/opt/twin'})
        self.set_device(path, 'loop')
        self.assertEqual(0, self.run_in(path, 'sh', '-c', 'exec 3</opt/twin')['return'])
        self.set_device(path, 'twin')
        self.assertNotEqual(0, self.run_in(path, 'sh', '-c', 'exec 3</opt/own')['return'])
        # What every instance may use isn't taken away with a device of the same numbers.
        self.set_device(path, 'null', {'type': 'unix-char', 'source': '/dev/null', 'path': '/opt/null'})
        self.set_device(path, 'null')
        self.output(path, 'echo >/dev/null')


class Hotplug(DeviceTest):
    def eventually(self, path, name, present, seconds=30):
        wait_until(lambda: bool(self.look(path, name)) == present, seconds, f'{name} {"there" if present else "gone"}')

    def test_comes_and_goes(self):
        source = self.shared / 'sub' / 'dev'
        device = {'type': 'unix-char', 'source': str(source), 'path': '/dev/plugged', 'required': 'false'}
        path = self.launch('c1', devices={'late': device})
        self.assertEqual('', self.look(path, '/dev/plugged'))
        source.parent.mkdir()
        os.mknod(source, 0o020600, os.makedev(1, 5))
        self.eventually(path, '/dev/plugged', True)
        source.unlink()
        self.eventually(path, '/dev/plugged', False)
        wait_until(lambda: not self.left(), what='the end of its file')
        # Another device in its place, moved there as udev does.
        os.mknod(self.shared / 'tmp', 0o020600, os.makedev(1, 7))
        os.rename(self.shared / 'tmp', source)
        self.eventually(path, '/dev/plugged', True)
        self.assertIn('1:7', self.look(path, '/dev/plugged'))
        # A folder on the way goes and comes.
        os.rename(source.parent, self.shared / 'away')
        self.eventually(path, '/dev/plugged', False)
        os.rename(self.shared / 'away', source.parent)
        self.eventually(path, '/dev/plugged', True)
        self.set_device(path, 'late')
        self.assertEqual('', self.look(path, '/dev/plugged'))

    def test_after_the_daemon_was_killed(self):
        source = self.shared / 'dev'
        device = {'type': 'unix-char', 'source': str(source), 'path': '/dev/plugged', 'required': 'false'}
        path = self.launch('c1', devices={'late': device})
        self.daemon.kill()
        os.mknod(source, 0o020600, os.makedev(1, 5))
        self.daemon.start()
        self.eventually(path, '/dev/plugged', True)
        source.unlink()
        self.eventually(path, '/dev/plugged', False)

    def test_by_ids_of_udev(self):
        """udev's database and its message, as its daemon would write and send them, for a device that the machine really has."""
        self.host('sh', '-c', 'mkdir -p /run/udev && mount -t tmpfs none /run/udev && mkdir /run/udev/data')
        self.addCleanup(self.host, 'umount', '-l', '/run/udev')
        entry, name = '/run/udev/data/c10:237', '/dev/loop-control'
        self.assertEqual((10, 237), (os.major(os.stat(name).st_rdev), os.minor(os.stat(name).st_rdev)))
        ids = {'vendorid': 'abcd', 'productid': '1234'}
        inside = '/dev/loop-control'
        path = self.launch('c1', devices={'dongle': {'type': 'unix-hotplug', **ids}, 'other': {'type': 'unix-hotplug', 'vendorid': '0001'}})
        self.assertEqual('', self.look(path, inside))
        self.host('tee', entry, input='E:ID_VENDOR_ID=abcd\nE:ID_MODEL_ID=1234\n')
        self.send_udev('add')
        self.eventually(path, inside, True)
        self.assertEqual(1, len(self.left()))
        self.host('rm', entry)
        self.send_udev('remove')
        self.eventually(path, inside, False)
        # One that is there at the start; and one that has to be.
        self.host('tee', entry, input='E:ID_VENDOR_ID=abcd\nE:ID_MODEL_ID=1234\n')
        self.act(path, 'restart', force=True)
        self.eventually(path, inside, True)
        self.act(path, 'stop', force=True)
        self.assertEqual([], self.left())
        self.host('rm', entry)
        self.set_device(path, 'dongle', {'type': 'unix-hotplug', 'required': 'true', **ids})
        self.refused(400, 'PUT', f'{path}/state', {'action': 'start'}, saying='Required Unix Hotplug device not found')

    def test_watches_end_with_the_instance(self):
        path = self.launch('c1', devices={'late': {'type': 'unix-char', 'source': str(self.shared / 'dev'), 'path': '/dev/x',
                                                   'required': 'false'}})
        self.assertEqual(1, self.watched())
        self.act(path, 'stop', force=True)
        wait_until(lambda: self.watched() == 0, what='the end of the watch')

    def watched(self):
        """How many inotify watches the daemon has."""
        def watches(info):
            try:
                return info.read_text(encoding='ascii').count('inotify wd:')
            except OSError: # closed meanwhile
                return 0
        return sum(watches(info) for info in pathlib.Path(f'/proc/{self.daemon.process.pid}/fdinfo').iterdir())
