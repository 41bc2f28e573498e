// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "models/client/apipath.h"
#include "models/client/remote.h"

namespace quayside {

/** A change to a server that was planned and not sent: the request, and the words that `lxc` would be given for the same. Value type. */
struct Plan {
    QByteArray method;
    ApiPath path;
    QJsonObject body {}; ///< empty: the request has none
    QStringList lxc {};  ///< without "lxc" itself; empty: that program has no such verb
    /** It is done when its operation is; else as soon as the server has answered (a token is an operation until someone uses it). */
    bool isAwaited = true;
};

/** The plan as a command for a shell. `tool` is "lxc" or "curl"; what lxc can't do is given as curl. */
QString shellCommand(const Plan &plan, const Remote &remote, const QString &project, const QString &tool);

}
