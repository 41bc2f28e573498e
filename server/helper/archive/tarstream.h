// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <archive.h>
#include <archive_entry.h>
#include <memory>
#include <string>
#include <vector>

namespace quayside::helper {

struct FreeArchive {
    void operator()(archive *each) const { archive_free(each); }
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
    void operator()(archive_entry_linkresolver *links) const { archive_entry_linkresolver_free(links); }
};
using Archive = std::unique_ptr<archive, FreeArchive>;
using Entry = std::unique_ptr<archive_entry, FreeArchive>;
using Links = std::unique_ptr<archive_entry_linkresolver, FreeArchive>;

/** "PATH: what went wrong", from libarchive's words, which often leave the reason out ("Write failed"). */
std::string problem(archive *from, const std::string &path);

/** A tar archive (pax) on its way to standard output through one buffer; large pieces go past it. */
class TarStream {
public:
    TarStream();
    TarStream(const TarStream &) = delete;
    /** What wasn't finished stays without what marks its end. */
    ~TarStream() { archive_write_fail(m_tar.get()); }

    archive *tar() { return m_tar.get(); }
    /** Ends the last entry and writes what is buffered; with `endMark` also what marks the archive's end. False when it can't. */
    bool finish(bool endMark);

private:
    static la_ssize_t write(archive *, void *stream, const void *data, size_t size);
    bool flush();

    Archive m_tar;
    std::vector<char> m_buffer;
    size_t m_used = 0;
};

}
