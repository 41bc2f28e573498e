// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include "models/core/result.h"
#include "models/core/uniquefd.h"

namespace quayside {

/** Tells when something appears at paths or vanishes from them, whether their folders exist yet or not (inotify(7)): the nearest folder
 *  that exists is watched. One thread at a time. */
class PathWatcher {
public:
    static Result<PathWatcher> open();
    int fd() const { return m_fd.get(); } ///< readable when changed() has something
    void watch(const QString &path);      ///< no effect for one that is watched
    void unwatch(const QString &path);
    /** Paths at which something may have happened since the last call. Doesn't block. */
    QStringList changed();

private:
    explicit PathWatcher(UniqueFd fd) : m_fd(std::move(fd)) { }
    void settle(const QString &path);
    void release(int watch);

    struct Place {
        int watch = -1;
        QString name; ///< what in the watched folder leads to the path
    };
    UniqueFd m_fd;
    QHash<QString, Place> m_paths;
};

}
