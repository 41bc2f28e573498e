// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQmlEngine>
#include <QTimer>
#include <QVariantList>

#include "models/client/apiclient.h"
#include "models/items/instanceentry.h"

namespace quayside {

class Server;

/** What an instance keeps below one path, its snapshots or its backups: read when made, after every verb and whenever the server tells of a
 *  change. Main thread. */
class InstanceRecords : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    /** Newest first; a map each, with at least name, created (a time), createdText, expiresText and busy ("" or what is done to it). */
    Q_PROPERTY(QVariantList list READ list NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    /** Why the list couldn't be read. */
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    /** What is being made now: "Taking a snapshot · 61 %"; empty: nothing. */
    Q_PROPERTY(QString makingText READ makingText NOTIFY changed)
public:
    QVariantList list() const { return m_list; }
    int count() const { return int(m_list.size()); }
    bool isLoading() const { return m_isLoading; }
    QString errorText() const { return m_errorText; }
    QString makingText() const { return m_making; }
    Q_INVOKABLE void load();
    Q_INVOKABLE bool has(const QString &name) const;
    Q_INVOKABLE void rename(const QString &name, const QString &newName);
    Q_INVOKABLE void remove(const QString &name);

Q_SIGNALS:
    void changed();
    /** The server took the verb on or, with its `error`, refused it: before finished(), and the dialog that asked shows it. */
    void answered(const QString &verb, const QString &name, const QString &error);
    /** The end of a verb: "create", "rename", "delete" … of the record `name`. `error` is empty on success. */
    void finished(const QString &verb, const QString &name, const QString &error);

protected:
    /** `noun`: "snapshots" or "backups", as the path and the server's events have it. */
    InstanceRecords(const QString &noun, const QString &key, Server *server);
    virtual QVariantMap describe(const QJsonObject &record) const = 0;
    virtual void listed() { }
    /** Runs it, shows `busy` at the record meanwhile (while a record is made: as makingText), reads the list anew; emits answered() and finished(). */
    void run(const QString &verb, const QString &name, ApiRequest request, const QString &busy, std::function<void(const Answer &)> done = {});
    void setBusy(const QString &name, const QString &busy);
    void setMaking(const QString &text);
    /** Replaces a value that came later (a size). */
    void amend(const QString &name, const QString &member, const QVariant &value);
    ApiPath path(const QStringList &below = {}) const;
    InstanceKey parts() const { return InstanceKey::parse(m_key); }
    Server *server() const { return m_server; }
    ApiClient *client() const;
    QString key() const { return m_key; }

private:
    void take(const QJsonValue &records);

    QString m_noun, m_key, m_errorText, m_making;
    QPointer<Server> m_server;
    QVariantList m_list;
    QHash<QString, QString> m_busy;
    QTimer m_soon;
    bool m_isLoading = false;
};

}
