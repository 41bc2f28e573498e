// SPDX-License-Identifier: Apache-2.0
// What an instance learns of itself, at /dev/lxd (doc/dev-lxd.md).
#include "server/instance/instanceprivate.h"
#include "server/instance/livedevices.h"

namespace quayside {

using namespace Qt::StringLiterals;

InstancePtr InstanceService::Private::byDriverName(const QString &name) const
{
    for (const InstancePtr &candidate : parts.rows.instances.list()) {
        if (driverName(*candidate) == name)
            return candidate;
    }
    return {};
}

Result<InstancePtr> InstanceService::ownerOf(qint64 pid) const
{
    const QString name = d->parts.driver.ownerOf(pid);
    const InstancePtr row = name.isEmpty() ? InstancePtr() : d->byDriverName(name);
    return row ? Result<InstancePtr>(row) : failure(notFound(u"The process is of no instance"_s));
}

bool InstanceService::isRunning(const InstanceRow &row) const { return d->isRunning(row); }

static QByteArray configEvent(const QString &key, const StringMap &before, const StringMap &after)
{
    QByteArray metadata;
    JsonWriter w(metadata);
    json::write(w, StringMap { { u"key"_s, key }, { u"old_value"_s, before.value(key) }, { u"value"_s, after.value(key) } });
    return metadata;
}

static QByteArray deviceEvent(const char *action, const QString &name, const StringMap &config)
{
    QByteArray metadata;
    JsonWriter w(metadata);
    w.beginObject();
    w.name("action");
    w.value(QString::fromLatin1(action));
    w.name("config");
    json::write(w, config);
    w.name("name");
    w.value(name);
    w.endObject();
    return metadata;
}

void InstanceService::Private::tellInside(const InstanceRow &row, const Expansion &before, const Expansion &after) const
{
    if (!isRunning(row))
        return;
    for (const QString &key : changedKeys(before.config, after.config)) {
        if (key.startsWith("user."_L1))
            parts.events.inside(row.id, u"config"_s, configEvent(key, before.config, after.config));
    }
    const DeviceChanges changes = DeviceChanges::between(before.devices, after.devices);
    for (const QString &name : changes.removed)
        parts.events.inside(row.id, u"device"_s, deviceEvent("removed", name, before.devices[name]));
    for (const QString &name : changes.added)
        parts.events.inside(row.id, u"device"_s, deviceEvent("added", name, after.devices[name]));
    for (const QString &name : changes.updated)
        parts.events.inside(row.id, u"device"_s, deviceEvent("updated", name, after.devices[name]));
}

}
