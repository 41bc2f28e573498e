// SPDX-License-Identifier: Apache-2.0
#include "server/store/repositorycalls.h"

namespace quayside {

using namespace Qt::StringLiterals;

QList<RowPtr<CertificateRow>> CertificateRepository::list() const { return m_store.rows().certificates.all(); }

Result<RowPtr<CertificateRow>> CertificateRepository::find(const QString &fingerprintPrefix) const
{
    const auto matches = m_store.rows().certificates.from({ fingerprintPrefix },
        [&](const CertificateRow &row) { return row.fingerprint.startsWith(fingerprintPrefix); });
    if (matches.isEmpty() || fingerprintPrefix.isEmpty())
        return failure(notFound(u"Certificate not found"_s));
    if (matches.size() > 1)
        return failure(badRequest(u"Partial fingerprint \"%1\" matches more than one certificate"_s.arg(fingerprintPrefix)));
    return matches.front();
}

Result<RowPtr<CertificateRow>> CertificateRepository::create(CertificateRow row)
{
    return m_store.write([&](Transaction &transaction) { return createRow(transaction, m_store.rows().certificates, row); });
}

Result<RowPtr<CertificateRow>> CertificateRepository::update(const CertificateRow &row)
{
    return m_store.write([&](Transaction &transaction) { return replaceRow(transaction, m_store.rows().certificates, row); });
}

Result<> CertificateRepository::remove(qint64 id)
{
    return m_store.write([&](Transaction &transaction) { return removeRow(transaction, m_store.rows().certificates, id); });
}

}
