// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <sys/stat.h>
#include <unistd.h>

#include "models/core/revert.h"
#include "server/storage/diskfiles.h"
#include "server/storage/storageservice_p.h"
#include "server/storage/unpack.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
VolumeName nameOf(const InstanceVolume &volume)
{
    const bool isVm = volume.type == InstanceType::VirtualMachine;
    return { volume.pool, volume.project, isVm ? VolumeType::VirtualMachine : VolumeType::Container, volume.name };
}

/** DIR/containers/[PROJECT_]NAME, where administrators and tools look. */
QString linkPath(const StateDir &dir, const VolumeName &name)
{
    const bool isVm = name.type == VolumeType::VirtualMachine;
    return dir.path((isVm ? u"virtual-machines/"_s : u"containers/"_s) + volumeRef(name).name);
}

Result<> makeLink(const QString &target, const QString &link)
{
    const QByteArray path = QFile::encodeName(link);
    ::unlink(path.constData());
    if (::symlink(QFile::encodeName(target).constData(), path.constData()) != 0)
        return failure(systemError(u"Couldn't create "_s + link, errno));
    return {};
}

Result<> fillInstance(const QString &path, const ImageFiles *image, const IdMap *shift, const ProgressFunction &progress)
{
    const uid_t uid = uid_t(shift ? shift->uidToHost(0).value_or(0) : 0);
    const gid_t gid = gid_t(shift ? shift->gidToHost(0).value_or(0) : 0);
    if (image) {
        TRY(unpackImage(*image, path, shift, progress));
    } else {
        const QString rootfs = path + u"/rootfs"_s;
        TRY(makeDirectory(rootfs, 0755));
        if (::chown(QFile::encodeName(rootfs).constData(), uid, gid) != 0)
            return failure(systemError(u"Couldn't change the owner of "_s + rootfs, errno));
    }
    if (::chown(QFile::encodeName(path).constData(), uid, gid) != 0)
        return failure(systemError(u"Couldn't change the owner of "_s + path, errno));
    return {};
}
}

Result<> StorageService::createInstanceVolume(const InstanceVolume &volume, const ImageFiles *image, const IdMap *shiftTo,
    const StringMap &config, const ProgressFunction &progress)
{
    const VolumeName name = nameOf(volume);
    if (name.type == VolumeType::VirtualMachine)
        return failure(notImplemented(u"This server has no volumes for virtual machines"_s));
    const Private::Pool pool = TRY(d->open(volume.pool));
    VolumeRow row;
    row.project = volume.project;
    row.name = volume.name;
    row.type = name.type;
    row.config = config;
    TRY(d->create(pool, row, [&](const QString &path) { return fillInstance(path, image, shiftTo, progress); }));
    Revert revert;
    revert.add([&] { (void)d->remove(pool, name); });
    TRY(makeLink(pool.driver->volumePath(pool.ref, volumeRef(name)), linkPath(d->dir, name)));
    revert.success();
    return {};
}

Result<> StorageService::deleteInstanceVolume(const InstanceVolume &volume)
{
    const VolumeName name = nameOf(volume);
    const Private::Pool pool = TRY(d->open(volume.pool));
    TRY(d->remove(pool, name));
    ::unlink(QFile::encodeName(linkPath(d->dir, name)).constData());
    return {};
}

Result<> StorageService::renameInstanceVolume(const InstanceVolume &volume, const QString &newName)
{
    const VolumeName name = nameOf(volume);
    VolumeName target = name;
    target.name = newName;
    const Private::Pool pool = TRY(d->open(volume.pool));
    TRY(d->rename(pool, name, newName));
    Revert revert;
    revert.add([&] { (void)d->rename(pool, target, name.name); });
    TRY(makeLink(pool.driver->volumePath(pool.ref, volumeRef(target)), linkPath(d->dir, target)));
    revert.success();
    ::unlink(QFile::encodeName(linkPath(d->dir, name)).constData());
    return {};
}

Result<StorageService::Mounted> StorageService::mountInstanceVolume(const InstanceVolume &volume)
{
    const VolumeRef ref = volumeRef(nameOf(volume));
    const Private::Pool pool = TRY(d->open(volume.pool));
    TRY(pool.driver->mountVolume(pool.ref, ref));
    const auto unmount = [pool, ref](void *) { pool.driver->unmountVolume(pool.ref, ref); };
    return Mounted { pool.driver->volumePath(pool.ref, ref), std::shared_ptr<void>(nullptr, unmount) };
}

qint64 StorageService::instanceVolumeUsage(const InstanceVolume &volume) const
{
    const auto pool = d->open(volume.pool);
    return pool ? pool->driver->usage(pool->ref, volumeRef(nameOf(volume))) : 0;
}

QString StorageService::instanceVolumePath(const InstanceVolume &volume) const
{
    const auto pool = d->open(volume.pool);
    return pool ? pool->driver->volumePath(pool->ref, volumeRef(nameOf(volume))) : QString();
}

}
