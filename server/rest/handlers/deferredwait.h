// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "models/http/exchange.h"
#include "server/operations/operation.h"
#include "server/rest/response.h"

namespace quayside {

/** Answers once with the operation's rendering when it has ended or `seconds` (-1: no limit) are over, and forgets about it when
 *  the client goes. Holds no thread: the time runs in the connection's I/O loop. */
void waitForOperation(std::shared_ptr<Operation> operation, int seconds, const std::shared_ptr<Exchange> &exchange,
    std::function<void(Result<Response>)> answer);

}
