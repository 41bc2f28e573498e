// SPDX-License-Identifier: Apache-2.0
#include "server/helper/archive/archiveverbs.h"

namespace quayside::helper {

std::span<const Verb> verbs()
{
    static constexpr Verb table[] = {
        { "forkunpack", 1, "DIRECTORY [IDMAP [PREFIX...]] < archive", forkUnpack },
        { "forkpack", 1, "DIRECTORY [IDMAP] > archive", forkPack },
    };
    return table;
}

}
