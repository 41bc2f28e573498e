// SPDX-License-Identifier: Apache-2.0
#include "server/operations/timetable.h"

#include <algorithm>
#include <chrono>

namespace quayside {

static constexpr std::chrono::nanoseconds longest = std::chrono::minutes(1);

void Timetable::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Timetable::add(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.emplace_back(std::move(task), Timestamp());
        if (!m_thread.joinable() && !m_stopping)
            m_thread = std::thread(&Timetable::run, this);
    }
    m_wake.notify_all();
}

void Timetable::poke()
{
    {
        const std::lock_guard lock(m_mutex);
        m_poked = true;
    }
    m_wake.notify_all();
}

void Timetable::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        const bool all = std::exchange(m_poked, false);
        auto wait = longest;
        for (std::size_t i = 0; i < m_tasks.size() && !m_stopping; ++i) {
            const Timestamp now = Timestamp::now();
            if (all || (!m_tasks[i].second.isZero() && m_tasks[i].second <= now)) {
                const Task task = m_tasks[i].first;
                lock.unlock();
                const Timestamp next = task(now);
                lock.lock();
                m_tasks[i].second = next;
            }
            if (const Timestamp next = m_tasks[i].second; !next.isZero())
                wait = std::clamp(std::chrono::nanoseconds(next.ns - Timestamp::now().ns), std::chrono::nanoseconds(0), wait);
        }
        if (!m_poked && !m_stopping)
            m_wake.wait_for(lock, wait);
    }
}

}
