// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/http/certificate.h"
#include "models/http/tlscontext.h"

namespace quayside {

/** The server's identity: `directory`/server.crt and server.key. Value type. */
class ServerCertificate {
public:
    /** Reads the pair, or makes one for this machine: "root@HOST", valid for its name, "localhost" and every address its interfaces
     *  have now, 127.0.0.1 and ::1 among them. 500 if it can't be read, written or parsed. */
    static Result<ServerCertificate> loadOrCreate(const QString &directory);

    const CertificateInfo &info() const { return m_info; }
    QString fingerprint() const { return m_info.fingerprint; }
    QByteArray pem() const { return m_pair.certificate; }
    TlsContext::Ptr tls() const { return m_tls; }

private:
    KeyPair m_pair;
    CertificateInfo m_info;
    TlsContext::Ptr m_tls;
};

}
