# SPDX-License-Identifier: Apache-2.0
"""A FUSE file system with files, "2" to "99", that can be opened but whose content never comes. Arguments: a process whose mounts it
shall be among, and where. Says "ready" on standard output and serves until it is killed, which ends whoever waits for it.

With a third argument, "deaf", it answers nothing at all.
"""

import ctypes
import os
import struct
import sys
import threading
import time

LOOKUP, GETATTR, STATFS, OPEN, INIT = 1, 3, 17, 14, 26
CLONE_NEWNS = 0x00020000
WAITS = (15, 36)  # reading; interruptions of it, which have no answer
SIZE = 1_000_000
HEADER = struct.Struct('=IIQQIIII')


def attributes(node):
    mode = 0o40755 if node == 1 else 0o100644
    return struct.pack('=QQQQQQIIIIIIIIII', node, SIZE, SIZE // 512, 0, 0, 0, 0, 0, 0, mode, 1, 0, 0, 0, 4096, 0)


def answer(opcode, node, body):
    """Bytes, or the number of an error."""
    if opcode == INIT:
        return struct.pack('=IIIIHHIIHHI7I', 7, 31, 65536, 0, 16, 16, 65536, 1, 0, 0, 0, *[0] * 7)
    if opcode == LOOKUP:
        name = body.rstrip(b'\0')
        return struct.pack('=QQQQII', int(name), 0, 0, 0, 0, 0) + attributes(int(name)) if name.isdigit() and 2 <= int(name) <= 99 else -2
    if opcode == GETATTR:
        return struct.pack('=QII', 0, 0, 0) + attributes(node)
    if opcode == OPEN:
        return struct.pack('=QII', 1, 0, 0)
    if opcode == STATFS:
        return struct.pack('=QQQQQIIII6I', 0, 0, 0, 0, 0, 4096, 255, 4096, 0, *[0] * 6)
    return -38


def serve(device):
    while True:
        request = os.read(device, 1 << 17)
        _, opcode, unique, node, _, _, _, _ = HEADER.unpack_from(request)
        if opcode in WAITS or opcode == 2:  # what is forgotten isn't answered either
            continue
        reply = answer(opcode, node, request[HEADER.size:])
        error, payload = (reply, b'') if isinstance(reply, int) else (0, reply)
        os.write(device, struct.pack('=IiQ', 16 + len(payload), error, unique) + payload)


def main(pid, place, deaf):
    device = os.open('/dev/fuse', os.O_RDWR)
    mounts = os.open(f'/proc/{pid}/ns/mnt', os.O_RDONLY)
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.setns(mounts, CLONE_NEWNS) != 0:
        raise OSError(ctypes.get_errno(), 'setns')
    options = f'fd={device},rootmode=40000,user_id=0,group_id=0,allow_other'
    if libc.mount(b'dead', place.encode(), b'fuse', 0, options.encode()) != 0:
        raise OSError(ctypes.get_errno(), 'mount')
    if not deaf:
        threading.Thread(target=serve, args=(device,), daemon=True).start()
    print('ready', flush=True)
    while True:
        time.sleep(3600)


if __name__ == '__main__':
    main(sys.argv[1], sys.argv[2], 'deaf' in sys.argv[3:])
