// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include "models/core/types.h"

namespace quayside {

/** The text of liblxc's seccomp policy (version 2) that an instance's expanded config asks for: raw.seccomp as it is, else
 *  security.syscalls.whitelist, else the default list of dangerous calls (security.syscalls.blacklist_default) with
 *  security.syscalls.blacklist and _compat after it. Empty: none is needed. Pure. */
QByteArray seccompPolicy(const StringMap &config);

}
