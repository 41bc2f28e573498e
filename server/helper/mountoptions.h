// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace quayside::helper {

/** Options of a mount, taken apart. Pure. */
struct MountOptions {
    uint64_t set = 0, clear = 0; ///< MOUNT_ATTR_…
    bool recursive = false;      ///< "rbind"
    bool idmap = false;
    uint64_t propagation = 0;    ///< MS_SHARED…; 0: not said
    bool recursivePropagation = false;
    std::vector<std::string> data; ///< the file system's own: "KEY=VALUE" or "FLAG"

    static MountOptions parse(std::string_view text);
};

}
