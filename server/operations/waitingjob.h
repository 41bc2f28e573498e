// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace quayside {

/** While it lives, the job of a WorkerPool that made it only waits, for another's job or for what may never answer: its place is
 *  somebody else's meanwhile. Without effect in threads that are no pool's. */
class WaitingJob {
public:
    WaitingJob();
    ~WaitingJob();
    WaitingJob(const WaitingJob &) = delete;
    WaitingJob &operator=(const WaitingJob &) = delete;
};

}
