// SPDX-License-Identifier: Apache-2.0
#include "server/helper/archive/tarreader.h"

#include <cerrno>
#include <cstdio>
#include <unistd.h>

#include "server/helper/archive/archiveinput.h"

namespace quayside::helper {

namespace {
struct StandardInput : Source {
    ssize_t read(char *data, size_t size) override
    {
        ssize_t length;
        while ((length = ::read(STDIN_FILENO, data, size)) < 0 && errno == EINTR) { }
        return length;
    }
};
}

/** Only filters inside libarchive: those that call programs would run what lies in the tree. */
Archive newReader()
{
    Archive reader(archive_read_new());
    for (auto support : { archive_read_support_filter_gzip, archive_read_support_filter_bzip2, archive_read_support_filter_xz,
             archive_read_support_filter_lzma, archive_read_support_filter_zstd, archive_read_support_filter_lz4,
             archive_read_support_filter_compress, archive_read_support_format_tar })
        support(reader.get());
    return reader;
}

Archive openReader()
{
    static StandardInput input;
    Archive reader = newReader();
    if (openSource(reader.get(), input) == ARCHIVE_OK)
        return reader;
    fprintf(stderr, "%s\n", problem(reader.get(), "not a tar archive").c_str());
    return nullptr;
}

archive_entry *nextEntry(archive *reader, bool &failed)
{
    archive_entry *entry = nullptr;
    const int result = archive_read_next_header(reader, &entry);
    failed = result < ARCHIVE_WARN;
    if (failed)
        fprintf(stderr, "%s\n", problem(reader, "the archive").c_str());
    return failed || result == ARCHIVE_EOF ? nullptr : entry;
}

}
