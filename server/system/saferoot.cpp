// SPDX-License-Identifier: Apache-2.0
#include "server/system/saferoot.h"

#include <algorithm>
#include <dirent.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <memory>
#include <sys/syscall.h>
#include <unistd.h>

#include "models/core/revert.h"
#include "server/system/smallfile.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
Error pathError(const QByteArray &path, int errnoValue)
{
    const QString shown = QString::fromUtf8(path);
    switch (errnoValue) {
    case ENOENT: return notFound(u"%1: no such file or directory"_s.arg(shown));
    case EEXIST: return conflict(u"%1: exists already"_s.arg(shown));
    case EISDIR: return badRequest(u"%1: is a directory"_s.arg(shown));
    case ENOTDIR: return badRequest(u"%1: not a directory"_s.arg(shown));
    case ENOTEMPTY: return badRequest(u"%1: directory not empty"_s.arg(shown));
    case EINVAL: return badRequest(u"%1: invalid path"_s.arg(shown));
    case ELOOP: return badRequest(u"%1: a symbolic link, or too many of them"_s.arg(shown));
    case ENAMETOOLONG: return badRequest(u"%1: name too long"_s.arg(shown.left(80)));
    case EXDEV: return badRequest(u"%1: leads out of the tree"_s.arg(shown));
    default: return systemError(shown, errnoValue);
    }
}

int openIn(int root, const QByteArray &path, quint64 flags, mode_t mode = 0)
{
    if (path.contains('\0')) {
        errno = EINVAL;
        return -1;
    }
    const open_how how { flags | O_CLOEXEC, mode, RESOLVE_IN_ROOT | RESOLVE_NO_MAGICLINKS };
    const char *text = path.isEmpty() ? "/" : path.constData();
    for (;;) {
        const long fd = syscall(SYS_openat2, root, text, &how, sizeof how);
        // EAGAIN: the kernel saw a rename in the middle of resolving ".." and can't vouch for the result.
        if (fd >= 0 || (errno != EINTR && errno != EAGAIN))
            return int(fd);
    }
}

Result<> checked(int result, const QByteArray &path)
{
    if (result < 0)
        return failure(pathError(path, errno));
    return {};
}

using Directory = std::unique_ptr<DIR, int (*)(DIR *)>;

Directory directoryOf(int fd)
{
    return { fdopendir(fd), closedir };
}

bool isDotName(const char *name) { return name[0] == '.' && (name[1] == 0 || (name[1] == '.' && name[2] == 0)); }

/** Empties the folder `fd`, which it closes. Walks by descriptors only; a link is removed, never followed. */
int removeContents(int fd)
{
    const Directory directory = directoryOf(fd);
    if (!directory) {
        ::close(fd);
        return -1;
    }
    while (const dirent *entry = readdir(directory.get())) {
        if (isDotName(entry->d_name) || unlinkat(fd, entry->d_name, 0) == 0)
            continue;
        if (errno != EISDIR && errno != EPERM)
            return -1;
        const int child = openat(fd, entry->d_name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        if (child < 0 || removeContents(child) < 0 || unlinkat(fd, entry->d_name, AT_REMOVEDIR) < 0)
            return -1;
    }
    return 0;
}
}

