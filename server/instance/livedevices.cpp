// SPDX-License-Identifier: Apache-2.0
#include "server/instance/livedevices.h"

#include "models/config/configschema.h"
#include "models/core/log.h"
#include "server/instance/expansion.h"
#include "server/system/statedir.h"

namespace quayside {

using namespace Qt::StringLiterals;

/** Whether the device stays and only some of its keys change. */
static bool isUpdate(const QString &name, const StringMap &before, const StringMap &after)
{
    if (before.value(u"type"_s) != after.value(u"type"_s) || before.value(u"nictype"_s) != after.value(u"nictype"_s))
        return false;
    const auto device = Device::create({ name, after, {} });
    const QStringList changed = changedKeys(before, after), live = device ? (*device)->liveKeys() : QStringList();
    return std::all_of(changed.begin(), changed.end(), [&](const QString &key) { return live.contains(key) || key.startsWith("user."_L1); });
}

/** Where proxies lead that the firewall leads. */
static QStringList staticAddresses(const DeviceMap &devices)
{
    QStringList addresses;
    for (const StringMap &device : devices) {
        for (const QString &key : { u"ipv4.address"_s, u"ipv6.address"_s }) {
            if (device.value(u"type"_s) == "nic"_L1 && !device.value(key).isEmpty())
                addresses.append(device.value(key));
        }
    }
    return addresses;
}

DeviceChanges DeviceChanges::between(const DeviceMap &before, const DeviceMap &after)
{
    DeviceChanges changes;
    const bool moved = staticAddresses(before) != staticAddresses(after);
    const auto follows = [moved](const StringMap &device) { return moved && device.value(u"type"_s) == "proxy"_L1 && isTrue(device.value(u"nat"_s)); };
    for (const QString &name : startOrder(before)) {
        if (!after.contains(name) || !isUpdate(name, before[name], after[name]) || follows(before[name]))
            changes.removed.prepend(name);
    }
    for (const QString &name : startOrder(after)) {
        if (!before.contains(name) || changes.removed.contains(name))
            changes.added.append(name);
        else if (!changedKeys(before[name], after[name]).isEmpty())
            changes.updated.append(name);
    }
    return changes;
}

namespace {
/** One change, with all that its steps need. */
struct Change {
    const DeviceWorld &world;
    InstanceDriver &driver;
    WithDevices<const InstanceRow> before;
    WithDevices<InstanceRow> next;
    const DeviceOwner owner;
    const QString name; ///< the driver's name of the instance

    Result<> remove(const QString &device, Revert &revert);
    Result<> add(const QString &device, Revert &revert);
    Result<> update(const QString &device, Revert &revert);
};

Error notLive(const char *verb)
{
    return badRequest(u"Device cannot be %1 when instance is running"_s.arg(QLatin1StringView(verb)));
}

void undone(const QString &device, const Result<> &result)
{
    if (!result)
        log::error(u"Couldn't undo the change of a device"_s, { { u"device"_s, device }, { u"err"_s, result.error().message } });
}

Result<> Change::remove(const QString &name, Revert &revert)
{
    const auto device = std::shared_ptr<Device>(TRY(loadDevice(before.row, name, before.expanded[name], owner)));
    const auto taken = [&]() -> Result<> {
        if (!device->isHotpluggable())
            return failure(notLive("stopped"));
        DeviceParts parts;
        TRY(device->stop(parts));
        return driver.detach(this->name, parts);
    }();
    if (!taken)
        return failure(deviceError("stop", name, taken.error()));
    device->stopped();
    const auto again = std::shared_ptr<Device>(TRY(loadDevice(before.row, name, before.expanded[name], deviceOwner(world, before.row, before.expanded))));
    revert.add([&driver = driver, again, instance = this->name] {
        DeviceParts parts;
        const auto started = [&]() -> Result<> {
            TRY(again->start(parts));
            TRY(driver.attach(instance, parts));
            return again->started();
        };
        undone(again->ref().name, started());
    });
    return {};
}

Result<> Change::add(const QString &name, Revert &revert)
{
    const auto device = std::shared_ptr<Device>(TRY(loadDevice(next.row, name, next.expanded[name], owner)));
    const auto given = [&]() -> Result<> {
        if (!device->isHotpluggable())
            return failure(notLive("started"));
        DeviceParts parts;
        TRY(device->prepare());
        rememberDevice(next.row, *device);
        if (world.noteVolatiles)
            TRY(world.noteVolatiles(next.row));
        TRY(device->start(parts));
        TRY(driver.attach(this->name, parts));
        const auto started = device->started();
        if (!started)
            (void)driver.detach(this->name, parts);
        return started;
    }();
    if (!given) {
        device->stopped();
        return failure(deviceError("start", name, given.error()));
    }
    rememberDevice(next.row, *device);
    revert.add([&driver = driver, device, instance = this->name] {
        DeviceParts parts;
        const Result<> stopped = device->stop(parts);
        undone(device->ref().name, stopped ? driver.detach(instance, parts) : stopped);
        device->stopped();
    });
    return {};
}

Result<> Change::update(const QString &name, Revert &revert)
{
    const auto device = TRY(loadDevice(next.row, name, next.expanded[name], owner));
    if (const auto updated = device->update(before.expanded[name]); !updated)
        return failure(deviceError("update", name, updated.error()));
    rememberDevice(next.row, *device);
    const auto old = std::shared_ptr<Device>(TRY(loadDevice(before.row, name, before.expanded[name], owner)));
    revert.add([old, now = next.expanded[name]] { undone(old->ref().name, old->update(now)); });
    return {};
}
}

Result<> changeDevices(const DeviceWorld &world, InstanceDriver &driver, WithDevices<const InstanceRow> before, WithDevices<InstanceRow> next,
    Revert &revert)
{
    const DeviceChanges changes = DeviceChanges::between(before.expanded, next.expanded);
    Change change { world, driver, before, next, deviceOwner(world, before.row, next.expanded), projectPrefix(before.row.project, before.row.name) };
    if (world.noteVolatiles && !changes.added.isEmpty())
        revert.add([note = world.noteVolatiles, row = before.row] { undone({}, note(row)); });
    for (const QString &name : changes.removed)
        TRY(change.remove(name, revert));
    for (const QString &name : changes.added)
        TRY(change.add(name, revert));
    for (const QString &name : changes.updated)
        TRY(change.update(name, revert));
    return {};
}

}
