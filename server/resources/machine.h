// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>

#include "server/resources/hardwareids.h"
#include "server/resources/linksettings.h"
#include "server/resources/sysfs.h"

namespace quayside {

/** What the readers of one answer share. */
struct Machine {
    Sysfs sys;
    HardwareIds pciIds, usbIds;
    QString kernel; ///< its release, which is the version of a driver that has none of its own
    LinkQuery links;
};

/** "0000:03:00.1"; domains of bridges that the kernel made up have more digits, "10000:e1:00.0". */
bool isPciAddress(QStringView name);
/** The innermost PCI device that a device of /sys/devices is, or is part of; empty: none. */
QString pciDeviceOf(const QString &device);
/** The same for USB. */
QString usbDeviceOf(const Machine &machine, const QString &device);
/** "2:7" of a USB device. */
QString usbAddress(const Machine &machine, const QString &device);
/** Vendor and product of a USB device: of the first the table knows best, of the second the device. */
std::pair<QString, QString> usbNames(const Machine &machine, const QString &device);
/** The NUMA node of a device, or of what it is part of. */
quint64 numaNode(const Machine &machine, QString device);
/** PCI devices of a class, "02" are networks: their folders in /sys/devices. */
QStringList pciDevices(const Machine &machine, QByteArrayView baseClass);
/** "226:0" of a device's folder. */
inline QString deviceNumber(const Machine &machine, const QString &folder) { return machine.sys.string(folder + QStringLiteral("/dev")); }

/** A card's driver. */
template<class Card>
void describeDriver(const Machine &machine, Card &card, const QString &device)
{
    card.driver = machine.sys.targetName(device + QStringLiteral("/driver"));
    if (card.driver.isEmpty())
        return;
    card.driverVersion = machine.sys.string(device + QStringLiteral("/driver/module/version"));
    if (card.driverVersion.isEmpty())
        card.driverVersion = machine.kernel;
}

/** A card's driver, NUMA node, address and names; only the first two of what is not on the PCI bus. */
template<class Card>
void describeCard(const Machine &machine, Card &card, const QString &device)
{
    describeDriver(machine, card, device);
    card.numaNode = numaNode(machine, device);
    const QString address = device.section(u'/', -1);
    if (!isPciAddress(address))
        return;
    const QString vendor = machine.sys.string(device + QStringLiteral("/vendor")), product = machine.sys.string(device + QStringLiteral("/device"));
    card.pciAddress = address;
    card.vendorId = vendor.mid(2);
    card.productId = product.mid(2);
    card.vendor = machine.pciIds.vendor(vendor.toULongLong(nullptr, 16));
    card.product = machine.pciIds.device(vendor.toULongLong(nullptr, 16), product.toULongLong(nullptr, 16));
}

/** Virtual functions go below the card they are functions of; a card whose physical one isn't here stays by itself. `cards` are by
 *  device, in the order of the answer, which is resources' `cards` and `total`. */
template<class Card, class Resources>
Resources nested(const Machine &machine, const QList<std::pair<QString, Card>> &cards)
{
    Resources all;
    all.total = quint64(cards.size());
    QMap<QString, QList<Card>> functions;
    const auto physical = [&](const QString &device) { return machine.sys.real(device + QStringLiteral("/physfn")); };
    const auto isHere = [&](const QString &device) {
        return std::any_of(cards.begin(), cards.end(), [&](const auto &card) { return card.first == device; });
    };
    for (const auto &[device, card] : cards) {
        if (const QString owner = physical(device); isHere(owner))
            functions[owner].append(card);
    }
    for (auto [device, card] : cards) {
        if (isHere(physical(device)))
            continue;
        if (machine.sys.exists(device + QStringLiteral("/sriov_numvfs")))
            card.sriov = { machine.sys.number(device + QStringLiteral("/sriov_numvfs")),
                machine.sys.number(device + QStringLiteral("/sriov_totalvfs")), functions.value(device) };
        all.cards.append(card);
    }
    return all;
}

}
