// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <optional>

#include "models/core/ipaddress.h"
#include "server/network/fan.h"
#include "server/network/firewall.h"
#include "server/network/networkdriver.h"
#include "server/system/netlink.h"

namespace quayside {

/** What a bridge's configuration comes to on the machine. Value type. Source: doc/networks.md. */
struct BridgePlan {
    QString name;
    bool openvswitch = false;
    int mtu = 1500;
    QString hwaddr;
    std::optional<IpSubnet> ipv4, ipv6;
    QList<Route> routes;
    bool forward4 = false, forward6 = false;
    std::optional<Fan> fan;
    QList<NewLink> tunnels;   ///< with a fan's; a vxlan one to a group without `parent` leaves by the default route
    QStringList externals;    ///< interfaces of the machine that the bridge takes in
    NetworkRules rules;
    QByteArray dnsmasq;       ///< its configuration; empty: none is needed

    /** `seed` makes hardware addresses of this machine differ from others'. A network in a fan has addresses only with its `fan`. Pure. */
    static BridgePlan of(const NetworkRef &network, const QString &seed, const std::optional<Fan> &fan = {});
};

/** Names in tunnel.NAME.* that have a protocol and what it needs. Pure. */
QList<NewLink> tunnelsOf(const NetworkRef &network, int mtu);
/** "eth1, eth2" as a list. */
QStringList nameList(const QString &text);

}
