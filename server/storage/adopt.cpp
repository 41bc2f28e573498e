// SPDX-License-Identifier: Apache-2.0
// Rows for pools and volumes that outlived theirs (doc/backup.md, "Disaster recovery").
#include <QDir>

#include "models/api/names.h"
#include "server/storage/diskfiles.h"
#include "server/storage/storageservice_p.h"

namespace quayside {

using namespace Qt::StringLiterals;

static VolumeName nameOf(const InstanceVolume &volume) { return { volume.pool, volume.project, VolumeType::Container, volume.name }; }

QStringList StorageService::poolsHolding(const QString &project, const QString &instance) const
{
    const QString pools = d->dir.path(u"storage-pools"_s);
    QStringList found;
    for (const QString &pool : QDir(pools).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (pathExists(pools + u'/' + pool + u"/containers/"_s + projectPrefix(project, instance) + u"/rootfs"_s))
            found << pool;
    }
    return found;
}

Result<> StorageService::adoptPool(const api::StoragePool &pool)
{
    TRY(checkObjectName(u"storage pool"_s, pool.name));
    const auto lock = d->lockPool(pool.name);
    if (const auto known = d->rows.pools.find(pool.name))
        return (*known)->driver == pool.driver ? Result<>()
            : failure(conflict(u"The storage pool \"%1\" is here with the driver \"%2\" instead of \"%3\""_s.arg(pool.name, (*known)->driver, pool.driver)));
    const StorageDriver *driver = TRY(storageDriver(pool.driver));
    PoolRow row;
    row.name = pool.name;
    row.driver = pool.driver;
    row.description = pool.description;
    row.config = pool.config;
    // The state directory may have come from another place; what is mounted there from elsewhere stays so.
    const StoragePoolRef ref = d->refOf(row.name, row.config);
    if (const QString source = row.config.value(u"source"_s); source.endsWith(u"/storage-pools/"_s + row.name) || !pathExists(source))
        row.config.insert(u"source"_s, ref.path);
    TRY(driver->checkPoolConfig(row.config));
    TRY(d->rows.pools.create(row));
    return {};
}

QStringList StorageService::snapshotsOnDisk(const InstanceVolume &volume) const
{
    const auto pool = d->open(volume.pool);
    if (!pool)
        return {};
    VolumeRef ref = volumeRef(nameOf(volume));
    ref.name += u"/any"_s;
    return QDir(pool->driver->volumePath(pool->ref, ref).section(u'/', 0, -2)).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

bool StorageService::knowsInstanceVolume(const InstanceVolume &volume) const
{
    const auto pool = d->open(volume.pool);
    return pool && d->findRow(*pool, nameOf(volume));
}

Result<> StorageService::adoptInstanceVolume(const InstanceVolume &volume)
{
    const Private::Pool pool = TRY(d->open(volume.pool));
    const auto lock = d->lockVolume(nameOf(volume));
    TRY(pool.driver->mountVolume(pool.ref, volumeRef(nameOf(volume))));
    VolumeRow row;
    row.poolId = pool.row->id;
    row.project = volume.project;
    row.name = volume.name;
    row.type = VolumeType::Container;
    TRY(d->rows.volumes.create(row));
    return d->settleLinks(pool, nameOf(volume));
}

Result<> StorageService::forgetInstanceVolume(const InstanceVolume &volume)
{
    const Private::Pool pool = TRY(d->open(volume.pool));
    for (const auto &row : d->rows.volumes.list(pool.row->id)) {
        const bool isIt = row->name == volume.name || row->name.startsWith(volume.name + u'/');
        if (row->project == volume.project && row->type == VolumeType::Container && isIt)
            TRY(d->rows.volumes.remove(row->id));
    }
    return {};
}

}
