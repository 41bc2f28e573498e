// SPDX-License-Identifier: Apache-2.0
// Bringing back an instance whose volume outlived the database (doc/backup.md, "Disaster recovery"). The instance's row comes before
// and goes after those of its volumes: at no moment is there a volume's row alone, which recover() would take for the rest of a deletion.
#include "server/instance/instanceprivate.h"

#include "models/core/log.h"
#include "server/instance/backuprows.h"
#include "server/instance/instancecheck.h"
#include "server/instance/instancerunconfig.h"
#include "server/storage/unpack.h"

namespace quayside {

using namespace Qt::StringLiterals;

/** What the volume's own backup.yaml says. */
Result<BackupConfig> InstanceService::Private::survivor(const QString &project, const QString &name, const QString &pool) const
{
    const SafeRoot root = TRY(SafeRoot::open(parts.dir.pool(pool) + u"/containers/"_s + projectPrefix(project, name)));
    auto yaml = root.readFile("backup.yaml", maximumFromArchive);
    if (!yaml && yaml.error().status == 404)
        return failure(notFound(u"The volume of instance \"%1\" has no backup.yaml"_s.arg(name)));
    BackupConfig config = TRY(BackupConfig::parse(TRY(std::move(yaml))));
    if (config.container.name != name)
        return failure(badRequest(u"backup.yaml is that of instance \"%1\""_s.arg(config.container.name)));
    if (config.pool.name != pool)
        return failure(badRequest(u"backup.yaml is that of an instance in the storage pool \"%1\""_s.arg(config.pool.name)));
    return config;
}

/** Those that are described and there. */
Result<QStringList> InstanceService::Private::survivingSnapshots(const BackupConfig &config, const InstanceVolume &volume, bool force) const
{
    QStringList there, onDisk = parts.storage.snapshotsOnDisk(volume);
    for (const api::InstanceSnapshot &snapshot : config.snapshots) {
        if (onDisk.removeOne(snapshot.name))
            there << snapshot.name;
        else if (!force)
            return failure(conflict(u"Snapshot \"%1\" is in backup.yaml but not on disk: use \"force\" to go without it"_s.arg(snapshot.name)));
    }
    if (!onDisk.isEmpty() && !force)
        return failure(conflict(u"Snapshot \"%1\" is on disk but not in backup.yaml: use \"force\" to go without it"_s.arg(onDisk.front())));
    return there;
}

/** Removes the rows of what is to be brought back; the files stay. */
Result<> InstanceService::Private::forget(const InstanceVolume &volume, const InstanceRow *row)
{
    TRY(parts.storage.forgetInstanceVolume(volume));
    if (!row)
        return {};
    renderings.forget(row->id);
    hotplug.follow(row->id, {});
    proxies.follow(row->id, {});
    return parts.rows.instances.remove(row->id);
}

/** What an instance runs with is true, whatever backup.yaml has of it. */
static StringMap withVolatileOf(StringMap config, const StringMap &running)
{
    const auto isVolatile = [](const QString &key) { return key.startsWith("volatile."_L1); };
    config.removeIf([&](const auto &entry) { return isVolatile(entry.key()); });
    for (auto it = running.begin(); it != running.end(); ++it) {
        if (isVolatile(it.key()))
            config.insert(it.key(), it.value());
    }
    return config;
}

/** The one that survived; 404 or 409 when there isn't exactly one. */
static Result<InstanceVolume> volumeOnDisk(const StorageService &storage, const QString &project, const QString &name)
{
    const QStringList pools = storage.poolsHolding(project, name);
    if (pools.isEmpty())
        return failure(notFound(u"The instance \"%1\" does not seem to exist on any storage pool"_s.arg(name)));
    if (pools.size() > 1)
        return failure(conflict(u"The instance \"%1\" is on several storage pools: %2"_s.arg(name, pools.join(u", "_s))));
    return InstanceVolume { project, name, InstanceType::Container, pools.front() };
}

Result<InstancePtr> InstanceService::rescue(const QString &project, const QString &name, bool force)
{
    TRY(checkInstanceName(name));
    const auto hold = TRY(d->locks.take(Private::lockKey(project, name), u"import"_s));
    const InstanceVolume volume = TRY(volumeOnDisk(d->parts.storage, project, name));
    const BackupConfig config = TRY(d->survivor(project, name, volume.pool));
    const auto known = find(project, name);
    if (known && !force)
        return failure(conflict(u"Entry for instance \"%1\" already exists in the database: use \"force\" to overwrite it"_s.arg(name)));
    if (d->parts.storage.knowsInstanceVolume(volume) && !force)
        return failure(conflict(u"Storage volume for instance \"%1\" already exists in the database: use \"force\" to overwrite it"_s.arg(name)));
    InstanceRow row = TRY(rowFromBackup(project, name, config.container));
    const bool goesOn = known && d->isRunning(**known);
    if (goesOn)
        row.config = withVolatileOf(std::move(row.config), (*known)->config);
    TRY(checkProfiles(d->parts.rows, profileProject(project), row.profiles));
    d->settleRootDisk(row, volume.pool);
    TRY(checkLocal(row));
    TRY(checkExpanded(expanded(row)));
    TRY(d->parts.storage.adoptPool(config.pool));
    const QStringList names = TRY(d->survivingSnapshots(config, volume, force));
    const QList<SnapshotRow> snapshots = TRY(snapshotsFromBackup(names, config.snapshots));
    const QList<BackupPtr> backups = known ? this->backups(**known) : QList<BackupPtr>();
    TRY(d->forget(volume, known ? known->get() : nullptr));

    Revert revert;
    const InstancePtr made = TRY(d->parts.rows.instances.create(row, snapshots));
    revert.add([&] { (void)d->forget(volume, made.get()); });
    TRY(d->parts.storage.adoptInstanceVolume(volume));
    for (const QString &snapshot : names)
        TRY(d->parts.storage.adoptInstanceVolume(TRY(d->volumeOf(*made, snapshot))));
    for (const BackupPtr &old : backups) {
        BackupRow backup = *old;
        backup.instanceId = made->id;
        TRY(d->parts.rows.backups.create(backup));
    }
    revert.success();
    d->writeBackupFile(*made);
    if (goesOn)
        d->followDevices(*made);
    if (!known && !TRY(d->parts.driver.adopt({ Private::driverName(*made) })).isEmpty()) { // it has gone on without the database
        TRY(prepareFolders(d->parts.dir, *made, expanded(*made).config));
        TRY(d->takeOver(made));
    }
    log::info(u"Brought an instance back"_s, { { u"instance"_s, name }, { u"project"_s, project }, { u"pool"_s, volume.pool } });
    d->tell(*made, u"created"_s);
    return made;
}

}
