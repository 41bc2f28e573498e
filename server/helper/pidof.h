// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/types.h>

namespace quayside::helper {

/** The pid of a pidfd, for paths in /proc; -1 when the process has ended. */
pid_t pidOf(int pidfd);

}
