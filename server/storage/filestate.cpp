// SPDX-License-Identifier: Apache-2.0
#include "server/storage/filestate.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "models/core/uniquefd.h"

namespace quayside {

namespace {
constexpr auto capability = "security.capability";

QByteArray pathOf(int fd) { return "/proc/self/fd/" + QByteArray::number(fd); }
/** Only the last part can be a link, and the l*xattr() calls don't follow that. AT_FDCWD: the name is a whole path. */
QByteArray pathOf(int folder, const char *name) { return folder == AT_FDCWD ? QByteArray(name) : pathOf(folder) + '/' + name; }

/** The two families of calls: for a path that is a descriptor's the link in /proc has to be followed. */
struct Calls {
    ssize_t (*list)(const char *, char *, size_t);
    ssize_t (*get)(const char *, const char *, void *, size_t);
};

/** Others (btrfs.compression, system.nfs4_acl) are a file system's own affair. */
bool isCopied(QByteArrayView name)
{
    return name.startsWith("user.") || name.startsWith("trusted.") || name.startsWith("security.") || name.startsWith("system.posix_acl_");
}

int errorOf(int result) { return result == 0 ? 0 : errno; }

int readAll(const QByteArray &path, const Calls &calls, FileState &state)
{
    state.attributes.clear();
    std::array<char, 1024> small;
    ssize_t size = calls.list(path.constData(), small.data(), small.size());
    if (size == 0 || (size < 0 && errno == ENOTSUP))
        return 0;
    QByteArray names(small.data(), qMax<ssize_t>(size, 0));
    if (size < 0 && errno == ERANGE) {
        names.resize(XATTR_LIST_MAX);
        size = calls.list(path.constData(), names.data(), XATTR_LIST_MAX);
    }
    if (size < 0)
        return errno;
    names.truncate(size);
    QByteArray value(XATTR_SIZE_MAX, Qt::Uninitialized);
    for (const QByteArray &name : names.split('\0')) {
        if (!isCopied(name))
            continue;
        const ssize_t length = calls.get(path.constData(), name.constData(), value.data(), XATTR_SIZE_MAX);
        if (length >= 0)
            state.attributes.insert(name, QByteArray(value.constData(), length));
        else if (errno != ENODATA)
            return errno;
    }
    return 0;
}

int applyAttributes(int folder, const char *name, const FileState &want, FileState &have)
{
    if (want.attributes == have.attributes)
        return 0;
    const QByteArray path = pathOf(folder, name);
    for (auto each = have.attributes.begin(); each != have.attributes.end(); ++each) {
        if (!want.attributes.contains(each.key()) && lremovexattr(path.constData(), each.key().constData()) != 0 && errno != ENODATA)
            return errno;
    }
    for (auto each = want.attributes.begin(); each != want.attributes.end(); ++each) {
        const auto old = have.attributes.find(each.key());
        if (old != have.attributes.end() && *old == *each)
            continue;
        if (lsetxattr(path.constData(), each.key().constData(), each->constData(), size_t(each->size()), 0) != 0)
            return errno;
    }
    return 0;
}

timespec timeOf(const struct statx_timestamp &time) { return { time.tv_sec, long(time.tv_nsec) }; }

int applyOwner(int folder, const char *name, const FileState &want, FileState &have)
{
    if (want.info.stx_uid == have.info.stx_uid && want.info.stx_gid == have.info.stx_gid)
        return 0;
    // chown(2) drops capabilities and the setuid bits.
    have.attributes.remove(capability);
    if (!have.isFolder())
        have.info.stx_mode &= ~(S_ISUID | S_ISGID);
    return errorOf(fchownat(folder, name, want.info.stx_uid, want.info.stx_gid, AT_SYMLINK_NOFOLLOW));
}

int applyMode(int folder, const char *name, const FileState &want, FileState &have)
{
    if (want.info.stx_mode == have.info.stx_mode || want.type() == S_IFLNK)
        return 0;
    return errorOf(fchmodat(folder, name, want.info.stx_mode & 07777, AT_SYMLINK_NOFOLLOW));
}

int applyTimes(int folder, const char *name, const FileState &want, FileState &have)
{
    if (sameTime(want.info, have.info))
        return 0;
    const timespec times[] { timeOf(want.info.stx_atime), timeOf(want.info.stx_mtime) };
    return errorOf(utimensat(folder, name, times, AT_SYMLINK_NOFOLLOW));
}

bool differs(const FileState &want, const FileState &have)
{
    return want.info.stx_mode != have.info.stx_mode || want.info.stx_uid != have.info.stx_uid || want.info.stx_gid != have.info.stx_gid
        || want.flags() != have.flags() || want.attributes != have.attributes || !sameTime(want.info, have.info);
}
}

int readInfo(int folder, const char *name, FileState &state)
{
    const int flags = AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT | (*name ? 0 : AT_EMPTY_PATH);
    return errorOf(statx(folder, name, flags, STATX_BASIC_STATS | STATX_BTIME, &state.info));
}

/** Most files have none: where the kernel can tell by descriptor and name (listxattrat(2), Linux 6.13), no path is walked. */
static bool hasNone(int folder, const char *name)
{
    constexpr long listxattrat = 465;
    return folder != AT_FDCWD && syscall(listxattrat, folder, name, AT_SYMLINK_NOFOLLOW, nullptr, size_t(0)) == 0;
}

int readAttributes(int fd, FileState &state) { return readAll(pathOf(fd), { listxattr, getxattr }, state); }

int readAttributes(int folder, const char *name, FileState &state)
{
    if (hasNone(folder, name)) {
        state.attributes.clear();
        return 0;
    }
    return readAll(pathOf(folder, name), { llistxattr, lgetxattr }, state);
}

int applyState(int folder, const char *name, const FileState &want, FileState have)
{
    if (!differs(want, have))
        return 0;
    if (have.flags()) {
        if (const int error = applyFlags(folder, name, 0))
            return error;
    }
    // In this order: a later one undoes nothing of those before it.
    for (const auto apply : { applyOwner, applyAttributes, applyMode, applyTimes }) {
        if (const int error = apply(folder, name, want, have))
            return error;
    }
    return want.flags() ? applyFlags(folder, name, want.flags()) : 0;
}

int applyFlags(int folder, const char *name, quint64 wanted)
{
    const UniqueFd fd(openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    int flags = 0;
    if (!fd || ioctl(fd.get(), FS_IOC_GETFLAGS, &flags) != 0)
        return errno;
    flags &= ~(FS_IMMUTABLE_FL | FS_APPEND_FL);
    flags |= (wanted & STATX_ATTR_IMMUTABLE ? FS_IMMUTABLE_FL : 0) | (wanted & STATX_ATTR_APPEND ? FS_APPEND_FL : 0);
    return errorOf(ioctl(fd.get(), FS_IOC_SETFLAGS, &flags));
}

bool sameTime(const struct statx &a, const struct statx &b)
{
    return a.stx_mtime.tv_sec == b.stx_mtime.tv_sec && a.stx_mtime.tv_nsec == b.stx_mtime.tv_nsec;
}

}
