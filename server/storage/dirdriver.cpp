// SPDX-License-Identifier: Apache-2.0
#include "server/storage/dirdriver.h"

#include <QDir>
#include <QFile>
#include <array>
#include <sys/stat.h>
#include <sys/statvfs.h>

#include "models/core/log.h"
#include "models/core/revert.h"
#include "models/core/units.h"
#include "server/storage/diskfiles.h"
#include "server/storage/storagekeys.h"
#include "server/storage/treecopy.h"
#include "server/system/mount.h"
#include "server/system/projectquota.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** Names no volume can have, as the first letter of none is a dot. */
constexpr auto preparing = ".new-"_L1;
constexpr auto deleting = ".gone-"_L1;
constexpr mode_t snapshotsMode = 0700; ///< of the folder of one volume's snapshots

struct Folder {
    const char *name;
    mode_t mode;
    VolumeType type;
    bool ofVolumes;
    mode_t volumeMode;
};
/** 0711 where instances pass through to their own files. The "-snapshots" hold a folder for each volume that has some. */
constexpr std::array folders {
    Folder { "containers", 0711, VolumeType::Container, true, 0100 },
    Folder { "containers-snapshots", 0711, VolumeType::Container, false, 0 },
    Folder { "custom", 0700, VolumeType::Custom, true, 0711 },
    Folder { "custom-snapshots", 0700, VolumeType::Custom, false, 0 },
    Folder { "images", 0700, VolumeType::Image, true, 0711 },
    Folder { "virtual-machines", 0700, VolumeType::VirtualMachine, true, 0100 },
    Folder { "virtual-machines-snapshots", 0700, VolumeType::VirtualMachine, false, 0 },
};

const Folder &folderOf(VolumeType type)
{
    return *std::find_if(folders.begin(), folders.end(), [&](const Folder &f) { return f.type == type && f.ofVolumes; });
}

QString pathOf(const StoragePoolRef &pool, VolumeType type, const QString &name)
{
    const auto suffix = name.contains(u'/') ? "-snapshots/"_L1 : "/"_L1;
    return pool.path + u'/' + QLatin1StringView(folderOf(type).name) + suffix + name;
}

QString snapshotsOf(const StoragePoolRef &pool, VolumeType type, const QString &name)
{
    return pool.path + u'/' + QLatin1StringView(folderOf(type).name) + "-snapshots/"_L1 + name;
}

/** A snapshot is in a folder of its volume's. */
Result<> makeParent(const QString &path, const VolumeRef &volume)
{
    if (!volume.isSnapshot())
        return {};
    const QString parent = path.section(u'/', 0, -2);
    TRY(makeDirectory(parent, snapshotsMode));
    spreadFolders(parent);
    return {};
}

/** The folder of a volume's snapshots goes with the last of them. */
void removeParent(const QString &path, const VolumeRef &volume)
{
    if (volume.isSnapshot())
        ::rmdir(QFile::encodeName(path.section(u'/', 0, -2)).constData());
}

Result<> renameIfThere(const QString &from, const QString &to) { return pathExists(from) ? renamePath(from, to) : Result<>(); }

/** What it may take, 0: anything; 400 for a size that is none. */
Result<qint64> sizeOf(const StringMap &config)
{
    const QString size = config.value(u"size"_s);
    return size.isEmpty() ? Result<qint64>(0) : parseByteSize(size);
}

/** Makes a volume's folder count and bound what is in it, where its file system can; else a size is ignored, as LXD does. An old
 *  volume's files are all to be visited for that: only when there is a bound. */
Result<> boundVolume(const QString &path, bool isNew, const StringMap &config)
{
    const qint64 size = TRY(sizeOf(config));
    if (!hasProjects(path.section(u'/', 0, -2))) {
        if (size > 0)
            log::warning(u"The file system has no project quotas: the volume's size is ignored"_s, { { u"volume"_s, path }, { u"size"_s, config.value(u"size"_s) } });
        return {};
    }
    if (isNew || size > 0)
        TRY(makeProject(path));
    const auto bound = boundProject(path, size);
    return bound || size > 0 ? bound : Result<>();
}

