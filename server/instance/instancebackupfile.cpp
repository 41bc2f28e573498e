// SPDX-License-Identifier: Apache-2.0
// backup.yaml in an instance's volume: what is needed to have it back without the database.
#include "server/instance/instanceprivate.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "models/core/log.h"
#include "server/instance/backupfile.h"

namespace quayside {

using namespace Qt::StringLiterals;

static QJsonObject object(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }

static QJsonArray profilesOf(const Repositories &rows, const QString &project, const QStringList &names)
{
    QJsonArray out;
    for (const QString &name : names) {
        if (const auto row = rows.profiles.find(project, name))
            out.append(object(toJson(api::Profile { (*row)->config, (*row)->description, (*row)->devices, (*row)->name, {} })));
    }
    return out;
}

/** What importing servers expect of each snapshot's volume. */
static QJsonArray volumesOf(const QList<SnapshotPtr> &snapshots)
{
    QJsonArray out;
    const QString never = QString::fromLatin1(Timestamp::zero().toRfc3339());
    for (const SnapshotPtr &snapshot : snapshots)
        out.append(QJsonObject { { u"name"_s, snapshot->name }, { u"description"_s, QString() }, { u"config"_s, QJsonObject() },
            { u"content_type"_s, u"filesystem"_s }, { u"expires_at"_s, never } });
    return out;
}

Result<QJsonObject> InstanceService::Private::backupConfig(const InstanceRow &row, bool withSnapshots) const
{
    const InstanceVolume volume = TRY(volumeOf(row));
    const api::StoragePool pool = TRY(parts.storage.pool(volume.pool));
    const Expansion all = expanded(row);
    const QList<SnapshotPtr> snapshots = withSnapshots ? parts.rows.snapshots.list(row.id) : QList<SnapshotPtr>();
    QJsonArray rendered;
    for (const SnapshotPtr &snapshot : snapshots)
        rendered.append(object(render(row, *snapshot)));
    const api::Instance instance { row.architecture, row.config, row.devices, row.ephemeral, row.profiles, row.stateful,
        row.description, row.createdAt, all.config, all.devices, row.name, {}, 0, row.lastUsedAt, {}, instanceTypeName(row.type),
        row.project };
    const api::StorageVolume described { {}, {}, row.name, instanceTypeName(row.type), {}, {}, u"filesystem"_s };
    QJsonObject poolObject = object(toJson(pool));
    poolObject.insert(u"used_by"_s, QJsonArray());
    const QString profiles = parts.rows.projects.home(row.project, u"features.profiles"_s);
    return QJsonObject { { u"container"_s, object(toJson(instance)) }, { u"snapshots"_s, rendered }, { u"pool"_s, poolObject },
        { u"profiles"_s, profilesOf(parts.rows, profiles, row.profiles) }, { u"volume"_s, object(toJson(described)) },
        { u"volume_snapshots"_s, volumesOf(snapshots) } };
}

void InstanceService::Private::writeBackupFile(const InstanceRow &row) const
{
    const auto written = [&]() -> Result<> {
        const auto mounted = TRY(parts.storage.mountInstanceVolume(TRY(volumeOf(row))));
        return writeBackupYaml(mounted.path, TRY(backupConfig(row, true)));
    }();
    if (!written)
        log::warning(u"Couldn't write backup.yaml"_s, { { u"instance"_s, row.name }, { u"err"_s, written.error().message } });
}

}
