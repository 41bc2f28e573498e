// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QHash>
#include <QString>
#include <functional>
#include <shared_mutex>

#include "models/core/timestamp.h"
#include "models/http/certificateauthority.h"

namespace quayside {

class CertificateRepository;

/** Which client certificates may do everything: those in the certificate repository, by fingerprint of the whole certificate, and where
 *  the administrator wants that all of an authority (extension trust_ca_certificates); none that it has revoked.
 *  A lookup in memory, fit for I/O threads. Any thread. */
class TrustStore {
public:
    /** Reads the repository, which must outlive this. */
    explicit TrustStore(const CertificateRepository &certificates);

    /** `trustsAll`: whether its clients need no entry of their own; asked each time. Before the first client comes. */
    void setAuthority(CertificateAuthority::Ptr authority, std::function<bool()> trustsAll);

    /** The SHA-256 of the certificate that the client proved to own, lower-case hex; not before nor after its time. */
    bool isTrusted(const QString &fingerprint) const;
    /** The same with the chain it showed, DER, its own first; the others count for an authority alone. */
    bool isTrusted(const QString &fingerprint, const QList<QByteArray> &chain) const;
    /** Takes over what the repository holds now. */
    void reload();

private:
    struct Verdict {
        bool issued = false, revoked = false;
        Timestamp at;
    };
    Verdict verdict(const QString &fingerprint, const QList<QByteArray> &chain) const;

    CertificateAuthority::Ptr m_authority;
    std::function<bool()> m_trustsAll;
    mutable QHash<QString, Verdict> m_verdicts; ///< of the last minute: a signature takes a while to check
    const CertificateRepository &m_certificates;
    struct Validity { Timestamp from, until; };
    mutable std::shared_mutex m_mutex;
    QHash<QString, Validity> m_validities; ///< by fingerprint
};

}
