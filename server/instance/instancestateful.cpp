// SPDX-License-Identifier: Apache-2.0
// Memory and processes of instances, saved in the folder "state" of their volume (doc/rest-api.md, "stateful").
#include "server/instance/instanceprivate.h"

#include <QDir>
#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

#include "models/core/log.h"
#include "server/storage/diskfiles.h"

namespace quayside {

using namespace Qt::StringLiterals;

QString InstanceService::Private::statePath(const InstanceRow &row) const
{
    const auto volume = volumeOf(row);
    return volume ? parts.storage.instanceVolumePath(*volume) + u"/state"_s : QString();
}

void InstanceService::Private::dropState(const InstanceRow &row) const
{
    const QString path = statePath(row);
    if (const auto removed = path.isEmpty() ? Result<>() : removeTree(path); !removed)
        log::warning(u"Couldn't remove an instance's saved state"_s, { { u"instance"_s, row.name }, { u"err"_s, removed.error().message } });
}

Result<> InstanceService::Private::forgetState(InstanceRow row) const
{
    row.stateful = false;
    TRY(parts.rows.instances.updateState(row));
    dropState(row);
    return {};
}

Result<> InstanceService::Private::checkStateful() const
{
    const auto possible = parts.driver.checkStateful();
    return possible ? possible : failure(badRequest(u"Unable to perform container live migration. "_s + possible.error().message));
}

/** CRIU's own account of what went wrong. */
void InstanceService::Private::keepStateLog(const InstanceRow &row, const QString &name) const
{
    const QString kept = parts.dir.logs(row.project, row.name) + u"/criu_"_s + name;
    QFile::remove(kept);
    QFile::copy(statePath(row) + u'/' + name, kept);
}

Result<> InstanceService::Private::saveState(const InstanceRow &row, bool stop) const
{
    const QString path = statePath(row);
    TRY(removeTree(path));
    TRY(makeDirectory(path, 0700));
    const auto saved = parts.driver.saveState(driverName(row), path, stop);
    if (!saved) {
        keepStateLog(row, u"dump.log"_s);
        dropState(row);
    }
    return saved;
}

/** Processes read it when they are already in their user namespace, the first before its ids are mapped. Nobody else reaches it: the
 *  volume's folder is the instance's own. */
Result<> InstanceService::Private::giveState(const QString &path, const IdMap &idmap)
{
    const uid_t uid = uid_t(idmap.uidToHost(0).value_or(0));
    const gid_t gid = gid_t(idmap.gidToHost(0).value_or(0));
    QStringList names = QDir(path).entryList(QDir::Files);
    for (const QString &name : names << u"."_s) {
        const QByteArray file = (path + u'/' + name).toUtf8();
        if (::chown(file.constData(), uid, gid) < 0 || ::chmod(file.constData(), name == "."_L1 ? 0755 : 0644) < 0)
            return failure(systemError(u"Giving saved state to its instance"_s, errno));
    }
    return {};
}

Result<> InstanceService::Private::stopWithState(const InstanceRow &row)
{
    if (!isRunning(row))
        return failure(badRequest(u"The instance is already stopped"_s));
    TRY(checkStateful());
    setStopping(driverName(row), true);
    const auto saved = saveState(row, true);
    setStopping(driverName(row), false);
    if (isRunning(row))
        return saved ? failure(internal(u"The instance's state was saved, but it still runs"_s)) : saved;
    if (saved) {
        InstanceRow next = row;
        next.stateful = true;
        TRY(parts.rows.instances.updateState(next));
    }
    finishStop(row, u"stopped"_s);
    return saved;
}

}
