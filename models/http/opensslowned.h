// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <memory>
#include <openssl/bio.h>
#include <openssl/x509.h>
#include <vector>

namespace quayside::openssl {

template<auto Free>
struct Deleter {
    template<class T>
    void operator()(T *object) const { Free(object); }
};
using Bio = std::unique_ptr<BIO, Deleter<BIO_free_all>>;
using Certificate = std::unique_ptr<X509, Deleter<X509_free>>;
using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using Revocations = std::unique_ptr<X509_CRL, Deleter<X509_CRL_free>>;
using Store = std::unique_ptr<X509_STORE, Deleter<X509_STORE_free>>;
using StoreContext = std::unique_ptr<X509_STORE_CTX, Deleter<X509_STORE_CTX_free>>;

/** Null when it is no certificate. */
Certificate fromDer(const QByteArray &der);
/** Reads the bytes where they are: they must outlive it. */
Bio reader(const QByteArray &bytes);

/** A peer's chain, the leaf first, in the form that verification takes. */
class Chain {
public:
    explicit Chain(const QList<QByteArray> &der);
    ~Chain() { sk_X509_free(m_others); }
    Q_DISABLE_COPY_MOVE(Chain)

    /** Null when there is none or one of them is no certificate. */
    X509 *leaf() const { return m_leaf; }
    STACK_OF(X509) *others() const { return m_others; }

private:
    std::vector<Certificate> m_certificates;
    STACK_OF(X509) *m_others = sk_X509_new_null();
    X509 *m_leaf = nullptr;
};

}
