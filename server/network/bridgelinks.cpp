// SPDX-License-Identifier: Apache-2.0
#include "server/network/bridgelinks.h"

#include <QDir>
#include <sys/socket.h>

#include "models/core/log.h"
#include "server/network/openvswitch.h"
#include "server/network/subnets.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr int protocolStatic = 4; // RTPROT_STATIC

bool isLinkLocal(const QString &address) { return address.startsWith("fe80:"_L1, Qt::CaseInsensitive); }

/** A router still takes what others advertise to it, where it did before. */
Result<> acceptAdvertisements()
{
    for (const QString &device : QDir(u"/proc/sys/net/ipv6/conf"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString key = u"ipv6/conf/%1/accept_ra"_s.arg(device);
        if (netSysctl(key).value_or(QString()).trimmed() == "1"_L1)
            TRY(setNetSysctl(key, u"2"_s));
    }
    return {};
}
}

Result<> setBridgeSysctls(const BridgePlan &plan)
{
    const auto own = [&](const char *key) { return u"ipv6/conf/%1/%2"_s.arg(plan.name, QLatin1StringView(key)); };
    const bool hasIpv6 = netSysctl(own("disable_ipv6")).has_value();
    if (plan.ipv6 && !hasIpv6)
        return failure(badRequest(u"Network has ipv6.address but kernel IPv6 support is missing"_s));
    // Without an address the host would still be reachable over a link-local one that can be guessed.
    if (hasIpv6)
        TRY(setNetSysctl(own("disable_ipv6"), plan.ipv6 ? u"0"_s : u"1"_s));
    if (plan.ipv6) {
        TRY(setNetSysctl(own("autoconf"), u"0"_s));
        TRY(setNetSysctl(own("accept_dad"), u"0"_s));
    }
    if (plan.forward4)
        TRY(setNetSysctl(u"ipv4/ip_forward"_s, u"1"_s));
    if (plan.forward6) {
        TRY(acceptAdvertisements());
        TRY(setNetSysctl(u"ipv6/conf/all/forwarding"_s, u"1"_s));
    }
    if (plan.ipv6) // it is the router itself: an instance isn't the machine's
        TRY(setNetSysctl(own("accept_ra"), u"0"_s));
    return {};
}

Result<> BridgeLinks::make()
{
    if (m_plan.openvswitch)
        return openvswitch::addBridge(m_netlink, m_plan.name, m_plan.hwaddr, m_plan.mtu);
    NewLink link { u"bridge"_s, m_plan.name };
    // Another one first: only a change of it keeps the kernel from following the ports' MTU.
    link.with.mtu = m_plan.mtu == 1500 ? 1499 : 1500;
    return m_netlink.addLink(link);
}

Result<> BridgeLinks::makeBridge()
{
    const auto there = m_netlink.link(m_plan.name);
    if (!there && there.error().status != 404)
        return failure(there.error());
    if (there && !m_plan.openvswitch && there->kind != "bridge"_L1)
        return failure(badRequest(u"Network interface \"%1\" is there already and is no bridge"_s.arg(m_plan.name)));
    if (!there || m_plan.openvswitch)
        TRY(make()); // Open vSwitch itself knows whether it is one of its bridges
    LinkChange change;
    change.hwaddr = m_plan.hwaddr;
    change.mtu = m_plan.mtu;
    change.up = true;
    return m_netlink.change(m_plan.name, change);
}

Result<> BridgeLinks::setAddresses()
{
    const std::pair<int, std::optional<IpSubnet>> families[] = { { AF_INET, m_plan.ipv4 }, { AF_INET6, m_plan.ipv6 } };
    for (const auto &[family, subnet] : families) {
        const QString wanted = subnet ? subnet->toString() : QString();
        const QStringList addresses = TRY(m_netlink.addresses(m_plan.name, family));
        for (const QString &address : addresses) {
            if (address != wanted && !isLinkLocal(address))
                TRY(m_netlink.deleteAddress(m_plan.name, address));
        }
        if (subnet && !addresses.contains(wanted))
            TRY(m_netlink.addAddress(m_plan.name, wanted));
    }
    return {};
}

