// SPDX-License-Identifier: Apache-2.0
#include "models/http/certificateauthority.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include "models/http/certificate.h"
#include "models/http/opensslowned.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
using namespace openssl;

Revocations parseRevocations(const QByteArray &input)
{
    if (input.contains("-----BEGIN")) {
        const Bio bio = reader(input);
        return Revocations(PEM_read_bio_X509_CRL(bio.get(), nullptr, nullptr, nullptr));
    }
    auto *bytes = reinterpret_cast<const unsigned char *>(input.constData());
    return Revocations(d2i_X509_CRL(nullptr, &bytes, input.size()));
}

Result<Revocations> revocationsOf(X509 *authority, const QByteArray &input)
{
    if (input.isEmpty())
        return Revocations();
    Revocations list = parseRevocations(input);
    if (!list || X509_CRL_verify(list.get(), X509_get0_pubkey(authority)) != 1)
        return failure(badRequest(u"The revocation list can't be read or isn't the authority's: %1"_s.arg(opensslErrors())));
    return list;
}
}

Result<CertificateAuthority::Ptr> CertificateAuthority::load(const QByteArray &certificate, const QByteArray &revocations)
{
    const Certificate authority = fromDer(TRY(parseCertificate(certificate)).der);
    Revocations list = TRY(revocationsOf(authority.get(), revocations));
    Store store(X509_STORE_new());
    if (!store || X509_STORE_add_cert(store.get(), authority.get()) != 1)
        return failure(internal(u"The certificate authority can't be used"_s, opensslErrors()));
    return Ptr(new CertificateAuthority(store.release(), list.release()));
}

CertificateAuthority::~CertificateAuthority()
{
    X509_STORE_free(m_store);
    X509_CRL_free(m_revocations);
}

bool CertificateAuthority::issued(const QList<QByteArray> &chain) const
{
    const Chain parsed(chain);
    const StoreContext context(X509_STORE_CTX_new());
    const bool isValid = parsed.leaf() && X509_STORE_CTX_init(context.get(), m_store, parsed.leaf(), parsed.others()) == 1
        && X509_STORE_CTX_set_purpose(context.get(), X509_PURPOSE_SSL_CLIENT) == 1 && X509_verify_cert(context.get()) == 1;
    ERR_clear_error();
    return isValid;
}

bool CertificateAuthority::hasRevoked(const QByteArray &der) const
{
    const Certificate certificate = fromDer(der);
    X509_REVOKED *entry = nullptr;
    // 2: it was on hold, and is no longer
    return m_revocations && certificate && X509_CRL_get0_by_cert(m_revocations, &entry, certificate.get()) == 1;
}

}
