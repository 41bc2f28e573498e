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

/** Whether a project's configuration has limits.* or restricted=true at all. Pure. */
bool hasProjectRules(const StringMap &project);
/** Whether all instances of a project together keep to its limits.* and, where it is `restricted`, each to its restricted.* (doc/projects.md,
 *  extensions projects_limits, projects_restrictions): 400, in LXD's words, that names what doesn't. Pure. */
Result<> checkProjectRules(const ProjectRow &project, const QList<RuledInstance> &instances);

}
