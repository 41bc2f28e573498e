// SPDX-License-Identifier: Apache-2.0
#include "server/instance/instancedevices.h"

#include <QDir>
#include <algorithm>

#include "server/device/disklimits.h"
#include "server/device/proxy.h"
#include "server/instance/configvalues.h"
#include "server/instance/instancedriver.h"
#include "server/system/statedir.h"

namespace quayside {

using namespace Qt::StringLiterals;

static QString prefixOf(const QString &device) { return u"volatile."_s + device + u'.'; }

/** With a key that devices were given, where the user gave none. */
static DeviceMap withRemembered(const InstanceRow &row, DeviceMap devices, const QString &key)
{
    for (auto it = devices.begin(); it != devices.end(); ++it) {
        if (const QString value = row.config.value(prefixOf(it.key()) + key); !value.isEmpty() && it->value(key).isEmpty())
            it->insert(key, value);
    }
    return devices;
}

/** Interfaces of the machine that a device of that row has, or hangs on. */
static bool uses(const InstanceRow &row, const QString &name, const StringMap &device, const QString &interface)
{
    const QString vlan = device.value(u"vlan"_s), parent = device.value(u"parent"_s);
    const bool hasVlan = !vlan.isEmpty() && device.value(u"nictype"_s) != "bridged"_L1;
    return row.config.value(prefixOf(name) + u"host_name"_s) == interface || (hasVlan && parent + u'.' + vlan == interface);
}

DeviceOwner deviceOwner(const DeviceWorld &world, const InstanceRow &row, const DeviceMap &expanded)
{
    const auto idmap = IdMap::fromJson(row.config.value(u"volatile.idmap.current"_s).toUtf8());
    DeviceOwner owner { row.project, row.name, world.dir.devices(row.project, row.name), world.dir.logs(row.project, row.name),
        idmap.value_or(IdMap()), &world.storage };
    owner.devices = withRemembered(row, expanded, u"host_name"_s);
    owner.pid = world.driver.status(projectPrefix(row.project, row.name)).pid;
    owner.firewall = &world.firewall;
    owner.networks = &world.networks;
    owner.isUsedByOthers = [others = world.others, id = row.id](const QString &interface) {
        const auto running = others ? others(id) : QList<ExpandedInstance>();
        return std::any_of(running.begin(), running.end(), [&interface](const ExpandedInstance &other) {
            return std::any_of(other.devices.keyBegin(), other.devices.keyEnd(),
                [&](const QString &name) { return uses(*other.row, name, other.devices[name], interface); });
        });
    };
    return owner;
}

Error deviceError(const char *verb, const QString &device, const Error &error)
{
    return { error.status, u"Failed to %1 device \"%2\": %3"_s.arg(QLatin1StringView(verb), device, error.message), error.detail };
}

Result<std::unique_ptr<Device>> loadDevice(const InstanceRow &row, const QString &name, const StringMap &config, const DeviceOwner &owner)
{
    return Device::create({ name, config, withPrefix(row.config, prefixOf(name)) }, owner);
}

void rememberDevice(InstanceRow &row, const Device &device)
{
    const QString prefix = prefixOf(device.ref().name);
    row.config.removeIf([&prefix](const auto &entry) { return entry.key().startsWith(prefix); });
    for (auto it = device.ref().volatiles.begin(); it != device.ref().volatiles.end(); ++it)
        row.config.insert(prefix + it.key(), it.value());
}

QStringList startOrder(const DeviceMap &devices)
{
    const auto rank = [&devices](const QString &name) {
        const StringMap &device = devices[name];
        const QString type = device.value(u"type"_s);
        const int group = type == "nic"_L1 ? 0 : type == "disk"_L1 ? 1 : 2;
        return std::tuple(group, group == 1 ? QDir::cleanPath(u'/' + device.value(u"path"_s)) : QString(), name);
    };
    QStringList names = devices.keys();
    std::sort(names.begin(), names.end(), [&](const QString &a, const QString &b) { return rank(a) < rank(b); });
    return names;
}

/** "volatile.eth0.hwaddr" of a device that isn't there any more; groups that are no device's stay. */
static bool isOfMissingDevice(const QString &key, const DeviceMap &expanded)
{
    static const QStringList groups { u"cloud-init"_s, u"idmap"_s, u"last_state"_s, u"refresh"_s, u"rename"_s, u"restore"_s, u"vm"_s };
    const QStringList parts = key.split(u'.');
    if (parts.size() < 3 || parts[0] != "volatile"_L1 || groups.contains(parts[1]))
        return false;
    return std::none_of(expanded.keyBegin(), expanded.keyEnd(), [&key](const QString &device) { return key.startsWith(prefixOf(device)); }); // names may have dots
}

Result<> checkPlaces(const DeviceWorld &world, const ProfileRow &profile)
{
    DeviceOwner owner { .project = profile.project };
    owner.networks = &world.networks;
    for (auto it = profile.devices.begin(); it != profile.devices.end(); ++it) {
        if (const auto fits = TRY(Device::create({ it.key(), *it, {} }, owner))->checkPlace(); !fits)
            return failure({ fits.error().status, u"Device validation failed for \"%1\": %2"_s.arg(it.key(), fits.error().message), {} });
    }
    return {};
}

Result<> addDevices(const DeviceWorld &world, InstanceRow &row, const DeviceMap &expanded, const DeviceMap &known)
{
    const DeviceOwner owner = deviceOwner(world, row, expanded);
    row.config.removeIf([&expanded](const auto &entry) { return isOfMissingDevice(entry.key(), expanded); });
    for (auto it = expanded.begin(); it != expanded.end(); ++it) {
        const auto device = TRY(loadDevice(row, it.key(), it.value(), owner));
        TRY(device->add(withRemembered(row, expanded, u"name"_s)));
        if (known.value(it.key()) != it.value())
            TRY(device->admit());
        rememberDevice(row, *device);
    }
    return {};
}

Result<> prepareDevices(const DeviceWorld &world, InstanceRow &row, const DeviceMap &expanded)
{
    const DeviceOwner owner = deviceOwner(world, row, expanded);
    for (const QString &name : startOrder(expanded)) {
        const auto device = TRY(loadDevice(row, name, expanded[name], owner));
        TRY(device->add(withRemembered(row, expanded, u"name"_s)));
        if (const auto prepared = device->prepare(); !prepared)
            return failure(deviceError("start", name, prepared.error()));
        rememberDevice(row, *device);
    }
    return {};
}

Result<> startDevices(const DeviceWorld &world, InstanceRow &row, const DeviceMap &expanded, RunConfig &run)
{
    DeviceOwner owner = deviceOwner(world, row, expanded);
    owner.idmap = run.idmap;
    for (const QString &name : startOrder(expanded)) {
        const auto device = TRY(loadDevice(row, name, expanded[name], owner));
        if (const auto started = device->start(run); !started)
            return failure(deviceError("start", name, started.error()));
        rememberDevice(row, *device);
    }
    return {};
}

Result<> finishDevices(const DeviceWorld &world, InstanceRow &row, const DeviceMap &expanded)
{
    const DeviceOwner owner = deviceOwner(world, row, expanded);
    for (const QString &name : startOrder(expanded)) {
        const auto device = TRY(loadDevice(row, name, expanded[name], owner));
        if (const auto started = device->started(); !started)
            return failure(deviceError("start", name, started.error()));
        rememberDevice(row, *device);
    }
    return {};
}

StringMap stopDevices(const DeviceWorld &world, const InstanceRow &row, const DeviceMap &expanded)
{
    InstanceRow after = row;
    const DeviceOwner owner = deviceOwner(world, row, expanded);
    for (const QString &name : startOrder(expanded)) {
        const auto device = loadDevice(row, name, expanded[name], owner);
        if (!device)
            continue;
        (*device)->stopped();
        rememberDevice(after, **device);
    }
    clearDevices(world, row);
    StringMap changes;
    for (auto it = row.config.begin(); it != row.config.end(); ++it) {
        if (!after.config.contains(it.key()))
            changes.insert(it.key(), QString());
    }
    return changes;
}

void forgetDevices(const DeviceWorld &world, const InstanceRow &row, const DeviceMap &before, const DeviceMap &after)
{
    const DeviceOwner owner = deviceOwner(world, row, before);
    for (auto it = before.begin(); it != before.end(); ++it) {
        const QStringList places { u"type"_s, u"nictype"_s, u"network"_s, u"parent"_s };
        const StringMap next = after.value(it.key());
        if (std::all_of(places.begin(), places.end(), [&](const QString &key) { return next.value(key) == it->value(key); }))
            continue;
        if (const auto device = loadDevice(row, it.key(), *it, owner))
            (*device)->removed();
    }
}

void storedDevices(const DeviceWorld &world, const InstanceRow &row, const DeviceMap &expanded)
{
    const DeviceOwner owner = deviceOwner(world, row, expanded);
    for (auto it = expanded.begin(); it != expanded.end(); ++it) {
        if (const auto device = loadDevice(row, it.key(), *it, owner))
            (*device)->stored();
    }
}

void clearDevices(const DeviceWorld &world, const InstanceRow &row)
{
    QDir folder(world.dir.devices(row.project, row.name));
    for (const QString &node : folder.entryList({ u"unix.*"_s }, QDir::System))
        folder.remove(node);
    clearProxies(folder.path());
}

Result<QList<DiskLimit>> diskLimitsOf(const DeviceWorld &world, const DeviceMap &expanded)
{
    return diskLimits(expanded, [&world](const StringMap &disk) {
        const QString pool = disk.value(u"pool"_s);
        return pool.isEmpty() ? disk.value(u"source"_s) : world.dir.pool(pool);
    });
}

}
