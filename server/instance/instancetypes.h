// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/core/result.h"
#include "models/core/types.h"

namespace quayside {

/** Limits that an instance type stands for (doc/instances.md, "Instance types", extension instance_types): "c2-m4", "c1.5-m0.5", "m8"
 *  (cores and GiB), or a name of a cloud ("aws:t2.micro", "t2.micro", "azure:Standard_D2_v3", "azure:D2_v3"). 400 that names
 *  everything else. Pure. */
Result<StringMap> limitsOfInstanceType(const QString &name);

}
