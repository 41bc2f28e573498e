// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>

namespace quayside {

constexpr int pollInterval = 2000; ///< ms, of what is seen

/** After how many polls the whole list is read again: every 10 s, and of more than 500 instances, whose list costs both sides more, 2 s later
 *  for each 100 of them above these. Changes are told by events at once; this is for what is measured. */
constexpr int pollsPerList(int instances) { return 5 + std::max(0, instances - 500) / 100; }

}
