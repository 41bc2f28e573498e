// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQmlEngine>

#include "models/client/addremote.h"

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
    /** How the server will be called here; once it is done. */
    Q_PROPERTY(QString serverName READ serverName NOTIFY changed)
public:
    /** What to do with the finished remote: gives the name it got, or why it couldn't be kept. */
    using Keep = std::function<Result<QString>(Remote)>;
    AddServerFlow(std::shared_ptr<RemoteConnector> connector, const QString &address, Keep keep, QObject *parent);

    QString address() const { return m_address; }
    QString stage() const;
    QString fingerprint() const { return m_remote.fingerprint(); }
    QStringList fingerprintGroups() const;
    QString errorText() const { return m_keepError.isEmpty() ? m_remote.errorText() : m_keepError; }
    bool isBusy() const { return m_remote.isBusy(); }
    QString serverName() const { return m_serverName; }
    Q_INVOKABLE void acceptFingerprint() { m_remote.acceptFingerprint(); }
    /** `name`: what this computer is called on the server; empty: its host name. */
    Q_INVOKABLE void submitPassword(const QString &secret, const QString &name);
    Q_INVOKABLE void cancel() { deleteLater(); }

Q_SIGNALS:
    void changed();

private:
    void follow();

    QString m_address;
    AddRemote m_remote;
    Keep m_keep;
    QString m_serverName, m_keepError;
};

}
