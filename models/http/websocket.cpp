// SPDX-License-Identifier: Apache-2.0
#include "models/http/websocket.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <openssl/rand.h>
#include <wslay/wslay.h>

namespace quayside {

namespace {
constexpr size_t scratchSize = 64 * 1024;
thread_local char scratch[scratchSize]; ///< one per thread: an idle socket holds no buffer
constexpr qsizetype outHigh = 64 * 1024;
constexpr size_t direct = 8 * 1024; ///< payloads from here on are gathered, smaller ones copied
constexpr qsizetype pieceSize = 64 * 1024;
constexpr size_t mostQueued = 256; ///< frames, control frames too, before the peer has to take some
constexpr int closeTime = 5'000; ///< ms for the peer to agree to the end
constexpr int flushTime = 60'000; ///< ms for it to take what was sent before
constexpr int hangUpTime = 10'000;
}

/** wslay's C callbacks, handed on to the WebSocket that is their user data. */
struct WebSocket::Callbacks {
    static WebSocket &self(void *data) { return *static_cast<WebSocket *>(data); }

    static ssize_t receive(wslay_event_context *context, uint8_t *data, size_t size, int, void *user)
    {
        WebSocket &s = self(user);
        const size_t n = s.m_isPaused || s.m_isClosed ? 0 : std::min(size, size_t(s.m_in.size() - s.m_inBegin));
        if (n == 0) {
            wslay_event_set_error(context, WSLAY_ERR_WOULDBLOCK);
            return -1;
        }
        memcpy(data, s.m_in.constData() + s.m_inBegin, n);
        s.m_inBegin += qsizetype(n);
        return ssize_t(n);
    }
    static ssize_t send(wslay_event_context *context, const uint8_t *data, size_t size, int flags, void *user)
    {
        const ssize_t n = self(user).writeOut(data, size, flags & WSLAY_MSG_MORE);
        if (n < 0)
            wslay_event_set_error(context, errno == EAGAIN ? WSLAY_ERR_WOULDBLOCK : WSLAY_ERR_CALLBACK_FAILURE);
        return n;
    }
    static int mask(wslay_event_context *, uint8_t *data, size_t size, void *) { return RAND_bytes(data, int(size)) == 1 ? 0 : -1; }
    static void frame(wslay_event_context *, const wslay_event_on_frame_recv_start_arg *arg, void *user)
    {
        WebSocket &s = self(user);
        s.m_isControlFrame = wslay_is_ctrl_frame(arg->opcode);
        if (!s.m_isControlFrame && arg->opcode != WSLAY_CONTINUATION_FRAME)
            s.m_opcode = arg->opcode;
    }
    static void chunk(wslay_event_context *, const wslay_event_on_frame_recv_chunk_arg *arg, void *user)
    {
        if (!self(user).m_isControlFrame)
            self(user).piece({ reinterpret_cast<const char *>(arg->data), qsizetype(arg->data_length) });
    }
    static void message(wslay_event_context *, const wslay_event_on_msg_recv_arg *arg, void *user) { self(user).message(*arg); }

