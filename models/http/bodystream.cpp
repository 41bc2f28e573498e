// SPDX-License-Identifier: Apache-2.0
#include "models/http/bodystream.h"

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 100; ///< ms that a reader waits for a socket itself, before it leaves that to the connection
constexpr int pipeSize = 1 << 20;

Result<> writeAll(int fd, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t n = ::write(fd, bytes.data(), size_t(bytes.size()));
        if (n < 0 && errno != EINTR)
            return failure(systemError(u"Writing the request's body"_s, errno));
        bytes = bytes.sliced(std::max<ssize_t>(n, 0));
    }
    return {};
}

/** Waits a moment for `take`, which answers as recv(2) does, to get something. */
template<class Take>
ssize_t receive(int socket, Take take)
{
    pollfd ready { socket, POLLIN, 0 };
    const ssize_t got = take(socket);
    return got < 0 && errno == EAGAIN && ::poll(&ready, 1, patience) > 0 ? take(socket) : got;
}

/** Has the kernel move bytes from a socket into a file. */
class Mover {
public:
    /** As recv(2), into the pipe between the two. */
    ssize_t load(int socket, qint64 size)
    {
        if (!m_readEnd && !open())
            return -1;
        return ::splice(socket, nullptr, m_writeEnd.get(), nullptr, size_t(std::min<qint64>(size, pipeSize)), SPLICE_F_NONBLOCK);
    }

    Result<> unload(int file, qint64 size)
    {
        while (size > 0) {
            const ssize_t n = m_takesSplice ? ::splice(m_readEnd.get(), nullptr, file, nullptr, size_t(size), 0) : TRY(copy(file, size));
            if (n < 0 && errno == EINVAL && std::exchange(m_takesSplice, false))
                continue; // opened to append, or a file system that can't
            if (n < 0 && errno != EINTR)
                return failure(systemError(u"Writing the request's body"_s, errno));
            size -= std::max<ssize_t>(n, 0);
        }
        return {};
    }

private:
    bool open()
    {
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC) != 0)
            return false;
        m_readEnd.reset(ends[0]);
        m_writeEnd.reset(ends[1]);
        ::fcntl(ends[1], F_SETPIPE_SZ, pipeSize);
        return true;
    }

    Result<ssize_t> copy(int file, qint64 size)
    {
        char block[64 * 1024];
        const ssize_t n = ::read(m_readEnd.get(), block, size_t(std::min<qint64>(size, sizeof block)));
        TRY(writeAll(file, QByteArrayView(block, std::max<ssize_t>(n, 0))));
        return n;
    }

    UniqueFd m_readEnd, m_writeEnd;
    bool m_takesSplice = true;
};
}

bool BodyStream::push(QByteArrayView bytes, const std::shared_ptr<ByteStream> &stream, qint64 ahead)
{
    const std::lock_guard lock(m_mutex);
    // Small pieces are joined, so that a trickle of bytes doesn't cost an allocation each.
    if (!m_chunks.empty() && m_chunks.back().size() + bytes.size() <= 64 * 1024)
        m_chunks.back().append(bytes);
    else
        m_chunks.push_back(bytes.toByteArray());
    m_buffered += bytes.size();
    // Once full it stays so until the reader has made room and said so: the connection waits for that word.
    const bool canGoOn = ahead >= (m_isChunked ? 1 : leastDirect) && stream && stream->isPlain();
    if (!m_isFull && (m_buffered >= highWater || (m_started && canGoOn))) {
        m_isFull = true;
        if (canGoOn) {
            m_direct = stream;
            m_ahead = ahead;
        }
    }
    m_changed.notify_one();
    return !m_isFull;
}

void BodyStream::end()
{
    const std::lock_guard lock(m_mutex);
    m_ended = true;
    m_changed.notify_one();
}

void BodyStream::abort(Error error)
{
    const std::lock_guard lock(m_mutex);
    if (m_ended || m_error.status != 0)
        return;
    m_error = std::move(error);
    m_changed.notify_one();
}

bool BodyStream::reopened(qint64 &ahead)
{
    const std::lock_guard lock(m_mutex);
    if (!m_isFull && m_ahead >= 0)
        ahead = std::exchange(m_ahead, -1);
    return !m_isFull;
}

