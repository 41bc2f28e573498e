// SPDX-License-Identifier: Apache-2.0
// Instances and the custom volumes that they get.
#include "server/instance/instanceprivate.h"

#include "models/core/log.h"

namespace quayside {

using namespace Qt::StringLiterals;

static bool gets(const DeviceMap &devices, const VolumeName &volume)
{
    return std::any_of(devices.begin(), devices.end(), [&](const StringMap &device) {
        return device.value(u"type"_s) == "disk"_L1 && device.value(u"pool"_s) == volume.pool && device.value(u"source"_s) == volume.name;
    });
}

QList<InstancePtr> InstanceService::usersOf(const VolumeName &volume) const
{
    QList<InstancePtr> users;
    for (const InstancePtr &row : d->parts.rows.instances.list()) {
        if (d->parts.storage.volumeProject(row->project, VolumeType::Custom) == volume.project && gets(expanded(*row).devices, volume))
            users.append(row);
    }
    return users;
}

Result<> InstanceService::checkUnused(const VolumeName &volume) const
{
    for (const InstancePtr &row : usersOf(volume)) {
        if (isRunning(*row))
            return failure(badRequest(u"Volume is still in use by running instances"_s));
    }
    return {};
}

Result<> InstanceService::moveVolume(const VolumeName &from, const VolumeName &to)
{
    const auto holds = TRY(d->lockUsers([&] { return usersOf(from); })); // none of them starts or changes meanwhile
    const QList<InstancePtr> users = usersOf(from);
    TRY(checkUnused(from));
    TRY(from.pool == to.pool ? d->parts.storage.renameCustomVolume(from, to.name) : d->parts.storage.moveCustomVolume(from, to));
    for (const InstancePtr &row : users) {
        if (const auto now = d->parts.rows.instances.findById(row->id))
            d->writeBackupFile(**now);
    }
    log::info(u"Moved a storage volume"_s, { { u"volume"_s, from.name }, { u"pool"_s, from.pool }, { u"to"_s, to.pool + u'/' + to.name } });
    return {};
}

}
