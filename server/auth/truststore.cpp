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
    const auto found = m_validities.constFind(fingerprint);
    const Timestamp now = Timestamp::now();
    return found != m_validities.cend() && found->from <= now && now <= found->until;
}

void TrustStore::setAuthority(CertificateAuthority::Ptr authority, std::function<bool()> trustsAll)
{
    m_authority = std::move(authority);
    m_trustsAll = std::move(trustsAll);
}

bool TrustStore::isTrusted(const QString &fingerprint, const QList<QByteArray> &chain) const
{
    if (!m_authority || chain.isEmpty())
        return isTrusted(fingerprint);
    const Verdict known = verdict(fingerprint, chain);
    return !known.revoked && (isTrusted(fingerprint) || (known.issued && m_trustsAll()));
}

TrustStore::Verdict TrustStore::verdict(const QString &fingerprint, const QList<QByteArray> &chain) const
{
    constexpr qint64 keptNs = 60'000'000'000;
    constexpr int keptVerdicts = 1000;
    const Timestamp now = Timestamp::now();
    {
        const std::shared_lock lock(m_mutex);
        const auto found = m_verdicts.constFind(fingerprint);
        if (found != m_verdicts.cend() && now.ns - found->at.ns < keptNs)
            return *found;
    }
    const Verdict fresh { m_authority->issued(chain), m_authority->hasRevoked(chain.front()), now };
    const std::unique_lock lock(m_mutex);
    if (m_verdicts.size() >= keptVerdicts)
        m_verdicts.clear();
    m_verdicts.insert(fingerprint, fresh);
    return fresh;
}

void TrustStore::reload()
{
    // the list is read under the lock, so that of two reloads the later one wins
    const std::unique_lock lock(m_mutex);
    m_validities.clear();
    for (const auto &row : m_certificates.list()) {
        if (const auto info = parseCertificate(row->certificate.toLatin1()); info && row->type == "client"_L1)
            m_validities.insert(row->fingerprint, { info->notBefore, info->notAfter });
    }
}

}
