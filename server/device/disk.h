// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/device/device.h"

namespace quayside {

/** The root file system (path "/", no source), whose volume is the storage service's work, or a folder or file of the host that is
 *  mounted into the instance. Custom volumes and block devices are refused at the start. */
class Disk final : public Device {
public:
    using Device::Device;
    Result<> start(DeviceParts &parts) override;
    Result<> stop(DeviceParts &parts) override;
};

/** Whether these keys describe a root disk. */
bool isRootDisk(const StringMap &config);

}
