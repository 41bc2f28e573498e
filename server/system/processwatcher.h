// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <mutex>
#include <thread>
#include <unordered_map>

#include "models/core/result.h"
#include "models/core/uniquefd.h"

namespace quayside {

/** One thread that waits for the ends of any number of processes by their pidfds. */
class ProcessWatcher {
public:
    ProcessWatcher();
    /** Stops the thread; nothing is called any more once this returns. */
    ~ProcessWatcher();

    /** Calls `ended` once, from the watcher's thread, when the process of `pidfd` (kept by the caller until then) has ended. */
    Result<> watch(int pidfd, std::function<void()> ended);

private:
    void run();
    std::function<void()> take(int pidfd);

    UniqueFd m_epoll, m_stop;
    std::mutex m_mutex;
    std::unordered_map<int, std::function<void()>> m_handlers;
    std::thread m_thread;
};

}