    static constexpr wslay_event_callbacks table { receive, send, mask, frame, chunk, nullptr, message };
};

WebSocket::WebSocket(Reactor::Ptr reactor, std::shared_ptr<ByteStream> stream, Role role)
    : m_reactor(std::move(reactor)), m_stream(std::move(stream))
{
    (role == Role::Server ? wslay_event_context_server_init : wslay_event_context_client_init)(&m_context, &Callbacks::table, this);
    // Messages are put together here, so that binary ones can be passed on in pieces.
    wslay_event_config_set_no_buffering(m_context, 1);
    wslay_event_config_set_max_recv_msg_length(m_context, INT64_MAX);
}

WebSocket::~WebSocket()
{
    finish(1006, {});
    wslay_event_context_free(m_context);
}

std::shared_ptr<WebSocket> WebSocket::create(Reactor::Ptr reactor, std::shared_ptr<ByteStream> stream, Role role, const QByteArray &received,
    const QByteArray &toSend)
{
    std::shared_ptr<WebSocket> self(new WebSocket(std::move(reactor), std::move(stream), role));
    self->m_in = received;
    self->m_out = toSend;
    return self;
}

void WebSocket::start()
{
    if (m_isClosed || std::exchange(m_isStarted, true))
        return;
    m_interest = Reactor::Read;
    const auto self = shared_from_this();
    m_reactor->watch(m_stream->fd(), m_interest, [self](unsigned events) { self->onEvents(events); });
    flush();
    if (!m_in.isEmpty() || m_stream->hasBuffered())
        m_reactor->post([self] { self->readable(); });
    update();
}

void WebSocket::setHandlers(WebSocketHandlers handlers)
{
    m_reactor->run([self = shared_from_this(), handlers = std::move(handlers)] { self->m_handlers = handlers; });
}

// --- sending ---------------------------------------------------------------------------------------------------------

void WebSocket::sendText(QByteArray message) { send(WSLAY_TEXT_FRAME, std::move(message)); }
void WebSocket::sendBinary(QByteArray message) { send(WSLAY_BINARY_FRAME, std::move(message)); }
void WebSocket::ping() { send(WSLAY_PING, {}); }

void WebSocket::send(quint8 opcode, QByteArray message)
{
    if (m_isClosed)
        return;
    if (m_reactor->isCurrent())
        return queue(opcode, message);
    m_posted += message.size();
    m_reactor->post([self = shared_from_this(), opcode, message = std::move(message)] {
        self->m_posted -= message.size();
        self->queue(opcode, message);
    });
}

void WebSocket::queue(quint8 opcode, const QByteArray &message)
{
    if (m_isClosed || m_isClosing)
        return;
    const wslay_event_msg arg { opcode, reinterpret_cast<const uint8_t *>(message.constData()), size_t(message.size()) };
    if (wslay_event_queue_msg(m_context, &arg) != 0)
        return; // closing already
    m_queued += message.size();
    m_wasHigh |= bytesPending() > lowWater;
    flush();
    update();
}

/** A frame's head and small payloads are collected, a large payload goes out with what was collected before it. */
ssize_t WebSocket::writeOut(const quint8 *data, size_t size, bool more)
{
    if (m_out.size() < outHigh && (more || size < direct)) {
        m_out.append(reinterpret_cast<const char *>(data), qsizetype(size));
        return ssize_t(size);
    }
    const iovec parts[] = { { m_out.data(), size_t(m_out.size()) }, { const_cast<quint8 *>(data), size } };
    const ssize_t written = m_isBroken ? -1 : m_stream->write(parts, 2);
    if (written < 0) {
        m_isBroken |= errno != EAGAIN;
        return -1;
    }
    const ssize_t fromOut = std::min<ssize_t>(written, m_out.size());
    m_out.remove(0, fromOut);
    if (written == fromOut) {
        errno = EAGAIN;
        return -1;
    }
    return written - fromOut;
}

void WebSocket::flush()
{
    if (m_isClosed || !m_isStarted || std::exchange(m_isWriting, true))
        return;
    m_isBroken |= wslay_event_send(m_context) != 0;
    // Control frames overtake messages in wslay, but the close frame ends all: it has to wait for them.
    if (m_isClosing && !m_isBroken && wslay_event_get_queued_msg_count(m_context) == 0 && !std::exchange(m_isCloseQueued, true)) {
        wslay_event_queue_close(m_context, m_sentCode, reinterpret_cast<const uint8_t *>(m_sentReason.constData()), size_t(m_sentReason.size()));
        m_isBroken |= wslay_event_send(m_context) != 0;
        armClose(closeTime);
    }
    // As long as wslay holds bytes the rest of m_out goes out with them: a TLS write that has to be repeated must not shrink.
    while (!m_isBroken && !m_out.isEmpty() && !wslay_event_want_write(m_context)) {
        const iovec part { m_out.data(), size_t(m_out.size()) };
        const ssize_t written = m_stream->write(&part, 1);
        if (written < 0) {
            m_isBroken = errno != EAGAIN;
            break;
        }
        m_out.remove(0, written);
    }
    if (m_out.isEmpty())
        m_out = {};
    m_isWriting = false;
    m_queued = qint64(wslay_event_get_queued_msg_length(m_context)) + m_out.size();
    m_isWriteBlocked = !m_out.isEmpty() || wslay_event_want_write(m_context);
    choke();
    if (m_wasHigh && bytesPending() <= lowWater) {
        m_wasHigh = false;
        if (const auto drained = m_handlers.onDrained)
            drained();
    }
}

/** Every ping queues a pong: who sends and never reads must not fill our memory. */
void WebSocket::choke()
{
    const bool isFull = m_isWriteBlocked && wslay_event_get_queued_msg_count(m_context) > mostQueued;
    if (std::exchange(m_isChoked, isFull) && !isFull)
        m_reactor->post([self = shared_from_this()] { self->readable(); }); // what TLS has decrypted wakes nobody
}

void WebSocket::setPingInterval(int ms)
{
    m_reactor->run([self = shared_from_this(), ms] {
        self->m_pingInterval = ms;
        self->armPing();
    });
}

void WebSocket::armPing()
{
    m_reactor->cancel(std::exchange(m_pingTimer, 0));
    if (m_pingInterval <= 0 || m_isClosed)
        return;
    m_pingTimer = m_reactor->after(m_pingInterval, [weak = weak_from_this()] {
        if (const auto self = weak.lock()) {
            self->m_pingTimer = 0;
            self->ping();
            self->armPing();
        }
    });
}

// --- receiving -------------------------------------------------------------------------------------------------------

void WebSocket::onEvents(unsigned events)
{
    const auto self = shared_from_this(); // finishing drops the watch that owns us
    if (m_isWriteBlocked && ((events & Reactor::Write) || m_stream->writeWantsRead()))
        flush();
    if (!m_isClosed && ((events & Reactor::Read) || m_stream->readWantsWrite()))
        readable();
    // Nobody is there any more, and what was sent may never be taken: a while is left to those who paused us.
    if (!m_isClosed && m_isPaused && (events & Reactor::HangUp) && m_closeTimer == 0)
        armClose(hangUpTime);
    update();
}

void WebSocket::readable()
{
    const auto self = shared_from_this();
    parse();
    for (int turn = 0; turn < 16 && !m_isClosed && !m_isPaused && !m_isChoked && !m_atEnd; ++turn) {
        const ssize_t got = m_stream->read(scratch, scratchSize);
        if (got < 0 && errno == EAGAIN)
            break;
        m_atEnd = got <= 0;
        if (got > 0) {
            m_in = QByteArray::fromRawData(scratch, got);
            parse();
            flush();
        }
        if (got < ssize_t(scratchSize) && !m_stream->hasBuffered())
            break;
    }
    if (m_isClosed)
        return;
    flush();
    update();
}

/** Has wslay take all of m_in, or as much as it may until somebody pauses us. */
void WebSocket::parse()
{
    if (m_isParsing || m_isClosed)
        return;
    m_isParsing = true;
    while (!m_isClosed && !m_isPaused && m_inBegin < m_in.size() && wslay_event_want_read(m_context)) {
        if (wslay_event_recv(m_context) != 0) {
            // The peer broke the protocol: it is told (unless wslay has seen to that), and not listened to any more.
            wslay_event_queue_close(m_context, WSLAY_CODE_PROTOCOL_ERROR, nullptr, 0);
            wslay_event_shutdown_read(m_context);
        }
    }
    if (!m_isClosed && !m_isPaused && m_opcode == WSLAY_BINARY_FRAME && m_handlers.onBinaryPiece && !m_message.isEmpty()) {
        const auto handler = m_handlers.onBinaryPiece;
        handler(std::exchange(m_message, {}), false);
    }
    // The rest may stand in the thread's buffer, which others use next.
    const bool done = m_inBegin >= m_in.size() || !wslay_event_want_read(m_context);
    m_in = done ? QByteArray() : QByteArray(m_in.constData() + m_inBegin, m_in.size() - m_inBegin);
    m_inBegin = 0;
    m_isParsing = false;
}

void WebSocket::piece(QByteArrayView bytes)
{
    if (m_isClosed || wslay_event_get_close_sent(m_context))
        return;
    const bool streamed = m_opcode == WSLAY_BINARY_FRAME && m_handlers.onBinaryPiece;
    if (!streamed && m_message.size() + bytes.size() > messageLimit) {
        m_message = {};
        wslay_event_queue_close(m_context, WSLAY_CODE_MESSAGE_TOO_BIG, nullptr, 0);
        wslay_event_shutdown_read(m_context);
        return;
    }
    m_message.append(bytes);
    if (streamed && m_message.size() >= pieceSize) {
        const auto handler = m_handlers.onBinaryPiece;
        handler(std::exchange(m_message, {}), false);
    }
}

void WebSocket::message(const wslay_event_on_msg_recv_arg &message)
{
    if (m_isClosed)
        return;
    if (message.opcode == WSLAY_CONNECTION_CLOSE && message.msg_length > 2)
        m_closeReason = QString::fromUtf8(reinterpret_cast<const char *>(message.msg) + 2, qsizetype(message.msg_length) - 2);
    if (wslay_is_ctrl_frame(message.opcode))
        return;
    const QByteArray data = std::exchange(m_message, {});
    // Copies: a handler may replace the handlers.
    if (message.opcode == WSLAY_TEXT_FRAME) {
        if (const auto handler = m_handlers.onText)
            handler(data);
    } else if (const auto pieceHandler = m_handlers.onBinaryPiece) {
        pieceHandler(data, true);
    } else if (const auto handler = m_handlers.onBinary) {
        handler(data);
    }
}

void WebSocket::pauseReading()
{
    m_reactor->run([self = shared_from_this()] {
        self->m_isPaused = true;
        self->update();
    });
}

void WebSocket::resumeReading()
{
    m_reactor->run([self = shared_from_this()] {
        if (!std::exchange(self->m_isPaused, false) || self->m_isClosed)
            return;
        if (!self->m_isClosing)
            self->m_reactor->cancel(std::exchange(self->m_closeTimer, 0));
        // Never from here: this may be a callback of another socket, in the middle of the thread's buffer.
        if (!self->m_in.isEmpty() || self->m_stream->hasBuffered())
            self->m_reactor->post([self] { self->readable(); });
        self->update();
    });
}

// --- the end ---------------------------------------------------------------------------------------------------------

void WebSocket::close(int code, const QString &reason)
{
    m_reactor->run([self = shared_from_this(), code, text = reason.toUtf8().left(120)] {
        if (self->m_isClosed || std::exchange(self->m_isClosing, true))
            return;
        self->m_sentCode = quint16(code);
        self->m_sentReason = text;
        self->armClose(flushTime);
        self->m_isPaused = false; // the peer's agreement must be read
        self->flush();
        self->update();
    });
}

void WebSocket::armClose(int ms)
{
    m_reactor->cancel(m_closeTimer);
    m_closeTimer = m_reactor->after(ms, [self = shared_from_this()] { self->finish(self->closeCode(), self->m_closeReason); });
}

void WebSocket::abort()
{
    m_reactor->run([self = shared_from_this()] { self->finish(1006, {}); });
}

int WebSocket::closeCode() const
{
    if (!wslay_event_get_close_received(m_context))
        return 1006;
    const int code = wslay_event_get_status_code_received(m_context);
    return code == 0 ? 1005 : code;
}

/** After anything has happened: is it over, and what to wait for. */
void WebSocket::update()
{
    if (m_isClosed || !m_isStarted || m_isParsing || m_isWriting)
        return;
    const bool over = !wslay_event_want_read(m_context) && !wslay_event_want_write(m_context) && m_out.isEmpty();
    if (over || m_isBroken || m_atEnd)
        return finish(closeCode(), m_closeReason);
    unsigned wanted = m_isPaused ? (m_closeTimer == 0 ? Reactor::HangUp : Reactor::None) : m_isChoked ? Reactor::None : Reactor::Read;
    wanted |= m_stream->blockedOn(m_isWriteBlocked);
    if (wanted != m_interest)
        m_reactor->modify(m_stream->fd(), m_interest = wanted);
}

void WebSocket::finish(int code, const QString &reason)
{
    if (m_isClosed.exchange(true))
        return;
    m_reactor->cancel(m_pingTimer);
    m_reactor->cancel(m_closeTimer);
    if (m_stream)
        m_reactor->unwatch(m_stream->fd());
    m_stream.reset();
    m_queued = 0;
    const WebSocketHandlers handlers = std::exchange(m_handlers, {});
    if (handlers.onClose)
        handlers.onClose(code, reason);
    if (const auto released = std::exchange(m_released, nullptr))
        released();
}

}
