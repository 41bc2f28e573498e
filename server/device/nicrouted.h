// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/device/nicveth.h"
#include "server/device/nicipvlan.h"

namespace quayside {

/** Nictype routed: addresses of a parent's network, or of none, that the machine routes to the pair; for the parent's network it answers.
 *  Extensions container_nic_routed, container_nic_routed_gateway, container_nic_routed_host_address. */
class RoutedNic final : public VethNic {
public:
    using VethNic::VethNic;
    QStringList liveKeys() const override { return Nic::liveKeys(); }
    /** An instance has one default route of a family. A VLAN is one of a parent's. */
    Result<> add(const DeviceMap &others) override;

protected:
    Result<> plan(Netlink &net) override;
    Result<PairEnd> hostEnd(Netlink &net) const override;
    Result<> guard(Netlink &net, NicEntry &entry, Revert &revert) override;
    Result<> connect(Netlink &net) override;
    Result<> restore(Netlink &net) override;
    void clear(Netlink &net) override;

private:
    VlanInterface lower() const { return VlanInterface::of(m_ref.config); }
    bool hasParent() const { return !key("parent").isEmpty(); }
    Result<> checkSysctls(bool isNew) const;
    Result<> setHostSide(Netlink &net, const QStringList &addresses, bool v6) const;
};

}
