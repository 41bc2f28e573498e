// SPDX-License-Identifier: Apache-2.0
// What instances leave in their folders of logs, which doesn't stay for ever.
#include <QDateTime>
#include <QDir>

#include "models/core/log.h"
#include "server/instance/instanceprivate.h"

namespace quayside {

using namespace Qt::StringLiterals;

/** Those of instances that are gone too; what one that is there still writes, or that only the database has lost, stays. */
void InstanceService::Private::expireLogs()
{
    static constexpr int keptHours = 48;
    static const QStringList current { u"lxc.log"_s, u"lxc.conf"_s, u"console.log"_s };
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addSecs(-keptHours * 3600);
    QStringList known;
    for (const InstancePtr &row : parts.rows.instances.list())
        known << driverName(*row);
    const QDir all(parts.dir.path(u"logs"_s));
    for (const QString &name : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir folder(all.filePath(name));
        const bool isThere = known.contains(name) || !parts.storage.poolsHolding(u"default"_s, name).isEmpty();
        for (const QFileInfo &file : folder.entryInfoList(QDir::Files | QDir::Hidden | QDir::System)) {
            const bool isInUse = isThere && (current.contains(file.fileName()) || file.fileName().startsWith("proxy."_L1));
            if (!isInUse && file.lastModified() <= oldest && QFile::remove(file.filePath()))
                log::info(u"Removed an old log file"_s, { { u"instance"_s, name }, { u"file"_s, file.fileName() } });
        }
        if (!isThere)
            (void)all.rmdir(name); // when it was the last
    }
}

}
