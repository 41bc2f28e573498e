// SPDX-License-Identifier: Apache-2.0
#include "server/auth/truststore.h"

#include <mutex>

#include "models/http/certificate.h"
#include "server/store/repositories.h"

namespace quayside {

using namespace Qt::StringLiterals;

TrustStore::TrustStore(const CertificateRepository &certificates) : m_certificates(certificates) { reload(); }

bool TrustStore::isTrusted(const QString &fingerprint) const
{
    const std::shared_lock lock(m_mutex);
    return m_fingerprints.contains(fingerprint);
}

bool TrustStore::isTrusted(const QList<QByteArray> &chain) const
{
    return !chain.isEmpty() && isTrusted(certificateFingerprint(chain.front()));
}

void TrustStore::reload()
{
    // the list is read under the lock, so that of two reloads the later one wins
    const std::unique_lock lock(m_mutex);
    m_fingerprints.clear();
    for (const auto &row : m_certificates.list()) {
        if (row->type == "client"_L1)
            m_fingerprints.insert(row->fingerprint);
    }
}

}
