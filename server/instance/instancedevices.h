// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/device/device.h"
#include "server/store/rows.h"

namespace quayside {

/** Has each expanded device fill in what is to stay the same ("volatile.<name>.hwaddr"); keys of devices that are gone go. */
Result<> addDevices(InstanceRow &row, const DeviceMap &expanded);
/** Adds to `run` what the devices ask for and to row.config what they remember. */
Result<> startDevices(InstanceRow &row, const DeviceMap &expanded, RunConfig &run);
/** After the instance ended; gives changed keys, empty for gone ones. */
StringMap stopDevices(const InstanceRow &row, const DeviceMap &expanded);

}