/** With the size in the error of content that doesn't fit. */
Result<> fillVolume(const QString &path, const StringMap &config, const StorageDriver::Filler &fill)
{
    const QString size = config.value(u"size"_s);
    const auto filled = [&] {
        const HeldToQuotas held;
        return fill(path);
    }();
    if (!filled && !size.isEmpty())
        return failure({ filled.error().status, u"%1 (the volume's size is %2)"_s.arg(filled.error().message, size), filled.error().detail });
    return filled;
}

/** The file system forgets a project that has no files and no bounds. */
Result<> removeVolumeTree(const QString &path)
{
    (void)boundProject(path, 0);
    return removeTree(path);
}

bool isForeign(const StoragePoolRef &pool, const QString &source) { return !source.isEmpty() && source != pool.path; }

Result<> checkForeignSource(const StoragePoolRef &pool, const QString &source)
{
    const auto refuse = [&](const QString &why) { return failure(badRequest(u"Source path '%1' %2"_s.arg(source, why))); };
    if (!source.startsWith(u'/'))
        return refuse(u"isn't absolute"_s);
    if (!pathExists(source))
        return refuse(u"doesn't exist"_s);
    const QString real = QFileInfo(source).canonicalFilePath();
    const QString own = QFileInfo(pool.rootDir).canonicalFilePath();
    if (real == own || real.startsWith(own + u'/') || own.startsWith(real + u'/'))
        return refuse(u"is within (or holds) the server's own directory %1"_s.arg(own));
    if (!QFileInfo(real).isDir())
        return refuse(u"isn't a directory"_s);
    if (!isEmptyDirectory(real))
        return refuse(u"isn't empty"_s);
    return {};
}

Result<> makeFolders(const QString &root)
{
    for (const Folder &folder : folders)
        TRY(makeDirectory(root + u'/' + QLatin1StringView(folder.name), folder.mode));
    return {};
}

void spreadVolumes(const QString &root)
{
    for (const Folder &folder : folders) {
        if (folder.ofVolumes)
            spreadFolders(root + u'/' + QLatin1StringView(folder.name));
    }
}

void removeFolders(const QString &root)
{
    for (const Folder &folder : folders)
        ::rmdir(QFile::encodeName(root + u'/' + QLatin1StringView(folder.name)).constData());
}
}

const StorageDriverInfo &DirDriver::info() const
{
    static constexpr StorageDriverInfo row { "dir", "1", false, false, false, false };
    return row;
}

Result<> DirDriver::checkPoolConfig(const StringMap &config) const
{
    return checkStorageKeys(StorageKeyScope::Pool, info(), config);
}

Result<> DirDriver::checkVolumeConfig(VolumeType type, const StringMap &config) const
{
    return checkStorageKeys(type == VolumeType::Custom ? StorageKeyScope::CustomVolume : StorageKeyScope::Volume, info(), config);
}

Result<StringMap> DirDriver::createPool(const StoragePoolRef &pool) const
{
    StringMap config = pool.config;
    const QString source = config.value(u"source"_s);
    Revert revert;
    if (isForeign(pool, source))
        TRY(checkForeignSource(pool, source));
    else if (pathExists(pool.path) && !isEmptyDirectory(pool.path))
        return failure(badRequest(u"Path %1 isn't empty"_s.arg(pool.path)));
    else
        config.insert(u"source"_s, pool.path);
    TRY(makeDirectory(pool.path, 0711));
    revert.add([&] { ::rmdir(QFile::encodeName(pool.path).constData()); });
    TRY(mountPool({ pool.name, config, pool.path, pool.rootDir }));
    revert.add([&] { (void)unmountPool(pool); });
    revert.add([&] { removeFolders(pool.path); });
    TRY(makeFolders(pool.path));
    spreadVolumes(pool.path);
    revert.success();
    return config;
}

