// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/core/types.h"

namespace quayside {

/** Without the keys whose value is empty: so clients take a key away. */
inline StringMap withoutEmpty(StringMap values)
{
    values.removeIf([](const auto &entry) { return entry.value().isEmpty(); });
    return values;
}

inline DeviceMap withoutEmpty(DeviceMap devices)
{
    for (StringMap &device : devices)
        device = withoutEmpty(device);
    return devices;
}

}
