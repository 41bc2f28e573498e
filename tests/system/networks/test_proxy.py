# SPDX-License-Identifier: Apache-2.0
"""Proxy devices with real bytes: every combination, in both directions, while the instance and the daemon come and go."""

import contextlib
import itertools
import os
import pathlib
import random
import signal
import socket
import stat
import struct
import subprocess

from tests.support.daemon import wait_until
from tests.system.instances.devices import DeviceTest

from .peers import Shouter, connected, exchanged, listening, made_inside

DATA = random.Random(1).randbytes(300_000)


class ProxyTest(DeviceTest):
    def setUp(self):
        super().setUp()
        self.folder = self.daemon.directory / 'sockets'
        self.host('rm', '-rf', self.folder)
        self.host('mkdir', '-m', '0755', self.folder)

    def pid(self, path='/1.0/instances/c1'):
        return self.rest.get(f'{path}/state')['pid']

    def made(self, side, make):
        """A socket on a side: "host" is that of the server under test."""
        if side == 'instance':
            return made_inside(self.pid(), make)
        with self.daemon.network():
            return make()

    @contextlib.contextmanager
    def server(self, side, address):
        with Shouter(self.made(side, lambda: listening(address))) as shouter:
            yield shouter
        if address.startswith('unix:/') and side == 'host':
            os.unlink(address[5:])

    def ask(self, side, address, data):
        with self.made(side, lambda: connected(address)) as client:
            client.settimeout(20)
            return exchanged(client, data)

    def proxy(self, listen, connect, **more):
        return {'type': 'proxy', 'listen': listen, 'connect': connect, **more}

    def helper(self, device='p', name='c1'):
        """The pid of a proxy's helper, None when none is on record."""
        file = self.daemon.state / 'devices' / name / f'proxy.{device}'
        try:
            return int(file.read_text(encoding='ascii').split()[0])
        except (FileNotFoundError, IndexError):  # or just being written anew
            return None

    def gone(self, pid):
        try:
            return 'State:\tZ' in pathlib.Path(f'/proc/{pid}/status').read_text(encoding='ascii')
        except OSError:
            return True

    def with_loopback(self, path):
        """Containers without nics have a loopback interface that is down."""
        self.output(path, 'ip link set lo up')
        return path


