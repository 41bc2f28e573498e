// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <functional>

#include "models/core/result.h"

namespace quayside {

struct TreeCopyOptions {
    /** The target holds a tree already: afterwards it equals the source, what is only there is removed, and nothing is touched
     *  that doesn't differ (a file's content when its size or time of last change does, as rsync decides). May be done again
     *  after it was interrupted anywhere. Without it the target is an empty folder. */
    bool incremental = false;
    /** Told the bytes of content copied so far, from any thread but never at once, about ten times a second. */
    std::function<void(qint64 bytes)> progress;
};

/** Makes the tree at `to` equal to the one at `from`: the folders themselves and everything in them with owners, modes, times,
 *  symbolic and hard links, device nodes, fifos, sockets, holes, extended attributes (POSIX ACLs, file capabilities) and the
 *  flags "immutable" and "append only". Where the file system can, files are cloned.
 *
 *  The source may be what a running container writes to, and nothing in it is trusted: everything goes by descriptors, no link is
 *  followed, only regular files are opened, what vanishes meanwhile is left out, and other file systems mounted in it are too.
 *  Nobody else may write to the target. `from` and `to` themselves are trusted paths. Needs root.
 *
 *  507 for a full disk, else 500, with the path in the message; the target is then as far as it came. Blocking, long; uses a few
 *  threads of its own. */
Result<> copyTree(const QString &from, const QString &to, const TreeCopyOptions &options = {});

}
