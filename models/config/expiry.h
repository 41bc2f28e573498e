// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>

#include "models/core/timestamp.h"

namespace quayside {

/** When something made at `from` expires by "1M 2H 3d 4w 5m 6y": minutes, hours, days, weeks, months, years, each at most once (doc/
 *  api-extensions.md, "snapshot_expiry"). The last moment there is when that would be later; none when the text isn't understood.
 *  Pure. */
std::optional<Timestamp> expiryAfter(const QString &text, Timestamp from);

}
