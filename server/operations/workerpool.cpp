// SPDX-License-Identifier: Apache-2.0
#include "server/operations/workerpool.h"

#include <pthread.h>

namespace quayside {

WorkerPool::WorkerPool(int maximum, const char *name) : m_maximum(maximum), m_name(name) { }

WorkerPool::~WorkerPool()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void WorkerPool::post(std::function<void()> job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
        if (m_idle < int(m_jobs.size()) && int(m_threads.size()) < m_maximum)
            m_threads.emplace_back([this] { run(); });
    }
    m_wake.notify_one();
}

void WorkerPool::run()
{
    pthread_setname_np(pthread_self(), m_name);
    std::unique_lock lock(m_mutex);
    for (;;) {
        ++m_idle;
        m_wake.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
        --m_idle;
        if (m_jobs.empty())
            return;
        auto job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job();
        job = nullptr;
        lock.lock();
    }
}

}
