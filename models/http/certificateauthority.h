// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <memory>

#include "models/core/result.h"

struct X509_crl_st;
struct x509_store_st;

namespace quayside {

/** An authority that issues clients' certificates, and what it has revoked since. Immutable; any thread. */
class CertificateAuthority {
public:
    using Ptr = std::shared_ptr<const CertificateAuthority>;

    /** The authority's certificate, PEM or DER, and its revocation list, PEM or DER; empty: none. 400 for what can't be read, and for a
     *  list that isn't this authority's. */
    static Result<Ptr> load(const QByteArray &certificate, const QByteArray &revocations = {});
    ~CertificateAuthority();

    /** Whether it issued a client's certificate (DER; intermediates may follow) for a client, and that is valid now. */
    bool issued(const QList<QByteArray> &chain) const;
    bool hasRevoked(const QByteArray &certificate) const; ///< DER

private:
    CertificateAuthority(x509_store_st *store, X509_crl_st *revocations) : m_store(store), m_revocations(revocations) { }

    x509_store_st *m_store;
    X509_crl_st *m_revocations; ///< may be null
};

}
