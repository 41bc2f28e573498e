// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <mutex>
#include <shared_mutex>

#include "server/instance/apparmor.h"
#include "server/instance/instancedriver.h"
#include "server/instance/lxcconfig.h"
#include "server/instance/lxcinstance.h"
#include "server/system/processwatcher.h"
#include "server/system/statedir.h"
#include "server/system/subprocess.h"

namespace quayside {

/** Containers through liblxc, which only `quayside-helper` calls. What runs is known by a pidfd for each container's monitor:
 *  the state is in memory and right at once, whoever ends the container. The monitors outlive this object. */
class LxcDriver final : public InstanceDriver {
public:
    /** liblxc's path is DIR/containers; each container's files are in DIR/logs/NAME, which must exist at start(). */
    explicit LxcDriver(const StateDir &dir) : m_dir(dir), m_appArmor(dir) { }

    QString driverName() const override;
    QString driverVersion() const override;
    StringMap features() const override;
    Result<QByteArray> renderConfig(const RunConfig &config) override;
    Result<> check(const RunConfig &config) override;
    Result<DriverStatus> start(const RunConfig &config) override;
    Result<> checkStateful() const override;
    Result<> saveState(const QString &name, const QString &folder, bool stop) override;
    Result<> stop(const QString &name) override;
    Result<> shutdown(const QString &name, int timeoutSeconds) override;
    void interrupt() override;
    Result<> freeze(const QString &name) override;
    Result<> unfreeze(const QString &name) override;
    Result<> update(const QString &name, const ResourceLimits &before, const ResourceLimits &after) override;
    Result<> confine(const RunConfig &config) override;
    Result<> attach(const QString &name, const DeviceParts &parts) override;
    Result<> detach(const QString &name, const DeviceParts &parts) override;
    void keepInterfaces(const QString &name, const QList<NicEntry> &nics) override;
    Result<std::unique_ptr<ExecProcess>> exec(const QString &name, const ExecRequest &request) override;
    Result<ConsoleSession> console(const QString &name) override;
    QString ownerOf(qint64 pid) const override;
    DriverStatus status(const QString &name) const override;
    Result<InstanceUsage> usage(const QString &name) const override;
    Result<QMap<QString, api::NetworkState>> network(const QString &name) const override;
    Result<QStringList> adopt(const QStringList &names) override;
    void setExitHandler(std::function<void(const InstanceExit &)> handler) override { m_exitHandler = std::move(handler); }
    Result<> hookReached(const QString &name, const QString &event, const QString &target) override;

private:
    QString configFile(const QString &name) const { return m_dir.path(QStringLiteral("logs/%1/lxc.conf").arg(name)); }
    LxcHost host() const;
    QByteArray lxcPath() const { return m_dir.path(QStringLiteral("containers")).toUtf8(); }
    void waitForEarlierStarts();
    std::vector<SpawnOptions::Fd> startLock() const;
    Result<LxcInstancePtr> reserve(const QString &name);
    Result<LxcInstancePtr> running(const QString &name) const;
    Result<> launch(RunConfig config, const LxcInstancePtr &instance);
    Result<> setDeviceRule(const QString &name, const QString &rule, bool allowed) const;
    Result<> setRemaining(const RunConfig &config, const LxcInstance &instance) const;
    Result<> observe(const LxcInstancePtr &instance);
    void forget(const LxcInstancePtr &instance);
    void ended(const LxcInstancePtr &instance);

    StateDir m_dir;
    AppArmor m_appArmor;
    UniqueFd m_starting; ///< locked as long as this object, or a helper of it that starts a container, is there
    std::function<void(const InstanceExit &)> m_exitHandler;
    mutable std::shared_mutex m_mutex; ///< of the table
    QHash<QString, LxcInstancePtr> m_instances;
    ProcessWatcher m_watcher; ///< last: its thread ends before the table goes
};

}
