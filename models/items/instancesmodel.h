// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QQmlEngine>

#include "models/items/bulkrun.h"
#include "models/items/instanceentry.h"
#include "models/items/rowmodel.h"

namespace quayside {

class Server;

/** The instances of all servers, one row each; live. Verbs go to the row's server, four at a time per server; their failures come as
 *  App::toast (of many at once: in bulk()) and in the row's errorText. Main thread. */
class InstancesModel : public RowModel<InstanceEntry> {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int runningCount READ runningCount NOTIFY countChanged)
    /** The last verb on more than one. */
    Q_PROPERTY(quayside::BulkRun *bulk READ bulk CONSTANT)
public:
    explicit InstancesModel(QObject *parent = nullptr);

    int count() const { return rowCount(); }
    int runningCount() const;
    BulkRun *bulk() { return &m_bulk; }
    int countOf(const QString &server) const;
    int runningCountOf(const QString &server) const;

    Q_INVOKABLE void start(const QStringList &keys) { act(keys, u"start"); }
    Q_INVOKABLE void stop(const QStringList &keys, bool force) { act(keys, u"stop", force); }
    Q_INVOKABLE void restart(const QStringList &keys, bool force) { act(keys, u"restart", force); }
    Q_INVOKABLE void freeze(const QStringList &keys) { act(keys, u"freeze"); }
    Q_INVOKABLE void unfreeze(const QStringList &keys) { act(keys, u"unfreeze"); }
    /** Stops running ones by force first. */
    Q_INVOKABLE void remove(const QStringList &keys);
    /** A snapshot of each, named by its pattern. */
    Q_INVOKABLE void snapshot(const QStringList &keys);
    Q_INVOKABLE void rename(const QString &key, const QString &newName);
    /** What remove() or rename() would do, for a shell: `verb` is "delete" or "rename", `tool` "lxc" or "curl". A line or two for each. */
    Q_INVOKABLE QString command(const QString &verb, const QStringList &keys, const QString &newName, const QString &tool) const;
    /** Of those, the ones that their own configuration (security.protection.delete) keeps from being deleted. */
    Q_INVOKABLE QStringList guarded(const QStringList &keys) const;
    /** The last bulk verb once more, where it failed. */
    Q_INVOKABLE void retryFailed();
    /** The rows that a person sees: polled every 2 s, the rest every 10. */
    Q_INVOKABLE void setVisibleKeys(const QStringList &keys) { m_visible = QSet<QString>(keys.begin(), keys.end()); }

    // for Server and InstanceObject
    void attach(const QString &name, Server *server) { m_servers.insert(name, server); }
    /** The server goes away: so do its rows. No effect when it is gone already, or another one has its name. */
    void detach(const QString &name, const Server *server);
    Server *serverOf(const QString &key) const;
    /** A newer list of that server; what only we know of the rows is kept. */
    void assignServer(const QString &server, QList<InstanceEntry> rows);
    void merge(InstanceEntry row);
    /** The server doesn't answer: what is shown of its instances is old, until they are listed anew. */
    void markStale(const QString &server);
    /** A newer state of one instance (GET …/state). */
    void applyState(const QString &key, const api::InstanceState &state, qint64 sampledAt);
    /** Those of many, each of another instance: told to the views together. */
    void applyStates(const QList<SampledState> &states);
    void drop(const QString &key);
    /** `busy` empty: nothing is going on. An error text stays until the next verb. */
    void setBusy(const QString &key, const QString &busy, const QString &errorText = {});
    /** Seen, or with an InstanceObject in use; running ones of that server. */
    QStringList watchedKeys(const QString &server) const;
    void setWatched(const QString &key, bool watched);

Q_SIGNALS:
    void countChanged();
    /** The row was added, changed or removed. */
    void rowUpdated(const QString &key);

protected:
    void rowChanged(const QString &key) override { Q_EMIT rowUpdated(key); }
    /** Tells once for all the changes of a turn: counting is linear. */
    void countMayHaveChanged() override;

private:
    void act(const QStringList &keys, QStringView action, bool force = false);
    /** Carries out a verb on each; more than one, or some of the last once more, are a bulk. */
    void each(const QString &verb, const QStringList &keys, const std::function<void(Server *, const QString &)> &verbOfOne);

    QHash<QString, QPointer<Server>> m_servers;
    QSet<QString> m_visible, m_watched;
    bool m_countIsStale = false, m_isForced = false;
    BulkRun m_bulk;
};

}
