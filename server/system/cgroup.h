// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <array>
#include <memory>
#include <mutex>

#include "models/api/instancestate.h"
#include "models/core/result.h"
#include "models/core/uniquefd.h"

namespace quayside {

/** Where this machine's cgroup controllers are: each in a v1 hierarchy of its own (some share one), or in the unified (v2) one.
 *  Value type. */
class CgroupLayout {
public:
    enum class Kind { Unified, Legacy, Hybrid };

    /** From the text of /proc/self/mountinfo and the unified root's cgroup.controllers; `files` are what groups have besides what
     *  every kernel's have. Pure. */
    static CgroupLayout parse(const QByteArray &mountinfo, const QByteArray &unifiedControllers, const QStringList &files = {});
    /** Of this machine, looked up once: unified controllers are passed on to groups, and a group is made for a moment to see its
     *  files. Any thread. */
    static const CgroupLayout &host();

    Kind kind() const;
    /** "cpu", "memory", "pids", "freezer"…: where it is mounted; empty when the kernel or the machine hasn't got it. "freezer",
     *  "cpuacct" and "devices" are always there with v2. */
    QString mountOf(const QString &controller) const;
    bool isUnified(const QString &controller) const;
    /** Whether a group below the root has that file ("memory.memsw.limit_in_bytes" is up to the kernel). */
    bool hasFile(const QString &name) const { return m_files.contains(name); }
    /** The CPUs of a v1 group that isn't bound to some: "0-3". */
    QString cpus() const { return m_cpus; }
    QString unifiedMount() const { return m_unified; }
    /** Every hierarchy's mount point. */
    QStringList mounts() const;

private:
    QStringList probeFiles() const;

    QMap<QString, QString> m_legacy; ///< controller -> mount point
    QString m_unified;
    QStringList m_unifiedControllers;
    QStringList m_files;
    QString m_cpus;
};

/** The cgroups of one running container. What is counted is one read each, of files that are opened once and stay open as long as this
 *  or a copy of it; no lock, any thread. */
class ContainerCgroup {
public:
    ContainerCgroup() = default;
    /** By /proc/PID/cgroup of its init, which may have gone into a group below (systemd does): the one liblxc made is taken.
     *  The same of the container's monitor. */
    static Result<ContainerCgroup> ofProcess(qint64 pid, const CgroupLayout &layout = CgroupLayout::host());
    /** The same from that file's text. Pure. */
    static ContainerCgroup parse(const QByteArray &cgroupFile, const CgroupLayout &layout);

    /** From the text of /proc/PID/cgroup: what groups of containers around the process are called after "lxc.payload.", the outermost
     *  first. Pure. */
    static QStringList namesOf(const QByteArray &cgroupFile);

    api::CpuState cpu() const;       ///< 0 where there is no controller to ask
    api::MemoryState memory() const;
    qint64 processes() const;        ///< -1 where there is no controller to ask
    /** Writes one of its files. 404 when there is none; 500 with the kernel's refusal. */
    Result<> set(const QString &controller, const QString &file, const QString &value) const;
    bool isFrozen() const;
    /** Waits until the kernel has done it. 500 without a freezer or after 10 s. Blocking. */
    Result<> setFrozen(bool frozen) const;
    /** Removes what liblxc left of them: it doesn't try again when a process that has just ended still counts. Groups with
     *  processes stay. Blocking, a millisecond or so. */
    void removeAll() const;
    /** The same for a container that ended unseen or whose start failed, by what its groups are called after "lxc.payload." and
     *  "lxc.monitor.". */
    static void removeLeftovers(const QString &name, const CgroupLayout &layout = CgroupLayout::host());

private:
    QString file(const QString &controller, const char *legacy, const char *unified) const;
    enum Counter { CpuTime, Memory, MemoryPeak, Both, BothPeak, Swap, SwapPeak, Processes, CounterCount };
    qint64 number(Counter counter) const; ///< -1: there is none

    struct Group { QString path; bool unified = false; };
    struct Counters {
        struct File {
            std::once_flag once;
            UniqueFd fd;
        };
        std::array<File, CounterCount> files;
    };
    QMap<QString, Group> m_groups; ///< controller -> its folder
    std::shared_ptr<Counters> m_counters = std::make_shared<Counters>();
};

}
