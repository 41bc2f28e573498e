// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include "server/helper/archive/archiveverbs.h"
#include "server/helper/archive/idshift.h"
#include "server/helper/archive/jail.h"
#include "server/helper/archive/tarstream.h"

namespace quayside::helper {

namespace {
/** What goes into the archive, and under which names. */
struct Selection {
    std::string_view name;  ///< of the folder itself; empty: it has no entry, its members stand at the top
    Arguments members;      ///< names in the folder; empty: all

    /** "./a/b" -> "NAME/a/b". */
    std::string nameOf(std::string_view path) const
    {
        const std::string_view inside = path.starts_with("./") ? path.substr(2) : std::string_view();
        return std::string(name).append(name.empty() || inside.empty() ? "" : "/").append(inside);
    }
    bool has(std::string_view path) const
    {
        const auto isIt = [member = path.substr(0, path.find('/', 2))](const char *each) { return member.substr(2) == each; };
        return members.empty() || path == "." || std::any_of(members.begin(), members.end(), isIt);
    }
};

int fail(archive *from, const std::string &path)
{
    fprintf(stderr, "%s\n", problem(from, path).c_str());
    return 1;
}

/** The tree may belong to what runs: a file that has just gone is left out, one that shrinks is filled up with zeros. */
bool hasGone(archive *disk) { return archive_errno(disk) == ENOENT; }

int writeData(archive *disk, archive *tar, const std::string &path)
{
    const void *block = nullptr;
    size_t size = 0;
    la_int64_t offset = 0, written = 0;
    static const char zeros[65536] = {};
    for (;;) {
        const int result = archive_read_data_block(disk, &block, &size, &offset);
        if (result < ARCHIVE_WARN)
            return hasGone(disk) ? 0 : fail(disk, path);
        // The writer wants holes as zeros and leaves them out by the entry's map of them.
        while (written < offset) {
            const auto part = size_t(std::min<la_int64_t>(offset - written, sizeof zeros));
            if (archive_write_data(tar, zeros, part) < 0)
                return fail(tar, path);
            written += la_int64_t(part);
        }
        if (result == ARCHIVE_EOF)
            return 0;
        if (archive_write_data(tar, block, size) < 0)
            return fail(tar, path);
        written = offset + la_int64_t(size);
    }
}

int packOne(archive *disk, archive *tar, archive_entry *entry, archive_entry_linkresolver *links, const IdShift &shift)
{
    const std::string path = archive_entry_pathname(entry);
    if (!shift.apply(entry, IdShift::Direction::ToInside)) {
        fprintf(stderr, "%s: its owner isn't in the id map\n", path.c_str());
        return 1;
    }
    // The same tree gives the same archive.
    archive_entry_unset_atime(entry);
    archive_entry_unset_ctime(entry);
    archive_entry_unset_birthtime(entry);
    archive_entry *first = entry, *later = nullptr;
    archive_entry_linkify(links, &first, &later);
    if (!first)
        return 0;
    if (archive_write_header(tar, first) < ARCHIVE_WARN)
        return fail(tar, path);
    return archive_entry_size(first) > 0 && archive_entry_filetype(first) == AE_IFREG ? writeData(disk, tar, path) : 0;
}

Archive openTree(const char *directory)
{
    Archive disk(archive_read_disk_new());
    archive_read_disk_set_symlink_physical(disk.get());
    archive_read_disk_set_behavior(disk.get(), ARCHIVE_READDISK_NO_FFLAGS | ARCHIVE_READDISK_NO_TRAVERSE_MOUNTS);
    if (archive_read_disk_open(disk.get(), ".") == ARCHIVE_OK)
        return disk;
    fail(disk.get(), directory);
    return nullptr;
}

int packAll(archive *disk, TarStream &stream, const Selection &selection, const IdShift &shift)
{
    const Links links(archive_entry_linkresolver_new());
    archive_entry_linkresolver_set_strategy(links.get(), ARCHIVE_FORMAT_TAR);
    const Entry entry(archive_entry_new());
    for (;;) {
        archive_entry_clear(entry.get());
        const int result = archive_read_next_header2(disk, entry.get());
        if (result == ARCHIVE_EOF)
            return 0;
        if (result < ARCHIVE_WARN && hasGone(disk))
            continue;
        if (result < ARCHIVE_WARN)
            return fail(disk, "the tree");
        const std::string path = archive_entry_pathname(entry.get());
        if (!selection.has(path))
            continue;
        archive_read_disk_descend(disk);
        const std::string name = selection.nameOf(path);
        if (name.empty() || archive_entry_filetype(entry.get()) == AE_IFSOCK)
            continue;
        archive_entry_set_pathname(entry.get(), name.c_str());
        if (packOne(disk, stream.tar(), entry.get(), links.get(), shift) != 0)
            return 1;
    }
}
}

int forkPack(Arguments arguments)
{
    IdShift shift;
    if ((arguments.size() > 1 && !shift.parse(arguments[1])) || !enterJail(arguments[0]))
        return 1;
    const bool isPart = arguments.size() > 2;
    const Selection selection { isPart ? arguments[2] : ".", isPart ? arguments.subspan(3) : Arguments() };
    const Archive disk = openTree(arguments[0]);
    TarStream stream;
    if (!disk || packAll(disk.get(), stream, selection, shift) != 0)
        return 1;
    return stream.finish(!isPart) ? 0 : fail(stream.tar(), "the archive");
}

}
