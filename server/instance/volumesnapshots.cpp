// SPDX-License-Identifier: Apache-2.0
#include "server/instance/volumesnapshots.h"

#include <QDateTime>

#include "models/config/cronschedule.h"
#include "models/config/expiry.h"
#include "models/core/log.h"
#include "server/instance/instanceservice.h"
#include "server/instance/snapshotname.h"
#include "server/operations/operationregistry.h"
#include "server/operations/timetable.h"

namespace quayside {

using namespace Qt::StringLiterals;

static constexpr qint64 minuteNs = 60'000'000'000;

void VolumeSnapshots::startTimetable()
{
    m_lastMinute = Timestamp::now().ns / minuteNs;
    m_parts.timetable.add([this](Timestamp now) {
        if (const qint64 minute = now.ns / minuteNs; minute != std::exchange(m_lastMinute, minute))
            doDue(now);
        return Timestamp { (m_lastMinute + 1) * minuteNs };
    });
}

void VolumeSnapshots::doDue(Timestamp now)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(now.ns / minuteNs * 60'000);
    for (const auto &pool : m_parts.rows.pools.list()) {
        for (const auto &row : m_parts.rows.volumes.list(pool->id)) {
            if (row->type != VolumeType::Custom)
                continue;
            const QString snapshot = row->name.section(u'/', 1);
            const VolumeName volume { pool->name, row->project, row->type, row->name.section(u'/', 0, 0) };
            const auto cron = CronSchedule::parse(row->config.value(u"snapshots.schedule"_s));
            if (snapshot.isEmpty() && cron && cron->isDue(time))
                takeScheduled(volume);
            else if (!snapshot.isEmpty() && !row->expiresAt.isZero() && row->expiresAt <= now)
                removeExpired(volume, snapshot);
        }
    }
}

void VolumeSnapshots::takeScheduled(const VolumeName &volume)
{
    startTask(volume, u"Creating storage volume snapshot"_s, [this, volume]() -> Result<> {
        return create(volume, TRY(newName(volume, {})), {});
    });
}

void VolumeSnapshots::removeExpired(const VolumeName &volume, const QString &snapshot)
{
    startTask(volume, u"Cleaning up expired volume snapshots"_s, [this, volume, snapshot]() -> Result<> {
        const auto removed = m_parts.storage.deleteVolumeSnapshot(volume, snapshot);
        return removed || removed.error().status == 404 ? Result<>() : removed;
    });
}

void VolumeSnapshots::startTask(const VolumeName &volume, const QString &description, std::function<Result<>()> work)
{
    Operation::Spec spec;
    spec.project = volume.project;
    spec.description = description;
    spec.resources[u"storage_volumes"_s] << u"/1.0/storage-pools/%1/volumes/custom/%2"_s.arg(volume.pool, volume.name);
    spec.run = [volume, description, work = std::move(work)](Operation &) {
        const auto done = work();
        if (!done)
            log::error(description, { { u"volume"_s, volume.name }, { u"pool"_s, volume.pool }, { u"err"_s, done.error().message } });
        return done;
    };
    m_parts.operations.start(std::move(spec));
}

Result<QString> VolumeSnapshots::newName(const VolumeName &volume, const QString &wanted) const
{
    const StringMap config = TRY(m_parts.storage.volume(volume)).config;
    QStringList existing;
    for (const auto &snapshot : TRY(m_parts.storage.volumeSnapshots(volume)))
        existing << snapshot.name;
    if (wanted.isEmpty())
        return nextSnapshotName(config.value(u"snapshots.pattern"_s, u"snap%d"_s), existing, QDateTime::currentDateTime());
    TRY(checkSnapshotName(wanted));
    if (existing.contains(wanted))
        return failure(conflict(u"Snapshot \"%1\" already in use"_s.arg(wanted)));
    return wanted;
}

Result<> VolumeSnapshots::create(const VolumeName &volume, const QString &name, std::optional<Timestamp> expiresAt)
{
    const QString expiry = TRY(m_parts.storage.volume(volume)).config.value(u"snapshots.expiry"_s);
    const Timestamp byConfig = expiryAfter(expiry, Timestamp::now()).value_or(Timestamp::zero());
    return m_parts.storage.createVolumeSnapshot(volume, name, expiresAt.value_or(byConfig));
}

Result<> VolumeSnapshots::restore(const VolumeName &volume, const QString &snapshot)
{
    TRY(m_parts.storage.volumeSnapshot(volume, snapshot));
    if (!m_parts.instances.checkUnused(volume))
        return failure(badRequest(u"Cannot restore custom volume used by running instances"_s));
    return m_parts.storage.restoreCustomVolume(volume, snapshot);
}

}
