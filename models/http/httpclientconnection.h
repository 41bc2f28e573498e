// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>

#include "models/core/result.h"
#include "models/http/bytestream.h"
#include "models/http/httpparser.h"
#include "models/http/messagewriter.h"
#include "models/http/reactor.h"
#include "models/http/websocket.h"

namespace quayside {

/** A request as a client makes it. Move-only. */
struct HttpRequest {
    QByteArray method = "GET";
    QByteArray target = "/"; ///< encoded: "/1.0/instances/c%201?recursion=1"
    HttpHeaders headers = {}; ///< "Host" is added if it isn't there ("localhost"), Content-Length and Transfer-Encoding are the connection's
    HttpBody body = {};
    int stallTime = 0; ///< milliseconds without a byte of the answer (or taken of the request) before it fails with 504; 0: for ever
    qint64 replyLimit = 64 << 20; ///< bytes of a buffered body
};

struct HttpReply {
    HttpHead head;
    QByteArray body; ///< empty if it went to onData
};

/** All in the reactor's thread; any may be left out. */
struct HttpReplyHandlers {
    std::function<void(const HttpHead &)> onHead;
    /** Takes the body's pieces in place of HttpReply::body; false gives up the connection (onDone fails with 503). */
    std::function<bool(QByteArrayView)> onData;
    /** Bytes of the request (head included) the kernel has taken so far. */
    std::function<void(qint64)> onSent;
    /** Once, never from inside send(). Any status the server gave is a success here; fails with 502 if it spoke no proper HTTP, 503 if
     *  the connection broke, 504 after stallTime. */
    std::function<void(Result<HttpReply>)> onDone;
};

/** The client's side of one HTTP/1.1 connection, one request at a time. Lives in its reactor's thread. */
class HttpClientConnection final : public std::enable_shared_from_this<HttpClientConnection>, private HttpParser::Handler {
public:
    static std::shared_ptr<HttpClientConnection> create(Reactor::Ptr reactor, std::shared_ptr<ByteStream> stream);
    /** Closes. */
    ~HttpClientConnection() override;

    /** Only while isIdle(). */
    void send(HttpRequest request, HttpReplyHandlers handlers);
    /** Asks for a WebSocket (GET): the connection becomes it and is closed for requests. `done` as onDone; a refusal has the server's
     *  status, and the answer's body as `detail`. The socket is started when `done` returns: set its handlers there. */
    void upgrade(HttpRequest request, std::function<void(Result<std::shared_ptr<WebSocket>>)> done);
    /** Gives up the connection and the request under way; its onDone isn't called. */
    void cancel();
    /** Stops and continues the flow of onData. */
    void pauseReading();
    void resumeReading();

    /** Open, with no request under way: send() may be called. */
    bool isIdle() const { return m_stream && !m_isBusy; }
    bool isClosed() const { return !m_stream; }

private:
    HttpClientConnection(Reactor::Ptr reactor, std::shared_ptr<ByteStream> stream);
    bool onHeadParsed(HttpHead head) override;
    bool onBodyParsed(QByteArrayView piece) override;
    void onMessageParsed() override;
    void onEvents(unsigned events);
    void readable();
    void feed(const char *data, qsizetype size);
    void flush();
    void ended(int error);
    void becomeWebSocket(const char *rest, qsizetype size);
    void finish(Result<HttpReply> result);
    void updateInterest();
    void touch();
    void onTimer();
    void close();

    Reactor::Ptr m_reactor;
    std::shared_ptr<ByteStream> m_stream; ///< null: closed
    HttpParser m_parser;
    std::optional<MessageWriter> m_writer;
    HttpReplyHandlers m_handlers;
    std::function<void(Result<std::shared_ptr<WebSocket>>)> m_upgraded;
    QByteArray m_webSocketKey;
    HttpReply m_reply;
    Error m_failure { 0, {}, {} };
    qint64 m_replyLimit = 0;
    qint64 m_lastSent = 0;
    qint64 m_sentBefore = 0;
    int m_stallTime = 0;
    qint64 m_deadline = 0;
    Reactor::TimerId m_timer = 0;
    unsigned m_interest = 0;
    bool m_isBusy = false;
    bool m_isDone = false; ///< the answer is complete, to be told when parsing has returned
    bool m_isPaused = false;
    bool m_isWriteBlocked = false;
    bool m_writeFailed = false;
};

}
