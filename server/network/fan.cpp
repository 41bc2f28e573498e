// SPDX-License-Identifier: Apache-2.0
#include "server/network/fan.h"

#include <net/if.h>
#include <sys/socket.h>

#include "models/config/configschema.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr auto ipipToAll = "tunl0"_L1; // the kernel's IPIP interface to whatever end

/** First the overlay's bytes, then as much as the underlay leaves of the machine's, then a slice's .1. */
IpAddress sliceAddress(const IpSubnet &overlay, const IpSubnet &underlay, const IpAddress &machine)
{
    const QByteArray host = machine.bytes().mid(underlay.prefix / 8); // 1 or 2 bytes
    const QByteArray bytes = overlay.address.bytes().left(overlay.prefix / 8) + host;
    return IpAddress::fromBytes(bytes.leftJustified(3, '\0') + '\1');
}

Result<> checkSizes(const IpSubnet &overlay, const IpSubnet &underlay)
{
    if (underlay.prefix != 16 && underlay.prefix != 24)
        return failure(badRequest(u"Only /16 or /24 underlays are supported at this time"_s));
    if (overlay.prefix != 8 && overlay.prefix != 16)
        return failure(badRequest(u"Only /8 or /16 overlays are supported at this time"_s));
    if (overlay.prefix + (32 - underlay.prefix) + 8 > 32)
        return failure(badRequest(u"Underlay or overlay networks too large to accommodate the FAN"_s));
    return {};
}
}

Result<Fan> Fan::of(const StringMap &config, const QList<HostAddress> &addresses)
{
    const auto overlay = IpSubnet::parse(networkKeys().value(config, u"fan.overlay_subnet"_s));
    const QString text = config.value(u"fan.underlay_subnet"_s);
    const auto underlay = IpSubnet::parse(text);
    if (!overlay || !underlay)
        return failure(badRequest(u"Invalid value for \"fan.underlay_subnet\": \"%1\" is no IPv4 subnet"_s.arg(text)));
    TRY(checkSizes(*overlay, *underlay));
    for (const HostAddress &host : addresses) {
        if (!underlay->contains(host.address))
            continue;
        const bool ipip = config.value(u"fan.type"_s) == "ipip"_L1;
        return Fan { ipip, *overlay, *underlay, { sliceAddress(*overlay, *underlay, host.address), ipip ? 24 : overlay->prefix }, host };
    }
    return failure(badRequest(u"This machine has no address in the subnet %1 of fan.underlay_subnet"_s.arg(underlay->network())));
}

StringMap Fan::plainConfig(StringMap config) const
{
    const IpSubnet slice { address.address, 24 };
    config.insert(u"ipv4.address"_s, address.toString());
    config.insert(u"ipv4.dhcp.ranges"_s, slice.first().plus(2).toString() + u'-' + slice.last().plus(-1).toString());
    for (const auto &[key, value] : { std::pair(u"ipv4.nat"_s, u"true"_s), std::pair(u"bridge.mtu"_s, QString::number(machine.mtu - (ipip ? 20 : 50))) }) {
        if (config.value(key).isEmpty())
            config.insert(key, value);
    }
    return config;
}

NewLink Fan::tunnel(const QString &bridge, int mtu) const
{
    NewLink link { u"vxlan"_s, bridge + u"-fan"_s };
    link.with.mtu = mtu;
    link.parent = machine.device;
    link.local = machine.address.toString();
    link.id = int(overlay.address.bytes().left(3).toHex().toUInt(nullptr, 16));
    link.fan = { overlay.network(), underlay.network() };
    return link;
}

Result<QList<HostAddress>> hostAddresses(Netlink &netlink)
{
    QList<HostAddress> found;
    for (const Link &link : TRY(netlink.links())) {
        if (!link.isUp() || link.flags & IFF_LOOPBACK)
            continue;
        for (const QString &text : TRY(netlink.addresses(link.name, AF_INET))) {
            if (const auto subnet = IpSubnet::parse(text))
                found.append({ link.name, subnet->address, link.mtu });
        }
    }
    return found;
}

Result<> requireFan(Netlink &netlink, const StringMap &config)
{
    const auto tunnel = netlink.requireKind(networkKeys().value(config, u"fan.type"_s)); // loads its module, which brings the keys
    if (!netSysctl(u"fan/vxlan"_s) && !netSysctl(u"fan/version"_s))
        return failure(badRequest(u"The kernel doesn't support the FAN (bridge.mode=fan): that takes Ubuntu's patches to it"_s));
    return tunnel;
}

Result<> joinFan(Netlink &netlink, const Fan &fan)
{
    if (!fan.ipip)
        return {};
    const QString overlay = fan.overlay.network();
    TRY(netlink.change(ipipToAll, { .up = true }));
    TRY(netlink.setFanMap({ overlay, fan.underlay.network() }));
    (void)netlink.deleteRoute({ .to = overlay, .dev = ipipToAll });
    return netlink.addRoute({ .to = overlay, .dev = ipipToAll, .source = fan.address.address.toString() });
}

void leaveFan(Netlink &netlink, const StringMap &config)
{
    if (!isFan(config) || config.value(u"fan.type"_s) != "ipip"_L1)
        return;
    const QString overlay = networkKeys().value(config, u"fan.overlay_subnet"_s);
    (void)netlink.deleteRoute({ .to = overlay, .dev = ipipToAll });
    (void)netlink.setFanMap({ overlay, {} });
}

}
