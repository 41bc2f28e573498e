// SPDX-License-Identifier: Apache-2.0
// An instance moves to another storage pool: its volumes are copied there, one transaction makes them the instance's, and then the old ones
// go. What a crash leaves in either pool is nobody's volume, which recover() removes.
#include "server/instance/instanceprivate.h"

#include "models/core/log.h"
#include "server/instance/instancecheck.h"

namespace quayside {

using namespace Qt::StringLiterals;

/** The volumes of the instance and its snapshots, copied; gives the snapshots' rows as they are there. Nothing is left on failure. */
Result<QList<SnapshotRow>> InstanceService::Private::copyToPool(const InstanceRow &row, const InstanceVolume &from, const InstanceVolume &to,
    bool withSnapshots, const ProgressFunction &progress)
{
    Revert revert;
    revert.add([&] { dropVolume(to, from); });
    QList<SnapshotRow> rows;
    for (const SnapshotPtr &snapshot : withSnapshots ? parts.rows.snapshots.list(row.id) : QList<SnapshotPtr>()) {
        InstanceVolume source = from, target = to;
        source.name += u'/' + snapshot->name;
        target.name += u'/' + snapshot->name;
        TRY(parts.storage.copyInstanceVolume(source, target, {}, progress));
        rows << snapshotIn(row, to.pool, *snapshot);
    }
    TRY(parts.storage.copyInstanceVolume(from, to, {}, progress));
    revert.success();
    return rows;
}

void InstanceService::Private::dropVolume(const InstanceVolume &volume, const InstanceVolume &kept)
{
    if (const auto removed = parts.storage.deleteInstanceVolume(volume); !removed)
        log::warning(u"Couldn't remove a volume"_s, { { u"volume"_s, volume.name }, { u"pool"_s, volume.pool }, { u"err"_s, removed.error().message } });
    (void)parts.storage.linkInstanceVolume(kept);
}

Result<> InstanceService::move(const QString &project, const QString &name, const QString &pool, bool withSnapshots,
    const ProgressFunction &progress)
{
    const auto locked = TRY(d->lock(project, name, u"move"_s));
    if (d->isRunning(*locked.row))
        return failure(badRequest(u"Instance must be stopped to move between pools statelessly"_s));
    TRY(Private::checkWhole(*locked.row));
    TRY(d->parts.rows.pools.find(pool));
    const InstanceVolume from = TRY(d->volumeOf(*locked.row));
    if (from.pool == pool)
        return failure(badRequest(u"The instance is in the storage pool \"%1\" already"_s.arg(pool)));
    InstanceRow next = *locked.row;
    d->settleRootDisk(next, pool);
    TRY(checkExpanded(expanded(next)));
    TRY(d->checkProject(next));
    const InstanceVolume to = TRY(d->volumeOf(next));
    const QList<SnapshotRow> snapshots = TRY(d->copyToPool(next, from, to, withSnapshots, progress));
    Revert revert;
    revert.add([&] { d->dropVolume(to, from); });
    for (const SnapshotPtr &snapshot : withSnapshots ? QList<SnapshotPtr>() : d->parts.rows.snapshots.list(next.id))
        TRY(d->removeSnapshot(*locked.row, *snapshot));
    const auto stored = TRY(d->parts.rows.instances.update(next, snapshots));
    revert.success();
    d->dropVolume(from, to);
    d->writeBackupFile(*stored);
    log::info(u"Moved an instance"_s, { { u"instance"_s, name }, { u"project"_s, project }, { u"from"_s, from.pool }, { u"to"_s, pool } });
    d->tell(*stored, u"updated"_s);
    return {};
}

}
