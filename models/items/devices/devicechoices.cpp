// SPDX-License-Identifier: Apache-2.0
#include "models/items/devices/devicechoices.h"

#include <QCoreApplication>
#include <algorithm>

#include "models/config/proxyaddress.h"
#include "models/items/format.h"

namespace quayside::devices {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostTried = 4096; // addresses of a subnet

QString joined(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(u" · "_s);
}

QString model(const QString &vendor, const QString &product) { return QStringList { vendor, product }.join(u' ').trimmed(); }

QString speedText(const api::NetworkPort &port)
{
    if (!port.linkDetected)
        return QCoreApplication::translate("quayside::DeviceHints", "no link");
    const double megabits = double(port.linkSpeed);
    return megabits == 0 ? QString() : megabits < 1000 ? u"%1 Mbit/s"_s.arg(megabits) : u"%1 Gbit/s"_s.arg(megabits / 1000);
}

bool isAnyHost(const QString &host) { return host.isEmpty() || host == "0.0.0.0"_L1 || host == "::"_L1; }
}

QVariantMap choice(const QString &value, const QString &text, const QString &detail, const QVariantMap &set)
{
    return { { u"value"_s, value }, { u"text"_s, text }, { u"detail"_s, detail }, { u"set"_s, set } };
}

QVariantList networkPorts(const api::Resources &machine, bool infiniband)
{
    QVariantList list;
    for (const api::NetworkCard &card : machine.network.cards) {
        for (const api::NetworkPort &port : card.ports) {
            if (!port.id.isEmpty() && (port.protocol == "infiniband"_L1) == infiniband)
                list << choice(port.id, port.id, joined({ model(card.vendor, card.product), speedText(port) }));
        }
    }
    return list;
}

QVariantList gpuCards(const api::Resources &machine)
{
    QVariantList list;
    for (const api::GpuCard &card : machine.gpu.cards) {
        const QString name = model(card.vendor, card.product);
        list << choice(card.pciAddress, name.isEmpty() ? card.pciAddress : name, joined({ card.pciAddress, card.driver }),
            { { u"pci"_s, card.pciAddress } });
    }
    return list;
}

QVariantList usbDevices(const api::Resources &machine)
{
    QVariantList list;
    QSet<QString> seen;
    for (const api::UsbDevice &device : machine.usb.devices) {
        const QString id = device.vendorId + u':' + device.productId, name = model(device.vendor, device.product);
        if (seen.contains(id))
            continue;
        seen << id;
        list << choice(id, name.isEmpty() ? id : name, id, { { u"vendorid"_s, device.vendorId }, { u"productid"_s, device.productId } });
    }
    return list;
}

QVariantList blockDevices(const api::Resources &machine)
{
    QVariantList list;
    for (const api::StorageDisk &disk : machine.storage.disks) {
        list << choice(u"/dev/"_s + disk.id, u"/dev/"_s + disk.id, joined({ disk.model, format::bytes(qint64(disk.size)) }));
        for (const api::StoragePartition &part : disk.partitions)
            list << choice(u"/dev/"_s + part.id, u"/dev/"_s + part.id, format::bytes(qint64(part.size)));
    }
    return list;
}

QList<ListenUse> listenUses(const QList<InstanceEntry> &instances)
{
    QList<ListenUse> uses;
    for (const InstanceEntry &instance : instances) {
        const DeviceMap &devices = instance.instance.expandedDevices;
        for (auto it = devices.cbegin(); it != devices.cend(); ++it) {
            const QString bind = it->value(u"bind"_s, u"host"_s);
            if (it->value(u"type"_s) == "proxy"_L1 && bind == "host"_L1)
                uses << ListenUse { instance.key, it.key(), it->value(u"listen"_s) };
        }
    }
    return uses;
}

const ListenUse *clashing(const QList<ListenUse> &uses, const QString &listen)
{
    const auto wanted = ProxyAddress::parse(listen);
    const auto inTheWay = [&](const ListenUse &use) {
        const auto other = ProxyAddress::parse(use.listen);
        if (!other || other->protocol != wanted->protocol || other->path != wanted->path)
            return false;
        const bool sameHost = other->host == wanted->host || isAnyHost(other->host) || isAnyHost(wanted->host);
        return wanted->isUnix() || (sameHost && std::any_of(wanted->ports.begin(), wanted->ports.end(), [&](quint16 port) { return other->ports.contains(port); }));
    };
    const auto found = wanted ? std::find_if(uses.begin(), uses.end(), inTheWay) : uses.end();
    return found == uses.end() ? nullptr : &*found;
}

QString freeAddress(const IpSubnet &subnet, const QSet<QString> &taken)
{
    const IpAddress last = subnet.last();
    IpAddress candidate = subnet.first();
    for (int i = 0; i < mostTried; ++i) {
        candidate = candidate.plus(1);
        if (!subnet.contains(candidate) || candidate == last)
            return {};
        if (candidate != subnet.address && !taken.contains(candidate.toString()))
            return candidate.toString();
    }
    return {};
}

QString networkOf(const StringMap &device) { return device.value(u"network"_s, device.value(u"parent"_s)); }

QSet<QString> addressesOn(const QString &network, const QList<InstanceEntry> &instances, const QString &except)
{
    QSet<QString> taken;
    for (const InstanceEntry &instance : instances) {
        if (instance.key == except)
            continue;
        for (const StringMap &device : instance.instance.expandedDevices) {
            if (device.value(u"type"_s) == "nic"_L1 && networkOf(device) == network)
                taken << device.value(u"ipv4.address"_s) << device.value(u"ipv6.address"_s);
        }
        const auto networks = instance.state && instance.state->network ? *instance.state->network : QMap<QString, api::NetworkState>();
        for (const api::NetworkState &one : networks) {
            for (const api::NetworkAddress &address : one.addresses)
                taken << address.address;
        }
    }
    taken.remove(QString());
    return taken;
}

}
