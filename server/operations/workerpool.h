// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace quayside {

/** Threads that run jobs in order of arrival. Starts a thread only when all others are busy, up to `maximum`. */
class WorkerPool {
public:
    explicit WorkerPool(int maximum, const char *name);
    /** Finishes what was posted, then joins. */
    ~WorkerPool();
    void post(std::function<void()> job);

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    std::vector<std::thread> m_threads;
    const int m_maximum;
    const char *m_name;
    int m_idle = 0;
    bool m_stopping = false;
};

}