Result<> DirDriver::deletePool(const StoragePoolRef &pool) const
{
    removeFolders(pool.path);
    TRY(unmountPool(pool));
    if (::rmdir(QFile::encodeName(pool.path).constData()) != 0 && errno != ENOENT)
        return failure(systemError(u"Couldn't remove "_s + pool.path, errno));
    return {};
}

Result<> DirDriver::mountPool(const StoragePoolRef &pool) const
{
    const QString source = pool.config.value(u"source"_s);
    if (isForeign(pool, source) && !isMountPoint(pool.path)) {
        TRY(makeDirectory(pool.path, 0711));
        TRY(ScopedMount::bind(source, pool.path)).keep();
    }
    spreadVolumes(pool.path); // also those of a pool that was made elsewhere
    return {};
}

Result<> DirDriver::unmountPool(const StoragePoolRef &pool) const
{
    return isMountPoint(pool.path) ? unmountTree(pool.path) : Result<>();
}

Result<> DirDriver::updatePool(const StoragePoolRef &, const StringMap &) const { return {}; }

Result<api::StoragePoolResources> DirDriver::resources(const StoragePoolRef &pool) const
{
    struct statvfs st;
    if (::statvfs(QFile::encodeName(pool.path).constData(), &st) != 0)
        return failure(systemError(u"Couldn't examine "_s + pool.path, errno));
    api::StoragePoolResources out;
    out.space = { quint64(st.f_blocks - st.f_bfree) * st.f_frsize, quint64(st.f_blocks) * st.f_frsize };
    out.inodes = { quint64(st.f_files - st.f_ffree), quint64(st.f_files) };
    return out;
}

Result<> DirDriver::prepareVolume(const StoragePoolRef &pool, const VolumeRef &volume, const Filler &fill) const
{
    const QString path = pathOf(pool, volume.type, preparing + volume.name);
    if (pathExists(pathOf(pool, volume.type, volume.name)))
        return failure(conflict(u"Volume %1 exists already on disk"_s.arg(volumePath(pool, volume))));
    TRY(removeVolumeTree(path));
    Revert revert;
    revert.add([&] { discardVolume(pool, volume); });
    TRY(makeParent(path, volume));
    TRY(makeDirectory(path, 0700));
    if (volume.type != VolumeType::Image)
        TRY(boundVolume(path, true, volume.config));
    if (fill)
        TRY(fillVolume(path, volume.config, fill));
    if (::chmod(QFile::encodeName(path).constData(), folderOf(volume.type).volumeMode) != 0)
        return failure(systemError(u"Couldn't set the mode of "_s + path, errno));
    revert.success();
    return {};
}

Result<> DirDriver::commitVolume(const StoragePoolRef &pool, const VolumeRef &volume) const
{
    const QString prepared = pathOf(pool, volume.type, preparing + volume.name);
    TRY(makeParent(volumePath(pool, volume), volume));
    TRY(renamePath(prepared, volumePath(pool, volume)));
    removeParent(prepared, volume);
    return {};
}

void DirDriver::discardVolume(const StoragePoolRef &pool, const VolumeRef &volume) const
{
    const QString path = pathOf(pool, volume.type, preparing + volume.name);
    removeParent(volumePath(pool, volume), volume);
    if (const auto removed = removeVolumeTree(path); !removed)
        log::warning(removed.error().message);
    removeParent(path, volume);
}

