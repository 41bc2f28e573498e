// SPDX-License-Identifier: Apache-2.0
// Changing an instance's configuration and its name.
#include "server/instance/instanceprivate.h"

#include <QDir>

#include "models/core/log.h"
#include "models/core/revert.h"
#include "server/instance/architectures.h"
#include "server/instance/configvalues.h"
#include "server/instance/instancecheck.h"
#include "server/instance/instancedevices.h"

namespace quayside {

using namespace Qt::StringLiterals;

api::InstancePut InstanceService::writable(const InstanceRow &row)
{
    return { row.architecture, row.config, row.devices, row.ephemeral, row.profiles, {}, row.stateful, row.description };
}

/** A client that knows nothing of volatile keys keeps them all; one that does may set and drop them, but not those that say what
 *  ids the files on disk have. */
static StringMap withKeptKeys(StringMap next, const StringMap &current)
{
    const StringMap volatiles = withPrefix(next, u"volatile."_s);
    for (auto it = current.begin(); it != current.end(); ++it) {
        const bool vital = it.key() == volatileKey::lastIdmap || it.key() == volatileKey::idmapNext || it.key() == volatileKey::idmapBase
            || it.key() == volatileKey::idmapCurrent;
        if (it.key().startsWith("volatile."_L1) && (volatiles.isEmpty() || vital) && !next.contains(it.key()))
            next.insert(it.key(), it.value());
    }
    next.removeIf([](const auto &entry) { return entry.value().isEmpty(); });
    return next;
}

Result<> InstanceService::update(const QString &project, const QString &name, const api::InstancePut &put)
{
    const auto locked = TRY(d->lock(project, name, u"update"_s));
    const Expansion before = expanded(*locked.row);
    InstanceRow next = *locked.row;
    next.config = withKeptKeys(put.config, locked.row->config);
    next.devices = put.devices;
    next.profiles = put.profiles;
    next.ephemeral = put.ephemeral;
    next.description = put.description;
    if (!put.architecture.isEmpty())
        next.architecture = TRY(usableArchitecture(put.architecture));
    TRY(checkProfiles(d->parts.rows, profileProject(project), next.profiles));
    TRY(checkLocal(next));
    const Expansion after = expanded(next);
    TRY(checkExpanded(after));
    if (TRY(rootDisk(after.devices)).pool != TRY(rootDisk(before.devices)).pool)
        return failure(badRequest(u"The storage pool of an instance's root disk can't be changed"_s));
    if (isPrivileged(after.config) != isPrivileged(before.config))
        next.config.insert(volatileKey::idmapNext, QString::fromUtf8(d->wantedIdmap(after.config).toJson()));
    TRY(addDevices(next, after.devices));
    const InstancePtr stored = TRY(d->parts.rows.instances.update(next));
    d->writeBackupFile(*stored);
    d->tell(*stored, u"updated"_s);
    return {};
}

/** Logs and the like of the old name; nothing there is fine. */
static void moveFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    QDir().rename(from, to);
}

Result<> InstanceService::rename(const QString &project, const QString &name, const QString &newName)
{
    TRY(checkInstanceName(newName));
    const auto locked = TRY(d->lock(project, name, u"rename"_s));
    if (newName == name || d->parts.rows.instances.find(project, newName))
        return failure(conflict(u"Name \"%1\" already in use"_s.arg(newName)));
    const auto target = TRY(d->locks.take(Private::lockKey(project, newName), u"rename"_s));
    const InstanceRow &row = *locked.row;
    if (d->isRunning(row))
        return failure(badRequest(u"Renaming of running instance not allowed"_s));
    const InstanceVolume volume = TRY(d->volumeOf(row));

    // The key tells recover() that the volume may have either name.
    TRY(d->parts.rows.instances.setConfigKeys(row.id, { { volatileKey::renameTo, newName } }));
    Revert revert;
    revert.add([&] { (void)d->parts.rows.instances.setConfigKeys(row.id, { { volatileKey::renameTo, QString() } }); });
    TRY(d->parts.storage.renameInstanceVolume(volume, newName));
    revert.add([&] { (void)d->parts.storage.renameInstanceVolume({ project, newName, row.type, volume.pool }, name); });
    TRY(d->parts.rows.instances.rename(row.id, newName));
    revert.success();
    const InstancePtr renamed = TRY(d->parts.rows.instances.setConfigKeys(row.id, { { volatileKey::renameTo, QString() },
        { volatileKey::applyTemplate, row.config.value(volatileKey::applyTemplate, u"rename"_s) } }));
    moveFolder(d->parts.dir.logs(project, name), d->parts.dir.logs(project, newName));
    moveFolder(d->parts.dir.devices(project, name), d->parts.dir.devices(project, newName));
    d->writeBackupFile(*renamed);
    d->tell(row, u"renamed"_s, { { u"new_name"_s, newName } });
    return {};
}

}
