// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

#include "models/http/epollreactor.h"

namespace quayside {

/** The threads that own connections: each runs an EpollReactor from construction on. */
class IoThreads {
public:
    explicit IoThreads(int count = 2);
    IoThreads(const IoThreads &) = delete;
    /** stop()s. */
    ~IoThreads();

    /** The next one, round robin. Any thread. */
    std::shared_ptr<EpollReactor> next();
    /** Ends and joins the threads; their connections are closed. Exchanges and WebSockets still held elsewhere go nowhere then. Not
     *  from an I/O thread. */
    void stop();

private:
    std::vector<std::shared_ptr<EpollReactor>> m_reactors;
    std::vector<std::thread> m_threads;
    std::atomic<unsigned> m_next = 0;
};

}
