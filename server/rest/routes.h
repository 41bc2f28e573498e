// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "server/rest/route.h"

namespace quayside {

/** Every route of the daemon. */
std::vector<RouteTable> allRoutes();

}
