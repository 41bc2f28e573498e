// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <memory>

#include "models/core/result.h"

struct ssl_ctx_st;

namespace quayside {

/** What TLS connections of one kind share: the own certificate and key, versions (1.2 and later). Any certificate of the peer passes
 *  the handshake: whether to trust it is for the caller to decide, before he sends anything. Immutable, any thread. */
class TlsContext {
public:
    using Ptr = std::shared_ptr<const TlsContext>;

    /** Asks clients for a certificate without insisting on one. Certificate (leaf first) and key are PEM. */
    static Result<Ptr> server(const QByteArray &certificate, const QByteArray &key);
    /** Takes clients alone that show a certificate of that authority (PEM) for a client, valid now (extension auth_pki). */
    static Result<Ptr> serverOfAuthority(const QByteArray &certificate, const QByteArray &key, const QByteArray &authority);
    /** Certificate and key are both PEM, or both empty. */
    static Result<Ptr> client(const QByteArray &certificate = {}, const QByteArray &key = {});
    ~TlsContext();

    ssl_ctx_st *handle() const { return m_context; }
    bool isServer() const { return m_isServer; }

private:
    TlsContext(bool isServer, ssl_ctx_st *context) : m_context(context), m_isServer(isServer) { }
    static Result<Ptr> create(bool isServer, const QByteArray &certificate, const QByteArray &key);

    ssl_ctx_st *m_context;
    bool m_isServer;
};

}
