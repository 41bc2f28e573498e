// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace quayside {

constexpr int pollInterval = 2000; ///< ms, of what is seen

/** After how many polls the whole list is read again: every 10 s, and of many instances, whose list costs both sides more, 2 s later for
 *  each 200 of them. Changes are told by events at once; this is for what is measured. */
constexpr int pollsPerList(int instances) { return 5 + instances / 200; }

}
