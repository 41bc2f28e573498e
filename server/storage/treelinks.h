// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <functional>
#include <map>
#include <mutex>
#include <set>
#include <tuple>
#include <vector>

#include "server/storage/filestate.h"

namespace quayside {

/** The files with several names of a tree that is being copied: the first name met is the leader, that makes or keeps the file in
 *  the target, and the others become links to it. Any thread. */
class TreeLinks {
public:
    explicit TreeLinks(int targetRoot) : m_root(targetRoot) { }

    /** One name of a file with several. */
    struct Name {
        int folder;       ///< in the target
        const char *name;
        QByteArray path;  ///< from the target's root: "usr/bin/x"
        const FileState *source;
        const FileState *target; ///< what has the name now, or none
    };
    /** The caller's part, called under the lock. Each gives 0 or an errno. */
    struct Steps {
        std::function<bool()> canKeep; ///< whether what has the name now has the right content
        std::function<int()> remove;   ///< of what has the name now
        std::function<int()> create;   ///< a new, empty file
    };
    /** What is left to do for the name. */
    enum class Next { Nothing, Fill, KeepContent, Failed };
    /** Makes the name a link to its leader, or the leader. `errno` tells why it failed. */
    Next place(const Name &name, const Steps &steps);
    /** At the end: "immutable" and "append only" of all leaders, which can't be linked to with them. Gives the path that failed
     *  with errno, or an empty one. */
    QByteArray applyFlags() const;

private:
    /** With the time of birth, as an inode's number is used again after a deletion. */
    using FileId = std::tuple<quint32, quint32, quint64, qint64, quint32>;
    struct Leader { QByteArray path; quint64 inode; quint64 flags; };
    static FileId idOf(const FileState &state);
    int lead(const Name &name, const Steps &steps, bool keep);
    int follow(const Name &name, const Steps &steps, const Leader &leader);

    int m_root;
    std::mutex m_mutex;
    std::map<FileId, Leader> m_leaders;
    std::set<quint64> m_taken; ///< inodes in the target that are leaders
};

}
