// SPDX-License-Identifier: Apache-2.0
#include "server/device/nicbridged.h"

#include "models/core/ipaddress.h"
#include "server/network/firewall.h"
#include "server/network/networkservice.h"

namespace quayside {

using namespace Qt::StringLiterals;

static const QStringList &enforcedKeys()
{
    static const QStringList keys { u"ipv4.address"_s, u"ipv6.address"_s, u"security.mac_filtering"_s, u"security.ipv4_filtering"_s,
        u"security.ipv6_filtering"_s };
    return keys;
}

QStringList BridgedNic::liveKeys() const { return VethNic::liveKeys() + enforcedKeys(); }

/** The network, or the one that the parent belongs to. */
std::optional<ManagedNetwork> BridgedNic::managed() const
{
    const auto network = m_owner.networks ? m_owner.networks->forDevice(bridge()) : failure(notFound());
    return network ? std::optional(*network) : std::nullopt;
}

Result<> BridgedNic::checkAddress(const ManagedNetwork &network, bool v6) const
{
    const char *name = v6 ? "ipv6.address" : "ipv4.address";
    if (key(name).isEmpty())
        return {};
    // Where the bridge is named as a parent, an address that DHCP may give later is reserved without "ipv6.dhcp.stateful" too.
    const bool reserved = key("network").isEmpty() && !network.ipv6.isEmpty();
    const bool known = v6 ? network.dhcp6 || reserved || isOn("security.ipv6_filtering") : network.dhcp4 || isOn("security.ipv4_filtering");
    if (!known)
        return failure(badRequest(u"Cannot specify \"%1\" when %2 on network \"%3\""_s.arg(QLatin1StringView(name),
            v6 ? u"DHCP or \"ipv6.dhcp.stateful\" are disabled"_s : u"DHCP is disabled"_s, network.name)));
    const auto subnet = IpSubnet::parse(v6 ? network.ipv6 : network.ipv4);
    const auto address = IpAddress::parse(key(name));
    if (!subnet || !address || !subnet->contains(*address))
        return failure(badRequest(u"Device IP address \"%1\" not within network \"%2\" subnet"_s.arg(key(name), network.name)));
    if (*address == subnet->address)
        return failure(badRequest(u"IP address \"%1\" is assigned to parent managed network device \"%2\""_s.arg(key(name), network.name)));
    return {};
}

Result<> BridgedNic::add(const DeviceMap &others)
{
    TRY(VethNic::add(others));
    if (!key("network").isEmpty() && m_owner.networks)
        TRY(m_owner.networks->forDevice(key("network")));
    const auto network = managed();
    if (!network)
        return {};
    TRY(checkAddress(*network, false));
    return checkAddress(*network, true);
}

Result<> BridgedNic::plan(Netlink &net)
{
    const auto parent = net.link(bridge());
    if (!parent && parent.error().status == 404)
        return failure(badRequest(u"Parent device \"%1\" doesn't exist"_s.arg(bridge())));
    if (parent && parent->kind != "bridge"_L1)
        return failure(badRequest(u"Parent device \"%1\" is not a bridge"_s.arg(bridge())));
    TRY(parent);
    return VethNic::plan(net);
}

Result<PairEnd> BridgedNic::hostEnd(Netlink &net) const
{
    return PairEnd { mtu().value_or(TRY(net.link(bridge())).mtu), bridge() };
}

StaticLease BridgedNic::lease() const
{
    return { m_owner.project, m_owner.instance, m_ref.name, keyOrVolatile("hwaddr"), key("ipv4.address"), key("ipv6.address") };
}

bool BridgedNic::isFiltered() const
{
    return isOn("security.mac_filtering") || isOn("security.ipv4_filtering") || isOn("security.ipv6_filtering");
}

/** With the addresses that a filter needs to know. */
Result<StaticLease> BridgedNic::leaseNow() const
{
    const bool filters4 = isOn("security.ipv4_filtering"), filters6 = isOn("security.ipv6_filtering");
    const auto network = managed();
    if (network)
        return filters4 || filters6 ? m_owner.networks->withAddresses(network->name, lease(), filters4, filters6) : lease();
    for (const char *family : { "ipv4", "ipv6" }) {
        const QString name = QLatin1StringView(family);
        if ((name == "ipv4"_L1 ? filters4 : filters6) && m_ref.config.value(name + u".address"_s).isEmpty())
            return failure(badRequest(u"\"security.%1_filtering\" needs \"%1.address\" where the parent is no managed network"_s.arg(name)));
    }
    return lease();
}

/** What the DHCP server gives, and what the firewall lets through. */
Result<> BridgedNic::enforce() const
{
    const StaticLease now = TRY(leaseNow());
    if (const auto network = managed())
        TRY(m_owner.networks->updateStaticLease(network->name, now));
    if (!isFiltered())
        return {};
    if (!m_owner.firewall)
        return failure(notImplemented(u"This server has no firewall to filter packets with"_s));
    InstanceFilter filter { hostName(), now.hwaddr, isOn("security.ipv4_filtering"), isOn("security.ipv6_filtering") };
    filter.ipv4Addresses = now.ipv4.split(u',', Qt::SkipEmptyParts);
    filter.ipv6Addresses = now.ipv6.split(u',', Qt::SkipEmptyParts);
    return m_owner.firewall->instanceFilterSetup(filter);
}

Result<> BridgedNic::guard(Netlink &, NicEntry &, Revert &revert)
{
    TRY(enforce());
    if (isFiltered())
        revert.add([this] { logged(m_owner.firewall->instanceFilterClear(hostName())); });
    return {};
}

/** A port of a bridge has no addresses of its own. */
Result<> BridgedNic::connect(Netlink &)
{
    (void)setNetSysctl(u"ipv6/conf/%1/disable_ipv6"_s.arg(hostName()), u"1"_s);
    return {};
}

Result<> BridgedNic::update(const StringMap &before)
{
    TRY(VethNic::update(before));
    const bool changed = std::any_of(enforcedKeys().begin(), enforcedKeys().end(), [&](const QString &key) { return before.value(key) != m_ref.config.value(key); });
    if (!changed)
        return {};
    const BridgedNic old({ m_ref.name, before, m_ref.volatiles }, m_owner);
    auto done = enforce();
    if (done && old.isFiltered() && !isFiltered())
        done = m_owner.firewall->instanceFilterClear(hostName());
    if (!done) {
        logged(old.enforce());
        BridgedNic restored({ m_ref.name, before, m_ref.volatiles }, m_owner);
        logged(restored.VethNic::update(m_ref.config));
    }
    return done;
}

void BridgedNic::clear(Netlink &net)
{
    if (!hostName().isEmpty() && m_owner.firewall && isFiltered())
        logged(m_owner.firewall->instanceFilterClear(hostName()));
    VethNic::clear(net);
}

void BridgedNic::removed()
{
    if (m_owner.networks)
        m_owner.networks->removeStaticLease(bridge(), lease());
}

}
