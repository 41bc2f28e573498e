// SPDX-License-Identifier: Apache-2.0
#include "server/endpoints/servercertificate.h"

#include <QFile>
#include <unistd.h>

#include "server/endpoints/hostaddresses.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
QString hostName()
{
    char name[256] = {};
    return ::gethostname(name, sizeof name - 1) == 0 ? QString::fromLocal8Bit(name) : u"localhost"_s;
}
}

/** Empty when there is none; 500 when there is one that can't be read: clients of others must not get in then. */
static Result<QByteArray> optionalFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return failure(internal(u"%1 can't be read: %2"_s.arg(path, file.errorString())));
    return file.readAll();
}

Result<ServerCertificate> ServerCertificate::loadOrCreate(const QString &directory)
{
    const QString host = hostName();
    ServerCertificate certificate;
    const CertificateRequest request { .commonName = u"root@"_s + host, .dnsNames = { host, u"localhost"_s }, .addresses = interfaceAddresses() };
    certificate.m_pair = TRY(loadOrCreateKeyPair(directory, u"server"_s, request));
    certificate.m_info = TRY(parseCertificate(certificate.m_pair.certificate));
    const QByteArray authority = TRY(optionalFile(directory + u"/server.ca"_s));
    if (QFile::exists(directory + u"/server.ca"_s)) {
        certificate.m_authority = TRY(CertificateAuthority::load(authority, TRY(optionalFile(directory + u"/ca.crl"_s))));
        certificate.m_tls = TRY(TlsContext::serverOfAuthority(certificate.m_pair.certificate, certificate.m_pair.key, authority));
    } else {
        certificate.m_tls = TRY(TlsContext::server(certificate.m_pair.certificate, certificate.m_pair.key));
    }
    return certificate;
}

}
