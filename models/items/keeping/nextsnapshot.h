// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <optional>

#include "models/core/types.h"

namespace quayside {

/** When the instance with this expanded configuration is snapshotted by its schedule (doc/instances.md, "Snapshot scheduling"): none
 *  without one, and for a stopped instance whose schedule is for running ones only. By the clock of this machine. Pure. */
std::optional<QDateTime> nextSnapshot(const StringMap &config, bool isStopped, const QDateTime &now);
/** How many it has and when the next comes: "12, next at 02:00". Empty: none, and none to come. Main thread (it is translated). */
QString snapshotsText(int count, const std::optional<QDateTime> &next, const QDateTime &now);

}
