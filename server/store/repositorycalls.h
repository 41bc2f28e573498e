// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>

#include "server/store/repositories.h"
#include "server/store/store.h"
#include "server/store/storedrows.h"

namespace quayside {

/** What repositories have in common, over RowTable and RowCache. Those that take a transaction run inside Store::write, where the
 *  cache is what the last commit left. */

inline QString nameInMessages(const VolumeRow &row) { return row.name; }
inline QString nameInMessages(const ImageRow &row) { return row.fingerprint; }
inline QString nameInMessages(const CertificateRow &row) { return row.fingerprint; }
template<class Row>
QString nameInMessages(const Row &row) { return row.name; }

/** The row, or 404 "<Noun> not found". */
template<class Row, class Key>
Result<RowPtr<Row>> findRow(const RowCache<Row> &cache, const Key &key)
{
    if (auto row = cache.find(key))
        return row;
    return failure(notFound(QLatin1StringView(RowTable<Row>::noun) + QStringLiteral(" not found")));
}

/** 409 when another row has the name. */
template<class Row>
Result<> checkFree(const RowCache<Row> &cache, const Row &row)
{
    const auto other = cache.find(rowKey(row));
    if (!other || other->id == row.id)
        return {};
    return failure(conflict(QStringLiteral("%1 \"%2\" already exists").arg(QLatin1StringView(RowTable<Row>::noun), nameInMessages(row))));
}

/** Ordered rows of a project, or all when it is empty. */
template<class Row>
QList<RowPtr<Row>> listRows(const RowCache<Row> &cache, const QString &project)
{
    if (project.isEmpty())
        return cache.all();
    return cache.from({ project, QString() }, [&](const Row &row) { return row.project == project; });
}

/** Snapshots or backups of an instance, the oldest first. */
template<class Row>
QList<RowPtr<Row>> partsOf(const RowCache<Row> &cache, qint64 instanceId)
{
    auto rows = cache.from({ instanceId, QString() }, [=](const Row &row) { return row.instanceId == instanceId; });
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a->id < b->id; });
    return rows;
}

template<class Map>
void shareText(Map &map) { map = interner().shared(map); }

/** The row becomes what memory holds once the transaction is durable. */
template<class Row>
RowPtr<Row> publish(Transaction &transaction, RowCache<Row> &cache, Row row)
{
    if constexpr (requires { row.config; })
        shareText(row.config);
    if constexpr (requires { row.devices; })
        shareText(row.devices);
    auto pointer = std::make_shared<const Row>(std::move(row));
    transaction.onCommit([&cache, pointer] { cache.put(pointer); });
    return pointer;
}

template<class Row>
Result<RowPtr<Row>> createRow(Transaction &transaction, RowCache<Row> &cache, Row row)
{
    row.id = 0;
    TRY(checkFree(cache, row));
    row.id = TRY(insertRow(transaction, row));
    return publish(transaction, cache, std::move(row));
}

/** Writes the columns that may change, and publishes the row with the others as they were. */
template<class Row>
Result<RowPtr<Row>> replaceRow(Transaction &transaction, RowCache<Row> &cache, Row row)
{
    const auto old = TRY(findRow(cache, row.id));
    sql::eachColumn<Row>([&](const auto &c) {
        if (c.flags & Fixed)
            row.*(c.member) = (*old).*(c.member);
    });
    TRY(updateRow(transaction, row));
    return publish(transaction, cache, std::move(row));
}

template<class Row>
Result<> renameRow(Transaction &transaction, RowCache<Row> &cache, qint64 id, const QString &newName)
{
    Row row = *TRY(findRow(cache, id));
    row.name = newName;
    TRY(checkFree(cache, row));
    static const QByteArray statement = QByteArray("UPDATE ") + RowTable<Row>::name + " SET name = ? WHERE id = ?";
    TRY(transaction.run(statement, { newName, id }));
    publish(transaction, cache, std::move(row));
    return {};
}

template<class Row>
Result<> removeRow(Transaction &transaction, RowCache<Row> &cache, qint64 id)
{
    TRY(findRow(cache, id));
    static const QByteArray statement = QByteArray("DELETE FROM ") + RowTable<Row>::name + " WHERE id = ?";
    TRY(transaction.run(statement, { id }));
    transaction.onCommit([&cache, id] { cache.remove(id); });
    return {};
}

inline Result<> holds(const StoreCheck &check) { return check ? check() : Result<>(); }

/** 404 "Project not found"; 400 when it hasn't the feature without which such a thing belongs to the default project. */
inline Result<> checkProject(const StoredRows &rows, const QString &project, const QString &feature = {})
{
    const auto row = TRY(findRow(rows.projects, std::tuple(project)));
    if (!feature.isEmpty() && project != QLatin1StringView("default") && row->config.value(feature) != QLatin1StringView("true"))
        return failure(badRequest(QStringLiteral("The project \"%1\" has no %2").arg(project, feature)));
    return {};
}

/** The ids of the named profiles as `project` sees them: its own, or those of "default" when it has no features.profiles.
 *  400 when one is unknown or named twice. */
Result<QList<qint64>> profileIds(const StoredRows &rows, const QString &project, const QStringList &names);
/** Rewrites a relation table (owner's column, position, profile_id) for one owner. */
Result<> saveProfiles(Transaction &transaction, const QByteArray &table, const QByteArray &ownerColumn, qint64 owner,
    const QList<qint64> &profiles);

}
