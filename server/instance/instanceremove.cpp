// SPDX-License-Identifier: Apache-2.0
// Deleting an instance: its row goes first, which hides it; recover() removes a volume without a row.
#include "server/instance/instancedevices.h"
#include "server/instance/instanceprivate.h"

#include "models/core/log.h"
#include "server/instance/configvalues.h"

namespace quayside {

using namespace Qt::StringLiterals;

Result<> InstanceService::remove(const QString &project, const QString &name)
{
    const auto locked = TRY(d->lock(project, name, u"delete"_s));
    if (d->isRunning(*locked.row))
        return failure(badRequest(u"Instance is running"_s));
    if (isTrue(expanded(*locked.row).config, u"security.protection.delete"_s, false))
        return failure(badRequest(u"Instance is protected"_s));
    return d->remove(*locked.row);
}

Result<> InstanceService::Private::remove(const InstanceRow &row)
{
    const auto volume = volumeOf(row);
    const auto snapshots = parts.rows.snapshots.list(row.id);
    const auto backups = parts.rows.backups.list(row.id);
    const DeviceMap devices = expanded(row).devices;
    Revert revert;
    TRY(maasPut(row, devices, {}, revert));
    TRY(parts.rows.instances.remove(row.id));
    revert.success();
    forgetDevices(deviceWorld(), row, devices);
    renderings.forget(row.id);
    removeFolders(row.project, row.name);
    log::info(u"Deleted instance"_s, { { u"instance"_s, row.name }, { u"project"_s, row.project } });
    for (const SnapshotPtr &snapshot : snapshots)
        tell(row, *snapshot, u"deleted"_s);
    for (const BackupPtr &backup : backups)
        tellBackup(row, backup->name, u"deleted"_s);
    tell(row, u"deleted"_s);
    if (!volume)
        return {};
    return parts.storage.deleteInstanceVolume(*volume);
}

}
