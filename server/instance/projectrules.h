// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/core/result.h"
#include "server/store/rows.h"

namespace quayside {

/** An instance with what is in force for it, profiles included. */
struct RuledInstance {
    QString name;
    InstanceType type = InstanceType::Container;
    StringMap config;
    DeviceMap devices;
};

/** A profile of a project's own. */
struct RuledProfile {
    QString name;
    StringMap config;
    DeviceMap devices;
};

/** Whether a project's configuration has limits.* or restricted=true at all. Pure. */
bool hasProjectRules(const StringMap &project);
/** Whether all instances of a project together keep to its limits.* and, where it is `restricted`, each of them and each profile to its
 *  restricted.* (doc/projects.md, extensions projects_limits, projects_restrictions): 400, in LXD's words, that names what doesn't. Pure. */
Result<> checkProjectRules(const ProjectRow &project, const QList<RuledInstance> &instances, const QList<RuledProfile> &profiles);

/** 400 when a restricted project forbids low-level options and a client writes volatile.* keys itself: entries of `after` that aren't so
 *  in `before`. Pure. */
Result<> checkVolatileKeys(const ProjectRow &project, const StringMap &before, const StringMap &after);

}
