# SPDX-License-Identifier: Apache-2.0
"""GET …/state field by field, beside what the instance and the kernel say."""

import os
import pathlib

from tests.support.daemon import wait_until
from tests.support.rest import ApiError

from .base import InstanceTest

MEMORY = {'usage', 'usage_peak', 'swap_usage', 'swap_usage_peak'}
COUNTERS = ('bytes_received', 'packets_received', 'bytes_sent', 'packets_sent')
NIC = {'eth0': {'type': 'nic', 'nictype': 'p2p', 'name': 'eth0'}}


class State(InstanceTest):
    def state(self, path):
        return self.rest.get(f'{path}/state')

    def test_why_it_does_not_start(self):
        """The message begins with the cause, not with what this machine hasn't got and nobody needs."""
        path = self.create('c1', config={'raw.lxc': 'lxc.init.cmd = /no/such/init'})
        with self.assertRaisesRegex(ApiError, '/no/such/init') as caught:
            self.act(path, 'start')
        self.assertNotIn('create directory', str(caught.exception))

    def test_stopped(self):
        path = self.create('c1')
        state = self.state(path)
        self.assertEqual(('Stopped', 102, None, 0, 0, {'usage': 0}), tuple(state[key] for key in (
            'status', 'status_code', 'network', 'pid', 'processes', 'cpu')))
        self.assertEqual(dict.fromkeys(MEMORY, 0), state['memory'])
        self.assertIsInstance(state['disk'], dict)

    def test_running(self):
        path = self.launch('c1')
        state = self.state(path)
        self.assertLessEqual({'status', 'status_code', 'disk', 'memory', 'network', 'pid', 'processes', 'cpu'}, set(state))
        self.assertEqual(('Running', 103), (state['status'], state['status_code']))
        status = pathlib.Path(f"/proc/{state['pid']}/status").read_text(encoding='ascii')
        inner = next(line for line in status.splitlines() if line.startswith('NSpid')).split()
        self.assertEqual('1', inner[-1])
        self.assertIsInstance(state['disk'], dict)
        self.act(path, 'freeze')
        self.assertEqual(('Frozen', 110), (self.state(path)['status'], self.state(path)['status_code']))
        self.act(path, 'unfreeze')
        self.act(path, 'stop', force=True)

    def test_processes(self):
        path = self.launch('c1')
        self.output(path, 'for i in 1 2 3 4; do sleep 1000 >/dev/null 2>&1 & done')
        self.act(path, 'freeze')  # nothing comes or goes meanwhile
        state = self.state(path)
        self.assertGreaterEqual(state['processes'], 5)
        self.assertEqual(self.processes_of(state['pid']), state['processes'])
        self.act(path, 'stop', force=True)

    @staticmethod
    def processes_of(init):
        """How many are in that one's pid namespace."""
        def namespace(folder):
            try:
                return os.readlink(folder / 'ns/pid')
            except OSError:
                return ''
        wanted = namespace(pathlib.Path(f'/proc/{init}'))
        return sum(namespace(folder) == wanted for folder in pathlib.Path('/proc').glob('[0-9]*'))

    def test_memory_and_cpu(self):
        path = self.launch('c1')
        self.settle(path)
        before = self.state(path)
        self.assertEqual(MEMORY, set(before['memory']))
        self.output(path, 'mkdir -p /mnt/m && mount -t tmpfs none /mnt/m && dd if=/dev/zero of=/mnt/m/x bs=1M count=32 2>/dev/null')
        full = self.state(path)
        self.assertGreaterEqual(full['memory']['usage'], before['memory']['usage'] + (30 << 20))
        self.assertGreater(full['cpu']['usage'], before['cpu']['usage'] + 1000000)  # 32 MB can't be written in a millisecond
        self.output(path, 'umount /mnt/m')
        after = wait_until(lambda: (now := self.state(path))['memory']['usage'] < before['memory']['usage'] + (16 << 20) and now, what='less memory in use')
        if after['memory']['usage_peak']:  # cgroup2 counts it from Linux 5.19 on
            self.assertGreaterEqual(after['memory']['usage_peak'], full['memory']['usage'])
        self.act(path, 'stop', force=True)

    def test_loopback(self):
        path = self.launch('c1')
        lo = self.state(path)['network']['lo']
        addresses = [{'family': 'inet', 'address': '127.0.0.1', 'netmask': '8', 'scope': 'local'}]
        if self.output(path, 'cat /proc/net/if_inet6 || true'):
            addresses.append({'family': 'inet6', 'address': '::1', 'netmask': '128', 'scope': 'local'})
        self.assertEqual(addresses, lo['addresses'])
        self.assertEqual(('', '', 65536, 'up', 'loopback'), tuple(lo[key] for key in ('hwaddr', 'host_name', 'mtu', 'state', 'type')))
        self.assertEqual([0] * 4, [lo['counters'][name] for name in COUNTERS])
        self.act(path, 'stop', force=True)

    def counted(self, path):
        """Of eth0, by the instance itself."""
        line = next(text for text in self.output(path, 'cat /proc/net/dev').splitlines() if 'eth0' in text).split(':')[1].split()
        return [int(line[index]) for index in (0, 1, 8, 9)]

    def test_interface(self):
        path = self.launch('c1', devices=NIC)
        self.settle(path)
        self.output(path, 'ip link set eth0 up; ip addr add 192.0.2.5/24 dev eth0; ip addr add 169.254.7.7/16 dev eth0')
        config = self.rest.get(path)['config']
        host = self.state(path)['network']['eth0']['host_name']
        self.daemon.run('ip', 'link', 'set', host, 'up')
        self.daemon.run('ip', 'addr', 'add', '192.0.2.6/24', 'dev', host)
        self.assertEqual('0\n', self.output(path, 'ping -c 3 -i 0.2 192.0.2.6 >/dev/null 2>&1 || ping -c 3 192.0.2.6 >/dev/null; echo $?'))
        low = self.counted(path)
        eth0 = self.state(path)['network']['eth0']
        high = self.counted(path)
        self.assertEqual((config['volatile.eth0.hwaddr'], config['volatile.eth0.host_name'], 1500, 'up', 'broadcast'),
                         tuple(eth0[key] for key in ('hwaddr', 'host_name', 'mtu', 'state', 'type')))
        inet = [address for address in eth0['addresses'] if address['family'] == 'inet']
        self.assertEqual([{'family': 'inet', 'address': '192.0.2.5', 'netmask': '24', 'scope': 'global'},
                          {'family': 'inet', 'address': '169.254.7.7', 'netmask': '16', 'scope': 'link'}], inet)
        for address in eth0['addresses'][2:]:
            self.assertEqual(('inet6', '64', 'link'), (address['family'], address['netmask'], address['scope']))
        for index, name in enumerate(COUNTERS):
            self.assertTrue(low[index] <= eth0['counters'][name] <= high[index], (name, low, eth0['counters'], high))
        self.assertGreaterEqual(eth0['counters']['packets_sent'], 3)
        self.assertGreaterEqual(eth0['counters']['bytes_received'], 3 * 84)
        self.output(path, 'ip link set eth0 down')
        self.assertEqual('down', self.state(path)['network']['eth0']['state'])
        self.act(path, 'stop', force=True)


