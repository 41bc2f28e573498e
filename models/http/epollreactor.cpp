// SPDX-License-Identifier: Apache-2.0
#include "models/http/epollreactor.h"

#include <cerrno>
#include <ctime>
#include <sched.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>

namespace quayside {

namespace {
thread_local const EpollReactor *currentReactor = nullptr;
constexpr quint64 wakeKey = ~0ull;

/** A client that speaks in turns is back within microseconds; going to sleep and being woken would take longer than its answer. */
constexpr qint64 shortSleepNs = 50'000;

qint64 nowNs()
{
    timespec ts {};
    clock_gettime(CLOCK_MONOTONIC, &ts);
    return qint64(ts.tv_sec) * 1'000'000'000 + ts.tv_nsec;
}

qint64 nowMs() { return nowNs() / 1'000'000; }

uint32_t toEpoll(unsigned events)
{
    return (events & Reactor::Read ? EPOLLIN | EPOLLRDHUP : 0u) | (events & Reactor::Write ? EPOLLOUT : 0u)
        | (events & Reactor::HangUp ? EPOLLRDHUP : 0u);
}

/** A hang-up is told to whoever watches, in the terms he watches in. */
unsigned fromEpoll(uint32_t epoll, unsigned wanted)
{
    unsigned events = (epoll & EPOLLIN ? Reactor::Read : 0u) | (epoll & EPOLLOUT ? Reactor::Write : 0u);
    if (epoll & (EPOLLHUP | EPOLLERR))
        events |= Reactor::Read | Reactor::Write | Reactor::HangUp;
    if (epoll & EPOLLRDHUP)
        events |= Reactor::Read | Reactor::HangUp;
    return events & wanted;
}
}

EpollReactor::EpollReactor() : m_epoll(epoll_create1(EPOLL_CLOEXEC)), m_wake(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    // Edge-triggered, so that the counter need never be read.
    epoll_event event { .events = EPOLLIN | EPOLLET, .data = { .u64 = wakeKey } };
    epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, m_wake.get(), &event);
}

EpollReactor::~EpollReactor() { clear(); }

bool EpollReactor::isCurrent() const { return currentReactor == this; }

void EpollReactor::run()
{
    currentReactor = this;
    epoll_event events[64];
    while (!m_quit) {
        const int count = await(events, std::size(events));
        for (int i = 0; i < count; ++i)
            dispatch(events[i]);
        dispatchAlwaysReady();
        runPosted();
        runTimers();
        m_retired.clear();
    }
    clear();
    currentReactor = nullptr;
}

int EpollReactor::await(epoll_event *events, int size)
{
    const int timeout = nextTimeout();
    if (timeout != 0 && m_sleptNs < shortSleepNs) {
        const qint64 end = nowNs() + shortSleepNs;
        do {
            if (const int count = epoll_wait(m_epoll.get(), events, size, 0); count != 0)
                return count;
            sched_yield(); // whoever we wait for may need this very processor
        } while (nowNs() < end);
    }
    const qint64 begin = nowNs();
    const int count = epoll_wait(m_epoll.get(), events, size, timeout);
    m_sleptNs = nowNs() - begin;
    return count;
}

void EpollReactor::quit()
{
    m_quit = true;
    wake();
}

void EpollReactor::wake()
{
    const quint64 one = 1;
    [[maybe_unused]] const auto written = ::write(m_wake.get(), &one, sizeof one);
}

void EpollReactor::post(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_posted.push_back(std::move(task));
        if (std::exchange(m_wakePending, true) || isCurrent())
            return;
    }
    wake();
}

void EpollReactor::runPosted()
{
    std::vector<Task> tasks;
    {
        const std::lock_guard lock(m_mutex);
        tasks.swap(m_posted);
        m_wakePending = false;
    }
    for (Task &task : tasks) {
        task();
        task = nullptr;
    }
}

int EpollReactor::nextTimeout()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_posted.empty() || !m_alwaysReady.empty())
            return 0;
    }
    if (m_timers.empty())
        return -1;
    return int(std::clamp<qint64>(m_timers.begin()->first.first - nowMs(), 0, 3'600'000));
}

void EpollReactor::runTimers()
{
    if (m_timers.empty())
        return;
    const qint64 now = nowMs();
    while (!m_timers.empty() && m_timers.begin()->first.first <= now) {
        auto node = m_timers.extract(m_timers.begin());
        m_deadlines.erase(node.key().second);
        node.mapped()();
    }
}

