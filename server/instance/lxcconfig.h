// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include "models/core/result.h"
#include "server/device/runconfig.h"
#include "server/system/cgroup.h"

namespace quayside {

/** What a container's configuration depends on besides what it asks for: facts of this machine. */
struct LxcHost {
    QString helper;         ///< the helper program, for hooks
    CgroupLayout cgroups;
    QString stateTag;       ///< StateDir::tag() of the daemon's; empty: cgroups as liblxc names them
    QString lxcfs;          ///< where lxcfs is mounted; empty: nowhere
    bool hasAppArmor = false; ///< the kernel enforces its profiles
    QStringList absent;     ///< of the paths that every container gets: these the host hasn't got now

    /** Looked up once; without a state directory. Any thread. */
    static const LxcHost &current();
    /** The present value of `absent`, which loading a module changes. */
    static QStringList absentNow();
    /** What the cgroups of this container are called by, after "lxc.payload." and "lxc.monitor.". */
    QString cgroupName(const QString &container) const { return container + (stateTag.isEmpty() ? QString() : u'.' + stateTag); }
};

/** The text of a container's liblxc configuration (lxc.container.conf(5)). Pure; golden files in tests/data/lxcconfig.
 *  400 for a value with a line break, which that format can't hold, and for bounds that the machine can't keep. */
Result<QByteArray> lxcConfig(const RunConfig &config, const LxcHost &host);

/** Whether every privileged container has that rule of the device cgroup: "c 1:3 rwm". Pure. */
bool isBaseDeviceRule(const QString &rule);

/** The seccomp policy instances get: loading of kernel modules and kernels, opening by handle and forced unmounts are refused. */
QByteArray defaultSeccompPolicy();

}
