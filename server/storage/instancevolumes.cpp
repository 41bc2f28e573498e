// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <sys/stat.h>
#include <unistd.h>

#include "models/core/revert.h"
#include "models/core/units.h"
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

/** The instance whose volume or snapshot it is. */
VolumeName instanceOf(VolumeName name)
{
    name.name = name.name.section(u'/', 0, 0);
    return name;
}

Result<> makeLink(const QString &target, const QString &link)
{
    const QByteArray path = QFile::encodeName(link);
    ::unlink(path.constData());
    if (::symlink(QFile::encodeName(target).constData(), path.constData()) != 0)
        return failure(systemError(u"Couldn't create "_s + link, errno));
    return {};
}

/** To the instance's own root. */
Result<> giveAway(const QString &path, const IdMap *shift)
{
    const uid_t uid = uid_t(shift ? shift->uidToHost(0).value_or(0) : 0);
    const gid_t gid = gid_t(shift ? shift->gidToHost(0).value_or(0) : 0);
    if (::chown(QFile::encodeName(path).constData(), uid, gid) != 0)
        return failure(systemError(u"Couldn't change the owner of "_s + path, errno));
    return {};
}

Result<> fillInstance(const QString &path, const ImageFiles *image, const IdMap *shift, const ProgressFunction &progress)
{
    if (image) {
        TRY(unpackImage(*image, path, shift, progress));
    } else {
        const QString rootfs = path + u"/rootfs"_s;
        TRY(makeDirectory(rootfs, 0755));
        TRY(giveAway(rootfs, shift));
    }
    return giveAway(path, shift);
}

Result<> fillFromBackup(const QString &path, const QString &archive, const QByteArray &folder, const ProgressFunction &progress)
{
    TRY(unpackFolder(archive, folder, path, nullptr, progress));
    struct stat st {};
    if (::lstat(QFile::encodeName(path + u"/rootfs"_s).constData(), &st) != 0 || !S_ISDIR(st.st_mode))
        return failure(badRequest(u"The backup has no root file system in %1"_s.arg(QString::fromUtf8(folder))));
    return giveAway(path, nullptr); // a start gives it to the instance; until then it mustn't be that user's whom a stranger's id map names
}

VolumeRow rowOf(const InstanceVolume &volume, const StringMap &config)
{
    VolumeRow row;
    row.project = volume.project;
    row.name = volume.name;
    row.type = nameOf(volume).type;
    row.config = config;
    return row;
}
}

Result<> StorageService::Private::settleLinks(const Pool &pool, const VolumeName &name) const
{
    VolumeRef ref = volumeRef(instanceOf(name));
    const auto settle = [](const QString &target, const QString &link) {
        if (pathExists(target))
            return makeLink(target, link);
        if (QFile::symLinkTarget(link) == target) // not one into another pool
            ::unlink(QFile::encodeName(link).constData());
        return Result<>();
    };
    const QString folder = name.type == VolumeType::VirtualMachine ? u"virtual-machines/"_s : u"containers/"_s;
    TRY(settle(pool.driver->volumePath(pool.ref, ref), dir.path(folder + ref.name)));
    const QString link = dir.path(u"snapshots/"_s + ref.name);
    ref.name += u"/any"_s;
    return settle(pool.driver->volumePath(pool.ref, ref).section(u'/', 0, -2), link);
}

/** Those of volumes whose deletion was cut short at its end. */
void StorageService::Private::removeDeadLinks(const Pool &pool) const
{
    for (const auto folder : { "containers"_L1, "snapshots"_L1, "virtual-machines"_L1 }) {
        const QDir links(dir.path(folder));
        for (const QString &name : links.entryList(QDir::System | QDir::Files | QDir::NoDotAndDotDot)) { // such a link counts as a "system" file
            const QString link = links.filePath(name), target = QFile::symLinkTarget(link);
            if (target.startsWith(pool.ref.path + u'/') && !pathExists(target))
                ::unlink(QFile::encodeName(link).constData());
        }
    }
}

