// SPDX-License-Identifier: Apache-2.0
// Which subnets networks have.
#include "server/network/networkservice_p.h"

#include "server/network/subnets.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** Subnets of the networks but for one, by the network's name. */
QList<RoutedSubnet> networkSubnets(const Repositories &rows, const QString &butFor)
{
    QList<RoutedSubnet> subnets;
    for (const auto &row : rows.networks.list()) {
        for (const QString &family : { u"ipv4"_s, u"ipv6"_s }) {
            const auto subnet = IpSubnet::parse(row->config.value(family + u".address"_s));
            if (subnet && row->name != butFor)
                subnets.append({ row->name, *subnet });
        }
    }
    return subnets;
}

/** With those that the machine has routes to. */
QList<RoutedSubnet> takenSubnets(const Repositories &rows, const QString &butFor)
{
    QList<RoutedSubnet> taken = networkSubnets(rows, butFor);
    for (const RoutedSubnet &route : routedSubnets()) {
        if (route.device != butFor)
            taken.append(route);
    }
    return taken;
}

Result<> choose(StringMap &config, const QString &family, const QList<RoutedSubnet> &taken)
{
    const QString key = family + u".address"_s;
    if (config.value(key) != "auto"_L1)
        return {};
    QList<IpSubnet> subnets;
    for (const RoutedSubnet &one : taken)
        subnets.append(one.subnet);
    const auto chosen = freeSubnet(family == "ipv4"_L1, subnets);
    if (!chosen)
        return failure(badRequest(u"Failed to automatically find an unused %1 subnet, manual configuration required"_s.arg(
            family == "ipv4"_L1 ? u"IPv4"_s : u"IPv6"_s)));
    config.insert(key, chosen->toString());
    return {};
}
}

/** Of a fan: the default is the subnet that the default route leaves by. */
static Result<> fillUnderlay(StringMap &config)
{
    QString &underlay = config[u"fan.underlay_subnet"_s];
    if (!underlay.isEmpty() && underlay != "auto"_L1)
        return {};
    Netlink netlink = TRY(Netlink::open());
    TRY(requireFan(netlink, config));
    const auto gateway = defaultGateway();
    if (!gateway)
        return failure(badRequest(u"\"fan.underlay_subnet\" is needed, as there is no default route"_s));
    underlay = gateway->subnet.network();
    return {};
}

Result<> NetworkService::Private::fillAddresses(const QString &name, StringMap &config, bool isNew) const
{
    const bool ipv6 = netSysctl(u"ipv6/conf/default/disable_ipv6"_s).value_or(QString()) == "0"_L1;
    if (isFan(config))
        return fillUnderlay(config);
    if (isNew) {
        for (const QString &family : { u"ipv4"_s, u"ipv6"_s }) {
            const QString address = family + u".address"_s, nat = family + u".nat"_s;
            if (!config.contains(address) && (family == "ipv4"_L1 || ipv6))
                config.insert(address, u"auto"_s);
            if (config.value(address) == "auto"_L1 && !config.contains(nat))
                config.insert(nat, u"true"_s);
        }
    }
    const auto taken = takenSubnets(parts.rows, name);
    TRY(choose(config, u"ipv4"_s, taken));
    return choose(config, u"ipv6"_s, taken);
}

Result<> NetworkService::Private::checkSubnets(const QString &name, const StringMap &config, const StringMap &before) const
{
    for (const QString &key : { u"ipv4.address"_s, u"ipv6.address"_s, u"fan.overlay_subnet"_s }) {
        const auto subnet = IpSubnet::parse(config.value(key));
        if (!subnet || config.value(key) == before.value(key))
            continue;
        for (const RoutedSubnet &other : takenSubnets(parts.rows, name)) {
            if (other.subnet.overlaps(*subnet))
                return failure(badRequest(u"Invalid value for \"%1\": the subnet %2 overlaps %3 of \"%4\""_s.arg(key, subnet->network(),
                    other.subnet.network(), other.device)));
        }
    }
    return {};
}

}
