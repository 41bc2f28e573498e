// SPDX-License-Identifier: Apache-2.0
#include "models/items/instancesfilter.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace quayside {

using namespace Qt::StringLiterals;

InstancesFilter::InstancesFilter(QObject *parent) : QAbstractListModel(parent)
{
    m_resort.setSingleShot(true);
    m_resort.setInterval(100);
    connect(&m_resort, &QTimer::timeout, this, &InstancesFilter::rebuild);
}

int InstancesFilter::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QHash<int, QByteArray> InstancesFilter::roleNames() const
{
    QHash<int, QByteArray> names = m_source ? m_source->roleNames() : QHash<int, QByteArray>();
    names.insert({{IsGroupRole, "isGroup"}, {GroupTitleRole, "groupTitle"}, {GroupDetailRole, "groupDetail"},
                  {GroupFoldedRole, "groupFolded"}, {SelectedRole, "selected"}});
    return names;
}

QVariant InstancesFilter::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows.at(index.row());
    if (role == SelectedRole)
        return m_selected.contains(row.key);
    if (role >= IsGroupRole)
        return groupData(row, role);
    return row.source < 0 || !m_source ? QVariant() : m_source->data(m_source->index(row.source, 0), role);
}

QVariant InstancesFilter::groupData(const Row &row, int role) const
{
    const Group group = m_groups.value(row.group);
    switch (role) {
    case IsGroupRole: return row.key.isEmpty();
    case GroupTitleRole: return row.group;
    case GroupFoldedRole: return m_folded.contains(row.group);
    }
    QStringList parts{tr("%n instance(s)", nullptr, group.instances), tr("%n running", nullptr, group.running)};
    if (!group.text.isEmpty())
        parts << group.text;
    return parts.join(u" · "_s);
}

QVariant InstancesFilter::source(int row, const QByteArray &role) const
{
    return m_source->data(m_source->index(row, 0), m_roles.value(role, -1));
}

void InstancesFilter::setSourceModel(QAbstractItemModel *source)
{
    if (m_source == source)
        return;
    if (m_source)
        m_source->disconnect(this);
    beginResetModel(); // the role names change with the source
    m_source = source;
    m_rows.clear();
    m_roles.clear();
    if (source) {
        const QHash<int, QByteArray> names = source->roleNames();
        for (auto it = names.begin(); it != names.end(); ++it)
            m_roles.insert(it.value(), it.key());
        connect(source, &QAbstractItemModel::dataChanged, this, &InstancesFilter::sourceDataChanged);
        for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
            connect(source, signal, this, &InstancesFilter::rebuild);
        connect(source, &QAbstractItemModel::modelReset, this, &InstancesFilter::rebuildAll);
        connect(source, &QAbstractItemModel::layoutChanged, this, &InstancesFilter::rebuildAll);
    }
    endResetModel();
    rebuild();
    Q_EMIT sourceModelChanged();
}

void InstancesFilter::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_query = InstanceQuery::parse(text);
    rebuild();
    Q_EMIT textChanged();
}

void InstancesFilter::setServer(const QString &server)
{
    if (m_server == server)
        return;
    m_server = server;
    rebuild();
    Q_EMIT serverChanged();
}

void InstancesFilter::setSortColumn(const QString &column)
{
    if (m_sortColumn == column)
        return;
    m_sortColumn = column;
    rebuild();
    Q_EMIT sortChanged();
}

void InstancesFilter::setSortDescending(bool descending)
{
    if (m_sortDescending == descending)
        return;
    m_sortDescending = descending;
    rebuild();
    Q_EMIT sortChanged();
}

void InstancesFilter::setGroupBy(const QString &groupBy)
{
    if (m_groupBy == groupBy)
        return;
    m_groupBy = groupBy;
    rebuild();
    Q_EMIT groupByChanged();
}

void InstancesFilter::setHiddenKeys(const QStringList &keys)
{
    m_hidden = {keys.begin(), keys.end()};
    rebuild();
    Q_EMIT hiddenKeysChanged();
}

QString InstancesFilter::groupRole() const
{
    const QString wanted = m_query.groupBy().isEmpty() ? m_groupBy : m_query.groupBy();
    if (wanted == u"tag"_s || wanted == u"profile"_s)
        return wanted + u's';
    return wanted == u"state"_s ? u"status"_s : wanted;
}

// An instance with two tags stands in two groups; one without stands under "–".
QStringList InstancesFilter::groupsOf(int row) const
{
    QStringList groups = source(row, groupRole().toLatin1()).toStringList();
    groups.removeAll(QString());
    return groups.isEmpty() ? QStringList{u"–"_s} : groups;
}