Result<> StorageService::Private::createLinked(const Pool &pool, const VolumeRow &row, const QString &size, const StorageDriver::Filler &fill)
{
    const VolumeName name { pool.row->name, row.project, row.type, row.name };
    TRY(create(pool, row, size, fill));
    Revert revert;
    revert.add([&] { (void)remove(pool, name); });
    TRY(settleLinks(pool, name));
    revert.success();
    return {};
}

/** Snapshots have none. */
QString StorageService::Private::sizeOf(const Pool &pool, const InstanceVolume &volume) const
{
    return volume.name.contains(u'/') ? QString() : withSize(pool, { { u"size"_s, volume.size } }).value(u"size"_s);
}

Result<> StorageService::boundInstanceVolume(const InstanceVolume &volume)
{
    const Private::Pool pool = TRY(d->open(volume.pool));
    return pool.driver->updateVolume(pool.ref, volumeRef(nameOf(volume)), { { u"size"_s, d->sizeOf(pool, volume) } });
}

Result<> StorageService::createInstanceVolume(const InstanceVolume &volume, const ImageFiles *image, const IdMap *shiftTo,
    const StringMap &config, const ProgressFunction &progress)
{
    if (nameOf(volume).type == VolumeType::VirtualMachine)
        return failure(notImplemented(u"This server has no volumes for virtual machines"_s));
    const Private::Pool pool = TRY(d->open(volume.pool));
    return d->createLinked(pool, rowOf(volume, config), d->sizeOf(pool, volume), [&](const QString &path) { return fillInstance(path, image, shiftTo, progress); });
}

Result<> StorageService::unpackInstanceVolume(const InstanceVolume &volume, const QString &archive, const QByteArray &folder,
    const ProgressFunction &progress)
{
    const Private::Pool pool = TRY(d->open(volume.pool));
    return d->createLinked(pool, rowOf(volume, {}), d->sizeOf(pool, volume), [&](const QString &path) { return fillFromBackup(path, archive, folder, progress); });
}

/** "c1: 120.50MB (310.20MB/s)" */
static std::function<void(qint64)> progressOf(const QString &name, const ProgressFunction &progress)
{
    if (!progress)
        return {};
    QElapsedTimer clock;
    clock.start();
    return [name, progress, clock](qint64 bytes) {
        const qint64 perSecond = bytes * 1000 / qMax<qint64>(1, clock.elapsed());
        progress(u"%1: %2 (%3/s)"_s.arg(name, formatByteSize(bytes), formatByteSize(perSecond)));
    };
}

Result<> StorageService::Private::copyContent(const Pool &source, const VolumeRow &row, const QString &path,
    const std::function<Result<>()> &hold, const ProgressFunction &progress) const
{
    const VolumeRef ref = volumeRef(row);
    TRY(source.driver->copyContent(source.ref, ref, path, progressOf(row.name, progress)));
    if (!hold)
        return {};
    TRY(hold());
    return source.driver->copyContent(source.ref, ref, path);
}

Result<> StorageService::copyInstanceVolume(const InstanceVolume &from, const InstanceVolume &to, const std::function<Result<>()> &hold,
    const ProgressFunction &progress)
{
    const Private::Pool source = TRY(d->open(from.pool));
    const Private::Pool pool = TRY(d->open(to.pool));
    const auto original = TRY(d->findRow(source, nameOf(from)));
    VolumeRow row = *original;
    row.project = to.project;
    row.name = to.name;
    return d->createLinked(pool, row, d->sizeOf(pool, to), [&](const QString &path) { return d->copyContent(source, *original, path, hold, progress); });
}

