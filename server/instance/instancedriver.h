// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>

#include "models/api/instancestate.h"
#include "models/core/result.h"
#include "models/core/timestamp.h"
#include "models/core/types.h"
#include "models/core/uniquefd.h"
#include "server/device/runconfig.h"

namespace quayside {

/** What the driver knows of an instance without asking anybody. */
struct DriverStatus {
    enum class State { Stopped, Starting, Running, Frozen, Stopping };
    State state = State::Stopped;
    qint64 pid = 0; ///< of init, in the host's pid namespace; 0 when stopped
    bool isRunning() const { return pid != 0; }
};

/** What a running instance uses, read from the kernel at the call. */
struct InstanceUsage {
    api::CpuState cpu;
    api::MemoryState memory;
    qint64 processes = 0;
};

/** How an instance came to its end. */
struct InstanceExit {
    QString name;        ///< the driver's name of it
    bool reboot = false; ///< it asked for a reboot: whoever hears this starts it again
};

/** A command to run in a running instance. */
struct ExecRequest {
    QStringList command;
    StringMap environment;
    qint64 uid = 0, gid = 0; ///< inside
    QString cwd;             ///< empty: "/"
    struct Terminal { int columns = 80, rows = 25; };
    std::optional<Terminal> terminal; ///< set: a terminal of the instance's own devpts; the three below are not used then
    int stdinFd = -1, stdoutFd = -1, stderrFd = -1; ///< the caller keeps them; -1 is /dev/null
};

/** A running command. Destroying it lets the command run on unobserved. One thread at a time, signal() and resize() from any. */
class ExecProcess {
public:
    virtual ~ExecProcess() = default;
    /** In the host's pid namespace; valid until wait() has returned. */
    virtual qint64 pid() const = 0;
    /** The terminal's master side, non-blocking, when one was asked for; -1 else. Owned by this object; takePty() hands it over. */
    virtual int pty() const = 0;
    virtual UniqueFd takePty() = 0;
    /** Becomes readable when the command has ended: for an event loop. wait() then doesn't block. */
    virtual int exitFd() const = 0;
    /** Blocks; gives 0…255, 128+N for a command ended by signal N. 127: no such command, 126: not executable. May be called again. */
    virtual Result<int> wait() = 0;
    /** Signal to the command's process, never to a recycled pid. 404 when it has ended. */
    virtual Result<> signal(int number) = 0;
    /** New size of the terminal. 400 without one. */
    virtual Result<> resize(int columns, int rows) = 0;
};

/** A session on an instance's /dev/console. Closing both fds ends it; an instance has one at a time. */
struct ConsoleSession {
    UniqueFd pty;     ///< master side: read output, write input, TIOCSWINSZ
    UniqueFd session; ///< keeps the console reserved
};

/** A kind of instance as far as running it goes; disks, networks and the database are others' work. One object for all
 *  instances of its kind. Verbs block: call them from workers, never from an I/O thread; any thread, also at once for
 *  different instances. Two verbs that change one instance's state must not run at once (the service's lock).
 *  `name` is always RunConfig::name. */
class InstanceDriver {
public:
    virtual ~InstanceDriver() = default;

    /** For `environment.driver` and `driver_version`: "lxc", "5.0.2". */
    virtual QString driverName() const = 0;
    virtual QString driverVersion() const = 0;
    /** `environment.lxc_features`: name -> "true" or "false". Empty for drivers without. */
    virtual StringMap features() const = 0;

    /** The text the instance would be started with. 400 when the machine can't give what is asked. */
    virtual Result<QByteArray> renderConfig(const RunConfig &config) = 0;
    /** Whether it could be started like this, as far as that is known before: 400 that names the key when the machine can't give
     *  what is asked or the runtime doesn't take it. */
    virtual Result<> check(const RunConfig &config) = 0;

