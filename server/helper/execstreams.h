// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <sys/types.h>

namespace quayside::helper {

/** The standard streams of a command when those of this process are sockets of the daemon's: the command gets pipes, and this process
 *  carries the bytes. Whoever splices into or out of a pipe has it locked for as long as the file at the other end of that takes, which
 *  somebody inside may be the one to answer for: then this process waits, and never one that serves others too. */
class ExecStreams {
public:
    /** Without effect when the streams are no sockets. False and errno on failure. */
    bool open();
    int forCommand(int stream) const { return m_active ? m_flows[size_t(stream)].command : stream; }
    /** Once the command has begun, until it has ended and what it had written then is the daemon's. */
    void carry(pid_t pid);

private:
    struct Flow {
        int from = -1, to = -1, command = -1;
        std::array<char, 65536> bytes; ///< of which only what is used is touched
        size_t begin = 0, end = 0;

        bool isOpen() const { return from >= 0; }
        bool isFull() const { return begin < end; }
        void step();
        void finish();
        void shut();
    };
    bool open(size_t stream);

    std::array<Flow, 3> m_flows;
    bool m_active = false;
};

}
