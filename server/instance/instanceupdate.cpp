// SPDX-License-Identifier: Apache-2.0
// Changing an instance's configuration and its name.
#include "server/instance/instancedevices.h"
#include "server/instance/instanceprivate.h"

#include <algorithm>

#include "models/core/log.h"
#include "server/instance/architectures.h"
#include "server/instance/configvalues.h"
#include "server/instance/instancecheck.h"
#include "server/instance/instancelimits.h"
#include "server/instance/instancerunconfig.h"
#include "server/instance/livedevices.h"
#include "server/instance/projectrules.h"
#include "server/network/networkservice.h"

namespace quayside {

using namespace Qt::StringLiterals;

api::InstancePut InstanceService::writable(const InstanceRow &row)
{
    return { row.architecture, row.config, row.devices, row.ephemeral, row.profiles, {}, row.stateful, row.description };
}

/** Those that say what ids the files on disk have, and what is half done to them. */
static bool isVital(const QString &key)
{
    static const QStringList keys { volatileKey::lastIdmap, volatileKey::idmapNext, volatileKey::idmapBase, volatileKey::idmapCurrent,
        volatileKey::refreshFrom, volatileKey::restoreFrom };
    return keys.contains(key);
}

/** A client that knows nothing of volatile keys keeps them all; one that does may set and drop them, but not the vital ones. */
static StringMap withKeptKeys(StringMap next, const StringMap &current)
{
    const StringMap volatiles = withPrefix(next, u"volatile."_s);
    for (auto it = current.begin(); it != current.end(); ++it) {
        if (it.key().startsWith("volatile."_L1) && (volatiles.isEmpty() || isVital(it.key())) && !next.contains(it.key()))
            next.insert(it.key(), it.value());
    }
    return withoutEmpty(next);
}

/** A device that is one of another kind now begins anew; what the user gives is no longer the server's to remember. */
static void dropOutdated(StringMap &config, const DeviceMap &before, const DeviceMap &after)
{
    const auto kind = [](const StringMap &device) {
        const QString nictype = device.contains(u"network"_s) ? u"bridged"_s : device.value(u"nictype"_s);
        return std::pair(device.value(u"type"_s), nictype);
    };
    for (auto it = before.begin(); it != before.end(); ++it) {
        const StringMap now = after.value(it.key());
        const QString prefix = u"volatile."_s + it.key() + u'.';
        if (!now.isEmpty() && kind(now) != kind(*it))
            config.removeIf([&](const auto &entry) { return entry.key().startsWith(prefix); });
        for (const QString &key : { u"hwaddr"_s, u"name"_s }) {
            if (!now.value(key).isEmpty())
                config.remove(prefix + key);
        }
    }
}

/** What follows from all layers together; fills in what the server itself keeps in the row. */
Result<> InstanceService::Private::check(Change &change)
{
    TRY(checkExpanded(change.after));
    const auto before = rootDisk(change.before.devices);
    if (before && before->pool != TRY(rootDisk(change.after.devices)).pool)
        return failure(badRequest(u"The storage pool of an instance's root disk can't be changed"_s));
    change.ids = TRY(chooseIds(change.next, change.after.config));
    TRY(checkStartable(parts.driver, { parts.dir, change.next, change.after, change.ids.map, {} }));
    dropOutdated(change.next.config, change.before.devices, change.after.devices);
    return addDevices(deviceWorld(), change.next, change.after.devices, change.before.devices);
}

/** What its root disk may take. */
Result<> InstanceService::Private::applySize(const Change &change, Revert &revert)
{
    const RootDisk disk = TRY(rootDisk(change.after.devices));
    const auto before = rootDisk(change.before.devices);
    InstanceVolume volume { change.next.project, change.next.name, change.next.type, disk.pool, disk.size };
    if (!before || before->size == disk.size)
        return {};
    TRY(parts.storage.boundInstanceVolume(volume));
    volume.size = before->size;
    revert.add([this, volume] { (void)parts.storage.boundInstanceVolume(volume); });
    return {};
}

/** The rules that a running one is confined by; whose ids it has doesn't change before it starts again. */
Result<> InstanceService::Private::confine(const Change &change, Revert &revert)
{
    const auto differs = [&](const QString &key) { return change.before.config.value(key) != change.after.config.value(key); };
    if (!differs(u"raw.apparmor"_s) && !differs(u"security.nesting"_s))
        return {};
    const IdMap ids = TRY(IdMap::fromJson(change.next.config.value(volatileKey::idmapCurrent).toUtf8()));
    const RunConfig before = TRY(runConfig({ parts.dir, change.next, change.before, ids, {} }));
    TRY(parts.driver.confine(TRY(runConfig({ parts.dir, change.next, change.after, ids, {} }))));
    revert.add([this, before] { (void)parts.driver.confine(before); });
    return {};
}

/** The folder of /dev/lxd comes and goes with security.devlxd. */
Result<> InstanceService::Private::applyDevLxd(const Change &change, Revert &revert)
{
    const auto wanted = [](const Expansion &all) { return isTrue(all.config, u"security.devlxd"_s, true); };
    const bool was = wanted(change.before), is = wanted(change.after);
    if (was == is)
        return {};
    const auto set = [this, name = driverName(change.next)](bool there) {
        DeviceParts folder;
        folder.mounts.append({ parts.dir.devlxd(), u"/dev/lxd"_s, u"none"_s, { u"bind"_s } });
        return there ? parts.driver.attach(name, folder) : parts.driver.detach(name, folder);
    };
    TRY(set(is));
    revert.add([set, was] { (void)set(was); });
    return {};
}

/** What an instance takes over at once, most of it when it runs; `revert` gets the steps back. */
Result<> InstanceService::Private::applyLive(Change &change, Revert &revert)
{
    TRY(applySize(change, revert));
    if (!isRunning(change.next))
        return {};
    const QString name = driverName(change.next), modules = u"linux.kernel_modules"_s;
    const HostCapacity host = HostCapacity::current();
    const DeviceWorld world = deviceWorld();
    ResourceLimits before = resourceLimits(change.before.config, host).value_or(ResourceLimits());
    ResourceLimits after = TRY(resourceLimits(change.after.config, host));
    before.disks = diskLimitsOf(world, change.before.devices).value_or(QList<DiskLimit>());
    after.disks = TRY(diskLimitsOf(world, change.after.devices));
    if (change.before.config.value(modules) != change.after.config.value(modules))
        TRY(loadKernelModules(change.after.config));
    if (before != after) {
        TRY(parts.driver.update(name, before, after));
        revert.add([this, name, before, after] {
            if (const auto undone = parts.driver.update(name, after, before); !undone)
                log::warning(u"Couldn't undo a change"_s, { { u"instance"_s, name }, { u"err"_s, undone.error().message } });
        });
    }
    TRY(confine(change, revert));
    if (change.before.config.value(u"limits.cpu"_s) != change.after.config.value(u"limits.cpu"_s)) {
        TRY(rebalance(&change.next, change.after.config));
        revert.add([this] { (void)rebalance(); });
    }
    TRY(applyDevLxd(change, revert));
    const InstancePtr now = TRY(parts.rows.instances.findById(change.next.id));
    return changeDevices(world, parts.driver, { *now, change.before.devices }, { change.next, change.after.devices }, revert);
}

Result<InstanceService::Private::Change> InstanceService::Private::changeTo(const InstanceRow &row, const api::InstancePut &put)
{
    Change change { row, expanded(row), {}, {} };
    InstanceRow &next = change.next;
    next.config = withKeptKeys(put.config, row.config);
    next.devices = withoutEmpty(put.devices);
    next.profiles = put.profiles;
    next.ephemeral = put.ephemeral;
    next.description = put.description;
    if (!put.architecture.isEmpty())
        next.architecture = TRY(usableArchitecture(put.architecture));
    TRY(checkVolatileKeys(*TRY(parts.rows.projects.find(row.project)), row.config, next.config));
    change.profiles = profileRows(next); // before they are checked: one that is renamed in between is noticed at the end
    TRY(checkProfiles(parts.rows, parts.rows.projects.home(row.project, u"features.profiles"_s), next.profiles));
    TRY(checkLocal(next));
    change.after = expanded(next);
    TRY(checkProject(next));
    TRY(check(change));
    return change;
}

Result<> InstanceService::update(const QString &project, const QString &name, const InstanceChange &make)
{
    const auto locked = TRY(d->lock(project, name, u"update"_s));
    for (;;) {
        const InstancePtr row = TRY(find(project, name));
        auto made = d->changeTo(*row, TRY(make(*row)));
        const auto isOther = [&] {
            const std::lock_guard lock(d->projectRules); // a renaming is then done or not begun
            return find(project, name).value_or(nullptr) != row;
        };
        if (!made && isOther())
            continue; // a profile of it was renamed
        Private::Change change = TRY(std::move(made));
        Revert revert;
        TRY(d->applyLive(change, revert));
        TRY(d->maasPut(change.next, change.before.devices, change.after.devices, revert));
        const auto stored = d->updateRow(change);
        if (!stored && stored.error().status == 412)
            continue; // a profile that it gets, which then wasn't known to be used here
        TRY(stored);
        revert.success();
        forgetDevices(d->deviceWorld(), *row, change.before.devices, change.after.devices);
        storedDevices(d->deviceWorld(), **stored, change.after.devices);
        (void)d->rebalance(); // somebody may have done so meanwhile, by the row as it was
        d->followDevices(**stored);
        d->writeBackupFile(**stored);
        d->tellInside(**stored, change.before, change.after);
        d->tell(**stored, u"updated"_s);
        return {};
    }
}

Result<InstanceService::Private::Change> InstanceService::Private::changeBy(const InstanceRow &row, const ProfileRow &profile)
{
    Change change { row, expanded(row), expanded(row, &profile) };
    const auto before = rootDisk(change.before.devices), after = rootDisk(change.after.devices);
    if (!after || (before && before->pool != after->pool))
        return failure(badRequest(u"At least one instance relies on this profile's root disk device"_s));
    if (const auto checked = check(change); !checked)
        return failure({ checked.error().status, u"Instance \"%1\": %2"_s.arg(row.name, checked.error().message), checked.error().detail });
    return change;
}

/** Two of them don't get by the same change what only one can have; what others have is known from their rows. */
Result<> InstanceService::Private::checkApart(const QList<Change> &changes) const
{
    QHash<QString, QString> takers; // instances by network and address
    for (const Change &change : changes) {
        for (auto it = change.after.devices.begin(); it != change.after.devices.end(); ++it) {
            const QString network = it->value(u"network"_s, it->value(u"parent"_s));
            if (change.before.devices.value(it.key()) == it.value() || !parts.rows.networks.find(network))
                continue;
            for (const QString &key : { u"ipv4.address"_s, u"ipv6.address"_s, u"hwaddr"_s }) {
                const QString value = it->value(key), taker = takers.value(network + u' ' + value);
                if (!value.isEmpty() && !taker.isEmpty())
                    return failure(badRequest(u"Instance \"%1\": \"%2\" of device \"%3\" is that of \"%4\" too"_s.arg(change.next.name, value, it.key(), taker)));
                takers.insert(network + u' ' + value, change.next.name);
            }
        }
    }
    return {};
}

Result<> InstanceService::updateProfile(const ProfileRow &profile, const RowPtr<ProfileRow> &seen)
{
    TRY(checkPlaces(d->deviceWorld(), profile));
    QList<InstancePtr> users = usersOf(profile);
    // Everybody who takes several locks takes them in this order.
    std::ranges::sort(users, {}, [](const InstancePtr &row) { return Private::lockKey(row->project, row->name); });
    std::vector<Private::Locked> held;
    QList<Private::Change> changes;
    for (const InstancePtr &user : users) {
        auto locked = TRY(d->lock(user->project, user->name, u"update"_s));
        if (!locked.row->profiles.contains(profile.name))
            continue;
        changes.append(TRY(d->changeBy(*locked.row, profile)));
        held.push_back(std::move(locked));
    }
    TRY(d->checkApart(changes));
    Revert revert;
    for (Private::Change &change : changes) {
        Result<> applied = d->applyLive(change, revert);
        if (applied)
            applied = d->maasPut(change.next, change.before.devices, change.after.devices, revert);
        if (!applied)
            return failure({ applied.error().status, u"Instance \"%1\": %2"_s.arg(change.next.name, applied.error().message), {} });
    }
    TRY(d->updateProfileRow(profile, seen, changes));
    revert.success();
    (void)d->rebalance();
    for (qsizetype i = 0; i < changes.size(); ++i) {
        // What the server keeps of new devices; filled in again at a start if this fails.
        if (changes[i].next.config != held[size_t(i)].row->config)
            (void)d->parts.rows.instances.updateState(changes[i].next);
        forgetDevices(d->deviceWorld(), *held[size_t(i)].row, changes[i].before.devices, changes[i].after.devices);
        storedDevices(d->deviceWorld(), changes[i].next, changes[i].after.devices);
        d->followDevices(changes[i].next);
        d->writeBackupFile(changes[i].next);
        d->tellInside(changes[i].next, changes[i].before, changes[i].after);
    }
    return {};
}

Result<> InstanceService::rename(const QString &project, const QString &name, const QString &newName)
{
    TRY(checkInstanceName(newName));
    TRY(find(project, name));
    const auto holds = TRY(d->lockAll({ Private::lockKey(project, name), Private::lockKey(project, newName) }, u"rename"_s));
    const InstancePtr locked = TRY(find(project, name));
    if (newName == name || d->parts.rows.instances.find(project, newName))
        return failure(conflict(u"Name \"%1\" already in use"_s.arg(newName)));
    const InstanceRow &row = *locked;
    if (d->isRunning(row))
        return failure(badRequest(u"Renaming of running instance not allowed"_s));
    const InstanceVolume volume = TRY(d->volumeOf(row));

    // The key tells recover() that the volume may have either name.
    TRY(d->parts.rows.instances.setConfigKeys(row.id, { { volatileKey::renameTo, newName } }));
    Revert revert;
    revert.add([&] { (void)d->parts.rows.instances.setConfigKeys(row.id, { { volatileKey::renameTo, QString() } }); });
    TRY(d->parts.storage.renameInstanceVolume(volume, newName));
    revert.add([&] { (void)d->parts.storage.renameInstanceVolume({ project, newName, row.type, volume.pool }, name); });
    TRY(d->moveFolders(project, name, newName));
    revert.add([&] { (void)d->moveFolders(project, newName, name); });
    TRY(d->maasRename(row, name, newName));
    revert.add([&] { (void)d->maasRename(row, newName, name); });
    TRY(d->parts.rows.instances.rename(row.id, newName));
    revert.success();
    const InstancePtr renamed = TRY(d->parts.rows.instances.setConfigKeys(row.id, { { volatileKey::renameTo, QString() },
        { volatileKey::applyTemplate, row.config.value(volatileKey::applyTemplate, u"rename"_s) } }));
    d->parts.networks.renameStaticLeases(project, name, newName);
    d->writeBackupFile(*renamed);
    d->tell(row, u"renamed"_s, { { u"new_name"_s, newName } });
    return {};
}

}
