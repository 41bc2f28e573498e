// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include "models/core/result.h"
#include "server/device/runconfig.h"
#include "server/system/cgroup.h"

namespace quayside {

/** One file of an instance's cgroup. */
struct CgroupSetting {
    QString key;        ///< "limits.memory", for messages
    QString controller;
    QString file;
    QString value;
    QString unset;      ///< the value without a bound
    bool unified = false;
    bool operator==(const CgroupSetting &) const = default;
};

/** What bounds come to on this machine, in the order in which the kernel takes them: for a start and for a running instance alike.
 *  400 that names the key and the controller the machine hasn't got. Pure but for limits.network.priority, which is for all of the
 *  machine's interfaces. */
Result<QList<CgroupSetting>> cgroupSettings(const ResourceLimits &limits, const CgroupLayout &host);

/** Whether a setting isn't for liblxc at the start: it silently leaves out those of the unified hierarchy where others stand beside it,
 *  and ends a start for an interface that has just gone. */
bool isLeftByLxc(const CgroupSetting &setting, const CgroupLayout &host);

/** Writes what differs; a setting that is no longer there is unset. Everything is as before when it fails. 500 that names the
 *  key. */
Result<> changeCgroup(const ContainerCgroup &cgroup, const QList<CgroupSetting> &before, const QList<CgroupSetting> &after);

}
