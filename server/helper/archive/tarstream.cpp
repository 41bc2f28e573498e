// SPDX-License-Identifier: Apache-2.0
#include "server/helper/archive/tarstream.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace quayside::helper {

static constexpr size_t bufferSize = 256 * 1024;

std::string problem(archive *from, const std::string &path)
{
    const char *text = archive_error_string(from);
    const int reason = archive_errno(from);
    return path + ": " + (text ? text : "failed") + (reason > 0 ? std::string(": ") + strerror(reason) : std::string());
}

static bool writeAll(const char *data, size_t size)
{
    while (size > 0) {
        const ssize_t n = ::write(STDOUT_FILENO, data, size);
        if (n < 0 && errno != EINTR)
            return false;
        data += n < 0 ? 0 : n;
        size -= n < 0 ? 0 : size_t(n);
    }
    return true;
}

TarStream::TarStream() : m_tar(archive_write_new()), m_buffer(bufferSize)
{
    fcntl(STDOUT_FILENO, F_SETPIPE_SZ, 1 << 20); // of no effect on a file
    archive_write_set_format_pax(m_tar.get());
    archive_write_set_option(m_tar.get(), "pax", "xattrheader", "SCHILY"); // what GNU tar and Go read
    archive_write_set_bytes_per_block(m_tar.get(), 0);
    archive_write_open(m_tar.get(), this, nullptr, write, nullptr);
}

la_ssize_t TarStream::write(archive *tar, void *stream, const void *data, size_t size)
{
    auto *self = static_cast<TarStream *>(stream);
    bool ok = self->m_used + size <= bufferSize || self->flush();
    if (ok && size >= bufferSize / 4) {
        ok = self->flush() && writeAll(static_cast<const char *>(data), size);
    } else if (ok) {
        memcpy(self->m_buffer.data() + self->m_used, data, size);
        self->m_used += size;
    }
    if (ok)
        return la_ssize_t(size);
    archive_set_error(tar, errno, "Write failed");
    return -1;
}

bool TarStream::flush()
{
    const size_t size = std::exchange(m_used, 0);
    return writeAll(m_buffer.data(), size);
}

bool TarStream::finish(bool endMark)
{
    if (archive_write_finish_entry(m_tar.get()) < ARCHIVE_WARN)
        return false;
    const bool ended = !endMark || archive_write_close(m_tar.get()) == ARCHIVE_OK;
    if (ended && !flush()) {
        archive_set_error(m_tar.get(), errno, "Write failed");
        return false;
    }
    archive_write_fail(m_tar.get()); // or freeing it would write the mark
    return ended;
}

}
