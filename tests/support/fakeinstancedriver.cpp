// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeinstancedriver.h"

#include <atomic>
#include <cerrno>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>

namespace quayside {

using namespace Qt::StringLiterals;
using State = DriverStatus::State;

namespace {
Error notRunning() { return badRequest(u"The instance is not running"_s); }

/** Ends at once with a code, or when it is signalled. */
class FakeExec final : public ExecProcess {
public:
    FakeExec(qint64 pid, std::optional<int> code) : m_pid(pid), m_ended(eventfd(0, EFD_CLOEXEC))
    {
        if (code)
            end(*code);
    }

    qint64 pid() const override { return m_pid; }
    int pty() const override { return -1; }
    UniqueFd takePty() override { return {}; }
    int exitFd() const override { return m_ended.get(); }
    Result<int> wait() override
    {
        pollfd ended { m_ended.get(), POLLIN, 0 };
        while (poll(&ended, 1, -1) < 0 && errno == EINTR) { }
        return m_code.load();
    }
    Result<> signal(int number) override
    {
        if (m_code >= 0)
            return failure(notFound(u"The command has ended"_s));
        end(128 + number);
        return {};
    }
    Result<> resize(int, int) override { return failure(badRequest(u"The command has no terminal"_s)); }

private:
    void end(int code)
    {
        m_code = code;
        eventfd_write(m_ended.get(), 1);
    }

    qint64 m_pid;
    UniqueFd m_ended;
    std::atomic<int> m_code = -1;
};
}

Result<DriverStatus> FakeInstanceDriver::start(const RunConfig &config)
{
    const std::lock_guard lock(m_mutex);
    m_lastConfig = config;
    if (m_running.contains(config.name))
        return failure(badRequest(u"The instance is already running"_s));
    if (m_startError)
        return failure(*std::exchange(m_startError, std::nullopt));
    const auto fake = std::make_shared<Fake>();
    fake->status = { State::Running, m_nextPid++ };
    fake->parts = config;
    m_running[config.name] = fake;
    return fake->status;
}

Result<> FakeInstanceDriver::end(const QString &name, bool reboot)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_running.remove(name))
            return failure(notRunning());
    }
    if (m_exitHandler)
        m_exitHandler({ name, reboot });
    return {};
}

Result<> FakeInstanceDriver::saveState(const QString &name, const QString &, bool stop)
{
    if (stop)
        return end(name, false);
    const std::lock_guard lock(m_mutex);
    return m_running.contains(name) ? Result<>() : failure(notRunning());
}

Result<> FakeInstanceDriver::shutdown(const QString &name, int)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_running.contains(name) && m_running[name]->refusesShutdown)
            return failure(internal(u"The instance didn't shut down: timed out"_s));
    }
    return end(name, false);
}

void FakeInstanceDriver::refuseShutdown(const QString &name)
{
    const std::lock_guard lock(m_mutex);
    if (m_running.contains(name))
        m_running[name]->refusesShutdown = true;
}

Result<> FakeInstanceDriver::change(const QString &name, State from, State to, const QString &refusal)
{
    const std::lock_guard lock(m_mutex);
    if (!m_running.contains(name))
        return failure(notRunning());
    if (m_running[name]->status.state != from)
        return failure(badRequest(refusal));
    m_running[name]->status.state = to;
    return {};
}

Result<> FakeInstanceDriver::freeze(const QString &name)
{
    return change(name, State::Running, State::Frozen, u"The instance is already frozen"_s);
}

Result<> FakeInstanceDriver::unfreeze(const QString &name)
{
    return change(name, State::Frozen, State::Running, u"The instance is not frozen"_s);
}

Result<> FakeInstanceDriver::update(const QString &name, const ResourceLimits &, const ResourceLimits &after)
{
    const std::lock_guard lock(m_mutex);
    if (!m_running.contains(name))
        return failure(notRunning());
    if (m_updateError)
        return failure(*std::exchange(m_updateError, std::nullopt));
    m_lastConfig.limits = after;
    return {};
}

