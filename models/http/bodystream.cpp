// SPDX-License-Identifier: Apache-2.0
#include "models/http/bodystream.h"

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace quayside {

using namespace Qt::StringLiterals;

bool BodyStream::push(QByteArrayView bytes)
{
    const std::lock_guard lock(m_mutex);
    // Small pieces are joined, so that a trickle of bytes doesn't cost an allocation each.
    if (!m_chunks.empty() && m_chunks.back().size() + bytes.size() <= 64 * 1024)
        m_chunks.back().append(bytes);
    else
        m_chunks.push_back(bytes.toByteArray());
    m_buffered += bytes.size();
    // Once full it stays so until the reader has made room and said so: the connection waits for that word.
    m_isFull |= m_buffered >= highWater;
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

/** The next chunk; empty at the end. */
Result<QByteArray> BodyStream::next()
{
    std::unique_lock lock(m_mutex);
    if (!std::exchange(m_started, true)) {
        lock.unlock();
        m_onRoom();
        lock.lock();
    }
    m_changed.wait(lock, [this] { return !m_chunks.empty() || m_ended || m_error.status != 0; });
    if (m_error.status != 0)
        return failure(m_error);
    if (m_chunks.empty())
        return QByteArray();
    QByteArray chunk = std::move(m_chunks.front());
    m_chunks.pop_front();
    m_buffered -= chunk.size();
    const bool room = m_isFull && m_buffered < lowWater;
    if (room)
        m_isFull = false;
    lock.unlock();
    if (room)
        m_onRoom();
    return chunk;
}

Result<qint64> BodyStream::read(char *data, qint64 size)
{
    if (m_offset == m_current.size()) {
        m_current = TRY(next());
        m_offset = 0;
    }
    const qint64 n = std::min<qint64>(size, m_current.size() - m_offset);
    memcpy(data, m_current.constData() + m_offset, size_t(n));
    m_offset += n;
    return n;
}

Result<qint64> BodyStream::drainToFd(int fd, const std::function<void(QByteArrayView)> &onChunk)
{
    qint64 total = 0;
    for (QByteArray chunk = m_current.mid(m_offset);; chunk.clear()) {
        m_current.clear();
        m_offset = 0;
        if (chunk.isEmpty())
            chunk = TRY(next());
        if (chunk.isEmpty())
            return total;
        for (qsizetype done = 0; done < chunk.size();) {
            const ssize_t n = ::write(fd, chunk.constData() + done, size_t(chunk.size() - done));
            if (n < 0 && errno != EINTR)
                return failure(systemError(u"Writing the request's body"_s, errno));
            done += std::max<ssize_t>(n, 0);
        }
        if (onChunk)
            onChunk(chunk);
        total += chunk.size();
    }
}

}
