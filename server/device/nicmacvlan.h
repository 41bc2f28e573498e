// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/device/nic.h"

namespace quayside {

/** An interface of its own that sends and receives through another one of the machine, or a VLAN on it; made before the instance starts,
 *  gone when it ends. Nictype macvlan. */
class MacvlanNic : public Nic {
public:
    using Nic::Nic;

protected:
    Result<> plan(Netlink &net) override;
    Result<> make(Netlink &net, NicEntry &entry, Revert &revert) override;
    void clear(Netlink &net) override;
    virtual NewLink newLink() const;
    /** What has to be true of the interface it hangs on; `isNew` when that was made just now. */
    virtual Result<> checkLower(bool) const { return {}; }
    /** After the link is there. */
    virtual Result<> connect(Netlink &, NicEntry &, Revert &) { return {}; }
    VlanInterface lower() const { return VlanInterface::of(m_ref.config); }
};

}