QList<int> InstancesFilter::matchingRows()
{
    static const QByteArray serverRole("server"), keyRole("key");
    QList<int> rows;
    m_totalCount = 0;
    for (int row = 0, rowCount = m_source ? m_source->rowCount() : 0; row < rowCount; ++row) {
        if ((!m_server.isEmpty() && source(row, serverRole).toString() != m_server)
            || (!m_hidden.isEmpty() && m_hidden.contains(source(row, keyRole).toString())))
            continue;
        ++m_totalCount;
        if (m_query.matches([this, row](const QByteArray &role) { return source(row, role); }))
            rows << row;
    }
    return sorted(rows);
}

// What it is sorted by is asked of each row once, not at each comparison.
QList<int> InstancesFilter::sorted(const QList<int> &rows) const
{
    const bool byName = m_sortColumn.isEmpty() || m_sortColumn == u"name"_s;
    const QByteArray column = m_sortColumn.toLatin1(), nameRole("name"), keyRole("key");
    std::vector<SortKey> keys;
    keys.reserve(size_t(rows.size()));
    for (int row : rows) {
        QVariant value = byName ? QVariant() : source(row, column);
        if (value.typeId() == QMetaType::QStringList)
            value = value.toStringList().join(u' ');
        keys.push_back({std::move(value), source(row, nameRole).toString(), source(row, keyRole).toString(), row});
    }
    std::sort(keys.begin(), keys.end(), [this, byName](const SortKey &a, const SortKey &b) { return before(a, b, byName); });
    QList<int> ordered;
    ordered.reserve(rows.size());
    for (const SortKey &key : keys)
        ordered << key.row;
    return ordered;
}

bool InstancesFilter::before(const SortKey &a, const SortKey &b, bool byName) const
{
    if (!byName) {
        const QPartialOrdering order = QVariant::compare(a.value, b.value);
        if (order == QPartialOrdering::Less || order == QPartialOrdering::Greater)
            return (order == QPartialOrdering::Less) != m_sortDescending;
    }
    const int names = QString::compare(a.name, b.name, Qt::CaseInsensitive);
    if (names != 0)
        return (names < 0) != (m_sortDescending && byName && !m_sortColumn.isEmpty());
    return a.key < b.key;
}

QList<InstancesFilter::Row> InstancesFilter::arrangedRows(const QList<int> &matching)
{
    QList<Row> rows;
    m_groups.clear();
    if (groupRole().isEmpty() || !m_roles.contains(groupRole().toLatin1())) {
        for (int row : matching)
            rows << Row{.key = source(row, "key").toString(), .source = row};
        return rows;
    }
    QMap<QString, QList<Row>> grouped;
    for (int row : matching) {
        for (const QString &title : groupsOf(row)) {
            Group &group = m_groups[title];
            ++group.instances;
            group.running += source(row, "status").toString() == u"Running"_s;
            if (groupRole() == u"server"_s)
                group.text = source(row, "serverText").toString();
            grouped[title] << Row{title, source(row, "key").toString(), row};
        }
    }
    for (auto it = grouped.begin(); it != grouped.end(); ++it) {
        rows << Row{.group = it.key()};
        if (!m_folded.contains(it.key()))
            rows += it.value();
    }
    return rows;
}

void InstancesFilter::rebuild()
{
    m_resort.stop();
    const QList<int> matching = matchingRows();
    m_count = int(matching.size());
    replaceRows(arrangedRows(matching));
    dropMissingSelection();
    updateSelectedStatuses();
    Q_EMIT countChanged();
}

void InstancesFilter::rebuildAll()
{
    rebuild();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

// Only the part between the first and the last difference is removed and inserted, so that views keep their place. Of what stays, only what
// the headings count may be another now: rows are announced when the source says so.
void InstancesFilter::replaceRows(const QList<Row> &rows)
{
    qsizetype same = 0, tail = 0;
    const qsizetype shorter = std::min(rows.size(), m_rows.size());
    while (same < shorter && rows[same] == m_rows[same])
        ++same;
    while (tail < shorter - same && rows[rows.size() - 1 - tail] == m_rows[m_rows.size() - 1 - tail])
        ++tail;
    if (m_rows.size() - tail > same) {
        beginRemoveRows({}, int(same), int(m_rows.size() - tail - 1));
        m_rows.remove(same, m_rows.size() - tail - same);
        endRemoveRows();
    }
    const qsizetype inserted = rows.size() - tail - same;
    for (qsizetype i = 0; i < same; ++i)
        m_rows[i].source = rows[i].source;
    if (inserted > 0)
        beginInsertRows({}, int(same), int(same + inserted - 1));
    m_rows = rows;
    if (inserted > 0)
        endInsertRows();
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].key.isEmpty())
            Q_EMIT dataChanged(index(row), index(row), {GroupDetailRole, GroupFoldedRole});
    }
}

