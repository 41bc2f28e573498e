// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QQmlEngine>
#include <QRegularExpression>
#include <QSet>
#include <QTimer>

#include "models/client/apiclient.h"
#include "models/items/areas/entitylist.h"
#include "models/items/areas/plan.h"

namespace quayside {

class Server;

/** One part of a server's API as a page shows it: reads its lists, keeps them up to date while it is watched, and carries out verbs, each
 *  planned in one place both as the request and as the command that does the same. Main thread. */
class Area : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    /** The server has this part of the API. */
    Q_PROPERTY(bool available READ isAvailable NOTIFY changed)
    /** It has been read, or that has failed. */
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
public:
    virtual bool isAvailable() const;
    bool isLoaded() const { return m_isLoaded; }
    QString errorText() const { return m_errorText; }
    bool isWatched() const { return !m_watchers.isEmpty(); }
    /** From now on it is kept up to date, until unwatch() or the watcher's end. */
    Q_INVOKABLE void watch(QObject *watcher);
    Q_INVOKABLE void unwatch(QObject *watcher);
    /** Reads everything anew. */
    Q_INVOKABLE void load();
    /** Does it; finished() follows. `spec` is the verb's own; its "name" comes back in finished(). */
    Q_INVOKABLE void perform(const QString &verb, const QVariantMap &spec);
    /** What perform() would do, for a shell: `tool` is "lxc" or "curl". Empty for an unknown verb. */
    Q_INVOKABLE QString command(const QString &verb, const QVariantMap &spec, const QString &tool) const;

Q_SIGNALS:
    void changed();
    /** `error` is empty on success, else in the server's words. The lists are read anew before. */
    void finished(const QString &verb, const QString &name, const QString &error);
    /** Of perform(), while the server tells how far it is: 0 to 1, and "61 % · 12 MB/s". */
    void progressed(const QString &verb, const QString &name, double fraction, const QString &text);

protected:
    /** `extension`: of the API, empty: every server has it. `events`: the lifecycle actions after which it is read anew. */
    Area(Server *server, const char *extension, const char *events);

    virtual Plan plan(const QString &verb, const QVariantMap &spec) const = 0;
    /** Asks for what the page shows, by list() or of its own. */
    virtual void read() = 0;
    /** After a verb went well, before finished(). */
    virtual void done(const QString &verb, const QVariantMap &spec, const Answer &answer);

    using MakeRow = std::function<QVariantMap(const QJsonObject &)>;
    /** Reads a list of objects into `into`; `then` comes after it went well. */
    void list(const ApiPath &path, EntityList *into, MakeRow row, std::function<void()> then = {});
    Server *server() const { return m_server; }
    ApiPath path(const QStringList &segments) const; ///< in the server's current project
    QString named(const QString &name) const;        ///< for lxc
    void settle(const QString &error = {});

private:
    struct Running { QString verb, name; };
    void follow(const QJsonObject &operation);

    Server *m_server;
    QString m_extension, m_errorText;
    QRegularExpression m_events;
    QTimer m_soon, m_poll;
    bool m_isLoaded = false;
    QSet<QObject *> m_watchers;
    QHash<QString, Running> m_running; ///< by the link of the operation
};

/** The strings of a JSON object, as configurations are. */
QMap<QString, QString> stringMap(const QJsonValue &object);
QStringList stringList(const QJsonValue &array);

}
