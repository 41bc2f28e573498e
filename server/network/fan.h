// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include "models/core/ipaddress.h"
#include "models/core/result.h"
#include "models/core/types.h"
#include "server/system/netlink.h"

namespace quayside {

/** An IPv4 address of the machine and the interface that has it. */
struct HostAddress {
    QString device;
    IpAddress address;
    int mtu = 1500; ///< of the device
};

/** A machine's part of an Ubuntu fan (bridge.mode=fan). Each machine of the underlay has a slice of the overlay whose numbers follow
 *  from the machine's own address, so that nobody needs to tell anybody where a slice is. Value type. Source: doc/networks.md. */
struct Fan {
    bool ipip = false;         ///< packets travel as IP in IP, slices are routed; else in VXLAN, and the overlay is one Ethernet
    IpSubnet overlay, underlay;
    IpSubnet address;          ///< of the bridge: with the overlay's length, by IPIP with that of a slice, 24
    HostAddress machine;       ///< its place in the underlay

    /** Of a configuration with `bridge.mode=fan` and a known underlay; `addresses` are the machine's. 400 for subnets that don't fit
     *  each other and when the machine isn't in the underlay. Pure. */
    static Result<Fan> of(const StringMap &config, const QList<HostAddress> &addresses);

    /** Keys of a bridge that isn't in a fan but has this address, MTU, NAT and these addresses to give out. Pure. */
    StringMap plainConfig(StringMap config) const;
    /** The interface of VXLAN that joins the bridge: "NAME-fan". Pure. */
    NewLink tunnel(const QString &bridge, int mtu) const;
};

/** The machine's own IPv4 addresses on interfaces that are up. */
Result<QList<HostAddress>> hostAddresses(Netlink &netlink);

inline bool isFan(const StringMap &config) { return config.value(QStringLiteral("bridge.mode")) == QLatin1StringView("fan"); }
/** Of a fan's configuration: 400 when the kernel isn't one of Ubuntu's, which alone have fans, or lacks the tunnel. */
Result<> requireFan(Netlink &netlink, const StringMap &config);

/** By IPIP the machine reaches the fan's other slices from now on, once the bridge has its address; by VXLAN the tunnel does it all. */
Result<> joinFan(Netlink &netlink, const Fan &fan);
/** Undoes that, for whatever configuration. */
void leaveFan(Netlink &netlink, const StringMap &config);

}