    /** Starts it and waits until init runs. 400 when it runs already; 500 with the runtime's own words when it fails, nothing
     *  left behind then. */
    virtual Result<DriverStatus> start(const RunConfig &config) = 0;
    /** Whether memory and processes can be saved and brought back on this machine: 400 that says why not. */
    virtual Result<> checkStateful() const = 0;
    /** Writes memory and processes into the empty `folder`, for RunConfig::stateFolder; with `stop` they end then, else they go on. 400
     *  when not running; 500 with the runtime's words when it can't be saved: it goes on then. */
    virtual Result<> saveState(const QString &name, const QString &folder, bool stop) = 0;
    /** Kills it, frozen or not, and waits until nothing of it is left: it can be started again at once. 400 when not running. */
    virtual Result<> stop(const QString &name) = 0;
    /** Asks init to power off and waits up to `timeoutSeconds` (-1: for ever). 400 when not running, 500 "…timed out" when
     *  it still runs then. */
    virtual Result<> shutdown(const QString &name, int timeoutSeconds) = 0;
    /** The daemon ends: waits of shutdown() give up with 503 at once, the instances go on. */
    virtual void interrupt() { }
    virtual Result<> freeze(const QString &name) = 0;   ///< 400 when not running or frozen
    virtual Result<> unfreeze(const QString &name) = 0; ///< 400 when not frozen

    /** Brings a running instance from one set of bounds to another; nothing has changed when it fails. 400 when it doesn't run or
     *  the machine lacks what a bound needs, 500 when the kernel refuses; both name the key. */
    virtual Result<> update(const QString &name, const ResourceLimits &before, const ResourceLimits &after) = 0;
    /** Takes over what `config` asks of the machine's security module (raw.apparmor, security.nesting) for the running instance of its
     *  name; the profile from before stays when it fails. 400 when not running. */
    virtual Result<> confine(const RunConfig &) { return {}; }
    /** Gives devices to a running instance: all of `parts`, or none when it fails. Its `idmap` is known from the start. 400 when not
     *  running, 500 with the kernel's words. */
    virtual Result<> attach(const QString &name, const DeviceParts &parts) = 0;
    /** Takes them back. Of mounts only the target counts. What the instance has done away with by itself is no error. */
    virtual Result<> detach(const QString &name, const DeviceParts &parts) = 0;

    /** Those of `nics` that return to the machine will, also for an instance that adopt() found and however it ends. */
    virtual void keepInterfaces(const QString &, const QList<NicEntry> &) { }

    /** 400 when not running. A missing command is no error here: wait() gives 127. */
    virtual Result<std::unique_ptr<ExecProcess>> exec(const QString &name, const ExecRequest &request) = 0;
    /** 400 when not running, 409 when another session has it. */
    virtual Result<ConsoleSession> console(const QString &name) = 0;

    /** The running instance that a process of this machine belongs to, wherever it went inside; empty: none. */
    virtual QString ownerOf(qint64 pid) const = 0;

    /** From memory: no system call. Never fails: what isn't known is stopped. I/O threads may call it. */
    virtual DriverStatus status(const QString &name) const = 0;
    virtual Result<InstanceUsage> usage(const QString &name) const = 0;
    /** Interfaces by their names inside, with addresses and counters. */
    virtual Result<QMap<QString, api::NetworkState>> network(const QString &name) const = 0;

    /** Finds those of `names` that run although this object didn't start them (the daemon was restarted or killed) and takes
     *  them over. Gives the names that run. Call once for each, before any other verb for it. */
    virtual Result<QStringList> adopt(const QStringList &names) = 0;

    /** Called once for each end of an instance, from the driver's own thread, when nothing of it is left; also for stop() and
     *  shutdown(), before they return. It must not block: hand work to a pool. Set before start() and adopt(). */
    virtual void setExitHandler(std::function<void(const InstanceExit &)> handler) = 0;
    /** The daemon's route `GET /internal/containers/INSTANCE/{onstopns,onstop}?project=…&target=…` calls this; `event` is the
     *  path's last part, `target` "stop" or "reboot". Never blocks. 404 for an instance that isn't known. */
    virtual Result<> hookReached(const QString &name, const QString &event, const QString &target) = 0;
};

}
