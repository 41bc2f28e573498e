// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/core/result.h"
#include "models/core/types.h"
#include "server/device/runconfig.h"

namespace quayside {

/** What the machine has, for limits given in its parts. */
struct HostCapacity {
    qint64 memoryBytes = 0;
    int cpus = 1;
    static HostCapacity current();
};

/** The keys limits.* of an expanded config but for limits.kernel.* (doc/instances.md). A number of CPUs is pinned to that many, beginning with one that `seed` picks, so that instances spread. 400
 *  that names the key whose value is wrong. Pure. */
Result<ResourceLimits> resourceLimits(const StringMap &config, const HostCapacity &host, qint64 seed);

}