Reactor::TimerId EpollReactor::after(int ms, Task task)
{
    const qint64 deadline = nowMs() + std::max(ms, 0);
    const TimerId id = ++m_lastTimer;
    m_deadlines.emplace(id, deadline);
    m_timers.emplace(std::pair(deadline, id), std::move(task));
    return id;
}

void EpollReactor::cancel(TimerId id)
{
    const auto it = m_deadlines.find(id);
    if (it == m_deadlines.end())
        return;
    // Taken out first: destroying the task may destroy an object that cancels its timers.
    const auto node = m_timers.extract(std::pair(it->second, id));
    m_deadlines.erase(it);
}

EpollReactor::Watch *EpollReactor::find(int fd) const
{
    return fd >= 0 && size_t(fd) < m_watches.size() ? m_watches[size_t(fd)].get() : nullptr;
}

bool EpollReactor::apply(int fd, Watch &watch)
{
    if (!watch.isPollable) {
        watch.events == None ? (void)m_alwaysReady.erase(fd) : (void)m_alwaysReady.insert(fd);
        return true;
    }
    // epoll reports hang-ups even when nothing is asked for, so "None" means to take the fd out.
    epoll_event event { .events = toEpoll(watch.events), .data = { .u64 = quint64(watch.generation) << 32 | quint32(fd) } };
    const int operation = watch.events == None ? EPOLL_CTL_DEL : watch.isRegistered ? EPOLL_CTL_MOD : EPOLL_CTL_ADD;
    if (operation == EPOLL_CTL_DEL && !watch.isRegistered)
        return true;
    if (epoll_ctl(m_epoll.get(), operation, fd, &event) != 0) {
        if (errno != EPERM)
            return false;
        watch.isPollable = false;
        return apply(fd, watch);
    }
    watch.isRegistered = operation != EPOLL_CTL_DEL;
    return true;
}

bool EpollReactor::watch(int fd, unsigned events, Callback callback)
{
    if (fd < 0 || find(fd)) {
        errno = fd < 0 ? EBADF : EEXIST;
        return false;
    }
    if (size_t(fd) >= m_watches.size())
        m_watches.resize(size_t(fd) + 16);
    auto watch = std::make_unique<Watch>(Watch { std::move(callback), events, ++m_generation, true, false });
    if (!apply(fd, *watch))
        return false;
    m_watches[size_t(fd)] = std::move(watch);
    return true;
}

void EpollReactor::modify(int fd, unsigned events)
{
    Watch *watch = find(fd);
    if (!watch || watch->events == events)
        return;
    watch->events = events;
    apply(fd, *watch);
}

void EpollReactor::unwatch(int fd)
{
    Watch *watch = find(fd);
    if (!watch)
        return;
    watch->events = None;
    apply(fd, *watch);
    m_retired.push_back(std::move(m_watches[size_t(fd)]));
}

void EpollReactor::dispatch(const epoll_event &event)
{
    if (event.data.u64 == wakeKey)
        return;
    Watch *watch = find(int(event.data.u64 & 0xffffffffu));
    if (!watch || watch->generation != quint32(event.data.u64 >> 32))
        return;
    if (const unsigned events = fromEpoll(event.events, watch->events))
        watch->callback(events);
}

void EpollReactor::dispatchAlwaysReady()
{
    if (m_alwaysReady.empty())
        return;
    for (const int fd : std::vector<int>(m_alwaysReady.begin(), m_alwaysReady.end())) {
        if (Watch *watch = find(fd); watch && watch->events != None)
            watch->callback(watch->events & (Read | Write));
    }
}

void EpollReactor::clear()
{
    // What is destroyed here may unwatch, cancel or post in turn, hence the loops.
    for (size_t fd = 0; fd < m_watches.size(); ++fd)
        unwatch(int(fd));
    while (!m_retired.empty())
        std::exchange(m_retired, {}).clear();
    while (!m_timers.empty())
        cancel(m_timers.begin()->first.second);
    for (bool more = true; more;) {
        std::vector<Task> tasks;
        const std::lock_guard lock(m_mutex);
        tasks.swap(m_posted);
        more = false;
    }
}

}
