// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "models/core/timestamp.h"

namespace quayside {

/** What comes due by the clock: one thread that calls each task when it wants to be called. Any thread. */
class Timetable {
public:
    /** Does what is due at `now` and says when it has to be called again; never: Timestamp::zero(). Runs in the timetable's thread,
     *  so that long work is an operation's. Called at the latest a minute after the machine's clock was set. */
    using Task = std::function<Timestamp(Timestamp now)>;

    ~Timetable() { stop(); }
    /** Waits for the task that runs; none runs after it. */
    void stop();
    void add(Task task); ///< called at once
    /** What the tasks look at has changed: all are called. */
    void poke();

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<std::pair<Task, Timestamp>> m_tasks; ///< with when they are due
    std::thread m_thread;
    bool m_poked = false;
    bool m_stopping = false;
};

}