// Whether a change of that role can bring a row to another place, in or out, or change what a heading counts.
bool InstancesFilter::decidesPlace(const QByteArray &role) const
{
    static const QSet<QByteArray> always{"key", "name", "server"}, shownOnly{"live", "cpuHistory", "memoryText", "diskText", "uptimeText", "errorText"}, headings{"status", "serverText"};
    if (always.contains(role) || role == m_sortColumn.toLatin1())
        return true;
    const QByteArray group = groupRole().toLatin1();
    return (!m_text.isEmpty() && !shownOnly.contains(role)) || (!group.isEmpty() && (role == group || headings.contains(role)));
}

// The row shows at once what is new; its place follows, once for a burst of changes.
void InstancesFilter::sourceDataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    if (roles.isEmpty())
        return rebuildAll();
    announce(first.row(), last.row(), roles);
    const bool placeChanges = std::any_of(roles.begin(), roles.end(), [this](int role) { return decidesPlace(m_roles.key(role)); });
    if (placeChanges && !m_resort.isActive())
        m_resort.start();
    if (!m_selected.isEmpty() && (roles.contains(m_roles.value("live", -1)) || roles.contains(m_roles.value("status", -1))))
        updateSelectedStatuses();
}

// As one range: what is between and has not changed is only looked at once more.
void InstancesFilter::announce(int firstSource, int lastSource, const QList<int> &roles)
{
    int from = -1, to = -1;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].source < firstSource || m_rows[row].source > lastSource)
            continue;
        from = from < 0 ? row : from;
        to = row;
    }
    if (from >= 0)
        Q_EMIT dataChanged(index(from), index(to), roles);
}

QString InstancesFilter::keyAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].key : QString();
}

int InstancesFilter::rowOf(const QString &key) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.key == key && !key.isEmpty(); });
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

QStringList InstancesFilter::keysBetween(int first, int last) const
{
    QStringList keys;
    for (int row = std::max(0, first); row <= last && row < m_rows.size(); ++row) {
        if (!m_rows[row].key.isEmpty() && !keys.contains(m_rows[row].key))
            keys << m_rows[row].key;
    }
    return keys;
}

int InstancesFilter::step(int row, int direction) const
{
    int next = row + direction;
    while (next >= 0 && next < m_rows.size() && m_rows[next].key.isEmpty())
        next += direction;
    return next >= 0 && next < m_rows.size() ? next : row;
}

void InstancesFilter::toggleGroup(const QString &title)
{
    if (!m_folded.remove(title))
        m_folded.insert(title);
    rebuild();
}

void InstancesFilter::select(int row, const QString &mode)
{
    const QString key = keyAt(row);
    if (key.isEmpty())
        return;
    QSet<QString> selected = mode == u"single"_s ? QSet<QString>() : m_selected;
    const int anchor = rowOf(m_anchor);
    if (mode == u"range"_s && anchor >= 0) {
        const QStringList keys = keysBetween(std::min(anchor, row), std::max(anchor, row));
        selected = QSet<QString>(keys.begin(), keys.end());
    } else {
        m_anchor = key;
        if (!selected.remove(key))
            selected.insert(key);
    }
    setSelected(selected);
}

void InstancesFilter::selectAll()
{
    const QStringList keys = keysBetween(0, int(m_rows.size()) - 1);
    setSelected({keys.begin(), keys.end()});
}

void InstancesFilter::clearSelection()
{
    setSelected({});
}

void InstancesFilter::setSelected(const QSet<QString> &selected)
{
    if (m_selected == selected)
        return;
    m_selected = selected;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {SelectedRole});
    Q_EMIT selectionChanged();
    updateSelectedStatuses();
}

// What can be done with a selection changes while it stays the same.
void InstancesFilter::updateSelectedStatuses()
{
    QStringList statuses;
    for (const Row &row : std::as_const(m_rows)) {
        if (!m_selected.contains(row.key) || source(row.source, "live") == false)
            continue;
        if (const QString status = source(row.source, "status").toString(); !statuses.contains(status))
            statuses << status;
    }
    if (std::exchange(m_selectedStatuses, statuses) != statuses)
        Q_EMIT selectedStatusesChanged();
}

// What is filtered or folded away is not acted on.
void InstancesFilter::dropMissingSelection()
{
    QSet<QString> kept;
    for (const Row &row : std::as_const(m_rows)) {
        if (m_selected.contains(row.key))
            kept.insert(row.key);
    }
    setSelected(kept);
}

QStringList InstancesFilter::selectedWith(const QStringList &statuses) const
{
    QStringList keys;
    for (const Row &row : m_rows) {
        if (m_selected.contains(row.key) && !keys.contains(row.key) && source(row.source, "live") != false
            && (statuses.isEmpty() || statuses.contains(source(row.source, "status").toString())))
            keys << row.key;
    }
    return keys;
}

QVariant InstancesFilter::value(const QString &key, const QString &role) const
{
    const int row = rowOf(key);
    return row < 0 ? QVariant() : source(m_rows[row].source, role.toLatin1());
}

} // namespace quayside
