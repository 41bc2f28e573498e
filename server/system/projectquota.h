// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "models/core/result.h"

namespace quayside {

/** Trees whose files the file system counts and bounds: "projects" of ext4 and xfs (chattr(1) -p and -P, quotactl(2)). A tree's id is
 *  in its folders, which give it to all that is made in them: nobody else has to remember it, and a renamed tree keeps it. Paths of
 *  the server's own; blocking. */

/** Whether trees in this folder can be projects: its file system counts and bounds them, the daemon may say how, and the folder is in
 *  no project itself, out of which nothing could be renamed. */
bool hasProjects(const QString &folder);
/** Gives the tree an id that nobody has, if it hasn't such a one. Of what is in it already links are not followed and mounts left out. */
Result<> makeProject(const QString &path);
/** No more than that many bytes in the tree, for everybody but the machine's own root; 0: as many as there are. 400 when it is no project. */
Result<> boundProject(const QString &path, qint64 bytes);
/** Bytes on disk that the tree takes; 0 when it is no project. */
qint64 projectSize(const QString &path);

}
