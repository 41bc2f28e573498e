// SPDX-License-Identifier: Apache-2.0
#include "server/system/treeshift.h"

#include <QSet>
#include <array>
#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <endian.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <linux/posix_acl_xattr.h>
#include <memory>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "models/core/uniquefd.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr const char *aclNames[] = { "system.posix_acl_access", "system.posix_acl_default" };
/** Of a path (PATH_MAX): each level takes descriptors and stack until what is below is done. */
constexpr qsizetype longestPath = 4096;
constexpr const char *capabilityName = "security.capability";

struct Attribute { const char *name; QByteArray value; };

class Shifter {
public:
    Shifter(const IdMap &map, ShiftDirection direction) : m_map(map), m_direction(direction) { }

    Result<> folder(UniqueFd fd, const QString &shown);
    Result<> entry(int folder, const char *name, const QString &shown);

private:
    std::optional<qint64> uid(qint64 id) const { return toHost() ? m_map.uidToHost(id) : m_map.uidToNs(id); }
    std::optional<qint64> gid(qint64 id) const { return toHost() ? m_map.gidToHost(id) : m_map.gidToNs(id); }
    bool toHost() const { return m_direction == ShiftDirection::ToHost; }
    bool attributes(const QByteArray &path, QList<Attribute> &shifted) const;
    [[gnu::noinline]] Result<> move(int fd, const struct stat &info, const QString &shown) const; // its stack isn't every level's

    const IdMap &m_map;
    ShiftDirection m_direction;
    std::optional<dev_t> m_device;
    QSet<quint64> m_seen; ///< inodes with several names
};

/** The attributes as they have to be afterwards, for chown(2) drops some. */
bool Shifter::attributes(const QByteArray &path, QList<Attribute> &shifted) const
{
    std::array<char, 4096> buffer;
    const auto value = [&](const char *name) {
        const ssize_t size = getxattr(path.constData(), name, buffer.data(), buffer.size());
        return size > 0 ? QByteArray(buffer.data(), size) : QByteArray();
    };
    for (const char *name : aclNames) {
        const QByteArray acl = value(name);
        const auto moved = acl.isEmpty() ? std::optional(QByteArray()) : shiftAcl(acl, m_map, m_direction);
        if (!moved)
            return false;
        if (!moved->isEmpty())
            shifted << Attribute { name, *moved };
    }
    const QByteArray capability = value(capabilityName);
    const auto root = toHost() ? m_map.uidToHost(0).value_or(0) : 0;
    if (const auto moved = withCapabilityRoot(capability, root); !capability.isEmpty() && moved)
        shifted << Attribute { capabilityName, *moved };
    return true;
}

Result<> Shifter::move(int fd, const struct stat &info, const QString &shown) const
{
    const auto newUid = uid(info.st_uid), newGid = gid(info.st_gid);
    QList<Attribute> shifted;
    // The descriptor's own path: an O_PATH descriptor has no f*xattr() calls, and no name can be swapped under it.
    const QByteArray path = "/proc/self/fd/" + QByteArray::number(fd);
    const bool isLink = S_ISLNK(info.st_mode);
    if (!newUid || !newGid || (!isLink && !attributes(path, shifted)))
        return failure(internal(u"%1: its owner isn't in the id map"_s.arg(shown)));
    if (fchownat(fd, "", uid_t(*newUid), gid_t(*newGid), AT_EMPTY_PATH) < 0)
        return failure(systemError(shown, errno));
    if (isLink)
        return {};
    if (chmod(path.constData(), info.st_mode & 07777) < 0)
        return failure(systemError(shown, errno));
    for (const Attribute &attribute : shifted) {
        if (setxattr(path.constData(), attribute.name, attribute.value.constData(), size_t(attribute.value.size()), 0) < 0)
            return failure(systemError(shown, errno));
    }
    return {};
}

