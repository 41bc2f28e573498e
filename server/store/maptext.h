// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/core/result.h"
#include "models/core/types.h"

namespace quayside {

/** The text in which the database keeps maps: a JSON object of strings, or of such objects. */
QString toMapText(const StringMap &map);
QString toMapText(const DeviceMap &map);
/** Reads them back with shared keys. 500 "The database is damaged" on anything else. */
Result<> fromMapText(QStringView text, StringMap &map);
Result<> fromMapText(QStringView text, DeviceMap &map);

}
