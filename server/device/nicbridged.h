// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/device/nicveth.h"

namespace quayside {

/** Nictype bridged: the machine's end is in a bridge, that of a managed `network` or any other `parent`. */
class BridgedNic final : public VethNic {
public:
    using VethNic::VethNic;

protected:
    Result<> plan(Netlink &net) override;
    Result<LinkChange> hostEnd(Netlink &net) const override;
    Result<> connect(Netlink &net, NicEntry &entry, Revert &revert) override;
    QString routeDevice() const override { return bridge(); }

private:
    QString bridge() const { return key("network").isEmpty() ? key("parent") : key("network"); }
};

}
