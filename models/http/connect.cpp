// SPDX-License-Identifier: Apache-2.0
#include "models/http/connect.h"

#include <QFile>
#include <QUrl>
#include <cerrno>
#include <cstring>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>

#include "models/http/tlsstream.h"

namespace quayside {

using namespace Qt::StringLiterals;

Result<std::shared_ptr<ByteStream>> connectUnix(const QString &path)
{
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    if (name.isEmpty() || size_t(name.size()) >= sizeof address.sun_path)
        return failure(badRequest(u"Not a valid path of a unix socket: \"%1\""_s.arg(path)));
    memcpy(address.sun_path, name.constData(), size_t(name.size()));
    UniqueFd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (::connect(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        return std::make_shared<FdStream>(std::move(socket));
    Error error = systemError(u"Can't connect to %1"_s.arg(path), errno);
    error.status = errno == ENOENT ? 404 : errno == EACCES || errno == EPERM ? 403 : 503;
    return failure(std::move(error));
}

struct Connector::Addresses {
    int error = 0;
    addrinfo *list = nullptr;
    addrinfo *next = nullptr;
    ~Addresses()
    {
        if (list)
            freeaddrinfo(list);
    }
};

Connector::Connector(Reactor::Ptr reactor, QString host, int port, TlsContext::Ptr tls, Done done)
    : m_reactor(std::move(reactor)), m_host(std::move(host)), m_port(port), m_tls(std::move(tls)), m_done(std::move(done))
{
}

Connector::~Connector() = default;

std::shared_ptr<Connector> Connector::start(Reactor::Ptr reactor, const QString &host, int port, TlsContext::Ptr tls, int timeout, Done done,
    const std::optional<Tunnel> &tunnel)
{
    const std::shared_ptr<Connector> self(new Connector(std::move(reactor), host, port, std::move(tls), std::move(done)));
    self->m_tunnel = tunnel;
    self->m_timer = self->m_reactor->after(timeout, [self] { self->fail(504, u"no answer in time"_s); });
    // The thread may outlast everybody's interest, and the reactor: it holds neither.
    std::thread([weak = self->weak_from_this(), weakReactor = std::weak_ptr(self->m_reactor), name = (tunnel ? tunnel->host : host).toUtf8(), port = tunnel ? tunnel->port : port] {
        auto found = std::make_shared<Addresses>();
        addrinfo hints {};
        hints.ai_socktype = SOCK_STREAM;
        found->error = getaddrinfo(name.constData(), QByteArray::number(port).constData(), &hints, &found->list);
        found->next = found->list;
        if (const auto alive = weakReactor.lock())
            alive->post([weak, found] {
                if (const auto connector = weak.lock())
                    connector->resolved(found);
            });
    }).detach();
    return self;
}

void Connector::cancel()
{
    m_done = nullptr;
    finish(failure(Error { 503, u"Cancelled"_s, {} }));
}

void Connector::resolved(std::shared_ptr<Addresses> addresses)
{
    if (!m_done)
        return;
    m_addresses = std::move(addresses);
    if (m_addresses->error != 0)
        return fail(503, QString::fromLocal8Bit(gai_strerror(m_addresses->error)));
    tryNext();
}

void Connector::tryNext()
{
    while (m_addresses->next) {
        const addrinfo *address = std::exchange(m_addresses->next, m_addresses->next->ai_next);
        m_socket.reset(::socket(address->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
        if (m_socket && (::connect(m_socket.get(), address->ai_addr, address->ai_addrlen) == 0 || errno == EINPROGRESS))
            return watch(m_socket.get(), Reactor::Write, &Connector::connected);
        m_lastError = QString::fromLocal8Bit(strerror(errno));
    }
    fail(503, m_lastError);
}

void Connector::connected()
{
    unwatch();
    int error = 0;
    socklen_t size = sizeof error;
    getsockopt(m_socket.get(), SOL_SOCKET, SO_ERROR, &error, &size);
    if (error != 0) {
        m_lastError = QString::fromLocal8Bit(strerror(error));
        return tryNext();
    }
    const int on = 1;
    setsockopt(m_socket.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    setsockopt(m_socket.get(), SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
    m_tunnel ? askForTunnel() : secure();
}

void Connector::askForTunnel()
{
    const QByteArray host = QUrl::toAce(m_host), name = (host.isEmpty() ? m_host.toLatin1() : host);
    const QByteArray target = (name.contains(':') ? '[' + name + ']' : name) + ':' + QByteArray::number(m_port);
    QByteArray request = "CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n";
    if (!m_tunnel->authorization.isEmpty())
        request += "Proxy-Authorization: " + m_tunnel->authorization + "\r\n";
    request += "\r\n";
    if (::send(m_socket.get(), request.constData(), size_t(request.size()), MSG_NOSIGNAL) != request.size()) // a fresh socket takes so little whole
        return fail(503, u"the proxy doesn't take a request"_s);
    watch(m_socket.get(), Reactor::Read, &Connector::tunnelAnswered);
}

/** Behind the answer's head nothing comes before we have spoken. */
void Connector::tunnelAnswered()
{
    static constexpr qsizetype longest = 16 * 1024;
    char piece[2048];
    const ssize_t size = ::recv(m_socket.get(), piece, sizeof piece, 0);
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (size > 0)
        m_tunnelAnswer.append(piece, size);
    const bool isWhole = m_tunnelAnswer.contains("\r\n\r\n");
    if (size > 0 && !isWhole && m_tunnelAnswer.size() < longest)
        return;
    const QList<QByteArray> words = m_tunnelAnswer.left(m_tunnelAnswer.indexOf('\r')).split(' ');
    if (!isWhole || !words[0].startsWith("HTTP/1.") || !words.value(1).startsWith('2'))
        return fail(502, u"the proxy %1 answered \"%2\""_s.arg(m_tunnel->host, QString::fromLatin1(words.mid(1).join(' '))));
    unwatch();
    secure();
}

void Connector::secure()
{
    if (!m_tls)
        return finish(std::make_shared<FdStream>(std::move(m_socket)));
    m_stream = std::make_shared<TlsStream>(std::move(m_socket), m_tls, m_host.toUtf8());
    shakeHands();
}

void Connector::shakeHands()
{
    unwatch();
    if (m_stream->handshake() == 1)
        return finish(std::shared_ptr<ByteStream>(m_stream));
    if (errno != EAGAIN)
        return fail(503, m_stream->errorText().isEmpty() ? u"the TLS handshake failed"_s : m_stream->errorText());
    watch(m_stream->fd(), m_stream->readWantsWrite() ? Reactor::Write : Reactor::Read, &Connector::shakeHands);
}

void Connector::watch(int fd, unsigned events, void (Connector::*step)())
{
    m_watched = fd;
    m_reactor->watch(fd, events, [self = shared_from_this(), step](unsigned) { ((*self).*step)(); });
}

void Connector::unwatch()
{
    if (m_watched >= 0)
        m_reactor->unwatch(std::exchange(m_watched, -1));
}

void Connector::fail(int status, const QString &reason)
{
    finish(failure(Error { status, u"Can't connect to %1, port %2: %3"_s.arg(m_host).arg(m_port).arg(reason), {} }));
}

void Connector::finish(Result<std::shared_ptr<ByteStream>> result)
{
    const auto self = shared_from_this();
    unwatch();
    m_reactor->cancel(std::exchange(m_timer, 0));
    m_socket.reset();
    m_stream.reset();
    if (const Done done = std::exchange(m_done, nullptr))
        done(std::move(result));
}

}