/** The next chunk; empty at the end, or when it is the reader who goes on, with m_direct. */
Result<QByteArray> BodyStream::next()
{
    std::unique_lock lock(m_mutex);
    if (!std::exchange(m_started, true)) {
        lock.unlock();
        m_onRoom();
        lock.lock();
    }
    m_changed.wait(lock, [this] { return !m_chunks.empty() || m_direct || m_ended || m_error.status != 0; });
    if (m_error.status != 0)
        return failure(m_error);
    if (m_chunks.empty())
        return QByteArray();
    QByteArray chunk = std::move(m_chunks.front());
    m_chunks.pop_front();
    m_buffered -= chunk.size();
    const bool room = m_isFull && m_buffered < lowWater && !m_direct;
    if (room)
        m_isFull = false;
    lock.unlock();
    if (room)
        m_onRoom();
    return chunk;
}

/** Goes past the line between two chunks if it is there and plain: other forms, and the end, are the parser's. */
bool BodyStream::nextChunk()
{
    char line[16];
    const ssize_t size = receive(m_direct->fd(), [&](int socket) { return ::recv(socket, line, sizeof line, MSG_PEEK); });
    const QByteArrayView text(line, std::max<ssize_t>(size, 0));
    const qsizetype end = text.size() < 3 ? -1 : text.indexOf("\r\n", 2);
    bool ok = text.startsWith("\r\n") && end > 2 && end <= 10 && std::all_of(line + 2, line + end, [](uchar c) { return std::isxdigit(c); });
    const qint64 ahead = ok ? text.sliced(2, end - 2).toByteArray().toLongLong(&ok, 16) : 0;
    if (!ok || ahead <= 0 || ::recv(m_direct->fd(), line, size_t(end + 2), 0) != end + 2)
        return false;
    m_ahead = ahead;
    return true;
}

/** What `move` takes, which answers as recv(2) does; 0: the connection goes on, whatever that meets there. */
template<class Move>
qint64 BodyStream::takeDirectly(Move move)
{
    const bool goesOn = m_isChunked ? m_ahead > 0 || nextChunk() : m_ahead > 1;
    const qint64 most = m_isChunked ? m_ahead : m_ahead - 1;
    const ssize_t got = goesOn ? receive(m_direct->fd(), [&](int) { return move(most); }) : 0;
    if (got > 0) {
        m_ahead -= got;
        return got;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_direct.reset();
        m_isFull = false;
    }
    m_onRoom();
    return 0;
}

Result<qint64> BodyStream::read(char *data, qint64 size)
{
    while (m_offset == m_current.size()) {
        m_current = TRY(next());
        m_offset = 0;
        if (!m_current.isEmpty())
            break;
        if (!m_direct)
            return 0;
        if (const qint64 n = takeDirectly([&](qint64 ahead) { return m_direct->read(data, size_t(std::min(size, ahead))); }))
            return n;
    }
    const qint64 n = std::min<qint64>(size, m_current.size() - m_offset);
    memcpy(data, m_current.constData() + m_offset, size_t(n));
    m_offset += n;
    return n;
}

Result<qint64> BodyStream::drainToFd(int fd, const std::function<void(qint64)> &onWritten)
{
    Mover mover;
    qint64 total = 0;
    const auto wrote = [&](qint64 count) {
        total += count;
        if (onWritten && count > 0)
            onWritten(count);
    };
    const QByteArray begun = std::exchange(m_current, {}).mid(std::exchange(m_offset, 0));
    TRY(writeAll(fd, begun));
    wrote(begun.size());
    for (;;) {
        const QByteArray chunk = TRY(next());
        if (chunk.isEmpty() && !m_direct)
            return total;
        TRY(writeAll(fd, chunk));
        wrote(chunk.size());
        if (chunk.isEmpty()) {
            const qint64 moved = takeDirectly([&](qint64 ahead) { return mover.load(m_direct->fd(), ahead); });
            TRY(mover.unload(fd, moved));
            wrote(moved);
        }
    }
}

}
