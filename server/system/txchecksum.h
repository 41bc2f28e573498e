// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/core/result.h"

namespace quayside {

/** Has an interface finish the checksums of what it sends, for a program at the other end of a pair that reads whole packets (a switch in
 *  user space) and can't know that the kernel would have done it later. `pidfd`: of a process in the interface's network namespace. */
Result<> finishChecksums(int pidfd, const QString &interface);

}
