// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/system/netlink.h"

/** Bridges of Open vSwitch, through ovs-vsctl(8), which waits until ovs-vswitchd has done what it was told, ten seconds at most.
 *  Blocking. Errors: 400 where Open vSwitch isn't installed, doesn't run or refuses, with its words. */
namespace quayside::openvswitch {

/** Whether there is one to ask. */
Result<> check();
/** Whether that interface is a bridge of its; no program is run for those that the kernel says are something else. */
Result<bool> isBridge(const Link &link);

/** Makes it if need be, in user space (datapath_type=netdev) where the kernel has no module "openvswitch". Nothing is left on failure. */
Result<> addBridge(Netlink &netlink, const QString &name, const QString &hwaddr, int mtu);
Result<> deleteBridge(const QString &name); ///< fine when there is none
/** An interface that is there; in that VLAN unless -1. Again is fine. */
Result<> addPort(const QString &bridge, const QString &name, int vlan = -1);
Result<> removePort(const QString &bridge, const QString &name); ///< fine when it isn't there

}
