// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

#include "models/core/result.h"

namespace quayside {

/** A request body on its way from a connection's I/O thread to the worker thread that reads it, through a bounded buffer: when it is
 *  full, the connection stops reading its socket. */
class BodyStream {
public:
    /** Takes up to `size` bytes, waiting for some; 0 at the end of the body. Fails with 400 when the client went away or stalled
     *  before the end. Any one thread but the connection's. */
    Result<qint64> read(char *data, qint64 size);
    /** Writes what is left of the body to `fd` (blocking), chunk by chunk without a copy; `onChunk` sees each (a hash, progress). Gives
     *  the number of bytes. */
    Result<qint64> drainToFd(int fd, const std::function<void(QByteArrayView)> &onChunk = {});

    /** The connection's side. `onRoom`: called by the reader (any thread) when reading the socket may go on, and at the first read. */
    explicit BodyStream(std::function<void()> onRoom) : m_onRoom(std::move(onRoom)) { }
    /** False when the buffer is full now: no more until onRoom. */
    bool push(QByteArrayView bytes);
    void end();
    /** Readers fail from here on. */
    void abort(Error error);

private:
    Result<QByteArray> next();

    static constexpr qsizetype highWater = 1 << 20;
    static constexpr qsizetype lowWater = 512 * 1024;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<QByteArray> m_chunks;
    QByteArray m_current; ///< the reader's: partly read
    qsizetype m_offset = 0;
    qsizetype m_buffered = 0;
    bool m_isFull = false;
    bool m_ended = false;
    bool m_started = false;
    Error m_error { 0, {}, {} };
    std::function<void()> m_onRoom;
};

}
