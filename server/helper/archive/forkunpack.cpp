// SPDX-License-Identifier: Apache-2.0
#include <cerrno>
#include <cstdio>
#include <memory>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

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

/** Folders that the archive has only in the names of what is below them: the instance's root has them, not the machine's. */
class ImpliedFolders {
public:
    explicit ImpliedFolders(const IdShift &shift)
    {
        const std::unique_ptr<archive_entry, void (*)(archive_entry *)> root(archive_entry_new(), archive_entry_free);
        if (!shift.apply(root.get(), IdShift::Direction::ToHost))
            return; // a map without root: it stays the machine's
        m_uid = uid_t(archive_entry_uid(root.get()));
        m_gid = gid_t(archive_entry_gid(root.get()));
    }

    /** Those above `path`. What can't be made is told by whoever writes `path` itself. */
    void makeAbove(const std::string &path)
    {
        const size_t slash = path.rfind('/');
        if (slash == std::string::npos || path.compare(0, slash, m_last) == 0)
            return;
        m_last = path.substr(0, slash);
        make(m_last);
    }

private:
    void make(const std::string &folder) const
    {
        int made = mkdir(folder.c_str(), 0755);
        if (const size_t slash = folder.rfind('/'); made < 0 && errno == ENOENT && slash != std::string::npos) {
            make(folder.substr(0, slash));
            made = mkdir(folder.c_str(), 0755);
        }
        if (made == 0 && lchown(folder.c_str(), m_uid, m_gid) < 0)
            rmdir(folder.c_str());
    }

    uid_t m_uid = 0;
    gid_t m_gid = 0;
    std::string m_last;
};

int unpackAll(archive *reader, archive *writer, const IdShift &shift, const EntryRules &rules)
{
    ImpliedFolders folders(shift);
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
        folders.makeAbove(archive_entry_pathname(entry));
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
    umask(022); // of such folders
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
