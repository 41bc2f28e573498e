// SPDX-License-Identifier: Apache-2.0
#include "models/http/trustedchain.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include "models/http/certificate.h"
#include "models/http/opensslowned.h"

namespace quayside {

QList<QByteArray> certificatesIn(const QByteArray &pemOrDer)
{
    QList<QByteArray> found;
    const openssl::Bio bio = openssl::reader(pemOrDer);
    while (const openssl::Certificate one { PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr) })
        found << certificateDer(one.get());
    ERR_clear_error();
    if (found.isEmpty() && openssl::fromDer(pemOrDer))
        found << pemOrDer;
    return found;
}

namespace {
bool isNamed(X509 *certificate, const QString &hostName)
{
    const QByteArray host = hostName.toLatin1();
    return X509_check_host(certificate, host.constData(), size_t(host.size()), 0, nullptr) == 1 || X509_check_ip_asc(certificate, host.constData(), 0) == 1;
}

bool isTrusted(const QList<QByteArray> &chain, const QString &hostName, const openssl::Store &store)
{
    const openssl::StoreContext context(X509_STORE_CTX_new());
    const openssl::Chain parsed(chain);
    if (!parsed.leaf())
        return false;
    X509_STORE_CTX_init(context.get(), store.get(), parsed.leaf(), parsed.others());
    X509_STORE_CTX_set_default(context.get(), "ssl_server");
    return isNamed(parsed.leaf(), hostName) && X509_verify_cert(context.get()) == 1;
}
}

bool isTrustedChain(const QList<QByteArray> &chain, const QString &hostName)
{
    const openssl::Store store(X509_STORE_new());
    X509_STORE_set_default_paths(store.get());
    return isTrusted(chain, hostName, store);
}

bool isTrustedChain(const QList<QByteArray> &chain, const QString &hostName, const QList<QByteArray> &authorities)
{
    const openssl::Store store(X509_STORE_new());
    for (const QByteArray &one : authorities)
        X509_STORE_add_cert(store.get(), openssl::fromDer(one).get());
    return isTrusted(chain, hostName, store);
}

}
