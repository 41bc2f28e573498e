// SPDX-License-Identifier: Apache-2.0
// Custom volumes as instances get them: with their ids.
#include "server/storage/storageservice_p.h"
#include "server/system/mount.h"
#include "server/system/treeshift.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
bool isSet(const StringMap &config, const QString &key)
{
    const QString value = config.value(key).toLower();
    return value == "true"_L1 || value == "1"_L1 || value == "yes"_L1 || value == "on"_L1;
}

/** Brings the files from the ids they have to the map's. */
Result<> shift(const QString &path, const IdMap &onDisk, const IdMap &wanted)
{
    if (!onDisk.isEmpty())
        TRY(shiftTree(path, onDisk, ShiftDirection::ToInside));
    return wanted.isEmpty() ? Result<>() : shiftTree(path, wanted, ShiftDirection::ToHost);
}
}

Result<StorageService::AttachedVolume> StorageService::attachCustomVolume(const VolumeName &name, const IdMap &idmap)
{
    const Private::Pool pool = TRY(d->open(name.pool));
    const auto lock = d->lockVolume(name);
    const auto row = TRY(d->findRow(pool, name));
    TRY(checkWhole(*row));
    if (d->folders->holds(name))
        return failure(usedByServer(u"attached"_s));
    TRY(pool.driver->mountVolume(pool.ref, volumeRef(*row)));
    const QString path = pool.driver->volumePath(pool.ref, volumeRef(*row)), last = u"volatile.idmap.last"_s;
    const IdMap onDisk = TRY(IdMap::fromJson(row->config.value(last).toUtf8()));
    if (isSet(row->config, u"security.unmapped"_s) || onDisk == idmap)
        return AttachedVolume { path, false };
    const bool mountable = supportsIdmappedMounts(path);
    if (onDisk.isEmpty() && mountable)
        return AttachedVolume { path, true };
    if (isSet(row->config, u"security.shifted"_s) && !mountable)
        return failure(badRequest(u"The volume's security.shifted needs idmapped mounts, which its file system doesn't have"_s));
    if (d->usedBy(pool, *row).size() > 1)
        return failure(badRequest(u"Idmaps of container and storage volume \"%1\" are not identical"_s.arg(name.name)));
    const IdMap wanted = mountable ? IdMap() : idmap;
    TRY(shift(path, onDisk, wanted));
    VolumeRow next = *row;
    next.config.insert(last, QString::fromUtf8(wanted.toJson()));
    next.config.insert(u"volatile.idmap.next"_s, next.config.value(last));
    TRY(d->rows.volumes.update(next));
    return AttachedVolume { path, mountable && !idmap.isEmpty() };
}

}
