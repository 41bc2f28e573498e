// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQmlEngine>
#include <QSortFilterProxyModel>
#include <QTimer>

#include "models/api/network.h"
#include "models/client/apiclient.h"
#include "models/items/configform.h"
#include "models/items/rowmodel.h"

namespace quayside {

struct NetworkEntry {
    QString key; ///< its name
    api::Network network;
    QList<api::NetworkAddress> addresses; ///< of an interface that isn't managed, once they are read
    size_t contentHash = 0;

    /** The subnet it was given, or what the interface has; empty when none. `family`: "ipv4" or "ipv6". */
    QString address(const QString &family) const;
    bool hasNat() const;
    bool operator==(const NetworkEntry &other) const { return key == other.key && contentHash == other.contentHash && addressHash() == other.addressHash(); }
    size_t addressHash() const;
};

/** From GET /1.0/networks?recursion=1; the first thing that can't be read is the error. Any thread. */
Result<QList<NetworkEntry>> parseNetworks(const QJsonValue &list);

/** The networks and interfaces of one server in its current project: name, description, type, managed, status, ipv4, ipv6, usedBy (a
 *  number). Main thread. */
class NetworksModel : public RowModel<NetworkEntry> {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int managedCount READ managedCount NOTIFY countChanged)
    /** A page shows it: read anew every ten seconds, as not every server tells of changes. */
    Q_PROPERTY(bool watched READ isWatched WRITE setWatched NOTIFY watchedChanged)
    /** What a new network's keys are; the server fills in its own at create(). */
    Q_PROPERTY(quayside::ConfigForm *draft READ draft CONSTANT)
public:
    explicit NetworksModel(ApiClient *client, QObject *parent = nullptr);

    int count() const { return rowCount(); }
    int managedCount() const;
    bool isWatched() const { return m_isWatched; }
    void setWatched(bool watched);
    ConfigForm *draft() { return &m_draft; }

    /** `spec`: name, type, description; the configuration is the draft's. finished() tells how it went, here and below. */
    Q_INVOKABLE void create(const QVariantMap &spec);
    Q_INVOKABLE void rename(const QString &name, const QString &newName);
    Q_INVOKABLE void remove(const QString &name);
    Q_INVOKABLE int usersOf(const QString &name) const;
    /** Begins a new draft. */
    Q_INVOKABLE void clearDraft() { m_draft.setSaved({}); }
    QByteArray createBody(const QVariantMap &spec) const;

    /** Reads the list; `done` (may be empty) comes afterwards, also after a failure. */
    void load(const QString &project, std::function<void()> done = {});
    /** Soon, once for many calls: instances that come and go change who uses a network. */
    void loadSoon()
    {
        if (!m_soon.isActive()) // not put off by the next call: calls may never end
            m_soon.start();
    }

Q_SIGNALS:
    void countChanged();
    void watchedChanged();
    /** A verb on that network is over; `error` is the server's message, empty if it was done. */
    void finished(const QString &verb, const QString &name, const QString &error);
    void loaded();

protected:
    void countMayHaveChanged() override { Q_EMIT countChanged(); }

private:
    void run(const QString &verb, const QString &name, ApiRequest request);
    void take(QList<NetworkEntry> rows);
    void loadAddresses(const QString &name);

    ApiClient *m_client;
    ConfigForm m_draft;
    QTimer m_soon;
    QString m_project;
    bool m_isWatched = false;
};

/** Networks, profiles or images sorted and searched. Main thread. */
class NetworksFilter : public QSortFilterProxyModel {
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY filterChanged)
    /** A role's name. Managed ones stand first in any order. */
    Q_PROPERTY(QString sortColumn READ sortColumn WRITE setSortColumn NOTIFY sortingChanged)
    Q_PROPERTY(bool sortDescending READ sortDescending WRITE setSortDescending NOTIFY sortingChanged)
    /** Told of again when values of a row changed: what a view has from valueOf() is read anew with it. */
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    explicit NetworksFilter(QObject *parent = nullptr);
    QString text() const { return m_text; }
    void setText(const QString &text);
    QString sortColumn() const { return m_sortColumn; }
    void setSortColumn(const QString &column);
    bool sortDescending() const { return m_isDescending; }
    void setSortDescending(bool descending);
    int count() const { return rowCount(); }

    Q_INVOKABLE QString keyAt(int row) const { return value(index(row, 0), "key").toString(); }
    /** Where it is shown; -1: it isn't. */
    Q_INVOKABLE int indexOf(const QString &key) const;
    /** A role of the row of that key; undefined when there is none. */
    Q_INVOKABLE QVariant valueOf(const QString &key, const QString &role) const;

Q_SIGNALS:
    void filterChanged();
    void sortingChanged();
    void countChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    static QVariant value(const QModelIndex &index, const QByteArray &role);
    void sortAgain();

    QString m_text, m_sortColumn = QStringLiteral("name");
    bool m_isDescending = false;
};

}
