// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/core/result.h"
#include "models/core/types.h"

namespace quayside {

/** Limits that an instance type stands for (doc/instances.md, "Instance types"): "c2-m4", "c1.5-m0.5", "m8" (cores and GiB). 400
 *  on everything else: catalogues of clouds ("t2.micro") are not known. */
Result<StringMap> limitsOfInstanceType(const QString &name);

}
