// SPDX-License-Identifier: Apache-2.0
#include "models/http/httpserverconnection.h"

#include <cerrno>
#include <ctime>

#include "models/http/bodystream.h"
#include "models/http/exchange.h"
#include "models/http/websocket.h"
#include "models/http/websockethandshake.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr size_t scratchSize = 64 * 1024;
/** Bytes of a rejected request's body that are cheaper to read than the client's next connection is to open. */
constexpr qint64 passedBody = 64 * 1024;
/** One per I/O thread instead of one per connection: an idle connection holds no buffer. */
thread_local char scratch[scratchSize];

qint64 nowMs()
{
    timespec ts {};
    clock_gettime(CLOCK_MONOTONIC_COARSE, &ts);
    return qint64(ts.tv_sec) * 1000 + ts.tv_nsec / 1'000'000;
}
}

HttpServerConnection::HttpServerConnection(Reactor::Ptr reactor, std::shared_ptr<ByteStream> stream, Peer peer, HttpService &service,
    const HttpLimits &limits)
    : m_reactor(std::move(reactor)), m_stream(std::move(stream)), m_peer(std::make_shared<Peer>(std::move(peer))), m_service(service),
      m_limits(limits), m_parser(HttpParser::Mode::Request, *this, limits.headSize)
{
    m_writer.emplace(m_reactor, *m_stream, [this] { flush(); });
}

HttpServerConnection::~HttpServerConnection() { close(); }

void HttpServerConnection::start(Reactor::Ptr reactor, std::shared_ptr<ByteStream> stream, Peer peer, HttpService &service,
    const HttpLimits &limits, std::function<void()> onClosed)
{
    const std::shared_ptr<HttpServerConnection> self(
        new HttpServerConnection(std::move(reactor), std::move(stream), std::move(peer), service, limits));
    self->m_onClosed = std::move(onClosed);
    self->m_interest = Reactor::Read;
    self->m_reactor->watch(self->m_stream->fd(), Reactor::Read, [self](unsigned events) { self->onEvents(events); });
    self->setDeadline(limits.headTime);
}

// --- input -----------------------------------------------------------------------------------------------------------

void HttpServerConnection::onEvents(unsigned events)
{
    const auto self = shared_from_this(); // closing drops the watch that owns us
    if (m_stream->readWantsWrite() && (events & Reactor::Write))
        events |= Reactor::Read;
    if (m_isWriteBlocked && ((events & Reactor::Write) || m_stream->writeWantsRead()))
        flush();
    if (!m_isClosed && (events & Reactor::Read))
        readable();
    if (!m_isClosed && (events & Reactor::HangUp) && !wantsInput()) {
        m_sawHangUp = true;
        if (const auto exchange = m_exchange.lock(); exchange && !m_isReceiving)
            exchange->markGone();
    }
    update();
}

void HttpServerConnection::readable()
{
    for (int turn = 0; turn < 32 && !m_isClosed; ++turn) {
        // While a request is in hand only a little is read, to see whether the client goes away.
        if (!wantsInput() && (m_isReceiving || !m_pending.isEmpty() || m_sawHangUp))
            return;
        const ssize_t got = m_stream->read(scratch, wantsInput() ? scratchSize : scratchSize / 4);
        if (got < 0 && errno == EAGAIN)
            return;
        if (got <= 0)
            return ended();
        if (!take(scratch, got))
            return;
    }
}

/** False when there is probably nothing more to read now. */
bool HttpServerConnection::take(const char *data, ssize_t size)
{
    if (!m_isLingering && wantsInput()) {
        if (m_hasRequest)
            setDeadline(m_limits.bodyStall);
        feed(data, size);
        advance();
    } else if (!m_isLingering) {
        m_pending.append(data, size);
    }
    return !m_isClosed && (size == ssize_t(scratchSize) || m_stream->hasBuffered());
}

void HttpServerConnection::feed(const char *data, qsizetype size)
{
    m_isParsing = true;
    const qsizetype used = m_parser.feed(data, size);
    m_isParsing = false;
    if (m_isClosed || m_isLingering)
        return;
    if (m_parser.hasFailed())
        fail(m_parser.error());
    else if (used < size)
        m_pending.append(data + used, size - used);
}

/** Goes on to the next request, if there is none in hand. */
void HttpServerConnection::advance()
{
    while (!m_isClosed && !m_hasRequest && !m_isLingering) {
        m_parser.resume();
        if (m_pending.isEmpty())
            break;
        const QByteArray data = std::exchange(m_pending, {});
        feed(data.constData(), data.size());
    }
    if (!m_isClosed && !m_hasRequest && !m_isLingering && !m_parser.isIdle() && m_deadline == 0)
        setDeadline(m_limits.headTime);
}

