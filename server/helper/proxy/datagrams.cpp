// SPDX-License-Identifier: Apache-2.0
#include "server/helper/proxy/datagrams.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <sys/epoll.h>
#include <unistd.h>

namespace quayside::helper {

static constexpr int turn = 64;
static constexpr size_t mostSessions = 8192, mostHeld = 256 * 1024;
static char buffer[64 * 1024];

DatagramListener::DatagramListener(Loop &loop, int fd, const Endpoint &target, std::string greeting, time_t idleSeconds)
    : m_loop(loop), m_fd(fd), m_target(target), m_greeting(std::move(greeting)), m_idleSeconds(idleSeconds)
{
    m_loop.watch(this, 0, m_fd, EPOLLIN);
}

/** The part of the control data that says which address was asked. */
static std::string localAddress(msghdr &header)
{
    for (cmsghdr *each = CMSG_FIRSTHDR(&header); each; each = CMSG_NXTHDR(&header, each)) {
        const bool v4 = each->cmsg_level == IPPROTO_IP && each->cmsg_type == IP_PKTINFO;
        const bool v6 = each->cmsg_level == IPPROTO_IPV6 && each->cmsg_type == IPV6_PKTINFO;
        if (!v4 && !v6)
            continue;
        if (v4)
            reinterpret_cast<in_pktinfo *>(CMSG_DATA(each))->ipi_ifindex = 0; // any way back will do
        const size_t space = CMSG_SPACE(v4 ? sizeof(in_pktinfo) : sizeof(in6_pktinfo));
        std::string copy(space, '\0');
        memcpy(copy.data(), each, std::min<size_t>(space, each->cmsg_len));
        return copy;
    }
    return {};
}

void DatagramListener::ready(int, uint32_t)
{
    for (int i = 0; i < turn; ++i) {
        alignas(cmsghdr) char control[256];
        DatagramPath path;
        iovec part { buffer, sizeof buffer };
        msghdr header { &path.client, sizeof path.client, &part, 1, control, sizeof control, 0 };
        const ssize_t size = recvmsg(m_fd, &header, MSG_DONTWAIT);
        if (size < 0)
            return;
        path.length = header.msg_namelen;
        path.control = localAddress(header);
        if (DatagramSession *session = sessionOf(path))
            session->send(buffer, size_t(size));
    }
}

void DatagramListener::forgetQuietest()
{
    const auto quietest = std::min_element(m_sessions.begin(), m_sessions.end(),
        [](const auto &a, const auto &b) { return a.second->lastUse() < b.second->lastUse(); });
    if (quietest == m_sessions.end())
        return;
    m_loop.remove(quietest->second);
    m_sessions.erase(quietest);
}

DatagramSession *DatagramListener::sessionOf(const DatagramPath &path)
{
    const auto found = m_sessions.find(path.key());
    if (found != m_sessions.end())
        return found->second;
    if (m_sessions.size() >= mostSessions)
        forgetQuietest();
    auto made = std::make_unique<DatagramSession>(m_loop, *this, path, m_target, m_greeting, m_idleSeconds);
    if (!made->start())
        return nullptr;
    DatagramSession *session = made.get();
    m_loop.add(std::move(made));
    m_sessions.emplace(path.key(), session);
    return session;
}

void DatagramListener::answer(const DatagramPath &path, const char *bytes, size_t size) const
{
    sockaddr_storage client = path.client;
    std::string control = path.control;
    iovec part { const_cast<char *>(bytes), size };
    const msghdr header { &client, path.length, &part, 1, control.empty() ? nullptr : control.data(), control.size(), 0 };
    sendmsg(m_fd, &header, MSG_NOSIGNAL | MSG_DONTWAIT);
}

void DatagramListener::forget(const DatagramPath &path) { m_sessions.erase(path.key()); }

DatagramSession::DatagramSession(Loop &loop, DatagramListener &listener, DatagramPath path, const Endpoint &target, std::string greeting,
    time_t idleSeconds)
    : m_loop(loop), m_listener(listener), m_path(std::move(path)), m_target(target), m_idleSeconds(idleSeconds), m_lastUse(monotonicSeconds())
{
    m_loop.holdClock(1);
    if (!greeting.empty()) {
        m_heldBytes = greeting.size();
        m_held.push_back(std::move(greeting));
    }
}

DatagramSession::~DatagramSession()
{
    m_loop.holdClock(-1);
    if (m_fd >= 0)
        close(m_fd);
}

bool DatagramSession::start()
{
    m_fd = connectTo(m_target);
    if (m_fd >= 0 && m_loop.watch(this, 0, m_fd, EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET))
        return true;
    say("Failed to connect to %s: %s", m_target.name.c_str(), strerror(errno));
    return false;
}

void DatagramSession::end()
{
    m_listener.forget(m_path);
    m_loop.remove(this);
}

void DatagramSession::send(const char *bytes, size_t size)
{
    m_lastUse = monotonicSeconds();
    if (m_heldBytes + size > mostHeld)
        return;
    m_held.emplace_back(bytes, size);
    m_heldBytes += size;
    if (m_connected && !flush())
        end();
}

/** False when the connection is broken. */
bool DatagramSession::flush()
{
    while (!m_held.empty()) {
        std::string &first = m_held.front();
        const ssize_t sent = ::send(m_fd, first.data(), first.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0 && (errno == EAGAIN || errno == EINTR))
            return true;
        if (sent < 0 && m_target.kind != Endpoint::Kind::Udp)
            return false;
        const size_t done = sent < 0 ? first.size() : size_t(sent); // what nobody takes is lost, as datagrams are
        m_heldBytes -= done;
        first.erase(0, done);
        if (first.empty())
            m_held.erase(m_held.begin());
    }
    return true;
}

void DatagramSession::ready(int, uint32_t events)
{
    if (!m_connected && (events & (EPOLLOUT | EPOLLERR | EPOLLHUP))) {
        int error = 0;
        socklen_t size = sizeof error;
        getsockopt(m_fd, SOL_SOCKET, SO_ERROR, &error, &size);
        if (error)
            say("Failed to connect to %s: %s", m_target.name.c_str(), strerror(error));
        if (error)
            return end();
        m_connected = true;
    }
    if (m_connected && !flush())
        return end();
    resume();
}

void DatagramSession::resume()
{
    for (int i = 0; i < turn; ++i) {
        const ssize_t size = recv(m_fd, buffer, sizeof buffer, MSG_DONTWAIT);
        const bool datagrams = m_target.kind == Endpoint::Kind::Udp;
        if (size < 0 && errno == ECONNREFUSED && datagrams)
            continue;
        if (size < 0 && (errno == EAGAIN || errno == EINTR || errno == ENOTCONN))
            return;
        if (size < 0 || (size == 0 && !datagrams))
            return end();
        m_lastUse = monotonicSeconds();
        m_listener.answer(m_path, buffer, size_t(size));
    }
    m_loop.again(this);
}

void DatagramSession::tick(time_t now)
{
    if (now - m_lastUse > m_idleSeconds)
        end();
}

}
