// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/instance/expansion.h"
#include "server/store/repositories.h"

namespace quayside {

/** 400 for a profile that isn't there or is named twice. */
Result<> checkProfiles(const Repositories &rows, const QString &project, const QStringList &names);
/** An instance's own keys and devices: 400 that names the wrong one. */
Result<> checkLocal(const InstanceRow &row);
/** The same for a profile, which can't have volatile keys. */
Result<> checkProfile(const StringMap &config, const DeviceMap &devices);
/** What follows from all layers together: a root disk in a pool, limits that make sense. 400. */
Result<> checkExpanded(const Expansion &expanded);

}
