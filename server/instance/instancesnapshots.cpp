// SPDX-License-Identifier: Apache-2.0
// Snapshots of an instance. The volume comes first and goes last: recover() removes one without a row.
#include "server/instance/instanceprivate.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <poll.h>

#include "models/config/expiry.h"
#include "models/core/log.h"
#include "models/core/revert.h"
#include "server/instance/snapshotname.h"
#include "server/operations/waitingjob.h"

namespace quayside {

using namespace Qt::StringLiterals;

QList<SnapshotPtr> InstanceService::snapshots(const InstanceRow &row) const { return d->parts.rows.snapshots.list(row.id); }

Result<SnapshotPtr> InstanceService::snapshot(const InstanceRow &row, const QString &name) const
{
    return d->parts.rows.snapshots.find(row.id, name);
}

InstanceRow InstanceService::asInstance(const InstanceRow &row, const SnapshotRow &snapshot)
{
    InstanceRow then = row;
    then.name = row.name + u'/' + snapshot.name;
    then.description = snapshot.description;
    then.createdAt = snapshot.createdAt;
    then.lastUsedAt = Timestamp::zero();
    then.config = snapshot.config;
    then.devices = snapshot.devices;
    then.stateful = snapshot.stateful;
    then.ephemeral = false;
    return then;
}

QByteArray InstanceService::Private::render(const InstanceRow &row, const SnapshotRow &snapshot) const
{
    const InstanceRow then = asInstance(row, snapshot);
    const Expansion all = expanded(then);
    return toJson(api::InstanceSnapshot { snapshot.expiresAt, then.architecture, then.config, then.createdAt, then.devices, then.ephemeral,
        all.config, all.devices, then.lastUsedAt, snapshot.name, then.profiles, then.stateful, snapshot.size });
}

QByteArray InstanceService::Private::renderSnapshots(const InstanceRow &row) const
{
    QByteArray out = "[";
    for (const SnapshotPtr &snapshot : parts.rows.snapshots.list(row.id))
        out += (out.size() > 1 ? "," : "") + render(row, *snapshot);
    return out + ']';
}

QByteArray InstanceService::renderSnapshot(const InstanceRow &row, const SnapshotRow &snapshot) const { return d->render(row, snapshot); }

// --- standing still -------------------------------------------------------------------------------------------------------
static QString heldFile(const StateDir &dir, const QString &driverName) { return dir.path(u"devices/%1.held"_s.arg(driverName)); }

/** Freezes an instance that runs, so that its files don't change. The file outlives a daemon that is killed meanwhile. */
Result<> InstanceService::Private::holdStill(const InstanceRow &row)
{
    const QString name = driverName(row);
    if (parts.driver.status(name).state != DriverStatus::State::Running)
        return {};
    QFile file(heldFile(parts.dir, name));
    if (!file.open(QIODevice::WriteOnly))
        return failure(internal(u"Couldn't write %1: %2"_s.arg(file.fileName(), file.errorString())));
    Revert revert;
    revert.add([&] { file.remove(); });
    TRY(parts.driver.freeze(name));
    revert.success();
    return {};
}

/** No effect on one that wasn't held. */
void InstanceService::Private::letGo(const QString &name)
{
    QFile file(heldFile(parts.dir, name));
    if (!file.exists())
        return;
    if (const auto thawed = parts.driver.unfreeze(name); !thawed)
        log::warning(u"Couldn't resume an instance"_s, { { u"instance"_s, name }, { u"err"_s, thawed.error().message } });
    file.remove();
}

Result<> InstanceService::Private::letAllGo()
{
    for (const QString &file : QDir(parts.dir.path(u"devices"_s)).entryList({ u"*.held"_s }, QDir::Files))
        letGo(file.chopped(5));
    return {};
}

/** What stands still for a snapshot or a copy goes on in a moment. */
static DriverStatus whenLetGo(const InstanceDriver &driver, const QString &name, const QString &file)
{
    constexpr qint64 longestMs = 30'000;
    DriverStatus status = driver.status(name);
    if (status.state != DriverStatus::State::Frozen || !QFile::exists(file))
        return status;
    const WaitingJob waiting;
    for (QDeadlineTimer deadline(longestMs); status.state == DriverStatus::State::Frozen && QFile::exists(file) && !deadline.hasExpired();) {
        ::poll(nullptr, 0, 2);
        status = driver.status(name);
    }
    return status;
}

Result<> InstanceService::checkUsable(const InstanceRow &row) const
{
    const QString name = Private::driverName(row);
    const DriverStatus status = whenLetGo(d->parts.driver, name, heldFile(d->parts.dir, name));
    if (!status.isRunning())
        return failure(badRequest(u"Instance is not running"_s));
    if (status.state == DriverStatus::State::Frozen)
        return failure(badRequest(u"Instance is frozen"_s));
    return {};
}

// --- verbs ----------------------------------------------------------------------------------------------------------------
Result<SnapshotRow> InstanceService::Private::newSnapshot(const InstanceRow &row, const api::InstanceSnapshotsPost &post) const
{
    const StringMap config = expanded(row).config;
    QStringList existing;
    for (const SnapshotPtr &other : parts.rows.snapshots.list(row.id))
        existing.append(other->name);
    SnapshotRow snapshot;
    snapshot.instanceId = row.id;
    snapshot.name = post.name;
    if (post.name.isEmpty())
        snapshot.name = TRY(nextSnapshotName(config.value(u"snapshots.pattern"_s, u"snap%d"_s), existing, QDateTime::currentDateTime()));
    TRY(checkSnapshotName(snapshot.name));
    if (existing.contains(snapshot.name))
        return failure(conflict(u"Snapshot \"%1/%2\" already exists"_s.arg(row.name, snapshot.name)));
    snapshot.description = row.description;
    snapshot.createdAt = Timestamp::now();
    snapshot.expiresAt = post.expiresAt.value_or(expiryAfter(config.value(u"snapshots.expiry"_s), snapshot.createdAt).value_or(Timestamp::zero()));
    snapshot.stateful = post.stateful;
    snapshot.config = row.config;
    snapshot.devices = row.devices;
    return snapshot;
}

Result<SnapshotPtr> InstanceService::Private::createSnapshot(const QString &project, const QString &name, const api::InstanceSnapshotsPost &post)
{
    const auto locked = TRY(lock(project, name, u"snapshot"_s));
    const InstanceRow &row = *locked.row;
    TRY(checkWhole(row));
    if (post.stateful && !isRunning(row))
        return failure(badRequest(u"Unable to create a stateful snapshot. The instance isn't running"_s));
    if (const auto possible = post.stateful ? parts.driver.checkStateful() : Result<>(); !possible)
        return failure(badRequest(u"Unable to create a stateful snapshot. "_s + possible.error().message));
    SnapshotRow snapshot = TRY(newSnapshot(row, post));
    const InstanceVolume from = TRY(volumeOf(row)), to = TRY(volumeOf(row, snapshot.name));
    {
        Revert thaw;
        thaw.add([&] { letGo(driverName(row)); });
        const auto hold = [&] { return holdStill(row); };
        if (post.stateful) {
            TRY(hold());
            thaw.add([&] { dropState(row); });
            TRY(saveState(row, false));
        }
        TRY(parts.storage.copyInstanceVolume(from, to, isRunning(row) ? hold : std::function<Result<>()>()));
    }
    Revert revert;
    revert.add([&] { (void)parts.storage.deleteInstanceVolume(to); });
    snapshot.size = TRY(parts.storage.measureInstanceVolume(to));
    const SnapshotPtr made = TRY(parts.rows.snapshots.create(snapshot));
    revert.success();
    parts.timetable.poke();
    writeBackupFile(row);
    log::info(u"Created a snapshot"_s, { { u"instance"_s, name }, { u"snapshot"_s, made->name }, { u"project"_s, project } });
    tell(row, *made, u"created"_s);
    return made;
}

Result<SnapshotPtr> InstanceService::createSnapshot(const QString &project, const QString &name, const api::InstanceSnapshotsPost &post)
{
    return d->createSnapshot(project, name, post);
}

Result<> InstanceService::updateSnapshot(const QString &project, const QString &name, const QString &snapshot,
    const api::InstanceSnapshotPut &put)
{
    const auto locked = TRY(d->lock(project, name, u"update"_s));
    SnapshotRow next = *TRY(d->parts.rows.snapshots.find(locked.row->id, snapshot));
    next.expiresAt = put.expiresAt;
    TRY(d->parts.rows.snapshots.update(next));
    d->parts.timetable.poke();
    d->writeBackupFile(*locked.row);
    d->tell(*locked.row, next, u"updated"_s);
    return {};
}

Result<> InstanceService::renameSnapshot(const QString &project, const QString &name, const QString &snapshotName, const QString &newName)
{
    TRY(checkSnapshotName(newName));
    const auto locked = TRY(d->lock(project, name, u"rename"_s));
    const InstanceRow &row = *locked.row;
    const SnapshotPtr snapshot = TRY(d->parts.rows.snapshots.find(row.id, snapshotName));
    if (d->parts.rows.snapshots.find(row.id, newName))
        return failure(conflict(u"Name \"%1/%2\" already in use"_s.arg(name, newName)));
    const InstanceVolume volume = TRY(d->volumeOf(row, snapshotName)), moved = TRY(d->volumeOf(row, newName));

    // The key tells recover() that the volume may have either name.
    SnapshotRow marked = *snapshot;
    marked.config.insert(volatileKey::renameTo, newName);
    TRY(d->parts.rows.snapshots.update(marked));
    Revert revert;
    revert.add([&] { (void)d->parts.rows.snapshots.update(*snapshot); });
    TRY(d->parts.storage.renameInstanceVolume(volume, moved.name));
    revert.add([&] { (void)d->parts.storage.renameInstanceVolume(moved, volume.name); });
    TRY(d->parts.rows.snapshots.rename(snapshot->id, newName));
    revert.success();
    const SnapshotPtr renamed = TRY(d->parts.rows.snapshots.update(*snapshot));
    d->writeBackupFile(row);
    d->tell(row, *renamed, u"renamed"_s, { { u"old_name"_s, volume.name } });
    return {};
}

Result<> InstanceService::Private::removeSnapshot(const InstanceRow &row, const SnapshotRow &snapshot)
{
    const InstanceVolume volume = TRY(volumeOf(row, snapshot.name));
    TRY(parts.rows.snapshots.remove(snapshot.id));
    tell(row, snapshot, u"deleted"_s);
    TRY(parts.storage.deleteInstanceVolume(volume));
    writeBackupFile(row);
    return {};
}

Result<> InstanceService::removeSnapshot(const QString &project, const QString &name, const QString &snapshot)
{
    const auto locked = TRY(d->lock(project, name, u"delete"_s));
    return d->removeSnapshot(*locked.row, *TRY(d->parts.rows.snapshots.find(locked.row->id, snapshot)));
}

}
