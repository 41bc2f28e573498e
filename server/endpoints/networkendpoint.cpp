// SPDX-License-Identifier: Apache-2.0
#include "server/endpoints/networkendpoint.h"

#include <algorithm>
#include <cerrno>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include "server/endpoints/localendpoint.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
using Addresses = std::unique_ptr<addrinfo, decltype(&freeaddrinfo)>;

Result<Addresses> resolve(const HostPort &where)
{
    addrinfo hints {};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_PASSIVE;
    addrinfo *found = nullptr;
    // Without a host: one IPv6 socket that takes IPv4 as well.
    const char *host = where.host.isEmpty() ? "::" : where.host.constData();
    const int error = getaddrinfo(host, QByteArray::number(where.port).constData(), &hints, &found);
    if (error != 0)
        return failure(badRequest(u"Can't resolve \"%1\": %2"_s.arg(QString::fromUtf8(where.host), QString::fromLocal8Bit(gai_strerror(error)))));
    return Addresses(found, freeaddrinfo);
}

UniqueFd openSocket(const addrinfo &address)
{
    UniqueFd socket(::socket(address.ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const int on = 1, off = 0;
    setsockopt(socket.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (address.ai_family == AF_INET6)
        setsockopt(socket.get(), IPPROTO_IPV6, IPV6_V6ONLY, &off, sizeof off);
    if (!socket || ::bind(socket.get(), address.ai_addr, address.ai_addrlen) != 0 || ::listen(socket.get(), 1024) != 0)
        return {};
    return socket;
}

/** A kernel without IPv6 gets its IPv4 counterpart of "every address". */
Result<std::vector<UniqueFd>> openSockets(const HostPort &where, const QString &shown)
{
    Addresses addresses = TRY(resolve(where));
    std::vector<UniqueFd> sockets;
    for (const addrinfo *a = addresses.get(); a; a = a->ai_next) {
        UniqueFd socket = openSocket(*a);
        if (!socket && errno == EAFNOSUPPORT && where.host.isEmpty())
            return openSockets({ "0.0.0.0", where.port }, shown);
        if (!socket)
            return failure(systemError(u"Can't listen on \"%1\""_s.arg(shown), errno));
        sockets.push_back(std::move(socket));
    }
    return sockets;
}
}

Result<HostPort> parseHostPort(const QString &address, int fallbackPort)
{
    const QByteArray text = address.trimmed().toUtf8();
    HostPort out { text, fallbackPort };
    QByteArray port;
    if (text.startsWith('[')) {
        const qsizetype end = text.indexOf(']');
        if (end < 0 || (end + 1 < text.size() && text[end + 1] != ':'))
            return failure(badRequest(u"Invalid address \"%1\""_s.arg(address)));
        out.host = text.mid(1, end - 1);
        port = text.mid(end + 1);
    } else if (text.count(':') == 1) {
        out.host = text.left(text.indexOf(':'));
        port = text.mid(text.indexOf(':'));
    }
    bool ok = true;
    if (port.size() > 1)
        out.port = port.mid(1).toInt(&ok);
    if (!ok || out.port < 0 || out.port > 65535 || text.isEmpty())
        return failure(badRequest(u"Invalid address \"%1\""_s.arg(address)));
    return out;
}

/** Whether one of the listeners holds the port of that address, so that the two may overlap. */
static bool isPortOf(const std::vector<std::unique_ptr<Listener>> &listeners, const QString &address)
{
    const auto wanted = parseHostPort(address);
    return wanted && std::any_of(listeners.begin(), listeners.end(), [&](const auto &listener) {
        const auto held = parseHostPort(listener->address());
        return held && held->port == wanted->port;
    });
}

NetworkEndpoint::NetworkEndpoint(EndpointContext context, TlsContext::Ptr tls)
    : m_context(std::move(context)), m_tls(std::make_shared<std::atomic<TlsContext::Ptr>>(std::move(tls)))
{
}

Result<std::vector<std::unique_ptr<Listener>>> NetworkEndpoint::listen(const QString &address)
{
    std::vector<std::unique_ptr<Listener>> listeners;
    if (address.isEmpty())
        return listeners;
    const HostPort where = TRY(parseHostPort(address));
    for (UniqueFd &socket : TRY(openSockets(where, address)))
        listeners.push_back(std::make_unique<Listener>(m_context, std::move(socket), [tls = m_tls] { return tls->load(); }));
    return listeners;
}

Result<> NetworkEndpoint::rebind(const QString &address)
{
    const std::lock_guard lock(m_mutex);
    const Result<> changed = change(address);
    QStringList names;
    for (const auto &listener : m_listeners)
        names << listener->address();
    const std::lock_guard namesLock(m_namesMutex);
    m_names = names;
    return changed;
}

Result<> NetworkEndpoint::change(const QString &address)
{
    if (address == m_address && !m_listeners.empty())
        return {};
    auto listeners = listen(address);
    if (!listeners && isPortOf(m_listeners, address)) {
        // Perhaps it is in our own way: "[::]:8443" holds every address of that port.
        m_listeners.clear();
        listeners = listen(address);
        if (!listeners) {
            if (auto old = listen(m_address))
                m_listeners = std::move(*old);
            return failure(listeners.error());
        }
    }
    m_listeners = TRY(std::move(listeners));
    m_address = address;
    return {};
}

void NetworkEndpoint::setTls(TlsContext::Ptr tls) { m_tls->store(std::move(tls)); }

QString NetworkEndpoint::address() const
{
    const std::lock_guard lock(m_mutex);
    return m_address;
}

QStringList NetworkEndpoint::listeningOn() const
{
    const std::lock_guard lock(m_namesMutex);
    return m_names;
}

}