class Combinations(ProxyTest):
    def address(self, kind, side, number):
        inside = '/tmp' if side == 'instance' else str(self.folder)
        return {'tcp': f'tcp:127.0.0.1:{number}', 'tcp6': f'tcp:[::1]:{number}', 'udp': f'udp:127.0.0.1:{number}',
                'unix': f'unix:{inside}/{number}.sock', 'abstract': f'unix:@quayside/{side}/{number}'}[kind]

    def test_all(self):
        path = self.with_loopback(self.launch('c1'))
        numbers = itertools.count(2000)
        for bind, listen, connect in itertools.product(('host', 'instance'), ('tcp', 'udp', 'unix', 'abstract', 'tcp6'),
                                                       ('tcp', 'udp', 'unix', 'abstract')):
            other = 'instance' if bind == 'host' else 'host'
            at, to = self.address(listen, bind, next(numbers)), self.address(connect, other, next(numbers))
            with self.subTest(bind=bind, listen=at, connect=to), self.server(other, to):
                self.set_device(path, 'p', self.proxy(at, to, bind=bind))
                data = DATA if 'udp' not in (listen, connect) else b'some datagram'
                if listen != 'udp' and connect == 'udp':
                    with self.made(bind, lambda: connected(at)) as client:
                        client.settimeout(20)
                        client.sendall(data)
                        self.assertEqual(data.upper(), client.recv(1000))
                else:
                    self.assertTrue(data.upper() == self.ask(bind, at, data))
                self.set_device(path, 'p')

    def test_binds_by_their_other_names(self):
        path = self.with_loopback(self.launch('c1'))
        with self.server('host', 'tcp:127.0.0.1:3000'):
            for bind in ('guest', 'container', 'instance'):
                self.set_device(path, 'p', self.proxy('tcp:127.0.0.1:3001', 'tcp:127.0.0.1:3000', bind=bind))
                self.assertEqual(b'HELLO', self.ask('instance', 'tcp:127.0.0.1:3001', b'hello'))

    def test_a_client_that_only_listens(self):
        """What the server says comes through before the client has said anything, and its end is told."""
        path = self.with_loopback(self.launch('c1'))
        listener = self.made('instance', lambda: listening('tcp:127.0.0.1:80'))
        self.set_device(path, 'p', self.proxy('tcp:127.0.0.1:8080', 'tcp:127.0.0.1:80'))
        with listener, self.made('host', lambda: connected('tcp:127.0.0.1:8080')) as client:
            server, _ = listener.accept()
            with server:
                server.sendall(b'220 ready')
                self.assertEqual(b'220 ready', client.recv(100))
                server.shutdown(socket.SHUT_WR)
                self.assertEqual(b'', client.recv(100))
                client.sendall(b'still here')
                self.assertEqual(b'still here', server.recv(100))

    def test_nobody_listens(self):
        path = self.with_loopback(self.launch('c1'))
        self.set_device(path, 'p', self.proxy('tcp:127.0.0.1:8080', 'tcp:127.0.0.1:81'))
        with self.made('host', lambda: connected('tcp:127.0.0.1:8080')) as client:
            with contextlib.suppress(ConnectionResetError):
                self.assertEqual(b'', client.recv(100))
        log = self.daemon.state / 'logs' / 'c1' / 'proxy.p.log'
        wait_until(lambda: 'Failed to connect to tcp:127.0.0.1:81' in log.read_text(encoding='utf-8'), what='a line in the log')

    def test_descriptors_pass_between_unix_sockets(self):
        path = self.launch('c1')
        listener = self.made('instance', lambda: listening('unix:/tmp/in.sock'))
        self.set_device(path, 'p', self.proxy(f'unix:{self.folder}/out.sock', 'unix:/tmp/in.sock'))
        with listener, self.made('host', lambda: connected(f'unix:{self.folder}/out.sock')) as client:
            server, _ = listener.accept()
            with server, open('/etc/hostname', 'rb') as file:
                socket.send_fds(client, [b'take these'], [file.fileno(), file.fileno()])
                data, fds, _, _ = socket.recv_fds(server, 100, 4)
                self.assertEqual((b'take these', 2), (data, len(fds)))
                self.assertTrue(os.path.sameopenfile(file.fileno(), fds[1]))
                for fd in fds:
                    os.close(fd)

    def test_many_at_once(self):
        path = self.with_loopback(self.launch('c1'))
        with self.server('instance', 'tcp:127.0.0.1:80'):
            self.set_device(path, 'p', self.proxy('tcp:127.0.0.1:8080', 'tcp:127.0.0.1:80'))
            with contextlib.ExitStack() as stack:
                with self.daemon.network():
                    clients = [stack.enter_context(connected('tcp:127.0.0.1:8080')) for _ in range(200)]
                for number, client in enumerate(clients):
                    client.sendall(b'client %d' % number)
                for number, client in enumerate(clients):
                    self.assertEqual(b'CLIENT %d' % number, client.recv(100))
            pid = self.helper()
            wait_until(lambda: len(os.listdir(f'/proc/{pid}/fd')) < 80, what='the descriptors of ended connections to be closed')


