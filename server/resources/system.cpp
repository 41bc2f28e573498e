// SPDX-License-Identifier: Apache-2.0
// The machine itself: what the firmware says (/sys/class/dmi/id), or the device tree of boards without one.
#include "server/resources/readers.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
const QString dmi = u"/sys/class/dmi/id/"_s;

/** By number, from 1 (SMBIOS, "System Enclosure or Chassis Types"). */
constexpr const char *chassisTypes[] = { "", "Other", "Unknown", "Desktop", "Low Profile Desktop", "Pizza Box", "Mini Tower", "Tower",
    "Portable", "Laptop", "Notebook", "Hand Held", "Docking Station", "All in One", "Sub Notebook", "Space-saving", "Lunch Box",
    "Main Server Chassis", "Expansion Chassis", "SubChassis", "Bus Expansion Chassis", "Peripheral Chassis", "RAID Chassis",
    "Rack Mount Chassis", "Sealed-case PC", "Multi-system chassis", "Compact PCI", "Advanced TCA", "Blade", "Blade Enclosure", "Tablet",
    "Convertible", "Detachable", "IoT Gateway", "Embedded PC", "Mini PC", "Stick PC" };

QString chassisType(quint64 number) { return QString::fromLatin1(number < std::size(chassisTypes) ? chassisTypes[number] : ""); }

/** Whether the firmware is a hypervisor's. Some clouds hand out whole machines too, and say so in the product's name. */
bool isVirtualFirmware(const QString &vendor, const QString &product)
{
    for (const auto &maker : { "QEMU"_L1, "KVM"_L1, "VMware"_L1, "innotek"_L1, "Xen"_L1, "Bochs"_L1, "BHYVE"_L1, "Parallels"_L1, "Amazon EC2"_L1,
                               "OpenStack"_L1, "KubeVirt"_L1, "Apple Virtualization"_L1 }) {
        if (vendor.startsWith(maker))
            return !product.endsWith(".metal"_L1);
    }
    return (vendor == "Microsoft Corporation"_L1 && product == "Virtual Machine"_L1) || product == "Google Compute Engine"_L1;
}

/** Whether the processors say that they are a hypervisor's, or the firmware is one's. */
bool isVirtualMachine(const Sysfs &sys, const QString &vendor, const QString &product)
{
    if (sys.exists(u"/sys/hypervisor/type"_s) || sys.exists(u"/sys/firmware/devicetree/base/hypervisor/compatible"_s))
        return true;
    if (isVirtualFirmware(vendor, product) || sys.text(u"/proc/sysinfo"_s).contains("\nVM00 ")) // the latter on s390x
        return true;
    const QByteArray cpuinfo = sys.text(u"/proc/cpuinfo"_s);
    const qsizetype flags = cpuinfo.indexOf("\nflags");
    return flags >= 0 && cpuinfo.mid(flags + 1, cpuinfo.indexOf('\n', flags + 1) - flags - 1).split(' ').contains("hypervisor");
}

QString typeOf(const Sysfs &sys, const QString &vendor, const QString &product)
{
    for (const QString &mark : { u"/run/systemd/container"_s, u"/.dockerenv"_s, u"/run/.containerenv"_s, u"/dev/lxd/sock"_s }) {
        if (sys.exists(mark))
            return u"container"_s;
    }
    return isVirtualMachine(sys, vendor, product) ? u"virtual-machine"_s : u"physical"_s;
}
}

api::SystemResources readSystem(const Machine &machine)
{
    const Sysfs &sys = machine.sys;
    const auto text = [&](const char *name) { return sys.string(dmi + QLatin1StringView(name)); };
    api::SystemResources system;
    system.vendor = text("sys_vendor");
    system.type = typeOf(sys, system.vendor, text("product_name"));
    if (!sys.exists(dmi)) {
        system.product = sys.string(u"/sys/firmware/devicetree/base/model"_s);
        system.serial = sys.string(u"/sys/firmware/devicetree/base/serial-number"_s);
        return system;
    }
    system.uuid = text("product_uuid");
    system.product = text("product_name");
    system.family = text("product_family");
    system.version = text("product_version");
    system.sku = text("product_sku");
    system.serial = text("product_serial");
    system.firmware = { text("bios_vendor"), text("bios_date"), text("bios_version") };
    system.chassis = { text("chassis_vendor"), chassisType(sys.number(dmi + u"chassis_type"_s)), text("chassis_serial"), text("chassis_version") };
    system.motherboard = { text("board_vendor"), text("board_name"), text("board_serial"), text("board_version") };
    return system;
}

}
