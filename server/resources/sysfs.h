// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

namespace quayside {

/** Reads what the kernel tells of the hardware: /sys, /proc and udev's database, all paths absolute and below a root that tests set.
 *  Nothing here fails: what is missing, unreadable or odd is empty or 0. Blocks but for what the kernel does. Any thread. */
class Sysfs {
public:
    explicit Sysfs(QString root = {}) : m_root(std::move(root)) { }

    /** A file's text without blanks and NULs around it. */
    QByteArray text(const QString &path) const;
    QString string(const QString &path) const { return QString::fromUtf8(text(path)); }
    /** A file's number; a negative one, which is the kernel's "none", is 0. */
    quint64 number(const QString &path, int base = 10) const;
    bool exists(const QString &path) const;
    /** Names in a folder, in order; those that start with `prefix` only. */
    QStringList entries(const QString &path, const char *prefix = "") const;
    /** Those of them whose file `file` says `text`: quick for folders of hundreds. */
    QStringList entriesSaying(const QString &path, const char *prefix, const char *file, QByteArrayView text) const;
    /** The numbers of what is called `prefix` and a number, in order: "cpu2", "cpu10", but not "cpufreq". */
    QList<int> numbers(const QString &path, const char *prefix) const;
    /** The last part of what a link says: the driver of "…/driver". */
    QString targetName(const QString &link) const;
    /** Where a path leads when all its links are followed: "/sys/devices/…". Empty: nowhere, or out of the root. */
    QString real(const QString &path) const;
    /** The same path as the machine has it. */
    QString outside(const QString &path) const { return m_root + path; }

private:
    QString m_root;
};

}
