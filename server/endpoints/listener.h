// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <sys/socket.h>

#include "models/core/uniquefd.h"
#include "models/http/httplimits.h"
#include "models/http/httpservice.h"
#include "models/http/tlscontext.h"
#include "server/endpoints/iothreads.h"

namespace quayside {

/** What the endpoints of one server share. `io` and `service` must outlive them and their connections. */
struct EndpointContext {
    IoThreads &io;
    HttpService &service;
    HttpLimits limits = {};
    bool keepsPeerProcess = false; ///< fills in Peer::process of unix sockets
    int connectionCap = 4096; ///< of all endpoints together; further ones get a 503 (TLS: are closed)
    std::shared_ptr<std::atomic<int>> connections = std::make_shared<std::atomic<int>>(0);
};

/** Accepts on one listening socket in an I/O thread and hands the connections round the threads. Any thread but the I/O threads. */
class Listener {
public:
    /** `tls` is asked for at each connection (a new certificate counts from then on); null: plain. */
    Listener(EndpointContext context, UniqueFd socket, std::function<TlsContext::Ptr()> tls = {});
    Listener(const Listener &) = delete;
    /** Accepts no more when it returns; accepted connections stay. */
    ~Listener();

    /** The socket's own address: "192.0.2.1:8443", "[::]:8443"; unix: its path. */
    QString address() const;

private:
    struct Acceptor;
    std::shared_ptr<Acceptor> m_acceptor;
};

/** "192.0.2.1:8443", "[2001:db8::1]:8443" (a mapped IPv4 address is shown as such), or a unix socket's path. */
QString socketAddressText(const sockaddr_storage &address);

}
