// SPDX-License-Identifier: Apache-2.0
// Making an instance out of an uploaded backup (extensions container_backup, container_backup_override_pool).
#include "server/instance/instanceprivate.h"

#include "models/core/log.h"
#include "models/core/revert.h"
#include "server/instance/backuprows.h"
#include "server/instance/backupupload.h"
#include "server/instance/configvalues.h"
#include "server/instance/instancecheck.h"
#include "server/instance/instancedevices.h"
#include "server/storage/diskfiles.h"
#include "server/storage/unpack.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** Files keep the owners that they had there: the next start moves them where that is needed. */
Result<> checkOwners(const StringMap &config)
{
    TRY(IdMap::fromJson(config.value(volatileKey::lastIdmap).toUtf8()));
    return {};
}

Result<BackupConfig> configOf(const BackupIndex &index, const BackupUpload &upload)
{
    if (index.config)
        return *index.config;
    const auto yaml = readFromArchive(upload.archive(), "backup/container/backup.yaml", upload.folder());
    if (!yaml && yaml.error().status == 404)
        return failure(badRequest(u"Backup is missing backup.yaml"_s));
    return BackupConfig::parse(TRY(std::move(yaml)));
}
}

/** The root file system is on `pool`, whatever the backup or the profiles say. */
void InstanceService::Private::settleRootDisk(InstanceRow &row, const QString &pool) const
{
    const DeviceMap all = expanded(row).devices;
    const auto isRoot = [](const StringMap &device) { return device.value(u"type"_s) == "disk"_L1 && device.value(u"path"_s) == "/"_L1; };
    const auto found = std::find_if(all.begin(), all.end(), isRoot);
    StringMap device = found == all.end() ? StringMap { { u"type"_s, u"disk"_s }, { u"path"_s, u"/"_s } } : *found;
    if (device.value(u"pool"_s) == pool)
        return;
    device.insert(u"pool"_s, pool);
    QString name = found == all.end() ? u"root"_s : found.key();
    for (int i = 0; found == all.end() && all.contains(name); ++i)
        name = u"root%1"_s.arg(i);
    row.devices.insert(name, device);
}

/** Its own pool; that of the default profile when there is none of that name here and nobody asked for one. */
static Result<QString> poolFor(const Repositories &rows, const QString &profileProject, const BackupIndex &index, const QString &wanted)
{
    const QString pool = wanted.isEmpty() ? index.pool : wanted;
    if (rows.pools.find(pool))
        return pool;
    if (!wanted.isEmpty())
        return failure(notFound(u"Storage pool not found"_s));
    const auto profile = TRY(rows.profiles.find(profileProject, u"default"_s));
    const auto disk = rootDisk(profile->devices);
    if (!disk || !rows.pools.find(disk->pool))
        return failure(badRequest(u"The storage pool \"%1\" of the backup isn't here, and the default profile has no root disk"_s.arg(pool)));
    return disk->pool;
}

Result<InstanceImport> InstanceService::prepareImport(const QString &project, const BackupUpload &upload, const QString &name,
    const QString &pool) const
{
    const auto yaml = readFromArchive(upload.archive(), "backup/index.yaml", upload.folder());
    if (!yaml && yaml.error().status == 404)
        return failure(badRequest(u"Backup is missing index.yaml"_s));
    const BackupIndex index = TRY(BackupIndex::parse(TRY(std::move(yaml))));
    if (index.type == "virtual-machine"_L1)
        return failure(notImplemented(u"Virtual machines are not supported by this server yet"_s));
    if (index.optimized)
        return failure(badRequest(u"The backup is in the own format of the storage driver \"%1\", which this server can't read"_s.arg(index.backend)));
    const QString wanted = name.isEmpty() ? index.name : name;
    TRY(checkInstanceName(wanted));
    if (d->parts.rows.instances.find(project, wanted))
        return failure(conflict(u"Instance \"%1\" already exists"_s.arg(wanted)));
    const BackupConfig config = TRY(configOf(index, upload));
    InstanceImport import;
    import.pool = TRY(poolFor(d->parts.rows, profileProject(project), index, pool));
    import.row = TRY(rowFromBackup(project, wanted, config.container));
    import.snapshots = TRY(snapshotsFromBackup(index.snapshots, config.snapshots));
    import.name = name;
    import.wantedPool = pool;
    import.profiles = d->profileRows(import.row); // before they are checked
    TRY(checkProfiles(d->parts.rows, profileProject(project), import.row.profiles));
    d->settleRootDisk(import.row, import.pool);
    TRY(checkLocal(import.row));
    TRY(checkExpanded(expanded(import.row)));
    TRY(d->checkProject(import.row));
    TRY(checkOwners(import.row.config));
    for (const SnapshotRow &snapshot : import.snapshots)
        TRY(checkOwners(snapshot.config));
    return import;
}

Result<InstancePtr> InstanceService::importBackup(InstanceImport wanted, const BackupUpload &upload, const ProgressFunction &progress)
{
    for (int tries = 0;;) {
        auto made = d->import(wanted, upload, progress, tries);
        if (made || made.error().status != 412)
            return made;
        if (tries == Private::mostTries)
            return failure(Private::restless(made.error()));
        wanted = TRY(prepareImport(wanted.row.project, upload, wanted.name, wanted.wantedPool)); // its profiles have changed
    }
}

Result<InstancePtr> InstanceService::Private::import(const InstanceImport &wanted, const BackupUpload &upload, const ProgressFunction &progress, int &tries)
{
    InstanceRow row = wanted.row;
    QList<SnapshotRow> snapshots = wanted.snapshots;
    const auto hold = TRY(locks.take(lockKey(row.project, row.name), u"import"_s));
    if (parts.rows.instances.find(row.project, row.name))
        return failure(conflict(u"Instance \"%1\" already exists"_s.arg(row.name)));
    TRY(checkSame(row, wanted.profiles));
    (void)removeTree(parts.dir.logs(row.project, row.name)); // of an earlier one of the name
    const DeviceMap devices = expanded(row).devices;
    const Ids ids = TRY(chooseIds(row, expanded(row).config));
    TRY(addDevices(deviceWorld(), row, devices, devices));
    InstanceVolume volume = TRY(volumeOf(row));
    volume.pool = wanted.pool; // whatever a profile says meanwhile
    ++tries;
    Revert revert;
    TRY(parts.storage.unpackInstanceVolume(volume, upload.archive(), "backup/container", progress));
    revert.add([this, volume] { (void)parts.storage.deleteInstanceVolume(volume); });
    for (SnapshotRow &snapshot : snapshots) {
        const InstanceVolume part { row.project, row.name + u'/' + snapshot.name, row.type, wanted.pool };
        TRY(parts.storage.unpackInstanceVolume(part, upload.archive(), "backup/snapshots/" + snapshot.name.toUtf8(), progress));
        snapshot.size = TRY(parts.storage.measureInstanceVolume(part));
    }
    TRY(maasPut(row, {}, devices, revert));
    const InstancePtr made = TRY(createRow(row, snapshots, wanted.profiles, devices)); // volumes and networks needn't be here
    revert.success();
    storedDevices(deviceWorld(), *made, devices);
    writeBackupFile(*made);
    log::info(u"Imported a backup"_s, { { u"instance"_s, row.name }, { u"project"_s, row.project } });
    tell(*made, u"created"_s);
    for (const SnapshotPtr &snapshot : parts.rows.snapshots.list(made->id))
        tell(*made, *snapshot, u"created"_s);
    return made;
}

}
