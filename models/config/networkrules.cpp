// SPDX-License-Identifier: Apache-2.0
// What holds between the keys of a network, and for its name.
#include <QRegularExpression>

#include "models/config/configschema.h"
#include "models/config/validators.h"
#include "models/core/ipaddress.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr int longestName = 15; // of an interface: IFNAMSIZ

Error invalid(const QString &key, const QString &reason) { return badRequest(u"Invalid value for \"%1\": %2"_s.arg(key, reason)); }

Result<> checkTunnelKey(const QString &name, const QString &key)
{
    const QStringList parts = key.split(u'.');
    if (parts.size() != 3 || parts[1].isEmpty())
        return failure(badRequest(u"Invalid network configuration key: %1"_s.arg(key)));
    if (!check::isInterfaceName(u"x-"_s + parts[1].left(10), ""))
        return failure(badRequest(u"Invalid network configuration key: %1"_s.arg(key)));
    if (name.size() + 1 + parts[1].size() > longestName)
        return failure(badRequest(u"Network name too long for tunnel interface: %1-%2"_s.arg(name, parts[1])));
    return {};
}

Result<> checkMode(const QString &key, bool fan)
{
    static const QStringList ofFans { u"ipv4.dhcp.expiry"_s, u"ipv4.firewall"_s, u"ipv4.nat"_s, u"ipv4.nat.order"_s };
    if (fan && key.startsWith("ipv4."_L1) && !ofFans.contains(key))
        return failure(badRequest(u"IPv4 configuration may not be set when in 'fan' mode"_s));
    if (fan && key.startsWith("ipv6."_L1))
        return failure(badRequest(u"IPv6 configuration may not be set when in 'fan' mode"_s));
    if (!fan && key.startsWith("fan."_L1))
        return failure(badRequest(u"FAN configuration may only be set when in 'fan' mode"_s));
    return {};
}

Result<> checkMtu(const StringMap &config, bool fan)
{
    const QString value = config.value(u"bridge.mtu"_s), ipv6 = config.value(u"ipv6.address"_s);
    const int mtu = value.toInt();
    if (value.isEmpty())
        return {};
    if (!ipv6.isEmpty() && ipv6 != "none"_L1 && mtu < 1280)
        return failure(badRequest(u"The minimum MTU for an IPv6 network is 1280"_s));
    const bool ipip = config.value(u"fan.type"_s) == "ipip"_L1;
    if (fan && mtu > (ipip ? 1480 : 1450))
        return failure(badRequest(u"Maximum MTU for %1 FAN bridge is %2"_s.arg(ipip ? u"an IPIP"_s : u"a VXLAN"_s).arg(ipip ? 1480 : 1450)));
    return {};
}

/** Both ends are of one family, GRE's of IPv4. */
Result<> checkTunnelEnds(const StringMap &config, const QString &localKey)
{
    const QString tunnel = localKey.section(u'.', 0, 1), protocol = config.value(tunnel + u".protocol"_s);
    const auto local = IpAddress::parse(config.value(localKey)), remote = IpAddress::parse(config.value(tunnel + u".remote"_s));
    if (local && remote && local->isIpv4() != remote->isIpv4())
        return failure(invalid(localKey, u"\"%1\" and \"%2\" are of different families"_s.arg(local->toString(), remote->toString())));
    for (const auto &end : { local, remote }) {
        if (end && check::isMulticast(end->toString(), ""))
            return failure(invalid(localKey, u"\"%1\" is the address of a group, not of one end"_s.arg(end->toString())));
    }
    if (local && remote && protocol == "gre"_L1 && !local->isIpv4())
        return failure(invalid(localKey, u"\"%1\" is not an IPv4 address, as GRE needs"_s.arg(local->toString())));
    return {};
}

/** The bridge's subnet; none without an address, or with one that is yet to be chosen. */
std::optional<IpSubnet> subnetOf(const StringMap &config, const QString &family) { return IpSubnet::parse(config.value(family + u".address"_s)); }

/** Ranges and gateway lie in the subnet. */
Result<> checkDhcp(const StringMap &config, const QString &family)
{
    const auto subnet = subnetOf(config, family);
    const QString rangesKey = family + u".dhcp.ranges"_s, gatewayKey = family + u".dhcp.gateway"_s;
    if (!subnet)
        return {};
    for (const QString &range : config.value(rangesKey).split(u',', Qt::SkipEmptyParts)) {
        for (const QString &end : range.split(u'-')) {
            const auto address = IpAddress::parse(end.trimmed());
            if (!address || !subnet->contains(*address))
                return failure(invalid(rangesKey, u"\"%1\" is not in the subnet %2"_s.arg(end.trimmed(), subnet->network())));
        }
    }
    const auto gateway = IpAddress::parse(config.value(gatewayKey));
    if (gateway && !subnet->contains(*gateway))
        return failure(invalid(gatewayKey, u"\"%1\" is not in the subnet %2"_s.arg(gateway->toString(), subnet->network())));
    return {};
}

/** What leaves the subnet comes from one machine's address, so that answers find their way back. */
Result<> checkNatAddress(const StringMap &config, const QString &family)
{
    const QString key = family + u".nat.address"_s;
    const auto address = IpAddress::parse(config.value(key));
    const bool isAny = address && address->bytes().count('\0') == address->bytes().size();
    if (isAny || (address && check::isMulticast(address->toString(), "")))
        return failure(invalid(key, u"\"%1\" is not the address of one machine"_s.arg(address->toString())));
    return {};
}
}

Result<> validateNetworkName(const QString &name)
{
    static const QRegularExpression allowed(u"^[_a-zA-Z0-9.][-_a-zA-Z0-9.]*\\z"_s);
    const auto refuse = [](const QString &why) { return failure(badRequest(u"Network interface "_s + why)); };
    if (name.isEmpty())
        return failure(badRequest(u"No name provided"_s));
    if (name.startsWith("veth"_L1))
        return refuse(u"name cannot be prefixed with 'veth'"_s);
    if (name.size() < 2)
        return refuse(u"is too short (minimum 2 characters)"_s);
    if (name.size() > longestName)
        return refuse(u"is too long (maximum 15 characters)"_s);
    if (!allowed.match(name).hasMatch() || name == ".."_L1)
        return refuse(u"contains invalid characters"_s);
    if (!check::isInterfaceName(name, ""))
        return refuse(u"name \"%1\" is the kernel's own"_s.arg(name));
    return {};
}

Result<> validateNetwork(const QString &name, const StringMap &config)
{
    const bool fan = config.value(u"bridge.mode"_s) == "fan"_L1;
    if (fan && name.size() > 11)
        return failure(badRequest(u"Network name too long to use with the FAN (must be 11 characters or less)"_s));
    for (auto it = config.begin(); it != config.end(); ++it) {
        if (it.key().startsWith("tunnel."_L1))
            TRY(checkTunnelKey(name, it.key()));
        if (!networkKeys().find(it.key()))
            return failure(badRequest(u"Invalid network configuration key: %1"_s.arg(it.key())));
        TRY(networkKeys().validate(it.key(), it.value()));
        if (!it.value().isEmpty())
            TRY(checkMode(it.key(), fan));
        if (it.key().startsWith("tunnel."_L1) && it.key().endsWith(".local"_L1))
            TRY(checkTunnelEnds(config, it.key()));
    }
    TRY(checkMtu(config, fan));
    for (const QString &family : { u"ipv4"_s, u"ipv6"_s }) {
        TRY(checkDhcp(config, family));
        TRY(checkNatAddress(config, family));
    }
    return {};
}

}
