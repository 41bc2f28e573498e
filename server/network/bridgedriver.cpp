// SPDX-License-Identifier: Apache-2.0
#include "server/network/bridgedriver.h"

#include <QDir>
#include <net/if.h>
#include <sys/socket.h>

#include "models/core/log.h"
#include "server/network/bridgelinks.h"
#include "server/network/dnsmasqconfig.h"
#include "server/network/openvswitch.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** Tunnels whose keys differ: all when the MTU does. */
QStringList changedTunnels(const NetworkRef &network, const BridgePlan &plan, const StringMap *before)
{
    QStringList names;
    for (const NewLink &link : plan.tunnels) {
        if (before && before->value(u"bridge.mtu"_s) != network.config.value(u"bridge.mtu"_s))
            names.append(link.name);
    }
    const auto note = [&](const StringMap &config, const StringMap &other) {
        for (auto it = config.begin(); it != config.end(); ++it) {
            if (it.key().startsWith("tunnel."_L1) && other.value(it.key()) != it.value())
                names.append(network.name + u'-' + it.key().section(u'.', 1, 1));
            if (it.key().startsWith("fan."_L1) && other.value(it.key()) != it.value())
                names.append(network.name + u"-fan"_s);
        }
    };
    if (before) {
        note(network.config, *before);
        note(*before, network.config);
    }
    return names;
}

/** Its part of a fan, if it is in one, as the machine's addresses are now. */
Result<BridgePlan> planOf(const NetworkRef &network, const QString &seed, Netlink &netlink)
{
    if (!isFan(network.config))
        return BridgePlan::of(network, seed);
    return BridgePlan::of(network, seed, TRY(Fan::of(network.config, TRY(hostAddresses(netlink)))));
}

/** An interface that is to join the bridge has nothing of its own yet. */
Result<> checkExternal(Netlink &netlink, const QString &name)
{
    const auto link = netlink.link(name);
    if (!link)
        return failure(badRequest(u"Network interface \"%1\" of bridge.external_interfaces doesn't exist"_s.arg(name)));
    if (link->kind == "bridge"_L1 || link->flags & IFF_LOOPBACK)
        return failure(badRequest(u"Network interface \"%1\" can't be part of a bridge"_s.arg(name)));
    if (link->master)
        return failure(badRequest(u"Network interface \"%1\" is part of another bridge"_s.arg(name)));
    for (const int family : { AF_INET, AF_INET6 }) {
        for (const QString &address : TRY(netlink.addresses(name, family))) {
            if (!address.startsWith("fe80:"_L1))
                return failure(badRequest(u"Only unconfigured network interfaces can be bridged (\"%1\" has the address %2)"_s.arg(name, address)));
        }
    }
    return {};
}
}

Result<> BridgeDriver::check(const NetworkRef &network, const StringMap *before) const
{
    Netlink netlink = TRY(Netlink::open());
    if (isFan(network.config))
        TRY(requireFan(netlink, network.config));
    const BridgePlan plan = TRY(planOf(network, m_seed, netlink));
    if (plan.openvswitch)
        TRY(openvswitch::check());
    else
        TRY(netlink.requireKind(u"bridge"_s));
    for (const NewLink &link : plan.tunnels) {
        TRY(netlink.requireKind(link.kind));
        if (!link.parent.isEmpty() && !netlink.link(link.parent))
            return failure(badRequest(u"Network interface \"%1\" of tunnel \"%2\" doesn't exist"_s.arg(link.parent, link.name)));
    }
    const QStringList former = before ? nameList(before->value(u"bridge.external_interfaces"_s)) : QStringList();
    for (const QString &name : plan.externals) {
        if (!former.contains(name))
            TRY(checkExternal(netlink, name));
    }
    return {};
}

Result<> BridgeDriver::up(const NetworkRef &network, const StringMap *before) const
{
    Netlink netlink = TRY(Netlink::open());
    const BridgePlan plan = TRY(planOf(network, m_seed, netlink));
    BridgeLinks links(plan, netlink);
    if (before && before->value(u"bridge.driver"_s, u"native"_s) != network.config.value(u"bridge.driver"_s, u"native"_s))
        down({ network.name, *before, network.folder });
    TRY(links.makeBridge());
    TRY(setBridgeSysctls(plan));
    TRY(links.setAddresses());
    TRY(links.setRoutes());
    TRY(links.setTunnels(changedTunnels(network, plan, before)));
    if (before)
        leaveFan(netlink, *before);
    if (plan.fan)
        TRY(joinFan(netlink, *plan.fan));
    TRY(links.setExternals(before ? nameList(before->value(u"bridge.external_interfaces"_s)) : QStringList()));
    TRY(m_firewall.networkSetup(plan.rules));
    QDir().mkpath(DnsmasqFiles { network.folder }.hosts());
    return m_servers.run(network.name, network.folder, plan.dnsmasq);
}

void BridgeDriver::down(const NetworkRef &network) const
{
    m_servers.stop(network.name, network.folder);
    if (const auto cleared = m_firewall.networkClear(network.name); !cleared)
        log::warning(u"Couldn't clear a network's firewall rules"_s, { { u"network"_s, network.name }, { u"err"_s, cleared.error().message } });
    auto netlink = Netlink::open();
    const BridgePlan plan = BridgePlan::of(network, m_seed);
    if (netlink) {
        leaveFan(*netlink, network.config);
        BridgeLinks(plan, *netlink).removeAll();
    }
}

}
