// SPDX-License-Identifier: Apache-2.0
#include "server/instance/lxcdriver.h"

#include <QDeadlineTimer>
#include <QSaveFile>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "models/core/log.h"
#include "server/instance/cgrouplimits.h"
#include "server/instance/lxcexec.h"
#include "server/instance/lxcfeatures.h"
#include "server/system/helperclient.h"
#include "server/system/smallfile.h"

namespace quayside {

using namespace Qt::StringLiterals;
using State = DriverStatus::State;

namespace {
/** How long a killed container's monitor may take to clean up. */
constexpr int cleanupMs = 30'000;
/** How long a start that nobody waits for any more may take: its hooks give up after 30 s. */
constexpr int startMs = 60'000;

Error notRunning() { return badRequest(u"The instance is not running"_s); }

Result<> writeConfig(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return failure(internal(u"Writing %1: %2"_s.arg(path, file.errorString())));
    return {};
}

/** The log of the last run is kept as lxc.log.old. */
void rotateLog(const QString &path)
{
    const QByteArray name = path.toUtf8();
    ::rename(name.constData(), (name + ".old").constData());
}
}

LxcHost LxcDriver::host() const
{
    LxcHost facts = LxcHost::current();
    facts.stateTag = m_dir.tag();
    facts.absent = LxcHost::absentNow();
    return facts;
}

QString LxcDriver::driverName() const { return u"lxc"_s; }
QString LxcDriver::driverVersion() const { return LxcFeatures::current().version; }
StringMap LxcDriver::features() const { return LxcFeatures::current().features; }

Result<QByteArray> LxcDriver::renderConfig(const RunConfig &config) { return lxcConfig(config, host()); }

Result<> LxcDriver::check(const RunConfig &config)
{
    const QByteArray text = TRY(renderConfig(config));
    TRY(m_appArmor.check(config));
    if (config.rawConfig.isEmpty() && config.kernelLimits.isEmpty())
        return {};
    // Only there can be lines that liblxc doesn't take.
    HelperCall call = TRY(HelperCall::start({ "checkconfig", lxcPath(), config.name.toUtf8(), "/proc/self/fd/4" }, {}, text));
    if (const auto answer = call.receive(cleanupMs); !answer)
        return failure(badRequest(u"Invalid value for \"%1\": LXC refuses %2"_s.arg(
            config.rawConfig.isEmpty() ? u"limits.kernel.*"_s : u"raw.lxc"_s, answer.error().message)));
    return {};
}

/** Takes the name, so that nobody else starts the same container meanwhile. */
Result<LxcInstancePtr> LxcDriver::reserve(const QString &name)
{
    const std::unique_lock lock(m_mutex);
    LxcInstancePtr &entry = m_instances[name];
    if (entry)
        return failure(badRequest(u"The instance is already running"_s));
    return entry = std::make_shared<LxcInstance>(name);
}

void LxcDriver::forget(const LxcInstancePtr &instance)
{
    const std::unique_lock lock(m_mutex);
    if (m_instances.value(instance->name) == instance)
        m_instances.remove(instance->name);
}

Result<LxcInstancePtr> LxcDriver::running(const QString &name) const
{
    const std::shared_lock lock(m_mutex);
    LxcInstancePtr instance = m_instances.value(name);
    if (!instance || instance->pid == 0)
        return failure(notRunning());
    return instance;
}

Result<DriverStatus> LxcDriver::start(const RunConfig &config)
{
    const LxcInstancePtr instance = TRY(reserve(config.name));
    if (auto launched = launch(config, instance); !launched) {
        ContainerCgroup::removeLeftovers(host().cgroupName(config.name));
        m_appArmor.unload(config.name);
        forget(instance);
        return failure(launched.error());
    }
    if (auto bound = setRemaining(config, *instance); !bound) {
        (void)stop(config.name);
        return failure(bound.error());
    }
    return DriverStatus { instance->state, instance->pid };
}

/** Bounds that liblxc doesn't set. */
Result<> LxcDriver::setRemaining(const RunConfig &config, const LxcInstance &instance) const
{
    const CgroupLayout &host = LxcHost::current().cgroups;
    QList<CgroupSetting> settings = TRY(cgroupSettings(config.limits, host));
    settings.removeIf([&host](const CgroupSetting &setting) { return !isLeftByLxc(setting, host); });
    return changeCgroup(instance.cgroup, {}, settings);
}

std::vector<SpawnOptions::Fd> LxcDriver::startLock() const
{
    constexpr int unused = 5; // after the helper's channel and input
    return m_starting ? std::vector<SpawnOptions::Fd> { { unused, m_starting.get() } } : std::vector<SpawnOptions::Fd>();
}

/** What a killed daemon's helpers are just starting runs in a moment, or never. */
void LxcDriver::waitForEarlierStarts()
{
    m_starting.reset(::open(lxcPath().constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    for (const QDeadlineTimer patience(startMs); ::flock(m_starting.get(), LOCK_EX | LOCK_NB) != 0; ::poll(nullptr, 0, 5)) {
        if (!patience.hasExpired())
            continue;
        log::warning(u"An earlier daemon's start of a container hangs"_s);
        break;
    }
    ::flock(m_starting.get(), LOCK_SH | LOCK_NB);
}

Result<> LxcDriver::launch(RunConfig config, const LxcInstancePtr &instance)
{
    const QString file = configFile(config.name);
    ContainerCgroup::removeLeftovers(host().cgroupName(config.name)); // liblxc takes no name that is taken
    config.apparmorProfile = TRY(m_appArmor.load(config));
    TRY(writeConfig(file, TRY(renderConfig(config))));
    rotateLog(config.logFile);
    QByteArrayList words { config.stateFolder.isEmpty() ? "forkstart" : "forkrestore", lxcPath(), config.name.toUtf8(), file.toUtf8() };
    if (!config.stateFolder.isEmpty())
        words << config.stateFolder.toUtf8();
    HelperCall call = TRY(HelperCall::start(words, startLock()));
    const HelperMessage started = TRY(call.receive());
    TRY(instance->attachTo(started.rest.toLongLong()));
    if (!config.stateFolder.isEmpty()) // it stood still when it was saved, and so it comes back
        static_cast<void>(instance->cgroup.setFrozen(false));
    call.process().detach();
    instance->keep(config.nics);
    return observe(instance);
}

/** From here on the watcher tells the end, even one that came before. */
Result<> LxcDriver::observe(const LxcInstancePtr &instance)
{
    State starting = State::Starting;
    instance->state.compare_exchange_strong(starting, State::Running);
    return m_watcher.watch(instance->monitorPidfd.get(), [this, instance] { ended(instance); });
}

/** Called by the watcher when the monitor has gone, and with it the container's cgroups, mounts and command socket. */
void LxcDriver::ended(const LxcInstancePtr &instance)
{
    pollfd init { instance->initPidfd.get(), POLLIN, 0 };
    if (poll(&init, 1, 0) == 0) {
        // Somebody killed the monitor alone: nothing would ever look after this container again.
        log::warning(u"The container's monitor was killed"_s, { { u"instance"_s, instance->name } });
        static_cast<void>(instance->signalInit(SIGKILL));
        poll(&init, 1, cleanupMs);
    }
    instance->cgroup.removeAll();
    instance->monitorCgroup.removeAll();
    instance->returnInterfaces();
    m_appArmor.unload(instance->name);
    forget(instance);
    instance->pid = 0;
    instance->state = State::Stopped;
    if (m_exitHandler)
        m_exitHandler({ instance->name, instance->reboot });
    instance->setGone();
}

Result<> LxcDriver::stop(const QString &name)
{
    const LxcInstancePtr instance = TRY(running(name));
    instance->state = State::Stopping;
    TRY(instance->signalInit(SIGKILL));
    // Frozen processes of a v1 freezer die when they are thawed.
    if (instance->cgroup.isFrozen())
        static_cast<void>(instance->cgroup.setFrozen(false));
    if (instance->waitGone(cleanupMs))
        return {};
    log::warning(u"The container's monitor hangs and is killed"_s, { { u"instance"_s, name } });
    syscall(SYS_pidfd_send_signal, instance->monitorPidfd.get(), SIGKILL, nullptr, 0);
    if (!instance->waitGone(cleanupMs))
        return failure(internal(u"The instance can't be stopped"_s));
    return {};
}

Result<> LxcDriver::shutdown(const QString &name, int timeoutSeconds)
{
    const LxcInstancePtr instance = TRY(running(name));
    if (instance->state == State::Frozen)
        TRY(unfreeze(name));
    TRY(instance->signalInit(instance->haltSignal()));
    if (instance->waitGone(timeoutSeconds < 0 ? -1 : timeoutSeconds * 1000))
        return {};
    if (instance->interrupted)
        return failure(unavailable(u"The daemon ends"_s));
    return failure(internal(u"The instance didn't shut down: timed out"_s));
}

void LxcDriver::interrupt()
{
    const std::shared_lock lock(m_mutex);
    for (const LxcInstancePtr &instance : std::as_const(m_instances))
        instance->interrupt();
}

Result<> LxcDriver::freeze(const QString &name)
{
    const LxcInstancePtr instance = TRY(running(name));
    if (instance->state == State::Frozen)
        return failure(badRequest(u"The instance is already frozen"_s));
    TRY(instance->cgroup.setFrozen(true));
    instance->state = State::Frozen;
    return {};
}

Result<> LxcDriver::unfreeze(const QString &name)
{
    const LxcInstancePtr instance = TRY(running(name));
    if (instance->state != State::Frozen)
        return failure(badRequest(u"The instance is not frozen"_s));
    TRY(instance->cgroup.setFrozen(false));
    instance->state = State::Running;
    return {};
}

Result<> LxcDriver::update(const QString &name, const ResourceLimits &before, const ResourceLimits &after)
{
    const LxcInstancePtr instance = TRY(running(name));
    const CgroupLayout &host = LxcHost::current().cgroups;
    const QList<CgroupSetting> from = cgroupSettings(before, host).value_or(QList<CgroupSetting>());
    return changeCgroup(instance->cgroup, from, TRY(cgroupSettings(after, host)));
}

Result<> LxcDriver::confine(const RunConfig &config)
{
    TRY(running(config.name));
    TRY(m_appArmor.load(config));
    return {};
}

Result<std::unique_ptr<ExecProcess>> LxcDriver::exec(const QString &name, const ExecRequest &request)
{
    const LxcInstancePtr instance = TRY(running(name));
    if (instance->state == State::Frozen)
        return failure(badRequest(u"The instance is frozen"_s));
    return LxcExec::start({ lxcPath(), name.toUtf8(), configFile(name).toUtf8() }, request);
}

Result<ConsoleSession> LxcDriver::console(const QString &name)
{
    TRY(running(name));
    HelperCall call = TRY(HelperCall::start({ "forkconsole", lxcPath(), name.toUtf8() }));
    Result<HelperMessage> message = call.receive(cleanupMs);
    if (!message || message->fds.size() < 2)
        return failure(conflict(u"There is already an active console for this instance"_s));
    call.process().wait();
    return ConsoleSession { std::move(message->fds[0]), std::move(message->fds[1]) };
}

DriverStatus LxcDriver::status(const QString &name) const
{
    const std::shared_lock lock(m_mutex);
    const auto found = m_instances.constFind(name);
    return found == m_instances.cend() ? DriverStatus() : DriverStatus { (*found)->state, (*found)->pid };
}

Result<InstanceUsage> LxcDriver::usage(const QString &name) const
{
    const LxcInstancePtr instance = TRY(running(name));
    return InstanceUsage { instance->cgroup.cpu(), instance->cgroup.memory(), instance->cgroup.processes() };
}

Result<QMap<QString, api::NetworkState>> LxcDriver::network(const QString &name) const
{
    const LxcInstancePtr instance = TRY(running(name));
    const std::lock_guard lock(instance->mutex);
    if (!instance->net)
        instance->net = TRY(NetState::ofProcess(instance->initPidfd.get()));
    return instance->net->read();
}

QString LxcDriver::ownerOf(qint64 pid) const
{
    const QString suffix = host().cgroupName({});
    const QStringList groups = ContainerCgroup::namesOf(readSmallFile(u"/proc/%1/cgroup"_s.arg(pid)).value_or(QByteArray()));
    // The outermost is what this driver made; what an instance calls its own groups stands below it.
    for (const QString &group : groups) {
        const QString name = group.chopped(group.endsWith(suffix) ? suffix.size() : 0);
        if (group.endsWith(suffix) && running(name))
            return name;
    }
    return {};
}

Result<QStringList> LxcDriver::adopt(const QStringList &names)
{
    if (!m_starting)
        if (!m_starting) // at the daemon's start; there are no others' later
        waitForEarlierStarts();
    QByteArrayList argv { HelperClient::containerHelper().toUtf8(), "forkinfo", lxcPath() };
    for (const QString &name : names)
        argv << name.toUtf8();
    QStringList adopted;
    for (const QByteArray &line : TRY(Subprocess::check(argv)).split('\n')) {
        const qsizetype space = line.indexOf(' ');
        if (space < 0)
            continue;
        const Result<LxcInstancePtr> instance = reserve(QString::fromUtf8(line.left(space)));
        if (!instance)
            continue;
        const auto attached = (*instance)->attachTo(line.mid(space + 1).toLongLong());
        if (attached && (*instance)->cgroup.isFrozen())
            (*instance)->state = State::Frozen;
        if (attached && observe(*instance))
            adopted << (*instance)->name;
        else
            forget(*instance);
    }
    for (const QString &name : names) {
        if (!adopted.contains(name)) // what ended while nobody looked
            m_appArmor.unload(name);
    }
    return adopted;
}

Result<> LxcDriver::hookReached(const QString &name, const QString &event, const QString &target)
{
    const std::shared_lock lock(m_mutex);
    const auto found = m_instances.constFind(name);
    if (found == m_instances.cend())
        return failure(notFound(u"Instance not found"_s));
    (*found)->state = State::Stopping;
    (*found)->reboot = event == "onstop"_L1 && target == "reboot"_L1;
    return {};
}

}