Result<SafeRoot> SafeRoot::open(const QString &path)
{
    UniqueFd fd(::open(path.toUtf8().constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!fd)
        return failure(pathError(path.toUtf8(), errno));
    return SafeRoot(std::move(fd));
}

/** What is there already is looked at first: a device or a fifo mustn't even be opened, as for some that alone has effects. */
Result<> SafeRoot::checkKind(const QByteArray &path, int flags) const
{
    const UniqueFd there(openIn(m_root.get(), path, quint64(O_PATH) | (flags & O_NOFOLLOW)));
    struct stat info {};
    if (there && fstatat(there.get(), "", &info, AT_EMPTY_PATH) == 0 && (S_ISCHR(info.st_mode) || S_ISBLK(info.st_mode) || S_ISFIFO(info.st_mode)))
        return failure(badRequest(u"%1: not a file or directory"_s.arg(QString::fromUtf8(path))));
    return {};
}

Result<UniqueFd> SafeRoot::openFile(const QByteArray &path, int flags, mode_t mode) const
{
    if (!(flags & O_PATH))
        TRY(checkKind(path, flags));
    // O_NONBLOCK: a fifo or a device that was put there meanwhile must not stall us.
    const bool creates = (flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE;
    UniqueFd fd(openIn(m_root.get(), path, quint64(flags) | ((flags & O_PATH) ? 0 : O_NONBLOCK), creates ? mode : 0));
    if (!fd)
        return failure(pathError(path, errno));
    struct stat info {};
    if (!(flags & O_PATH) && fstat(fd.get(), &info) == 0) {
        if (!S_ISREG(info.st_mode) && !S_ISDIR(info.st_mode))
            return failure(badRequest(u"%1: not a file or directory"_s.arg(QString::fromUtf8(path))));
        if (!(flags & O_NONBLOCK))
            fcntl(fd.get(), F_SETFL, fcntl(fd.get(), F_GETFL) & ~O_NONBLOCK);
    }
    return fd;
}

Result<SafeRoot> SafeRoot::folder(const QByteArray &path) const
{
    return SafeRoot(TRY(openFile(path, O_PATH | O_DIRECTORY | O_NOFOLLOW)));
}

Result<QByteArray> SafeRoot::readFile(const QByteArray &path, qint64 maximum) const
{
    const UniqueFd fd = TRY(openFile(path, O_RDONLY | O_NOFOLLOW));
    QByteArray bytes;
    for (;;) {
        char part[16384];
        const ssize_t length = ::read(fd.get(), part, sizeof part);
        if (length < 0 && errno != EINTR)
            return failure(pathError(path, errno));
        if (length == 0)
            return bytes;
        bytes.append(part, std::max<ssize_t>(length, 0));
        if (bytes.size() > maximum)
            return failure(badRequest(u"%1: larger than %2 bytes"_s.arg(QString::fromUtf8(path)).arg(maximum)));
    }
}

Result<> SafeRoot::replaceFile(const QByteArray &path, const QByteArray &bytes, mode_t mode, const QByteArray &temporary) const
{
    static_cast<void>(remove(temporary));
    const UniqueFd fd = TRY(openFile(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0600));
    Revert revert;
    revert.add([&] { static_cast<void>(remove(temporary)); });
    TRY(writeAll(fd.get(), bytes));
    TRY(checked(fchmod(fd.get(), mode), path));
    TRY(rename(temporary, path));
    revert.success();
    return {};
}

Result<> SafeRoot::linkFile(int file, const QByteArray &path) const
{
    const Parent parent = TRY(parentOf(path));
    const QByteArray own = "/proc/self/fd/" + QByteArray::number(file);
    return checked(linkat(AT_FDCWD, own.constData(), parent.fd.get(), parent.name.constData(), AT_SYMLINK_FOLLOW), path);
}

Result<struct stat> SafeRoot::stat(const QByteArray &path, bool noFollow) const
{
    const UniqueFd fd(openIn(m_root.get(), path, quint64(O_PATH) | (noFollow ? O_NOFOLLOW : 0)));
    struct stat info {};
    if (!fd || fstatat(fd.get(), "", &info, AT_EMPTY_PATH) < 0)
        return failure(pathError(path, errno));
    return info;
}

Result<QByteArray> SafeRoot::readLink(const QByteArray &path) const
{
    const UniqueFd fd(openIn(m_root.get(), path, O_PATH | O_NOFOLLOW));
    if (!fd)
        return failure(pathError(path, errno));
    QByteArray target(PATH_MAX, Qt::Uninitialized);
    const ssize_t length = readlinkat(fd.get(), "", target.data(), size_t(target.size()));
    if (length < 0)
        return failure(badRequest(u"%1: not a symbolic link"_s.arg(QString::fromUtf8(path))));
    target.truncate(length);
    return target;
}

Result<QByteArrayList> SafeRoot::list(const QByteArray &path) const
{
    UniqueFd fd(openIn(m_root.get(), path, O_RDONLY | O_DIRECTORY));
    const Directory directory = fd ? directoryOf(fd.get()) : Directory(nullptr, closedir);
    if (!directory)
        return failure(pathError(path, errno));
    fd.release();
    QByteArrayList names;
    while (const dirent *entry = readdir(directory.get())) {
        if (!isDotName(entry->d_name))
            names << entry->d_name;
    }
    std::sort(names.begin(), names.end());
    return names;
}

/** The folder that holds `path`'s last name, opened inside, so that *at() calls act on the name itself. */
Result<SafeRoot::Parent> SafeRoot::parentOf(const QByteArray &path) const
{
    QByteArray trimmed = path;
    while (trimmed.endsWith('/'))
        trimmed.chop(1);
    const qsizetype slash = trimmed.lastIndexOf('/');
    const QByteArray name = trimmed.mid(slash + 1);
    if (name.isEmpty() || name == "." || name == ".." || name.contains('\0'))
        return failure(badRequest(u"%1: not the name of something in the tree"_s.arg(QString::fromUtf8(path))));
    UniqueFd fd(openIn(m_root.get(), trimmed.left(slash), O_PATH | O_DIRECTORY));
    if (!fd)
        return failure(pathError(path, errno));
    return Parent { std::move(fd), name };
}

Result<> SafeRoot::makeDirectory(const QByteArray &path, mode_t mode) const
{
    const Parent parent = TRY(parentOf(path));
    if (mkdirat(parent.fd.get(), parent.name.constData(), mode) < 0)
        return failure(pathError(path, errno));
    // The process' umask isn't the caller's business. By descriptor: a link that took the folder's place would be followed out of the tree.
    const UniqueFd made(openat(parent.fd.get(), parent.name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    return checked(made ? fchmod(made.get(), mode & 07777) : -1, path);
}

Result<> SafeRoot::makeSymlink(const QByteArray &path, const QByteArray &target) const
{
    const Parent parent = TRY(parentOf(path));
    return checked(symlinkat(target.constData(), parent.fd.get(), parent.name.constData()), path);
}

Result<> SafeRoot::remove(const QByteArray &path, bool recursive) const
{
    const Parent parent = TRY(parentOf(path));
    const char *name = parent.name.constData();
    if (unlinkat(parent.fd.get(), name, 0) == 0)
        return {};
    if (errno != EISDIR && errno != EPERM)
        return failure(pathError(path, errno));
    if (recursive) {
        const int child = openat(parent.fd.get(), name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        if (child < 0 || removeContents(child) < 0)
            return failure(pathError(path, errno));
    }
    return checked(unlinkat(parent.fd.get(), name, AT_REMOVEDIR), path);
}

Result<> SafeRoot::setOwner(const QByteArray &path, qint64 uid, qint64 gid) const
{
    const UniqueFd fd(openIn(m_root.get(), path, O_PATH | O_NOFOLLOW));
    if (!fd)
        return failure(pathError(path, errno));
    return checked(fchownat(fd.get(), "", uid_t(uid), gid_t(gid), AT_EMPTY_PATH), path);
}

Result<> SafeRoot::setMode(const QByteArray &path, mode_t mode) const
{
    // Through an open descriptor, for chmod by name would follow a link that was swapped in.
    const UniqueFd fd = TRY(openFile(path, O_RDONLY | O_NOFOLLOW));
    return checked(fchmod(fd.get(), mode & 07777), path);
}

Result<> SafeRoot::rename(const QByteArray &from, const QByteArray &to) const
{
    const Parent source = TRY(parentOf(from)), target = TRY(parentOf(to));
    return checked(renameat(source.fd.get(), source.name.constData(), target.fd.get(), target.name.constData()), to);
}

}
