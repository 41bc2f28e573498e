// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

#include "models/core/result.h"
#include "models/http/bytestream.h"

namespace quayside {

/** A request body on its way from a connection's I/O thread to the worker thread that reads it, through a bounded buffer: when it is
 *  full, the connection stops reading its socket. Of a large body on a plain socket the reader, once it is there, takes the rest itself as
 *  long as it flows: that saves a copy and the changes of threads, and has the kernel move bytes straight into a file (splice(2)). */
class BodyStream {
public:
    /** Takes up to `size` bytes, waiting for some; 0 at the end of the body. Fails with 400 when the client went away or stalled
     *  before the end. Any one thread but the connection's. */
    Result<qint64> read(char *data, qint64 size);
    /** Writes what is left of the body to `fd` (blocking), without copies of its own; `onWritten` is told how many bytes each step
     *  added. Gives the number of bytes. */
    Result<qint64> drainToFd(int fd, const std::function<void(qint64)> &onWritten = {});

    /** The connection's side. `onRoom`: called by the reader (any thread) when reading the socket may go on, and at the first read. */
    explicit BodyStream(std::function<void()> onRoom, bool isChunked = false) : m_onRoom(std::move(onRoom)), m_isChunked(isChunked) { }
    /** False when it is full now (or the reader goes on): no more until onRoom. Until then the reader may take from the stream, if that is
     *  given and plain, the `ahead` bytes that follow there (but the last, which ends the request), or chunk after chunk. */
    bool push(QByteArrayView bytes, const std::shared_ptr<ByteStream> &stream = {}, qint64 ahead = 0);
    /** In onRoom: whether it is so. `ahead` becomes what follows now, if the reader took some. */
    bool reopened(qint64 &ahead);
    void end();
    /** Readers fail from here on. */
    void abort(Error error);

private:
    Result<QByteArray> next();
    template<class Move>
    qint64 takeDirectly(Move move);
    bool nextChunk();

    static constexpr qsizetype highWater = 1 << 20;
    static constexpr qsizetype lowWater = 512 * 1024;
    static constexpr qint64 leastDirect = 256 * 1024; ///< less of a body that isn't chunked isn't worth changing hands
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<QByteArray> m_chunks;
    QByteArray m_current; ///< the reader's: partly read
    qsizetype m_offset = 0;
    qsizetype m_buffered = 0;
    bool m_isFull = false; ///< or the reader's turn
    bool m_ended = false;
    bool m_started = false;
    Error m_error { 0, {}, {} };
    std::function<void()> m_onRoom;
    const bool m_isChunked;
    std::shared_ptr<ByteStream> m_direct; ///< set by push(), then the reader's until it calls onRoom
    qint64 m_ahead = -1; ///< of the stream, likewise; -1: it hasn't been offered since
};

}
