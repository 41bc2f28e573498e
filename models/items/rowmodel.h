// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <algorithm>
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
    /** Whether both rows show the same, where that costs less than comparing what they show. */
    bool (*isSame)(const Row &, const Row &) = nullptr;

    bool differs(const Row &a, const Row &b) const { return isSame ? !isSame(a, b) : value(a) != value(b); }
};

/** A list model over plain structs with a unique `QString key` and operator==. New contents are laid over the old ones row by row, so
 *  that views keep their place: rows are removed, changed (only the roles that differ are announced, a range for neighbours) and appended,
 *  never reset. */
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

    /** -1: there is none. */
    int indexOfRow(const QString &key) const { return m_index.value(key, -1); }

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
        updateAll(rows);
        QList<Row> added;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(added), [this](const Row &row) { return !m_index.contains(row.key); });
        append(added);
    }

    /** Replaces the row of the same key; false when there is none. */
    bool update(const Row &row)
    {
        updateAll({ row });
        return m_index.contains(row.key);
    }

    /** The same for many, with distinct keys; what there isn't is left out. */
    void updateAll(const QList<Row> &rows)
    {
        QList<Change> changes;
        for (const Row &row : rows) {
            if (const int index = m_index.value(row.key, -1); index >= 0 && !(m_rows[index] == row))
                changes << Change { index, replace(index, row) };
        }
        announce(std::move(changes));
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
    struct Change {
        int row;
        QList<int> roles;
    };
    /** The roles that differ. */
    QList<int> replace(int place, const Row &row)
    {
        Row &old = m_rows[place];
        QList<int> changed;
        bool sameContent = false;
        if constexpr (requires { old.contentHash; })
            sameContent = old.contentHash == row.contentHash;
        for (size_t i = 0; i < m_roles.size(); ++i) {
            const RowRole<Row> &role = m_roles[i];
            if (!(sameContent && role.isContent) && role.differs(old, row))
                changed << Qt::UserRole + 1 + int(i);
        }
        old = row;
        return changed;
    }
    /** Neighbours together: a thousand signals cost more than what they tell. */
    void announce(QList<Change> changes)
    {
        std::sort(changes.begin(), changes.end(), [](const Change &a, const Change &b) { return a.row < b.row; });
        for (qsizetype i = 0; i < changes.size();) {
            const int first = changes[i].row;
            int last = first;
            QSet<int> roles;
            for (; i < changes.size() && changes[i].row <= last + nearby; ++i) {
                last = changes[i].row;
                roles.unite(QSet<int>(changes[i].roles.begin(), changes[i].roles.end()));
            }
            if (!roles.isEmpty())
                Q_EMIT dataChanged(index(first), index(last), QList<int>(roles.begin(), roles.end()));
        }
        for (const Change &change : changes)
            rowChanged(m_rows[change.row].key);
    }
    void reindex()
    {
        m_index.clear();
        for (int i = 0; i < m_rows.size(); ++i)
            m_index.insert(m_rows[i].key, i);
    }

    static constexpr int nearby = 8; ///< rows without a change that a range may have between two with one
    std::span<const RowRole<Row>> m_roles;
    QList<Row> m_rows;
    QHash<QString, int> m_index;
};

}
