// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>

#include "server/instance/instancedriver.h"
#include "server/instance/lxcinterfaces.h"
#include "server/system/cgroup.h"
#include "server/system/netstate.h"

namespace quayside {

/** A container from its start to the end of its monitor. Shared by the driver's table, its verbs and the watcher. */
struct LxcInstance {
    const QString name;
    std::atomic<DriverStatus::State> state = DriverStatus::State::Starting;
    std::atomic<qint64> pid = 0;
    std::atomic<bool> reboot = false;
    std::atomic<bool> interrupted = false;

    /** Set before the container is Running, not changed after. */
    UniqueFd initPidfd, monitorPidfd;
    pid_t monitorPid = 0;
    ContainerCgroup cgroup, monitorCgroup;

    std::mutex mutex; ///< of what follows
    std::condition_variable changed;
    bool gone = false;
    std::optional<NetState> net;
    std::optional<LxcInterfaces> interfaces; ///< when some return to the machine: it keeps their namespace alive until they have

    explicit LxcInstance(QString name) : name(std::move(name)) { }

    /** Fills in what is known by the pid of init. 500 when it has ended already. */
    Result<> attachTo(qint64 initPid);
    Result<> signalInit(int number) const;
    /** Waits for the end; false when `timeoutMs` (-1: for ever) passed before, or interrupt() was called. */
    bool waitGone(int timeoutMs);
    /** Those that return to the machine will do so when returnInterfaces() is called, after the end. */
    void keep(const QList<NicEntry> &nics);
    void returnInterfaces();
    void interrupt();
    void setGone();
    /** What asks this init to power off: SIGRTMIN+3 for one that takes it (systemd), else SIGPWR. Blocks while it forks. */
    int haltSignal() const;
};

using LxcInstancePtr = std::shared_ptr<LxcInstance>;

}
