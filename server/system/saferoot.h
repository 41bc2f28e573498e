// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <sys/stat.h>

#include "models/core/result.h"
#include "models/core/uniquefd.h"

namespace quayside {

/** A folder tree that somebody else fills (an instance's root file system), used so that no path and no symbolic link in it
 *  leads out of it: "/" and ".." stop at its root, as they do inside (openat2 with RESOLVE_IN_ROOT and RESOLVE_NO_MAGICLINKS).
 *  Paths are bytes as the kernel has them; a leading slash is allowed. Ids are the kernel's: shifting is the caller's work.
 *  Any thread. Errors: 404 for what isn't there, 400 for a path of the wrong kind (a folder where a file is needed, a loop,
 *  a name that is too long), 409 for what exists already, 507 for a full disk. */
class SafeRoot {
public:
    /** `path` itself is trusted. "/proc/PID/root" gives what a running instance sees. */
    static Result<SafeRoot> open(const QString &path);
    explicit SafeRoot(UniqueFd root) : m_root(std::move(root)) { }

    int fd() const { return m_root.get(); }

    /** open(2) inside; `flags` as there (O_CLOEXEC is added; O_NOFOLLOW gives 400 for a link). Device nodes, fifos and sockets
     *  are refused (400) unless O_PATH is set, so that nothing is started by opening one and nothing blocks. */
    Result<UniqueFd> openFile(const QByteArray &path, int flags, mode_t mode = 0644) const;
    /** A folder in it as a tree of its own; 400 for a link. */
    Result<SafeRoot> folder(const QByteArray &path) const;
    /** The whole of a file, not of a link (400); 400 when it is longer than `maximum` bytes. */
    Result<QByteArray> readFile(const QByteArray &path, qint64 maximum) const;
    /** Replaces a file, or a link of that name, in one step: whoever looks finds the old or the new. It is written as `temporary` first,
     *  which is on the same file system. */
    Result<> replaceFile(const QByteArray &path, const QByteArray &bytes, mode_t mode, const QByteArray &temporary) const;
    /** Gives a file of openFile(…, O_TMPFILE) a name, on its file system. */
    Result<> linkFile(int file, const QByteArray &path) const;
    /** Follows links unless `noFollow`. */
    Result<struct stat> stat(const QByteArray &path, bool noFollow = true) const;
    Result<QByteArray> readLink(const QByteArray &path) const;
    /** Names, sorted, without "." and "..". */
    Result<QByteArrayList> list(const QByteArray &path) const;

    Result<> makeDirectory(const QByteArray &path, mode_t mode = 0755) const;
    Result<> makeSymlink(const QByteArray &path, const QByteArray &target) const;
    /** A file, link or empty folder; with `recursive` a folder and all in it. The root itself is refused (400). */
    Result<> remove(const QByteArray &path, bool recursive = false) const;
    /** Owner and mode of what `path` names, links not followed; -1 leaves as it is. */
    Result<> setOwner(const QByteArray &path, qint64 uid, qint64 gid) const;
    Result<> setMode(const QByteArray &path, mode_t mode) const;
    /** Within the tree; replaces a file that exists. */
    Result<> rename(const QByteArray &from, const QByteArray &to) const;

private:
    struct Parent { UniqueFd fd; QByteArray name; };
    Result<> checkKind(const QByteArray &path, int flags) const;
    Result<Parent> parentOf(const QByteArray &path) const;

    UniqueFd m_root;
};

}
