// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/core/result.h"

namespace quayside {

/** An instance's name is a host name: 1 to 63 of ASCII letters, digits and '-', starting with a letter, not ending with '-',
 *  not all digits (doc/instances.md). 400 that names the rule broken. */
Result<> checkInstanceName(const QString &name);
/** Profiles, pools, aliases and so on, which `kind` names in the message: not empty, no '/' (but in aliases and certificates), no "."
 *  or "..", no control character, no space (but in aliases, certificates and profiles), at most `maximum` characters. */
Result<> checkObjectName(const QString &kind, const QString &name, int maximum = 63);
/** A project's name is part of names on disk: besides the rules for objects no '_', no quotes, not "*". 400. */
Result<> checkProjectName(const QString &name);
/** "NAME" in the default project, else "PROJECT_NAME": directory and container names. */
QString projectPrefix(const QString &project, const QString &name);

}
