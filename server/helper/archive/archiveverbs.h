// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/helper/verb.h"

namespace quayside::helper {

/** DIRECTORY [IDMAP [PREFIX…]]: unpacks the tar archive on standard input, in any compression, into the folder, with owners,
 *  modes, times, links, sparse files, POSIX ACLs, capabilities and user attributes. IDMAP is the JSON text of an id map (""
 *  and "[]": none) by which owners are moved. With PREFIXes ("rootfs", "templates") only what is in them. Works inside a
 *  chroot without the capabilities to leave it or to make devices: nodes below dev/ are left out, others refused, as is any
 *  name with "..". Says on stderr what went wrong; exit status 1 then. */
int forkUnpack(Arguments arguments);

/** DIRECTORY [IDMAP]: writes the folder's tree to standard output as an uncompressed tar archive (pax), owners moved back by
 *  IDMAP, with all that forkunpack restores. Sockets are left out. */
int forkPack(Arguments arguments);

}
