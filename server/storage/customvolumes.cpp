// SPDX-License-Identifier: Apache-2.0
#include "models/api/names.h"
#include "models/core/log.h"
#include "models/core/revert.h"
#include "models/core/withoutempty.h"
#include "server/storage/storageservice_p.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
Result<VolumeRow> rowOf(const StorageDriver &driver, const VolumeName &name, const api::StorageVolume &post)
{
    if (name.name.isEmpty())
        return failure(badRequest(u"No name provided"_s));
    TRY(checkObjectName(u"storage volume"_s, name.name));
    VolumeRow row;
    row.project = name.project;
    row.name = name.name;
    row.description = post.description;
    row.config = withoutEmpty(post.config);
    row.contentType = post.contentType.isEmpty() ? u"filesystem"_s : post.contentType;
    if (row.contentType != "filesystem"_L1 && row.contentType != "block"_L1)
        return failure(badRequest(u"Invalid volume content type name \"%1\""_s.arg(row.contentType)));
    if (row.contentType == "block"_L1 && !driver.info().blockVolumes)
        return failure(badRequest(u"Storage driver \"%1\" has no volumes of content type \"block\""_s.arg(QLatin1StringView(driver.info().name))));
    TRY(driver.checkVolumeConfig(row.type, row.config));
    return row;
}
}

Result<> StorageService::createCustomVolume(const VolumeName &name, const api::StorageVolume &post)
{
    const Private::Pool pool = TRY(d->open(name.pool));
    VolumeRow row = TRY(rowOf(*pool.driver, name, post));
    row.config = d->withSize(pool, row.config);
    return d->create(pool, row, row.config.value(u"size"_s), {});
}

Result<> StorageService::copyCustomVolume(const VolumeName &from, const VolumeName &to, const api::StorageVolume &post, bool withSnapshots)
{
    const Private::Pool source = TRY(d->open(from.pool));
    const Private::Pool pool = TRY(d->open(to.pool));
    const auto original = TRY(d->findRow(source, from));
    VolumeRow row = TRY(rowOf(*pool.driver, to, post));
    if (row.config.isEmpty())
        row.config = withoutNotes(original->config);
    if (row.description.isEmpty())
        row.description = original->description;
    if (from.pool == to.pool && volumeRef(from).name == volumeRef(to).name)
        return failure(conflict(u"Volume by that name already exists"_s));
    row.config.insert(moveLeftover, u"true"_s); // until its snapshots are there too
    TRY(d->copyOne(source, from, pool, row));
    Revert revert;
    revert.add([&] { (void)d->removeWithSnapshots(pool, to); });
    for (const auto &snapshot : withSnapshots ? d->snapshotRows(source, from) : QList<RowPtr<VolumeRow>>()) {
        VolumeRow next = *snapshot;
        next.project = to.project;
        next.name = to.name + u'/' + snapshot->name.section(u'/', 1);
        TRY(d->copyOne(source, { from.pool, from.project, from.type, snapshot->name }, pool, next));
    }
    TRY(d->unmarkLeaving(pool, to));
    revert.success();
    return {};
}

/** With the ids that the files have, whatever configuration the copy was given. */
Result<> StorageService::Private::copyOne(const Pool &source, const VolumeName &from, const Pool &pool, VolumeRow next)
{
    const auto lock = lockVolumes(from, { pool.row->name, next.project, next.type, next.name });
    return copyOneLocked(source, from, pool, std::move(next));
}

Result<> StorageService::Private::copyOneLocked(const Pool &source, const VolumeName &from, const Pool &pool, VolumeRow next)
{
    const auto original = TRY(findRow(source, from));
    TRY(checkWhole(*original));
    for (const QString &key : { u"volatile.idmap.last"_s, u"volatile.idmap.next"_s }) {
        next.config.remove(key);
        if (original->config.contains(key))
            next.config.insert(key, original->config.value(key));
    }
    const QString size = next.name.contains(u'/') ? QString() : next.config.value(u"size"_s); // snapshots are held to none
    return createLocked(pool, next, size, [&](const QString &path) { return source.driver->copyContent(source.ref, volumeRef(*original), path); });
}

Result<> StorageService::Private::removeWithSnapshots(const Pool &pool, const VolumeName &name)
{
    for (const auto &row : snapshotRows(pool, name))
        TRY(remove(pool, { name.pool, name.project, name.type, row->name }));
    return remove(pool, name);
}

Result<> StorageService::Private::copyForMove(const Pool &source, const VolumeName &from, const Pool &pool, const VolumeName &to)
{
    const auto original = TRY(findRow(source, from));
    VolumeRow row = *original;
    row.name = to.name;
    row.config.insert(moveLeftover, u"true"_s);
    TRY(copyOneLocked(source, from, pool, row));
    for (const auto &snapshot : snapshotRows(source, from)) {
        VolumeRow next = *snapshot;
        next.name = to.name + u'/' + snapshot->name.section(u'/', 1);
        TRY(copyOneLocked(source, { from.pool, from.project, from.type, snapshot->name }, pool, next));
    }
    return {};
}

