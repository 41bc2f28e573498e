// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/device/nodedevice.h"

namespace quayside {

/** unix-char and unix-block: one node of the machine, by its path or its numbers. With required=false it comes and goes as the
 *  machine's does (extension unix_device_hotplug); source and path may differ (unix_device_rename). */
class UnixDevice final : public NodeDevice {
public:
    using NodeDevice::NodeDevice;
    DeviceWatch watch() const override;

protected:
    Result<QList<InnerNode>> wanted() const override;

private:
    bool isRequired() const;
    QString source() const { return key("source").isEmpty() ? key("path") : key("source"); }
};

/** unix-hotplug: every node that udev knows by these ids of vendor and product (extension unix_hotplug_devices). Nodes of subsystem
 *  "usb" itself are for devices of type usb. */
class UnixHotplug final : public NodeDevice {
public:
    using NodeDevice::NodeDevice;
    DeviceWatch watch() const override { return { {}, true }; }

protected:
    Result<QList<InnerNode>> wanted() const override;
};

}
