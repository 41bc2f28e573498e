// SPDX-License-Identifier: Apache-2.0
// Files and folders of an instance outside of storage pools: its logs, backups, nodes of devices, and what a start makes. They go with
// its name and after its row; recover() removes those without one. Logs stay for a while (doc/rest-api.md, "/1.0/instances/<name>/logs").
#include "server/instance/instanceprivate.h"

#include <QDir>
#include <unistd.h>

#include "models/core/log.h"
#include "server/storage/diskfiles.h"
#include "server/storage/serverfolders.h"

namespace quayside {

using namespace Qt::StringLiterals;

static constexpr QLatin1StringView folders[] { "logs"_L1, "backups"_L1, "devices"_L1, "shmounts"_L1, "security/apparmor"_L1,
    "security/seccomp"_L1 };

Result<> InstanceService::Private::moveFolders(const QString &project, const QString &from, const QString &to)
{
    const auto hold = parts.storage.folders().use(ServerFolders::Backups);
    for (const auto &row : hold ? QList<BackupPtr>() : parts.rows.backups.all()) {
        const auto owner = parts.rows.instances.findById(row->instanceId);
        if (owner && (*owner)->project == project && ((*owner)->name == from || (*owner)->name == to))
            return failure(hold.error()); // its backups can't follow
    }
    for (const auto folder : folders) {
        const QString base = parts.dir.path(folder + u'/'), source = base + projectPrefix(project, from), target = base + projectPrefix(project, to);
        if (!pathExists(source))
            continue;
        TRY(removeTree(target)); // nobody's
        TRY(renamePath(source, target));
    }
    return {};
}

void InstanceService::Private::removeFolders(const QString &project, const QString &name)
{
    const auto hold = parts.storage.folders().use(ServerFolders::Backups); // what can't be reached goes at a start
    for (const auto folder : folders) {
        const QString path = parts.dir.path(folder + u'/' + projectPrefix(project, name));
        if (folder == "logs"_L1)
            ::rmdir(path.toUtf8().constData()); // when nothing is in it
        else
            (void)removeTree(path);
    }
}

/** But for backups, which recoverBackups() knows, and logs, which expireLogs() does. Files beside folders aren't an instance's. */
void InstanceService::Private::sweepFolders()
{
    QStringList known;
    for (const InstancePtr &row : parts.rows.instances.list())
        known << driverName(*row);
    for (const auto folder : folders) {
        const QDir all(parts.dir.path(folder));
        const auto kind = folder == "security/seccomp"_L1 ? QDir::Files : QDir::Dirs;
        const bool isLeft = folder == "backups"_L1 || folder == "logs"_L1;
        for (const QString &name : isLeft ? QStringList() : all.entryList(kind | QDir::NoDotAndDotDot)) {
            // An instance that the database has lost, but no pool, may run on and be brought back.
            if (known.contains(name) || !parts.storage.poolsHolding(u"default"_s, name).isEmpty())
                continue;
            log::info(u"Removed what an instance left"_s, { { u"path"_s, all.filePath(name) } });
            (void)removeTree(all.filePath(name));
        }
    }
}

}
