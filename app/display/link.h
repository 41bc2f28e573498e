// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "models/items/display/displaywire.h"
#include "models/core/uniquefd.h"

namespace quayside {

/** The program's end of its connection to the desktop. Sending waits until the desktop takes it; one that has gone ends the program. */
class Link {
public:
    /** Every message of the desktop, from GLib's main loop, with the descriptor that came along (or none). */
    std::function<void(const DisplayMessage &message, UniqueFd fd)> onMessage;

    void start();
    void send(const DisplayMessage &message, const void *bytes = nullptr, size_t size = 0, int fd = -1);

private:
    void receive();
};

}
