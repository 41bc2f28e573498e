// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/device/nicphysical.h"
#include "server/system/virtualfunctions.h"

namespace quayside {

/** Nictype sriov: a free virtual function of the parent's card. More are enabled when none is free. Extensions network_sriov,
 *  network_vlan_sriov. */
class SriovNic final : public PhysicalNic {
public:
    using PhysicalNic::PhysicalNic;

protected:
    Result<> plan(Netlink &net) override;
    Result<> make(Netlink &net, NicEntry &entry, Revert &revert) override;
    void clear(Netlink &net) override;

private:
    VirtualFunctions functions() const { return VirtualFunctions(m_owner.machine->sys, key("parent")); }
    Result<FunctionOfCard> freeOne(Netlink &net) const;
    Result<FunctionOfCard> ours() const;
    Result<> configure(Netlink &net, const FunctionOfCard &function);
    Result<> whileUnbound(Netlink &net, const FunctionOfCard &function, const std::function<Result<>()> &work) const;
};

/** A free virtual function: its interface is here, down, and no instance's. */
Result<FunctionOfCard> freeFunction(Netlink &net, const VirtualFunctions &functions, const std::function<bool(const QString &)> &isUsed);

}
