// SPDX-License-Identifier: Apache-2.0
#include "server/rest/handlers/deferredwait.h"

#include <algorithm>
#include <atomic>

namespace quayside {

namespace {
struct Wait {
    std::shared_ptr<Operation> operation;
    Reactor::Ptr reactor;
    std::function<void(Result<Response>)> answer;
    std::atomic<bool> done { false };
    std::atomic<int> callback { 0 };
    Reactor::TimerId timer = 0; ///< of the reactor's thread

    void finish(bool send)
    {
        if (done.exchange(true))
            return;
        operation->forget(callback);
        if (send)
            answer(Response::sync(operation->render()));
        answer = nullptr;
    }
};
}

void waitForOperation(std::shared_ptr<Operation> operation, int seconds, const std::shared_ptr<Exchange> &exchange,
    std::function<void(Result<Response>)> answer)
{
    const auto wait = std::make_shared<Wait>();
    wait->operation = std::move(operation);
    wait->reactor = exchange->reactor();
    wait->answer = std::move(answer);
    exchange->onClientGone([weak = std::weak_ptr(wait)] {
        if (const auto wait = weak.lock())
            wait->finish(false);
    });
    wait->callback = wait->operation->onFinished([wait] {
        wait->finish(true);
        wait->reactor->run([wait] { wait->reactor->cancel(wait->timer); });
    });
    if (seconds >= 0 && !wait->done) {
        static constexpr int longestSeconds = 24 * 3600;
        wait->reactor->run([wait, ms = std::min(seconds, longestSeconds) * 1000] {
            if (!wait->done)
                wait->timer = wait->reactor->after(ms, [wait] { wait->finish(true); });
        });
    }
}

}
