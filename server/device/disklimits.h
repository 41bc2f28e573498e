// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "models/core/result.h"
#include "models/core/types.h"
#include "server/device/runconfig.h"

namespace quayside {

/** limits.read, limits.write and limits.max of an instance's disks, by the block devices they are on; several disks on one device get
 *  the average of their limits, as with LXD. `pathOf` gives what a disk is on: a folder or file, or a block device. 400 that names device
 *  and key for a wrong value, or a disk that isn't on a block device. */
Result<QList<DiskLimit>> diskLimits(const DeviceMap &devices, const std::function<QString(const StringMap &disk)> &pathOf);

/** "8:0" of the whole device (not a partition) that `path` is, or is on; empty when there is none. */
QString blockDeviceOf(const QString &path);

}
