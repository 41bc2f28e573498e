// SPDX-License-Identifier: Apache-2.0
#include "server/instance/instanceprivate.h"

#include <QDir>
#include <cerrno>
#include <unistd.h>

#include "models/core/log.h"
#include "models/core/revert.h"
#include "server/instance/instancedevices.h"
#include "server/instance/instancerunconfig.h"
#include "server/instance/templateapply.h"
#include "server/system/mount.h"
#include "server/system/treeshift.h"

namespace quayside {

using namespace Qt::StringLiterals;

Result<> InstanceService::start(const QString &project, const QString &name, bool stateful)
{
    const auto locked = TRY(d->lock(project, name, u"start"_s));
    if (stateful && !d->isRunning(*locked.row)) { // else start() says so
        if (!locked.row->stateful)
            return failure(badRequest(u"Container has no existing state to restore"_s));
        TRY(d->checkStateful());
    }
    return d->start(locked.row, stateful);
}

/** The volume's folder (mode 0100) is for the root of the instance alone, as on LXD, whatever ids the files in it have. */
static Result<> giveFolder(const QString &path, const IdMap &idmap)
{
    if (::chown(path.toUtf8().constData(), uid_t(idmap.uidToHost(0).value_or(0)), gid_t(idmap.gidToHost(0).value_or(0))) < 0)
        return failure(systemError(u"Giving a volume to its instance"_s, errno));
    return {};
}

/** liblxc brings saved processes back on the tree as it is on disk. */
static bool canMapMount(const RunConfig &run, const QString &volumePath)
{
    return run.stateFolder.isEmpty() && supportsIdmappedMounts(volumePath);
}

/** security.protection.shift: the files stay with the ids that the last run showed them with, by whatever means. */
static Result<> checkShift(const RunConfig &run, const InstanceRow &row, const Expansion &all)
{
    const QString last = row.config.value(volatileKey::idmapCurrent);
    if (isTrue(all.config, u"security.protection.shift"_s, false) && !last.isEmpty() && TRY(IdMap::fromJson(last.toUtf8())) != run.idmap)
        return failure(badRequest(u"Instance is protected against filesystem shifting"_s));
    return {};
}

/** Files on disk either have the ids that the instance will have, or those of the inside and are mounted with its id map; else they
 *  are shifted now. Notes in the row what they have then. */
static Result<> chooseRootfs(RunConfig &run, InstanceRow &row, const Expansion &all, const QString &volumePath)
{
    const IdMap onDisk = TRY(IdMap::fromJson(row.config.value(volatileKey::lastIdmap).toUtf8()));
    TRY(checkShift(run, row, all));
    TRY(giveFolder(volumePath, run.idmap));
    if (onDisk == run.idmap)
        return {};
    if (onDisk.isEmpty() && canMapMount(run, volumePath)) {
        run.idmappedRootfs = true;
        return {};
    }
    if (isTrue(all.config, u"security.protection.shift"_s, false))
        return failure(badRequest(u"Instance is protected against filesystem shifting"_s));
    if (!onDisk.isEmpty())
        TRY(shiftTree(run.rootfsPath, onDisk, ShiftDirection::ToInside));
    const bool mountable = canMapMount(run, volumePath);
    if (!run.idmap.isEmpty() && !mountable)
        TRY(shiftTree(run.rootfsPath, run.idmap, ShiftDirection::ToHost));
    run.idmappedRootfs = !run.idmap.isEmpty() && mountable;
    row.config.insert(volatileKey::lastIdmap, run.idmappedRootfs || run.idmap.isEmpty() ? u"[]"_s : QString::fromUtf8(run.idmap.toJson()));
    return {};
}

static TemplateTarget templateTarget(const InstanceRow &row, const Expansion &all, const QString &volumePath)
{
    TemplateTarget target { volumePath, {}, all.config, all.devices, 0, 0 };
    target.instance = { { u"name"_s, row.name }, { u"type"_s, instanceTypeName(row.type) }, { u"architecture"_s, row.architecture },
        { u"ephemeral"_s, row.ephemeral ? u"true"_s : u"false"_s },
        { u"privileged"_s, isPrivileged(all.config) ? u"true"_s : u"false"_s } };
    if (const auto onDisk = IdMap::fromJson(row.config.value(volatileKey::lastIdmap).toUtf8())) {
        target.rootUid = onDisk->uidToHost(0).value_or(0);
        target.rootGid = onDisk->gidToHost(0).value_or(0);
    }
    return target;
}

static Result<> applyPendingTemplates(const InstanceRow &row, const Expansion &all, const QString &volumePath)
{
    const TemplateTarget target = templateTarget(row, all, volumePath);
    if (const QString pending = row.config.value(volatileKey::applyTemplate); !pending.isEmpty())
        TRY(applyTemplates(target, pending));
    return applyTemplates(target, u"start"_s);
}

Result<InstancePtr> InstanceService::Private::settleFiles(const InstancePtr &row, InstanceRow &next, RunConfig &run, const Expansion &all,
    const QString &volumePath)
{
    if (!run.stateFolder.isEmpty())
        TRY(giveState(run.stateFolder, run.idmap));
    TRY(chooseRootfs(run, next, all, volumePath));
    if (next.config == row->config)
        return row;
    return parts.rows.instances.updateState(next); // files were shifted, devices are about to be made: that has to be known even if the start fails
}

/** With what its devices can only do once it runs; it doesn't run when that fails. */
Result<> InstanceService::Private::startWith(const RunConfig &run, InstanceRow &next, const DeviceMap &devices)
{
    if (const auto started = parts.driver.start(run); !started) {
        if (!run.stateFolder.isEmpty())
            keepStateLog(next, u"restore.log"_s);
        return failure(started.error());
    }
    const Result<> finished = finishDevices(deviceWorld(), next, devices);
    if (!finished) {
        setStopping(run.name, true);
        (void)stopNow(next);
        setStopping(run.name, false);
    }
    return finished;
}

Result<> InstanceService::Private::noteStarted(InstanceRow &next)
{
    next.config.insert(volatileKey::lastPower, u"RUNNING"_s);
    next.lastUsedAt = Timestamp::now();
    next.stateful = false;
    const auto stored = parts.rows.instances.updateState(next);
    if (stored)
        dropState(next);
    else
        (void)stopNow(next);
    return stored ? Result<>() : failure(stored.error());
}

Result<> InstanceService::Private::start(InstancePtr row, bool stateful)
{
    const QString name = driverName(*row);
    if (isRunning(*row))
        return failure(badRequest(u"The instance is already running"_s));
    TRY(checkWhole(*row));
    const Expansion all = expanded(*row);
    TRY(checkSupported(all.config));
    if (hostIdmap.isEmpty() && !isPrivileged(all.config))
        return failure(internal(noIdmapBecause));
    const InstanceVolume volume = TRY(volumeOf(*row));
    const auto mounted = TRY(parts.storage.mountInstanceVolume(volume));
    TRY(parts.storage.boundInstanceVolume(volume));
    InstanceRow next = *row;
    const Ids ids = TRY(chooseIds(next, all.config));
    RunConfig run = TRY(runConfig({ parts.dir, *row, all, ids.map, mounted.path }));
    run.limits.cpuSet = balancedCpus(row.get(), all.config).value(name);
    const DeviceWorld world = deviceWorld();
    TRY(prepareDevices(world, next, all.devices));
    run.stateFolder = stateful ? statePath(*row) : QString();
    row = TRY(settleFiles(row, next, run, all, mounted.path));
    TRY(prepareFolders(parts.dir, *row, all.config));
    Revert revert;
    revert.add([&] { (void)parts.rows.instances.setConfigKeys(next.id, stopDevices(world, next, all.devices)); });
    run.limits.disks = TRY(diskLimitsOf(world, all.devices));
    TRY(startDevices(world, next, all.devices, run));
    TRY(loadKernelModules(all.config));
    if (!stateful)
        TRY(applyPendingTemplates(*row, all, mounted.path));
    // All that belongs to a running instance is stored first: recover() may find it running without us having seen that.
    next.config.remove(volatileKey::applyTemplate);
    next.config.insert(volatileKey::idmapCurrent, QString::fromUtf8(run.idmap.toJson()));
    TRY(parts.rows.instances.updateState(next));
    TRY(startWith(run, next, all.devices));
    revert.success();
    {
        const std::lock_guard guard(mutex);
        mounts.insert(name, mounted.guard);
    }
    TRY(noteStarted(next));
    (void)rebalance();
    followDevices(next);
    log::info(u"Started instance"_s, { { u"instance"_s, row->name }, { u"project"_s, row->project } });
    tell(*row, u"started"_s);
    scheduleAtStart(row, all.config);
    return {};
}

}
