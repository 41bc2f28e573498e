// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/device/device.h"

namespace quayside {

/** A network interface made as a pair, its host end in an existing bridge (nictype bridged) or on its own (p2p). Remembers its
 *  hardware address and name while the instance exists and the host end's name while it runs. */
class VethNic final : public Device {
public:
    using Device::Device;
    Result<> add(const DeviceMap &others) override;
    bool isHotpluggable() const override { return false; }
    Result<> start(DeviceParts &parts) override;
    void stopped() override;

private:
    Result<> checkParent() const;
};

/** "00:16:3e" and three random bytes. */
QString randomHwaddr();

}
