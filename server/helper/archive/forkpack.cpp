// SPDX-License-Identifier: Apache-2.0
#include <archive.h>
#include <archive_entry.h>
#include <algorithm>
#include <cstdio>
#include <cstring>
#include <memory>
#include <string>
#include <unistd.h>

#include "server/helper/archive/archiveverbs.h"
#include "server/helper/archive/idshift.h"
#include "server/helper/archive/jail.h"

namespace quayside::helper {

namespace {
int fail(archive *from, const char *path)
{
    const char *text = archive_error_string(from);
    fprintf(stderr, "%s: %s\n", path, text ? text : strerror(archive_errno(from)));
    return 1;
}

struct Free {
    void operator()(archive *each) const { archive_free(each); }
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
    void operator()(archive_entry_linkresolver *links) const { archive_entry_linkresolver_free(links); }
};
using Archive = std::unique_ptr<archive, Free>;
using Entry = std::unique_ptr<archive_entry, Free>;
using Links = std::unique_ptr<archive_entry_linkresolver, Free>;

/** "./a/b" -> "a/b"; the folder itself stays ".". */
void setPlainName(archive_entry *entry)
{
    const std::string path = archive_entry_pathname(entry);
    if (path.starts_with("./") && path.size() > 2)
        archive_entry_set_pathname(entry, path.substr(2).c_str());
}

int writeData(archive *disk, archive *tar, archive_entry *entry)
{
    const void *block = nullptr;
    size_t size = 0;
    la_int64_t offset = 0, written = 0;
    static const char zeros[65536] = {};
    for (;;) {
        const int result = archive_read_data_block(disk, &block, &size, &offset);
        if (result < ARCHIVE_WARN)
            return fail(disk, archive_entry_pathname(entry));
        // The writer wants holes as zeros and leaves them out by the entry's map of them.
        while (written < offset) {
            const auto part = size_t(std::min<la_int64_t>(offset - written, sizeof zeros));
            if (archive_write_data(tar, zeros, part) < 0)
                return fail(tar, archive_entry_pathname(entry));
            written += la_int64_t(part);
        }
        if (result == ARCHIVE_EOF)
            return 0;
        if (archive_write_data(tar, block, size) < 0)
            return fail(tar, archive_entry_pathname(entry));
        written = offset + la_int64_t(size);
    }
}

int packOne(archive *disk, archive *tar, archive_entry *entry, archive_entry_linkresolver *links, const IdShift &shift)
{
    setPlainName(entry);
    if (archive_entry_filetype(entry) == AE_IFSOCK)
        return 0;
    if (!shift.apply(entry, IdShift::Direction::ToInside)) {
        fprintf(stderr, "%s: its owner isn't in the id map\n", archive_entry_pathname(entry));
        return 1;
    }
    archive_entry *first = entry, *later = nullptr;
    archive_entry_linkify(links, &first, &later);
    if (!first)
        return 0;
    if (archive_write_header(tar, first) < ARCHIVE_WARN)
        return fail(tar, archive_entry_pathname(first));
    return archive_entry_size(first) > 0 && archive_entry_filetype(first) == AE_IFREG ? writeData(disk, tar, first) : 0;
}

Archive openTar()
{
    Archive tar(archive_write_new());
    archive_write_set_format_pax(tar.get());
    archive_write_set_option(tar.get(), "pax", "xattrheader", "SCHILY"); // what GNU tar and Go read
    archive_write_set_bytes_per_block(tar.get(), 256 * 1024);
    archive_write_set_bytes_in_last_block(tar.get(), 512);
    return archive_write_open_fd(tar.get(), STDOUT_FILENO) == ARCHIVE_OK ? std::move(tar) : nullptr;
}
}

int forkPack(Arguments arguments)
{
    IdShift shift;
    if ((arguments.size() > 1 && !shift.parse(arguments[1])) || !enterJail(arguments[0]))
        return 1;
    const Archive disk(archive_read_disk_new()), tar = openTar();
    const Links links(archive_entry_linkresolver_new());
    archive_entry_linkresolver_set_strategy(links.get(), ARCHIVE_FORMAT_TAR);
    archive_read_disk_set_symlink_physical(disk.get());
    archive_read_disk_set_behavior(disk.get(), ARCHIVE_READDISK_NO_FFLAGS);
    if (!tar || archive_read_disk_open(disk.get(), ".") != ARCHIVE_OK)
        return fail(disk.get(), arguments[0]);
    const Entry entry(archive_entry_new());
    for (;;) {
        archive_entry_clear(entry.get());
        const int result = archive_read_next_header2(disk.get(), entry.get());
        if (result == ARCHIVE_EOF)
            return archive_write_close(tar.get()) == ARCHIVE_OK ? 0 : fail(tar.get(), "the archive");
        if (result < ARCHIVE_WARN)
            return fail(disk.get(), arguments[0]);
        archive_read_disk_descend(disk.get());
        if (packOne(disk.get(), tar.get(), entry.get(), links.get(), shift) != 0)
            return 1;
    }
}

}
