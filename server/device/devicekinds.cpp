// SPDX-License-Identifier: Apache-2.0
#include "server/device/devicekinds.h"

#include "server/device/disk.h"
#include "server/device/nicbridged.h"
#include "server/device/nicipvlan.h"
#include "server/device/nicphysical.h"
#include "server/device/nicrouted.h"
#include "server/device/proxy.h"
#include "server/device/unixdevice.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** Takes something away that a profile gives. */
class NoDevice final : public Device {
public:
    using Device::Device;
    Result<> start(DeviceParts &) override { return {}; }
};

/** Known to the API but not to this server: such an instance can be kept, not started. */
class RefusedDevice final : public Device {
public:
    using Device::Device;
    Result<> start(DeviceParts &) override
    {
        const QString kind = key("nictype").isEmpty() ? key("type") : key("nictype") + u' ' + key("type");
        return failure(notImplemented(u"Device \"%1\": devices of type \"%2\" are not supported by this server yet"_s.arg(m_ref.name, kind)));
    }
};

template<class T>
std::unique_ptr<Device> make(DeviceRef ref, const DeviceOwner &owner) { return std::make_unique<T>(std::move(ref), owner); }

constexpr DeviceKind kinds[] = {
    { "none", "", make<NoDevice> },
    { "disk", "", make<Disk> },
    { "nic", "bridged", make<BridgedNic> },
    { "nic", "p2p", make<VethNic> },
    { "nic", "", make<BridgedNic> }, // of a managed network
    { "nic", "physical", make<PhysicalNic> },
    { "nic", "macvlan", make<MacvlanNic> },
    { "nic", "ipvlan", make<IpvlanNic> },
    { "nic", "sriov", make<RefusedDevice> },
    { "nic", "routed", make<RoutedNic> },
    { "infiniband", "physical", make<RefusedDevice> },
    { "infiniband", "sriov", make<RefusedDevice> },
    { "unix-char", "", make<UnixDevice> },
    { "unix-block", "", make<UnixDevice> },
    { "unix-hotplug", "", make<UnixHotplug> },
    { "usb", "", make<RefusedDevice> },
    { "gpu", "", make<RefusedDevice> },
    { "proxy", "", make<Proxy> },
};
}

std::span<const DeviceKind> deviceKinds() { return kinds; }

}