bool HttpServerConnection::onHeadParsed(HttpHead head)
{
    if (m_isFirst && m_peer->isTls)
        m_peer->certificates = m_stream->peerCertificates();
    m_isFirst = false;
    ++m_serial;
    m_hasRequest = true;
    m_isReceiving = true;
    m_isBodyPaused = false;
    m_keepAlive = head.keepAlive;
    m_isHeadRequest = head.method == HttpMethod::Head;
    m_isHttp10 = head.minorVersion == 0;
    m_handshake.reset();
    if (head.upgrade)
        m_handshake = checkWebSocketRequest(head);
    setDeadline(head.hasBody() ? m_limits.bodyStall : 0);
    BodyPlan plan = m_service.onHead(head, *m_peer);
    if (plan.kind == BodyPlan::Kind::Buffer && head.contentLength > plan.limit)
        plan = BodyPlan::reject(m_service.onError(413, u"The request's body is larger than the %1 bytes allowed here"_s.arg(plan.limit)));
    begin(std::move(head), std::move(plan));
    return !m_isClosed;
}

void HttpServerConnection::begin(HttpHead head, BodyPlan plan)
{
    const bool hasBody = head.hasBody(), isChunked = head.chunked;
    if (plan.kind == BodyPlan::Kind::Reject)
        return reject(head, std::move(plan.rejection));
    m_bodyLimit = plan.limit;
    m_owesContinue = head.expectContinue && hasBody;
    auto exchange = std::make_shared<Exchange>(m_reactor, weak_from_this(), m_serial, std::move(head), m_peer);
    m_exchange = exchange;
    if (plan.kind == BodyPlan::Kind::Stream) {
        m_bodyStream = exchange->m_stream = std::make_shared<BodyStream>([reactor = m_reactor, weak = weak_from_this()] {
            reactor->post([weak] {
                if (const auto self = weak.lock())
                    self->roomInBody();
            });
        }, isChunked);
        if (!hasBody) {
            m_isReceiving = false;
            m_bodyStream->end();
        }
        return m_service.onRequest(std::move(exchange));
    }
    m_buffering = std::move(exchange);
    if (std::exchange(m_owesContinue, false)) {
        m_writer->push("HTTP/1.1 100 Continue\r\n\r\n");
        flush();
    }
}

/** A short body is let pass first, so that the connection stays good for the next request. */
void HttpServerConnection::reject(const HttpHead &head, HttpResponse rejection)
{
    m_isReceiving = head.hasBody();
    m_exchange.reset();
    m_bodyLimit = -1;
    if (m_isReceiving && !head.chunked && !head.expectContinue && head.contentLength <= passedBody)
        m_rejection = std::move(rejection);
    else
        answer(m_serial, std::move(rejection));
}

bool HttpServerConnection::onBodyParsed(QByteArrayView piece)
{
    if (m_isClosed || m_isLingering)
        return false;
    if (m_bodyStream) {
        if (!m_bodyStream->push(piece, m_stream, m_parser.bodyAhead())) {
            m_isBodyPaused = true;
            m_deadline = 0;
        }
    } else if (m_buffering) {
        if (m_buffering->m_body.size() + piece.size() > m_bodyLimit) {
            const auto dropped = std::move(m_buffering);
            dropped->m_answered = true;
            fail(tooLarge(u"The request's body is larger than the %1 bytes allowed here"_s.arg(m_bodyLimit)));
            return false;
        }
        m_buffering->m_body.append(piece);
    }
    return true;
}

void HttpServerConnection::onMessageParsed()
{
    if (m_isClosed)
        return;
    m_isReceiving = false;
    if (!m_isAnswering)
        m_deadline = 0;
    if (m_bodyStream)
        m_bodyStream->end();
    if (auto exchange = std::move(m_buffering))
        m_service.onRequest(std::move(exchange));
    else if (auto rejection = std::exchange(m_rejection, std::nullopt))
        answer(m_serial, *std::move(rejection));
}

void HttpServerConnection::roomInBody()
{
    if (m_isClosed || m_isLingering || !m_isReceiving || m_isAnswering)
        return;
    qint64 ahead = m_parser.bodyAhead();
    if (!m_bodyStream->reopened(ahead))
        return;
    m_parser.setBodyAhead(ahead);
    m_isBodyPaused = false;
    setDeadline(m_limits.bodyStall);
    if (std::exchange(m_owesContinue, false)) {
        m_writer->push("HTTP/1.1 100 Continue\r\n\r\n");
        flush();
    }
    if (!m_isClosed)
        readable();
    update();
}

