// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>
#include <sys/stat.h>

namespace quayside {

/** Everything a file system keeps about a file besides its content and names. */
struct FileState {
    struct statx info {};
    QMap<QByteArray, QByteArray> attributes; ///< extended ones: user.*, trusted.*, security.*, POSIX ACLs

    unsigned type() const { return info.stx_mode & S_IFMT; }
    bool isFolder() const { return type() == S_IFDIR; }
    /** A regular file, device, … that has other names too. */
    bool isShared() const { return !isFolder() && info.stx_nlink > 1; }
    quint64 flags() const { return info.stx_attributes & (STATX_ATTR_IMMUTABLE | STATX_ATTR_APPEND); }
};

/** Links are not followed and nothing is opened, so that a device or fifo isn't either. Each gives 0 or an errno. */
int readInfo(int folder, const char *name, FileState &state); ///< all but the attributes; an empty name is `folder` itself, which may be O_PATH
int readAttributes(int fd, FileState &state);                 ///< of what is open (O_PATH)
int readAttributes(int folder, const char *name, FileState &state);

/** Sets what of owner, attributes, mode, times and flags differs between `want` and `have`, which is how it is now. 0 or an errno. */
int applyState(int folder, const char *name, const FileState &want, FileState have);
/** Sets or clears "immutable" and "append only" (bits as FileState::flags()). 0 or an errno. */
int applyFlags(int folder, const char *name, quint64 flags);

bool sameTime(const struct statx &a, const struct statx &b); ///< of last change, to the nanosecond

}
