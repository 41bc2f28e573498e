// SPDX-License-Identifier: Apache-2.0
#include "server/store/repositorycalls.h"

namespace quayside {

using namespace Qt::StringLiterals;

QList<RowPtr<PoolRow>> PoolRepository::list() const { return m_store.rows().pools.all(); }

Result<RowPtr<PoolRow>> PoolRepository::find(const QString &name) const { return findRow(m_store.rows().pools, std::tuple(name)); }

Result<RowPtr<PoolRow>> PoolRepository::create(PoolRow row)
{
    return m_store.write([&](Transaction &transaction) { return createRow(transaction, m_store.rows().pools, row); });
}

Result<RowPtr<PoolRow>> PoolRepository::update(const PoolRow &row)
{
    return m_store.write([&](Transaction &transaction) { return replaceRow(transaction, m_store.rows().pools, row); });
}

static QList<RowPtr<VolumeRow>> volumesOf(const StoredRows &rows, qint64 pool)
{
    return rows.volumes.from({ pool, QString(), VolumeType(), QString() }, [=](const VolumeRow &row) { return row.poolId == pool; });
}

Result<> PoolRepository::remove(qint64 id)
{
    return m_store.write([&](Transaction &transaction) -> Result<> {
        if (!volumesOf(m_store.rows(), id).isEmpty())
            return failure(badRequest(u"The storage pool is currently in use"_s));
        return removeRow(transaction, m_store.rows().pools, id);
    });
}

QList<RowPtr<VolumeRow>> VolumeRepository::list(qint64 poolId) const { return volumesOf(m_store.rows(), poolId); }

Result<RowPtr<VolumeRow>> VolumeRepository::find(qint64 poolId, const QString &project, VolumeType type, const QString &name) const
{
    return findRow(m_store.rows().volumes, std::tuple(poolId, project, type, name));
}

Result<RowPtr<VolumeRow>> VolumeRepository::create(VolumeRow row)
{
    return m_store.write([&](Transaction &transaction) -> Result<RowPtr<VolumeRow>> {
        TRY(checkProject(m_store.rows(), row.project, row.type == VolumeType::Custom ? u"features.storage.volumes"_s : QString()));
        TRY(findRow(m_store.rows().pools, row.poolId));
        return createRow(transaction, m_store.rows().volumes, row);
    });
}

Result<RowPtr<VolumeRow>> VolumeRepository::update(const VolumeRow &row)
{
    return m_store.write([&](Transaction &transaction) { return replaceRow(transaction, m_store.rows().volumes, row); });
}

template<class Row>
static Result<> changeDevices(Transaction &transaction, RowCache<Row> &cache, const DeviceChange &change)
{
    for (const auto &row : cache.all()) {
        Row next = *row;
        if (change(next.project, next.devices))
            TRY(replaceRow(transaction, cache, std::move(next)));
    }
    return {};
}

static Result<> changeDevices(Transaction &transaction, StoredRows &rows, const DeviceChange &change)
{
    if (!change)
        return {};
    TRY(changeDevices(transaction, rows.instances, change));
    return changeDevices(transaction, rows.profiles, change);
}

Result<> VolumeRepository::update(const QList<VolumeRow> &changed, const DeviceChange &users, const StoreCheck &check)
{
    return m_store.write([&](Transaction &transaction) -> Result<> {
        TRY(holds(check));
        for (const VolumeRow &row : changed)
            TRY(replaceRow(transaction, m_store.rows().volumes, row));
        return changeDevices(transaction, m_store.rows(), users);
    });
}

Result<> VolumeRepository::rename(qint64 id, const QString &newName, const DeviceChange &users)
{
    RowCache<VolumeRow> &volumes = m_store.rows().volumes;
    return m_store.write([&](Transaction &transaction) -> Result<> {
        const VolumeRow old = *TRY(findRow(volumes, id));
        const QString prefix = old.name + u'/';
        const auto isSnapshot = [&](const VolumeRow &row) {
            return row.poolId == old.poolId && row.project == old.project && row.type == old.type && row.name.startsWith(prefix);
        };
        TRY(renameRow(transaction, volumes, id, newName));
        for (const auto &snapshot : volumes.from({ old.poolId, old.project, old.type, prefix }, isSnapshot))
            TRY(renameRow(transaction, volumes, snapshot->id, newName + u'/' + snapshot->name.mid(prefix.size())));
        return changeDevices(transaction, m_store.rows(), users);
    });
}

Result<> VolumeRepository::remove(qint64 id)
{
    return m_store.write([&](Transaction &transaction) { return removeRow(transaction, m_store.rows().volumes, id); });
}

}
