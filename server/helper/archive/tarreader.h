// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/helper/archive/tarstream.h"

namespace quayside::helper {

/** Reads tar, in any compression that libarchive knows by itself. Not opened yet. */
Archive newReader();
/** The tar archive on standard input, in any compression that libarchive knows by itself. Null, with a message on stderr, when it is
 *  none. */
Archive openReader();
/** The next entry; null at the end (`failed` false), or when the archive is damaged (`failed` true, said on stderr). */
archive_entry *nextEntry(archive *reader, bool &failed);

}
