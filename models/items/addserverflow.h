// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QQmlEngine>
#include <QUrl>

#include "models/client/addremote.h"
#include "models/items/keyring.h"

namespace quayside {

/** The steps of "Add server" for QML. Main thread. */
class AddServerFlow : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QString address READ address CONSTANT)
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    Q_PROPERTY(QString fingerprint READ fingerprint NOTIFY changed)
    Q_PROPERTY(QStringList fingerprintGroups READ fingerprintGroups NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    /** An authority that this computer knows vouches for the server: there is no need to compare. */
    Q_PROPERTY(bool vouched READ isVouchedFor NOTIFY changed)
    /** The password that the keyring has for this address; empty: none. */
    Q_PROPERTY(QString keptPassword READ keptPassword NOTIFY changed)
    /** How the server will be called here; once it is done. */
    Q_PROPERTY(QString serverName READ serverName NOTIFY changed)
public:
    /** What to do with the finished remote: gives the name it got, or why it couldn't be kept. */
    using Keep = std::function<Result<QString>(Remote)>;
    AddServerFlow(std::shared_ptr<RemoteConnector> connector, const QString &address, Keyring *keyring, Keep keep, QObject *parent);

    QString address() const { return m_address; }
    QString stage() const;
    QString fingerprint() const { return m_remote.fingerprint(); }
    QStringList fingerprintGroups() const;
    QString errorText() const { return m_keepError.isEmpty() ? m_remote.errorText() : m_keepError; }
    bool isBusy() const { return m_remote.isBusy(); }
    bool isVouchedFor() const { return m_remote.isVouchedFor(); }
    QString keptPassword() const { return m_keptPassword; }
    /** Of what a server's password is called in the keyring. */
    static QString keyOf(const QString &address) { return address; }
    QString serverName() const { return m_serverName; }
    Q_INVOKABLE void acceptFingerprint() { m_remote.acceptFingerprint(); }
    /** Instead of comparing: the certificate of the authority that issued the server's, in a file. */
    Q_INVOKABLE void acceptByAuthority(const QUrl &file);
    /** `name`: what this computer is called on the server; empty: its host name. */
    Q_INVOKABLE void submitPassword(const QString &secret, const QString &name);
    /** Keeps the password that the server then accepts in the keyring; else one that is there goes. */
    Q_INVOKABLE void setRemembered(bool remembered) { m_isRemembered = remembered; }
    /** The same for a shell: "lxc" asks for what it needs itself, "curl" has PASSWORD where the password goes. */
    Q_INVOKABLE QString command(const QString &tool) const;
    Q_INVOKABLE void cancel() { deleteLater(); }

Q_SIGNALS:
    void changed();

private:
    void follow();

    QString m_address;
    AddRemote m_remote;
    Keep m_keep;
    QPointer<Keyring> m_keyring;
    QString m_serverName, m_keepError, m_keptPassword, m_submitted;
    bool m_isRemembered = false;
};

}
