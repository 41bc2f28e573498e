// SPDX-License-Identifier: Apache-2.0
// Volumes of every type: rows and disk together.
#include "models/api/names.h"
#include "models/core/revert.h"
#include "models/core/withoutempty.h"
#include "server/storage/storageservice_p.h"

namespace quayside {

using namespace Qt::StringLiterals;

QString volumeDiskName(VolumeType type, const QString &project, const QString &name)
{
    if (type == VolumeType::Custom)
        return (project.isEmpty() ? u"default"_s : project) + u'_' + name;
    return type == VolumeType::Image ? name : projectPrefix(project, name);
}

Result<VolumeType> StorageService::volumeType(const QString &name)
{
    for (const VolumeType type : { VolumeType::Container, VolumeType::VirtualMachine, VolumeType::Custom, VolumeType::Image }) {
        if (volumeTypeName(type) == name)
            return type;
    }
    return failure(badRequest(u"Invalid storage volume type name \"%1\""_s.arg(name)));
}

static QString lockName(const VolumeName &name)
{
    return u"volume/%1/%2/%3"_s.arg(name.pool, volumeTypeName(name.type), volumeRef(name).name);
}

std::shared_ptr<void> StorageService::Private::lockVolume(const VolumeName &name) const
{
    return locks.lock(lockName(name));
}

std::shared_ptr<void> StorageService::Private::lockVolumes(const VolumeName &one, const VolumeName &other) const
{
    return locks.lockAll({ lockName(one), lockName(other) });
}

Result<RowPtr<VolumeRow>> StorageService::Private::findRow(const Pool &pool, const VolumeName &name) const
{
    return rows.volumes.find(pool.row->id, name.project, name.type, name.name);
}

void StorageService::Private::announce(const VolumeName &name, const QString &action, const StringMap &context) const
{
    if (name.type == VolumeType::Custom)
        events.lifecycle(name.project, (volumeRef(name).isSnapshot() ? u"storage-volume-snapshot-"_s : u"storage-volume-"_s) + action, volumeUrl(name), context);
}

StringMap StorageService::Private::withSize(const Pool &pool, StringMap config) const
{
    const QString size = pool.ref.config.value(u"volume.size"_s);
    if (config.value(u"size"_s).isEmpty() && !size.isEmpty())
        config.insert(u"size"_s, size);
    return config;
}

Result<> StorageService::Private::create(const Pool &pool, const VolumeRow &row, const QString &size, const StorageDriver::Filler &fill)
{
    const auto lock = lockVolume({ pool.row->name, row.project, row.type, row.name });
    return createLocked(pool, row, size, fill);
}

Result<> StorageService::Private::createLocked(const Pool &pool, VolumeRow row, const QString &size, const StorageDriver::Filler &fill)
{
    const VolumeName name { pool.row->name, row.project, row.type, row.name };
    VolumeRef ref = volumeRef(row);
    ref.config.insert(u"size"_s, size);
    const auto work = TRY(makeIn(pool));
    if (findRow(pool, name))
        return failure(conflict(u"Volume by that name already exists"_s));
    TRY(pool.driver->checkVolumeConfig(row.type, withoutNotes(row.config)));
    TRY(pool.driver->prepareVolume(pool.ref, ref, fill));
    Revert revert;
    revert.add([&] { pool.driver->discardVolume(pool.ref, ref); });
    row.poolId = pool.row->id;
    const auto stored = TRY(rows.volumes.create(row));
    revert.add([&] { (void)rows.volumes.remove(stored->id); });
    TRY(pool.driver->commitVolume(pool.ref, ref));
    revert.success();
    announce(name, u"created"_s);
    return {};
}

Result<> StorageService::Private::remove(const Pool &pool, const VolumeName &name)
{
    const auto lock = lockVolume(name);
    const auto work = workIn(pool.row->name);
    TRY(pool.driver->deleteVolume(pool.ref, volumeRef(name), [&]() -> Result<> {
        const auto row = findRow(pool, name);
        return row ? rows.volumes.remove((*row)->id) : Result<>();
    }));
    announce(name, u"deleted"_s);
    return {};
}

Result<> StorageService::Private::rename(const Pool &pool, const VolumeName &name, const QString &newName)
{
    VolumeName target = name;
    target.name = newName;
    const auto lock = lockVolumes(name, target);
    const auto row = TRY(findRow(pool, name));
    TRY(checkStaying(*row));
    if (findRow(pool, target))
        return failure(conflict(u"Volume by that name already exists"_s));
    if (folders->holds(name))
        return failure(usedByServer(u"renamed"_s));
    TRY(noteRename(*row, newName));
    Revert revert;
    revert.add([&] { (void)noteRename(*row, {}); });
    TRY(pool.driver->renameVolume(pool.ref, volumeRef(name), volumeRef(target).name));
    revert.add([&] { (void)pool.driver->renameVolume(pool.ref, volumeRef(target), volumeRef(name).name); });
    TRY(rows.volumes.rename(row->id, newName, following(name, target)));
    revert.success();
    TRY(noteRename(*row, {}));
    announce(target, u"renamed"_s, { { u"old_name"_s, volumeRef(name).isSnapshot() ? name.name.section(u'/', 1) : name.name } });
    return {};
}

Result<> StorageService::Private::undoRename(const Pool &pool, const VolumeName &name, const QString &newName)
{
    VolumeName moved = name;
    moved.name = newName;
    TRY(pool.driver->renameVolume(pool.ref, volumeRef(moved), volumeRef(name).name));
    if (const auto row = findRow(pool, moved))
        TRY(rows.volumes.rename((*row)->id, name.name));
    return {};
}

api::StorageVolume StorageService::Private::render(const Pool &pool, const VolumeRow &row) const
{
    return { withoutNotes(row.config), row.description, row.name, volumeTypeName(row.type), usedBy(pool, row), u"none"_s, row.contentType };
}

QString StorageService::volumeProject(const QString &project, VolumeType type) const
{
    return type == VolumeType::Custom ? d->rows.projects.home(project, u"features.storage.volumes"_s) : project;
}

Result<QList<api::StorageVolume>> StorageService::volumes(const QString &poolName, const QString &project,
    std::optional<VolumeType> type) const
{
    const Private::Pool pool = TRY(d->open(poolName));
    QList<api::StorageVolume> out;
    for (const auto &row : d->rows.volumes.list(pool.row->id)) {
        if (row->project == volumeProject(project, row->type) && (!type || *type == row->type))
            out << d->render(pool, *row);
    }
    std::sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return std::tie(a.type, a.name) < std::tie(b.type, b.name); });
    return out;
}

Result<api::StorageVolume> StorageService::volume(const VolumeName &name) const
{
    const Private::Pool pool = TRY(d->open(name.pool));
    return d->render(pool, *TRY(d->findRow(pool, name)));
}

Result<> StorageService::updateVolume(const VolumeName &name, const api::StorageVolumePut &put)
{
    if (!put.restore.isEmpty())
        return restoreCustomVolume(name, put.restore);
    const Private::Pool pool = TRY(d->open(name.pool));
    const auto lock = d->lockVolume(name);
    VolumeRow next = *TRY(d->findRow(pool, name));
    TRY(pool.driver->checkVolumeConfig(name.type, put.config));
    if (name.type == VolumeType::Custom) // others are held to the size of their instance's disk
        TRY(pool.driver->updateVolume(pool.ref, volumeRef(next), withoutEmpty(put.config)));
    StringMap config = withoutEmpty(put.config);
    for (const QString &note : { renameTo, restoreFrom, moveLeftover }) {
        if (next.config.contains(note))
            config.insert(note, next.config.value(note));
    }
    next.config = config;
    next.description = put.description;
    TRY(d->rows.volumes.update(next));
    d->announce(name, u"updated"_s);
    return {};
}

}
