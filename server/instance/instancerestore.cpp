// SPDX-License-Identifier: Apache-2.0
// Bringing an instance back to a snapshot: noted in its row first, so that recover() finishes what a crash cuts short.
#include "server/instance/instanceprivate.h"

#include "models/core/log.h"
#include "server/instance/instancecheck.h"

namespace quayside {

using namespace Qt::StringLiterals;

Result<> InstanceService::Private::checkWhole(const InstanceRow &row)
{
    const QString snapshot = row.config.value(volatileKey::restoreFrom);
    if (!snapshot.isEmpty())
        return failure(badRequest(u"The instance was only partly restored from snapshot \"%1\": restore one again"_s.arg(snapshot)));
    if (row.config.contains(volatileKey::refreshFrom))
        return failure(badRequest(u"The instance was only partly refreshed from another: refresh or restore it again"_s));
    return {};
}

/** The state, and what devices of an instance that runs are called on the host ("volatile.eth0.host_name") or were before
 *  ("volatile.eth0.last_state.mtu"). */
static bool isOfRun(const QString &key)
{
    const bool isOfDevice = key.startsWith("volatile."_L1) && (key.endsWith(".host_name"_L1) || key.indexOf(".last_state."_L1, 9) > 0);
    return key == volatileKey::lastPower || isOfDevice;
}

/** What the snapshot says, but for what is true of now: the state, and ids that it will be started with. */
Result<InstanceService::Private::Restored> InstanceService::Private::restored(const InstanceRow &row, const SnapshotRow &snapshot)
{
    InstanceRow next = row;
    next.description = snapshot.description;
    next.config = snapshot.config;
    next.devices = snapshot.devices;
    next.config.removeIf([](const auto &entry) { return isOfRun(entry.key()); });
    if (const auto power = row.config.constFind(volatileKey::lastPower); power != row.config.constEnd())
        next.config.insert(volatileKey::lastPower, *power);
    TRY(checkLocal(next));
    const Expansion all = expanded(next);
    TRY(checkExpanded(all));
    TRY(checkProject(next));
    if (TRY(rootDisk(all.devices)).pool != TRY(rootDisk(expanded(row).devices)).pool)
        return failure(badRequest(u"The snapshot's root disk is in another storage pool than the instance's"_s));
    Ids ids = TRY(chooseIds(next, all.config));
    return Restored { next, std::move(ids) };
}

Result<> InstanceService::Private::restore(const InstanceRow &row, const SnapshotRow &snapshot)
{
    const Restored next = TRY(restored(row, snapshot));
    TRY(parts.storage.restoreInstanceVolume(TRY(volumeOf(row)), snapshot.name));
    const InstancePtr stored = TRY(parts.rows.instances.update(next.row)); // without the note
    forgetDevices(deviceWorld(), row, expanded(row).devices, expanded(*stored).devices);
    storedDevices(deviceWorld(), *stored, expanded(*stored).devices);
    writeBackupFile(*stored);
    log::info(u"Restored a snapshot"_s, { { u"instance"_s, row.name }, { u"snapshot"_s, snapshot.name }, { u"project"_s, row.project } });
    tell(row, u"restored"_s, { { u"snapshot"_s, row.name + u'/' + snapshot.name } });
    return {};
}

Result<> InstanceService::restore(const QString &project, const QString &name, const QString &snapshotName, bool stateful)
{
    const auto locked = TRY(d->lock(project, name, u"restore"_s));
    const auto snapshot = d->parts.rows.snapshots.find(locked.row->id, snapshotName);
    if (!snapshot)
        return failure(notFound(u"Snapshot %1/%2 does not exist"_s.arg(name, snapshotName)));
    if (stateful && !(*snapshot)->stateful)
        return failure(badRequest(u"Stateful snapshot restore requested but snapshot is stateless"_s));
    if (stateful)
        TRY(d->checkStateful());
    const auto next = TRY(d->restored(*locked.row, **snapshot)); // what can be refused is refused while it still runs
    Revert revert;
    TRY(d->maasPut(next.row, expanded(*locked.row).devices, expanded(next.row).devices, revert));
    const bool runs = d->isRunning(*locked.row);
    if (runs)
        TRY(d->stop(locked, true, 0, Private::Staying::Started));
    const InstancePtr noted = TRY(d->parts.rows.instances.setConfigKeys(locked.row->id, { { volatileKey::restoreFrom, snapshotName } }));
    TRY(d->restore(*noted, **snapshot));
    revert.success();
    if (!stateful)
        d->dropState(*noted);
    return runs || stateful ? d->startAgain(*noted, stateful) : Result<>();
}

Result<> InstanceService::Private::finishRestores()
{
    for (const InstancePtr &row : parts.rows.instances.list()) {
        const QString name = row->config.value(volatileKey::restoreFrom);
        if (name.isEmpty())
            continue;
        const auto snapshot = parts.rows.snapshots.find(row->id, name);
        const auto restored = snapshot ? restore(*row, **snapshot) : failure(snapshot.error());
        dropState(*row);
        if (!restored)
            log::error(u"Couldn't finish an interrupted restore"_s, { { u"instance"_s, row->name }, { u"err"_s, restored.error().message } });
    }
    return {};
}

}
