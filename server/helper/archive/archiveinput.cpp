// SPDX-License-Identifier: Apache-2.0
#include "server/helper/archive/archiveinput.h"

#include <isa-l/igzip_lib.h>

namespace quayside::helper {

namespace {
class Input {
public:
    explicit Input(Source &source) : m_source(source) { }

    static la_ssize_t read(archive *reader, void *self, const void **out) { return static_cast<Input *>(self)->next(reader, out); }
    static la_int64_t skip(archive *, void *self, la_int64_t wanted) { return static_cast<Input *>(self)->pass(wanted); }

private:
    static constexpr size_t blockSize = 256 * 1024;

    la_ssize_t next(archive *reader, const void **out)
    {
        if (!m_isKnown && !recognise())
            return fail(reader, "reading failed");
        *out = m_isGzip ? m_out : m_in;
        if (m_isGzip)
            return inflated(reader);
        const ssize_t first = m_inflate.avail_in;
        m_inflate.avail_in = 0;
        return first > 0 ? first : m_source.read(m_in, blockSize);
    }

    la_int64_t pass(la_int64_t wanted) { return m_isKnown && !m_isGzip && m_inflate.avail_in == 0 && wanted > 0 ? m_source.skip(wanted) : 0; }

    /** False when not even the first bytes can be had. */
    bool recognise()
    {
        m_isKnown = true;
        size_t size = 0;
        for (ssize_t n; size < 3; size += size_t(n)) {
            if ((n = m_source.read(m_in + size, blockSize - size)) <= 0) {
                if (n < 0)
                    return false;
                break;
            }
        }
        isal_inflate_init(&m_inflate);
        m_inflate.crc_flag = ISAL_GZIP;
        m_inflate.next_in = reinterpret_cast<uint8_t *>(m_in);
        m_inflate.avail_in = uint32_t(size);
        m_isGzip = size >= 3 && m_in[0] == '\x1f' && m_in[1] == '\x8b' && m_in[2] == 8;
        return true;
    }

    /** As much as there is room for; 0 at the end of the last member. What follows it and is no further member doesn't count. */
    la_ssize_t inflated(archive *reader)
    {
        m_inflate.next_out = reinterpret_cast<uint8_t *>(m_out);
        m_inflate.avail_out = blockSize;
        while (m_inflate.avail_out > 0 && (m_holdsOutput || refill()) && (!isFinished() || nextMember())) {
            if (isal_inflate(&m_inflate) < 0)
                return fail(reader, "gzip decompression failed");
            m_holdsOutput = m_inflate.avail_out == 0 && !isFinished();
        }
        const la_ssize_t size = la_ssize_t(blockSize - m_inflate.avail_out);
        if (m_hasFailed && size == 0)
            return fail(reader, "reading failed");
        if (size == 0 && !isFinished())
            return fail(reader, "truncated gzip input");
        return size;
    }

    bool isFinished() const { return m_inflate.block_state == ISAL_BLOCK_FINISH; }

    /** False when there is nothing more to read. */
    bool refill()
    {
        if (m_inflate.avail_in > 0)
            return true;
        const ssize_t size = m_hasEnded ? 0 : m_source.read(m_in, blockSize);
        m_hasEnded = size <= 0;
        m_hasFailed = m_hasFailed || size < 0;
        m_inflate.next_in = reinterpret_cast<uint8_t *>(m_in);
        m_inflate.avail_in = uint32_t(size > 0 ? size : 0);
        return size > 0;
    }

    bool nextMember()
    {
        if (m_inflate.next_in[0] != 0x1f || (m_inflate.avail_in > 1 && m_inflate.next_in[1] != 0x8b))
            return false;
        isal_inflate_reset(&m_inflate);
        m_inflate.crc_flag = ISAL_GZIP;
        return true;
    }

    static la_ssize_t fail(archive *reader, const char *why)
    {
        archive_set_error(reader, -1, "%s", why); // no errno: the text says it all
        return ARCHIVE_FATAL;
    }

    Source &m_source;
    bool m_isKnown = false, m_isGzip = false, m_hasEnded = false, m_hasFailed = false;
    bool m_holdsOutput = false; ///< the room for output ended before the input did
    inflate_state m_inflate {};
    char m_in[blockSize] {}, m_out[blockSize] {};
};
}

int openSource(archive *reader, Source &source)
{
    static Input input(source);
    archive_read_set_read_callback(reader, Input::read);
    archive_read_set_skip_callback(reader, Input::skip);
    archive_read_set_callback_data(reader, &input);
    return archive_read_open1(reader);
}

}
