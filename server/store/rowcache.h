// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <shared_mutex>

#include "server/store/rowkeys.h"

namespace quayside {

/** The rows of one table in memory: by id, and ordered by what names them. Immutable values behind shared pointers. Any thread. */
template<class Row>
class RowCache {
public:
    using Pointer = std::shared_ptr<const Row>;
    using Key = decltype(rowKey(std::declval<const Row &>()));

    /** In order from `start` on, while `goesOn(row)`. */
    template<class Predicate>
    QList<Pointer> from(const Key &start, Predicate goesOn) const
    {
        const std::shared_lock lock(m_mutex);
        QList<Pointer> rows;
        for (auto it = m_ordered.lower_bound(start); it != m_ordered.end() && goesOn(*it->second); ++it)
            rows.append(it->second);
        return rows;
    }
    QList<Pointer> all() const
    {
        const std::shared_lock lock(m_mutex);
        QList<Pointer> rows;
        rows.reserve(qsizetype(m_ordered.size()));
        for (const auto &entry : m_ordered)
            rows.append(entry.second);
        return rows;
    }
    /** Null when there is none. */
    Pointer find(const Key &key) const
    {
        const std::shared_lock lock(m_mutex);
        const auto it = m_ordered.find(key);
        return it == m_ordered.end() ? Pointer() : it->second;
    }
    Pointer find(qint64 id) const
    {
        const std::shared_lock lock(m_mutex);
        return m_byId.value(id);
    }
    /** Adds the row, or replaces the one of its id. */
    void put(Pointer row)
    {
        const std::unique_lock lock(m_mutex);
        if (const Pointer old = m_byId.value(row->id))
            m_ordered.erase(rowKey(*old));
        m_byId.insert(row->id, row);
        m_ordered.insert_or_assign(rowKey(*row), std::move(row));
        ++m_generation;
    }
    void remove(qint64 id)
    {
        const std::unique_lock lock(m_mutex);
        if (const Pointer old = m_byId.take(id))
            m_ordered.erase(rowKey(*old));
        ++m_generation;
    }
    /** Grows with every change. */
    quint64 generation() const { return m_generation; }

private:
    mutable std::shared_mutex m_mutex;
    QHash<qint64, Pointer> m_byId;
    std::map<Key, Pointer> m_ordered;
    std::atomic<quint64> m_generation = 0;
};

}
