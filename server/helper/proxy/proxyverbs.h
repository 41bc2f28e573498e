// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/helper/verb.h"

namespace quayside::helper {

/** LISTEN CONNECT SIDE UID GID MODE RUNUID RUNGID HEADER IDLE: a proxy device. The instance's pidfd is descriptor 0, its log 2. LISTEN
 *  and CONNECT are the device's keys; it listens on the SIDE "host" or "instance" and connects on the other; UID, GID and MODE (octal) are
 *  of a unix socket that it makes, as that side sees them; it goes on as RUNUID and RUNGID of the side it connects on; HEADER is "header"
 *  or "none". A datagram client is forgotten after IDLE seconds. Reports "started" once it listens and goes on when it hears
 *  "go", or "failed TEXT"; ends with the instance. */
int forkProxy(Arguments arguments);

}
