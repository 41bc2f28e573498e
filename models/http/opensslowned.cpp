// SPDX-License-Identifier: Apache-2.0
#include "models/http/opensslowned.h"

#include <algorithm>

namespace quayside::openssl {

Certificate fromDer(const QByteArray &der)
{
    auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    return Certificate(d2i_X509(nullptr, &bytes, der.size()));
}

Bio reader(const QByteArray &bytes) { return Bio(BIO_new_mem_buf(bytes.constData(), int(bytes.size()))); }

Chain::Chain(const QList<QByteArray> &der)
{
    for (const QByteArray &one : der)
        m_certificates.push_back(fromDer(one));
    if (m_certificates.empty() || !std::ranges::all_of(m_certificates, [](const Certificate &one) { return bool(one); }))
        return;
    m_leaf = m_certificates.front().get();
    for (size_t i = 1; i < m_certificates.size(); ++i)
        sk_X509_push(m_others, m_certificates[i].get());
}

}
