// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/device/nic.h"

namespace quayside {

/** An interface of the machine that the instance has while it runs: nictype physical, or a VLAN on it. Its name, address and MTU on the
 *  machine come back with it. */
class PhysicalNic : public Nic {
public:
    using Nic::Nic;
    /** 400 when another device wants the same interface. */
    Result<> add(const DeviceMap &others) override;
    Result<> stop(DeviceParts &parts) override;

protected:
    Result<> plan(Netlink &net) override;
    Result<> make(Netlink &net, NicEntry &entry, Revert &revert) override;
    void clear(Netlink &net) override;
    bool hasOwnHwaddr() const override { return false; }
    /** Notes which interface it is and how it is now. 400 when another running instance has it. */
    Result<> borrow(Netlink &net, const QString &name);
    /** Sets it as the instance wants it. */
    Result<> lend(Netlink &net, NicEntry &entry);
    /** The address that it gets; empty: its own. */
    virtual Result<QString> wantedHwaddr(Netlink &) const { return key("hwaddr"); }
};

}
