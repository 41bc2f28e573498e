// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <mutex>

#include "models/core/result.h"
#include "models/http/certificate.h"
#include "server/endpoints/listener.h"

namespace quayside {

/** Host and port of `core.https_address` and its like. */
struct HostPort {
    QByteArray host; ///< empty: every address
    int port = 0;
};
/** "[::]:8443", "0.0.0.0", ":8443", "192.0.2.1:443", "host.example", "2001:db8::1"; the port is `fallbackPort` if it isn't given. 400 if
 *  malformed. */
Result<HostPort> parseHostPort(const QString &address, int fallbackPort = 8443);

/** HTTPS. A client certificate is asked for, not required: the service sees it in Peer. Any thread but the I/O threads. */
class NetworkEndpoint {
public:
    NetworkEndpoint(EndpointContext context, TlsContext::Ptr tls);

    /** Listens on another address, or on none if it is empty. The new listeners are up before the old ones close, unless
     *  the two overlap; if one can't be opened, all stays as it was. Resolves host names (blocking). */
    Result<> rebind(const QString &address);
    /** For connections from now on. */
    void setTls(TlsContext::Ptr tls);
    /** As given to rebind(). */
    QString address() const;
    /** What is listened on, with the real port. The I/O threads may ask too: it waits for no rebind(). */
    QStringList listeningOn() const;

private:
    Result<std::vector<std::unique_ptr<Listener>>> listen(const QString &address);
    Result<> change(const QString &address);

    EndpointContext m_context;
    std::shared_ptr<std::atomic<std::shared_ptr<const TlsContext>>> m_tls;
    mutable std::mutex m_mutex;
    QString m_address;
    std::vector<std::unique_ptr<Listener>> m_listeners;
    mutable std::mutex m_namesMutex;
    QStringList m_names; ///< of m_listeners
};

}
