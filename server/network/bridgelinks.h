// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/network/bridgeplan.h"

namespace quayside {

/** A bridge and what hangs on it, as the kernel and Open vSwitch have them. One thread. */
class BridgeLinks {
public:
    BridgeLinks(const BridgePlan &plan, Netlink &netlink) : m_plan(plan), m_netlink(netlink) { }

    /** Each brings its part of the machine to what the plan says, whatever there was. */
    Result<> makeBridge();
    Result<> setAddresses();
    Result<> setRoutes();
    /** Tunnels named in `changed` are made anew. */
    Result<> setTunnels(const QStringList &changed);
    /** Those in `former` that the plan hasn't got leave the bridge; interfaces that aren't there are logged. */
    Result<> setExternals(const QStringList &former);
    void removeAll();

private:
    Result<> make();
    Result<> attach(const QString &name);
    Result<> makeTunnel(NewLink link);
    Result<QStringList> ownTunnels() const;

    const BridgePlan &m_plan;
    Netlink &m_netlink;
};

/** net.* keys of the machine for the plan's addresses and routing. */
Result<> setBridgeSysctls(const BridgePlan &plan);

}
