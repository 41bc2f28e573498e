// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/device/nodedevice.h"

namespace quayside {

/** gpu: the nodes of the machine's graphics cards that fit vendorid, productid, id (of DRM) and pci; all of them without. NVIDIA's own nodes
 *  come along. Extension gpu_devices; doc/instances.md, "Type: gpu". */
class GpuDevice final : public NodeDevice {
public:
    using NodeDevice::NodeDevice;

protected:
    Result<QList<InnerNode>> wanted() const override;

private:
    bool isWanted(const QString &card, const QString &device, const QString &pci) const;
};

}
