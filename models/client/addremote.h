// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/api/server.h"
#include "models/client/apiclient.h"
#include "models/client/remoteconnector.h"

namespace quayside {

/** Making friends with a server: look at its certificate, let the person compare the fingerprint, then be trusted by it, with a
 *  password or token where it doesn't know us yet. Nothing is stored here: remote() is for the RemotesStore. */
class AddRemote : public QObject {
    Q_OBJECT
public:
    enum class Stage { Connecting, Fingerprint, Password, Done, Error };
    AddRemote(std::shared_ptr<RemoteConnector> connector, const QString &address, QObject *parent = nullptr);

    /** Call once. Unix sockets need neither fingerprint nor password. */
    void start();
    void acceptFingerprint();
    /** An authority of this machine vouches for the certificate that was shown, and it is for the address: nothing to compare. */
    bool isVouchedFor() const { return m_isVouchedFor; }
    /** Accepts what was shown if one of these authorities (PEM or DER) vouches for it, and it is for the address; else says why not,
     *  and the person may still compare. */
    void acceptByAuthority(const QByteArray &authorities);
    /** A trust password or a token; `name` is what the server will call our certificate. */
    void submitPassword(const QString &secret, const QString &name);

    Stage stage() const { return m_stage; }
    bool isBusy() const { return m_isBusy; }
    /** SHA-256 of the server's certificate, 64 hex digits; empty for a socket. */
    QString fingerprint() const { return m_fingerprint; }
    /** Why it ended in Error, or why the last password was refused. */
    QString errorText() const { return m_errorText; }
    const Remote &remote() const { return m_remote; }

Q_SIGNALS:
    void changed();

private:
    void enter(Stage stage, const QString &error = {});
    void busy(bool isBusy);
    void checkTrust(bool afterPassword);

    std::shared_ptr<RemoteConnector> m_connector;
    Remote m_remote;
    std::unique_ptr<ApiClient> m_client;
    QString m_typed, m_fingerprint, m_errorText;
    QList<QByteArray> m_chain; ///< DER, as shown
    bool m_isVouchedFor = false;
    Stage m_stage = Stage::Connecting;
    bool m_isBusy = false;
    bool m_knowsTokens = false; ///< extension explicit_trust_token (Incus): tokens have a field of their own
};

}