/** The client has closed its side, or the connection broke. */
void HttpServerConnection::ended()
{
    if (m_isLingering || !m_hasRequest)
        return close();
    m_sawHangUp = true;
    m_keepAlive = false;
    if (m_buffering) // it may have closed only its own direction
        return fail(badRequest(u"The request's body ends before its Content-Length"_s));
    if (auto rejection = std::exchange(m_rejection, std::nullopt))
        return answer(m_serial, *std::move(rejection));
    if (m_isReceiving && m_bodyStream) {
        m_bodyStream->abort(badRequest(u"The client went away before its request was complete"_s));
        m_isBodyPaused = true;
    }
    if (const auto exchange = m_exchange.lock())
        exchange->markGone();
}

// --- output ----------------------------------------------------------------------------------------------------------
void HttpServerConnection::abandon(const Reactor::Ptr &reactor, const std::weak_ptr<HttpServerConnection> &connection, quint64 serial)
{
    reactor->post([connection, serial] {
        if (const auto self = connection.lock())
            self->answer(serial, self->m_service.onError(500, u"The request was dropped without an answer"_s));
    });
}

/** Answers what is wrong with the input, and ends the connection. */
void HttpServerConnection::fail(const Error &error)
{
    if (m_bodyStream)
        m_bodyStream->abort(error);
    if (const auto dropped = std::exchange(m_buffering, nullptr))
        dropped->m_answered = true;
    m_rejection.reset();
    if (!m_hasRequest)
        ++m_serial;
    m_hasRequest = true;
    m_isReceiving = true;
    m_keepAlive = false;
    answer(m_serial, m_service.onError(error.status, error.message));
}

QByteArray HttpServerConnection::headBytes(int status, const HttpHeaders &headers, qint64 length, bool chunked) const
{
    QByteArray out;
    out.reserve(224 + headers.textSize());
    out += "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status) + "\r\n" + dateField();
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const auto [name, value] = headers.at(i);
        out.append(name).append(": ").append(value).append("\r\n");
    }
    if (chunked)
        out += "Transfer-Encoding: chunked\r\n";
    else if (length >= 0)
        out += "Content-Length: " + QByteArray::number(length) + "\r\n";
    if (!m_keepAlive)
        out += "Connection: close\r\n";
    else if (m_isHttp10)
        out += "Connection: keep-alive\r\n";
    return out += "\r\n";
}

void HttpServerConnection::answer(quint64 serial, HttpResponse response)
{
    if (m_isClosed || serial != m_serial || !m_hasRequest || m_isAnswering)
        return;
    m_isAnswering = true;
    if (auto *up = std::get_if<Upgrade>(&response.body)) {
        if (m_isParsing) { // what came behind the request isn't in m_pending yet
            m_isAnswering = false;
            return answerLater(serial, std::move(response));
        }
        if (m_handshake && *m_handshake && !m_isReceiving)
            return upgrade(std::move(*up), response.headers);
        const Error error = m_handshake && !*m_handshake ? m_handshake->error() : badRequest(u"This URL needs a WebSocket connection"_s);
        response = m_service.onError(error.status, error.message);
        if (error.status == 426)
            response.headers.add("Sec-WebSocket-Version", "13");
    }
    HttpBody body = std::visit(
        [](auto &b) -> HttpBody {
            if constexpr (std::is_same_v<std::decay_t<decltype(b)>, Upgrade>)
                return QByteArray();
            else
                return std::move(b);
        },
        response.body);
    const qint64 length = settleLength(body);
    const bool bodiless = response.status == 204 || response.status == 304;
    if (m_isReceiving || (length < 0 && m_isHttp10))
        m_keepAlive = false;
    const bool chunked = length < 0 && !m_isHttp10 && !bodiless;
    m_writer->push(headBytes(response.status, response.headers, bodiless ? -1 : length, chunked));
    if (!bodiless && !m_isHeadRequest)
        m_writer->pushBody(std::move(body), chunked);
    setDeadline(m_limits.writeStall);
    flush();
    update();
}

void HttpServerConnection::answerLater(quint64 serial, HttpResponse response)
{
    m_reactor->post([weak = weak_from_this(), serial, shared = std::make_shared<HttpResponse>(std::move(response))] {
        if (const auto self = weak.lock())
            self->answer(serial, std::move(*shared));
    });
}

