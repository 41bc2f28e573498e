// SPDX-License-Identifier: Apache-2.0
#include "server/resources/hostresources.h"

#include "server/resources/readers.h"

namespace quayside {

using namespace Qt::StringLiterals;

/** A table of hwdata, which distributions have in one of two folders. */
static QString idsFile(const Sysfs &sys, const QString &name)
{
    const QString file = u"/usr/share/hwdata/"_s + name;
    return sys.outside(sys.exists(file) ? file : u"/usr/share/misc/"_s + name);
}

api::Resources hostResources(const QString &root, const LinkQuery &links)
{
    const Sysfs sys(root);
    const Machine machine { sys, HardwareIds(idsFile(sys, u"pci.ids"_s)), HardwareIds(idsFile(sys, u"usb.ids"_s)),
        sys.string(u"/proc/sys/kernel/osrelease"_s), links };
    return { readCpus(machine), readMemory(machine), readGpus(machine), readNetworkCards(machine), readDisks(machine),
        readUsbDevices(machine), readPciDevices(machine), readSystem(machine) };
}

}
