// SPDX-License-Identifier: Apache-2.0
#include "server/storage/entrycopy.h"

#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <linux/openat2.h>
#include <optional>
#include <sys/sysmacros.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "server/storage/diskfiles.h"

namespace quayside {

using namespace Qt::StringLiterals;

/** Held by an O_PATH descriptor: attributes and content are of one and the same file, and nothing is opened that shouldn't be. */
struct EntryCopier::Source {
    UniqueFd fd;
    FileState state;
    UniqueFd made; ///< the new file in the target, for writing

    QByteArray path() const { return "/proc/self/fd/" + QByteArray::number(fd.get()); }
};

namespace {
QByteArray linkTarget(int folder, const char *name)
{
    QByteArray target(PATH_MAX, Qt::Uninitialized);
    target.truncate(qMax<ssize_t>(0, readlinkat(folder, name, target.data(), size_t(target.size()))));
    return target;
}

QString shown(const QString &root, const QByteArray &path) { return path.isEmpty() ? root : root + u'/' + QFile::decodeName(path); }

/** Whether what is there has the right kind and content, as far as that is looked at. */
bool sameContent(const EntryPlace &place, int source, const FileState &want, const FileState &have)
{
    if (want.type() != have.type())
        return false;
    switch (want.type()) {
    case S_IFREG: return want.info.stx_size == have.info.stx_size && sameTime(want.info, have.info);
    case S_IFLNK: return linkTarget(source, "") == linkTarget(place.target, place.name.constData());
    default: return want.info.stx_rdev_major == have.info.stx_rdev_major && want.info.stx_rdev_minor == have.info.stx_rdev_minor;
    }
}
}

Error TreePaths::readError(const QByteArray &path, int error) const { return systemError(u"Couldn't read "_s + shown(from, path), error); }
Error TreePaths::writeError(const QByteArray &path, int error) const { return systemError(u"Couldn't write "_s + shown(to, path), error); }

int openBelow(int folder, const char *name, quint64 flags)
{
    const open_how how { flags | O_NOFOLLOW | O_CLOEXEC, 0, RESOLVE_NO_XDEV | RESOLVE_BENEATH };
    for (;;) {
        const long fd = syscall(SYS_openat2, folder, name, &how, sizeof how);
        if (fd >= 0 || (errno != EINTR && errno != EAGAIN))
            return int(fd);
    }
}

bool hasVanished(int error) { return error == ENOENT || error == ENOTDIR || error == ELOOP || error == ESTALE; }

int removeEntry(int folder, const char *name)
{
    return removeTreeAt(folder, name);
}

EntryCopier::EntryCopier(const TreePaths &paths, TreeLinks &links, FileContent &content, bool inherits)
    : m_paths(paths), m_links(links), m_content(content), m_inherits(inherits)
{
}

Result<EntryCopier::Found> EntryCopier::copy(const EntryPlace &place)
{
    Source source;
    source.fd.reset(openBelow(place.source, place.name.constData(), O_PATH));
    if (!source.fd && errno == EXDEV)
        return Found::Copied;
    if (!source.fd && !hasVanished(errno))
        return failure(m_paths.readError(place.path, errno));
    if (!source.fd) {
        const int error = place.isNew ? 0 : removeEntry(place.target, place.name.constData());
        return error ? Result<Found>(failure(m_paths.writeError(place.path, error))) : Found::Copied;
    }
    int error = readInfo(source.fd.get(), "", source.state);
    if (!error && source.state.isFolder())
        return Found::Folder;
    if (!error)
        error = readAttributes(source.fd.get(), source.state);
    if (error)
        return failure(m_paths.readError(place.path, error));
    TRY(copySource(place, source));
    return Found::Copied;
}

Result<> EntryCopier::copySource(const EntryPlace &place, Source &source)
{
    const char *name = place.name.constData();
    FileState state;
    int error = place.isNew ? ENOENT : readInfo(place.target, name, state);
    if (error && error != ENOENT)
        return failure(m_paths.writeError(place.path, error));
    const FileState *target = error ? nullptr : &state;
    if (source.state.isShared())
        return copyShared(place, source, target);
    if (target && !target->isShared() && sameContent(place, source.fd.get(), source.state, *target))
        return finish(place, source.state, *target, true);
    error = target ? removeEntry(place.target, name) : 0;
    if (!error)
        error = create(place, source);
    if (error)
        return failure(m_paths.writeError(place.path, error));
    return fill(place, source);
}

Result<> EntryCopier::copyShared(const EntryPlace &place, Source &source, const FileState *target)
{
    const char *name = place.name.constData();
    const auto next = m_links.place({ place.target, name, place.path, &source.state, target },
        { [&] { return sameContent(place, source.fd.get(), source.state, *target); }, [&] { return removeEntry(place.target, name); },
            [&] { return create(place, source); } });
    source.state.info.stx_attributes &= ~source.state.flags();
    switch (next) {
    case TreeLinks::Next::Fill: return fill(place, source);
    case TreeLinks::Next::KeepContent: return finish(place, source.state, *target, true);
    case TreeLinks::Next::Failed: return failure(m_paths.writeError(place.path, errno));
    case TreeLinks::Next::Nothing: break;
    }
    return {};
}

/** Empty yet, and with any attributes. */
int EntryCopier::create(const EntryPlace &place, Source &source) const
{
    const struct statx &info = source.state.info;
    const char *name = place.name.constData();
    const mode_t mode = info.stx_mode & (S_IFMT | 0777);
    switch (source.state.type()) {
    case S_IFREG:
        source.made.reset(openat(place.target, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode & 0777));
        return source.made ? 0 : errno;
    case S_IFLNK: return symlinkat(linkTarget(source.fd.get(), "").constData(), place.target, name) == 0 ? 0 : errno;
    default: return mknodat(place.target, name, mode, makedev(info.stx_rdev_major, info.stx_rdev_minor)) == 0 ? 0 : errno;
    }
}

Result<> EntryCopier::fill(const EntryPlace &place, Source &source) const
{
    const struct statx &info = source.state.info;
    if (source.made && info.stx_size > 0) {
        const UniqueFd from(::open(source.path().constData(), O_RDONLY | O_NOATIME | O_NONBLOCK | O_CLOEXEC));
        if (!from)
            return failure(m_paths.readError(place.path, errno));
        if (const int error = m_content.copy(from.get(), source.made.get(), off_t(info.stx_size), off_t(info.stx_blocks)))
            return failure(m_paths.writeError(place.path, error));
    }
    source.made.reset();
    FileState have;
    if (const int error = readInfo(place.target, place.name.constData(), have))
        return failure(m_paths.writeError(place.path, error));
    return finish(place, source.state, have, m_inherits);
}

Result<> EntryCopier::finish(const EntryPlace &place, const FileState &want, FileState have, bool hasAttributes) const
{
    const char *name = place.name.constData();
    int error = hasAttributes ? readAttributes(place.target, name, have) : 0;
    if (!error)
        error = applyState(place.target, name, want, have);
    return error ? failure(m_paths.writeError(place.path, error)) : Result<>();
}

}
