// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <memory>

#include "models/core/result.h"
#include "models/core/uniquefd.h"

namespace quayside {

/** A backup on its way in: one file in a folder of its own in DIR/backups, both gone with this object (after a crash by recover()). */
class BackupUpload {
public:
    /** 507 for a full disk. */
    static Result<std::shared_ptr<BackupUpload>> create(const QString &backupsDirectory);
    ~BackupUpload();
    BackupUpload(const BackupUpload &) = delete;

    const QString &folder() const { return m_folder; } ///< holds nothing else
    QString archive() const { return m_folder + QStringLiteral("/archive"); }
    int fd() const { return m_file.get(); } ///< to write the archive to
    /** What ends with it. */
    void keep(std::shared_ptr<void> hold) { m_hold = std::move(hold); }

private:
    explicit BackupUpload(QString folder) : m_folder(std::move(folder)) { }

    std::shared_ptr<void> m_hold;
    const QString m_folder;
    UniqueFd m_file;
};

}
