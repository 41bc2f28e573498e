// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "models/core/result.h"
#include "models/core/types.h"

namespace quayside {

/** YAML of a preseed as JSON; every scalar below `config` and `devices` is text, as the API wants it. 400 with the line when it isn't valid. */
Result<QJsonObject> readPreseed(const QByteArray &yaml);
/** The same shape back as YAML. */
QByteArray writePreseed(const QJsonObject &preseed);
/** What `init --auto` makes before its network: a pool named default and a default profile with its root disk; where wished (by the names
 *  of the command line's options), an address to listen on and a trust password. 400 for a port or a password without an address. */
Result<QJsonObject> automaticPreseed(const StringMap &wishes);

}
