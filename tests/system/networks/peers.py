# SPDX-License-Identifier: Apache-2.0
"""Servers and clients of ours on both sides of an instance: in its namespaces and in those of the server under test."""

import contextlib
import ctypes
import os
import socket
import threading

NAMESPACES = {'user': 0x10000000, 'net': 0x40000000, 'mnt': 0x00020000}


def made_inside(pid, make):
    """A socket that `make()` makes as the root of the instance whose init that is: in a child, as there is no way back."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    child = os.fork()
    if child == 0:
        try:
            libc = ctypes.CDLL(None, use_errno=True)
            others = [(os.open(f'/proc/{pid}/ns/{name}', os.O_RDONLY), flag) for name, flag in NAMESPACES.items()
                      if not os.path.samefile(f'/proc/{pid}/ns/{name}', f'/proc/self/ns/{name}')]
            for fd, flag in others:
                if libc.setns(fd, flag):
                    raise OSError(ctypes.get_errno(), 'setns')
            os.setgroups([])
            os.setresgid(0, 0, 0)
            os.setresuid(0, 0, 0)
            made = make()
            socket.send_fds(theirs, [b'made'], [made.fileno()])
        except BaseException as problem:  # pylint: disable=broad-except
            theirs.send(repr(problem).encode())
        os._exit(0)
    os.waitpid(child, 0)
    text, fds, _, _ = socket.recv_fds(ours, 1000, 1)
    ours.close()
    theirs.close()
    if not fds:
        raise OSError(text.decode())
    made = socket.socket(fileno=fds[0])
    made.setblocking(True)
    return made


def parsed(address):
    """(family, type, name) of "tcp:HOST:PORT", "udp:HOST:PORT", "unix:/PATH", "unix:@NAME"."""
    kind, rest = address.split(':', 1)
    if kind == 'unix':
        return socket.AF_UNIX, socket.SOCK_STREAM, ('\0' + rest[1:]) if rest.startswith('@') else rest
    host, port = rest.rsplit(':', 1)
    family = socket.AF_INET6 if host.startswith('[') else socket.AF_INET
    return family, socket.SOCK_STREAM if kind == 'tcp' else socket.SOCK_DGRAM, (host.strip('[]'), int(port))


def listening(address):
    family, kind, name = parsed(address)
    made = socket.socket(family, kind)
    if kind == socket.SOCK_STREAM:
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    made.bind(name)
    if kind == socket.SOCK_STREAM:
        made.listen(64)
    return made


def connected(address):
    family, kind, name = parsed(address)
    made = socket.socket(family, kind)
    made.settimeout(30)
    try:
        made.connect(name)
    except BaseException:
        made.close()
        raise
    return made


class Shouter(contextlib.AbstractContextManager):
    """A server that gives back what it gets, in capitals, until its clients have said all. `heads` are the first bytes of each."""

    def __init__(self, listener):
        self.listener = listener
        self.heads = []
        self.peers = []
        self.thread = threading.Thread(target=self.datagrams if listener.type == socket.SOCK_DGRAM else self.streams, daemon=True)
        self.thread.start()

    def __exit__(self, *_):
        with contextlib.suppress(OSError):
            self.listener.shutdown(socket.SHUT_RDWR)
        if self.listener.type == socket.SOCK_DGRAM:
            self.listener.setblocking(False)
        self.listener.close()

    def datagrams(self):
        with contextlib.suppress(OSError, ValueError):
            while True:
                data, peer = self.listener.recvfrom(65536)
                if not data and not peer:
                    return
                self.peers.append(peer)
                self.heads.append(data[:200])
                self.listener.sendto(data.upper(), peer)

    def streams(self):
        with contextlib.suppress(OSError):
            while True:
                client, _ = self.listener.accept()
                threading.Thread(target=self.serve, args=[client], daemon=True).start()

    def serve(self, client):
        with client, contextlib.suppress(OSError):
            if client.family == socket.AF_UNIX:
                self.peers.append(client.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12))
            first = True
            while data := client.recv(65536):
                if first:
                    self.heads.append(data[:200])
                first = False
                client.sendall(data.upper())


def exchanged(client, data):
    """What comes back of `data`, sent while it is read, with the end of what is said told to a stream."""
    if client.type == socket.SOCK_DGRAM:
        client.send(data)
        return client.recv(65536)

    def say():
        client.sendall(data)
        client.shutdown(socket.SHUT_WR)
    thread = threading.Thread(target=say)
    thread.start()
    pieces = []
    while piece := client.recv(65536):
        pieces.append(piece)
    thread.join()
    return b''.join(pieces)
