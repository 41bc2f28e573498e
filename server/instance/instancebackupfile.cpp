// SPDX-License-Identifier: Apache-2.0
// backup.yaml in an instance's volume: what is needed to have it back without the database.
#include "server/instance/instanceprivate.h"

#include "models/core/log.h"
#include "server/instance/backupfile.h"

namespace quayside {

using namespace Qt::StringLiterals;

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
        return writeBackupYaml(mounted.path, toJson(instance), renderSnapshots(row), toJson(pool), toJson(described));
    }();
    if (!written)
        log::warning(u"Couldn't write backup.yaml"_s, { { u"instance"_s, row.name }, { u"err"_s, written.error().message } });
}

}
