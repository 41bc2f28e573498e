// SPDX-License-Identifier: Apache-2.0
#include "server/helper/proxy/relay.h"

#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <unistd.h>

namespace quayside::helper {

/** Steps before others get their turn. */
static constexpr int turn = 32;
/** How long answers of a datagram server are waited for after its client has said all. */
static constexpr time_t lingerSeconds = 10;

static std::unique_ptr<Flow> flowBetween(bool unixes, bool datagrams, bool fromDatagrams)
{
    if (unixes)
        return std::make_unique<MessageFlow>();
    if (datagrams)
        return std::make_unique<DatagramFlow>(fromDatagrams);
    return std::make_unique<SpliceFlow>();
}

Relay::Relay(Loop &loop, int client, bool clientIsUnix, const Endpoint &target, std::string header)
    : m_loop(loop), m_target(target), m_header(std::move(header))
{
    const bool unixes = clientIsUnix && target.isUnix(), datagrams = target.kind == Endpoint::Kind::Udp;
    m_fds[Client] = client;
    m_directions[Client].flow = flowBetween(unixes, datagrams, false);
    m_directions[Server].flow = flowBetween(unixes, datagrams, true);
}

Relay::~Relay()
{
    if (m_deadline)
        m_loop.holdClock(-1);
    for (const int fd : m_fds) {
        if (fd >= 0)
            ::close(fd);
    }
}

void Relay::start() { connect(); }

void Relay::close() { m_loop.remove(this); }

void Relay::connect()
{
    m_fds[Server] = connectTo(m_target);
    if (m_fds[Server] < 0 && errno == EAGAIN) { // a unix socket whose owner is slow to accept
        m_loop.soon(this);
        return;
    }
    constexpr uint32_t all = EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET;
    if (m_fds[Server] < 0 || !m_loop.watch(this, Server, m_fds[Server], all) || !m_loop.watch(this, Client, m_fds[Client], all)) {
        say("Failed to connect to %s: %s", m_target.name.c_str(), strerror(errno));
        close();
    }
}

bool Relay::isConnected()
{
    int error = 0;
    socklen_t size = sizeof error;
    getsockopt(m_fds[Server], SOL_SOCKET, SO_ERROR, &error, &size);
    if (error) {
        say("Failed to connect to %s: %s", m_target.name.c_str(), strerror(error));
        return false;
    }
    // Nothing was sent yet, so that it takes these few bytes at once.
    return m_header.empty() || send(m_fds[Server], m_header.data(), m_header.size(), MSG_NOSIGNAL) == ssize_t(m_header.size());
}

void Relay::ready(int which, uint32_t events)
{
    if (events & (EPOLLIN | EPOLLRDHUP | EPOLLHUP | EPOLLERR))
        m_readable[which] = true;
    if (events & (EPOLLOUT | EPOLLHUP | EPOLLERR))
        m_writable[which] = true;
    if (!m_connected && m_writable[Server]) {
        m_connected = isConnected();
        if (!m_connected)
            return close();
    }
    resume();
}

void Relay::resume()
{
    if (m_fds[Server] < 0)
        return connect();
    if (!m_connected)
        return;
    pump(Client);
    pump(Server);
}

void Relay::pump(int from)
{
    Direction &direction = m_directions[from];
    const int to = 1 - from;
    for (int steps = 0; !direction.ended && m_writable[to] && (m_readable[from] || direction.flow->isHolding()); ++steps) {
        if (steps == turn)
            return m_loop.again(this);
        switch (direction.flow->step(m_fds[from], m_fds[to])) {
        case Flow::Step::Moved: break;
        case Flow::Step::NothingToTake: m_readable[from] = false; break;
        case Flow::Step::CannotGive: m_writable[to] = false; break;
        case Flow::Step::Ended: end(from); break;
        case Flow::Step::Failed: return close();
        }
    }
}

/** The other side hears that nothing more comes from this one. */
void Relay::end(int from)
{
    m_directions[from].ended = true;
    shutdown(m_fds[1 - from], SHUT_WR);
    if (m_directions[1 - from].ended)
        close();
    else if (m_target.kind == Endpoint::Kind::Udp)
        linger();
}

void Relay::linger()
{
    m_deadline = monotonicSeconds() + lingerSeconds;
    m_loop.holdClock(1);
}

void Relay::tick(time_t now)
{
    if (m_deadline && now > m_deadline)
        close();
}

StreamListener::StreamListener(Loop &loop, int fd, const Endpoint &at, const Endpoint &target, bool proxyHeader)
    : m_loop(loop), m_fd(fd), m_at(at), m_target(target), m_proxyHeader(proxyHeader)
{
    m_loop.watch(this, 0, m_fd, EPOLLIN);
}

void StreamListener::resume() { m_loop.watch(this, 0, m_fd, EPOLLIN); }

void StreamListener::ready(int, uint32_t)
{
    for (int i = 0; i < turn; ++i) {
        const int client = accept4(m_fd, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
        if (client < 0 && (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM)) {
            say("No more clients until one goes: %s", strerror(errno));
            m_loop.unwatch(m_fd); // they wait in the queue
            return m_loop.soon(this);
        }
        if (client < 0)
            return;
        const int on = 1;
        if (m_at.kind == Endpoint::Kind::Tcp) {
            setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            setsockopt(client, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
        }
        auto relay = std::make_unique<Relay>(m_loop, client, m_at.isUnix(), m_target, m_proxyHeader ? proxyHeader(client) : std::string());
        Relay *started = relay.get();
        m_loop.add(std::move(relay));
        started->start();
    }
}

}
