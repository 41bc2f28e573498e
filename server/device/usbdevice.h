// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/device/nodedevice.h"

namespace quayside {

/** usb: the node of every USB device with these ids (all of them without, extension usb_optional_vendorid), which come and go as the
 *  machine's do. Extension usb_devices; doc/instances.md, "Type: usb". */
class UsbDevice final : public NodeDevice {
public:
    using NodeDevice::NodeDevice;
    DeviceWatch watch() const override { return { {}, true }; }

protected:
    Result<QList<InnerNode>> wanted() const override;
};

}
