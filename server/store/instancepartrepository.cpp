// SPDX-License-Identifier: Apache-2.0
#include "server/store/repositorycalls.h"

namespace quayside {

static RowCache<SnapshotRow> &cacheOf(StoredRows &rows, const SnapshotRow *) { return rows.snapshots; }
static RowCache<BackupRow> &cacheOf(StoredRows &rows, const BackupRow *) { return rows.backups; }
template<class Row>
static RowCache<Row> &cacheIn(Store &store) { return cacheOf(store.rows(), static_cast<const Row *>(nullptr)); }

template<class Row>
QList<RowPtr<Row>> InstancePartRepository<Row>::list(qint64 instanceId) const { return partsOf(cacheIn<Row>(m_store), instanceId); }

template<class Row>
QList<RowPtr<Row>> InstancePartRepository<Row>::all() const { return cacheIn<Row>(m_store).all(); }

template<class Row>
Result<RowPtr<Row>> InstancePartRepository<Row>::find(qint64 instanceId, const QString &name) const
{
    return findRow(cacheIn<Row>(m_store), std::tuple(instanceId, name));
}

template<class Row>
Result<RowPtr<Row>> InstancePartRepository<Row>::create(Row row)
{
    return m_store.write([&](Transaction &transaction) -> Result<RowPtr<Row>> {
        TRY(findRow(m_store.rows().instances, row.instanceId));
        return createRow(transaction, cacheIn<Row>(m_store), row);
    });
}

template<class Row>
Result<RowPtr<Row>> InstancePartRepository<Row>::update(const Row &row)
{
    return m_store.write([&](Transaction &transaction) { return replaceRow(transaction, cacheIn<Row>(m_store), row); });
}

template<class Row>
Result<> InstancePartRepository<Row>::rename(qint64 id, const QString &newName)
{
    return m_store.write([&](Transaction &transaction) { return renameRow(transaction, cacheIn<Row>(m_store), id, newName); });
}

template<class Row>
Result<> InstancePartRepository<Row>::remove(qint64 id)
{
    return m_store.write([&](Transaction &transaction) { return removeRow(transaction, cacheIn<Row>(m_store), id); });
}

template<class Row>
quint64 InstancePartRepository<Row>::generation() const { return cacheIn<Row>(m_store).generation(); }

template class InstancePartRepository<SnapshotRow>;
template class InstancePartRepository<BackupRow>;

}