class InOnePass(InstanceTest):
    """recursion=2: what the single requests give, for every instance."""

    def test_everything(self):
        path = self.launch('c1')
        self.create('c2')
        for name in ('a', 'b'):
            self.rest.post(f'{path}/snapshots', {'name': name})
        self.rest.post(f'{path}/backups', {'name': 'b0', 'compression_algorithm': 'none'})
        rows = {row['name']: row for row in self.rest.get('/1.0/instances?recursion=2')}
        one = self.rest.get(path)
        self.assertEqual(one, {key: value for key, value in rows['c1'].items() if key in one})
        self.assertEqual({'backups', 'state', 'snapshots'}, set(rows['c1']) - set(one))
        self.assertEqual(['b0'], [backup['name'] for backup in rows['c1']['backups']])
        self.assertEqual(self.rest.get(f'{path}/snapshots?recursion=1'), rows['c1']['snapshots'])
        state = self.rest.get(f'{path}/state')
        self.assertEqual((state['pid'], state['status'], sorted(state)), (rows['c1']['state']['pid'], rows['c1']['state']['status'], sorted(rows['c1']['state'])))
        self.assertEqual((None, None, 'Stopped'), (rows['c2']['backups'], rows['c2']['snapshots'], rows['c2']['state']['status']))
        self.act(path, 'stop', force=True)
