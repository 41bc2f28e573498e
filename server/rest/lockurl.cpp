// SPDX-License-Identifier: Apache-2.0
#include "server/operations/waitingjob.h"
#include "server/rest/route.h"
#include "server/system/namedlocks.h"

namespace quayside {

/** Requests that change one URL wait for each other, as long as a change of a profile waits for an instance that uses it: only they. */
std::shared_ptr<void> lockUrl(const Request &request)
{
    static NamedLocks locks;
    const WaitingJob waiting;
    return locks.lock(request.project + u' ' + request.head().path);
}

}
