// SPDX-License-Identifier: Apache-2.0
#include "server/endpoints/listener.h"

#include <arpa/inet.h>
#include <cerrno>
#include <fcntl.h>
#include <future>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>

#include "models/core/log.h"
#include "models/http/httpserverconnection.h"
#include "models/http/tlsstream.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr int acceptsPerTurn = 64;
constexpr int pauseAfterError = 100; ///< ms

void setOption(int fd, int level, int name, int value) { setsockopt(fd, level, name, &value, sizeof value); }

/** Kernels before 6.5 can't tell which process it was, only who has its number now. */
std::shared_ptr<const UniqueFd> processOf(int fd, pid_t pid)
{
    constexpr int peerPidfd = 77; // SO_PEERPIDFD
    int pidfd = -1;
    socklen_t size = sizeof pidfd;
    if (getsockopt(fd, SOL_SOCKET, peerPidfd, &pidfd, &size) != 0)
        pidfd = int(::syscall(SYS_pidfd_open, pid, 0));
    return std::make_shared<const UniqueFd>(pidfd);
}

Peer peerOf(int fd, const sockaddr_storage &address)
{
    Peer peer;
    peer.isUnix = address.ss_family == AF_UNIX;
    if (!peer.isUnix) {
        setOption(fd, IPPROTO_TCP, TCP_NODELAY, 1);
        setOption(fd, SOL_SOCKET, SO_KEEPALIVE, 1);
        setOption(fd, IPPROTO_TCP, TCP_KEEPIDLE, 30);
        setOption(fd, IPPROTO_TCP, TCP_KEEPINTVL, 10);
        setOption(fd, IPPROTO_TCP, TCP_KEEPCNT, 3);
        peer.address = socketAddressText(address);
        return peer;
    }
    ucred credentials {};
    socklen_t size = sizeof credentials;
    if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &credentials, &size) == 0) {
        peer.pid = credentials.pid;
        peer.uid = credentials.uid;
        peer.gid = credentials.gid;
    }
    peer.address = u"@"_s;
    return peer;
}
}

QString socketAddressText(const sockaddr_storage &address)
{
    char text[INET6_ADDRSTRLEN] = {};
    if (address.ss_family == AF_UNIX)
        return QString::fromLocal8Bit(reinterpret_cast<const sockaddr_un &>(address).sun_path);
    if (address.ss_family == AF_INET) {
        const auto &in = reinterpret_cast<const sockaddr_in &>(address);
        inet_ntop(AF_INET, &in.sin_addr, text, sizeof text);
        return u"%1:%2"_s.arg(QLatin1StringView(text)).arg(ntohs(in.sin_port));
    }
    const auto &in = reinterpret_cast<const sockaddr_in6 &>(address);
    if (IN6_IS_ADDR_V4MAPPED(&in.sin6_addr)) {
        inet_ntop(AF_INET, in.sin6_addr.s6_addr + 12, text, sizeof text);
        return u"%1:%2"_s.arg(QLatin1StringView(text)).arg(ntohs(in.sin6_port));
    }
    inet_ntop(AF_INET6, &in.sin6_addr, text, sizeof text);
    return u"[%1]:%2"_s.arg(QLatin1StringView(text)).arg(ntohs(in.sin6_port));
}

/** Lives in its I/O thread, owned by the watch on the socket. */
struct Listener::Acceptor : std::enable_shared_from_this<Acceptor> {
    EndpointContext context;
    UniqueFd socket;
    std::function<TlsContext::Ptr()> tls;
    std::shared_ptr<EpollReactor> reactor;
    /** Given up for a moment when the process is out of descriptors, so that the connection can be taken and closed. */
    UniqueFd spare { ::open("/dev/null", O_RDONLY | O_CLOEXEC) };

    Acceptor(EndpointContext c, UniqueFd s, std::function<TlsContext::Ptr()> t)
        : context(std::move(c)), socket(std::move(s)), tls(std::move(t)), reactor(context.io.next())
    {
        setNonBlocking(socket.get());
    }

