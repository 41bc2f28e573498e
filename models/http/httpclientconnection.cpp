// SPDX-License-Identifier: Apache-2.0
#include "models/http/httpclientconnection.h"

#include <cerrno>
#include <cstring>
#include <ctime>

#include "models/http/websockethandshake.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr size_t scratchSize = 64 * 1024;

qint64 nowMs()
{
    timespec ts {};
    clock_gettime(CLOCK_MONOTONIC, &ts);
    return qint64(ts.tv_sec) * 1000 + ts.tv_nsec / 1'000'000;
}

QByteArray headBytes(const HttpRequest &request, qint64 length)
{
    QByteArray out = request.method + ' ' + request.target + " HTTP/1.1\r\n";
    if (!request.headers.contains("host"))
        out += "Host: localhost\r\n";
    for (qsizetype i = 0; i < request.headers.size(); ++i) {
        const auto [name, value] = request.headers.at(i);
        out.append(name).append(": ").append(value).append("\r\n");
    }
    if (length < 0)
        out += "Transfer-Encoding: chunked\r\n";
    else if (length > 0 || (request.method != "GET" && request.method != "HEAD"))
        out += "Content-Length: " + QByteArray::number(length) + "\r\n";
    return out += "\r\n";
}
}

HttpClientConnection::HttpClientConnection(Reactor::Ptr reactor, std::shared_ptr<ByteStream> stream)
    : m_reactor(std::move(reactor)), m_stream(std::move(stream)), m_parser(HttpParser::Mode::Response, *this)
{
    m_writer.emplace(m_reactor, *m_stream, [this] { flush(); });
}

std::shared_ptr<HttpClientConnection> HttpClientConnection::create(Reactor::Ptr reactor, std::shared_ptr<ByteStream> stream)
{
    std::shared_ptr<HttpClientConnection> self(new HttpClientConnection(std::move(reactor), std::move(stream)));
    self->m_interest = Reactor::Read;
    self->m_reactor->watch(self->m_stream->fd(), Reactor::Read, [weak = self->weak_from_this()](unsigned events) {
        if (const auto alive = weak.lock())
            alive->onEvents(events);
    });
    return self;
}

HttpClientConnection::~HttpClientConnection() { close(); }

void HttpClientConnection::send(HttpRequest request, HttpReplyHandlers handlers)
{
    m_handlers = std::move(handlers);
    m_isBusy = true;
    m_isDone = m_writeFailed = false;
    m_reply = {};
    m_replyLimit = request.replyLimit;
    m_stallTime = request.stallTime;
    m_sentBefore = m_lastSent = m_writer->written();
    m_parser.expectNoBody(request.method == "HEAD");
    m_parser.resume();
    const qint64 length = settleLength(request.body);
    m_writer->push(headBytes(request, length));
    m_writer->pushBody(std::move(request.body), length < 0);
    touch();
    // The caller may be inside a handler of the request before this one.
    m_reactor->post([weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->flush();
    });
}

void HttpClientConnection::upgrade(HttpRequest request, std::function<void(Result<std::shared_ptr<WebSocket>>)> done)
{
    m_webSocketKey = webSocketKey();
    m_upgraded = std::move(done);
    for (const auto &[name, value] : { std::pair("Upgrade", QByteArray("websocket")), { "Connection", "Upgrade" }, { "Sec-WebSocket-Version", "13" },
             { "Sec-WebSocket-Key", m_webSocketKey } })
        request.headers.add(name, value);
    send(std::move(request), { .onDone = [this](const Result<HttpReply> &reply) {
        const auto done = std::exchange(m_upgraded, nullptr);
        if (!reply)
            return done(failure(reply.error()));
        // Any agreement was dealt with before: this is a refusal.
        const int status = reply->head.status >= 400 ? reply->head.status : 502;
        done(failure(Error { status, u"The server refused the WebSocket connection"_s, QString::fromUtf8(reply->body) }));
    } });
}

void HttpClientConnection::cancel()
{
    m_handlers = {};
    m_upgraded = nullptr;
    close();
}

void HttpClientConnection::pauseReading()
{
    m_isPaused = true;
    updateInterest();
}

void HttpClientConnection::resumeReading()
{
    if (!std::exchange(m_isPaused, false))
        return;
    touch();
    m_reactor->post([weak = weak_from_this()] {
        if (const auto self = weak.lock(); self && self->m_stream)
            self->readable();
    });
}

// --- the answer ------------------------------------------------------------------------------------------------------

bool HttpClientConnection::onHeadParsed(HttpHead head)
{
    if (!m_isBusy || m_isDone)
        return false; // an answer nobody asked for
    m_reply.head = std::move(head);
    const auto handler = m_handlers.onHead; // it may cancel
    if (m_reply.head.status >= 200 && handler)
        handler(m_reply.head);
    return m_stream != nullptr;
}

bool HttpClientConnection::onBodyParsed(QByteArrayView piece)
{
    if (m_handlers.onData) {
        const auto handler = m_handlers.onData;
        if (handler(piece))
            return m_stream != nullptr;
        m_failure = unavailable(u"The answer's body wasn't wanted"_s);
        return false;
    }
    if (m_reply.body.size() + piece.size() > m_replyLimit) {
        m_failure = Error { 502, u"The server's answer is larger than the %1 bytes allowed here"_s.arg(m_replyLimit), {} };
        return false;
    }
    m_reply.body.append(piece);
    return true;
}

void HttpClientConnection::onMessageParsed()
{
    const int status = m_reply.head.status;
    m_isDone = status == 101 || status >= 200; // else "100 Continue" and its like: the answer is still to come
}

