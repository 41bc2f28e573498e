// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/device/nicveth.h"

namespace quayside {

struct ManagedNetwork;
struct StaticLease;

/** Nictype bridged: the machine's end is in a bridge, that of a managed `network` or any other `parent`. A managed one knows it by its
 *  address as long as the instance exists. Extensions instance_nic_network, container_nic_ipfilter, container_nic_routes. */
class BridgedNic final : public VethNic {
public:
    using VethNic::VethNic;
    QStringList liveKeys() const override;
    Result<> add(const DeviceMap &others) override;
    Result<> checkPlace() const override;
    Result<> checkVlan() const;
    Result<> admit() const override;
    Result<> update(const StringMap &before) override;
    void stored() override;
    void removed() override;

protected:
    Result<> plan(Netlink &net) override;
    Result<PairEnd> hostEnd(Netlink &net) const override;
    Result<> guard(Netlink &net, NicEntry &entry, Revert &revert) override;
    Result<> connect(Netlink &net) override;
    Result<> restore(Netlink &net) override;
    void clear(Netlink &net) override;
    QString routeDevice() const override { return bridge(); }

private:
    std::optional<ManagedNetwork> managed() const;
    StaticLease lease() const;
    Result<StaticLease> leaseNow() const;
    bool isFiltered() const;
    /** Whether the bridge is one of Open vSwitch; 400 when it is no bridge at all. */
    Result<bool> isOpenVSwitch(Netlink &net) const;
    Result<> joinOpenVSwitch(Netlink &net) const;
    int vlan() const { return key("vlan").isEmpty() ? -1 : key("vlan").toInt(); }
    Result<> enforce() const;
    Result<> checkAddress(const ManagedNetwork &network, bool v6) const;
    QString bridge() const { return key("network").isEmpty() ? key("parent") : key("network"); }
};

}
