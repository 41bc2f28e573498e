// SPDX-License-Identifier: Apache-2.0
#include "server/storage/storageservice.h"

#include <QDir>

#include "models/api/names.h"
#include "models/core/revert.h"
#include "models/core/withoutempty.h"
#include "server/storage/diskfiles.h"
#include "server/storage/storageservice_p.h"

namespace quayside {

using namespace Qt::StringLiterals;

StorageService::StorageService(Repositories &rows, const StateDir &dir, EventBus &events)
    : d(new Private { rows, dir, events, {} })
{
    d->folders = std::make_unique<ServerFolders>(*d);
}
StorageService::~StorageService() = default;

Result<> StorageService::recover()
{
    for (const auto &row : d->rows.pools.list()) {
        const auto pool = d->open(row);
        const auto mounted = pool ? pool->driver->mountPool(pool->ref) : failure(pool.error());
        if (!mounted) {
            log::error(u"Couldn't mount a storage pool"_s, { { u"pool"_s, row->name }, { u"error"_s, mounted.error().message } });
            continue;
        }
        d->recoverPool(*pool);
        d->undoCustomRenames(*pool);
        d->finishMoves(*pool);
        d->finishRestores(*pool);
        d->removeDeadLinks(*pool);
    }
    d->removeUnknownPools();
    d->folders->recover();
    return {};
}

ServerFolders &StorageService::folders() { return *d->folders; }

/** Folders of a pool that was being made or deleted: nothing is in them. */
void StorageService::Private::removeUnknownPools() const
{
    constexpr auto entries = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    for (const QString &name : QDir(dir.path(u"storage-pools"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QFileInfoList inside = QDir(dir.pool(name)).entryInfoList(entries);
        const bool isEmpty = std::all_of(inside.begin(), inside.end(), [](const QFileInfo &each) { return each.isDir() && isEmptyDirectory(each.filePath()); });
        if (rows.pools.find(name) || !isEmpty)
            continue;
        for (const StorageDriver *driver : storageDrivers())
            (void)driver->deletePool(refOf(name, {}));
        log::info(u"Removed the folder of a pool that isn't there"_s, { { u"pool"_s, name } });
    }
}

void StorageService::Private::recoverPool(const Pool &pool)
{
    const auto volumes = rows.volumes.list(pool.row->id);
    for (const auto &half : pool.driver->halfMade(pool.ref)) {
        const auto isIt = [&](const auto &row) { return row->type == half.volume.type && volumeRef(*row).name == half.volume.name; };
        const auto row = std::find_if(volumes.begin(), volumes.end(), isIt);
        Result<> done;
        if (half.deleting && row != volumes.end())
            done = rows.volumes.remove((*row)->id);
        if (half.deleting && done)
            done = pool.driver->deleteVolume(pool.ref, half.volume);
        else if (!half.deleting && row != volumes.end())
            done = pool.driver->commitVolume(pool.ref, half.volume);
        else if (!half.deleting)
            pool.driver->discardVolume(pool.ref, half.volume);
        log::info(u"Cleaned up a volume that was left half made"_s, { { u"pool"_s, pool.row->name }, { u"volume"_s, half.volume.name },
            { u"result"_s, done ? u"done"_s : done.error().message } });
    }
}

Result<> StorageService::createPool(const QString &name, const QString &driverName, const QString &description, const StringMap &given)
{
    TRY(checkObjectName(u"storage pool"_s, name));
    if (driverName.isEmpty())
        return failure(badRequest(u"No driver provided"_s));
    const StorageDriver *driver = TRY(storageDriver(driverName));
    TRY(driver->checkPoolConfig(given));
    const StringMap config = withoutEmpty(given);
    const auto lock = d->lockPool(name);
    if (d->rows.pools.find(name))
        return failure(conflict(u"The storage pool already exists"_s));
    const StoragePoolRef ref = d->refOf(name, config);
    PoolRow row;
    row.name = name;
    row.driver = driverName;
    row.description = description;
    row.config = TRY(driver->createPool(ref));
    Revert revert;
    revert.add([&] { (void)driver->deletePool(d->refOf(name, row.config)); });
    TRY(d->rows.pools.create(row));
    revert.success();
    d->events.lifecycle({}, u"storage-pool-created"_s, u"/1.0/storage-pools/"_s + name);
    return {};
}

Result<> StorageService::updatePool(const QString &name, const api::StoragePoolPut &put)
{
    const auto lock = d->lockPool(name);
    const Private::Pool pool = TRY(d->open(name));
    PoolRow next = *pool.row;
    next.config = withoutEmpty(put.config);
    next.description = put.description;
    const QString source = pool.row->config.value(u"source"_s);
    if (!next.config.contains(u"source"_s) && !source.isEmpty())
        next.config.insert(u"source"_s, source);
    if (next.config.value(u"source"_s) != source)
        return failure(badRequest(u"Pool source cannot be changed"_s));
    TRY(pool.driver->checkPoolConfig(next.config));
    TRY(pool.driver->updatePool(pool.ref, next.config));
    TRY(d->rows.pools.update(next));
    d->events.lifecycle({}, u"storage-pool-updated"_s, u"/1.0/storage-pools/"_s + name);
    return {};
}

Result<> StorageService::deletePool(const QString &name)
{
    const auto lock = d->lockPool(name);
    const Private::Pool pool = TRY(d->open(name));
    if (!d->usedBy(pool).isEmpty())
        return failure(badRequest(u"The storage pool is currently in use"_s));
    const auto leaving = TRY(d->leave(name));
    // The row first: a crash in between leaves folders behind, not a pool that isn't there.
    TRY(d->rows.pools.remove(pool.row->id));
    Revert revert;
    revert.add([&] { (void)d->rows.pools.create(*pool.row); });
    TRY(pool.driver->deletePool(pool.ref));
    revert.success();
    d->events.lifecycle({}, u"storage-pool-deleted"_s, u"/1.0/storage-pools/"_s + name);
    return {};
}

Result<api::StoragePool> StorageService::pool(const QString &name) const
{
    const Private::Pool pool = TRY(d->open(name));
    const PoolRow &row = *pool.row;
    return api::StoragePool { row.config, row.description, row.name, row.driver, d->usedBy(pool), row.status, { u"none"_s } };
}

Result<api::StoragePoolResources> StorageService::poolResources(const QString &name) const
{
    const Private::Pool pool = TRY(d->open(name));
    return pool.driver->resources(pool.ref);
}

Result<StorageService::Private::Pool> StorageService::Private::open(const QString &name) const
{
    return open(TRY(rows.pools.find(name)));
}

Result<StorageService::Private::Pool> StorageService::Private::open(RowPtr<PoolRow> row) const
{
    const StorageDriver *driver = TRY(storageDriver(row->driver));
    const StoragePoolRef ref = refOf(row->name, row->config);
    return Pool { std::move(row), driver, ref };
}

StoragePoolRef StorageService::Private::refOf(const QString &name, const StringMap &config) const
{
    return { name, config, dir.pool(name), dir.root };
}

std::shared_ptr<void> StorageService::Private::workIn(const QString &pool)
{
    const std::lock_guard lock(poolMutex);
    ++worked[pool];
    return std::shared_ptr<void>(nullptr, [this, pool](void *) {
        const std::lock_guard unlock(poolMutex);
        if (--worked[pool] == 0)
            worked.remove(pool);
    });
}

Result<std::shared_ptr<void>> StorageService::Private::makeIn(const Pool &pool)
{
    auto work = workIn(pool.row->name);
    const std::lock_guard lock(poolMutex);
    const auto row = TRY(rows.pools.find(pool.row->name));
    if (row->id != pool.row->id || going.contains(row->name))
        return failure(notFound(u"Storage pool not found"_s));
    return work;
}

Result<std::shared_ptr<void>> StorageService::Private::leave(const QString &pool)
{
    const std::lock_guard lock(poolMutex);
    if (worked.contains(pool))
        return failure(badRequest(u"The storage pool is currently in use"_s));
    going.insert(pool);
    return std::shared_ptr<void>(nullptr, [this, pool](void *) {
        const std::lock_guard unlock(poolMutex);
        going.remove(pool);
    });
}

std::shared_ptr<void> StorageService::Private::lockPool(const QString &pool) const { return locks.lock(u"pool/"_s + pool); }

}