class Ports(ProxyTest):
    def test_no_host(self):
        """It listens on every address of either family, and connects to its own side, as programs in Go do."""
        path = self.with_loopback(self.launch('c1'))
        for kind in ('tcp', 'udp'):
            self.set_device(path, 'p', self.proxy(f'{kind}::4000-4001', f'{kind}::80'))
            with self.server('instance', f'{kind}:127.0.0.1:80'):
                for at in ('127.0.0.1:4000', '[::1]:4001'):
                    self.assertEqual(b'HELLO', self.ask('host', f'{kind}:{at}', b'hello'), at)
        self.refused_device(path, self.proxy('tcp::4000', 'tcp:10.9.0.2:80', nat='true'), 'NAT')

    def test_ranges(self):
        path = self.with_loopback(self.launch('c1'))
        with contextlib.ExitStack() as stack:
            shouters = [stack.enter_context(self.server('instance', f'tcp:127.0.0.1:{port}')) for port in (100, 101, 102, 200)]
            self.set_device(path, 'p', self.proxy('tcp:127.0.0.1:1000-1002,2000', 'tcp:127.0.0.1:100-102,200'))
            for index, port in enumerate((1000, 1001, 1002, 2000)):
                self.assertEqual(b'HELLO', self.ask('host', f'tcp:127.0.0.1:{port}', b'hello'))
                self.assertEqual([1 if other <= index else 0 for other in range(4)], [len(shouter.heads) for shouter in shouters])
            self.set_device(path, 'p', self.proxy('tcp:127.0.0.1:1000-1002', 'tcp:127.0.0.1:200'))
            for port in (1000, 1001, 1002):
                self.assertEqual(b'HELLO', self.ask('host', f'tcp:127.0.0.1:{port}', b'hello'))
            self.assertEqual(4, len(shouters[3].heads))

    def test_datagram_clients_are_told_apart(self):
        path = self.with_loopback(self.launch('c1'))
        with self.server('instance', 'udp:127.0.0.1:53') as shouter:
            self.set_device(path, 'p', self.proxy('udp:0.0.0.0:5000-5001', 'udp:127.0.0.1:53'))
            with contextlib.ExitStack() as stack:
                with self.daemon.network():
                    clients = [stack.enter_context(connected(f'udp:127.0.0.1:{port}')) for port in (5000, 5000, 5001)]
                for turn in range(3):
                    for number, client in enumerate(clients):
                        client.send(b'turn %d of %d' % (turn, number))
                    self.assertEqual([b'TURN %d OF %d' % (turn, number) for number in range(3)], [client.recv(100) for client in clients])
            self.assertEqual(3, len(set(shouter.peers)), 'each client has one connection of its own')

    def test_mismatch(self):
        path = self.launch('c1')
        self.refused_device(path, self.proxy('tcp:127.0.0.1:80', 'tcp:127.0.0.1:80-81'), 'Cannot map a single port to multiple ports')
        self.refused_device(path, self.proxy('tcp:127.0.0.1:80-82', 'tcp:127.0.0.1:80-81'), 'port')


