// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/instance/instanceservice.h"

namespace quayside {

/** A file of an instance that is being written. One that is new, or replaces a plain file with no other name, has no name of its own
 *  until finish() gives it the one it shall have, in one step; until then the old content is there. Where that can't be, and to append,
 *  it is written in place: one with other names, a link's target, a mount, a file system without O_TMPFILE. */
class FilePush {
public:
    /** Errors as SafeRoot's. An old file's owner, mode and attributes (but capabilities, as of any write) are kept. */
    static Result<FilePush> begin(const InstanceRoot &files, const QByteArray &path, bool append);
    int fd() const { return m_file.get(); }
    bool isNew() const { return m_new; }
    /** Without it, what was begun is undone as far as that can be. */
    Result<> finish();
    ~FilePush();
    FilePush(FilePush &&) noexcept = default;

    /** Removes a name that a killed daemon's push left beside the file; `note` is a file that tells of it. */
    static void recover(const QString &note, const std::function<Result<InstanceRoot>(const QString &owner)> &filesOf);

private:
    FilePush(const InstanceRoot &files, QByteArray path) : m_files(&files), m_path(std::move(path)) { }
    bool openBeside(const UniqueFd &old);
    Result<> replace();

    const InstanceRoot *m_files;
    QByteArray m_path;
    UniqueFd m_file;
    bool m_new = false;
    bool m_named = true; ///< written in place
};

}
