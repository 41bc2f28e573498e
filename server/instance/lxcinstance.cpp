// SPDX-License-Identifier: Apache-2.0
#include "server/instance/lxcinstance.h"

#include <cerrno>
#include <chrono>
#include <csignal>
#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "server/system/smallfile.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** A field of /proc/PID/status: "PPid:\t12" -> "12". */
QByteArray statusField(qint64 pid, const QByteArray &name)
{
    const QByteArray text = '\n' + readSmallFile(u"/proc/%1/status"_s.arg(pid)).value_or(QByteArray());
    const qsizetype start = text.indexOf('\n' + name + ":\t");
    const qsizetype value = start + name.size() + 3;
    return start < 0 ? QByteArray() : text.mid(value, text.indexOf('\n', value) - value);
}

UniqueFd pidfdOf(qint64 pid) { return UniqueFd(pid > 0 ? int(syscall(SYS_pidfd_open, pid_t(pid), 0)) : -1); }
}

Result<> LxcInstance::attachTo(qint64 initPid)
{
    initPidfd = pidfdOf(initPid);
    // The monitor is init's parent. Asked again after its pidfd is open: while that is true, neither pid was given away.
    monitorPid = pid_t(statusField(initPid, "PPid").toLongLong());
    monitorPidfd = pidfdOf(monitorPid);
    if (!initPidfd || !monitorPidfd || statusField(initPid, "PPid").toLongLong() != monitorPid)
        return failure(internal(u"The container ended at once"_s));
    cgroup = TRY(ContainerCgroup::ofProcess(initPid));
    monitorCgroup = TRY(ContainerCgroup::ofProcess(monitorPid));
    pid = initPid;
    return {};
}

Result<> LxcInstance::signalInit(int number) const
{
    if (syscall(SYS_pidfd_send_signal, initPidfd.get(), number, nullptr, 0) < 0 && errno != ESRCH)
        return failure(systemError(u"Signalling init"_s, errno));
    return {};
}

void LxcInstance::keep(const QList<NicEntry> &nics)
{
    const std::lock_guard lock(mutex);
    for (const NicEntry &nic : nics) {
        if (!nic.returns)
            continue;
        if (!interfaces) {
            auto opened = LxcInterfaces::of(initPidfd.get());
            if (!opened)
                return;
            interfaces = std::move(*opened);
        }
        interfaces->keep(nic);
    }
}

void LxcInstance::returnInterfaces()
{
    const std::lock_guard lock(mutex);
    if (interfaces)
        interfaces->returnKept();
    interfaces.reset();
    net.reset();
}

bool LxcInstance::waitGone(int timeoutMs)
{
    std::unique_lock lock(mutex);
    const auto isOver = [this] { return gone || interrupted; };
    if (timeoutMs >= 0)
        changed.wait_for(lock, std::chrono::milliseconds(timeoutMs), isOver);
    else
        changed.wait(lock, isOver);
    return gone;
}

void LxcInstance::interrupt()
{
    const std::lock_guard lock(mutex);
    interrupted = true;
    changed.notify_all();
}

void LxcInstance::setGone()
{
    const std::lock_guard lock(mutex);
    gone = true;
    changed.notify_all();
}

static quint64 signalBit(int number) { return quint64(1) << (number - 1); }

int LxcInstance::haltSignal() const
{
    const int systemdHalt = SIGRTMIN + 3;
    constexpr int stepMs = 2, longestMs = 1000;
    const auto signalSet = [this](const char *field) { return statusField(pid, field).toULongLong(nullptr, 16); };
    quint64 blocked = signalSet("SigBlk");
    // Who forks holds all signals back for a moment, also those of faults, and doesn't take them for that.
    for (int waited = 0; blocked & signalBit(SIGSEGV) && waited < longestMs; waited += stepMs) {
        ::poll(nullptr, 0, stepMs);
        blocked = signalSet("SigBlk");
    }
    return (blocked | signalSet("SigCgt")) & signalBit(systemdHalt) ? systemdHalt : SIGPWR;
}

}
