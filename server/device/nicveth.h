// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/device/nic.h"

namespace quayside {

/** The pair that such an entry asks for, as liblxc makes it at a start; the other end has its name inside. A bridge keeps its own address when
 *  one that begins with fe joins it. */
NewLink pairOf(const NicEntry &nic);

/** A pair of interfaces, one end of which stays on the machine. Nictype p2p as it is. Keys limits.* and routes on the machine's side. */
class VethNic : public Nic {
public:
    using Nic::Nic;
    QStringList liveKeys() const override;
    Result<> started() override;
    Result<> update(const StringMap &before) override;
    /** Its end goes with the machine's. */
    Result<> stop(DeviceParts &) final { return {}; }
    /** What the machine has lost of it: rules that somebody flushed, routes, its place in a bridge that was made anew. */
    Result<> refresh(DeviceParts &, DeviceParts &) final;

protected:
    Result<> plan(Netlink &net) override;
    Result<> make(Netlink &net, NicEntry &entry, Revert &revert) final;
    void clear(Netlink &net) override;
    virtual Result<PairEnd> hostEnd(Netlink &) const { return PairEnd { mtu(), {} }; }
    /** Before there is a pair: what an instance must never run without, by the name that the machine's end will have. */
    virtual Result<> guard(Netlink &, NicEntry &, Revert &) { return {}; }
    /** After both ends are there. What clear() takes back is taken back when it fails. */
    virtual Result<> connect(Netlink &) { return {}; }
    /** Its kind's part of refresh(); nothing where nothing is missing. */
    virtual Result<> restore(Netlink &) { return {}; }
    /** Where routes.* point to. */
    virtual QString routeDevice() const { return hostName(); }
    QString hostName() const { return volatileKey("host_name"); }

private:
    Result<> setLimits(Netlink &net, const StringMap &config) const;
    void clearLimit(const StringMap &config) const;
    Result<> changeRoutes(Netlink &net, const StringMap &before, const StringMap &after, Revert &revert) const;
};

}
