// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/core/result.h"
#include "models/core/types.h"
#include "server/device/runconfig.h"

namespace quayside {

/** What the machine has, for limits given in its parts. */
struct HostCapacity {
    qint64 memoryBytes = 0;
    QList<int> cpus; ///< by number
    static HostCapacity current();
};

/** The keys limits.* of an expanded config but for limits.kernel.* (doc/instances.md). Of limits.cpu only whether it makes sense: sets
 *  depend on what else runs (cpubalance.h). 400 that names the key whose value is wrong. Pure. */
Result<ResourceLimits> resourceLimits(const StringMap &config, const HostCapacity &host);

}