Result<> StorageService::moveCustomVolume(const VolumeName &from, const VolumeName &to)
{
    TRY(checkObjectName(u"storage volume"_s, to.name));
    const Private::Pool source = TRY(d->open(from.pool));
    const Private::Pool pool = TRY(d->open(to.pool));
    auto lock = d->lockVolumes(from, to);
    if (d->findRow(pool, to))
        return failure(conflict(u"Volume by that name already exists"_s));
    if (d->folders->holds(from))
        return failure(usedByServer(u"renamed"_s));
    Revert revert;
    revert.add([&] {
        lock.reset();
        if (const auto copy = d->findRow(pool, to); copy && (*copy)->config.contains(moveLeftover))
            (void)d->removeWithSnapshots(pool, to);
    });
    TRY(d->copyForMove(source, from, pool, to));
    VolumeRow moved = *TRY(d->findRow(pool, to)), left = *TRY(d->findRow(source, from));
    left.config.insert(moveLeftover, moved.config.take(moveLeftover));
    TRY(d->rows.volumes.update({ moved, left }, d->following(from, to)));
    revert.success();
    lock.reset();
    if (const auto removed = d->removeWithSnapshots(source, from); !removed) // the next start does
        log::warning(u"Couldn't remove a volume that moved"_s, { { u"pool"_s, from.pool }, { u"volume"_s, from.name }, { u"err"_s, removed.error().message } });
    return {};
}

/** Copies that were not whole yet, and originals of those that were. */
void StorageService::Private::finishMoves(const Pool &pool)
{
    for (const auto &row : rows.volumes.list(pool.row->id)) {
        if (row->type != VolumeType::Custom || !row->config.contains(moveLeftover))
            continue;
        const auto done = removeWithSnapshots(pool, { pool.row->name, row->project, row->type, row->name });
        log::info(u"Cleaned up after an interrupted move"_s, { { u"pool"_s, pool.row->name }, { u"volume"_s, row->name },
            { u"result"_s, done ? u"done"_s : done.error().message } });
    }
}

StringMap withoutNotes(StringMap config)
{
    config.remove(renameTo);
    config.remove(restoreFrom);
    config.remove(moveLeftover);
    return config;
}

Result<> checkStaying(const VolumeRow &row)
{
    if (row.config.contains(moveLeftover))
        return failure(notFound(u"Storage volume not found"_s));
    return {};
}

Result<> StorageService::checkCustomVolume(const VolumeName &name) const
{
    TRY(checkStaying(*TRY(d->findRow(TRY(d->open(name.pool)), name))));
    return d->folders->holds(name) ? failure(usedByServer(u"attached"_s)) : Result<>();
}

Result<> checkWhole(const VolumeRow &row)
{
    TRY(checkStaying(row));
    if (row.config.contains(restoreFrom))
        return failure(badRequest(u"A restore of the volume \"%1\" failed: its content is mixed until a snapshot is restored"_s.arg(row.name)));
    return {};
}

Result<> StorageService::renameCustomVolume(const VolumeName &name, const QString &newName)
{
    TRY(checkObjectName(u"storage volume"_s, newName));
    return d->rename(TRY(d->open(name.pool)), name, newName);
}

Result<> StorageService::Private::noteRename(const VolumeRow &row, const QString &newName)
{
    if (row.type != VolumeType::Custom) // others' owners note it
        return {};
    VolumeRow next = row;
    next.config.remove(renameTo);
    if (!newName.isEmpty())
        next.config.insert(renameTo, newName);
    TRY(rows.volumes.update(next));
    return {};
}

void StorageService::Private::undoCustomRenames(const Pool &pool)
{
    for (const auto &row : rows.volumes.list(pool.row->id)) {
        const QString newName = row->config.value(renameTo);
        if (newName.isEmpty())
            continue;
        const VolumeName name { pool.row->name, row->project, row->type, row->name };
        const Result<> undone = newName == row->name ? Result<>() : undoRename(pool, name, newName);
        const Result<> done = undone ? noteRename(*row, {}) : undone;
        log::info(u"Cleaned up after an interrupted rename"_s, { { u"pool"_s, name.pool }, { u"volume"_s, name.name },
            { u"result"_s, done ? u"done"_s : done.error().message } });
    }
}

Result<> StorageService::deleteCustomVolume(const VolumeName &name)
{
    const Private::Pool pool = TRY(d->open(name.pool));
    TRY(d->markLeaving(pool, name));
    const auto removed = d->removeWithSnapshots(pool, name);
    if (!removed)
        (void)d->unmarkLeaving(pool, name);
    return removed;
}

Result<> StorageService::Private::markLeaving(const Pool &pool, const VolumeName &name)
{
    const auto lock = lockVolume(name);
    VolumeRow row = *TRY(findRow(pool, name));
    TRY(checkStaying(row));
    row.config.insert(moveLeftover, u"true"_s);
    return rows.volumes.update({ row }, {}, [&]() -> Result<> {
        if (!usedBy(pool, row).isEmpty())
            return failure(badRequest(u"The storage volume is still in use"_s));
        return {};
    });
}

Result<> StorageService::Private::unmarkLeaving(const Pool &pool, const VolumeName &name)
{
    const auto lock = lockVolume(name);
    VolumeRow row = *TRY(findRow(pool, name));
    row.config.remove(moveLeftover);
    TRY(rows.volumes.update(row));
    return {};
}

}
