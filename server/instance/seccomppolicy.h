// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include "models/core/result.h"
#include "models/core/types.h"

namespace quayside {

/** The text of liblxc's seccomp policy (version 2) that an instance's expanded config asks for: raw.seccomp as it is, else
 *  security.syscalls.whitelist, else the default list of dangerous calls (security.syscalls.blacklist_default) with
 *  security.syscalls.blacklist after it. Empty: none is needed. security.syscalls.blacklist_compat isn't there: in such a policy a
 *  rule for 32 bit calls holds for the 64 bit call of that name too. Pure. */
QByteArray seccompPolicy(const StringMap &config);

/** 400 when keys are set that exclude each other. */
Result<> checkSyscallKeys(const StringMap &config);

}
