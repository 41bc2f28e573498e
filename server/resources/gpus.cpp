// SPDX-License-Identifier: Apache-2.0
// Graphics cards: what has DRM nodes (/sys/class/drm), then those of the PCI bus that no driver has.
#include "server/resources/nvidia.h"
#include "server/resources/readers.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
std::optional<api::GpuDrm> drmOf(const Machine &machine, const QString &device)
{
    const QString folder = device + u"/drm/"_s;
    api::GpuDrm drm;
    for (const QString &name : machine.sys.entries(folder)) {
        const QString number = deviceNumber(machine, folder + name);
        if (name.startsWith("card"_L1)) {
            drm.id = name.mid(4).toULongLong();
            drm.cardName = name, drm.cardDevice = number;
        } else if (name.startsWith("controlD"_L1)) {
            drm.controlName = name, drm.controlDevice = number;
        } else if (name.startsWith("renderD"_L1)) {
            drm.renderName = name, drm.renderDevice = number;
        }
    }
    return drm.cardName.isEmpty() ? std::nullopt : std::optional(drm);
}

QMap<QString, api::GpuMdev> mdevOf(const Sysfs &sys, const QString &device)
{
    QMap<QString, api::GpuMdev> profiles;
    for (const QString &type : sys.entries(device + u"/mdev_supported_types"_s)) {
        const QString folder = device + u"/mdev_supported_types/"_s + type;
        profiles.insert(type, { sys.string(folder + u"/device_api"_s), sys.number(folder + u"/available_instances"_s),
            sys.string(folder + u"/name"_s), sys.string(folder + u"/description"_s), sys.entries(folder + u"/devices"_s) });
    }
    return profiles;
}

/** `drmDevice`: what the DRM nodes hang on, which is the card, or a part of it (virtio). */
api::GpuCard cardOf(const Machine &machine, const QString &device, const QString &drmDevice)
{
    api::GpuCard card;
    describeCard(machine, card, device);
    card.drm = drmOf(machine, drmDevice);
    card.mdev = mdevOf(machine.sys, device);
    if (card.driver == "nvidia"_L1)
        card.nvidia = nvidiaOf(machine.sys, card.pciAddress);
    return card;
}
}

api::GpuResources readGpus(const Machine &machine)
{
    QList<std::pair<QString, api::GpuCard>> cards;
    const auto add = [&](const QString &device, const QString &drmDevice) {
        const auto isKnown = std::any_of(cards.begin(), cards.end(), [&](const auto &card) { return card.first == device; });
        if (!device.isEmpty() && !isKnown)
            cards.append({ device, cardOf(machine, device, drmDevice) });
    };
    for (const int id : machine.sys.numbers(u"/sys/class/drm"_s, "card")) {
        const QString device = machine.sys.real(u"/sys/class/drm/card%1/device"_s.arg(id));
        const QString card = usbDeviceOf(machine, device).isEmpty() ? pciDeviceOf(device) : QString(); // a screen on USB isn't its controller
        add(card.isEmpty() ? device : card, device);
    }
    for (const QString &device : pciDevices(machine, "03"))
        add(device, device);
    return nested<api::GpuCard, api::GpuResources>(machine, cards);
}

}
