// SPDX-License-Identifier: Apache-2.0
#include "models/http/tlscontext.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

#include "models/http/certificate.h"
#include "models/http/opensslowned.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
int acceptAny(int, X509_STORE_CTX *) { return 1; }

/** The leaf, then intermediates. */
bool useCertificates(SSL_CTX *context, const QByteArray &pem)
{
    const openssl::Bio bio = openssl::reader(pem);
    bool any = false;
    while (X509 *certificate = PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr)) {
        const bool ok = any ? SSL_CTX_add1_chain_cert(context, certificate) == 1 : SSL_CTX_use_certificate(context, certificate) == 1;
        X509_free(certificate);
        if (!ok)
            return false;
        any = true;
    }
    ERR_clear_error();
    return any;
}

bool useKey(SSL_CTX *context, const QByteArray &pem)
{
    const openssl::Bio bio = openssl::reader(pem);
    EVP_PKEY *key = PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr);
    const bool ok = key && SSL_CTX_use_PrivateKey(context, key) == 1 && SSL_CTX_check_private_key(context) == 1;
    EVP_PKEY_free(key);
    return ok;
}
}

Result<TlsContext::Ptr> TlsContext::create(bool isServer, const QByteArray &certificate, const QByteArray &key)
{
    SSL_CTX *context = SSL_CTX_new(isServer ? TLS_server_method() : TLS_client_method());
    if (!context)
        return failure(internal(u"TLS can't be set up"_s, opensslErrors()));
    const Ptr result(new TlsContext(isServer, context));
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_IGNORE_UNEXPECTED_EOF);
    SSL_CTX_set_mode(context, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, acceptAny);
    // A resumed session would not show the client's chain again, and every session kept costs memory.
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_options(context, SSL_OP_NO_TICKET);
    SSL_CTX_set_num_tickets(context, 0);
    if (certificate.isEmpty() && key.isEmpty() && !isServer)
        return result;
    if (!useCertificates(context, certificate))
        return failure(badRequest(u"The TLS certificate isn't valid PEM: %1"_s.arg(opensslErrors())));
    if (!useKey(context, key))
        return failure(badRequest(u"The TLS key isn't valid PEM or doesn't belong to the certificate: %1"_s.arg(opensslErrors())));
    return result;
}

Result<TlsContext::Ptr> TlsContext::server(const QByteArray &certificate, const QByteArray &key)
{
    return create(true, certificate, key);
}

Result<TlsContext::Ptr> TlsContext::serverOfAuthority(const QByteArray &certificate, const QByteArray &key, const QByteArray &authority)
{
    const Ptr result = TRY(create(true, certificate, key));
    SSL_CTX *context = result->m_context;
    const openssl::Bio bio = openssl::reader(authority);
    X509 *issuer = PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr);
    const bool ok = issuer && X509_STORE_add_cert(SSL_CTX_get_cert_store(context), issuer) == 1 && SSL_CTX_add_client_CA(context, issuer) == 1;
    X509_free(issuer);
    if (!ok)
        return failure(badRequest(u"The authority's certificate isn't valid PEM: %1"_s.arg(opensslErrors())));
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    return result;
}

Result<TlsContext::Ptr> TlsContext::client(const QByteArray &certificate, const QByteArray &key)
{
    return create(false, certificate, key);
}

TlsContext::~TlsContext() { SSL_CTX_free(m_context); }

}
