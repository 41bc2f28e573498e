// SPDX-License-Identifier: Apache-2.0
#include <openssl/x509v3.h>

#include "models/http/certificate.h"
#include "models/http/opensslowned.h"

namespace quayside {

bool isTrustedChain(const QList<QByteArray> &chain, const QString &hostName)
{
    const QByteArray host = hostName.toLatin1();
    const openssl::Store store(X509_STORE_new());
    const openssl::StoreContext context(X509_STORE_CTX_new());
    const openssl::Chain parsed(chain);
    if (!parsed.leaf())
        return false;
    X509_STORE_set_default_paths(store.get());
    X509_STORE_CTX_init(context.get(), store.get(), parsed.leaf(), parsed.others());
    X509_STORE_CTX_set_default(context.get(), "ssl_server");
    const bool isNamed = X509_check_host(parsed.leaf(), host.constData(), size_t(host.size()), 0, nullptr) == 1
        || X509_check_ip_asc(parsed.leaf(), host.constData(), 0) == 1;
    return isNamed && X509_verify_cert(context.get()) == 1;
}

}
