// SPDX-License-Identifier: Apache-2.0
#include "server/helper/proxy/loop.h"

#include <algorithm>
#include <cstdarg>
#include <cstdio>
#include <sys/epoll.h>

namespace quayside::helper {

static constexpr int soonMs = 10, tickMs = 1000;

time_t monotonicSeconds()
{
    timespec now {};
    clock_gettime(CLOCK_MONOTONIC_COARSE, &now);
    return now.tv_sec;
}

void say(const char *format, ...)
{
    static int lines = 0;
    if (++lines > 5000)
        return;
    char text[1024], when[32];
    const time_t now = time(nullptr);
    tm parts {};
    strftime(when, sizeof when, "%Y-%m-%dT%H:%M:%SZ", gmtime_r(&now, &parts));
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    fprintf(stderr, "%s %s\n", when, text);
}

Loop::Loop() : m_epoll(epoll_create1(EPOLL_CLOEXEC)), m_now(monotonicSeconds()) { }

bool Loop::watch(Watcher *watcher, int which, int fd, uint32_t events)
{
    watcher->m_slots[which] = { watcher, which };
    epoll_event event { events, { .ptr = &watcher->m_slots[which] } };
    return epoll_ctl(m_epoll, EPOLL_CTL_ADD, fd, &event) == 0;
}

void Loop::unwatch(int fd) { epoll_ctl(m_epoll, EPOLL_CTL_DEL, fd, nullptr); }

void Loop::add(std::unique_ptr<Watcher> watcher)
{
    watcher->m_index = m_watchers.size();
    m_watchers.push_back(std::move(watcher));
}

void Loop::remove(Watcher *watcher)
{
    if (!watcher->m_removed)
        m_removed.push_back(watcher);
    watcher->m_removed = true;
}

void Loop::queue(Watcher *watcher, std::vector<Watcher *> &list)
{
    if (!watcher->m_queued)
        list.push_back(watcher);
    watcher->m_queued = true;
}

void Loop::resume(std::vector<Watcher *> &list)
{
    std::vector<Watcher *> now;
    now.swap(list);
    for (Watcher *watcher : now) {
        watcher->m_queued = false;
        if (!watcher->m_removed)
            watcher->resume();
    }
}

void Loop::tick()
{
    const time_t now = monotonicSeconds();
    if (now == m_now)
        return;
    m_now = now;
    for (size_t i = 0; i < m_watchers.size(); ++i) {
        if (!m_watchers[i]->m_removed)
            m_watchers[i]->tick(now);
    }
}

void Loop::sweep()
{
    for (Watcher *watcher : m_removed) {
        if (watcher->m_queued) {
            std::erase(m_again, watcher);
            std::erase(m_soon, watcher);
        }
        const size_t index = watcher->m_index;
        m_watchers.back()->m_index = index;
        std::swap(m_watchers[index], m_watchers.back());
        m_watchers.pop_back();
    }
    m_removed.clear();
}

void Loop::run()
{
    for (;;) {
        epoll_event events[64];
        const int count = epoll_wait(m_epoll, events, 64, !m_again.empty() ? 0 : !m_soon.empty() ? soonMs : m_clockHolders ? tickMs : -1);
        for (int i = 0; i < count; ++i) {
            const auto &slot = *static_cast<Watcher::Slot *>(events[i].data.ptr);
            if (!slot.watcher->m_removed)
                slot.watcher->ready(slot.which, events[i].events);
        }
        resume(m_again);
        resume(m_soon);
        tick();
        sweep();
    }
}

}
