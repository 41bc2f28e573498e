// SPDX-License-Identifier: Apache-2.0
// Devices of the USB bus that aren't hubs: /sys/bus/usb/devices.
#include <cmath>
#include <tuple>

#include "server/resources/readers.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr quint64 hubClass = 9;

api::UsbInterface interfaceOf(const Machine &machine, const QString &folder)
{
    const Sysfs &sys = machine.sys;
    api::UsbInterface interface;
    interface.number = sys.number(folder + u"/bInterfaceNumber"_s, 16);
    interface.classId = sys.number(folder + u"/bInterfaceClass"_s, 16);
    interface.subClassId = sys.number(folder + u"/bInterfaceSubClass"_s, 16);
    interface.className = machine.usbIds.className(interface.classId);
    interface.subClass = machine.usbIds.subClass(interface.classId, interface.subClassId);
    describeDriver(machine, interface, folder);
    return interface;
}

api::UsbDevice deviceOf(const Machine &machine, const QString &folder, const QString &name)
{
    const Sysfs &sys = machine.sys;
    api::UsbDevice device;
    device.busAddress = sys.number(folder + u"/busnum"_s);
    device.deviceAddress = sys.number(folder + u"/devnum"_s);
    device.vendorId = sys.string(folder + u"/idVendor"_s);
    device.productId = sys.string(folder + u"/idProduct"_s);
    if (const double speed = sys.text(folder + u"/speed"_s).toDouble(); std::isfinite(speed))
        device.speed = speed;
    std::tie(device.vendor, device.product) = usbNames(machine, folder);
    for (const QString &part : sys.entries(folder, (name + u':').toUtf8().constData()))
        device.interfaces.append(interfaceOf(machine, folder + u'/' + part));
    return device;
}
}

api::UsbResources readUsbDevices(const Machine &machine)
{
    api::UsbResources usb;
    for (const QString &name : machine.sys.entries(u"/sys/bus/usb/devices"_s)) {
        const QString folder = u"/sys/bus/usb/devices/"_s + name;
        const bool isDevice = machine.sys.exists(folder + u"/busnum"_s); // else it is an interface
        if (isDevice && machine.sys.number(folder + u"/bDeviceClass"_s, 16) != hubClass)
            usb.devices.append(deviceOf(machine, folder, name));
    }
    usb.total = quint64(usb.devices.size());
    return usb;
}

}
