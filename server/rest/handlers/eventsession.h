// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/events/eventbus.h"
#include "server/rest/request.h"
#include "server/rest/response.h"

namespace quayside {

/** ?type=: some of `known`, all when it isn't given. 400 for any other. */
Result<QStringList> wantedTypes(const Request &request, const QStringList &known);
/** A WebSocket on which every event is one text message. */
Response eventSession(EventBus &bus, EventFilter filter);

}
