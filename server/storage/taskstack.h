// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <vector>

namespace quayside {

/** Work that makes more work, done by a few threads: what was pushed last is done first, so that a walk goes deep before it goes
 *  wide and little is waiting. */
class TaskStack {
public:
    using Task = std::function<void()>;

    /** From any thread, mostly from a task. */
    void push(Task task);
    /** Does everything, with what the tasks push meanwhile, in the calling thread and `threads` - 1 others. Blocking. */
    void run(int threads);

private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Task> m_tasks;
    int m_busy = 0;
};

}
