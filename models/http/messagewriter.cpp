// SPDX-License-Identifier: Apache-2.0
#include "models/http/messagewriter.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace quayside {

namespace {
constexpr qint64 turnSize = 4 << 20; ///< bytes per flush, so that one download doesn't starve the thread's other connections
constexpr qsizetype pipeBufferSize = 64 * 1024;
constexpr qsizetype chunkHeadRoom = 16;
constexpr int maxParts = 16;
}

MessageWriter::MessageWriter(Reactor::Ptr reactor, ByteStream &stream, std::function<void()> onSource)
    : m_reactor(std::move(reactor)), m_stream(stream), m_onSource(std::move(onSource))
{
}

MessageWriter::~MessageWriter() { dropPipe(); }

void MessageWriter::push(QByteArray bytes)
{
    if (!bytes.isEmpty())
        m_bytes.push_back({ std::move(bytes), 0 });
}

void MessageWriter::pushBody(HttpBody body, bool chunked)
{
    m_chunked = chunked;
    settleLength(body);
    if (auto *bytes = std::get_if<QByteArray>(&body)) {
        push(std::move(*bytes));
    } else if (auto *file = std::get_if<FileBody>(&body)) {
        if (file->length != 0)
            m_file = std::move(*file);
    } else if (auto *several = std::get_if<PartsBody>(&body)) {
        m_parts = std::move(*several);
        m_nextPart = 0;
    } else {
        m_pipe = std::move(std::get<PipeBody>(body));
        setNonBlocking(m_pipe->readEnd.get());
    }
}

MessageWriter::State MessageWriter::flush()
{
    for (const qint64 end = m_written + turnSize; m_written < end;) {
        std::optional<State> state;
        if (!m_bytes.empty())
            state = flushBytes();
        else if (m_file)
            state = flushFile();
        else if (m_parts)
            nextPart();
        else if (m_pipe)
            state = fillFromPipe();
        else
            return State::Idle;
        if (state)
            return *state;
    }
    return isIdle() ? State::Idle : State::Blocked;
}

std::optional<MessageWriter::State> MessageWriter::flushBytes()
{
    iovec parts[maxParts];
    const int count = int(std::min<size_t>(m_bytes.size(), maxParts));
    for (int i = 0; i < count; ++i) {
        const Piece &piece = m_bytes[size_t(i)];
        parts[i] = { const_cast<char *>(piece.bytes.constData()) + piece.begin, size_t(piece.bytes.size() - piece.begin) };
    }
    const ssize_t written = m_stream.write(parts, count);
    if (written < 0)
        return errno == EAGAIN ? State::Blocked : State::Failed;
    consumed(size_t(written));
    return std::nullopt;
}

void MessageWriter::consumed(size_t count)
{
    m_written += qint64(count);
    size_t done = 0;
    while (done < m_bytes.size() && count >= size_t(m_bytes[done].bytes.size() - m_bytes[done].begin)) {
        count -= size_t(m_bytes[done].bytes.size() - m_bytes[done].begin);
        ++done;
    }
    m_bytes.erase(m_bytes.begin(), m_bytes.begin() + qsizetype(done));
    if (count > 0)
        m_bytes.front().begin += qsizetype(count);
    if (m_bytes.empty() && m_bytes.capacity() > maxParts)
        m_bytes.shrink_to_fit();
}

std::optional<MessageWriter::State> MessageWriter::flushFile()
{
    const ssize_t sent = m_stream.sendFile(m_file->file.get(), m_file->offset, size_t(std::min<qint64>(m_file->length, 1 << 20)));
    if (sent < 0)
        return errno == EAGAIN ? State::Blocked : State::Failed;
    if (sent == 0)
        return State::Failed; // the file has become shorter
    m_written += sent;
    m_file->offset += sent;
    m_file->length -= sent;
    if (m_file->length == 0)
        m_file.reset();
    return std::nullopt;
}

void MessageWriter::nextPart()
{
    if (m_nextPart < m_parts->parts.size()) {
        PartsBody::Part &part = m_parts->parts[m_nextPart++];
        push(std::move(part.head));
        if (part.file.length > 0)
            m_file = std::move(part.file);
        return;
    }
    push(std::move(m_parts->end));
    m_parts.reset();
}

/** Reads a buffer full; a chunk's head is written into the room left before it. */
std::optional<MessageWriter::State> MessageWriter::fillFromPipe()
{
    QByteArray buffer(chunkHeadRoom + pipeBufferSize + 2, Qt::Uninitialized);
    char *data = buffer.data() + chunkHeadRoom;
    const size_t wanted = m_pipe->length < 0 ? size_t(pipeBufferSize) : size_t(std::min<qint64>(m_pipe->length, pipeBufferSize));
    const ssize_t got = wanted == 0 ? 0 : ::read(m_pipe->readEnd.get(), data, wanted);
    if (got < 0 && errno == EINTR)
        return std::nullopt;
    if (got < 0 && errno == EAGAIN) {
        if (m_isWatching)
            m_reactor->modify(m_pipe->readEnd.get(), Reactor::Read);
        else
            m_isWatching = m_reactor->watch(m_pipe->readEnd.get(), Reactor::Read, [this](unsigned) {
                m_reactor->modify(m_pipe->readEnd.get(), Reactor::None);
                m_onSource();
            });
        return m_isWatching ? State::Waiting : State::Failed;
    }
    if (got < 0)
        return State::Failed;
    if (got == 0)
        return pipeEnded();
    if (m_pipe->length > 0)
        m_pipe->length -= got;
    qsizetype begin = chunkHeadRoom;
    if (m_chunked) {
        char head[chunkHeadRoom];
        const int size = snprintf(head, sizeof head, "%zx\r\n", size_t(got));
        begin -= size;
        memcpy(buffer.data() + begin, head, size_t(size));
        memcpy(data + got, "\r\n", 2);
    }
    buffer.truncate(chunkHeadRoom + got + (m_chunked ? 2 : 0));
    m_bytes.push_back({ std::move(buffer), begin });
    return std::nullopt;
}

std::optional<MessageWriter::State> MessageWriter::pipeEnded()
{
    const bool ok = m_pipe->length <= 0 && (!m_pipe->succeeded || m_pipe->succeeded());
    dropPipe();
    if (!ok)
        return State::Failed;
    if (m_chunked)
        push("0\r\n\r\n");
    return std::nullopt;
}

void MessageWriter::dropPipe()
{
    if (m_pipe && std::exchange(m_isWatching, false))
        m_reactor->unwatch(m_pipe->readEnd.get());
    m_pipe.reset();
}

}
