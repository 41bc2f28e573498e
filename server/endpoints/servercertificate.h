// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/http/certificate.h"
#include "models/http/certificateauthority.h"
#include "models/http/tlscontext.h"

namespace quayside {

/** The server's identity: `directory`/server.crt and server.key, and whose clients it takes. Value type. */
class ServerCertificate {
public:
    /** Reads the pair, or makes one for this machine: "root@HOST", valid for its name, "localhost" and every address its interfaces
     *  have now, 127.0.0.1 and ::1 among them. 500 if it can't be read, written or parsed.
     *  With server.ca there it takes clients of that authority alone; ca.crl is what that has revoked (doc/security.md, extension
     *  auth_pki). */
    static Result<ServerCertificate> loadOrCreate(const QString &directory);

    const CertificateInfo &info() const { return m_info; }
    QString fingerprint() const { return m_info.fingerprint; }
    QByteArray pem() const { return m_pair.certificate; }
    TlsContext::Ptr tls() const { return m_tls; }
    CertificateAuthority::Ptr authority() const { return m_authority; } ///< null: clients of any

private:
    KeyPair m_pair;
    CertificateInfo m_info;
    TlsContext::Ptr m_tls;
    CertificateAuthority::Ptr m_authority;
};

}