QList<StorageDriver::HalfMade> DirDriver::halfMade(const StoragePoolRef &pool) const
{
    constexpr auto filter = QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot;
    QList<HalfMade> found;
    for (const Folder &folder : folders) {
        const QDir directory(pool.path + u'/' + QLatin1StringView(folder.name));
        for (const QString &entry : directory.entryList({ u".*"_s }, filter)) {
            const auto prefix = entry.startsWith(preparing) ? preparing : deleting;
            const QString name = entry.mid(prefix.size());
            if (!entry.startsWith(prefix))
                continue;
            if (folder.ofVolumes)
                found.append({ { folder.type, name, {} }, prefix == deleting });
            else
                ::rmdir(QFile::encodeName(directory.filePath(entry)).constData()); // if nothing is in it
            for (const QString &snapshot : folder.ofVolumes ? QStringList() : QDir(directory.filePath(entry)).entryList(filter))
                found.append({ { folder.type, name + u'/' + snapshot, {} }, prefix == deleting });
        }
    }
    return found;
}

Result<> DirDriver::copyContent(const StoragePoolRef &pool, const VolumeRef &from, const QString &path,
    const std::function<void(qint64)> &progress) const
{
    return copyTree(volumePath(pool, from), path, { !isEmptyDirectory(path), progress });
}

Result<> DirDriver::restoreVolume(const StoragePoolRef &pool, const VolumeRef &volume, const VolumeRef &snapshot) const
{
    return copyContent(pool, snapshot, volumePath(pool, volume), {});
}

Result<> DirDriver::renameVolume(const StoragePoolRef &pool, const VolumeRef &volume, const QString &newName) const
{
    const QString path = volumePath(pool, volume), target = pathOf(pool, volume.type, newName);
    if (volume.isSnapshot())
        return renameIfThere(path, target);
    const QString snapshots = snapshotsOf(pool, volume.type, volume.name), newSnapshots = snapshotsOf(pool, volume.type, newName);
    TRY(renameIfThere(snapshots, newSnapshots));
    Revert revert;
    revert.add([&] { (void)renameIfThere(newSnapshots, snapshots); });
    TRY(renameIfThere(path, target));
    revert.success();
    return {};
}

Result<> DirDriver::deleteVolume(const StoragePoolRef &pool, const VolumeRef &volume, const std::function<Result<>()> &forget) const
{
    const QString path = volumePath(pool, volume);
    const QString gone = pathOf(pool, volume.type, deleting + volume.name);
    TRY(removeVolumeTree(gone));
    Revert revert;
    if (pathExists(path)) {
        TRY(makeParent(gone, volume));
        TRY(renamePath(path, gone));
        revert.add([&] { (void)renamePath(gone, path); });
    }
    if (forget)
        TRY(forget());
    revert.success();
    removeParent(path, volume); // first: what is below `gone` tells the next start to do all this again, until nothing is left
    TRY(removeVolumeTree(gone));
    removeParent(gone, volume);
    if (!volume.isSnapshot()) // of snapshots that went without us
        removeParent(volumePath(pool, { volume.type, volume.name + u"/any"_s, {} }), { volume.type, volume.name + u"/any"_s, {} });
    return {};
}

Result<> DirDriver::updateVolume(const StoragePoolRef &pool, const VolumeRef &volume, const StringMap &next) const
{
    return boundVolume(volumePath(pool, volume), false, next);
}

QString DirDriver::volumePath(const StoragePoolRef &pool, const VolumeRef &volume) const
{
    return pathOf(pool, volume.type, volume.name);
}

Result<> DirDriver::mountVolume(const StoragePoolRef &pool, const VolumeRef &volume) const
{
    if (!pathExists(volumePath(pool, volume)))
        return failure(notFound(u"Volume %1 is not there"_s.arg(volumePath(pool, volume))));
    return {};
}

void DirDriver::unmountVolume(const StoragePoolRef &, const VolumeRef &) const { }

/** Without project quotas only walking the whole tree would tell, at every look at an instance's state. */
qint64 DirDriver::usage(const StoragePoolRef &pool, const VolumeRef &volume) const { return projectSize(volumePath(pool, volume)); }

}
