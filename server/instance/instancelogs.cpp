// SPDX-License-Identifier: Apache-2.0
// What instances leave in their folders of logs, which doesn't stay for ever.
#include <QDateTime>
#include <QDir>

#include "models/core/log.h"
#include "server/instance/instanceprivate.h"

namespace quayside {

using namespace Qt::StringLiterals;

void InstanceService::Private::expireLogs()
{
    static constexpr int keptHours = 48;
    static const QStringList current { u"lxc.log"_s, u"lxc.conf"_s, u"console.log"_s };
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addSecs(-keptHours * 3600);
    for (const InstancePtr &row : parts.rows.instances.list()) {
        const QDir folder(parts.dir.logs(row->project, row->name));
        for (const QFileInfo &file : folder.entryInfoList(QDir::Files | QDir::Hidden | QDir::System)) {
            if (current.contains(file.fileName()) || file.fileName().startsWith("proxy."_L1) || file.lastModified() > oldest || !QFile::remove(file.filePath()))
                continue;
            log::info(u"Removed an old log file"_s, { { u"instance"_s, row->name }, { u"file"_s, file.fileName() } });
        }
    }
}

}
