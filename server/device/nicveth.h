// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/device/nic.h"

namespace quayside {

/** A pair of interfaces, one end of which stays on the machine. Nictype p2p as it is. Keys limits.* and routes on the machine's side. */
class VethNic : public Nic {
public:
    using Nic::Nic;
    QStringList liveKeys() const override;
    Result<> update(const StringMap &before) override;
    /** Its end goes with the machine's. */
    Result<> stop(DeviceParts &) final { return {}; }

protected:
    Result<> plan(Netlink &net) override;
    Result<> make(Netlink &net, NicEntry &entry, Revert &revert) final;
    void clear(Netlink &net) override;
    /** The new machine's end's settings besides its name. */
    virtual Result<LinkChange> hostEnd(Netlink &) const { return LinkChange { .up = true, .mtu = mtu() }; }
    /** After both ends are there, before the instance has its own. */
    virtual Result<> connect(Netlink &, NicEntry &, Revert &) { return {}; }
    /** Where routes.* point to. */
    virtual QString routeDevice() const { return hostName(); }
    QString hostName() const { return volatileKey("host_name"); }

private:
    Result<> setLimits(Netlink &net, const StringMap &config) const;
    Result<> changeRoutes(Netlink &net, const StringMap &before, const StringMap &after, Revert &revert) const;
};

}
