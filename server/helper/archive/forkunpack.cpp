// SPDX-License-Identifier: Apache-2.0
#include <cstdio>
#include <string>
#include <sys/stat.h>

#include "server/helper/archive/archiveverbs.h"
#include "server/helper/archive/entryrules.h"
#include "server/helper/archive/idshift.h"
#include "server/helper/archive/jail.h"
#include "server/helper/archive/tarreader.h"

namespace quayside::helper {

namespace {
int refuse(const std::string &message)
{
    fprintf(stderr, "%s\n", message.c_str());
    return 1;
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

int unpackAll(archive *reader, archive *writer, const IdShift &shift, const EntryRules &rules)
{
    bool failed = false, any = false;
    while (archive_entry *entry = nextEntry(reader, failed)) {
        std::string why;
        const auto verdict = rules.judge(entry, why);
        if (verdict == EntryRules::Verdict::Refuse)
            return refuse(why);
        if (verdict == EntryRules::Verdict::Leave)
            continue;
        any = true;
        if (!shift.apply(entry, IdShift::Direction::ToHost))
            return refuse(std::string(archive_entry_pathname(entry)) + ": its owner isn't in the id map");
        if (why = extract(reader, writer, entry); !why.empty())
            return refuse(why);
    }
    if (failed)
        return 1;
    if (!any && !rules.folder.empty())
        return refuse(std::string(rules.folder) + ": not in the archive");
    // Folders get their modes and times now.
    return archive_write_close(writer) < ARCHIVE_OK ? refuse(problem(writer, "the archive")) : 0;
}

int unpack(Arguments arguments, const EntryRules &rules)
{
    IdShift shift;
    if (arguments.size() > 1 && !shift.parse(arguments[1]))
        return refuse("the id map isn't understood");
    if (!enterJail(arguments[0]))
        return 1;
    const Archive reader = openReader();
    if (!reader)
        return 1;
    umask(022); // of folders that the archive has only in the names of what is below them
    const Archive writer(archive_write_disk_new());
    archive_write_disk_set_options(writer.get(), ARCHIVE_EXTRACT_OWNER | ARCHIVE_EXTRACT_PERM | ARCHIVE_EXTRACT_TIME
        | ARCHIVE_EXTRACT_ACL | ARCHIVE_EXTRACT_XATTR | ARCHIVE_EXTRACT_SECURE_NODOTDOT);
    return unpackAll(reader.get(), writer.get(), shift, rules);
}
}

int forkUnpack(Arguments arguments)
{
    return unpack(arguments, { arguments.size() > 2 ? arguments.subspan(2) : Arguments(), {} });
}

int forkExtract(Arguments arguments) { return unpack(arguments, { {}, arguments[2] }); }

}
