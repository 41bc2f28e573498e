// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

/** What the desktop and `quayside-display` say to each other on a SOCK_SEQPACKET pair (descriptor 3 of the program): a DisplayMessage a
 *  packet, some with bytes after it or a descriptor beside it. Same machine, same build: numbers as they lie in memory. No Qt in here. */
namespace quayside {

struct DisplayMessage {
    enum Kind : uint32_t {
        // From the program:
        Stream = 1, ///< a: number; a connection to the SPICE server is wanted
        Ready,      ///< the server lets us in, and takes keys
        Surface,    ///< a, b: size; c: bytes a line; with a sealed file in memory, 32 bits (xRGB) a point
        NoSurface,  ///< the machine shows nothing
        Damage,     ///< a, b, c, d: x, y, width, height of what has changed
        Cursor,     ///< a, b: size; c, d: hot spot; then its points, RGBA
        CursorDefault,
        CursorHidden,
        CursorMoved, ///< a, b: where, when the machine moves the pointer
        MouseMode,   ///< a: 1 if the pointer's place is sent (absolute), 0 its movement
        Agent,       ///< a: 1 if a guest agent takes a new size of the screen
        Ended,       ///< a: an End
        // From the desktop:
        StreamOpened, ///< a: number; with its descriptor
        Key,          ///< a: code of set 1, 0x100 added where e0 comes before it; b: 1 pressed, 0 released
        PointerAt,    ///< a, b: x, y; c: buttons held (1 left, 2 middle, 4 right)
        PointerBy,    ///< a, b: how far; c: buttons held
        Button,       ///< a: 1 left, 2 middle, 3 right, 4 wheel up, 5 wheel down; b: 1 pressed; c: buttons held
        Size,         ///< a, b: the screen's size that the desktop would like
        Locks,        ///< a: keys that are locked on the keyboard: 2 numbers, 4 capitals
    };
    enum End : int32_t { Closed, Broken, Refused };

    uint32_t kind = 0;
    int32_t a = 0, b = 0, c = 0, d = 0;
};

constexpr int displayPacketLimit = 96 * 1024;    ///< bytes
constexpr int displayCursorLimit = 128;          ///< points each way
constexpr int displaySizeLimit = 16384;          ///< points each way
constexpr int displayDescriptor = 3;

}
