// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>

#include "models/http/bytestream.h"
#include "models/http/httplimits.h"
#include "models/http/httpparser.h"
#include "models/http/httpservice.h"
#include "models/http/messagewriter.h"
#include "models/http/peer.h"
#include "models/http/reactor.h"

namespace quayside {

class BodyStream;

/** The server's side of one HTTP/1.1 connection: keep-alive, pipelining (a request starts when the one before it is answered), bodies
 *  in both directions, time limits, the step to a WebSocket. Lives in its reactor's thread and is owned by its watch there. */
class HttpServerConnection final : public std::enable_shared_from_this<HttpServerConnection>, private HttpParser::Handler {
public:
    /** In the reactor's thread. `onClosed` runs there once, when the connection (or the WebSocket it became) has ended. */
    static void start(Reactor::Ptr reactor, std::shared_ptr<ByteStream> stream, Peer peer, HttpService &service, const HttpLimits &limits = {},
        std::function<void()> onClosed = {});
    ~HttpServerConnection() override;

    /** For Exchange, in the reactor's thread: the answer to the request of that number, or word that none will come. */
    void answer(quint64 serial, HttpResponse response);
    static void abandon(const Reactor::Ptr &reactor, const std::weak_ptr<HttpServerConnection> &connection, quint64 serial);

private:
    HttpServerConnection(Reactor::Ptr reactor, std::shared_ptr<ByteStream> stream, Peer peer, HttpService &service, const HttpLimits &limits);

    // input
    bool onHeadParsed(HttpHead head) override;
    bool onBodyParsed(QByteArrayView piece) override;
    void onMessageParsed() override;
    void begin(HttpHead head, BodyPlan plan);
    void reject(const HttpHead &head, HttpResponse rejection);
    void onEvents(unsigned events);
    void readable();
    bool take(const char *data, ssize_t size);
    void feed(const char *data, qsizetype size);
    void advance();
    void roomInBody();
    void ended();
    bool wantsInput() const { return m_isLingering || !m_hasRequest || (m_isReceiving && !m_isBodyPaused); }

    // output
    void fail(const Error &error);
    void answerLater(quint64 serial, HttpResponse response);
    void upgrade(Upgrade upgrade, const HttpHeaders &headers);
    QByteArray headBytes(int status, const HttpHeaders &headers, qint64 length, bool chunked) const;
    void flush();
    void finishAnswer();

    // the connection
    void update();
    void updateInterest();
    void linger();
    void close();
    void setDeadline(int ms);
    void armTimer();
    void onTimer();
    void timedOut();

    Reactor::Ptr m_reactor;
    std::shared_ptr<ByteStream> m_stream;
    std::shared_ptr<Peer> m_peer;
    HttpService &m_service;
    const HttpLimits m_limits;
    HttpParser m_parser;
    std::optional<MessageWriter> m_writer;
    std::function<void()> m_onClosed;
    QByteArray m_pending; ///< read, but behind the request in hand

    // the request in hand
    quint64 m_serial = 0;
    std::weak_ptr<Exchange> m_exchange;
    std::shared_ptr<Exchange> m_buffering; ///< until its body is complete
    std::optional<HttpResponse> m_rejection; ///< given when the short body that nobody wants has passed
    std::shared_ptr<BodyStream> m_bodyStream;
    std::optional<Result<QByteArray>> m_handshake; ///< of a request for a WebSocket
    qint64 m_bodyLimit = 0;
    bool m_hasRequest = false;
    bool m_isReceiving = false; ///< its body isn't complete
    bool m_isBodyPaused = false;
    bool m_isAnswering = false;
    bool m_owesContinue = false;
    bool m_keepAlive = true;
    bool m_isHeadRequest = false;
    bool m_isHttp10 = false;

    bool m_isFirst = true; ///< no request came yet
    bool m_isParsing = false;
    bool m_isWriteBlocked = false;
    bool m_sawHangUp = false;
    bool m_isLingering = false;
    bool m_isClosed = false;
    unsigned m_interest = 0;
    qint64 m_lastWritten = 0;
    qint64 m_deadline = 0; ///< monotonic ms; 0: none
    qint64 m_timerAt = 0;
    Reactor::TimerId m_timer = 0;
};

}