    void start()
    {
        reactor->watch(socket.get(), Reactor::Read, [self = shared_from_this()](unsigned) { self->acceptMany(); });
    }

    void acceptMany()
    {
        for (int i = 0; i < acceptsPerTurn; ++i) {
            sockaddr_storage address {};
            socklen_t size = sizeof address;
            UniqueFd fd(::accept4(socket.get(), reinterpret_cast<sockaddr *>(&address), &size, SOCK_NONBLOCK | SOCK_CLOEXEC));
            if (fd)
                take(std::move(fd), address);
            else if (errno != EINTR && errno != ECONNABORTED)
                return failed(errno);
        }
    }

    void failed(int error)
    {
        if (error == EAGAIN)
            return;
        log::warning(u"Accepting a connection failed: %1"_s.arg(systemError(u"accept"_s, error).message));
        if (error == EMFILE && spare) {
            spare.reset();
            UniqueFd(::accept4(socket.get(), nullptr, nullptr, SOCK_CLOEXEC)).reset();
            spare.reset(::open("/dev/null", O_RDONLY | O_CLOEXEC));
        }
        reactor->modify(socket.get(), Reactor::None);
        reactor->after(pauseAfterError, [weak = weak_from_this()] {
            if (const auto self = weak.lock())
                self->reactor->modify(self->socket.get(), Reactor::Read);
        });
    }

    void take(UniqueFd fd, const sockaddr_storage &address)
    {
        const TlsContext::Ptr tlsContext = tls ? tls() : nullptr;
        if (*context.connections >= context.connectionCap)
            return refuse(std::move(fd), bool(tlsContext));
        ++*context.connections;
        Peer peer = peerOf(fd.get(), address);
        if (peer.isUnix)
            log::debug(u"Connection on the unix socket"_s,
                { { u"pid"_s, QString::number(peer.pid) }, { u"uid"_s, QString::number(peer.uid) }, { u"gid"_s, QString::number(peer.gid) } });
        if (peer.isUnix && context.keepsPeerProcess)
            peer.process = processOf(fd.get(), peer.pid);
        peer.isTls = bool(tlsContext);
        std::shared_ptr<ByteStream> stream;
        if (tlsContext)
            stream = std::make_shared<TlsStream>(std::move(fd), tlsContext);
        else
            stream = std::make_shared<FdStream>(std::move(fd));
        const auto target = context.io.next();
        target->post([self = shared_from_this(), target, stream, peer = std::move(peer)] {
            auto closed = [connections = self->context.connections] { --*connections; };
            HttpServerConnection::start(target, stream, peer, self->context.service, self->context.limits, std::move(closed));
        });
    }

    void refuse(UniqueFd fd, bool isTls)
    {
        static constexpr char answer[] = "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        if (!isTls)
            ::send(fd.get(), answer, sizeof answer - 1, MSG_NOSIGNAL | MSG_DONTWAIT);
        log::warning(u"A connection was refused: there are %1 already"_s.arg(context.connectionCap));
    }
};

Listener::Listener(EndpointContext context, UniqueFd socket, std::function<TlsContext::Ptr()> tls)
    : m_acceptor(std::make_shared<Acceptor>(std::move(context), std::move(socket), std::move(tls)))
{
    m_acceptor->reactor->post([acceptor = m_acceptor] { acceptor->start(); });
}

Listener::~Listener()
{
    // Waits for the I/O thread to let go of the socket, so that the address is free when this returns. A thread that has been
    // stopped drops the task, and with it the promise.
    const auto done = std::make_shared<std::promise<void>>();
    auto future = done->get_future();
    m_acceptor->reactor->post([acceptor = m_acceptor, done] {
        acceptor->reactor->unwatch(acceptor->socket.get());
        acceptor->socket.reset();
        done->set_value();
    });
    future.wait_for(std::chrono::seconds(1));
}

QString Listener::address() const
{
    sockaddr_storage address {};
    socklen_t size = sizeof address;
    getsockname(m_acceptor->socket.get(), reinterpret_cast<sockaddr *>(&address), &size);
    return socketAddressText(address);
}

}
