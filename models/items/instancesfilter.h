// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/instancequery.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace quayside {

// What the instances table shows: the source's rows filtered by a query, sorted, grouped under header rows, with a selection.
// Works on any list model with the role names of InstancesModel. Roles: all of the source's, and isGroup, groupTitle,
// groupDetail, groupFolded, selected. GUI thread.
class InstancesFilter : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(QAbstractItemModel *sourceModel READ sourceModel WRITE setSourceModel NOTIFY sourceModelChanged)
    // Query (see InstanceQuery). "group:server" in it groups for as long as it stands there.
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    // Only this server's rows; empty: all.
    Q_PROPERTY(QString server READ server WRITE setServer NOTIFY serverChanged)
    // Role name to sort by, and the direction. Equal rows stand by name.
    Q_PROPERTY(QString sortColumn READ sortColumn WRITE setSortColumn NOTIFY sortChanged)
    Q_PROPERTY(bool sortDescending READ sortDescending WRITE setSortDescending NOTIFY sortChanged)
    // Instances not to show: about to be deleted, while there is still time to undo.
    Q_PROPERTY(QStringList hiddenKeys READ hiddenKeys WRITE setHiddenKeys NOTIFY hiddenKeysChanged)
    // "server", "project", "profile", "tag", "type", "status" or empty.
    Q_PROPERTY(QString groupBy READ groupBy WRITE setGroupBy NOTIFY groupByChanged)
    // Instances that match (header rows not counted), and those of the source before the query (server only).
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int totalCount READ totalCount NOTIFY countChanged)
    Q_PROPERTY(QStringList selectedKeys READ selectedKeys NOTIFY selectionChanged)
    Q_PROPERTY(int selectedCount READ selectedCount NOTIFY selectionChanged)
    // The statuses that selected instances have now, each once.
    Q_PROPERTY(QStringList selectedStatuses READ selectedStatuses NOTIFY selectedStatusesChanged)
public:
    enum Role { IsGroupRole = Qt::UserRole + 1000, GroupTitleRole, GroupDetailRole, GroupFoldedRole, SelectedRole };
    explicit InstancesFilter(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QAbstractItemModel *sourceModel() const { return m_source; }
    void setSourceModel(QAbstractItemModel *source);
    QString text() const { return m_text; }
    void setText(const QString &text);
    QString server() const { return m_server; }
    void setServer(const QString &server);
    QString sortColumn() const { return m_sortColumn; }
    void setSortColumn(const QString &column);
    bool sortDescending() const { return m_sortDescending; }
    void setSortDescending(bool descending);
    QString groupBy() const { return m_groupBy; }
    void setGroupBy(const QString &groupBy);
    QStringList hiddenKeys() const { return {m_hidden.cbegin(), m_hidden.cend()}; }
    void setHiddenKeys(const QStringList &keys);
    int count() const { return m_count; }
    int totalCount() const { return m_totalCount; }
    QStringList selectedKeys() const { return {m_selected.cbegin(), m_selected.cend()}; }
    int selectedCount() const { return int(m_selected.size()); }
    QStringList selectedStatuses() const { return m_selectedStatuses; }

    // The instance's key at a row, empty for a header row or a row outside; the row of a key, -1 if it is not shown.
    Q_INVOKABLE QString keyAt(int row) const;
    Q_INVOKABLE int rowOf(const QString &key) const;
    // Keys of the rows from first to last, for polling what is visible.
    Q_INVOKABLE QStringList keysBetween(int first, int last) const;
    // Next row in a direction (+1, -1) that is an instance; the same row at the end.
    Q_INVOKABLE int step(int row, int direction) const;
    Q_INVOKABLE void toggleGroup(const QString &title);
    // mode: "single" (only this row), "toggle", "range" (from the last single or toggled row).
    Q_INVOKABLE void select(int row, const QString &mode);
    Q_INVOKABLE void selectAll();
    Q_INVOKABLE void clearSelection();
    // Selected instances whose status is one of those; with none given, all selected.
    Q_INVOKABLE QStringList selectedWith(const QStringList &statuses) const;
    // A role of the instance with this key.
    Q_INVOKABLE QVariant value(const QString &key, const QString &role) const;

Q_SIGNALS:
    void sourceModelChanged();
    void textChanged();
    void serverChanged();
    void sortChanged();
    void groupByChanged();
    void hiddenKeysChanged();
    void countChanged();
    void selectionChanged();
    void selectedStatusesChanged();

private:
    struct Row
    {
        QString group; // title
        QString key;   // empty: header row
        int source = -1;
        bool operator==(const Row &other) const { return group == other.group && key == other.key; }
    };
    struct Group
    {
        int instances = 0, running = 0;
        QString text; // the server's product and version, when grouped by server
    };
    QVariant source(int row, const QByteArray &role) const;
    QVariant groupData(const Row &row, int role) const;
    QStringList groupsOf(int row) const;
    QString groupRole() const;
    QList<int> matchingRows();
    QList<Row> arrangedRows(const QList<int> &matching);
    // What one row is sorted by.
    struct SortKey
    {
        QVariant value; // of the column; not set when that is the name
        QString name, key;
        int row;
    };
    QList<int> sorted(const QList<int> &rows) const;
    bool before(const SortKey &a, const SortKey &b, bool byName) const;
    bool decidesPlace(const QByteArray &role) const;
    void rebuild();
    // And the rows that stay may show something else.
    void rebuildAll();
    void replaceRows(const QList<Row> &rows);
    void sourceDataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void announce(int firstSource, int lastSource, const QList<int> &roles);
    void dropMissingSelection();
    void updateSelectedStatuses();
    void setSelected(const QSet<QString> &selected);

    QPointer<QAbstractItemModel> m_source;
    QHash<QByteArray, int> m_roles;
    InstanceQuery m_query;
    QString m_text, m_server, m_sortColumn, m_groupBy, m_anchor;
    bool m_sortDescending = false;
    int m_count = 0, m_totalCount = 0;
    QList<Row> m_rows;
    QHash<QString, Group> m_groups;
    QSet<QString> m_folded, m_selected, m_hidden;
    QStringList m_selectedStatuses;
    QTimer m_resort; // changes come in bursts: they are sorted once
};

} // namespace quayside
