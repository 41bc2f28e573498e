// SPDX-License-Identifier: Apache-2.0
// Removing what somebody else may have made: however deep a tree is and however long its paths are, by few descriptors and little stack.
#include <QFile>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <linux/fs.h>
#include <memory>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "models/core/uniquefd.h"
#include "server/storage/diskfiles.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** What lies deeper is first moved up to the top, to be removed from there. */
constexpr int mostDepth = 64;

UniqueFd openFolder(int folder, const char *name)
{
    return UniqueFd(openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
}

/** An instance's root may have set "immutable" or "append only". */
void clearImmutable(int fd)
{
    int flags = 0;
    if (fd >= 0 && ioctl(fd, FS_IOC_GETFLAGS, &flags) == 0 && (flags & (FS_IMMUTABLE_FL | FS_APPEND_FL))) {
        flags &= ~(FS_IMMUTABLE_FL | FS_APPEND_FL);
        ioctl(fd, FS_IOC_SETFLAGS, &flags);
    }
}

/** As unlinkat(2), with the flags cleared that are in the way, on the folder too. What isn't there is fine. */
bool unlinkFrom(int folder, const char *name, int how)
{
    if (unlinkat(folder, name, how) == 0 || errno == ENOENT)
        return true;
    if (errno != EPERM)
        return false;
    clearImmutable(folder);
    struct stat info {};
    const bool hasFlags = fstatat(folder, name, &info, AT_SYMLINK_NOFOLLOW) == 0 && (S_ISDIR(info.st_mode) || S_ISREG(info.st_mode));
    const UniqueFd own(hasFlags ? openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) : -1);
    clearImmutable(own.get());
    return unlinkat(folder, name, how) == 0 || errno == ENOENT;
}

class Removal {
public:
    Removal(int folder, const char *name) : m_folder(folder), m_name(name) { }

    /** 0, or an errno of the first thing that couldn't be removed, which `where` names; all else is gone then. */
    int run();
    QByteArray where;

private:
    void contents(UniqueFd folder, int depth);
    void entry(int folder, const char *name, int depth);
    void inside(int folder, const char *name, int depth);
    bool moveUp(int folder, const char *name);
    void failed(int error);

    const int m_folder;
    const char *const m_name;
    UniqueFd m_top;
    dev_t m_device = 0;
    int m_moved = 0, m_errors = 0, m_firstError = 0;
    QByteArray m_path;
};

void Removal::failed(int error)
{
    if (m_errors++ > 0)
        return;
    m_firstError = error;
    where = m_path;
}

int Removal::run()
{
    if (unlinkFrom(m_folder, m_name, 0))
        return 0;
    int error = errno;
    for (int before = -1; error == EISDIR || (error == ENOTEMPTY && m_moved > before); error = errno) {
        before = m_moved;
        m_top = openFolder(m_folder, m_name);
        struct stat info {};
        if (!m_top || fstat(m_top.get(), &info) != 0)
            return errno;
        m_device = info.st_dev;
        contents(openFolder(m_top.get(), "."), 0);
        if (m_errors > 0)
            return m_firstError;
        if (unlinkFrom(m_folder, m_name, AT_REMOVEDIR))
            return 0;
    }
    return error;
}

void Removal::contents(UniqueFd folder, int depth)
{
    const std::unique_ptr<DIR, int (*)(DIR *)> directory(folder ? fdopendir(folder.get()) : nullptr, closedir);
    if (!directory)
        return failed(errno);
    const int own = folder.release();
    while (const dirent *each = readdir(directory.get())) {
        if (strcmp(each->d_name, ".") == 0 || strcmp(each->d_name, "..") == 0)
            continue;
        const qsizetype length = m_path.size();
        m_path.append('/').append(each->d_name);
        entry(own, each->d_name, depth);
        m_path.truncate(length);
    }
}

void Removal::entry(int folder, const char *name, int depth)
{
    if (unlinkFrom(folder, name, 0))
        return;
    if (errno != EISDIR)
        return failed(errno);
    struct stat info {};
    const bool isMount = fstatat(folder, name, &info, AT_SYMLINK_NOFOLLOW) == 0 && info.st_dev != m_device; // what is mounted stays
    if (isMount)
        return unlinkFrom(folder, name, AT_REMOVEDIR) ? void() : failed(errno);
    if (depth < mostDepth || !moveUp(folder, name))
        inside(folder, name, depth + 1);
}

/** Again when something was passed over, as may happen while a folder loses its entries. */
void Removal::inside(int folder, const char *name, int depth)
{
    constexpr int passes = 3;
    for (int pass = 1;; ++pass) {
        const int errors = m_errors;
        contents(openFolder(folder, name), depth);
        if (m_errors != errors || unlinkFrom(folder, name, AT_REMOVEDIR))
            return;
        if (errno != ENOTEMPTY || pass == passes)
            return failed(errno);
    }
}

/** False when it has to be removed where it is. */
bool Removal::moveUp(int folder, const char *name)
{
    clearImmutable(openFolder(folder, name).get());
    for (;;) {
        const QByteArray place = ".quayside-deep-" + QByteArray::number(++m_moved);
        if (renameat2(folder, name, m_top.get(), place.constData(), RENAME_NOREPLACE) == 0)
            return true;
        if (errno != EEXIST)
            return false;
    }
}
}

int removeTreeAt(int folder, const QByteArray &name) { return Removal(folder, name.constData()).run(); }

Result<> removeTree(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    Removal removal(AT_FDCWD, name.constData());
    const int error = removal.run();
    return error == 0 ? Result<>() : failure(systemError(u"Couldn't remove "_s + path + QFile::decodeName(removal.where), error));
}

}