class Sockets(ProxyTest):
    def test_owner_and_mode_on_the_host(self):
        path = self.with_loopback(self.launch('c1'))
        file = self.folder / 'p.sock'
        with self.server('instance', 'tcp:127.0.0.1:80'):
            self.set_device(path, 'p', self.proxy(f'unix:{file}', 'tcp:127.0.0.1:80', uid='1234', gid='4321', mode='0620'))
            info = file.stat()
            self.assertEqual((1234, 4321, 0o620), (info.st_uid, info.st_gid, stat.S_IMODE(info.st_mode)))
            self.assertEqual(b'HELLO', self.ask('host', f'unix:{file}', b'hello'))
            self.set_device(path, 'p', self.proxy(f'unix:{file}', 'tcp:127.0.0.1:80'))
            info = file.stat()
            self.assertEqual((0, 0, 0o644), (info.st_uid, info.st_gid, stat.S_IMODE(info.st_mode)))
            self.set_device(path, 'p')
            self.assertFalse(file.exists())

    def test_owner_and_mode_inside(self):
        path = self.launch('c1')
        with self.server('host', 'tcp:127.0.0.1:80'):
            self.set_device(path, 'p', self.proxy('unix:/tmp/p.sock', 'tcp:127.0.0.1:80', bind='instance', uid='1000', gid='5', mode='0660'))
            self.assertEqual('1000 5 660\n', self.output(path, "stat -c '%u %g %a' /tmp/p.sock"))
            self.assertEqual(b'HELLO', self.ask('instance', 'unix:/tmp/p.sock', b'hello'))
            self.set_device(path, 'p')
            self.assertEqual('gone\n', self.output(path, 'ls /tmp/p.sock 2>/dev/null || echo gone'))

    def test_paths_inside_stay_inside(self):
        path = self.launch('c1')
        self.output(path, f'mkdir -p /tmp/a && ln -s ../../../../../../../../..{self.folder} /tmp/a/link; ln -s {self.folder} /tmp/b')
        with self.server('host', 'tcp:127.0.0.1:80'):
            for folder in ('/tmp/a/link', '/tmp/b'):
                self.refused_device(path, self.proxy(f'unix:{folder}/p.sock', 'tcp:127.0.0.1:80', bind='instance'), 'Failed to listen on')
        self.assertEqual([], os.listdir(self.folder))

    def test_a_socket_nobody_listens_on_is_replaced(self):
        path = self.with_loopback(self.launch('c1'))
        file = self.folder / 'p.sock'
        listening(f'unix:{file}').close()
        with self.server('instance', 'tcp:127.0.0.1:80'):
            self.set_device(path, 'p', self.proxy(f'unix:{file}', 'tcp:127.0.0.1:80'))
            self.assertEqual(b'HELLO', self.ask('host', f'unix:{file}', b'hello'))
            self.refused_device(path, self.proxy(f'unix:{file}', 'tcp:127.0.0.1:80'), 'Address already in use')
            self.assertEqual(b'HELLO', self.ask('host', f'unix:{file}', b'hello'))

    def test_privileges_are_dropped(self):
        path = self.launch('c1')
        with self.server('host', f'unix:{self.folder}/s.sock') as shouter:
            os.chmod(self.folder / 's.sock', 0o666)
            self.set_device(path, 'p', self.proxy('unix:@in', f'unix:{self.folder}/s.sock', bind='instance', **{'security.uid': '1234', 'security.gid': '4321'}))
            self.assertEqual(b'HELLO', self.ask('instance', 'unix:@in', b'hello'))
            self.assertEqual((1234, 4321), struct.unpack('iII', shouter.peers[0])[1:])
            status = pathlib.Path(f'/proc/{self.helper()}/status').read_text(encoding='ascii')
            self.assertIn('Uid:\t1234\t1234\t1234\t1234\n', status)
            self.assertIn('Gid:\t4321\t4321\t4321\t4321\n', status)
            self.assertIn('CapEff:\t0000000000000000\n', status)
            os.chmod(self.folder / 's.sock', 0o600)
            with self.made('instance', lambda: connected('unix:@in')) as client, contextlib.suppress(ConnectionResetError):
                self.assertEqual(b'', client.recv(10), 'another user must not get to a socket of root')

    def test_runs_as_the_instances_own_user(self):
        """What connects inside an unprivileged instance has no more rights than somebody there."""
        path = self.launch('c1')
        with self.server('instance', 'unix:@in') as shouter:
            self.set_device(path, 'p', self.proxy('tcp:127.0.0.1:8080', 'unix:@in', **{'security.uid': '1000', 'security.gid': '1000'}))
            self.assertEqual(b'HELLO', self.ask('host', 'tcp:127.0.0.1:8080', b'hello'))
            config = self.rest.get(path)['config']
            first = int(config['volatile.idmap.current'].split('"Hostid":')[1].split(',')[0])
            self.assertEqual(first + 1000, struct.unpack('iII', shouter.peers[0])[1])


class ProxyProtocol(ProxyTest):
    def head(self, connect_to):
        with self.made('host', lambda: connected(connect_to)) as client:
            local = client.getsockname()
            self.assertIn(b'GET / HTTP/1.0\r\n', exchanged(client, b'GET / HTTP/1.0\r\n'))
        return local

    def test_header(self):
        path = self.with_loopback(self.launch('c1'))
        with self.server('instance', 'tcp:127.0.0.1:80') as shouter:
            for listen, at in (('tcp:127.0.0.1:8080', 'tcp:127.0.0.1:8080'), ('tcp:[::]:8081', 'tcp:[::1]:8081'), ('tcp:[::]:8082', 'tcp:127.0.0.1:8082'),
                               ('unix:@out', 'unix:@out')):
                self.set_device(path, 'p', self.proxy(listen, 'tcp:127.0.0.1:80', proxy_protocol='true'))
                local = self.head(at)
                line = shouter.heads[-1].split(b'\r\n')[0].decode()
                if at.startswith('unix'):
                    self.assertEqual('PROXY UNKNOWN', line)
                else:
                    family, host, port = ('TCP6', '::1', at[-4:]) if '[' in at else ('TCP4', '127.0.0.1', at[-4:])
                    self.assertEqual(f'PROXY {family} {host} {host} {local[1]} {port}', line)

    def test_only_to_tcp(self):
        path = self.launch('c1')
        saying = 'The PROXY header can only be sent to tcp servers in non-nat mode'
        self.refused_device(path, self.proxy('tcp:127.0.0.1:80', 'udp:127.0.0.1:80', proxy_protocol='true'), saying)
        self.refused_device(path, self.proxy('tcp:127.0.0.1:80', 'tcp:127.0.0.1:80', proxy_protocol='true', nat='true'), saying)


