// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "server/device/device.h"

namespace quayside {

/** The code of one kind of device; its keys stand in models/config. `nicType` is a nic's nictype, empty where there is none. */
struct DeviceKind {
    const char *type;
    const char *nicType;
    std::unique_ptr<Device> (*create)(DeviceRef ref, const DeviceOwner &owner);
};

/** Every kind that the API knows has a row; those this server can't run yet are refused at the start. */
std::span<const DeviceKind> deviceKinds();

}
