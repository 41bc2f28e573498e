// SPDX-License-Identifier: Apache-2.0
#include "server/resources/machine.h"

#include <cstdio>

namespace quayside {

using namespace Qt::StringLiterals;

bool isPciAddress(QStringView name)
{
    unsigned domain = 0, bus = 0, slot = 0, function = 0;
    int end = 0;
    const QByteArray text = name.toLatin1();
    return sscanf(text.constData(), "%8x:%2x:%2x.%1x%n", &domain, &bus, &slot, &function, &end) == 4 && end == text.size();
}

QString pciDeviceOf(const QString &device)
{
    for (qsizetype end = device.size(); end > 0; end = device.lastIndexOf(u'/', end - 1)) {
        const QStringView path = QStringView(device).first(end);
        if (isPciAddress(path.sliced(path.lastIndexOf(u'/') + 1)))
            return path.toString();
    }
    return {};
}

QString usbDeviceOf(const Machine &machine, const QString &device)
{
    if (!device.contains("/usb"_L1))
        return {};
    for (qsizetype end = device.size(); end > 0; end = device.lastIndexOf(u'/', end - 1)) {
        if (machine.sys.exists(device.first(end) + u"/busnum"_s))
            return device.first(end);
    }
    return {};
}

QString usbAddress(const Machine &machine, const QString &device)
{
    return u"%1:%2"_s.arg(machine.sys.number(device + u"/busnum"_s)).arg(machine.sys.number(device + u"/devnum"_s));
}

std::pair<QString, QString> usbNames(const Machine &machine, const QString &device)
{
    const quint64 vendorId = machine.sys.number(device + u"/idVendor"_s, 16);
    QString vendor = machine.usbIds.vendor(vendorId), product = machine.sys.string(device + u"/product"_s);
    if (vendor.isEmpty())
        vendor = machine.sys.string(device + u"/manufacturer"_s);
    if (product.isEmpty())
        product = machine.usbIds.device(vendorId, machine.sys.number(device + u"/idProduct"_s, 16));
    return { vendor, product };
}

quint64 numaNode(const Machine &machine, QString device)
{
    for (; device.count(u'/') > 2; device.truncate(device.lastIndexOf(u'/'))) {
        if (const QByteArray node = machine.sys.text(device + u"/numa_node"_s); !node.isEmpty())
            return node.toULongLong();
    }
    return 0;
}

QStringList pciDevices(const Machine &machine, QByteArrayView baseClass)
{
    QStringList devices;
    for (const QString &address : machine.sys.entries(u"/sys/bus/pci/devices"_s)) {
        const QString device = u"/sys/bus/pci/devices/"_s + address;
        const QString folder = machine.sys.text(device + u"/class"_s).mid(2, 2) == baseClass ? machine.sys.real(device) : QString();
        if (!folder.isEmpty()) // it may have been taken out just now
            devices.append(folder);
    }
    return devices;
}

}
