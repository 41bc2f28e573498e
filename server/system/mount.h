// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <utility>

#include "models/core/result.h"

namespace quayside {

/** A mount that goes away with its owner. */
class ScopedMount {
public:
    /** mount(2). `target` must exist. 500 with the kernel's reason. Blocking. */
    static Result<ScopedMount> mount(const QString &source, const QString &target, const QString &fsType,
        unsigned long flags = 0, const QString &data = {});
    static Result<ScopedMount> bind(const QString &source, const QString &target, bool readOnly = false);

    ScopedMount() = default;
    ScopedMount(ScopedMount &&other) noexcept : m_target(std::exchange(other.m_target, QString())) { }
    ScopedMount &operator=(ScopedMount &&other) noexcept;
    ~ScopedMount() { release(); }

    /** Leaves it mounted. */
    void keep() { m_target.clear(); }
    /** Unmounts it now. */
    void release();

private:
    explicit ScopedMount(QString target) : m_target(std::move(target)) { }

    QString m_target;
};

/** Takes everything away that is mounted on `path` and below it, from the innermost out, lazily: what is in use goes when its
 *  last user does. Nothing mounted is fine. Blocking. */
Result<> unmountTree(const QString &path);
bool isMountPoint(const QString &path);

/** Whether the file system that holds `path` (a folder) can be mounted with another id map (mount_setattr(2), Linux 5.12+).
 *  Tried once for each file system, with a detached mount, by the helper; needs root. Blocking, any thread. */
bool supportsIdmappedMounts(const QString &path);

}
