// SPDX-License-Identifier: Apache-2.0
#include "server/system/processwatcher.h"

#include <cerrno>
#include <sys/epoll.h>
#include <sys/eventfd.h>

namespace quayside {

using namespace Qt::StringLiterals;

ProcessWatcher::ProcessWatcher() : m_epoll(epoll_create1(EPOLL_CLOEXEC)), m_stop(eventfd(0, EFD_CLOEXEC))
{
    epoll_event event { EPOLLIN, { .fd = m_stop.get() } };
    epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, m_stop.get(), &event);
    m_thread = std::thread([this] { run(); });
}

ProcessWatcher::~ProcessWatcher()
{
    eventfd_write(m_stop.get(), 1);
    m_thread.join();
}

Result<> ProcessWatcher::watch(int pidfd, std::function<void()> ended)
{
    {
        const std::lock_guard lock(m_mutex);
        m_handlers[pidfd] = std::move(ended);
    }
    epoll_event event { EPOLLIN | EPOLLONESHOT, { .fd = pidfd } };
    if (epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, pidfd, &event) < 0) {
        const int error = errno;
        take(pidfd);
        return failure(systemError(u"Watching a process"_s, error));
    }
    return {};
}

std::function<void()> ProcessWatcher::take(int pidfd)
{
    const std::lock_guard lock(m_mutex);
    auto node = m_handlers.extract(pidfd);
    return node ? std::move(node.mapped()) : nullptr;
}

void ProcessWatcher::run()
{
    for (;;) {
        epoll_event event {};
        if (epoll_wait(m_epoll.get(), &event, 1, -1) < 1)
            continue;
        if (event.data.fd == m_stop.get())
            return;
        epoll_ctl(m_epoll.get(), EPOLL_CTL_DEL, event.data.fd, nullptr);
        if (const auto handler = take(event.data.fd))
            handler();
    }
}

}
