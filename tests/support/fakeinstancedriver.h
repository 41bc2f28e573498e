// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <mutex>

#include "server/instance/instancedriver.h"

namespace quayside {

/** An InstanceDriver whose instances exist in memory alone, with the same contract: states, refusals, exit events, one console
 *  session at a time. exec() runs no program: `true` gives 0, `false` 1, anything else 127; `sleep` runs until it is
 *  signalled. For tests of what stands above drivers, without root. Any thread. */
class FakeInstanceDriver final : public InstanceDriver {
public:
    QString driverName() const override { return QStringLiteral("fake"); }
    QString driverVersion() const override { return QStringLiteral("1"); }
    StringMap features() const override { return {}; }
    Result<QByteArray> renderConfig(const RunConfig &config) override { return config.name.toUtf8(); }
    Result<> check(const RunConfig &) override { return {}; }
    Result<DriverStatus> start(const RunConfig &config) override;
    Result<> checkStateful() const override { return {}; }
    /** Writes nothing. */
    Result<> saveState(const QString &name, const QString &folder, bool stop) override;
    Result<> stop(const QString &name) override { return end(name, false); }
    /** At once; 500 "timed out" for an instance that refuseShutdown() was called for. */
    Result<> shutdown(const QString &name, int timeoutSeconds) override;
    Result<> freeze(const QString &name) override;
    Result<> unfreeze(const QString &name) override;
    /** What changes is changed in lastConfig(). */
    Result<> update(const QString &name, const ResourceLimits &before, const ResourceLimits &after) override;
    Result<> attach(const QString &name, const DeviceParts &parts) override;
    Result<> detach(const QString &name, const DeviceParts &parts) override;
    Result<std::unique_ptr<ExecProcess>> exec(const QString &name, const ExecRequest &request) override;
    Result<ConsoleSession> console(const QString &name) override;
    /** Of an instance the pid is that of its init. */
    QString ownerOf(qint64 pid) const override;
    DriverStatus status(const QString &name) const override;
    Result<InstanceUsage> usage(const QString &name) const override;
    Result<QMap<QString, api::NetworkState>> network(const QString &name) const override;
    Result<QStringList> adopt(const QStringList &names) override;
    void setExitHandler(std::function<void(const InstanceExit &)> handler) override { m_exitHandler = std::move(handler); }
    Result<> hookReached(const QString &name, const QString &event, const QString &target) override;

    /** The next start() fails with this. */
    void failNextStart(Error error) { m_startError = std::move(error); }
    /** The next update() fails with this. */
    void failNextUpdate(Error error) { m_updateError = std::move(error); }
    void refuseShutdown(const QString &name);
    /** The instance ends by itself. */
    Result<> end(const QString &name, bool reboot);
    /** What a running instance has by start(), attach() and detach(); mounts by their targets. */
    DeviceParts partsOf(const QString &name) const;
    /** attach() of a mount with this source fails. */
    void refuseMount(const QString &source) { m_refusedMount = source; }
    /** What start() was last asked for. */
    RunConfig lastConfig() const;

private:
    struct Fake {
        DriverStatus status;
        bool refusesShutdown = false;
        DeviceParts parts;
        UniqueFd console; ///< the instance's side of its session
    };
    Result<> change(const QString &name, DriverStatus::State from, DriverStatus::State to, const QString &refusal);

    mutable std::mutex m_mutex;
    QHash<QString, std::shared_ptr<Fake>> m_running;
    RunConfig m_lastConfig;
    std::optional<Error> m_startError, m_updateError;
    QString m_refusedMount;
    qint64 m_nextPid = 1000;
    std::function<void(const InstanceExit &)> m_exitHandler;
};

}
