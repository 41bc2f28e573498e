// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/device/nicphysical.h"
#include "server/device/nodedevice.h"

namespace quayside {

/** InfiniBand: an interface of the machine, or with nictype sriov a free virtual function of it, that the instance has while it runs, with
 *  the nodes of its port. Extension infiniband; doc/instances.md, "Type: infiniband". */
class Infiniband final : public PhysicalNic {
public:
    using PhysicalNic::PhysicalNic;
    Result<> add(const DeviceMap &others) override;
    Result<> start(DeviceParts &parts) override;
    Result<> stop(DeviceParts &parts) override;
    void stopped() override;

protected:
    Result<> plan(Netlink &net) override;
    QString namePrefix() const override { return QStringLiteral("ib"); }
    Result<QString> wantedHwaddr(Netlink &net) const override;
};

/** Nodes by which programs reach the port that an interface belongs to, past the interface: /dev/infiniband/issm0, umad0, uverbs0; as sysfs at
 *  `sys` has them. */
QList<InnerNode> infinibandNodes(const QString &sys, const QString &interface);

/** A whole address of 20 bytes out of a key's: itself, or one of 8 in place of the last ones of `current`. Empty when neither fits. Pure. */
QString infinibandAddress(const QString &key, const QString &current);

}
