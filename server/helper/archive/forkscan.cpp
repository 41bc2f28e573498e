// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <unistd.h>
#include <vector>

#include "server/helper/archive/archiveinput.h"
#include "server/helper/archive/archiveverbs.h"
#include "server/helper/archive/entryrules.h"
#include "server/helper/archive/jail.h"
#include "server/helper/archive/squashfsreader.h"
#include "server/helper/archive/tarreader.h"

namespace quayside::helper {

namespace {
constexpr la_int64_t maximumMetadata = 1024 * 1024;

/** A file that is still being written: where it ends is told on the channel. */
class GrowingInput : public Source {
public:
    ssize_t read(char *data, size_t size) override
    {
        if (m_givenUp || !waitFor(m_offset + 1))
            return m_givenUp ? -1 : 0;
        const ssize_t length = pread(STDIN_FILENO, data, size, m_offset);
        m_offset += std::max<ssize_t>(0, length);
        return length;
    }

    /** Only over bytes that are there: a file that is cut off must not look whole. */
    off_t skip(off_t wanted) override
    {
        if (!waitFor(m_offset + wanted))
            return 0;
        m_offset += wanted;
        return wanted;
    }

    bool isSquashfs()
    {
        char magic[4];
        return waitFor(sizeof magic) && pread(STDIN_FILENO, magic, sizeof magic, 0) == sizeof magic && SquashfsReader::isOne(magic);
    }

    /** False when it was given up. */
    bool waitFinished()
    {
        while (!m_complete)
            waitFor(m_size + 1);
        return !m_givenUp;
    }

private:
    /** False when the file ends before that size. */
    bool waitFor(off_t size)
    {
        while (m_size < size && !m_complete) {
            int64_t told = 0;
            const ssize_t length = ::read(sizesFd, &told, sizeof told);
            if (length < 0 && errno == EINTR)
                continue;
            m_complete = length != sizeof told;
            m_givenUp = !m_complete && told < 0;
            m_complete |= m_givenUp;
            m_size = std::max<off_t>(m_size, told);
        }
        return m_size >= size;
    }

    off_t m_offset = 0, m_size = 0;
    bool m_complete = false, m_givenUp = false;
};

void tell(mode_t type, const char *name, const char *link, la_int64_t content)
{
    printf("%o %lld %s", unsigned(type), static_cast<long long>(content), name);
    putchar(0);
    fputs(link ? link : "", stdout);
    putchar(0);
}

/** The size of a metadata.yaml at the top; -1 of one that isn't a plain file of a sensible size; 0 for all else. */
la_int64_t metadataSize(const char *name, bool isPlain, la_int64_t size)
{
    if (plainPath(name) != "metadata.yaml")
        return 0;
    return isPlain && size <= maximumMetadata ? size : -1;
}

/** One entry, whose bytes `read` puts into a buffer of that size. */
template <typename Read> bool tellEntry(archive_entry *entry, const char *name, const Read &read)
{
    const char *link = archive_entry_hardlink(entry);
    const bool isPlain = archive_entry_filetype(entry) == AE_IFREG && !link;
    const la_int64_t size = metadataSize(name, isPlain, archive_entry_size(entry));
    tell(archive_entry_filetype(entry), name, link, size);
    std::vector<char> content(size_t(std::max<la_int64_t>(size, 0)));
    if (size > 0 && !read(content))
        return false;
    fwrite(content.data(), 1, content.size(), stdout);
    return true;
}

bool tellEntry(archive *reader, archive_entry *entry)
{
    const char *name = archive_entry_pathname(entry);
    if (!name)
        name = archive_entry_pathname_utf8(entry);
    return tellEntry(entry, name ? name : "", [&](std::vector<char> &content) {
        const bool ok = archive_read_data(reader, content.data(), content.size()) == la_ssize_t(content.size());
        if (!ok)
            fprintf(stderr, "%s\n", problem(reader, name).c_str());
        return ok;
    });
}

bool complain(const std::string &path)
{
    fprintf(stderr, "%s: damaged\n", path.c_str());
    return false;
}

int scanSquashfs(GrowingInput &input)
{
    SquashfsReader reader;
    if (!input.waitFinished() || !reader.open())
        return 1;
    const SquashfsData data = reader.data();
    const auto told = [&](const std::string &path, const SquashfsReader::Node &node) {
        const Entry entry(archive_entry_new());
        return reader.describe(path, node, entry.get()) && tellEntry(entry.get(), path.c_str(), [&](std::vector<char> &content) {
            return data.read(node, 0, content.data(), content.size()) || complain(path);
        });
    };
    return reader.visit(told) ? 0 : 1;
}
}

int forkScan(Arguments)
{
    if (!enterEmptyJail())
        return 1;
    GrowingInput input;
    if (input.isSquashfs())
        return scanSquashfs(input);
    const Archive reader = newReader();
    if (openSource(reader.get(), input) != ARCHIVE_OK) {
        fprintf(stderr, "%s\n", problem(reader.get(), "not a tar archive").c_str());
        return notAnArchiveStatus;
    }
    bool failed = false;
    while (archive_entry *entry = nextEntry(reader.get(), failed)) {
        if (!tellEntry(reader.get(), entry))
            return 1;
    }
    if (failed)
        return archive_format(reader.get()) == 0 ? notAnArchiveStatus : 1;
    return 0;
}

}
