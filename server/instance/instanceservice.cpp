// SPDX-License-Identifier: Apache-2.0
#include "server/instance/instanceprivate.h"

#include "models/core/log.h"
#include "server/instance/configvalues.h"

namespace quayside {

using namespace Qt::StringLiterals;

InstanceService::InstanceService(InstanceParts parts) : d(std::make_unique<Private>(parts))
{
    if (auto idmap = IdMap::hostDefault())
        d->hostIdmap = *idmap;
    else
        log::warning(u"Unprivileged containers can't be started"_s, { { u"err"_s, d->noIdmapBecause = idmap.error().message } });
    parts.driver.setExitHandler([link = d->link](const InstanceExit &exit) {
        const std::lock_guard guard(link->mutex);
        if (Private *d = link->service; d && !d->isStopping(exit.name))
            d->endings.post([d, exit] { d->ended(exit); });
    });
}

InstanceService::~InstanceService()
{
    d->endBoot();
    d->hotplug.stop();
    const std::lock_guard guard(d->link->mutex);
    d->link->service = nullptr;
}

// --- looking up ---------------------------------------------------------------------------------------------------------
Result<InstancePtr> InstanceService::find(const QString &project, const QString &name, std::optional<InstanceType> type) const
{
    InstancePtr row = TRY(d->parts.rows.instances.find(project, name));
    if (type && row->type != *type)
        return failure(notFound(u"Instance not found"_s));
    return row;
}

QList<InstancePtr> InstanceService::list(const QString &project, std::optional<InstanceType> type) const
{
    QList<InstancePtr> rows = d->parts.rows.instances.list(project);
    if (type)
        rows.removeIf([type](const InstancePtr &row) { return row->type != *type; });
    return rows;
}

QString InstanceService::profileProject(const QString &project) const
{
    const auto row = d->parts.rows.projects.find(project);
    const bool own = row && isTrue((*row)->config, u"features.profiles"_s, false);
    return own ? project : u"default"_s;
}

Expansion InstanceService::expanded(const InstanceRow &row) const { return d->expanded(row); }

Expansion InstanceService::Private::expanded(const InstanceRow &row) const { return expanded(row, nullptr); }

Expansion InstanceService::Private::expanded(const InstanceRow &row, const ProfileRow *next) const
{
    QList<ProfileLayer> layers;
    const auto profiles = profileRows(row);
    for (qsizetype i = 0; i < profiles.size(); ++i) {
        if (next && next->name == row.profiles[i])
            layers.append({ next->config, next->devices });
        else if (profiles[i])
            layers.append({ profiles[i]->config, profiles[i]->devices });
    }
    return expand(layers, row.config, row.devices);
}

QList<RowPtr<ProfileRow>> InstanceService::Private::profileRows(const InstanceRow &row) const
{
    const QString home = parts.rows.projects.home(row.project, u"features.profiles"_s);
    QList<RowPtr<ProfileRow>> profiles;
    for (const QString &name : row.profiles)
        profiles.append(parts.rows.profiles.find(home, name).value_or(nullptr));
    return profiles;
}

api::Status InstanceService::status(const InstanceRow &row) const
{
    switch (d->parts.driver.status(Private::driverName(row)).state) {
    case DriverStatus::State::Stopped: return api::Status::Stopped;
    case DriverStatus::State::Starting: return api::Status::Starting;
    case DriverStatus::State::Running: return api::Status::Running;
    case DriverStatus::State::Frozen: return api::Status::Frozen;
    case DriverStatus::State::Stopping: return api::Status::Stopping;
    }
    return api::Status::Error;
}

// --- shared by the verbs ------------------------------------------------------------------------------------------------
Result<InstanceService::Private::Locked> InstanceService::Private::lock(const QString &project, const QString &name, const QString &action)
{
    TRY(parts.rows.instances.find(project, name));
    auto hold = TRY(locks.take(lockKey(project, name), action));
    InstancePtr row = TRY(parts.rows.instances.find(project, name));
    return Locked { std::move(hold), std::move(row) };
}

Result<std::vector<InstanceService::Private::Hold>> InstanceService::Private::lockAll(QStringList keys, const QString &action)
{
    keys.removeDuplicates();
    keys.sort();
    std::vector<Hold> holds;
    for (const QString &key : std::as_const(keys))
        holds.push_back(TRY(locks.take(key, action)));
    return holds;
}

Result<std::vector<InstanceService::Private::Hold>> InstanceService::Private::lockUsers(const std::function<QList<InstancePtr>()> &users)
{
    const auto keysOf = [&users] {
        QStringList keys;
        for (const InstancePtr &row : users())
            keys << lockKey(row->project, row->name);
        return keys;
    };
    for (;;) {
        const QStringList keys = keysOf();
        auto holds = TRY(lockAll(keys, u"update"_s));
        if (keysOf() == keys)
            return holds;
    }
}

Result<InstanceVolume> InstanceService::Private::volumeOf(const InstanceRow &row) const
{
    const RootDisk disk = TRY(rootDisk(expanded(row).devices));
    return InstanceVolume { row.project, row.name, row.type, disk.pool, disk.size };
}

Result<InstanceVolume> InstanceService::Private::volumeOf(const InstanceRow &row, const QString &snapshot) const
{
    InstanceVolume volume = TRY(volumeOf(row));
    volume.name += u'/' + snapshot;
    return volume;
}

void InstanceService::Private::tell(const InstanceRow &row, const QString &event, const StringMap &context) const
{
    parts.events.lifecycle(row.project, u"instance-"_s + event, u"/1.0/instances/"_s + row.name,
        context);
}

void InstanceService::Private::tell(const InstanceRow &row, const SnapshotRow &snapshot, const QString &event, const StringMap &context) const
{
    parts.events.lifecycle(row.project, u"instance-snapshot-"_s + event, u"/1.0/instances/%1/snapshots/%2"_s.arg(row.name, snapshot.name),
        context);
}

bool InstanceService::Private::isStopping(const QString &name) const
{
    const std::lock_guard guard(mutex);
    return stopping.contains(name);
}

void InstanceService::Private::setStopping(const QString &name, bool on)
{
    const std::lock_guard guard(mutex);
    on ? void(stopping.insert(name)) : void(stopping.remove(name));
}

// --- profiles -----------------------------------------------------------------------------------------------------------
QList<InstancePtr> InstanceService::usersOf(const ProfileRow &profile) const
{
    QList<InstancePtr> users;
    for (const InstancePtr &row : d->parts.rows.instances.list()) {
        if (row->profiles.contains(profile.name) && profileProject(row->project) == profile.project)
            users.append(row);
    }
    return users;
}

// --- using what runs ------------------------------------------------------------------------------------------------------
Result<std::unique_ptr<ExecProcess>> InstanceService::exec(const InstanceRow &row, ExecRequest request)
{
    return d->parts.driver.exec(Private::driverName(row), request);
}

void InstanceService::post(std::function<void()> work) { d->sessions.post(std::move(work)); }

Result<ConsoleSession> InstanceService::console(const InstanceRow &row)
{
    return d->parts.driver.console(Private::driverName(row));
}

Result<> InstanceService::hookReached(const QString &project, const QString &id, const QString &event, const QString &target)
{
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    const InstancePtr row = TRY(isNumber ? d->parts.rows.instances.findById(number) : d->parts.rows.instances.find(project, id));
    if (event == "onstart"_L1)
        return {};
    return d->parts.driver.hookReached(Private::driverName(*row), event, target);
}

}
