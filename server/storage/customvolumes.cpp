// SPDX-License-Identifier: Apache-2.0
#include "models/api/names.h"
#include "models/core/log.h"
#include "server/storage/storageservice_p.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
const QString renameTo = u"volatile.rename.next"_s; ///< in the row of a custom volume that is being renamed

Result<VolumeRow> rowOf(const StorageDriver &driver, const VolumeName &name, const api::StorageVolume &post)
{
    if (name.name.isEmpty())
        return failure(badRequest(u"No name provided"_s));
    TRY(checkObjectName(u"storage volume"_s, name.name));
    VolumeRow row;
    row.project = name.project;
    row.name = name.name;
    row.description = post.description;
    row.config = post.config;
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

Result<> StorageService::copyCustomVolume(const VolumeName &from, const VolumeName &to, const api::StorageVolume &post)
{
    const Private::Pool source = TRY(d->open(from.pool));
    const Private::Pool pool = TRY(d->open(to.pool));
    const auto lock = d->lockVolumes(from, to);
    const auto original = TRY(d->findRow(source, from));
    VolumeRow row = TRY(rowOf(*pool.driver, to, post));
    if (row.config.isEmpty())
        row.config = original->config;
    if (row.description.isEmpty())
        row.description = original->description;
    if (from.pool == to.pool && volumeRef(from).name == volumeRef(to).name)
        return failure(conflict(u"Volume by that name already exists"_s));
    return d->createLocked(pool, row, row.config.value(u"size"_s), [&](const QString &path) { return source.driver->copyContent(source.ref, volumeRef(*original), path); });
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
    return d->remove(pool, name);
}

}
