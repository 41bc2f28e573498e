// SPDX-License-Identifier: Apache-2.0
#include "server/system/mount.h"

#include <QHash>
#include <algorithm>
#include <cerrno>
#include <mutex>
#include <sys/mount.h>
#include <sys/stat.h>

#include "server/system/helperclient.h"
#include "server/system/mountinfo.h"
#include "server/system/subprocess.h"

namespace quayside {

using namespace Qt::StringLiterals;

Result<ScopedMount> ScopedMount::mount(const QString &source, const QString &target, const QString &fsType,
    unsigned long flags, const QString &data)
{
    if (::mount(source.toUtf8().constData(), target.toUtf8().constData(), fsType.toUtf8().constData(), flags,
            data.toUtf8().constData()) < 0)
        return failure(systemError(u"Mounting %1 on %2"_s.arg(source, target), errno));
    return ScopedMount(target);
}

Result<ScopedMount> ScopedMount::bind(const QString &source, const QString &target, bool readOnly)
{
    ScopedMount result = TRY(mount(source, target, u"none"_s, MS_BIND));
    if (readOnly && ::mount("none", target.toUtf8().constData(), "none", MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr) < 0)
        return failure(systemError(u"Making %1 read-only"_s.arg(target), errno));
    return result;
}

ScopedMount &ScopedMount::operator=(ScopedMount &&other) noexcept
{
    if (this != &other) {
        release();
        m_target = std::exchange(other.m_target, QString());
    }
    return *this;
}

void ScopedMount::release()
{
    if (!m_target.isEmpty())
        umount2(std::exchange(m_target, QString()).toUtf8().constData(), MNT_DETACH | UMOUNT_NOFOLLOW);
}

Result<> unmountTree(const QString &path)
{
    const QList<MountInfo> mounts = MountInfo::current();
    for (auto mount = mounts.crbegin(); mount != mounts.crend(); ++mount) {
        if (mount->target != path && !mount->target.startsWith(path + u'/'))
            continue;
        if (umount2(mount->target.toUtf8().constData(), MNT_DETACH | UMOUNT_NOFOLLOW) < 0 && errno != EINVAL)
            return failure(systemError(u"Unmounting %1"_s.arg(mount->target), errno));
    }
    return {};
}

bool isMountPoint(const QString &path)
{
    const QList<MountInfo> mounts = MountInfo::current();
    return std::any_of(mounts.begin(), mounts.end(), [&](const MountInfo &mount) { return mount.target == path; });
}

bool supportsIdmappedMounts(const QString &path)
{
    static std::mutex mutex;
    static QHash<quint64, bool> known; // by file system
    struct stat info {};
    if (::stat(path.toUtf8().constData(), &info) < 0)
        return false;
    const std::lock_guard lock(mutex);
    const auto found = known.constFind(info.st_dev);
    if (found != known.cend())
        return *found;
    const auto output = Subprocess::run({ HelperClient::containerHelper().toUtf8(), "probeidmap", path.toUtf8() });
    return output && (known[info.st_dev] = output->exitCode == 0);
}

}
