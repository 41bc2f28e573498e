// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <functional>
#include <span>

namespace quayside {

/** One role of a RowModel: its QML name and how to read it from a row. */
template<class Row>
struct RowRole {
    const char *name;
    QVariant (*value)(const Row &);
    /** Can't change while the row's `contentHash` (if it has one) is the same: not looked at then. */
    bool isContent = false;
};

/** A list model over plain structs with a unique `QString key` and operator==. New contents are laid over the old ones row by row, so
 *  that views keep their place: rows are removed, changed (only the roles that differ are announced) and appended, never reset. */
template<class Row>
class RowModel : public QAbstractListModel {
public:
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }

    QVariant data(const QModelIndex &index, int role) const override
    {
        return checkIndex(index, CheckIndexOption::IndexIsValid) ? value(m_rows[index.row()], role) : QVariant();
    }

    /** What `role` of a row shows. */
    QVariant value(const Row &row, int role) const
    {
        const int number = role - Qt::UserRole - 1;
        return number < 0 || size_t(number) >= m_roles.size() ? QVariant() : m_roles[size_t(number)].value(row);
    }

    QHash<int, QByteArray> roleNames() const override
    {
        QHash<int, QByteArray> names;
        for (size_t i = 0; i < m_roles.size(); ++i)
            names.insert(Qt::UserRole + 1 + int(i), m_roles[i].name);
        return names;
    }

    const QList<Row> &rows() const { return m_rows; }
    /** The row of that key, or null. Good until the next change. */
    const Row *row(const QString &key) const
    {
        const auto it = m_index.constFind(key);
        return it == m_index.constEnd() ? nullptr : &m_rows[*it];
    }

protected:
    explicit RowModel(std::span<const RowRole<Row>> roles, QObject *parent) : QAbstractListModel(parent), m_roles(roles) { }

    /** Makes the rows for which `inScope` holds equal to `rows`; the others are not touched. */
    void assign(const QList<Row> &rows, const std::function<bool(const Row &)> &inScope = {})
    {
        QSet<QString> wanted;
        wanted.reserve(rows.size());
        for (const Row &row : rows)
            wanted.insert(row.key);
        removeIf([&](const Row &row) { return (!inScope || inScope(row)) && !wanted.contains(row.key); });
        QList<Row> added;
        for (const Row &row : rows) {
            if (!update(row))
                added << row;
        }
        append(added);
    }

    /** Replaces the row of the same key; false when there is none. */
    bool update(const Row &row)
    {
        const auto it = m_index.constFind(row.key);
        if (it == m_index.constEnd())
            return false;
        Row &old = m_rows[*it];
        if (old == row)
            return true;
        QList<int> changed;
        bool sameContent = false;
        if constexpr (requires { old.contentHash; })
            sameContent = old.contentHash == row.contentHash;
        for (size_t i = 0; i < m_roles.size(); ++i) {
            if (!(sameContent && m_roles[i].isContent) && m_roles[i].value(old) != m_roles[i].value(row))
                changed << Qt::UserRole + 1 + int(i);
        }
        old = row;
        if (!changed.isEmpty())
            Q_EMIT dataChanged(index(*it), index(*it), changed);
        rowChanged(row.key);
        return true;
    }

    void upsert(const Row &row)
    {
        if (!update(row))
            append({ row });
    }

    void append(const QList<Row> &rows)
    {
        if (rows.isEmpty())
            return;
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
        for (const Row &row : rows) {
            m_index.insert(row.key, int(m_rows.size()));
            m_rows << row;
        }
        endInsertRows();
        for (const Row &row : rows)
            rowChanged(row.key);
        countMayHaveChanged();
    }

    /** Removes in runs of neighbours, from the end. */
    void removeIf(const std::function<bool(const Row &)> &unwanted)
    {
        QStringList gone;
        for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
            if (!unwanted(m_rows[last]))
                continue;
            int first = last;
            while (first > 0 && unwanted(m_rows[first - 1]))
                --first;
            beginRemoveRows({}, first, last);
            for (int i = first; i <= last; ++i)
                gone << m_rows[i].key;
            m_rows.remove(first, last - first + 1);
            reindex();
            endRemoveRows();
            last = first;
        }
        for (const QString &key : gone)
            rowChanged(key);
        if (!gone.isEmpty())
            countMayHaveChanged();
    }

    /** Called after the row of that key was added, changed or removed. */
    virtual void rowChanged(const QString &) { }
    virtual void countMayHaveChanged() { }

private:
    void reindex()
    {
        m_index.clear();
        for (int i = 0; i < m_rows.size(); ++i)
            m_index.insert(m_rows[i].key, i);
    }

    std::span<const RowRole<Row>> m_roles;
    QList<Row> m_rows;
    QHash<QString, int> m_index;
};

}
