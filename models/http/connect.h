// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "models/core/result.h"
#include "models/http/bytestream.h"
#include "models/http/reactor.h"
#include "models/http/tlscontext.h"

namespace quayside {

/** To a unix socket; at once. 404: there is none; 403: not allowed; 503: nobody answers. */
Result<std::shared_ptr<ByteStream>> connectUnix(const QString &path);

/** A proxy that is asked for a way to somewhere else (RFC 9110, 9.3.6, CONNECT). Value type. */
struct Tunnel {
    QString host;
    int port = 0;
    QByteArray authorization; ///< value of Proxy-Authorization; empty: none
};

/** A TCP or TLS connection being made. Lives in its reactor's thread. */
class Connector final : public std::enable_shared_from_this<Connector> {
public:
    /** With TLS the handshake is done when this is called: compare peerCertificates() with what you trust before you send anything. */
    using Done = std::function<void(Result<std::shared_ptr<ByteStream>>)>;

    /** In the reactor's thread. The name is resolved in a thread of its own, then its addresses are tried one after another. `tls` null:
     *  plain TCP. `done` runs once, in the reactor's thread, never from in here: 503 with the reason if it fails, 504 after `timeout`
     *  milliseconds. Dropping the handle doesn't cancel. With a tunnel the proxy is what is connected to, 502 is for its refusal. */
    static std::shared_ptr<Connector> start(Reactor::Ptr reactor, const QString &host, int port, TlsContext::Ptr tls, int timeout, Done done,
        const std::optional<Tunnel> &tunnel = {});
    /** `done` doesn't run any more. Reactor's thread. */
    void cancel();
    ~Connector();

private:
    struct Addresses;
    Connector(Reactor::Ptr reactor, QString host, int port, TlsContext::Ptr tls, Done done);
    void resolved(std::shared_ptr<Addresses> addresses);
    void tryNext();
    void connected();
    void askForTunnel();
    void tunnelAnswered();
    void secure();
    void shakeHands();
    void watch(int fd, unsigned events, void (Connector::*step)());
    void unwatch();
    void fail(int status, const QString &reason);
    void finish(Result<std::shared_ptr<ByteStream>> result);

    Reactor::Ptr m_reactor;
    QString m_host;
    int m_port;
    TlsContext::Ptr m_tls;
    Done m_done;
    std::optional<Tunnel> m_tunnel;
    QByteArray m_tunnelAnswer;
    std::shared_ptr<Addresses> m_addresses;
    UniqueFd m_socket;
    std::shared_ptr<class TlsStream> m_stream;
    QString m_lastError;
    int m_watched = -1;
    Reactor::TimerId m_timer = 0;
};

}
