// SPDX-License-Identifier: Apache-2.0
// The daemon's start: what a crash left half done, and what went on without us.
#include "server/instance/instanceprivate.h"

#include <QFileInfo>

#include "models/core/log.h"
#include "server/instance/backupfile.h"

namespace quayside {

using namespace Qt::StringLiterals;

Result<> InstanceService::recover()
{
    TRY(d->finishRenames());
    TRY(d->removeOrphans());
    return d->adoptRunning();
}

/** A rename that didn't end is undone: its volume has either name on disk, and its row may have the other. */
Result<> InstanceService::Private::undoRename(const InstanceRow &row, const QString &newName)
{
    const InstanceVolume volume = TRY(volumeOf(row));
    const InstanceVolume moved { row.project, newName, row.type, volume.pool };
    if (QFileInfo::exists(parts.storage.instanceVolumePath(volume)) || !QFileInfo::exists(parts.storage.instanceVolumePath(moved)))
        return {};
    const auto pool = TRY(parts.rows.pools.find(volume.pool));
    if (const auto old = parts.rows.volumes.find(pool->id, row.project, VolumeType::Container, row.name))
        TRY(parts.rows.volumes.rename((*old)->id, newName));
    return parts.storage.renameInstanceVolume(moved, row.name);
}

Result<> InstanceService::Private::finishRenames()
{
    for (const InstancePtr &row : parts.rows.instances.list()) {
        const QString newName = row->config.value(volatileKey::renameTo);
        if (newName.isEmpty())
            continue;
        const auto undone = newName == row->name ? Result<>() : undoRename(*row, newName);
        log::info(u"Cleaned up after an interrupted rename"_s, { { u"instance"_s, row->name }, { u"newname"_s, newName },
            { u"result"_s, undone ? u"done"_s : undone.error().message } });
        if (undone)
            TRY(parts.rows.instances.setConfigKeys(row->id, { { volatileKey::renameTo, QString() } }));
    }
    return {};
}

/** Volumes whose instance was never finished, or deleted first. */
Result<> InstanceService::Private::removeOrphans()
{
    for (const auto &pool : parts.rows.pools.list()) {
        for (const auto &volume : parts.rows.volumes.list(pool->id)) {
            if (volume->type != VolumeType::Container || parts.rows.instances.find(volume->project, volume->name))
                continue;
            const auto removed = parts.storage.deleteInstanceVolume({ volume->project, volume->name, InstanceType::Container, pool->name });
            log::info(u"Removed a volume without an instance"_s, { { u"volume"_s, volume->name }, { u"pool"_s, pool->name },
                { u"err"_s, removed ? QString() : removed.error().message } });
        }
    }
    return {};
}

Result<> InstanceService::Private::adoptRunning()
{
    QStringList names;
    for (const InstancePtr &row : parts.rows.instances.list())
        names.append(driverName(*row));
    const QStringList running = TRY(parts.driver.adopt(names));
    for (const InstancePtr &row : parts.rows.instances.list()) {
        if (!running.contains(driverName(*row)))
            continue;
        const auto volume = volumeOf(*row);
        const auto mounted = volume ? parts.storage.mountInstanceVolume(*volume) : failure(volume.error());
        if (mounted) {
            const std::lock_guard guard(mutex);
            mounts.insert(driverName(*row), mounted->guard);
        }
        if (row->config.value(volatileKey::lastPower) != "RUNNING"_L1)
            TRY(parts.rows.instances.setConfigKeys(row->id, { { volatileKey::lastPower, u"RUNNING"_s } }));
    }
    return {};
}

void InstanceService::Private::writeBackupFile(const InstanceRow &row) const
{
    const auto written = [&]() -> Result<> {
        const InstanceVolume volume = TRY(volumeOf(row));
        const auto mounted = TRY(parts.storage.mountInstanceVolume(volume));
        const api::StoragePool pool = TRY(parts.storage.pool(volume.pool));
        const Expansion all = expanded(row);
        const api::Instance instance { row.architecture, row.config, row.devices, row.ephemeral, row.profiles, row.stateful,
            row.description, row.createdAt, all.config, all.devices, row.name, {}, 0, row.lastUsedAt, {}, instanceTypeName(row.type),
            row.project };
        const api::StorageVolume described { {}, {}, row.name, instanceTypeName(row.type), {}, {}, u"filesystem"_s };
        return writeBackupYaml(mounted.path, toJson(instance), toJson(pool), toJson(described));
    }();
    if (!written)
        log::warning(u"Couldn't write backup.yaml"_s, { { u"instance"_s, row.name }, { u"err"_s, written.error().message } });
}

}
