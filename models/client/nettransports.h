// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/client/httptransport.h"
#include "models/client/remote.h"
#include "models/client/remoteconnector.h"
#include "models/http/certificate.h"
#include "models/http/tlscontext.h"

namespace quayside {

/** To a daemon of this machine. */
class UnixTransport : public HttpTransport {
    Q_OBJECT
public:
    UnixTransport(Reactor::Ptr reactor, QString socketPath, QObject *parent = nullptr);
    QString address() const override { return QStringLiteral("unix://") + m_path; }

protected:
    void dial(Dialled done) override;

private:
    QString m_path;
};

/** HTTPS with our client certificate, to a server whose certificate is the one that the person accepted: any other is refused before
 *  anything is sent (403, naming both fingerprints). */
class TlsTransport : public HttpTransport {
    Q_OBJECT
public:
    TlsTransport(Reactor::Ptr reactor, TlsContext::Ptr tls, const Remote &remote, QObject *parent = nullptr);
    QString address() const override { return m_remote.address; }
    QByteArray strangeCertificate() const override { return m_strange; }
    void trust(const QByteArray &certificate) override;

protected:
    void dial(Dialled done) override;

private:
    /** The stream, unless a stranger is behind it. */
    Result<Stream> checked(Result<Stream> stream);

    TlsContext::Ptr m_tls;
    Remote m_remote;
    QString m_fingerprint; ///< of the certificate that is trusted
    QByteArray m_strange;  ///< PEM
};

/** A transport that fails with one error: what is left of a remote whose key or address can't be used. */
class BrokenTransport : public Transport {
    Q_OBJECT
public:
    BrokenTransport(Error error, QString address) : m_error(std::move(error)), m_address(std::move(address)) { }
    void send(ApiRequest request, QObject *context, ResponseHandler done) override;
    void openSocket(QByteArray target, QObject *context, SocketHandler done) override;
    QString address() const override { return m_address; }

private:
    Error m_error;
    QString m_address;
};

/** Connections to real servers, in the thread (an event loop of Qt) that made it. The client certificate, client.crt and client.key
 *  (0600) in `directory`, is made when it is needed first. */
class NetConnector : public RemoteConnector {
public:
    explicit NetConnector(QString directory);
    std::shared_ptr<Transport> open(const Remote &remote) override;
    void fetchCertificate(const QString &address, QObject *context, std::function<void(Result<QByteArray>)> done) override;

private:
    Result<TlsContext::Ptr> identity();

    QString m_directory;
    Reactor::Ptr m_reactor;
    TlsContext::Ptr m_identity;
};

}
