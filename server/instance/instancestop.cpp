// SPDX-License-Identifier: Apache-2.0
// Ends of instances: asked for here, by the guest, or by accident.
#include "server/instance/instanceprivate.h"

#include "models/core/log.h"
#include "server/instance/instancedevices.h"

namespace quayside {

using namespace Qt::StringLiterals;

Result<> InstanceService::stop(const QString &project, const QString &name, bool force, int timeoutSeconds)
{
    const QString key = Private::lockKey(project, name);
    if (force && d->locks.isPatient(key)) {
        // Somebody waits for the guest to stop by itself: what he waits for is made to happen, and he cleans up.
        const InstancePtr row = TRY(find(project, name));
        TRY(d->parts.driver.stop(Private::driverName(*row)));
        d->locks.waitFree(key);
        return {};
    }
    const auto locked = TRY(d->lock(project, name, u"stop"_s));
    TRY(d->stop(locked, force, timeoutSeconds));
    return locked.row->ephemeral ? d->remove(*locked.row) : Result<>();
}

Result<> InstanceService::stopWithState(const QString &project, const QString &name)
{
    const auto locked = TRY(d->lock(project, name, u"stop"_s));
    return d->stopWithState(*locked.row);
}

Result<> InstanceService::restart(const QString &project, const QString &name, bool force, int timeoutSeconds)
{
    const auto locked = TRY(d->lock(project, name, u"restart"_s));
    TRY(d->stop(locked, force, timeoutSeconds, Private::Staying::Started));
    return d->startAgain(*locked.row);
}

Result<> InstanceService::Private::startAgain(const InstanceRow &row, bool stateful)
{
    const auto started = start(TRY(parts.rows.instances.findById(row.id)), stateful);
    if (!started)
        (void)parts.rows.instances.setConfigKeys(row.id, { { volatileKey::lastPower, u"STOPPED"_s } });
    return started;
}

Result<> InstanceService::freeze(const QString &project, const QString &name)
{
    const auto locked = TRY(d->lock(project, name, u"freeze"_s));
    TRY(d->parts.driver.freeze(Private::driverName(*locked.row)));
    d->tell(*locked.row, u"paused"_s);
    return {};
}

Result<> InstanceService::unfreeze(const QString &project, const QString &name)
{
    const auto locked = TRY(d->lock(project, name, u"unfreeze"_s));
    TRY(d->parts.driver.unfreeze(Private::driverName(*locked.row)));
    d->tell(*locked.row, u"resumed"_s);
    return {};
}

Result<> InstanceService::Private::stop(const Locked &locked, bool force, int timeoutSeconds, Staying staying)
{
    const InstanceRow &row = *locked.row;
    if (!isRunning(row))
        return failure(badRequest(u"The instance is already stopped"_s));
    force = force || timeoutSeconds == 0;
    setStopping(driverName(row), true);
    const Result<> result = force ? stopNow(row) : stopCleanly(locked, timeoutSeconds);
    setStopping(driverName(row), false);
    // It may have ended after all between the time-out and here, when its end was still ours to look after.
    if (!result && isRunning(row))
        return result;
    finishStop(row, force ? u"stopped"_s : u"shutdown"_s, staying);
    return {};
}

Result<> InstanceService::Private::stopNow(const InstanceRow &row)
{
    return parts.driver.stop(driverName(row));
}

Result<> InstanceService::Private::stopCleanly(const Locked &locked, int timeoutSeconds)
{
    const QString name = driverName(*locked.row);
    if (parts.driver.status(name).state == DriverStatus::State::Frozen)
        TRY(parts.driver.unfreeze(name));
    locked.hold->setPatient(true);
    const Result<> result = parts.driver.shutdown(name, timeoutSeconds);
    locked.hold->setPatient(false);
    return result;
}

/** After the instance is gone: its row, its mount and the listeners learn of it. */
void InstanceService::Private::finishStop(const InstanceRow &before, const QString &event, Staying staying)
{
    {
        const std::lock_guard guard(mutex);
        mounts.remove(driverName(before));
    }
    const auto row = parts.rows.instances.findById(before.id);
    if (!row)
        return;
    followDevices(**row);
    StringMap changes = stopDevices(deviceWorld(), **row, expanded(**row).devices);
    if (!shuttingDown && staying == Staying::Stopped)
        changes.insert(volatileKey::lastPower, u"STOPPED"_s);
    if (const auto stored = parts.rows.instances.setConfigKeys(before.id, changes); !stored)
        log::error(u"Couldn't store that an instance stopped"_s, { { u"instance"_s, before.name }, { u"err"_s, stored.error().message } });
    (void)rebalance();
    log::info(u"Stopped instance"_s, { { u"instance"_s, before.name }, { u"project"_s, before.project } });
    tell(before, event);
}

/** An end that nobody here asked for: the guest powered off, rebooted, or its init died. */
void InstanceService::Private::ended(const InstanceExit &exit)
{
    const InstancePtr row = byDriverName(exit.name);
    if (!row)
        return;
    const auto locked = lock(row->project, row->name, u"stop"_s);
    if (!locked || isRunning(*row))
        return;
    finishStop(*locked->row, u"shutdown"_s);
    Result<> next;
    if (exit.reboot && !shuttingDown) {
        const auto again = parts.rows.instances.findById(row->id);
        next = again ? start(*again) : failure(again.error());
    } else if (row->ephemeral) {
        next = remove(*row);
    }
    if (!next)
        log::error(u"Couldn't follow the end of an instance"_s, { { u"instance"_s, row->name }, { u"err"_s, next.error().message } });
}

}
