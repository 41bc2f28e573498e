// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "server/device/device.h"

namespace quayside {

/** One key of a type of device. */
struct DeviceKey {
    const char *name;
    bool (*check)(const QString &value) = nullptr; ///< none: any text
    bool required = false;
};

/** A row for each kind of device; `kind` is a nic's nictype. */
struct DeviceType {
    const char *type;
    const char *kind;
    std::span<const DeviceKey> keys;
    std::unique_ptr<Device> (*create)(DeviceRef ref);
};

/** Null for an unknown type. */
const DeviceType *findDeviceType(const StringMap &config);
std::span<const DeviceType> deviceTypes();

}
