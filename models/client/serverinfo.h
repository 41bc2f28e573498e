// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/api/server.h"

namespace quayside {

/** GET /1.0 as any server of the family answers it: configuration values that aren't texts (a set core.trust_password is shown as
 *  `true`) become texts. 400 if it isn't such an answer. Any thread. */
Result<api::Server> readServer(const QJsonValue &answer);

}
