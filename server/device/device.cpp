// SPDX-License-Identifier: Apache-2.0
#include "server/device/device.h"

#include "server/device/devicekinds.h"

namespace quayside {

using namespace Qt::StringLiterals;

const MachineNetwork &MachineNetwork::real()
{
    static const MachineNetwork machine;
    return machine;
}

Result<> Device::add(const DeviceMap &) { return {}; }

Result<std::unique_ptr<Device>> Device::create(DeviceRef ref, const DeviceOwner &owner)
{
    const QString type = ref.config.value(u"type"_s);
    const QString nicType = ref.config.value(u"nictype"_s);
    for (const DeviceKind &kind : deviceKinds()) {
        if (type == QLatin1StringView(kind.type) && nicType == QLatin1StringView(kind.nicType))
            return kind.create(std::move(ref), owner);
    }
    return failure(badRequest(u"Device \"%1\": unsupported device type"_s.arg(ref.name)));
}

}
