// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace quayside::helper {

/** Makes `directory` the whole of what this process sees, and gives up every capability but those for owners, modes and file
 *  capabilities. False, with a message on stderr, when it can't. */
bool enterJail(const char *directory);
/** For work on open descriptors alone: an empty folder, nobody's rights. Without root there is nothing to give up. */
bool enterEmptyJail();

}
