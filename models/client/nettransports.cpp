// SPDX-License-Identifier: Apache-2.0
#include "models/client/nettransports.h"

#include <QPointer>
#include <QSysInfo>

#include "models/http/connect.h"
#include "models/http/qtreactor.h"

namespace quayside {

using namespace Qt::StringLiterals;

static constexpr int connectTimeout = 10'000; // ms

UnixTransport::UnixTransport(Reactor::Ptr reactor, QString socketPath, QObject *parent)
    : HttpTransport(std::move(reactor), parent), m_path(std::move(socketPath)) { }

void UnixTransport::dial(Dialled done) { done(connectUnix(m_path)); }

TlsTransport::TlsTransport(Reactor::Ptr reactor, TlsContext::Ptr tls, const Remote &remote, QObject *parent)
    : HttpTransport(std::move(reactor), parent), m_tls(std::move(tls)), m_remote(remote)
{
    trust(remote.certificate);
}

void TlsTransport::trust(const QByteArray &pem)
{
    if (const auto certificate = parseCertificate(pem))
        m_fingerprint = certificate->fingerprint;
    m_strange.clear();
}

void TlsTransport::dial(Dialled done)
{
    Connector::start(reactor(), m_remote.host(), m_remote.port(), m_tls, connectTimeout, [done = std::move(done), self = QPointer(this)](Result<Stream> stream) {
        done(self ? self->checked(std::move(stream)) : failure(unavailable(u"cancelled"_s)));
    });
}

Result<TlsTransport::Stream> TlsTransport::checked(Result<Stream> stream)
{
    m_strange.clear();
    if (!stream)
        return stream;
    const QByteArray shown = (*stream)->peerCertificates().value(0);
    const QString fingerprint = certificateFingerprint(shown);
    if (fingerprint == m_fingerprint)
        return stream;
    if (const auto certificate = parseCertificate(shown))
        m_strange = certificate->toPem();
    return failure(forbidden(tr("The certificate of %1 is not the one you accepted. Accepted: %2. Shown now: %3.").arg(m_remote.name, m_fingerprint, fingerprint)));
}

void BrokenTransport::send(ApiRequest, QObject *context, ResponseHandler done)
{
    QMetaObject::invokeMethod(context, [done, error = m_error] { done(failure(error)); }, Qt::QueuedConnection);
}

void BrokenTransport::openSocket(QByteArray, QObject *context, SocketHandler done)
{
    QMetaObject::invokeMethod(context, [done, error = m_error] { done(failure(error)); }, Qt::QueuedConnection);
}

NetConnector::NetConnector(QString directory) : m_directory(std::move(directory)), m_reactor(std::make_shared<QtReactor>()) { }

Result<TlsContext::Ptr> NetConnector::identity()
{
    if (m_identity)
        return m_identity;
    const CertificateRequest request { .commonName = qEnvironmentVariable("USER", u"root"_s) + u'@' + QSysInfo::machineHostName(),
        .isServer = false };
    const KeyPair pair = TRY(loadOrCreateKeyPair(m_directory, u"client"_s, request));
    m_identity = TRY(TlsContext::client(pair.certificate, pair.key));
    return m_identity;
}

std::shared_ptr<Transport> NetConnector::open(const Remote &remote)
{
    if (remote.isUnix())
        return std::make_shared<UnixTransport>(m_reactor, remote.socketPath());
    const Result<TlsContext::Ptr> tls = identity();
    if (!tls)
        return std::make_shared<BrokenTransport>(tls.error(), remote.address);
    return std::make_shared<TlsTransport>(m_reactor, *tls, remote);
}

void NetConnector::fetchCertificate(const QString &address, QObject *context, std::function<void(Result<QByteArray>)> done)
{
    const Result<TlsContext::Ptr> anonymous = TlsContext::client();
    if (!anonymous) {
        QMetaObject::invokeMethod(context, [done, error = anonymous.error()] { done(failure(error)); }, Qt::QueuedConnection);
        return;
    }
    const Remote remote { .address = address };
    Connector::start(m_reactor, remote.host(), remote.port(), *anonymous, connectTimeout,
        [guard = QPointer(context), done = std::move(done)](Result<std::shared_ptr<ByteStream>> stream) {
            if (!guard)
                return;
            if (!stream)
                return done(failure(stream.error()));
            const QList<QByteArray> chain = (*stream)->peerCertificates();
            if (const Result<CertificateInfo> certificate = parseCertificate(chain.value(0)); !certificate)
                return done(failure(certificate.error()));
            QByteArray pem;
            for (const QByteArray &der : chain)
                pem += CertificateInfo { .der = der }.toPem();
            done(pem);
        });
}

}
