// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/device/nicphysical.h"

namespace quayside {

/** InfiniBand: an interface of the machine, or with nictype sriov a free virtual function of it, that the instance has while it runs.
 *  Extension infiniband; doc/instances.md, "Type: infiniband". */
class Infiniband final : public PhysicalNic {
public:
    using PhysicalNic::PhysicalNic;
    Result<> add(const DeviceMap &others) override;

protected:
    Result<> plan(Netlink &net) override;
    QString namePrefix() const override { return QStringLiteral("ib"); }
    Result<QString> wantedHwaddr(Netlink &net) const override;
};

/** A whole address of 20 bytes out of a key's: itself, or one of 8 in place of the last ones of `current`. Empty when neither fits. Pure. */
QString infinibandAddress(const QString &key, const QString &current);

}