class Life(ProxyTest):
    def test_starts_and_ends_with_the_instance(self):
        path = self.create('c1', devices={'p': self.proxy('tcp:127.0.0.1:8080', 'unix:@in'), 'q': self.proxy(f'unix:{self.folder}/q.sock', 'unix:@in')})
        for how in ({'force': True}, {}):
            self.act(path, 'start')
            with self.server('instance', 'unix:@in'):
                self.assertEqual(b'HELLO', self.ask('host', 'tcp:127.0.0.1:8080', b'hello'))
            pids = [self.helper('p'), self.helper('q')]
            self.act(path, 'stop', **how)
            self.assertTrue(all(self.gone(pid) for pid in pids))
            self.assertEqual(([], []), (self.left(), os.listdir(self.folder)))

    def test_ends_when_init_dies(self):
        path = self.launch('c1', devices={'p': self.proxy('tcp:127.0.0.1:8080', 'unix:@in')})
        helper = self.helper()
        os.kill(self.pid(), signal.SIGKILL)
        wait_until(lambda: self.status(path) == 'Stopped' and self.gone(helper) and not self.left(), what='the proxy to end')

    def test_survives_the_daemon(self):
        path = self.with_loopback(self.launch('c1', devices={'p': self.proxy('tcp:127.0.0.1:8080', 'tcp:127.0.0.1:80')}))
        helper = self.helper()
        with self.server('instance', 'tcp:127.0.0.1:80'):
            with self.made('host', lambda: connected('tcp:127.0.0.1:8080')) as client:
                for how in (signal.SIGTERM, signal.SIGKILL):
                    client.sendall(b'before')
                    self.assertEqual(b'BEFORE', client.recv(100))
                    self.daemon.stop(how)
                    client.sendall(b'without')
                    self.assertEqual(b'WITHOUT', client.recv(100))
                    self.daemon.start()
            self.assertEqual(helper, self.helper())
            self.set_device(path, 'p', self.proxy('tcp:127.0.0.1:8081', 'tcp:127.0.0.1:80'))
            self.assertTrue(self.gone(helper))
            self.assertEqual(b'HELLO', self.ask('host', 'tcp:127.0.0.1:8081', b'hello'))

    def test_a_dead_helper_is_replaced(self):
        path = self.with_loopback(self.launch('c1', devices={'p': self.proxy('tcp:127.0.0.1:8080', 'tcp:127.0.0.1:80')}))
        with self.server('instance', 'tcp:127.0.0.1:80'):
            os.kill(self.helper(), signal.SIGKILL)
            self.daemon.kill()
            self.daemon.start()
            wait_until(lambda: not self.gone(self.helper()), what='a new helper')
            self.assertEqual(b'HELLO', self.ask('host', 'tcp:127.0.0.1:8080', b'hello'))
            for _ in range(2):  # and while the daemon runs
                os.kill(dead := self.helper(), signal.SIGKILL)
                wait_until(lambda was=dead: self.helper() != was and not self.gone(self.helper()), what='a new helper')
                self.assertEqual(b'HELLO', self.ask('host', 'tcp:127.0.0.1:8080', b'hello'))
            os.kill(self.helper(), signal.SIGKILL)
            self.set_device(path, 'p')
            self.assertEqual([], self.left())

    def test_instance_ends_while_the_daemon_is_away(self):
        self.launch('c1', config={'boot.autostart': 'false'}, devices={'p': self.proxy(f'unix:{self.folder}/p.sock', 'unix:@in')})
        helper, init = self.helper(), self.pid()
        self.daemon.kill()
        os.kill(init, signal.SIGKILL)
        wait_until(lambda: self.gone(helper), what='the helper to end')
        self.daemon.start()
        wait_until(lambda: not self.left() and not os.listdir(self.folder), what='what is left of it to go')

    def started_after(self, ticks):
        """A sleeping process that didn't start in that hundredth of a second; None when it did."""
        process = subprocess.Popen(['sleep', '1000'])  # pylint: disable=consider-using-with
        if pathlib.Path(f'/proc/{process.pid}/stat').read_text(encoding='ascii').rpartition(')')[2].split()[19] != ticks:
            return process
        process.kill()
        process.wait()
        return None

    def test_recorded_pid_of_somebody_else(self):
        """A record that is out of date never kills another process."""
        path = self.launch('c1', devices={'p': self.proxy('tcp:127.0.0.1:8080', 'unix:@in')})
        file = self.daemon.state / 'devices' / 'c1' / 'proxy.p'
        os.kill(self.helper(), signal.SIGKILL)
        since = file.read_text(encoding='ascii').split('\n')[1]
        with wait_until(lambda: self.started_after(since), what='a process of another time') as other:
            file.write_text(f'{other.pid}\n{since}\n\n', encoding='ascii')
            self.act(path, 'stop', force=True)
            self.assertIsNone(other.poll())
            other.kill()

    def test_port_taken(self):
        path = self.with_loopback(self.launch('c1', devices={'p': self.proxy('tcp:127.0.0.1:8080', 'tcp:127.0.0.1:80')}))
        taken = 'Failed to listen on tcp:127.0.0.1:8081: Address already in use'
        with self.made('host', lambda: listening('tcp:127.0.0.1:8081')), self.server('instance', 'tcp:127.0.0.1:80'):
            self.refused_device(path, self.proxy('tcp:127.0.0.1:8081', 'tcp:127.0.0.1:80'), taken)
            now = self.rest.get(path)
            self.refused(400, 'PUT', path, {**now, 'devices': {'p': self.proxy('tcp:127.0.0.1:8081', 'tcp:127.0.0.1:80')}}, saying=taken)
            self.assertEqual(b'HELLO', self.ask('host', 'tcp:127.0.0.1:8080', b'hello'))
            other = self.create('c2', devices={'p': self.proxy('tcp:127.0.0.1:8081', 'tcp:127.0.0.1:80')})
            self.refused(400, 'PUT', f'{other}/state', {'action': 'start', 'timeout': 30}, saying=taken)
            self.assertEqual(('Stopped', []), (self.status(other), self.left('c2')))
        self.act(other, 'start')

    def test_bad_input(self):
        path = self.launch('c1')
        good = self.proxy('tcp:127.0.0.1:8080', 'tcp:127.0.0.1:80')
        for change, saying in (({'listen': ''}, 'listen'), ({'connect': ''}, 'connect'), ({'listen': 'sctp:127.0.0.1:80'}, 'listen'),
                               ({'listen': 'tcp:127.0.0.1'}, 'listen'), ({'bind': 'both'}, 'bind'), ({'uid': '1'}, 'non-abstract unix sockets'),
                               ({'listen': 'unix:@x', 'mode': '0600'}, 'non-abstract unix sockets'), ({'mode': '9'}, 'mode'), ({'extra': '1'}, 'extra'),
                               ({'listen': f'unix:{self.folder}/missing/p.sock'}, 'No such file or directory'),
                               ({'listen': 'tcp:192.0.2.77:80'}, 'Cannot assign requested address'),
                               ({'connect': 'tcp:no-such-host.invalid:80'}, 'no-such-host.invalid'),
                               ({'listen': f'unix:{self.folder}/{"x" * 120}'}, 'too long')):
            with self.subTest(change):
                self.refused_device(path, {key: value for key, value in {**good, **change}.items() if value}, saying)
        self.assertEqual([], self.left())
