// SPDX-License-Identifier: Apache-2.0
// The daemon's start: what a crash left half done, and what went on without us.
#include "server/instance/instanceprivate.h"

#include <unistd.h>

#include "models/config/configschema.h"
#include "models/core/log.h"
#include "server/instance/backupfile.h"
#include "server/instance/instancedevices.h"
#include "server/instance/volumemetadata.h"
#include "server/network/firewall.h"

namespace quayside {

using namespace Qt::StringLiterals;

Result<> InstanceService::recover()
{
    TRY(d->finishRenames());
    TRY(d->removeOrphans());
    TRY(d->recoverBackups());
    d->sweepFolders();
    d->removeTemporaries();
    TRY(d->finishRestores());
    TRY(d->adoptRunning());
    d->recoverPushes(*this);
    TRY(d->finishRefreshes());
    d->startTimetable();
    return {};
}

/** A rename that didn't end is undone: its volumes have either name on disk, and their rows may have the other. */
Result<> InstanceService::Private::undoRename(const InstanceVolume &volume, const QString &newName)
{
    const auto undone = volume.name == newName ? Result<>() : parts.storage.undoInstanceRename(volume, newName);
    log::info(u"Cleaned up after an interrupted rename"_s, { { u"instance"_s, volume.name }, { u"newname"_s, newName },
        { u"result"_s, undone ? u"done"_s : undone.error().message } });
    return undone;
}

Result<> InstanceService::Private::finishRenames()
{
    for (const InstancePtr &row : parts.rows.instances.list()) {
        const QString newName = row->config.value(volatileKey::renameTo);
        if (newName.isEmpty() || !undoRename(TRY(volumeOf(*row)), newName))
            continue;
        if (newName == row->name || moveFolders(row->project, newName, row->name))
            TRY(parts.rows.instances.setConfigKeys(row->id, { { volatileKey::renameTo, QString() } }));
    }
    for (const SnapshotPtr &snapshot : parts.rows.snapshots.all()) {
        const QString newName = snapshot->config.value(volatileKey::renameTo);
        if (newName.isEmpty())
            continue;
        const InstancePtr row = TRY(parts.rows.instances.findById(snapshot->instanceId));
        SnapshotRow cleared = *snapshot;
        cleared.config.remove(volatileKey::renameTo);
        if (undoRename(TRY(volumeOf(*row, snapshot->name)), row->name + u'/' + newName))
            TRY(parts.rows.snapshots.update(cleared));
    }
    return {};
}

/** Whether a volume's instance or snapshot is there: it comes after its volume and goes before it. One that moved, or should have, has
 *  another of the same name in its own pool. */
bool InstanceService::Private::hasOwner(const VolumeRow &volume, const PoolRow &pool) const
{
    const auto row = parts.rows.instances.find(volume.project, volume.name.section(u'/', 0, 0));
    const QString snapshot = volume.name.section(u'/', 1);
    if (!row || (!snapshot.isEmpty() && !parts.rows.snapshots.find((*row)->id, snapshot)))
        return false;
    const auto own = volumeOf(**row);
    const auto other = own && own->pool != pool.name ? parts.rows.pools.find(own->pool) : failure(notFound({}));
    return !other || !parts.rows.volumes.find((*other)->id, volume.project, volume.type, volume.name);
}

/** Volumes whose instance or snapshot was never finished, or deleted first. */
Result<> InstanceService::Private::removeOrphans()
{
    for (const auto &pool : parts.rows.pools.list()) {
        for (const auto &volume : parts.rows.volumes.list(pool->id)) {
            if (volume->type != VolumeType::Container || hasOwner(*volume, *pool))
                continue;
            const auto removed = parts.storage.deleteInstanceVolume({ volume->project, volume->name, InstanceType::Container, pool->name });
            const auto owner = parts.rows.instances.find(volume->project, volume->name.section(u'/', 0, 0));
            if (const auto kept = owner ? volumeOf(**owner) : failure(owner.error()); kept)
                (void)parts.storage.linkInstanceVolume(*kept);
            log::info(u"Removed a volume without an instance"_s, { { u"volume"_s, volume->name }, { u"pool"_s, pool->name },
                { u"err"_s, removed ? QString() : removed.error().message } });
        }
    }
    return {};
}

/** Files that were being written in an instance's volume, and saved state that nobody was told of. */
void InstanceService::Private::removeTemporaries()
{
    for (const InstancePtr &row : parts.rows.instances.list()) {
        const auto volume = volumeOf(*row);
        if (!row->stateful)
            dropState(*row);
        if (!volume)
            continue;
        const QString folder = parts.storage.instanceVolumePath(*volume) + u'/';
        for (const char *name : VolumeMetadata::temporaries)
            ::unlink(folder.toUtf8() + name);
        if (QFile::exists(folder + QLatin1StringView(backupYamlTemporary)))
            writeBackupFile(*row); // in its place
    }
}

/** Of what the firewall has, only what is about interfaces of those that run is of any use. */
void InstanceService::Private::keepFilters(const QStringList &running)
{
    QStringList hostNames;
    for (const InstancePtr &row : parts.rows.instances.list()) {
        for (auto it = row->config.begin(); running.contains(driverName(*row)) && it != row->config.end(); ++it) {
            if (it.key().startsWith("volatile."_L1) && it.key().endsWith(".host_name"_L1))
                hostNames.append(it.value());
        }
    }
    if (const auto kept = parts.firewall.retainInstanceFilters(hostNames); !kept)
        log::warning(u"Couldn't tidy up the firewall"_s, { { u"err"_s, kept.error().message } });
}

/** What belongs to an instance that the driver has found running. */
Result<> InstanceService::Private::takeOver(const InstancePtr &row)
{
    if (row->stateful) // it came back from its saved state, which is used up
        TRY(forgetState(*row));
    const auto volume = volumeOf(*row);
    const auto mounted = volume ? parts.storage.mountInstanceVolume(*volume) : failure(volume.error());
    if (mounted) {
        const std::lock_guard guard(mutex);
        mounts.insert(driverName(*row), mounted->guard);
    }
    if (row->config.value(volatileKey::lastPower) != "RUNNING"_L1)
        TRY(parts.rows.instances.setConfigKeys(row->id, { { volatileKey::lastPower, u"RUNNING"_s } }));
    keepInterfaces(*row);
    endings.post([this, row] { catchUp(*row); });
    return {};
}

Result<> InstanceService::Private::adoptRunning()
{
    QStringList names;
    for (const InstancePtr &row : parts.rows.instances.list())
        names.append(driverName(*row));
    const QStringList running = TRY(parts.driver.adopt(names));
    TRY(letAllGo());
    for (const InstancePtr &row : parts.rows.instances.list()) {
        if (!running.contains(driverName(*row))) {
            if (const StringMap changes = stopDevices(deviceWorld(), *row, expanded(*row).devices); !changes.isEmpty())
                TRY(parts.rows.instances.setConfigKeys(row->id, changes));
            continue;
        }
        TRY(takeOver(row));
    }
    keepFilters(running);
    retainNats(running);
    return rebalance();
}

/** Rules of proxies whose instance ended meanwhile go. */
void InstanceService::Private::retainNats(const QStringList &running)
{
    QList<std::pair<QString, QString>> kept;
    for (const InstancePtr &row : parts.rows.instances.list()) {
        const DeviceMap devices = running.contains(driverName(*row)) ? expanded(*row).devices : DeviceMap();
        for (auto it = devices.begin(); it != devices.end(); ++it) {
            if (it->value(u"type"_s) == "proxy"_L1 && isTrue(it->value(u"nat"_s)))
                kept.append({ driverName(*row), it.key() });
        }
    }
    if (const auto retained = parts.firewall.retainProxyNats(kept); !retained)
        log::warning(u"Couldn't clear the rules of old proxies"_s, { { u"err"_s, retained.error().message } });
}

}
