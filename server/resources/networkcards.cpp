// SPDX-License-Identifier: Apache-2.0
// Network cards: what interfaces hang on (/sys/class/net), then those of the PCI bus that have none.
#include <net/if_arp.h>
#include <tuple>

#include "server/resources/readers.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
QString protocolOf(quint64 type)
{
    switch (type) {
    case ARPHRD_ETHER: return u"ethernet"_s;
    case ARPHRD_ATM: return u"ATM"_s;
    case ARPHRD_INFINIBAND: return u"infiniband"_s;
    default: return u"unknown"_s;
    }
}

/** Nodes of the card's port; `port` counts from 1. */
std::optional<api::NetworkPortInfiniband> infinibandOf(const Machine &machine, const QString &device, quint64 port)
{
    api::NetworkPortInfiniband nodes;
    for (const QString &kind : { u"/infiniband_mad/"_s, u"/infiniband_verbs/"_s }) {
        for (const QString &name : machine.sys.entries(device + kind)) {
            const QString folder = device + kind + name, number = deviceNumber(machine, folder);
            const quint64 own = machine.sys.number(folder + u"/port"_s);
            if (own && own != port)
                continue;
            if (name.startsWith("issm"_L1))
                nodes.issmName = name, nodes.issmDevice = number;
            else if (name.startsWith("umad"_L1))
                nodes.madName = name, nodes.madDevice = number;
            else if (name.startsWith("uverbs"_L1))
                nodes.verbName = name, nodes.verbDevice = number;
        }
    }
    const bool none = nodes.issmName.isEmpty() && nodes.madName.isEmpty() && nodes.verbName.isEmpty();
    return none ? std::nullopt : std::optional(nodes);
}

api::NetworkPort portOf(const Machine &machine, const QString &name, const QString &device, const LinkSettings &link)
{
    const QString folder = u"/sys/class/net/"_s + name;
    api::NetworkPort port;
    port.id = name;
    port.address = link.permanentAddress.isEmpty() ? machine.sys.string(folder + u"/address"_s) : link.permanentAddress;
    port.port = machine.sys.number(folder + u"/dev_port"_s);
    port.protocol = protocolOf(machine.sys.number(folder + u"/type"_s));
    port.supportedModes = link.supportedModes;
    port.supportedPorts = link.supportedPorts;
    port.portType = link.portType;
    port.transceiverType = link.transceiverType;
    port.autoNegotiation = link.autoNegotiation;
    port.linkDetected = machine.sys.text(folder + u"/carrier"_s) == "1";
    if (port.linkDetected) {
        port.linkSpeed = machine.sys.number(folder + u"/speed"_s);
        const QString duplex = machine.sys.string(folder + u"/duplex"_s);
        port.linkDuplex = duplex == "unknown"_L1 ? QString() : duplex;
    }
    port.infiniband = infinibandOf(machine, device, port.port + 1);
    return port;
}

void describeUsb(const Machine &machine, api::NetworkCard &card, const QString &device)
{
    card.usbAddress = usbAddress(machine, device);
    card.vendorId = machine.sys.string(device + u"/idVendor"_s);
    card.productId = machine.sys.string(device + u"/idProduct"_s);
    std::tie(card.vendor, card.product) = usbNames(machine, device);
}

/** `part`: what an interface hangs on, which is the card or a part of it (USB, virtio). */
api::NetworkCard cardOf(const Machine &machine, const QString &device, const QString &part)
{
    api::NetworkCard card;
    describeCard(machine, card, device);
    if (machine.sys.exists(device + u"/busnum"_s)) {
        describeUsb(machine, card, device);
        describeDriver(machine, card, part);
    }
    return card;
}
}

api::NetworkResources readNetworkCards(const Machine &machine)
{
    QList<std::pair<QString, api::NetworkCard>> cards;
    const auto cardAt = [&](const QString &device, const QString &part) -> api::NetworkCard & {
        for (auto &[known, card] : cards) {
            if (known == device)
                return card;
        }
        return cards.emplace_back(device, cardOf(machine, device, part)).second;
    };
    for (const QString &name : machine.sys.entries(u"/sys/class/net"_s)) {
        const QString part = machine.sys.real(u"/sys/class/net/"_s + name + u"/device"_s);
        if (part.isEmpty()) // a bridge, a tunnel…
            continue;
        const QString usb = usbDeviceOf(machine, part), device = usb.isEmpty() ? pciDeviceOf(part) : usb;
        const LinkSettings link = machine.links(name);
        api::NetworkCard &card = cardAt(device.isEmpty() ? part : device, part);
        card.ports.append(portOf(machine, name, part, link));
        if (card.firmwareVersion.isEmpty())
            card.firmwareVersion = link.firmwareVersion;
    }
    for (const QString &device : pciDevices(machine, "02"))
        cardAt(device, device);
    return nested<api::NetworkCard, api::NetworkResources>(machine, cards);
}

}
