// SPDX-License-Identifier: Apache-2.0
#include <cstdio>
#include <string>
#include <unistd.h>

#include "server/helper/archive/archiveverbs.h"
#include "server/helper/archive/entryrules.h"
#include "server/helper/archive/jail.h"
#include "server/helper/archive/tarreader.h"

namespace quayside::helper {

/** Larger ones are no list of an instance's snapshots. */
static constexpr la_int64_t maximumSize = 16 * 1024 * 1024;

static int copyOut(archive *reader, archive_entry *entry, const char *name)
{
    if (archive_entry_filetype(entry) != AE_IFREG || archive_entry_size(entry) > maximumSize) {
        fprintf(stderr, "%s: not a file of at most %lld bytes\n", name, static_cast<long long>(maximumSize));
        return 1;
    }
    if (archive_read_data_into_fd(reader, STDOUT_FILENO) == ARCHIVE_OK)
        return 0;
    fprintf(stderr, "%s\n", problem(reader, name).c_str());
    return 1;
}

int forkCat(Arguments arguments)
{
    if (!enterJail(arguments[0]))
        return 1;
    const Archive reader = openReader();
    if (!reader)
        return 1;
    bool failed = false;
    while (archive_entry *entry = nextEntry(reader.get(), failed)) {
        const char *name = archive_entry_pathname(entry);
        if (plainPath(name ? name : "..") == arguments[1])
            return copyOut(reader.get(), entry, arguments[1]);
    }
    if (failed)
        return 1;
    fprintf(stderr, "%s: not in the archive\n", arguments[1]);
    return missingStatus;
}

}
