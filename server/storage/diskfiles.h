// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <sys/types.h>

#include "models/core/result.h"

namespace quayside {

/** File system calls on the daemon's own trusted paths, with errors that name the path: 507 for a full disk, else 500. Blocking. */
Result<> makeDirectory(const QString &path, mode_t mode); ///< an existing one is fine and keeps its mode
/** Tells ext2/3/4 that the folders made in this one have nothing to do with each other ("top of directory hierarchies", chattr +T): each gets a
 *  group of blocks and inodes of its own. Without it trees that come and go share a group, and there ext4 walks over the inodes that
 *  were freed in the last seconds for each one it gives out, which makes a new file cost ten times as much. Other file systems ignore it. */
void spreadFolders(const QString &path);
Result<> renamePath(const QString &from, const QString &to);
/** The whole tree, without following links, whatever its depth; nothing there is fine. Clears the "immutable" flag where that is in the way. */
Result<> removeTree(const QString &path);
/** The same of what is called `name` in a folder. 0 or an errno. */
int removeTreeAt(int folder, const QByteArray &name);
/** Bytes on disk that the tree takes, a file with several names counted once. */
Result<qint64> treeSize(const QString &path);
bool pathExists(const QString &path);
bool isEmptyDirectory(const QString &path);

}