void HttpServerConnection::upgrade(Upgrade upgrade, const HttpHeaders &headers)
{
    HttpHeaders all = { { "Upgrade", "websocket" }, { "Connection", "Upgrade" }, { "Sec-WebSocket-Accept", **m_handshake } };
    for (qsizetype i = 0; i < headers.size(); ++i)
        all.add(headers.at(i).name, headers.at(i).value);
    m_keepAlive = true;
    m_isHttp10 = false;
    const QByteArray head = headBytes(101, all, -1, false);
    if (const auto exchange = m_exchange.lock())
        exchange->markFinished();
    m_reactor->unwatch(m_stream->fd());
    m_writer.reset();
    const auto socket = WebSocket::create(m_reactor, std::move(m_stream), WebSocket::Role::Server, m_pending, head);
    socket->setReleased(std::exchange(m_onClosed, nullptr));
    close();
    upgrade.ready(socket);
    socket->start();
}

void HttpServerConnection::flush()
{
    if (m_isClosed)
        return;
    const MessageWriter::State state = m_writer->flush();
    if (m_isAnswering && m_writer->written() != m_lastWritten)
        setDeadline(state == MessageWriter::State::Waiting ? 0 : m_limits.writeStall);
    m_lastWritten = m_writer->written();
    m_isWriteBlocked = state == MessageWriter::State::Blocked;
    if (state == MessageWriter::State::Failed)
        close();
    else if (state == MessageWriter::State::Idle && m_isAnswering)
        finishAnswer();
    updateInterest();
}

void HttpServerConnection::finishAnswer()
{
    if (const auto exchange = m_exchange.lock())
        exchange->markFinished();
    m_exchange.reset();
    m_bodyStream.reset();
    m_isAnswering = m_hasRequest = m_owesContinue = false;
    if (!m_keepAlive)
        return m_sawHangUp ? close() : linger();
    setDeadline(m_limits.idleTime);
    if (!m_isParsing && !m_pending.isEmpty())
        m_reactor->post([weak = weak_from_this()] {
            if (const auto self = weak.lock()) {
                self->advance();
                self->update();
            }
        });
    else if (!m_isParsing)
        m_parser.resume();
}

// --- the connection --------------------------------------------------------------------------------------------------

void HttpServerConnection::update() { updateInterest(); }

void HttpServerConnection::updateInterest()
{
    if (m_isClosed)
        return;
    unsigned wanted = 0;
    if (wantsInput() || (!m_isReceiving && m_pending.isEmpty() && !m_sawHangUp))
        wanted |= Reactor::Read;
    else if (!m_sawHangUp)
        wanted |= Reactor::HangUp;
    wanted |= m_stream->blockedOn(m_isWriteBlocked);
    if (wanted != m_interest)
        m_reactor->modify(m_stream->fd(), m_interest = wanted);
}

/** Closing with unread input would have the kernel reset the connection and the answer be lost: waits for the client to close. */
void HttpServerConnection::linger()
{
    if (!m_isReceiving && m_pending.isEmpty())
        return close();
    m_isLingering = true;
    m_pending.clear();
    m_stream->shutdownWrite();
    setDeadline(m_limits.lingerTime);
}

void HttpServerConnection::close()
{
    if (std::exchange(m_isClosed, true))
        return;
    m_reactor->cancel(m_timer);
    if (m_bodyStream)
        m_bodyStream->abort(badRequest(u"The client went away before its request was complete"_s));
    if (const auto dropped = std::exchange(m_buffering, nullptr))
        dropped->m_answered = true;
    m_writer.reset();
    if (m_stream)
        m_reactor->unwatch(m_stream->fd());
    m_stream.reset();
    if (const auto exchange = m_exchange.lock())
        exchange->markGone();
    if (const auto closed = std::exchange(m_onClosed, nullptr))
        closed();
}

/** The timer is left alone when the deadline moves away, as it does with every request; it looks again when it fires. */
void HttpServerConnection::setDeadline(int ms)
{
    m_deadline = ms > 0 ? nowMs() + ms : 0;
    if (m_deadline != 0 && (m_timer == 0 || m_deadline < m_timerAt))
        armTimer();
}

void HttpServerConnection::armTimer()
{
    m_reactor->cancel(m_timer);
    m_timerAt = m_deadline;
    m_timer = m_reactor->after(int(m_deadline - nowMs()), [weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->onTimer();
    });
}

void HttpServerConnection::onTimer()
{
    m_timer = 0;
    if (m_deadline != 0 && nowMs() >= m_deadline)
        timedOut();
    else if (m_deadline != 0)
        armTimer();
}

void HttpServerConnection::timedOut()
{
    m_deadline = 0;
    if (m_hasRequest && m_isReceiving && !m_isAnswering)
        fail({ 408, u"The request's body took too long"_s, {} });
    else if (!m_hasRequest && !m_isLingering && !m_parser.isIdle())
        fail({ 408, u"The request's header took too long"_s, {} });
    else
        close();
}

}