Result<> FakeInstanceDriver::attach(const QString &name, const DeviceParts &parts)
{
    const std::lock_guard lock(m_mutex);
    if (!m_running.contains(name))
        return failure(notRunning());
    DeviceParts next = m_running[name]->parts;
    for (const MountEntry &mount : parts.mounts) {
        if (mount.source == m_refusedMount)
            return failure(internal(u"Mounting %1: refused"_s.arg(mount.source)));
        next.mounts.append(mount);
    }
    next.nics += parts.nics;
    next.deviceRules += parts.deviceRules;
    m_running[name]->parts = next;
    return {};
}

Result<> FakeInstanceDriver::detach(const QString &name, const DeviceParts &parts)
{
    const std::lock_guard lock(m_mutex);
    if (!m_running.contains(name))
        return failure(notRunning());
    DeviceParts &now = m_running[name]->parts;
    for (const MountEntry &mount : parts.mounts)
        now.mounts.removeIf([&](const MountEntry &other) { return other.target == mount.target; });
    for (const NicEntry &nic : parts.nics)
        now.nics.removeIf([&](const NicEntry &other) { return other.name == nic.name; });
    for (const QString &rule : parts.deviceRules)
        now.deviceRules.removeOne(rule);
    return {};
}

DeviceParts FakeInstanceDriver::partsOf(const QString &name) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_running.constFind(name);
    return found == m_running.cend() ? DeviceParts() : (*found)->parts;
}

Result<std::unique_ptr<ExecProcess>> FakeInstanceDriver::exec(const QString &name, const ExecRequest &request)
{
    const QString program = request.command.value(0);
    std::optional<int> code = program == "true"_L1 ? 0 : program == "false"_L1 ? 1 : 127;
    if (program == "sleep"_L1)
        code.reset();
    const std::lock_guard lock(m_mutex);
    if (!m_running.contains(name))
        return failure(notRunning());
    return std::unique_ptr<ExecProcess>(new FakeExec(m_nextPid++, code));
}

Result<ConsoleSession> FakeInstanceDriver::console(const QString &name)
{
    const std::lock_guard lock(m_mutex);
    if (!m_running.contains(name))
        return failure(notRunning());
    UniqueFd &own = m_running[name]->console;
    pollfd closed { own.get(), POLLHUP, 0 };
    if (own && poll(&closed, 1, 0) == 0)
        return failure(conflict(u"There is already an active console for this instance"_s));
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) < 0)
        return failure(systemError(u"Making a console"_s, errno));
    own.reset(ends[1]);
    return ConsoleSession { UniqueFd(ends[0]), {} };
}

QString FakeInstanceDriver::ownerOf(qint64 pid) const
{
    const std::lock_guard lock(m_mutex);
    for (auto it = m_running.cbegin(); it != m_running.cend(); ++it) {
        if ((*it)->status.pid == pid)
            return it.key();
    }
    return {};
}

DriverStatus FakeInstanceDriver::status(const QString &name) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_running.constFind(name);
    return found == m_running.cend() ? DriverStatus() : (*found)->status;
}

Result<InstanceUsage> FakeInstanceDriver::usage(const QString &name) const
{
    if (!status(name).isRunning())
        return failure(notRunning());
    return InstanceUsage { { 1'000'000 }, { 4096, 8192, 0, 0 }, 1 };
}

Result<QMap<QString, api::NetworkState>> FakeInstanceDriver::network(const QString &name) const
{
    if (!status(name).isRunning())
        return failure(notRunning());
    api::NetworkState lo;
    lo.addresses = { { u"inet"_s, u"127.0.0.1"_s, u"8"_s, u"local"_s } };
    lo.mtu = 65536;
    lo.state = u"up"_s;
    lo.type = u"loopback"_s;
    return QMap<QString, api::NetworkState> { { u"lo"_s, lo } };
}

Result<QStringList> FakeInstanceDriver::adopt(const QStringList &names)
{
    QStringList running;
    for (const QString &name : names) {
        if (status(name).isRunning())
            running << name;
    }
    return running;
}

Result<> FakeInstanceDriver::hookReached(const QString &name, const QString &, const QString &)
{
    return status(name).isRunning() ? Result<>() : failure(notFound(u"Instance not found"_s));
}

RunConfig FakeInstanceDriver::lastConfig() const
{
    const std::lock_guard lock(m_mutex);
    return m_lastConfig;
}

}
