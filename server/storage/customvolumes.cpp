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
        row.config = original->config;
    if (row.description.isEmpty())
        row.description = original->description;
    if (from.pool == to.pool && volumeRef(from).name == volumeRef(to).name)
        return failure(conflict(u"Volume by that name already exists"_s));
    TRY(d->copyOne(source, from, pool, row));
    Revert revert;
    revert.add([&] { (void)d->removeWithSnapshots(pool, to); });
    for (const auto &snapshot : withSnapshots ? d->snapshotRows(source, from) : QList<RowPtr<VolumeRow>>()) {
        VolumeRow next = *snapshot;
        next.project = to.project;
        next.name = to.name + u'/' + snapshot->name.section(u'/', 1);
        TRY(d->copyOne(source, { from.pool, from.project, from.type, snapshot->name }, pool, next));
    }
    revert.success();
    return {};
}

/** With the ids that the files have, whatever configuration the copy was given. */
Result<> StorageService::Private::copyOne(const Pool &source, const VolumeName &from, const Pool &pool, VolumeRow next)
{
    const auto lock = lockVolumes(from, { pool.row->name, next.project, next.type, next.name });
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

Result<> StorageService::moveCustomVolume(const VolumeName &from, const VolumeName &to)
{
    TRY(checkObjectName(u"storage volume"_s, to.name));
    const Private::Pool source = TRY(d->open(from.pool));
    const auto row = TRY(d->findRow(source, from));
    if (!d->usedBy(source, *row).isEmpty())
        return failure(badRequest(u"The storage volume is still in use"_s));
    TRY(copyCustomVolume(from, to, d->render(source, *row), true));
    return d->removeWithSnapshots(source, from);
}

StringMap withoutNotes(StringMap config)
{
    config.remove(renameTo);
    config.remove(restoreFrom);
    return config;
}

Result<> checkWhole(const VolumeRow &row)
{
    if (row.config.contains(restoreFrom))
        return failure(badRequest(u"A restore of the volume \"%1\" failed: its content is mixed until a snapshot is restored"_s.arg(row.name)));
    return {};
}

Result<> StorageService::renameCustomVolume(const VolumeName &name, const QString &newName)
{
    TRY(checkObjectName(u"storage volume"_s, newName));
    const Private::Pool pool = TRY(d->open(name.pool));
    if (!d->usedBy(pool, *TRY(d->findRow(pool, name))).isEmpty())
        return failure(badRequest(u"The storage volume is still in use"_s));
    return d->rename(pool, name, newName);
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
    if (!d->usedBy(pool, *TRY(d->findRow(pool, name))).isEmpty())
        return failure(badRequest(u"The storage volume is still in use"_s));
    return d->removeWithSnapshots(pool, name);
}

}
