// SPDX-License-Identifier: Apache-2.0
#include "server/helper/proxy/proxyverbs.h"

namespace quayside::helper {

std::span<const Verb> verbs()
{
    static constexpr Verb table[] = {
        { "forkproxy", 10, "LISTEN CONNECT SIDE UID GID MODE RUNUID RUNGID HEADER IDLE", forkProxy },
    };
    return table;
}

}
