// SPDX-License-Identifier: Apache-2.0
#include <archive.h>
#include <archive_entry.h>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

#include "server/helper/archive/archiveverbs.h"
#include "server/helper/archive/idshift.h"
#include "server/helper/archive/jail.h"

namespace quayside::helper {

namespace {
enum class Verdict { Take, Leave, Refuse };

int refuse(const std::string &message)
{
    fprintf(stderr, "%s\n", message.c_str());
    return 1;
}

/** "./a//b/" -> "a/b"; empty when a part of it is "..". The folder itself is ".". */
std::string plainPath(const char *path)
{
    std::string result;
    for (const char *part = path; *part;) {
        const size_t length = strcspn(part, "/");
        const std::string_view word(part, length);
        if (word == "..")
            return {};
        if (length > 0 && word != ".")
            result.append(result.empty() ? "" : "/").append(word);
        part += length + (part[length] == '/');
    }
    return result.empty() ? "." : result;
}

bool isBelow(std::string_view path, std::string_view folder)
{
    return path == folder || (path.starts_with(folder) && path[folder.size()] == '/');
}

bool inDev(std::string_view path) { return isBelow(path, "dev") || isBelow(path, "rootfs/dev"); }

bool isWanted(std::string_view path, Arguments prefixes)
{
    for (const char *prefix : prefixes) {
        if (isBelow(path, prefix))
            return true;
    }
    return prefixes.empty();
}

/** Makes the entry's names safe and decides about it; `why` says why it is refused. */
Verdict judge(archive_entry *entry, Arguments prefixes, std::string &why)
{
    const char *named = archive_entry_pathname(entry);
    const std::string path = plainPath(named ? named : "..");
    if (path.empty()) {
        why = std::string(named ? named : "a name that is not text") + ": the name leads out of the tree";
        return Verdict::Refuse;
    }
    if (!isWanted(path, prefixes))
        return Verdict::Leave;
    archive_entry_set_pathname(entry, path.c_str());
    if (const char *target = archive_entry_hardlink(entry)) {
        const std::string plain = plainPath(target);
        why = path + ": a hard link that leads out of the tree";
        if (plain.empty())
            return Verdict::Refuse;
        archive_entry_set_hardlink(entry, plain.c_str());
        return Verdict::Take;
    }
    const mode_t type = archive_entry_filetype(entry);
    if (type != AE_IFCHR && type != AE_IFBLK)
        return Verdict::Take;
    why = path + ": a device node outside dev/";
    return inDev(path) ? Verdict::Leave : Verdict::Refuse;
}

struct FreeReader {
    void operator()(archive *reader) const { archive_read_free(reader); }
};
struct FreeWriter {
    void operator()(archive *writer) const { archive_write_free(writer); }
};
using Reader = std::unique_ptr<archive, FreeReader>;
using Writer = std::unique_ptr<archive, FreeWriter>;

std::string problem(archive *from, const std::string &path)
{
    const char *text = archive_error_string(from);
    const int reason = archive_errno(from); // the text often leaves it out ("Write failed")
    return path + ": " + (text ? text : "failed") + (reason > 0 ? std::string(": ") + strerror(reason) : std::string());
}

/** Only filters inside libarchive: those that call programs would run what lies in the tree. */
Reader openReader()
{
    Reader reader(archive_read_new());
    for (auto support : { archive_read_support_filter_gzip, archive_read_support_filter_bzip2, archive_read_support_filter_xz,
             archive_read_support_filter_lzma, archive_read_support_filter_zstd, archive_read_support_filter_lz4,
             archive_read_support_filter_compress, archive_read_support_format_tar })
        support(reader.get());
    if (archive_read_open_fd(reader.get(), STDIN_FILENO, 256 * 1024) == ARCHIVE_OK)
        return reader;
    refuse(problem(reader.get(), "not a tar archive"));
    return nullptr;
}

/** Copies the entry's data block by block; holes stay holes. Empty when all went well. */
std::string copyData(archive *reader, archive *writer, const std::string &path)
{
    const void *block = nullptr;
    size_t size = 0;
    la_int64_t offset = 0;
    for (;;) {
        const int result = archive_read_data_block(reader, &block, &size, &offset);
        if (result == ARCHIVE_EOF)
            return {};
        if (result < ARCHIVE_WARN)
            return problem(reader, path);
        if (archive_write_data_block(writer, block, size, offset) < ARCHIVE_OK)
            return problem(writer, path);
    }
}

std::string extract(archive *reader, archive *writer, archive_entry *entry)
{
    const std::string path = archive_entry_pathname(entry);
    if (archive_write_header(writer, entry) < ARCHIVE_OK)
        return problem(writer, path);
    const bool hasData = archive_entry_size(entry) > 0 || archive_entry_sparse_count(entry) > 0;
    const std::string copied = hasData ? copyData(reader, writer, path) : std::string();
    if (!copied.empty())
        return copied;
    return archive_write_finish_entry(writer) < ARCHIVE_OK ? problem(writer, path) : std::string();
}

int unpackAll(archive *reader, archive *writer, const IdShift &shift, Arguments prefixes)
{
    archive_entry *entry = nullptr;
    for (int result; (result = archive_read_next_header(reader, &entry)) != ARCHIVE_EOF;) {
        std::string why;
        if (result < ARCHIVE_WARN)
            return refuse(problem(reader, "the archive"));
        const Verdict verdict = judge(entry, prefixes, why);
        if (verdict == Verdict::Refuse)
            return refuse(why);
        if (verdict == Verdict::Leave)
            continue;
        if (!shift.apply(entry, IdShift::Direction::ToHost))
            return refuse(std::string(archive_entry_pathname(entry)) + ": its owner isn't in the id map");
        if (why = extract(reader, writer, entry); !why.empty())
            return refuse(why);
    }
    // Folders get their modes and times now.
    return archive_write_close(writer) < ARCHIVE_OK ? refuse(problem(writer, "the archive")) : 0;
}
}

int forkUnpack(Arguments arguments)
{
    IdShift shift;
    if (arguments.size() > 1 && !shift.parse(arguments[1]))
        return refuse("the id map isn't understood");
    if (!enterJail(arguments[0]))
        return 1;
    const Reader reader = openReader();
    if (!reader)
        return 1;
    const Writer writer(archive_write_disk_new());
    archive_write_disk_set_options(writer.get(), ARCHIVE_EXTRACT_OWNER | ARCHIVE_EXTRACT_PERM | ARCHIVE_EXTRACT_TIME
        | ARCHIVE_EXTRACT_ACL | ARCHIVE_EXTRACT_XATTR | ARCHIVE_EXTRACT_SECURE_NODOTDOT);
    const Arguments prefixes = arguments.size() > 2 ? arguments.subspan(2) : Arguments();
    return unpackAll(reader.get(), writer.get(), shift, prefixes);
}

}
