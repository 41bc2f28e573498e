// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <optional>

#include "models/core/types.h"
#include "server/system/idmap.h"

namespace quayside {

/** Something mounted into an instance at its start. */
struct MountEntry {
    QString source;       ///< path on the host, or what the file system type wants ("tmpfs")
    QString target;       ///< path inside the instance; a leading slash is allowed
    QString fsType = QStringLiteral("none");
    QStringList options;  ///< "bind", "ro", "rbind", "create=dir", "create=file", "optional", "idmap=container"…
    bool operator==(const MountEntry &) const = default;
};

/** The machine's end of a pair of interfaces. */
struct PairEnd {
    std::optional<int> mtu; ///< of both ends; none: the kernel's
    QString bridge;         ///< that it joins; empty: none
    bool operator==(const PairEnd &) const = default;
};

/** An interface of the machine that is moved into an instance, ready: down, with its hardware address and MTU. Or, with `pair`, one that
 *  the driver makes where the instance is: moving one costs the kernel 15 to 40 ms, making it there under one. */
struct NicEntry {
    QString link;          ///< its name on the machine, or that of the end that stays there
    QString name;          ///< inside: "eth0"
    QString hwaddr;        ///< what it is found by when the instance has renamed it; empty: unknown
    bool returns = false;  ///< hardware that the machine had before: goes back to it as `link` when the instance ends, however it ends
    QStringList addresses; ///< inside: "10.0.0.5/32"
    QString gateway4, gateway6; ///< default route inside: an address that is on the link, or "dev"; empty: none
    std::optional<PairEnd> pair;
    bool operator==(const NicEntry &) const = default;
};

/** What devices ask of the driver, at a start or while the instance runs. */
struct DeviceParts {
    QList<MountEntry> mounts;
    QList<NicEntry> nics;
    QStringList deviceRules; ///< device cgroup of a privileged instance, "c 10:200 rwm"
    bool operator==(const DeviceParts &) const = default;
};

/** Bounds of one block device's use, per second; 0 is no bound. */
struct DiskLimit {
    QString device; ///< "8:0"
    qint64 readBytes = 0, readIops = 0, writeBytes = 0, writeIops = 0;
    bool operator==(const DiskLimit &) const = default;
};

/** Bounds of what an instance may use; a missing value is no bound. */
struct ResourceLimits {
    std::optional<qint64> memoryBytes;      ///< limits.memory
    bool memorySoft = false;                ///< limits.memory.enforce=soft
    bool swap = true;                       ///< limits.memory.swap
    std::optional<int> swapPriority;        ///< 0…10: limits.memory.swap.priority; not with `swap` off
    QMap<QString, qint64> hugepages;        ///< bytes by page size ("2MB"): limits.hugepages.*
    std::optional<qint64> processes;        ///< limits.processes
    QString cpuSet;                         ///< "0-3,5"; limits.cpu pinned
    std::optional<int> cpuShares;           ///< 1…1024: limits.cpu.allowance in percent, limits.cpu.priority
    std::optional<qint64> cpuQuotaUs;       ///< microseconds of CPU in each period
    qint64 cpuPeriodUs = 100000;
    std::optional<int> diskPriority;        ///< 0…10: limits.disk.priority
    QList<DiskLimit> disks;                 ///< limits.read, limits.write and limits.max of disks
    std::optional<int> networkPriority;     ///< 0…10: limits.network.priority
    bool operator==(const ResourceLimits &) const = default;
};

/** All that an instance's config and devices ask of its driver for one start. Plain data: no file is touched to fill it. */
struct RunConfig : DeviceParts {
    QString name;      ///< the driver's name of it: NAME, outside the default project PROJECT_NAME
    QString project;   ///< for hooks
    QString instance;  ///< for hooks: the API's name
    QString hostname;
    QString architecture = QStringLiteral("x86_64");
    QString rootfsPath;
    IdMap idmap;                 ///< empty: privileged
    bool idmappedRootfs = false; ///< files on disk have the ids of the inside; the driver mounts the tree with `idmap`
    bool nesting = false;        ///< security.nesting

    StringMap environment;       ///< of init
    StringMap sysctls;           ///< linux.sysctl.*
    StringMap kernelLimits;      ///< limits.kernel.*: "nofile" -> "1024:4096" or "unlimited"
    ResourceLimits limits;

    bool refuseCompat = false;   ///< security.syscalls.blacklist_compat: no calls of 32 bit programs on x86_64
    QString seccompProfile;      ///< path of the policy's file; empty: none
    QByteArray apparmorRules;    ///< raw.apparmor
    QString apparmorProfile;     ///< the label; empty: unconfined
    QString logFile;             ///< DIR/logs/NAME/lxc.log
    QString consoleLogFile;      ///< DIR/logs/NAME/console.log
    QString shmountsPath;        ///< DIR/shmounts/NAME, shared into the instance at /dev/.lxd-mounts; empty: none
    QString devlxdPath;          ///< folder with the socket of /dev/lxd (extension restrict_devlxd); empty: none
    QString hookSocket;          ///< the daemon's unix socket; empty: no hooks
    QString stateFolder;         ///< the start goes on from what saveState() wrote there; empty: from the beginning
    QByteArray rawConfig;        ///< raw.lxc, appended as it is
    bool operator==(const RunConfig &) const = default;
};

}
