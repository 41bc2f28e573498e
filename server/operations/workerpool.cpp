// SPDX-License-Identifier: Apache-2.0
#include "server/operations/workerpool.h"

#include <algorithm>
#include <pthread.h>
#include <system_error>

#include "server/operations/waitingjob.h"

namespace quayside {

/** Gives places of this thread's pool away, or takes them back; none in other threads. */
static thread_local std::function<void(int count)> givePlaces;

WaitingJob::WaitingJob()
{
    if (givePlaces)
        givePlaces(1);
}

WaitingJob::~WaitingJob()
{
    if (givePlaces)
        givePlaces(-1);
}

WorkerPool::WorkerPool(int maximum, const char *name, std::chrono::milliseconds keepIdle)
    : m_maximum(maximum), m_name(name), m_keepIdle(keepIdle)
{
}

WorkerPool::~WorkerPool()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    join(m_threads);
    join(m_retired);
}

void WorkerPool::join(std::vector<std::thread> &threads)
{
    for (std::thread &thread : threads)
        thread.join();
}

/** Another thread if one is needed and may be; m_mutex is held. */
void WorkerPool::grow()
{
    constexpr int mostAway = 256;
    if (m_idle >= int(m_jobs.size()) || int(m_threads.size()) >= m_maximum + std::min(m_away, mostAway))
        return;
    try {
        m_threads.emplace_back([this] { run(); });
    } catch (const std::system_error &) { // the machine has no more: the others do it, later
        if (m_threads.empty())
            throw;
    }
}

void WorkerPool::away(int count)
{
    const std::lock_guard lock(m_mutex);
    m_away += count;
    grow();
}

void WorkerPool::post(std::function<void()> job, bool waits)
{
    if (waits) {
        job = [inner = std::move(job)] {
            const WaitingJob waiting;
            inner();
        };
    }
    std::vector<std::thread> retired;
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
        grow();
        retired.swap(m_retired);
    }
    m_wake.notify_one();
    join(retired);
}

/** False when this thread shall end. */
bool WorkerPool::waitForJob(std::unique_lock<std::mutex> &lock)
{
    ++m_idle;
    const bool isCalled = m_wake.wait_for(lock, m_keepIdle, [this] { return m_stopping || !m_jobs.empty(); });
    --m_idle;
    if (!isCalled)
        retire();
    return isCalled && !m_jobs.empty();
}

void WorkerPool::retire()
{
    const auto own = std::ranges::find(m_threads, std::this_thread::get_id(), [](const std::thread &thread) { return thread.get_id(); });
    m_retired.push_back(std::move(*own));
    m_threads.erase(own);
}

void WorkerPool::run()
{
    pthread_setname_np(pthread_self(), m_name);
    givePlaces = [this](int count) { away(count); };
    std::unique_lock lock(m_mutex);
    while (waitForJob(lock)) {
        auto job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job();
        job = nullptr;
        lock.lock();
    }
}

}
