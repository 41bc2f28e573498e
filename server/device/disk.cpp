// SPDX-License-Identifier: Apache-2.0
#include "server/device/disk.h"

#include <QDir>
#include <QFileInfo>
#include <optional>
#include <sys/stat.h>

#include "models/config/configschema.h"
#include "server/storage/storageservice.h"
#include "server/system/mount.h"
#include "server/system/subprocess.h"

namespace quayside {

using namespace Qt::StringLiterals;

bool isRootDisk(const StringMap &config)
{
    return config.value(u"type"_s) == "disk"_L1 && config.value(u"path"_s) == "/"_L1 && config.value(u"source"_s).isEmpty();
}

QStringList Disk::liveKeys() const { return { u"limits.read"_s, u"limits.write"_s, u"limits.max"_s, u"size"_s }; }

static bool needsSource(const StringMap &disk)
{
    const QString optional = disk.value(u"optional"_s), required = disk.value(u"required"_s);
    if (!optional.isEmpty())
        return !isTrue(optional);
    return required.isEmpty() || isTrue(required);
}

bool Disk::isRequired() const { return needsSource(m_ref.config); }

Result<> checkVolume(const StringMap &device, const StorageService &storage, const QString &project)
{
    const QString pool = device.value(u"pool"_s);
    if (device.value(u"type"_s) != "disk"_L1 || pool.isEmpty() || isRootDisk(device) || !needsSource(device))
        return {};
    return storage.checkCustomVolume({ pool, storage.volumeProject(project, VolumeType::Custom), VolumeType::Custom, device.value(u"source"_s) });
}

Result<> Disk::admit() const
{
    if (!m_owner.storage)
        return {};
    if (const auto checked = checkVolume(m_ref.config, *m_owner.storage, m_owner.project); !checked)
        return failure({ checked.error().status, u"Device validation failed for \"%1\": %2"_s.arg(m_ref.name, checked.error().message), {} });
    return {};
}

Result<> Disk::checkSource() const
{
    const QString source = key("source");
    const auto refuse = [this](const QString &why) { return failure(badRequest(u"Device validation failed for \"%1\": %2"_s.arg(m_ref.name, why))); };
    if (source == "cloud-init:config"_L1)
        return refuse(u"the cloud-init config drive is only for virtual machines"_s);
    for (const auto scheme : { "ceph:"_L1, "cephfs:"_L1 }) {
        if (source.startsWith(scheme))
            return failure(notImplemented(u"Device \"%1\": sources of Ceph are not supported by this server yet"_s.arg(m_ref.name)));
    }
    if (key("pool").isEmpty() && !source.startsWith(u'/'))
        return refuse(u"Source path must be absolute for local sources"_s);
    return {};
}

Result<> Disk::add(const DeviceMap &)
{
    if (isRootDisk(m_ref.config))
        return {};
    TRY(checkSource());
    if (key("pool").isEmpty() && isRequired() && !QFileInfo::exists(key("source")))
        return failure(badRequest(u"Device validation failed for \"%1\": Missing source path \"%2\" for disk \"%1\""_s.arg(m_ref.name, key("source"))));
    return {};
}

/** What kind of file system is on a block device: asked of blkid, as its content may be anybody's. */
static Result<QString> fileSystemOf(const QString &device)
{
    const auto output = TRY(Subprocess::run({ "blkid", "-p", "-s", "TYPE", "-o", "value", device.toUtf8() }));
    const QString type = QString::fromUtf8(output.out.trimmed());
    const bool good = !type.isEmpty() && std::all_of(type.begin(), type.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'.'; });
    if (!good)
        return failure(badRequest(u"Failed to detect a file system on the block device \"%1\""_s.arg(device)));
    return type;
}

Result<MountEntry> Disk::hostMount() const
{
    MountEntry mount { key("source"), key("path"), u"none"_s, {} };
    struct stat info {};
    if (::stat(mount.source.toUtf8().constData(), &info) < 0)
        return failure(badRequest(u"Missing source path \"%2\" for disk \"%1\""_s.arg(m_ref.name, mount.source)));
    const bool block = S_ISBLK(info.st_mode);
    if (!block && !S_ISDIR(info.st_mode) && !S_ISREG(info.st_mode) && !S_ISSOCK(info.st_mode) && !S_ISCHR(info.st_mode))
        return failure(badRequest(u"Source path \"%1\" is neither a directory, a file nor a block device"_s.arg(mount.source)));
    if (block) {
        mount.fsType = TRY(fileSystemOf(mount.source));
        // What is on it was perhaps made by somebody who isn't root here: his nodes of devices are only files.
        if (!m_owner.idmap.isEmpty())
            mount.options.append(u"nodev"_s);
    } else {
        mount.options.append(isTrue(key("recursive")) ? u"rbind"_s : u"bind"_s);
    }
    if (!isTrue(key("shift")) || m_owner.idmap.isEmpty())
        return mount;
    const QString folder = S_ISDIR(info.st_mode) ? mount.source : QFileInfo(mount.source).path();
    if (!block && !supportsIdmappedMounts(folder))
        return failure(badRequest(u"shift needs idmapped mounts, which the file system of \"%1\" doesn't have"_s.arg(mount.source)));
    mount.options.append(u"idmap"_s);
    return mount;
}

Result<MountEntry> Disk::volumeMount() const
{
    StorageService &storage = *m_owner.storage;
    const VolumeName name { key("pool"), storage.volumeProject(m_owner.project, VolumeType::Custom), VolumeType::Custom, key("source") };
    const auto volume = TRY(storage.attachCustomVolume(name, m_owner.idmap));
    MountEntry mount { volume.path, key("path"), u"none"_s, { isTrue(key("recursive")) ? u"rbind"_s : u"bind"_s } };
    if (volume.idmapped)
        mount.options.append(u"idmap"_s);
    return mount;
}

void Disk::addOptions(MountEntry &mount) const
{
    if (isTrue(key("readonly")))
        mount.options.append(u"ro"_s);
    mount.options += key("raw.mount.options").split(u',', Qt::SkipEmptyParts);
    if (!key("propagation").isEmpty())
        mount.options.append(key("propagation"));
}

/** None when the source is missing and needn't be there. */
Result<std::optional<MountEntry>> Disk::sourceMount() const
{
    TRY(checkSource());
    const bool volume = !key("pool").isEmpty();
    if (!volume && !isRequired() && !QFileInfo::exists(key("source")))
        return std::nullopt;
    auto mount = volume ? volumeMount() : hostMount();
    if (!mount && volume && !isRequired() && mount.error().status == 404)
        return std::nullopt;
    if (!mount)
        return failure({ mount.error().status == 404 ? 400 : mount.error().status,
            u"Device \"%1\": %2"_s.arg(m_ref.name, mount.error().message), mount.error().detail });
    addOptions(*mount);
    return *mount;
}

Result<> Disk::start(DeviceParts &parts)
{
    if (isRootDisk(m_ref.config))
        return {};
    if (const auto mount = TRY(sourceMount()))
        parts.mounts.append(*mount);
    return {};
}

Result<> Disk::stop(DeviceParts &parts)
{
    if (!isRootDisk(m_ref.config))
        parts.mounts.append({ {}, key("path") });
    return {};
}

}
