// SPDX-License-Identifier: Apache-2.0
#include "server/store/repositorycalls.h"

namespace quayside {

QList<RowPtr<InstanceRow>> InstanceRepository::list(const QString &project) const
{
    return listRows(m_store.rows().instances, project);
}

Result<RowPtr<InstanceRow>> InstanceRepository::find(const QString &project, const QString &name) const
{
    return findRow(m_store.rows().instances, std::tuple(project, name));
}

Result<RowPtr<InstanceRow>> InstanceRepository::findById(qint64 id) const
{
    return findRow(m_store.rows().instances, id);
}

Result<RowPtr<InstanceRow>> InstanceRepository::create(InstanceRow row, const QList<SnapshotRow> &snapshots, const StoreCheck &check)
{
    StoredRows &rows = m_store.rows();
    return m_store.write([&](Transaction &transaction) -> Result<RowPtr<InstanceRow>> {
        TRY(holds(check));
        const QList<qint64> profiles = TRY(profileIds(rows, row.project, row.profiles));
        const auto created = TRY(createRow(transaction, rows.instances, row));
        TRY(saveProfiles(transaction, "instances_profiles", "instance_id", created->id, profiles));
        for (SnapshotRow snapshot : snapshots) {
            snapshot.instanceId = created->id;
            TRY(createRow(transaction, rows.snapshots, std::move(snapshot)));
        }
        return created;
    });
}

Result<RowPtr<InstanceRow>> InstanceRepository::update(const InstanceRow &row, const QList<SnapshotRow> &snapshots)
{
    StoredRows &rows = m_store.rows();
    return m_store.write([&](Transaction &transaction) -> Result<RowPtr<InstanceRow>> {
        InstanceRow next = row;
        next.profiles = TRY(findRow(rows.instances, row.id))->profiles;
        for (const SnapshotRow &snapshot : snapshots)
            TRY(replaceRow(transaction, rows.snapshots, snapshot));
        return replaceRow(transaction, rows.instances, std::move(next));
    });
}

Result<RowPtr<InstanceRow>> InstanceRepository::updateAll(const InstanceRow &row, const StoreCheck &check)
{
    StoredRows &rows = m_store.rows();
    return m_store.write([&](Transaction &transaction) -> Result<RowPtr<InstanceRow>> {
        TRY(holds(check));
        const auto old = TRY(findRow(rows.instances, row.id));
        if (row.profiles != old->profiles) {
            const QList<qint64> profiles = TRY(profileIds(rows, old->project, row.profiles));
            TRY(saveProfiles(transaction, "instances_profiles", "instance_id", row.id, profiles));
        }
        return replaceRow(transaction, rows.instances, row);
    });
}

Result<RowPtr<InstanceRow>> InstanceRepository::updateState(const InstanceRow &row)
{
    StoredRows &rows = m_store.rows();
    return m_store.write([&](Transaction &transaction) -> Result<RowPtr<InstanceRow>> {
        InstanceRow next = *TRY(findRow(rows.instances, row.id));
        next.config = row.config;
        next.stateful = row.stateful;
        next.lastUsedAt = row.lastUsedAt;
        return replaceRow(transaction, rows.instances, std::move(next));
    });
}

Result<> InstanceRepository::rename(qint64 id, const QString &newName)
{
    return m_store.write([&](Transaction &transaction) { return renameRow(transaction, m_store.rows().instances, id, newName); });
}

Result<> InstanceRepository::remove(qint64 id)
{
    StoredRows &rows = m_store.rows();
    return m_store.write([&](Transaction &transaction) -> Result<> {
        TRY(removeRow(transaction, rows.instances, id)); // the database removes what belongs to it
        transaction.onCommit([&rows, id] {
            for (const auto &snapshot : partsOf(rows.snapshots, id))
                rows.snapshots.remove(snapshot->id);
            for (const auto &backup : partsOf(rows.backups, id))
                rows.backups.remove(backup->id);
        });
        return {};
    });
}

Result<RowPtr<InstanceRow>> InstanceRepository::setConfigKeys(qint64 id, const StringMap &changes)
{
    return m_store.write([&](Transaction &transaction) -> Result<RowPtr<InstanceRow>> {
        InstanceRow row = *TRY(findRow(m_store.rows().instances, id));
        for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
            if (it.value().isEmpty())
                row.config.remove(it.key());
            else
                row.config.insert(it.key(), it.value());
        }
        TRY(transaction.run("UPDATE instances SET config = ? WHERE id = ?", { toMapText(row.config), id }));
        return publish(transaction, m_store.rows().instances, std::move(row));
    });
}

Result<> InstanceRepository::setLastUsed(qint64 id, Timestamp when)
{
    return m_store.write([&](Transaction &transaction) -> Result<> {
        InstanceRow row = *TRY(findRow(m_store.rows().instances, id));
        row.lastUsedAt = when;
        TRY(transaction.run("UPDATE instances SET last_used_at = ? WHERE id = ?", { when.ns, id }));
        publish(transaction, m_store.rows().instances, std::move(row));
        return {};
    });
}

quint64 InstanceRepository::generation() const { return m_store.rows().instances.generation(); }

}