Result<> BridgeLinks::setRoutes()
{
    for (const int family : { AF_INET, AF_INET6 })
        TRY(m_netlink.flushRoutes(m_plan.name, family, protocolStatic));
    for (const Route &route : m_plan.routes) {
        const auto added = m_netlink.addRoute(route);
        if (!added)
            return added.error().status == 409 ? failure(badRequest(u"The machine has a route to %1 already"_s.arg(route.to))) : added;
    }
    return {};
}

Result<> BridgeLinks::attach(const QString &name)
{
    if (m_plan.openvswitch)
        return openvswitch::addPort(m_plan.name, name);
    LinkChange change;
    change.master = m_plan.name;
    return m_netlink.change(name, change);
}

/** Names of tunnels that this network has now: "BRIDGE-NAME". */
Result<QStringList> BridgeLinks::ownTunnels() const
{
    static const QStringList kinds { u"vxlan"_s, u"gretap"_s };
    QStringList names;
    for (const Link &link : TRY(m_netlink.links())) {
        if (link.name.startsWith(m_plan.name + u'-') && kinds.contains(link.kind))
            names.append(link.name);
    }
    return names;
}

Result<> BridgeLinks::makeTunnel(NewLink link)
{
    if (!link.group.isEmpty() && link.parent.isEmpty()) {
        const auto gateway = defaultGateway();
        if (!gateway)
            return failure(badRequest(u"Tunnel \"%1\" needs an interface, as there is no default route"_s.arg(link.name)));
        link.parent = gateway->device;
    }
    TRY(m_netlink.requireKind(link.kind));
    TRY(m_netlink.addLink(link));
    TRY(attach(link.name));
    LinkChange change;
    change.up = true;
    return m_netlink.change(link.name, change);
}

Result<> BridgeLinks::setTunnels(const QStringList &changed)
{
    QStringList existing = TRY(ownTunnels());
    const auto isWanted = [&](const QString &name) {
        return std::any_of(m_plan.tunnels.begin(), m_plan.tunnels.end(), [&](const NewLink &link) { return link.name == name; });
    };
    for (const QString &name : QStringList(existing)) {
        if (isWanted(name) && !changed.contains(name))
            continue;
        TRY(m_netlink.deleteLink(name));
        existing.removeOne(name);
    }
    for (const NewLink &link : m_plan.tunnels) {
        if (!existing.contains(link.name))
            TRY(makeTunnel(link)); // with what the kernel makes of an MTU that doesn't fit below; of one that is there it takes none
    }
    return {};
}

Result<> BridgeLinks::setExternals(const QStringList &former)
{
    for (const QString &name : former) {
        LinkChange change;
        change.master = QString(u""_s);
        if (!m_plan.externals.contains(name) && m_netlink.link(name))
            TRY(m_plan.openvswitch ? openvswitch::removePort(m_plan.name, name) : m_netlink.change(name, change));
    }
    for (const QString &name : m_plan.externals) {
        if (!m_netlink.link(name)) {
            log::warning(u"An external interface of a bridge is missing"_s, { { u"network"_s, m_plan.name }, { u"interface"_s, name } });
            continue;
        }
        TRY(attach(name));
        LinkChange change;
        change.up = true;
        TRY(m_netlink.change(name, change));
    }
    return {};
}

void BridgeLinks::removeAll()
{
    const auto tunnels = ownTunnels();
    for (const QString &name : tunnels ? *tunnels : QStringList())
        (void)m_netlink.deleteLink(name);
    static const QStringList ovsKinds { u"openvswitch"_s, u"tun"_s };
    const auto bridge = m_netlink.link(m_plan.name);
    if (m_plan.openvswitch || (bridge && ovsKinds.contains(bridge->kind)))
        (void)openvswitch::deleteBridge(m_plan.name);
    else if (bridge && bridge->kind == "bridge"_L1)
        (void)m_netlink.deleteLink(m_plan.name);
}

}
