// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <mutex>

#include "server/rest/route.h"

namespace quayside {

/** Requests that change one URL wait for each other; unrelated URLs that share a stripe wait briefly too, which is harmless. */
std::shared_ptr<void> lockUrl(const Request &request)
{
    static std::array<std::mutex, 64> stripes;
    std::mutex &mutex = stripes[qHash(request.head().path, qHash(request.project)) % stripes.size()];
    return std::make_shared<std::unique_lock<std::mutex>>(mutex);
}

}
