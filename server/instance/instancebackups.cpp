// SPDX-License-Identifier: Apache-2.0
// Backups of an instance: files in DIR/backups. The file comes first and goes last: recover() removes one without a row.
#include "server/instance/instanceprivate.h"

#include <QDir>
#include <QJsonArray>
#include <QUuid>
#include <fcntl.h>
#include <unistd.h>

#include "models/config/configschema.h"
#include "models/core/log.h"
#include "server/instance/backupfile.h"
#include "server/storage/diskfiles.h"
#include "server/storage/pack.h"
#include "server/storage/serverfolders.h"

namespace quayside {

using namespace Qt::StringLiterals;

/** Files in DIR/backups itself: being written, or uploaded. No instance's name begins with a dot. */
static constexpr auto unfinished = ".new-"_L1;

static Result<> checkBackupName(const QString &name)
{
    if (name.contains(u'/'))
        return failure(badRequest(u"Backup names may not contain slashes"_s));
    TRY(checkObjectName(u"backup"_s, name, 255));
    if (name.toUtf8().size() > 255)
        return failure(badRequest(u"Invalid backup name \"%1\": it is too long for a file name"_s.arg(name)));
    return {};
}

QString InstanceService::Private::backupPath(const InstanceRow &row, const QString &backup) const
{
    return parts.dir.backups(row.project, row.name) + u'/' + backup;
}

void InstanceService::Private::tellBackup(const InstanceRow &row, const QString &backup, const QString &event, const StringMap &context) const
{
    parts.events.lifecycle(row.project, u"instance-backup-"_s + event, u"/1.0/instances/%1/backups/%2"_s.arg(row.name, backup), context);
}

// --- looking up -------------------------------------------------------------------------------------------------------------
QList<BackupPtr> InstanceService::backups(const InstanceRow &row) const { return d->parts.rows.backups.list(row.id); }

Result<BackupPtr> InstanceService::backup(const InstanceRow &row, const QString &name) const
{
    return d->parts.rows.backups.find(row.id, name);
}

api::InstanceBackup InstanceService::describe(const BackupRow &backup)
{
    return { backup.name, backup.createdAt, backup.expiresAt, backup.instanceOnly, backup.instanceOnly, backup.optimizedStorage };
}

Result<UniqueFd> InstanceService::openBackup(const InstanceRow &row, const BackupRow &backup) const
{
    const auto hold = TRY(d->parts.storage.folders().use(ServerFolders::Backups));
    UniqueFd file(::open(QFile::encodeName(d->backupPath(row, backup.name)).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (!file)
        return failure(systemError(u"Couldn't open the backup"_s, errno));
    return file;
}

Result<QString> InstanceService::newBackupName(const InstanceRow &row, const QString &wanted) const
{
    if (!wanted.isEmpty()) {
        TRY(checkBackupName(wanted));
        if (backup(row, wanted))
            return failure(conflict(u"Backup \"%1/%2\" already exists"_s.arg(row.name, wanted)));
        return wanted;
    }
    int next = 0;
    for (const BackupPtr &each : backups(row)) {
        bool isNumber = false;
        const int number = each->name.mid(6).toInt(&isNumber);
        if (isNumber && each->name.startsWith("backup"_L1))
            next = std::max(next, number + 1);
    }
    return u"backup%1"_s.arg(next);
}

Result<Compression> InstanceService::compression(const QString &wanted, const QString &serverKey) const
{
    return Compression::parse(wanted.isEmpty() ? serverKeys().value(d->parts.rows.config.all(), serverKey) : wanted);
}

// --- verbs ------------------------------------------------------------------------------------------------------------------
/** What goes into a backup, as LXD lays it out; `guards` keep the volumes mounted. Files have the owners that they have on disk, which
 *  volatile.last_state.idmap in the configuration beside them explains. */
Result<PackJob> InstanceService::Private::backupJob(const InstanceRow &row, bool instanceOnly, std::vector<std::shared_ptr<void>> &guards) const
{
    PackJob job;
    QStringList names;
    const auto add = [&](const InstanceVolume &volume, const QByteArray &name) -> Result<> {
        const auto mounted = TRY(parts.storage.mountInstanceVolume(volume));
        guards.push_back(mounted.guard);
        job.trees.append({ mounted.path, name, IdMap() });
        return {};
    };
    const InstanceVolume volume = TRY(volumeOf(row));
    for (const SnapshotPtr &snapshot : instanceOnly ? QList<SnapshotPtr>() : parts.rows.snapshots.list(row.id)) {
        TRY(add(TRY(volumeOf(row, snapshot->name)), "backup/snapshots/" + snapshot->name.toUtf8()));
        names << snapshot->name;
    }
    TRY(add(volume, "backup/container"));
    const QJsonObject index { { u"name"_s, row.name }, { u"backend"_s, TRY(parts.rows.pools.find(volume.pool))->driver },
        { u"pool"_s, volume.pool }, { u"snapshots"_s, QJsonArray::fromStringList(names) }, { u"optimized"_s, false },
        { u"optimized_header"_s, false }, { u"type"_s, instanceTypeName(row.type) }, { u"config"_s, TRY(backupConfig(row, !instanceOnly)) } };
    job.files.append({ "backup/index.yaml", yamlFromJson(index), Timestamp::now().ns / 1'000'000'000 });
    return job;
}

Result<BackupPtr> InstanceService::createBackup(const QString &project, const QString &name, const api::InstanceBackupsPost &post,
    const ProgressFunction &progress)
{
    const auto locked = TRY(d->lock(project, name, u"backup"_s));
    const InstanceRow &row = *locked.row;
    BackupRow backup;
    backup.instanceId = row.id;
    backup.name = TRY(newBackupName(row, post.name));
    backup.createdAt = Timestamp::now();
    backup.expiresAt = post.expiresAt;
    backup.instanceOnly = post.instanceOnly || post.containerOnly;
    backup.compression = post.compressionAlgorithm;
    std::vector<std::shared_ptr<void>> guards;
    d->writeBackupFile(row);
    PackJob job = TRY(d->backupJob(row, backup.instanceOnly, guards));
    job.compression = TRY(compression(post.compressionAlgorithm, u"backups.compression_algorithm"_s));

    const auto hold = TRY(d->parts.storage.folders().use(ServerFolders::Backups));
    const QString fresh = d->parts.dir.path(u"backups/"_s + unfinished + QUuid::createUuid().toString(QUuid::WithoutBraces));
    const UniqueFd file(::open(QFile::encodeName(fresh).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!file)
        return failure(systemError(u"Couldn't create "_s + fresh, errno));
    Revert revert;
    revert.add([path = QFile::encodeName(fresh)] { ::unlink(path.constData()); });
    TRY(packArchive(job, file.get(), progress));
    TRY(makeDirectory(d->parts.dir.backups(row.project, row.name), 0700));
    const QByteArray path = QFile::encodeName(d->backupPath(row, backup.name));
    if (::rename(QFile::encodeName(fresh).constData(), path.constData()) != 0) // over what a crash may have left
        return failure(systemError(u"Couldn't rename "_s + fresh, errno));
    revert.add([path] { ::unlink(path.constData()); });
    const BackupPtr made = TRY(d->parts.rows.backups.create(backup));
    revert.success();
    if (!made->expiresAt.isZero())
        d->parts.timetable.poke();
    log::info(u"Created a backup"_s, { { u"instance"_s, name }, { u"backup"_s, made->name }, { u"project"_s, project } });
    d->tellBackup(row, made->name, u"created"_s);
    return made;
}

/** A second name comes first, so that the file is there whatever name the row has when the machine stops in between. */
Result<> InstanceService::renameBackup(const QString &project, const QString &name, const QString &backupName, const QString &newName)
{
    TRY(checkBackupName(newName));
    const auto locked = TRY(d->lock(project, name, u"rename"_s));
    const InstanceRow &row = *locked.row;
    const BackupPtr old = TRY(backup(row, backupName));
    if (backup(row, newName))
        return failure(conflict(u"Backup \"%1/%2\" already exists"_s.arg(name, newName)));
    const auto hold = TRY(d->parts.storage.folders().use(ServerFolders::Backups));
    const QByteArray from = QFile::encodeName(d->backupPath(row, backupName)), to = QFile::encodeName(d->backupPath(row, newName));
    ::unlink(to.constData());
    if (::link(from.constData(), to.constData()) != 0)
        return failure(systemError(u"Couldn't rename the backup"_s, errno));
    Revert revert;
    revert.add([to] { ::unlink(to.constData()); });
    TRY(d->parts.rows.backups.rename(old->id, newName));
    revert.success();
    ::unlink(from.constData());
    d->tellBackup(row, newName, u"renamed"_s, { { u"old_name"_s, backupName } });
    return {};
}

Result<> InstanceService::removeBackup(const QString &project, const QString &name, const QString &backupName)
{
    const auto locked = TRY(d->lock(project, name, u"delete"_s));
    return d->removeBackup(*locked.row, *TRY(backup(*locked.row, backupName)));
}

Result<> InstanceService::Private::removeBackup(const InstanceRow &row, const BackupRow &backup)
{
    const auto hold = TRY(parts.storage.folders().use(ServerFolders::Backups));
    TRY(parts.rows.backups.remove(backup.id));
    ::unlink(QFile::encodeName(backupPath(row, backup.name)).constData());
    ::rmdir(QFile::encodeName(parts.dir.backups(row.project, row.name)).constData()); // when it was the last
    tellBackup(row, backup.name, u"deleted"_s);
    return {};
}

/** Files and rows that a crash left without each other. */
Result<> InstanceService::Private::recoverBackups()
{
    if (!parts.storage.folders().isThere(ServerFolders::Backups))
        return {}; // nothing is known of any file
    QSet<QString> kept;
    for (const BackupPtr &backup : parts.rows.backups.all()) {
        const InstancePtr row = TRY(parts.rows.instances.findById(backup->instanceId));
        const QString path = backupPath(*row, backup->name);
        if (pathExists(path)) {
            kept << path << parts.dir.backups(row->project, row->name);
            continue;
        }
        log::error(u"The file of a backup is gone: it is forgotten"_s, { { u"instance"_s, row->name }, { u"backup"_s, backup->name } });
        TRY(parts.rows.backups.remove(backup->id));
    }
    const auto entries = [](const QString &folder) { return QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot); };
    const auto sweep = [&](const QString &path) {
        if (kept.contains(path))
            return;
        log::info(u"Removed a file that is no backup's"_s, { { u"file"_s, path } });
        (void)removeTree(path);
    };
    for (const QFileInfo &folder : entries(parts.dir.path(u"backups"_s))) {
        sweep(folder.filePath());
        if (kept.contains(folder.filePath())) {
            for (const QFileInfo &file : entries(folder.filePath()))
                sweep(file.filePath());
        }
    }
    return {};
}

}
