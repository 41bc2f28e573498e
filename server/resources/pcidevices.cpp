// SPDX-License-Identifier: Apache-2.0
// Devices of the PCI bus: /sys/bus/pci/devices.
#include "server/resources/readers.h"

namespace quayside {

using namespace Qt::StringLiterals;

api::PciResources readPciDevices(const Machine &machine)
{
    api::PciResources pci;
    for (const QString &address : machine.sys.entries(u"/sys/bus/pci/devices"_s)) {
        const QString folder = u"/sys/bus/pci/devices/"_s + address;
        api::PciDevice device;
        describeCard(machine, device, folder);
        device.iommuGroup = machine.sys.targetName(folder + u"/iommu_group"_s).toULongLong();
        pci.devices.append(device);
    }
    pci.total = quint64(pci.devices.size());
    return pci;
}

}
