// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "models/api/names.h"

namespace quayside {

/** The state directory, laid out as LXD's (administrators and tools look there). Paths only; create() makes it. */
struct StateDir {
    QString root; ///< absolute, without a trailing slash

    QString path(const QString &relative) const { return root + u'/' + relative; }
    QString socket() const { return path(QStringLiteral("unix.socket")); }
    QString devlxd() const { return path(QStringLiteral("devlxd")); }
    QString database() const { return path(QStringLiteral("database/quayside.db")); }
    QString images() const { return path(QStringLiteral("images")); }
    QString backups(const QString &project, const QString &instance) const { return path(QStringLiteral("backups/") + projectPrefix(project, instance)); }
    QString logs(const QString &project, const QString &instance) const { return path(QStringLiteral("logs/") + projectPrefix(project, instance)); }
    QString devices(const QString &project, const QString &instance) const { return path(QStringLiteral("devices/") + projectPrefix(project, instance)); }
    /** Six hexadecimal digits that tell this directory from any other of the machine, even one of the same name in another mount
     *  namespace: for names that all daemons of a machine share. Empty when it isn't there. */
    QString tag() const;
    QString pool(const QString &pool) const { return path(QStringLiteral("storage-pools/") + pool); }

    /** Makes every folder with its mode; existing ones keep theirs. */
    Result<> create() const;
};

}