Result<> StorageService::refreshInstanceVolume(const InstanceVolume &from, const InstanceVolume &to, const std::function<Result<>()> &hold,
    const ProgressFunction &progress)
{
    const Private::Pool source = TRY(d->open(from.pool));
    const Private::Pool pool = TRY(d->open(to.pool));
    const auto lock = d->lockVolume(nameOf(to));
    const auto original = TRY(d->findRow(source, nameOf(from)));
    const VolumeRef target = volumeRef(*TRY(d->findRow(pool, nameOf(to))));
    TRY(pool.driver->mountVolume(pool.ref, target));
    const auto copied = d->copyContent(source, *original, pool.driver->volumePath(pool.ref, target), hold, progress);
    pool.driver->unmountVolume(pool.ref, target);
    return copied;
}

Result<> StorageService::restoreInstanceVolume(const InstanceVolume &volume, const QString &snapshot)
{
    const VolumeName name = nameOf(volume);
    VolumeName from = name;
    from.name += u'/' + snapshot;
    const Private::Pool pool = TRY(d->open(volume.pool));
    const auto lock = d->lockVolume(name);
    return pool.driver->restoreVolume(pool.ref, volumeRef(*TRY(d->findRow(pool, name))), volumeRef(*TRY(d->findRow(pool, from))));
}

Result<> StorageService::linkInstanceVolume(const InstanceVolume &volume)
{
    return d->settleLinks(TRY(d->open(volume.pool)), nameOf(volume));
}

Result<> StorageService::deleteInstanceVolume(const InstanceVolume &volume)
{
    const VolumeName name = nameOf(volume);
    const Private::Pool pool = TRY(d->open(volume.pool));
    for (const auto &row : d->rows.volumes.list(pool.row->id)) {
        if (row->project == name.project && row->type == name.type && row->name.startsWith(name.name + u'/'))
            TRY(d->remove(pool, { name.pool, name.project, name.type, row->name }));
    }
    TRY(d->remove(pool, name));
    return d->settleLinks(pool, name);
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
    TRY(d->settleLinks(pool, target));
    revert.success();
    return d->settleLinks(pool, name);
}

Result<> StorageService::undoInstanceRename(const InstanceVolume &volume, const QString &newName)
{
    const VolumeName name = nameOf(volume);
    VolumeName moved = name;
    moved.name = newName;
    const Private::Pool pool = TRY(d->open(volume.pool));
    TRY(d->undoRename(pool, name, newName));
    TRY(d->settleLinks(pool, moved));
    return d->settleLinks(pool, name);
}

Result<StorageService::Mounted> StorageService::mountInstanceVolume(const InstanceVolume &volume)
{
    const VolumeRef ref = volumeRef(nameOf(volume));
    const Private::Pool pool = TRY(d->open(volume.pool));
    TRY(pool.driver->mountVolume(pool.ref, ref));
    const auto unmount = [pool, ref](void *) { pool.driver->unmountVolume(pool.ref, ref); };
    return Mounted { pool.driver->volumePath(pool.ref, ref), std::shared_ptr<void>(nullptr, unmount) };
}

qint64 StorageService::instanceVolumeUsage(const InstanceVolume &volume) const { return volumeUsage(nameOf(volume)); }

qint64 StorageService::volumeUsage(const VolumeName &name) const
{
    const auto pool = d->open(name.pool);
    return pool ? pool->driver->usage(pool->ref, volumeRef(name)) : 0;
}

Result<qint64> StorageService::measureInstanceVolume(const InstanceVolume &volume) const
{
    const VolumeRef ref = volumeRef(nameOf(volume));
    const Private::Pool pool = TRY(d->open(volume.pool));
    const qint64 known = pool.driver->usage(pool.ref, ref);
    return known > 0 ? known : treeSize(pool.driver->volumePath(pool.ref, ref));
}

QString StorageService::instanceVolumePath(const InstanceVolume &volume) const
{
    const auto pool = d->open(volume.pool);
    return pool ? pool->driver->volumePath(pool->ref, volumeRef(nameOf(volume))) : QString();
}

}
