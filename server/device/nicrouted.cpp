// SPDX-License-Identifier: Apache-2.0
#include "server/device/nicrouted.h"

#include "server/network/firewall.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
bool makesDefaultRoute(const StringMap &config, const QString &family)
{
    return config.value(u"nictype"_s) == "routed"_L1 && !config.value(family + u".address"_s).isEmpty() && config.value(family + u".gateway"_s) != "none"_L1;
}
}

Result<> RoutedNic::add(const DeviceMap &others)
{
    TRY(VethNic::add(others));
    if (!hasParent() && !key("vlan").isEmpty())
        return failure(badRequest(u"Device \"%1\": \"vlan\" needs a \"parent\""_s.arg(m_ref.name)));
    for (auto it = others.begin(); it != others.end(); ++it) {
        for (const QString &family : { u"ipv4"_s, u"ipv6"_s }) {
            if (it.key() != m_ref.name && makesDefaultRoute(m_ref.config, family) && makesDefaultRoute(*it, family))
                return failure(badRequest(u"Device \"%1\": Existing NIC \"%2\" already uses \"%3.gateway\" in auto mode"_s.arg(m_ref.name, it.key(), family)));
        }
    }
    return {};
}

Result<> RoutedNic::checkSysctls(bool isNew) const
{
    const QString name = lower().name();
    QStringList own, all;
    if (!list("ipv4.address").isEmpty())
        own << u"ipv4/conf/%1/forwarding"_s.arg(name);
    if (!list("ipv6.address").isEmpty()) {
        own << u"ipv6/conf/%1/forwarding"_s.arg(name) << u"ipv6/conf/%1/proxy_ndp"_s.arg(name);
        all << u"ipv6/conf/all/forwarding"_s << u"ipv6/conf/all/proxy_ndp"_s;
    }
    TRY(requireSysctls("Routed", all, false));
    return requireSysctls("Routed", own, isNew);
}

Result<> RoutedNic::plan(Netlink &net)
{
    if (hasParent()) {
        const bool missing = TRY(lower().isMissing(net));
        if (!missing)
            TRY(checkSysctls(false));
        note("last_state.created", missing ? u"true"_s : u"false"_s);
    }
    return VethNic::plan(net);
}

Result<PairEnd> RoutedNic::hostEnd(Netlink &net) const
{
    PairEnd end { mtu(), {} };
    if (!end.mtu && hasParent())
        end.mtu = TRY(net.link(key("parent"))).mtu;
    return end;
}

/** The machine's end for one family: the address that the instance sends to, and ways to its own. */
Result<> RoutedNic::setHostSide(Netlink &net, const QStringList &addresses, bool v6) const
{
    const QString family = v6 ? u"ipv6"_s : u"ipv4"_s, gateway = key(v6 ? "ipv6.host_address" : "ipv4.host_address");
    if (addresses.isEmpty())
        return {};
    TRY(setNetSysctl(u"%1/conf/%2/forwarding"_s.arg(family, hostName()), u"1"_s));
    TRY(net.addAddress(hostName(), gateway.isEmpty() ? (v6 ? u"fe80::1"_s : u"169.254.0.1"_s) : gateway));
    for (const QString &address : addresses) {
        TRY(net.addRoute({ .to = address, .dev = hostName() }));
        if (hasParent())
            TRY(net.addNeighbourProxy(lower().name(), address));
    }
    return {};
}

Result<> RoutedNic::guard(Netlink &net, NicEntry &entry, Revert &revert)
{
    const QStringList v4 = list("ipv4.address"), v6 = list("ipv6.address");
    if (hasParent() && TRY(lower().isMissing(net))) {
        TRY(lower().make(net));
        revert.add([this, &net] { logged(net.deleteLink(lower().name())); });
        TRY(checkSysctls(true));
    }
    // Its packets come from its own addresses only.
    if (m_owner.firewall) {
        TRY(m_owner.firewall->reversePathSetup(hostName()));
        revert.add([this] { logged(m_owner.firewall->reversePathClear(hostName())); });
    }
    const auto gateway = [this](const char *key, const char *address, const char *fallback) {
        const QString host = this->key(address);
        return this->key(key) == "none"_L1 ? QString() : host.isEmpty() ? QString::fromLatin1(fallback) : host;
    };
    entry.addresses = hostAddresses(v4, v6);
    entry.gateway4 = v4.isEmpty() ? QString() : gateway("ipv4.gateway", "ipv4.host_address", "169.254.0.1");
    entry.gateway6 = v6.isEmpty() ? QString() : gateway("ipv6.gateway", "ipv6.host_address", "fe80::1");
    return {};
}

Result<> RoutedNic::connect(Netlink &net)
{
    (void)setNetSysctl(u"ipv6/conf/%1/dad_transmits"_s.arg(hostName()), u"0"_s);
    TRY(setNetSysctl(u"ipv4/conf/%1/rp_filter"_s.arg(hostName()), u"1"_s));
    TRY(setHostSide(net, list("ipv4.address"), false));
    return setHostSide(net, list("ipv6.address"), true);
}

Result<> RoutedNic::restore(Netlink &) { return m_owner.firewall ? m_owner.firewall->reversePathSetup(hostName()) : Result<>(); }

void RoutedNic::clear(Netlink &net)
{
    if (hostName().isEmpty())
        return;
    for (const QString &address : hasParent() ? list("ipv4.address") + list("ipv6.address") : QStringList())
        logged(net.deleteNeighbourProxy(lower().name(), address));
    VethNic::clear(net);
    if (m_owner.firewall)
        logged(m_owner.firewall->reversePathClear(hostName()));
    if (volatileKey("last_state.created") == "true"_L1 && !isUsedByOthers(lower().name()))
        logged(net.deleteLink(lower().name()));
}

}
