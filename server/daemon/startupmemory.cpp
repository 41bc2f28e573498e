// SPDX-License-Identifier: Apache-2.0
#include "server/daemon/startupmemory.h"

#include <malloc.h>
#include <sys/mman.h>

#include "server/system/smallfile.h"

namespace quayside {

using namespace Qt::StringLiterals;

/** "7f00-7f10 r-xp 00001000 fd:00 123   /usr/lib/libQt6Core.so.6": the first line of each mapping. */
static bool isHeading(const QByteArray &line) { return line.indexOf('-') > 0 && line.indexOf('-') < line.indexOf(' '); }

static MappedRange rangeOf(const QByteArray &heading)
{
    const QList<QByteArray> words = heading.simplified().split(' ');
    // Only programs and libraries: nobody unmaps those meanwhile.
    const bool isCode = words.size() >= 6 && words[5].startsWith('/') && (words[1].contains('x') || words[5].contains(".so"));
    if (!isCode || words[1].contains('w') || !words[1].endsWith('p'))
        return {};
    const QList<QByteArray> ends = words[0].split('-');
    return { quintptr(ends[0].toULongLong(nullptr, 16)), quintptr(ends[1].toULongLong(nullptr, 16)) };
}

QList<MappedRange> cleanFileMappings(const QByteArray &smaps)
{
    QList<MappedRange> found;
    MappedRange current;
    for (const QByteArray &line : smaps.split('\n')) {
        if (isHeading(line))
            current = rangeOf(line);
        // Relocated read-only data was written before: those pages are not the file's any more.
        else if (line.startsWith("Anonymous:") && line.simplified() == "Anonymous: 0 kB" && current.end > current.begin)
            found.append(current);
    }
    return found;
}

void releaseStartupMemory()
{
    malloc_trim(0);
    for (const MappedRange &range : cleanFileMappings(readSmallFile(u"/proc/self/smaps"_s).value_or(QByteArray())))
        ::madvise(reinterpret_cast<void *>(range.begin), range.end - range.begin, MADV_DONTNEED); // NOLINT(performance-no-int-to-ptr)
}

}
