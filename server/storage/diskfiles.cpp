// SPDX-License-Identifier: Apache-2.0
#include "server/storage/diskfiles.h"

#include <QFile>
#include <QSet>
#include <cerrno>
#include <cstdio>
#include <dirent.h>
#include <fcntl.h>
#include <fts.h>
#include <linux/fs.h>
#include <memory>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "models/core/uniquefd.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
using Walk = std::unique_ptr<FTS, int (*)(FTS *)>;

Walk walkOf(QByteArray &root)
{
    char *roots[] = { root.data(), nullptr };
    return { fts_open(roots, FTS_PHYSICAL | FTS_NOCHDIR | FTS_XDEV, nullptr), fts_close };
}

Result<> checked(int result, const QString &what)
{
    if (result != 0)
        return failure(systemError(what, errno));
    return {};
}
}

Result<> makeDirectory(const QString &path, mode_t mode)
{
    const QByteArray name = QFile::encodeName(path);
    if (::mkdir(name.constData(), mode) != 0)
        return errno == EEXIST ? Result<>() : failure(systemError(u"Couldn't create "_s + path, errno));
    return checked(::chmod(name.constData(), mode), u"Couldn't set the mode of "_s + path);
}

void spreadFolders(const QString &path)
{
    const UniqueFd fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    int flags = 0;
    if (fd && ioctl(fd.get(), FS_IOC_GETFLAGS, &flags) == 0 && !(flags & FS_TOPDIR_FL)) {
        flags |= FS_TOPDIR_FL;
        ioctl(fd.get(), FS_IOC_SETFLAGS, &flags);
    }
}

Result<> renamePath(const QString &from, const QString &to)
{
    const int result = ::renameat2(AT_FDCWD, QFile::encodeName(from).constData(), AT_FDCWD, QFile::encodeName(to).constData(),
        RENAME_NOREPLACE);
    return checked(result, u"Couldn't rename %1 to %2"_s.arg(from, to));
}

Result<qint64> treeSize(const QString &path)
{
    QByteArray root = QFile::encodeName(path);
    const Walk walk = walkOf(root);
    if (!walk)
        return failure(systemError(u"Couldn't read "_s + path, errno));
    qint64 blocks = 0;
    QSet<std::pair<dev_t, ino_t>> several;
    while (const FTSENT *entry = fts_read(walk.get())) {
        if (entry->fts_info == FTS_DNR || entry->fts_info == FTS_ERR || entry->fts_info == FTS_NS)
            return failure(systemError(u"Couldn't read "_s + QFile::decodeName(entry->fts_path), entry->fts_errno));
        const struct stat &st = *entry->fts_statp;
        const bool seen = !S_ISDIR(st.st_mode) && st.st_nlink > 1 && several.contains({ st.st_dev, st.st_ino });
        if (entry->fts_info == FTS_DP || seen)
            continue;
        if (!S_ISDIR(st.st_mode) && st.st_nlink > 1)
            several.insert({ st.st_dev, st.st_ino });
        blocks += st.st_blocks;
    }
    return blocks * 512;
}

bool pathExists(const QString &path)
{
    struct stat st;
    return ::lstat(QFile::encodeName(path).constData(), &st) == 0;
}

bool isEmptyDirectory(const QString &path)
{
    const std::unique_ptr<DIR, int (*)(DIR *)> directory(::opendir(QFile::encodeName(path).constData()), ::closedir);
    if (!directory)
        return false;
    while (const dirent *entry = ::readdir(directory.get())) {
        const QByteArrayView name(entry->d_name);
        if (name != "." && name != "..")
            return false;
    }
    return true;
}

}
