// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <archive.h>
#include <sys/types.h>

namespace quayside::helper {

/** Where an archive's bytes come from. */
struct Source {
    virtual ~Source() = default;
    /** Waits for some; 0 at the end, -1 when they can't be had. */
    virtual ssize_t read(char *data, size_t size) = 0;
    /** Passes over so many bytes that are there; how many it did. */
    virtual off_t skip(off_t) { return 0; }
};

/** Opens the reader on the source, which must outlive it. gzip (of any number of members) is undone here by ISA-L, three times as
 *  quick as zlib; all else is the reader's own to recognise. One archive a process. ARCHIVE_OK or libarchive's error. */
int openSource(archive *reader, Source &source);

}
