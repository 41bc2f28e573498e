// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace quayside {

/** A line of /proc/PID/mountinfo (proc(5)), its octal escapes undone. */
struct MountInfo {
    int id = 0, parent = 0;
    QString root;          ///< the part of the file system that is mounted
    QString target;
    QStringList options;   ///< of this mount
    QString fsType, source;
    QStringList superOptions; ///< of the file system

    /** Lines that aren't understood are left out. Pure. */
    static QList<MountInfo> parse(const QByteArray &text);
    /** This process' mounts, in the order they were made. */
    static QList<MountInfo> current();
};

}
