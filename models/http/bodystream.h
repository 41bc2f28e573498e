// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

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
    explicit BodyStream(std::function<void()> onRoom) : m_onRoom(std::move(onRoom)) { }
    /** False when it is full now (or the reader goes on): no more until onRoom. Until then the reader may take up to `ahead` further bytes
     *  from the stream they come from, if that is given and plain. */
    bool push(QByteArrayView bytes, const std::shared_ptr<ByteStream> &stream = {}, qint64 ahead = 0);
    /** In onRoom: how many it took; none: the buffer is full and the socket still the reader's. */
    std::optional<qint64> reopened();
    void end();
    /** Readers fail from here on. */
    void abort(Error error);

private:
    Result<QByteArray> next();
    template<class Move>
    qint64 takeDirectly(Move move);

    static constexpr qsizetype highWater = 1 << 20;
    static constexpr qsizetype lowWater = 512 * 1024;
    static constexpr qint64 leastDirect = 256 * 1024; ///< less isn't worth changing hands
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
    std::shared_ptr<ByteStream> m_direct; ///< set by push(), then the reader's until it calls onRoom
    qint64 m_directAhead = 0, m_directTaken = 0; ///< likewise
};

}
