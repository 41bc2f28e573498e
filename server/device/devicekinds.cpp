// SPDX-License-Identifier: Apache-2.0
#include "server/device/devicekinds.h"

#include "server/device/disk.h"
#include "server/device/gpudevice.h"
#include "server/device/infiniband.h"
#include "server/device/nicbridged.h"
#include "server/device/nicipvlan.h"
#include "server/device/nicphysical.h"
#include "server/device/nicrouted.h"
#include "server/device/nicsriov.h"
#include "server/device/proxy.h"
#include "server/device/unixdevice.h"
#include "server/device/usbdevice.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** Takes something away that a profile gives. */
class NoDevice final : public Device {
public:
    using Device::Device;
    Result<> start(DeviceParts &) override { return {}; }
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
    { "nic", "sriov", make<SriovNic> },
    { "nic", "routed", make<RoutedNic> },
    { "infiniband", "physical", make<Infiniband> },
    { "infiniband", "sriov", make<Infiniband> },
    { "unix-char", "", make<UnixDevice> },
    { "unix-block", "", make<UnixDevice> },
    { "unix-hotplug", "", make<UnixHotplug> },
    { "usb", "", make<UsbDevice> },
    { "gpu", "", make<GpuDevice> },
    { "proxy", "", make<Proxy> },
};
}

std::span<const DeviceKind> deviceKinds() { return kinds; }

}
