// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace quayside::helper {

/** Paths of a container, for a process that is in its mount namespace: openat2(2) keeps links and ".." below the root that `root`
 *  (O_PATH) is, and out of /proc's magic links. Descriptors are O_PATH; -1 and errno on failure. */
int openInner(int root, const char *path);
/** The same; folders that are missing on the way are made, and last a folder or an empty file. */
int makeInner(int root, const char *path, bool folder);
/** Removes an empty folder or file; anything else stays. */
void removeInner(int root, const char *path);

}
