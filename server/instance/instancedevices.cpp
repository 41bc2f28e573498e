// SPDX-License-Identifier: Apache-2.0
#include "server/instance/instancedevices.h"

#include "server/instance/configvalues.h"

namespace quayside {

using namespace Qt::StringLiterals;

static QString prefixOf(const QString &device) { return u"volatile."_s + device + u'.'; }

static Result<std::unique_ptr<Device>> load(const InstanceRow &row, const QString &name, const StringMap &config)
{
    return Device::create({ name, config, withPrefix(row.config, prefixOf(name)) });
}

/** The instance's keys of the device become the device's. */
static void remember(InstanceRow &row, const Device &device)
{
    const QString prefix = prefixOf(device.ref().name);
    row.config.removeIf([&prefix](const auto &entry) { return entry.key().startsWith(prefix); });
    for (auto it = device.ref().volatiles.begin(); it != device.ref().volatiles.end(); ++it)
        row.config.insert(prefix + it.key(), it.value());
}

/** With the names that other nics were given. */
static DeviceMap withNames(const InstanceRow &row, DeviceMap devices)
{
    for (auto it = devices.begin(); it != devices.end(); ++it) {
        if (const QString name = row.config.value(prefixOf(it.key()) + u"name"_s); !name.isEmpty() && it->value(u"name"_s).isEmpty())
            it->insert(u"name"_s, name);
    }
    return devices;
}

/** "volatile.eth0.hwaddr" of a device that isn't there any more; groups that are no device's stay. */
static bool isOfMissingDevice(const QString &key, const DeviceMap &expanded)
{
    static const QStringList groups { u"idmap"_s, u"last_state"_s, u"rename"_s, u"vm"_s };
    const QStringList parts = key.split(u'.');
    return parts.size() >= 3 && parts[0] == "volatile"_L1 && !groups.contains(parts[1]) && !expanded.contains(parts[1]);
}

Result<> addDevices(InstanceRow &row, const DeviceMap &expanded)
{
    row.config.removeIf([&expanded](const auto &entry) { return isOfMissingDevice(entry.key(), expanded); });
    for (auto it = expanded.begin(); it != expanded.end(); ++it) {
        const auto device = TRY(load(row, it.key(), it.value()));
        TRY(device->add(withNames(row, expanded)));
        remember(row, *device);
    }
    return {};
}

Result<> startDevices(InstanceRow &row, const DeviceMap &expanded, RunConfig &run)
{
    for (auto it = expanded.begin(); it != expanded.end(); ++it) {
        const auto device = TRY(load(row, it.key(), it.value()));
        TRY(device->add(withNames(row, expanded)));
        TRY(device->start(run));
        remember(row, *device);
    }
    return {};
}

StringMap stopDevices(const InstanceRow &row, const DeviceMap &expanded)
{
    InstanceRow after = row;
    for (auto it = expanded.begin(); it != expanded.end(); ++it) {
        const auto device = load(row, it.key(), it.value());
        if (!device)
            continue;
        (*device)->stopped();
        remember(after, **device);
    }
    StringMap changes;
    for (auto it = row.config.begin(); it != row.config.end(); ++it) {
        if (!after.config.contains(it.key()))
            changes.insert(it.key(), QString());
    }
    return changes;
}

}
