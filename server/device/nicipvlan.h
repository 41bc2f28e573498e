// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/device/nicmacvlan.h"

namespace quayside {

/** Nictype ipvlan (mode l3s): addresses of the parent's network with the parent's hardware address, for which the machine answers.
 *  Extensions container_nic_ipvlan, container_nic_ipvlan_gateway. */
class IpvlanNic final : public MacvlanNic {
public:
    using MacvlanNic::MacvlanNic;

protected:
    bool hasOwnHwaddr() const override { return false; }
    NewLink newLink() const override;
    Result<> checkLower(bool isNew) const override;
    Result<> connect(Netlink &net, NicEntry &entry, Revert &revert) override;
    void clear(Netlink &net) override;
};

/** Addresses of a nic that are its alone, as a driver wants them: "10.0.0.5/32", "fd00::5/128". */
QStringList hostAddresses(const QStringList &ipv4, const QStringList &ipv6);
/** 400 that names the first of these keys of /proc/sys/net that isn't 1, or sets those of an interface that is ours. */
Result<> requireSysctls(const char *mode, const QStringList &keys, bool set);

}
