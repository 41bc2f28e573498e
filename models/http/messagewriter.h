// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "models/http/bytestream.h"
#include "models/http/httpresponse.h"
#include "models/http/reactor.h"

namespace quayside {

/** Writes one message after another to a ByteStream: bytes by gathering, then a file or a pipe through a bounded buffer. Lives in the
 *  reactor's thread, with its connection. */
class MessageWriter {
public:
    enum class State {
        Idle,    ///< all written
        Blocked, ///< call flush() when the stream is writable
        Waiting, ///< for the pipe: `onSource` will be called
        Failed,  ///< the stream broke, or the source ended before its time
    };

    /** `onSource`: the pipe has something; call flush(). */
    MessageWriter(Reactor::Ptr reactor, ByteStream &stream, std::function<void()> onSource);
    MessageWriter(const MessageWriter &) = delete;
    ~MessageWriter();

    void push(QByteArray bytes);
    /** After the bytes pushed so far. One body at a time. A PipeBody of unknown length is written chunked if `chunked`. */
    void pushBody(HttpBody body, bool chunked);
    State flush();
    bool isIdle() const { return m_bytes.empty() && !m_file && !m_pipe && !m_parts; }
    /** Bytes given to the stream so far. */
    qint64 written() const { return m_written; }

private:
    struct Piece {
        QByteArray bytes;
        qsizetype begin = 0;
    };

    std::optional<State> flushBytes();
    std::optional<State> flushFile();
    void nextPart();
    std::optional<State> fillFromPipe();
    std::optional<State> pipeEnded();
    void dropPipe();
    void consumed(size_t count);

    Reactor::Ptr m_reactor;
    ByteStream &m_stream;
    std::function<void()> m_onSource;
    std::vector<Piece> m_bytes;
    std::optional<FileBody> m_file;
    std::optional<PipeBody> m_pipe;
    std::optional<PartsBody> m_parts;
    size_t m_nextPart = 0;
    bool m_chunked = false;
    bool m_isWatching = false;
    qint64 m_written = 0;
};

}
