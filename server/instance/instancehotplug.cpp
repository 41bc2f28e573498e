// SPDX-License-Identifier: Apache-2.0
// Devices that come and go with those of the machine.
#include "server/instance/instanceprivate.h"

#include <QFile>

#include "models/core/log.h"
#include "server/instance/configvalues.h"
#include "server/device/proxy.h"
#include "server/instance/instancedevices.h"

namespace quayside {

using namespace Qt::StringLiterals;

DeviceWorld InstanceService::Private::deviceWorld() const
{
    DeviceWorld world { parts.dir, parts.storage, parts.driver, parts.firewall, parts.networks };
    world.others = [this](qint64 butFor) {
        QList<ExpandedInstance> running;
        for (const InstancePtr &row : parts.rows.instances.list()) {
            if (row->id != butFor && isRunning(*row))
                running.append({ row, expanded(*row).devices });
        }
        return running;
    };
    world.noteVolatiles = [this](const InstanceRow &row) -> Result<> {
        const StringMap now = withPrefix(row.config, u"volatile."_s);
        StringMap keys;
        for (const QString &key : withPrefix(TRY(parts.rows.instances.findById(row.id))->config, u"volatile."_s).keys())
            keys.insert(u"volatile."_s + key, now.value(key));
        for (auto it = now.begin(); it != now.end(); ++it)
            keys.insert(u"volatile."_s + it.key(), it.value());
        TRY(parts.rows.instances.setConfigKeys(row.id, keys));
        return {};
    };
    return world;
}

/** What the devices of a running instance watch is watched from now on. */
void InstanceService::Private::followDevices(const InstanceRow &row)
{
    QMap<QString, DeviceWatch> watches;
    const DeviceMap devices = isRunning(row) ? expanded(row).devices : DeviceMap();
    for (auto it = devices.begin(); it != devices.end(); ++it) {
        const auto device = Device::create({ it.key(), it.value(), {} });
        const DeviceWatch watch = device ? (*device)->watch() : DeviceWatch();
        if (watch != DeviceWatch())
            watches.insert(it.key(), watch);
    }
    hotplug.follow(row.id, watches);
    proxies.follow(row.id, proxyHelpers(parts.dir.devices(row.project, row.name), devices));
}

/** Something may have come or gone: the instance gets it, or gives it back. */
void InstanceService::Private::refreshDevice(qint64 id, const QString &name)
{
    const auto found = parts.rows.instances.findById(id);
    const auto locked = found ? lock((*found)->project, (*found)->name, u"update"_s) : failure(found.error());
    if (!locked || !isRunning(*locked->row))
        return;
    const InstanceRow &row = *locked->row;
    const auto done = [&]() -> Result<> {
        const DeviceMap devices = expanded(row).devices;
        if (!devices.contains(name)) // no more
            return {};
        const auto device = TRY(loadDevice(row, name, devices.value(name), deviceOwner(deviceWorld(), row, devices)));
        DeviceParts gone, come;
        TRY(device->refresh(gone, come));
        TRY(parts.driver.detach(driverName(row), gone));
        const auto attached = parts.driver.attach(driverName(row), come);
        if (!attached) { // so that it is tried again the next time
            for (const MountEntry &mount : come.mounts)
                QFile::remove(mount.source);
        }
        return attached;
    }();
    followDevices(row);
    if (!done)
        log::warning(u"Couldn't follow a device of the machine"_s, { { u"instance"_s, row.name }, { u"device"_s, name }, { u"err"_s, done.error().message } });
}

/** After the daemon's start: what was missed meanwhile. */
void InstanceService::Private::catchUp(const InstanceRow &row)
{
    followDevices(row);
    const DeviceMap devices = expanded(row).devices;
    clearProxies(parts.dir.devices(row.project, row.name), devices.keys());
    for (const QString &name : devices.keys())
        refreshDevice(row.id, name);
}

/** Interfaces that go back to the machine when the instance ends: a driver that has just found the instance doesn't know them. */
void InstanceService::Private::keepInterfaces(const InstanceRow &row)
{
    DeviceParts kept;
    const DeviceMap devices = expanded(row).devices;
    const DeviceOwner owner = deviceOwner(deviceWorld(), row, devices);
    for (auto it = devices.begin(); it != devices.end(); ++it) {
        const QString type = it->value(u"type"_s);
        const auto device = type == "nic"_L1 || type == "infiniband"_L1 ? loadDevice(row, it.key(), *it, owner) : failure(notFound());
        if (device)
            (void)(*device)->stop(kept);
    }
    parts.driver.keepInterfaces(driverName(row), kept.nics);
}

}
