// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace quayside {

/** Threads that run jobs in order of arrival. Starts a thread only when all others are busy, up to `maximum`; one that has
 *  had nothing to do for `keepIdle` ends, and with it what it holds, such as a connection to the database. */
class WorkerPool {
public:
    explicit WorkerPool(int maximum, const char *name, std::chrono::milliseconds keepIdle = std::chrono::seconds(5));
    /** Finishes what was posted, then joins. */
    ~WorkerPool();
    /** A job that `waits` does little but wait for somebody else, a client's bytes or a guest's good will: it takes no place from others,
     *  as long as there are no more than some hundred of its kind. */
    void post(std::function<void()> job, bool waits = false);

private:
    void run();
    void grow();
    void away(int count);
    bool waitForJob(std::unique_lock<std::mutex> &lock);
    void retire();
    static void join(std::vector<std::thread> &threads);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    std::vector<std::thread> m_threads;
    std::vector<std::thread> m_retired; ///< ending; joined by whoever comes next
    const int m_maximum;
    const char *m_name;
    const std::chrono::milliseconds m_keepIdle;
    int m_idle = 0;
    int m_away = 0; ///< threads in jobs that wait
    bool m_stopping = false;
};

}
