// SPDX-License-Identifier: Apache-2.0
// Snapshots of custom volumes (extension storage_api_volume_snapshots): volumes "VOLUME/SNAPSHOT" of their own.
#include "models/api/names.h"
#include "models/core/log.h"
#include "models/core/revert.h"
#include "server/storage/storageservice_p.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
VolumeName snapshotOf(VolumeName name, const QString &snapshot)
{
    name.name += u'/' + snapshot;
    return name;
}

api::StorageVolumeSnapshot rendered(const VolumeRow &row)
{
    return { withoutNotes(row.config), row.description, row.name.section(u'/', 1), row.contentType, row.expiresAt };
}

Result<> checkCustom(const VolumeName &name)
{
    if (name.type != VolumeType::Custom)
        return failure(badRequest(u"Invalid storage volume type \"%1\""_s.arg(volumeTypeName(name.type))));
    return {};
}

/** The ids of the files on disk are as they were then. */
void takeIds(StringMap &config, const StringMap &from)
{
    for (const QString &key : { u"volatile.idmap.last"_s, u"volatile.idmap.next"_s }) {
        config.remove(key);
        if (from.contains(key))
            config.insert(key, from.value(key));
    }
}
}

QList<RowPtr<VolumeRow>> StorageService::Private::snapshotRows(const Pool &pool, const VolumeName &name) const
{
    QList<RowPtr<VolumeRow>> found;
    for (const auto &row : rows.volumes.list(pool.row->id)) {
        if (row->project == name.project && row->type == name.type && row->name.startsWith(name.name + u'/'))
            found << row;
    }
    std::ranges::sort(found, {}, [](const auto &row) { return row->id; });
    return found;
}

Result<QList<api::StorageVolumeSnapshot>> StorageService::volumeSnapshots(const VolumeName &name) const
{
    const Private::Pool pool = TRY(d->open(name.pool));
    TRY(d->findRow(pool, name));
    QList<api::StorageVolumeSnapshot> found;
    for (const auto &row : d->snapshotRows(pool, name))
        found << rendered(*row);
    return found;
}

Result<api::StorageVolumeSnapshot> StorageService::volumeSnapshot(const VolumeName &name, const QString &snapshot) const
{
    const Private::Pool pool = TRY(d->open(name.pool));
    return rendered(*TRY(d->findRow(pool, snapshotOf(name, snapshot))));
}

Result<> StorageService::createVolumeSnapshot(const VolumeName &name, const QString &snapshot, Timestamp expiresAt)
{
    TRY(checkCustom(name));
    const Private::Pool pool = TRY(d->open(name.pool));
    const auto lock = d->lockVolumes(name, snapshotOf(name, snapshot));
    const auto original = TRY(d->findRow(pool, name));
    TRY(checkWhole(*original));
    if (d->folders->holds(name))
        return failure(badRequest(u"Volumes used by LXD itself cannot have snapshots"_s));
    VolumeRow row = *original;
    row.name = snapshotOf(name, snapshot).name;
    row.expiresAt = expiresAt;
    return d->createLocked(pool, row, {}, [&](const QString &path) { return pool.driver->copyContent(pool.ref, volumeRef(*original), path); });
}

Result<> StorageService::updateVolumeSnapshot(const VolumeName &name, const QString &snapshot, const api::StorageVolumeSnapshotPut &put)
{
    const VolumeName target = snapshotOf(name, snapshot);
    const Private::Pool pool = TRY(d->open(name.pool));
    const auto lock = d->lockVolume(target);
    VolumeRow next = *TRY(d->findRow(pool, target));
    next.description = put.description;
    if (name.type == VolumeType::Custom) // an instance's says when it expires itself
        next.expiresAt = put.expiresAt;
    TRY(d->rows.volumes.update(next));
    d->announce(target, u"updated"_s);
    return {};
}

Result<> StorageService::renameVolumeSnapshot(const VolumeName &name, const QString &snapshot, const QString &newName)
{
    TRY(checkCustom(name));
    const Private::Pool pool = TRY(d->open(name.pool));
    const auto lock = d->lockVolume(name);
    TRY(checkStaying(*TRY(d->findRow(pool, name))));
    return d->rename(pool, snapshotOf(name, snapshot), snapshotOf(name, newName).name);
}

Result<> StorageService::deleteVolumeSnapshot(const VolumeName &name, const QString &snapshot)
{
    TRY(checkCustom(name));
    const Private::Pool pool = TRY(d->open(name.pool));
    const auto lock = d->lockVolume(name);
    TRY(d->findRow(pool, snapshotOf(name, snapshot)));
    return d->remove(pool, snapshotOf(name, snapshot));
}

Result<> StorageService::Private::restoreLocked(const Pool &pool, const VolumeRow &row, const VolumeRow &snapshot)
{
    VolumeRow next = row;
    next.config.insert(restoreFrom, snapshot.name.section(u'/', 1));
    TRY(rows.volumes.update(next));
    TRY(pool.driver->restoreVolume(pool.ref, volumeRef(row), volumeRef(snapshot)));
    next.config.remove(restoreFrom);
    takeIds(next.config, snapshot.config);
    TRY(rows.volumes.update(next));
    return {};
}

Result<> StorageService::restoreCustomVolume(const VolumeName &name, const QString &snapshot)
{
    TRY(checkCustom(name));
    const Private::Pool pool = TRY(d->open(name.pool));
    const auto lock = d->lockVolume(name);
    const auto row = TRY(d->findRow(pool, name));
    TRY(d->restoreLocked(pool, *row, *TRY(d->findRow(pool, snapshotOf(name, snapshot)))));
    d->announce(name, u"restored"_s, { { u"snapshot"_s, snapshot } });
    return {};
}

void StorageService::Private::finishRestores(const Pool &pool)
{
    for (const auto &row : rows.volumes.list(pool.row->id)) {
        if (row->type != VolumeType::Custom || !row->config.contains(restoreFrom))
            continue;
        const VolumeName name { pool.row->name, row->project, row->type, row->name };
        const auto snapshot = findRow(pool, snapshotOf(name, row->config.value(restoreFrom)));
        const Result<> done = snapshot ? restoreLocked(pool, *row, **snapshot) : failure(snapshot.error());
        log::info(u"Went on with an interrupted restore"_s, { { u"pool"_s, name.pool }, { u"volume"_s, name.name },
            { u"result"_s, done ? u"done"_s : done.error().message } });
    }
}

}
