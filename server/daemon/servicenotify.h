// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace quayside {

/** Tells the service manager ("READY=1"), where $NOTIFY_SOCKET names its socket: the protocol of sd_notify(3), without the megabyte
 *  of memory that libsystemd and its libraries cost. Any thread. */
void notifyManager(const char *state);

}
