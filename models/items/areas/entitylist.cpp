// SPDX-License-Identifier: Apache-2.0
#include "models/items/areas/entitylist.h"

#include <QSet>
#include <algorithm>

#include "models/items/rowsnews.h"

namespace quayside {

using namespace Qt::StringLiterals;

EntityList::EntityList(const QByteArrayList &names, QObject *parent) : QAbstractListModel(parent), m_names { { Qt::UserRole + 1, "key" } }
{
    for (const QByteArray &name : names)
        m_names.insert(Qt::UserRole + 1 + int(m_names.size()), name);
}

QVariant EntityList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return m_rows[index.row()].value(QString::fromLatin1(m_names.value(role)));
}

qsizetype EntityList::indexOf(const QString &key) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&](const QVariantMap &row) { return row.value(u"key"_s) == key; });
    return it == m_rows.end() ? -1 : it - m_rows.begin();
}

QVariantMap EntityList::row(const QString &key) const
{
    const qsizetype index = indexOf(key);
    return index < 0 ? QVariantMap() : m_rows[index];
}

QStringList EntityList::keys() const
{
    QStringList keys;
    for (const QVariantMap &row : m_rows)
        keys << row.value(u"key"_s).toString();
    keys.sort();
    return keys;
}

void EntityList::replace(qsizetype index, const QVariantMap &row)
{
    if (m_rows[index] == row)
        return;
    m_rows[index] = row;
    Q_EMIT dataChanged(this->index(int(index)), this->index(int(index)));
}

void EntityList::assign(const QList<QVariantMap> &rows)
{
    QHash<QString, qsizetype> wanted;
    for (qsizetype i = 0; i < rows.size(); ++i)
        wanted.insert(rows[i].value(u"key"_s).toString(), i);
    for (qsizetype i = m_rows.size(); i-- > 0;) {
        const auto newer = wanted.constFind(m_rows[i].value(u"key"_s).toString());
        if (newer != wanted.constEnd()) {
            replace(i, rows[*newer]);
            wanted.erase(newer);
            continue;
        }
        beginRemoveRows({}, int(i), int(i));
        m_rows.removeAt(i);
        endRemoveRows();
    }
    if (!wanted.isEmpty()) {
        beginInsertRows({}, count(), count() + int(wanted.size()) - 1);
        for (const QVariantMap &row : rows) {
            if (wanted.contains(row.value(u"key"_s).toString()))
                m_rows << row;
        }
        endInsertRows();
    }
    Q_EMIT countChanged();
}

void EntityList::merge(const QString &key, const QVariantMap &values)
{
    const qsizetype index = indexOf(key);
    if (index < 0)
        return;
    QVariantMap row = m_rows[index];
    row.insert(values);
    replace(index, row);
}

EntityFilter::EntityFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    sort(0);
    onRowsNews(this, [this] { Q_EMIT countChanged(); });
}

void EntityFilter::refilter()
{
    invalidateFilter();
    Q_EMIT filterChanged();
    Q_EMIT countChanged();
}

void EntityFilter::setText(const QString &text)
{
    if (std::exchange(m_text, text) != text)
        refilter();
}

void EntityFilter::setWhere(const QVariantMap &where)
{
    if (std::exchange(m_where, where) != where)
        refilter();
}

void EntityFilter::setSortColumn(const QString &column)
{
    m_sortColumn = column;
    invalidate();
    Q_EMIT sortingChanged();
}

void EntityFilter::setSortDescending(bool descending)
{
    m_isDescending = descending;
    invalidate();
    Q_EMIT sortingChanged();
}

QVariantMap EntityFilter::row(const QString &key) const
{
    return indexOf(key) < 0 ? QVariantMap() : list()->row(key);
}

int EntityFilter::indexOf(const QString &key) const
{
    for (int i = 0; list() && i < rowCount(); ++i) {
        if (list()->rows()[mapToSource(index(i, 0)).row()].value(u"key"_s) == key)
            return i;
    }
    return -1;
}

static bool occurs(const QVariantMap &row, const QString &word)
{
    return std::any_of(row.begin(), row.end(), [&](const QVariant &value) {
        const bool isText = value.typeId() == QMetaType::QString || value.typeId() == QMetaType::QStringList;
        return isText && value.toStringList().join(u' ').contains(word, Qt::CaseInsensitive);
    });
}

bool EntityFilter::filterAcceptsRow(int index, const QModelIndex &) const
{
    if (!list())
        return false;
    const QVariantMap &row = list()->rows()[index];
    for (auto it = m_where.begin(); it != m_where.end(); ++it) {
        if (!it->toString().isEmpty() && row.value(it.key()).toString() != it->toString())
            return false;
    }
    const QStringList words = m_text.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return occurs(row, word); });
}

bool EntityFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariantMap &one = list()->rows()[left.row()], &other = list()->rows()[right.row()];
    const auto compare = [&](const QString &column) {
        const QVariant a = one.value(column), b = other.value(column);
        if (a.typeId() == QMetaType::QString)
            return QString::localeAwareCompare(a.toString(), b.toString());
        const double x = a.toDouble(), y = b.toDouble();
        return x < y ? -1 : int(x > y);
    };
    if (const int order = compare(m_sortColumn); order != 0)
        return (order < 0) != m_isDescending;
    return compare(u"name"_s) < 0;
}

}