void HttpClientConnection::onEvents(unsigned events)
{
    const auto self = shared_from_this();
    if (m_isWriteBlocked && ((events & Reactor::Write) || m_stream->writeWantsRead()))
        flush();
    if (m_stream && ((events & Reactor::Read) || m_stream->readWantsWrite()))
        readable();
    updateInterest();
}

void HttpClientConnection::readable()
{
    const auto self = shared_from_this();
    static thread_local char scratch[scratchSize];
    for (int turn = 0; turn < 16 && m_stream && !m_isPaused; ++turn) {
        const ssize_t got = m_stream->read(scratch, scratchSize);
        if (got < 0 && errno == EAGAIN)
            break;
        if (got <= 0)
            return ended(got < 0 ? errno : 0);
        touch();
        feed(scratch, got);
        if (!m_stream || (got < ssize_t(scratchSize) && !m_stream->hasBuffered()))
            break;
    }
    updateInterest();
}

void HttpClientConnection::feed(const char *data, qsizetype size)
{
    while (size > 0 && m_stream) {
        const qsizetype used = m_parser.feed(data, size);
        data += used;
        size -= used;
        if (!m_stream)
            return; // cancelled by a handler
        if (m_isDone && m_reply.head.status == 101)
            return becomeWebSocket(data, size);
        if (m_parser.hasFailed() || m_failure.status != 0 || (used == 0 && !m_isDone && m_parser.isIdle() && !m_isBusy)) {
            Error error = m_failure.status != 0 ? m_failure : Error { 502, u"The server's answer isn't proper HTTP: %1"_s.arg(m_parser.error().message), {} };
            return finish(failure(std::move(error)));
        }
        if (m_isDone)
            return finish(std::move(m_reply));
        if (!m_isBusy)
            return close();
        m_parser.resume();
    }
}

void HttpClientConnection::becomeWebSocket(const char *rest, qsizetype size)
{
    const Result<> agreed = m_upgraded ? checkWebSocketResponse(m_reply.head, m_webSocketKey)
                                       : failure(Error { 502, u"The server changed the protocol unasked"_s, {} });
    if (!agreed)
        return finish(failure(agreed.error()));
    const auto done = std::exchange(m_upgraded, nullptr);
    m_handlers = {};
    m_reactor->unwatch(m_stream->fd());
    const auto socket = WebSocket::create(m_reactor, std::exchange(m_stream, nullptr), WebSocket::Role::Client, QByteArray(rest, size));
    m_writer.reset();
    close();
    done(socket);
    socket->start();
}

/** The server has closed, or the connection broke. */
void HttpClientConnection::ended(int error)
{
    const bool complete = error == 0 && m_isBusy && m_reply.head.status >= 200 && m_parser.finish() && m_isDone;
    if (complete) {
        m_reply.head.keepAlive = false;
        return finish(std::move(m_reply));
    }
    if (!m_isBusy)
        return close();
    const QString reason = error != 0 ? QString::fromLocal8Bit(strerror(error)) : u"the server closed it"_s;
    finish(failure(Error { 503, u"The connection broke: %1"_s.arg(reason), {} }));
}

// --- the request -----------------------------------------------------------------------------------------------------

void HttpClientConnection::flush()
{
    if (!m_stream || m_writeFailed)
        return;
    const MessageWriter::State state = m_writer->flush();
    m_isWriteBlocked = state == MessageWriter::State::Blocked;
    // The server may have answered before it stopped listening: reading goes on and will tell.
    m_writeFailed = state == MessageWriter::State::Failed;
    if (m_writeFailed)
        m_stream->shutdownWrite();
    if (m_writer->written() != m_lastSent) {
        m_lastSent = m_writer->written();
        touch();
        if (const auto handler = m_handlers.onSent)
            handler(m_lastSent - m_sentBefore);
    }
    updateInterest();
}

// --- the connection --------------------------------------------------------------------------------------------------

void HttpClientConnection::finish(Result<HttpReply> result)
{
    const auto self = shared_from_this();
    const bool reusable = result && result->head.keepAlive && m_writer->isIdle() && !m_writeFailed;
    m_isBusy = m_isDone = false;
    m_deadline = 0;
    if (!reusable)
        close();
    const HttpReplyHandlers handlers = std::exchange(m_handlers, {});
    if (handlers.onDone)
        handlers.onDone(std::move(result));
}

void HttpClientConnection::updateInterest()
{
    if (!m_stream)
        return;
    unsigned wanted = m_isPaused ? Reactor::None : Reactor::Read;
    wanted |= m_stream->blockedOn(m_isWriteBlocked);
    if (wanted != m_interest)
        m_reactor->modify(m_stream->fd(), m_interest = wanted);
}

void HttpClientConnection::touch()
{
    m_deadline = m_stallTime > 0 && m_isBusy ? nowMs() + m_stallTime : 0;
    if (m_deadline != 0 && m_timer == 0)
        onTimer();
}

/** Looks whether the deadline, which moves with every byte, has come; else waits for the rest of it. */
void HttpClientConnection::onTimer()
{
    m_timer = 0;
    if (m_deadline == 0 || m_isPaused)
        return;
    const qint64 left = m_deadline - nowMs();
    if (left <= 0)
        return finish(failure(Error { 504, u"The server didn't answer in time"_s, {} }));
    m_timer = m_reactor->after(int(left), [weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->onTimer();
    });
}

void HttpClientConnection::close()
{
    m_reactor->cancel(std::exchange(m_timer, 0));
    m_isBusy = false;
    m_writer.reset();
    if (m_stream)
        m_reactor->unwatch(m_stream->fd());
    m_stream.reset();
}

}
