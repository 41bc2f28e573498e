// SPDX-License-Identifier: Apache-2.0
// What happens to snapshots and backups by the clock (extensions snapshot_scheduling, snapshot_expiry, container_backup).
#include "server/instance/instanceprivate.h"

#include <QDateTime>

#include "models/config/cronschedule.h"
#include "models/core/log.h"
#include "server/instance/configvalues.h"
#include "server/operations/operationregistry.h"

namespace quayside {

using namespace Qt::StringLiterals;

static constexpr qint64 minuteNs = 60'000'000'000;

void InstanceService::Private::startTimetable()
{
    lastMinute = Timestamp::now().ns / minuteNs; // what was due in it may have been done before a restart
    parts.timetable.add([this](Timestamp now) { return expireSnapshots(now); });
    parts.timetable.add([this](Timestamp now) { return expireBackups(now); });
    parts.timetable.add([this](Timestamp now) { return scheduleSnapshots(now); });
    parts.timetable.add([this](Timestamp now) {
        Timestamp next;
        for (const auto &[id, device] : proxies.due(now, next))
            endings.post([this, id, device] { refreshDevice(id, device); });
        return next;
    });
    parts.timetable.add([this, due = Timestamp::zero()](Timestamp now) mutable {
        if (now >= due) {
            expireLogs();
            due.ns = now.ns + 60 * minuteNs;
        }
        return due;
    });
}

void InstanceService::Private::startTask(const QString &description, const QList<InstancePtr> &rows,
    std::function<Result<>(const InstanceRow &)> work)
{
    Operation::Spec spec;
    spec.project = rows.front()->project;
    spec.description = description;
    for (const InstancePtr &row : rows) {
        spec.resources[u"containers"_s] << u"/1.0/containers/"_s + row->name;
        spec.resources[u"instances"_s] << u"/1.0/instances/"_s + row->name;
    }
    spec.run = [rows, description, work = std::move(work)](Operation &) -> Result<> {
        Result<> last;
        for (const InstancePtr &row : rows) {
            const auto done = work(*row);
            if (done)
                continue;
            log::error(description, { { u"instance"_s, row->name }, { u"project"_s, row->project }, { u"err"_s, done.error().message } });
            last = done;
        }
        return last;
    };
    parts.operations.start(std::move(spec));
}

/** One task for each project, as that is what listeners of operations follow. */
void InstanceService::Private::startTasks(const QString &description, const QList<InstancePtr> &rows,
    const std::function<Result<>(const InstanceRow &)> &work)
{
    QMap<QString, QList<InstancePtr>> byProject;
    for (const InstancePtr &row : rows)
        byProject[row->project].append(row);
    for (const auto &group : std::as_const(byProject))
        startTask(description, group, work);
}

// --- expiry ---------------------------------------------------------------------------------------------------------------
/** The instances of those of `rows` that are due, in `due`; when the next of the others is, or never. */
template<class Row>
static Timestamp findExpired(const Repositories &all, const QList<RowPtr<Row>> &rows, Timestamp now, QMap<qint64, InstancePtr> &due)
{
    Timestamp next = Timestamp::zero();
    for (const auto &part : rows) {
        const Timestamp at = part->expiresAt;
        const auto row = at.isZero() || at > now ? failure(notFound()) : all.instances.findById(part->instanceId);
        if (row)
            due.insert(part->instanceId, *row);
        else if (!at.isZero() && (next.isZero() || at < next))
            next = at;
    }
    return next;
}

static bool isExpired(Timestamp at, Timestamp now) { return !at.isZero() && at <= now; }

Timestamp InstanceService::Private::expireSnapshots(Timestamp now)
{
    QMap<qint64, InstancePtr> due;
    const Timestamp next = findExpired(parts.rows, parts.rows.snapshots.all(), now, due);
    if (due.isEmpty())
        return next;
    startTasks(u"Cleaning up expired snapshots"_s, due.values(), [this, now](const InstanceRow &row) { return removeExpired(row, now); });
    return Timestamp { now.ns + minuteNs }; // looks again after one that couldn't be removed
}

Result<> InstanceService::Private::removeExpired(const InstanceRow &row, Timestamp now)
{
    const auto locked = TRY(lock(row.project, row.name, u"snapshot"_s));
    for (const SnapshotPtr &snapshot : parts.rows.snapshots.list(locked.row->id)) {
        if (isExpired(snapshot->expiresAt, now))
            TRY(removeSnapshot(*locked.row, *snapshot));
    }
    return {};
}

Timestamp InstanceService::Private::expireBackups(Timestamp now)
{
    QMap<qint64, InstancePtr> due;
    const Timestamp next = findExpired(parts.rows, parts.rows.backups.all(), now, due);
    if (due.isEmpty())
        return next;
    startTasks(u"Cleaning up expired backups"_s, due.values(), [this, now](const InstanceRow &row) { return removeExpiredBackups(row, now); });
    return Timestamp { now.ns + minuteNs };
}

Result<> InstanceService::Private::removeExpiredBackups(const InstanceRow &row, Timestamp now)
{
    const auto locked = TRY(lock(row.project, row.name, u"backup"_s));
    for (const BackupPtr &backup : parts.rows.backups.list(locked.row->id)) {
        if (isExpired(backup->expiresAt, now))
            TRY(removeBackup(*locked.row, *backup));
    }
    return {};
}

// --- schedule -------------------------------------------------------------------------------------------------------------
Timestamp InstanceService::Private::scheduleSnapshots(Timestamp now)
{
    const qint64 minute = now.ns / minuteNs;
    const Timestamp next { (minute + 1) * minuteNs };
    if (minute == std::exchange(lastMinute, minute))
        return next;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(minute * 60'000);
    QList<InstancePtr> due;
    for (const InstancePtr &row : parts.rows.instances.list()) {
        const StringMap config = expanded(*row).config;
        const auto cron = CronSchedule::parse(config.value(u"snapshots.schedule"_s));
        if (cron && cron->isDue(time) && (isRunning(*row) || isTrue(config, u"snapshots.schedule.stopped"_s, false)))
            due.append(row);
    }
    startTasks(u"Snapshotting container"_s, due, [this](const InstanceRow &row) { return takeScheduled(row); });
    return next;
}

Result<> InstanceService::Private::takeScheduled(const InstanceRow &row)
{
    TRY(createSnapshot(row.project, row.name, {}));
    return {};
}

/** "@startup": once it runs. */
void InstanceService::Private::scheduleAtStart(const InstancePtr &row, const StringMap &config)
{
    const auto cron = CronSchedule::parse(config.value(u"snapshots.schedule"_s));
    if (cron && cron->isAtStartup())
        startTasks(u"Snapshotting container"_s, { row }, [this](const InstanceRow &row) { return takeScheduled(row); });
}

}
