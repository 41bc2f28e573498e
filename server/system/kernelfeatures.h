// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/core/types.h"

namespace quayside {

/** `environment.kernel_features` of GET /1.0 (API extension kernel_features): name -> "true" or "false". Probed where a probe
 *  is harmless, else by the kernel's version. Blocking, some microseconds; any thread. */
StringMap kernelFeatures();

}
