// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace quayside {

/** A file, folder or link, here or in an instance. Value type. */
struct FileEntry {
    QString key;  ///< the name
    QString type; ///< "file", "directory", "symlink" or "other"; empty while it isn't known
    qint64 size = -1; ///< bytes; -1 unknown
    int mode = -1;    ///< permission bits; -1 unknown
    qint64 uid = -1, gid = -1;
    bool selected = false;
    bool operator==(const FileEntry &) const = default;
};

}
