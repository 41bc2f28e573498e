// SPDX-License-Identifier: Apache-2.0
// Where an instance's files are and what their ids mean.
#include <QDir>

#include "server/instance/filepush.h"
#include "server/instance/instanceprivate.h"

namespace quayside {

using namespace Qt::StringLiterals;

Result<InstanceRoot> InstanceService::files(const InstanceRow &row) const
{
    const DriverStatus status = d->parts.driver.status(Private::driverName(row));
    if (status.isRunning()) {
        const IdMap idmap = TRY(IdMap::fromJson(row.config.value(volatileKey::idmapCurrent).toUtf8()));
        SafeRoot root = TRY(SafeRoot::open(u"/proc/%1/root"_s.arg(status.pid)));
        return InstanceRoot { std::move(root), idmap, idmap.uidToHost(0).value_or(0), idmap.gidToHost(0).value_or(0), {}, d->parts.dir.path(u"devices"_s), Private::driverName(row), {} };
    }
    const auto mounted = TRY(d->parts.storage.mountInstanceVolume(TRY(d->volumeOf(row))));
    const IdMap onDisk = TRY(IdMap::fromJson(row.config.value(volatileKey::lastIdmap).toUtf8()));
    const IdMap next = TRY(IdMap::fromJson(row.config.value(volatileKey::idmapNext).toUtf8()));
    return InstanceRoot { TRY(SafeRoot::open(mounted.path + u"/rootfs"_s)), onDisk, 0, 0, mounted.guard, d->parts.dir.path(u"devices"_s), Private::driverName(row), next };
}

Result<InstanceRoot> InstanceService::volume(const InstanceRow &row) const
{
    const auto mounted = TRY(d->parts.storage.mountInstanceVolume(TRY(d->volumeOf(row))));
    return InstanceRoot { TRY(SafeRoot::open(mounted.path)), {}, 0, 0, mounted.guard, {}, {}, {} };
}

void InstanceService::Private::recoverPushes(const InstanceService &service)
{
    const auto filesOf = [&](const QString &owner) -> Result<InstanceRoot> {
        for (const InstancePtr &row : parts.rows.instances.list()) {
            if (driverName(*row) == owner)
                return service.files(*row);
        }
        return failure(notFound(u"Instance not found"_s));
    };
    const QDir notes(parts.dir.path(u"devices"_s));
    for (const QString &note : notes.entryList({ u"*.push"_s }, QDir::Files))
        FilePush::recover(notes.filePath(note), filesOf);
}

}