Result<> Shifter::entry(int folder, const char *name, const QString &shown)
{
    if (shown.size() > longestPath)
        return failure(badRequest(u"%1 …: folders are nested too deeply"_s.arg(shown.left(200))));
    UniqueFd fd(openat(folder, name, O_PATH | O_NOFOLLOW | O_CLOEXEC));
    struct stat info {};
    if (!fd || fstatat(fd.get(), "", &info, AT_EMPTY_PATH) < 0)
        return failure(systemError(shown, errno));
    if (!m_device)
        m_device = info.st_dev;
    if (info.st_dev != *m_device)
        return {};
    if (!S_ISDIR(info.st_mode) && info.st_nlink > 1) {
        if (m_seen.contains(info.st_ino))
            return {};
        m_seen.insert(info.st_ino);
    }
    TRY(move(fd.get(), info, shown));
    if (!S_ISDIR(info.st_mode))
        return {};
    UniqueFd child(openat(fd.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!child)
        return failure(systemError(shown, errno));
    return this->folder(std::move(child), shown);
}

Result<> Shifter::folder(UniqueFd fd, const QString &shown)
{
    const std::unique_ptr<DIR, int (*)(DIR *)> directory(fdopendir(fd.get()), closedir);
    if (!directory)
        return failure(systemError(shown, errno));
    const int own = fd.release();
    while (const dirent *each = readdir(directory.get())) {
        if (strcmp(each->d_name, ".") != 0 && strcmp(each->d_name, "..") != 0)
            TRY(entry(own, each->d_name, shown + u'/' + QString::fromUtf8(each->d_name)));
    }
    return {};
}
}

Result<> shiftTree(const QString &path, const IdMap &map, ShiftDirection direction)
{
    return Shifter(map, direction).entry(AT_FDCWD, path.toUtf8().constData(), path);
}

std::optional<QByteArray> shiftAcl(const QByteArray &attribute, const IdMap &map, ShiftDirection direction)
{
    constexpr int userTag = 0x02, groupTag = 0x08;
    constexpr qsizetype header = sizeof(posix_acl_xattr_header), size = sizeof(posix_acl_xattr_entry);
    if (attribute.size() < header || (attribute.size() - header) % size != 0)
        return std::nullopt;
    QByteArray result = attribute;
    for (qsizetype at = header; at < result.size(); at += size) {
        posix_acl_xattr_entry entry {};
        memcpy(&entry, result.constData() + at, size_t(size));
        const int tag = le16toh(entry.e_tag);
        if (tag != userTag && tag != groupTag)
            continue;
        const qint64 id = le32toh(entry.e_id);
        const bool toHost = direction == ShiftDirection::ToHost;
        const auto moved = tag == userTag ? (toHost ? map.uidToHost(id) : map.uidToNs(id))
                                          : (toHost ? map.gidToHost(id) : map.gidToNs(id));
        if (!moved)
            return std::nullopt;
        entry.e_id = htole32(quint32(*moved));
        memcpy(result.data() + at, &entry, size_t(size));
    }
    return result;
}

std::optional<QByteArray> withCapabilityRoot(const QByteArray &attribute, qint64 rootId)
{
    if (attribute.size() != qsizetype(sizeof(vfs_cap_data)) && attribute.size() != qsizetype(sizeof(vfs_ns_cap_data)))
        return std::nullopt;
    vfs_ns_cap_data data {};
    memcpy(&data, attribute.constData(), sizeof(vfs_cap_data));
    const quint32 flags = le32toh(data.magic_etc) & ~quint32(VFS_CAP_REVISION_MASK);
    data.magic_etc = htole32((rootId != 0 ? VFS_CAP_REVISION_3 : VFS_CAP_REVISION_2) | flags);
    data.rootid = htole32(quint32(rootId));
    return QByteArray(reinterpret_cast<const char *>(&data), rootId != 0 ? sizeof(vfs_ns_cap_data) : sizeof(vfs_cap_data));
}

}
