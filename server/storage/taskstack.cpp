// SPDX-License-Identifier: Apache-2.0
#include "server/storage/taskstack.h"

#include <thread>

namespace quayside {

void TaskStack::push(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_changed.notify_one();
}

void TaskStack::run(int threads)
{
    std::vector<std::thread> others;
    while (--threads > 0)
        others.emplace_back([this] { work(); });
    work();
    for (std::thread &other : others)
        other.join();
}

void TaskStack::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return !m_tasks.empty() || m_busy == 0; });
        if (m_tasks.empty())
            break;
        const Task task = std::move(m_tasks.back());
        m_tasks.pop_back();
        ++m_busy;
        lock.unlock();
        task();
        lock.lock();
        --m_busy;
    }
    m_changed.notify_all();
}

}
