// SPDX-License-Identifier: Apache-2.0
#include "server/device/devicetypes.h"

#include "server/device/devicekeys.h"
#include "server/device/disk.h"
#include "server/device/nic.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** Takes something away that a profile gives. */
class NoDevice final : public Device {
public:
    using Device::Device;
    Result<> start(RunConfig &) override { return {}; }
};

/** Known to the API but not to this server: such an instance can be kept, not started. */
class RefusedDevice final : public Device {
public:
    using Device::Device;
    Result<> start(RunConfig &) override
    {
        const QString kind = key("nictype").isEmpty() ? key("type") : key("nictype") + u' ' + key("type");
        return failure(notImplemented(u"Device \"%1\": devices of type \"%2\" are not supported by this server yet"_s.arg(m_ref.name, kind)));
    }
};

template<class T>
std::unique_ptr<Device> make(DeviceRef ref) { return std::make_unique<T>(std::move(ref)); }

constexpr DeviceType types[] = {
    { "none", "", {}, make<NoDevice> },
    { "disk", "", deviceKeys::disk, make<Disk> },
    { "nic", "bridged", deviceKeys::bridged, make<VethNic> },
    { "nic", "p2p", deviceKeys::p2p, make<VethNic> },
    { "nic", "", deviceKeys::managed, make<RefusedDevice> },
    { "nic", "physical", deviceKeys::physical, make<RefusedDevice> },
    { "nic", "macvlan", deviceKeys::macvlan, make<RefusedDevice> },
    { "nic", "ipvlan", deviceKeys::ipvlan, make<RefusedDevice> },
    { "nic", "sriov", deviceKeys::sriov, make<RefusedDevice> },
    { "nic", "routed", deviceKeys::routed, make<RefusedDevice> },
    { "infiniband", "physical", deviceKeys::infiniband, make<RefusedDevice> },
    { "infiniband", "sriov", deviceKeys::infiniband, make<RefusedDevice> },
    { "unix-char", "", deviceKeys::unixNode, make<RefusedDevice> },
    { "unix-block", "", deviceKeys::unixNode, make<RefusedDevice> },
    { "unix-hotplug", "", deviceKeys::unixHotplug, make<RefusedDevice> },
    { "usb", "", deviceKeys::usb, make<RefusedDevice> },
    { "gpu", "", deviceKeys::gpu, make<RefusedDevice> },
    { "proxy", "", deviceKeys::proxy, make<RefusedDevice> },
};
}

std::span<const DeviceType> deviceTypes() { return types; }

const DeviceType *findDeviceType(const StringMap &config)
{
    const QString type = config.value(u"type"_s);
    const QString kind = config.value(u"nictype"_s);
    for (const DeviceType &row : types) {
        if (type == QLatin1StringView(row.type) && kind == QLatin1StringView(row.kind))
            return &row;
    }
    return nullptr;
}

}
