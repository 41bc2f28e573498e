// SPDX-License-Identifier: Apache-2.0
#include "server/network/bridgeplan.h"

#include <QCryptographicHash>
#include <QSet>

#include "models/config/configschema.h"
#include "server/network/dnsmasqconfig.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr int protocolStatic = 4; // RTPROT_STATIC: routes of instances are of another and stay

QString stableHwaddr(const QString &name, const QString &seed)
{
    const QByteArray hash = QCryptographicHash::hash((seed + u'/' + name).toUtf8(), QCryptographicHash::Sha256);
    return u"00:16:3e:"_s + QString::fromLatin1(hash.left(3).toHex(':'));
}

std::optional<NewLink> tunnel(const NetworkRef &network, const QString &name, int mtu)
{
    const auto key = [&](const char *what) { return networkKeys().value(network.config, u"tunnel.%1.%2"_s.arg(name, QLatin1StringView(what))); };
    const QString protocol = key("protocol"), local = key("local"), remote = key("remote");
    const bool vxlan = protocol == "vxlan"_L1, pointToPoint = !local.isEmpty() && !remote.isEmpty();
    if (!vxlan && (protocol != "gre"_L1 || !pointToPoint))
        return std::nullopt;
    NewLink link { vxlan ? u"vxlan"_s : u"gretap"_s, network.name + u'-' + name };
    link.with.mtu = mtu;
    if (pointToPoint) {
        link.local = local;
        link.remote = remote;
    } else {
        link.group = key("group");
    }
    if (vxlan) {
        if (!pointToPoint || network.config.contains(u"tunnel.%1.ttl"_s.arg(name))) // one machine may be behind routers unless told otherwise
            link.ttl = key("ttl").toInt();
        link.parent = key("interface");
        link.port = key("port").toInt();
        // LXD numbers them from 1, whatever its document says; both ends have to agree.
        link.id = network.config.value(u"tunnel.%1.id"_s.arg(name), u"1"_s).toInt();
    }
    return link;
}

int mtuOf(const NetworkRef &network)
{
    const QString given = network.config.value(u"bridge.mtu"_s);
    if (!given.isEmpty())
        return given.toInt();
    return tunnelsOf(network, 0).isEmpty() ? 1500 : 1400;
}

NetworkRules::Family rulesOf(const StringMap &config, const QString &family, const std::optional<IpSubnet> &subnet)
{
    NetworkRules::Family rules;
    if (!subnet)
        return rules;
    const auto isOn = [&](const char *key) { return networkKeys().isTrue(config, family + QLatin1StringView(key)); };
    if (isOn(".firewall")) {
        rules.forward = isOn(".routing") ? NetworkRules::Forward::Accept : NetworkRules::Forward::Reject;
        rules.dhcp = isOn(".dhcp");
        rules.dns = true;
    }
    rules.nat = isOn(".nat");
    rules.subnet = subnet->network();
    rules.natAddress = config.value(family + u".nat.address"_s);
    rules.natAfter = config.value(family + u".nat.order"_s) == "after"_L1;
    return rules;
}

/** Of families that the bridge has an address of. */
QList<Route> routesOf(const NetworkRef &network)
{
    QList<Route> routes;
    for (const QString &family : { u"ipv4"_s, u"ipv6"_s }) {
        const bool isOn = IpSubnet::parse(network.config.value(family + u".address"_s)).has_value();
        for (const QString &subnet : nameList(isOn ? network.config.value(family + u".routes"_s) : QString())) {
            Route route;
            const auto parsed = IpSubnet::parse(subnet);
            route.to = parsed ? parsed->network() : subnet; // an IPv6 route may be written with bits of a host
            route.dev = network.name;
            route.protocol = protocolStatic;
            routes.append(route);
        }
    }
    return routes;
}
}

QStringList nameList(const QString &text)
{
    QStringList names;
    for (const QString &name : text.split(u',', Qt::SkipEmptyParts))
        names.append(name.trimmed());
    return names;
}

QList<NewLink> tunnelsOf(const NetworkRef &network, int mtu)
{
    QStringList names;
    for (auto it = network.config.begin(); it != network.config.end(); ++it) {
        if (const QString name = it.key().section(u'.', 1, 1); it.key().startsWith("tunnel."_L1) && !names.contains(name))
            names.append(name);
    }
    QList<NewLink> links;
    for (const QString &name : names) {
        if (const auto link = tunnel(network, name, mtu))
            links.append(*link);
    }
    return links;
}

BridgePlan BridgePlan::of(const NetworkRef &given, const QString &seed, const std::optional<Fan> &fan)
{
    const NetworkRef network { given.name, fan ? fan->plainConfig(given.config) : given.config, given.folder };
    const StringMap &config = network.config;
    BridgePlan plan;
    plan.name = network.name;
    plan.fan = fan;
    plan.openvswitch = config.value(u"bridge.driver"_s) == "openvswitch"_L1;
    plan.mtu = mtuOf(network);
    plan.hwaddr = config.value(u"bridge.hwaddr"_s, stableHwaddr(network.name, seed));
    plan.ipv4 = IpSubnet::parse(config.value(u"ipv4.address"_s));
    plan.ipv6 = IpSubnet::parse(config.value(u"ipv6.address"_s));
    plan.routes = routesOf(network);
    plan.forward4 = plan.ipv4 && networkKeys().isTrue(config, u"ipv4.routing"_s);
    plan.forward6 = plan.ipv6 && networkKeys().isTrue(config, u"ipv6.routing"_s);
    plan.tunnels = tunnelsOf(network, plan.mtu);
    if (fan && !fan->ipip)
        plan.tunnels.append(fan->tunnel(network.name, plan.mtu));
    plan.externals = nameList(config.value(u"bridge.external_interfaces"_s));
    plan.rules.bridge = network.name;
    plan.rules.ipv4 = rulesOf(config, u"ipv4"_s, plan.ipv4);
    plan.rules.ipv6 = rulesOf(config, u"ipv6"_s, plan.ipv6);
    if (fan)
        plan.rules.ipv4.subnet = fan->overlay.network();
    plan.dnsmasq = dnsmasqConfig(network, plan.mtu);
    return plan;
}

}
