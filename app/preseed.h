// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "app/localclient.h"

namespace quayside {

/** Makes what isn't there and lays what is given over what is (doc/preseed.md). The first thing refused ends it, and what was made or
 *  changed until then is put back; what can't be is told on standard error. */
Result<> applyPreseed(const LocalClient &client, const QJsonObject &preseed);

/** What would configure another server like this one, but for secrets: of them the API only tells that they are there. */
Result<QJsonObject> currentPreseed(const LocalClient &client);

}
