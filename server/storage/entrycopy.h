// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "models/core/result.h"
#include "models/core/uniquefd.h"
#include "server/storage/filecontent.h"
#include "server/storage/filestate.h"
#include "server/storage/treelinks.h"

namespace quayside {

/** Where both trees of a copy are, for messages. */
struct TreePaths {
    QString from, to;
    Error readError(const QByteArray &path, int error) const; ///< `path` from the root, "usr/bin/x"
    Error writeError(const QByteArray &path, int error) const;
};

/** Opens what is called `name` in `folder` itself: not what a link names (ELOOP unless O_PATH), nor what is mounted there (EXDEV).
 *  -1 and errno on failure. */
int openBelow(int folder, const char *name, quint64 flags);
/** Whether an errno of openBelow() only says that something isn't there any more. */
bool hasVanished(int error);
/** Removes a file or tree, "immutable" ones too. 0 or an errno. */
int removeEntry(int folder, const char *name);

/** One name of the source that is to be in the target too. */
struct EntryPlace {
    int source, target; ///< both folders
    QByteArray name;
    QByteArray path;    ///< from the root
    bool isNew;         ///< the target's folder was made by this copy: nothing is there
};

/** Copies everything but folders. Any thread. */
class EntryCopier {
public:
    /** With `inherits` what is made may get attributes from its folder. */
    EntryCopier(const TreePaths &paths, TreeLinks &links, FileContent &content, bool inherits);

    enum class Found { Copied, Folder };
    /** What has vanished is removed from the target; a folder is left to the caller. */
    Result<Found> copy(const EntryPlace &place);

private:
    struct Source;
    Result<> copySource(const EntryPlace &place, Source &source);
    Result<> copyShared(const EntryPlace &place, Source &source, const FileState *target);
    int create(const EntryPlace &place, Source &source) const;
    Result<> fill(const EntryPlace &place, Source &source) const;
    Result<> finish(const EntryPlace &place, const FileState &want, FileState have, bool hasAttributes) const;

    const TreePaths &m_paths;
    TreeLinks &m_links;
    FileContent &m_content;
    bool m_inherits;
};

}
