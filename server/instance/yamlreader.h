// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include "models/core/result.h"

namespace quayside {

/** YAML from strangers as JSON: one document, a map. Plain true, false, null and whole numbers become such, everything else text; below
 *  `config` and `devices` (also expanded_*) everything is text, as those maps hold nothing else. 400, with what is wrong and where, for
 *  what isn't YAML, isn't a map, is nested deeper than 32, or repeats itself by anchors. Pure; any thread. */
Result<QJsonObject> jsonFromYaml(const QByteArray &yaml);

}
