// SPDX-License-Identifier: Apache-2.0
#include "server/system/projectquota.h"

#include <QFile>
#include <QRandomGenerator>
#include <dirent.h>
#include <fcntl.h>
#include <linux/dqblk_xfs.h>
#include <linux/fs.h>
#include <linux/quota.h>
#include <memory>
#include <optional>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>

#include "models/core/uniquefd.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** Ours are from here to 2^31: /etc/projid and LXD's are small. */
constexpr quint32 firstId = 0x40000000;

UniqueFd openFolder(const QString &path)
{
    return UniqueFd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
}

/** By what is open on the file system, so that its device needn't be known. glibc 2.36 has no function for it. */
int quotaCall(int fd, int command, quint32 id, void *data) { return int(::syscall(SYS_quotactl_fd, fd, QCMD(command, PRJQUOTA), id, data)); }

std::optional<fsxattr> attributesOf(int fd)
{
    fsxattr attributes {};
    return ::ioctl(fd, FS_IOC_FSGETXATTR, &attributes) == 0 ? std::optional(attributes) : std::nullopt;
}

/** 0: the folder is no project of ours. */
quint32 projectOf(int fd)
{
    const auto attributes = attributesOf(fd);
    const bool ours = attributes && (attributes->fsx_xflags & FS_XFLAG_PROJINHERIT) && attributes->fsx_projid >= firstId;
    return ours ? attributes->fsx_projid : 0;
}

/** xfs has no record of an id that nobody used; ext4 gives one of zeros. */
bool isFree(int fd, quint32 id)
{
    if_dqblk use {};
    if (quotaCall(fd, Q_GETQUOTA, id, &use) != 0)
        return errno == ENOENT || errno == ESRCH;
    return use.dqb_curinodes == 0 && use.dqb_curspace == 0 && use.dqb_bhardlimit == 0 && use.dqb_ihardlimit == 0;
}

int setProject(int fd, quint32 id, bool folder)
{
    auto attributes = attributesOf(fd);
    if (!attributes)
        return errno;
    attributes->fsx_projid = id;
    if (folder)
        attributes->fsx_xflags |= FS_XFLAG_PROJINHERIT;
    return ::ioctl(fd, FS_IOC_FSSETXATTR, &*attributes) == 0 ? 0 : errno;
}

int setBelow(int parent, quint32 id, dev_t device);

/** Links, devices and the like can't be marked, and take no room to speak of; what may not be changed isn't counted either. */
int setEntry(int parent, const char *name, quint32 id, dev_t device)
{
    struct stat info {};
    if (::fstatat(parent, name, &info, AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT) != 0 || info.st_dev != device)
        return 0;
    const bool folder = S_ISDIR(info.st_mode);
    if (!folder && !S_ISREG(info.st_mode))
        return 0;
    const UniqueFd fd(::openat(parent, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC | (folder ? O_DIRECTORY : 0)));
    if (!fd)
        return 0; // gone, or another by now, which has it already
    const int error = setProject(fd.get(), id, folder);
    if (error != 0)
        return error == EPERM || error == ENOTTY ? 0 : error;
    return folder ? setBelow(fd.get(), id, device) : 0;
}

int setBelow(int parent, quint32 id, dev_t device)
{
    const int copy = ::openat(parent, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const std::unique_ptr<DIR, int (*)(DIR *)> folder(copy < 0 ? nullptr : ::fdopendir(copy), &::closedir);
    if (!folder)
        return errno;
    while (const dirent64 *entry = ::readdir64(folder.get())) {
        const QByteArrayView name(entry->d_name);
        if (name == "." || name == "..")
            continue;
        if (const int error = setEntry(parent, entry->d_name, id, device))
            return error;
    }
    return 0;
}
}

bool hasProjects(const QString &folder)
{
    const UniqueFd fd = openFolder(folder);
    const auto attributes = fd ? attributesOf(fd.get()) : std::nullopt;
    if (!attributes || (attributes->fsx_xflags & FS_XFLAG_PROJINHERIT))
        return false;
    constexpr quint16 needed = FS_QUOTA_PDQ_ACCT | FS_QUOTA_PDQ_ENFD;
    fs_quota_stat state {};
    if_dqblk use {};
    return quotaCall(fd.get(), Q_XGETQSTAT, 0, &state) == 0 && (state.qs_flags & needed) == needed
        && (quotaCall(fd.get(), Q_GETQUOTA, 0, &use) == 0 || errno == ENOENT);
}

Result<> makeProject(const QString &path)
{
    const UniqueFd fd = openFolder(path);
    struct stat info {};
    if (!fd || ::fstat(fd.get(), &info) != 0)
        return failure(systemError(u"Couldn't open "_s + path, errno));
    if (projectOf(fd.get()))
        return {};
    quint32 id = 0;
    do
        id = firstId | (QRandomGenerator::system()->generate() & (firstId - 1));
    while (!isFree(fd.get(), id));
    // The root comes last: a tree that was marked in part is marked again.
    int error = setBelow(fd.get(), id, info.st_dev);
    if (!error)
        error = setProject(fd.get(), id, true);
    return error ? failure(systemError(u"Couldn't make a project of "_s + path, error)) : Result<>();
}

Result<> boundProject(const QString &path, qint64 bytes)
{
    const UniqueFd fd = openFolder(path);
    const quint32 id = fd ? projectOf(fd.get()) : 0;
    if (!id)
        return failure(badRequest(path + u" is no project"_s));
    if_dqblk bounds {};
    bounds.dqb_bhardlimit = quint64(bytes + 1023) / 1024;
    bounds.dqb_valid = QIF_BLIMITS;
    if (quotaCall(fd.get(), Q_SETQUOTA, id, &bounds) != 0)
        return failure(systemError(u"Couldn't bound the size of "_s + path, errno));
    return {};
}

qint64 projectSize(const QString &path)
{
    const UniqueFd fd = openFolder(path);
    const quint32 id = fd ? projectOf(fd.get()) : 0;
    if_dqblk use {};
    return id && quotaCall(fd.get(), Q_GETQUOTA, id, &use) == 0 ? qint64(use.dqb_curspace) : 0;
}

}
