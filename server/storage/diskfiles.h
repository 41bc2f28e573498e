// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <sys/types.h>

#include "models/core/result.h"

namespace quayside {

/** File system calls on the daemon's own trusted paths, with errors that name the path: 507 for a full disk, else 500. Blocking. */
Result<> makeDirectory(const QString &path, mode_t mode); ///< an existing one is fine and keeps its mode
Result<> renamePath(const QString &from, const QString &to);
/** The whole tree, without following links; nothing there is fine. Clears the "immutable" flag where that is in the way. */
Result<> removeTree(const QString &path);
/** Bytes on disk that the tree takes, a file with several names counted once. */
Result<qint64> treeSize(const QString &path);
bool pathExists(const QString &path);
bool isEmptyDirectory(const QString &path);

}
