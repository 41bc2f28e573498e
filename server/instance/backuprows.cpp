// SPDX-License-Identifier: Apache-2.0
#include "server/instance/backuprows.h"

#include <algorithm>

#include "models/config/configschema.h"
#include "server/instance/architectures.h"
#include "server/instance/volatilekeys.h"

namespace quayside {

using namespace Qt::StringLiterals;

/** What the server itself keeps: unknown or no longer true keys of another one go. */
static StringMap withoutForeignKeys(StringMap config)
{
    config.removeIf([](const auto &entry) {
        const bool gone = entry.key() == volatileKey::lastPower || entry.key() == volatileKey::idmapCurrent || entry.key() == volatileKey::renameTo;
        return entry.value().isEmpty() || gone || (entry.key().startsWith("volatile."_L1) && !instanceKeys().validate(entry.key(), entry.value()));
    });
    return config;
}

Result<InstanceRow> rowFromBackup(const QString &project, const QString &name, const api::Instance &instance)
{
    InstanceRow row;
    row.project = project;
    row.name = name;
    if (instance.type == "virtual-machine"_L1)
        return failure(notImplemented(u"Virtual machines are not supported by this server yet"_s));
    row.architecture = TRY(usableArchitecture(instance.architecture));
    row.ephemeral = instance.ephemeral;
    row.description = instance.description;
    row.createdAt = instance.createdAt.isZero() ? Timestamp::now() : instance.createdAt;
    row.lastUsedAt = instance.lastUsedAt;
    row.config = withoutForeignKeys(instance.config);
    row.devices = instance.devices;
    row.profiles = instance.profiles;
    return row;
}

static SnapshotRow rowOf(const api::InstanceSnapshot &snapshot)
{
    SnapshotRow row;
    row.name = snapshot.name;
    row.createdAt = snapshot.createdAt;
    row.expiresAt = snapshot.expiresAt;
    row.config = withoutForeignKeys(snapshot.config);
    row.devices = snapshot.devices;
    return row;
}

Result<QList<SnapshotRow>> snapshotsFromBackup(const QStringList &names, const QList<api::InstanceSnapshot> &described)
{
    QList<SnapshotRow> rows;
    for (const QString &name : names) {
        const auto found = std::find_if(described.begin(), described.end(), [&](const auto &s) { return s.name == name; });
        if (found == described.end())
            return failure(badRequest(u"The backup doesn't describe its snapshot \"%1\""_s.arg(name)));
        rows.append(rowOf(*found));
    }
    return rows;
}

}
