// SPDX-License-Identifier: Apache-2.0
#include <memory>
#include <openssl/x509v3.h>
#include <vector>

#include "models/http/certificate.h"

namespace quayside {

using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

static Certificate certificateOf(const QByteArray &der)
{
    auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    return { d2i_X509(nullptr, &bytes, der.size()), X509_free };
}

bool isTrustedChain(const QList<QByteArray> &chain, const QString &hostName)
{
    const QByteArray host = hostName.toLatin1();
    const std::unique_ptr<X509_STORE, decltype(&X509_STORE_free)> store(X509_STORE_new(), X509_STORE_free);
    const std::unique_ptr<X509_STORE_CTX, decltype(&X509_STORE_CTX_free)> context(X509_STORE_CTX_new(), X509_STORE_CTX_free);
    STACK_OF(X509) *others = sk_X509_new_null();
    std::vector<Certificate> certificates;
    for (const QByteArray &der : chain) {
        certificates.push_back(certificateOf(der));
        if (certificates.back() && certificates.size() > 1)
            sk_X509_push(others, certificates.back().get());
    }
    bool trusted = false;
    if (!certificates.empty() && certificates.front()) {
        X509 *leaf = certificates.front().get();
        X509_STORE_set_default_paths(store.get());
        X509_STORE_CTX_init(context.get(), store.get(), leaf, others);
        X509_STORE_CTX_set_default(context.get(), "ssl_server");
        const bool named = X509_check_host(leaf, host.constData(), size_t(host.size()), 0, nullptr) == 1
            || X509_check_ip_asc(leaf, host.constData(), 0) == 1;
        trusted = named && X509_verify_cert(context.get()) == 1;
    }
    sk_X509_free(others);
    return trusted;
}

}
