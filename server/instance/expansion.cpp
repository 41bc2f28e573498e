// SPDX-License-Identifier: Apache-2.0
#include "server/instance/expansion.h"

namespace quayside {

using namespace Qt::StringLiterals;

Expansion expand(const QList<ProfileLayer> &profiles, const StringMap &config, const DeviceMap &devices)
{
    Expansion all;
    const auto lay = [&all](const StringMap &moreConfig, const DeviceMap &moreDevices) {
        all.config.insert(moreConfig);
        all.devices.insert(moreDevices);
    };
    for (const ProfileLayer &profile : profiles)
        lay(profile.config, profile.devices);
    lay(config, devices);
    return all;
}

Result<RootDisk> rootDisk(const DeviceMap &devices)
{
    std::optional<RootDisk> found;
    for (auto device = devices.begin(); device != devices.end(); ++device) {
        if (device->value(u"type"_s) != "disk"_L1 || device->value(u"path"_s) != "/"_L1 || !device->value(u"source"_s).isEmpty())
            continue;
        if (found)
            return failure(badRequest(u"More than one root device found"_s));
        found = RootDisk { device.key(), device->value(u"pool"_s), device->value(u"size"_s) };
    }
    if (!found)
        return failure(badRequest(u"No root device could be found"_s));
    return *found;
}

QStringList changedKeys(const StringMap &before, const StringMap &after)
{
    QStringList changed;
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (after.value(it.key()) != it.value())
            changed.append(it.key());
    }
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (!before.contains(it.key()) && !it->isEmpty())
            changed.append(it.key());
    }
    changed.sort();
    return changed;
}

}
