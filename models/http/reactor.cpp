// SPDX-License-Identifier: Apache-2.0
#include "models/http/reactor.h"

#include <csignal>

namespace quayside {

Reactor::Reactor() { ::signal(SIGPIPE, SIG_IGN); }

void Reactor::run(Task task)
{
    if (isCurrent())
        task();
    else
        post(std::move(task));
}

}
