// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>
#include <shared_mutex>

namespace quayside {

class CertificateRepository;

/** Which client certificates may do everything: those in the certificate repository, by fingerprint of the whole certificate.
 *  A lookup in memory, fit for I/O threads. Any thread. */
class TrustStore {
public:
    /** Reads the repository, which must outlive this. */
    explicit TrustStore(const CertificateRepository &certificates);

    /** The SHA-256 of the certificate that the client proved to own, lower-case hex. */
    bool isTrusted(const QString &fingerprint) const;
    /** The chain it showed, DER, its own first; the others don't count. */
    bool isTrusted(const QList<QByteArray> &chain) const;
    /** Takes over what the repository holds now. */
    void reload();

private:
    const CertificateRepository &m_certificates;
    mutable std::shared_mutex m_mutex;
    QSet<QString> m_fingerprints;
};

}
