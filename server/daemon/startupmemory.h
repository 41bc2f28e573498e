// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

namespace quayside {

/** Gives back what only starting took: free heap, and the pages of programs' and libraries' files that were mapped on the way (they
 *  stay in the page cache; what is used again comes back by itself). ADR 6. Once, when the daemon is ready; any thread. */
void releaseStartupMemory();

/** A stretch of addresses. */
struct MappedRange {
    quintptr begin = 0, end = 0;
};
/** Those mappings of a /proc/PID/smaps that hold nothing but unchanged bytes of a program or library, and can't be written. Pure. */
QList<MappedRange> cleanFileMappings(const QByteArray &smaps);

}
