// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QQueue>
#include <QSet>

#include "models/client/httpsocket.h"
#include "models/http/httpclientconnection.h"
#include "models/http/reactor.h"

namespace quayside {

/** HTTP/1.1 over connections that stay open between requests: as many as there are requests at a time (at most 64), a few of them kept.
 *  Subclasses know how to connect. Needs a reactor of the object's thread. */
class HttpTransport : public Transport {
    Q_OBJECT
public:
    ~HttpTransport() override;
    void send(ApiRequest request, QObject *context, ResponseHandler done) override;
    void openSocket(QByteArray target, QObject *context, SocketHandler done) override;
    void dropConnections() override;
    /** Bytes of answers kept in memory (what goes to a file isn't), of one answer and of all under way: beyond, the request that meets the
     *  limit fails with 413. For requests begun afterwards. */
    void setAnswerLimits(qint64 one, qint64 all);

protected:
    using Stream = std::shared_ptr<ByteStream>;
    using Dialled = std::function<void(Result<Stream>)>;
    using Reply = Result<HttpReply>;
    HttpTransport(Reactor::Ptr reactor, QObject *parent);

    /** Connects, then calls `done` once (at once or later). Must check what it trusts. */
    virtual void dial(Dialled done) = 0;
    const Reactor::Ptr &reactor() const { return m_reactor; }

private:
    struct Held;     // of all answers
    struct Intake;   // of its answer
    struct Exchange; // a request under way
    using ExchangePtr = std::shared_ptr<Exchange>;
    void connectThen(QObject *context, std::function<void(Result<std::shared_ptr<HttpClientConnection>>)> done);
    void dialThen(QObject *context, Dialled done);
    static HttpRequest requestOf(const Exchange &exchange);
    /** Its body is a file: on the thread for such. */
    void carry(const ExchangePtr &exchange, Stream stream);
    void begin(const ExchangePtr &exchange);
    void dialFor(const ExchangePtr &exchange);
    void transmit(const ExchangePtr &exchange, std::shared_ptr<HttpClientConnection> connection);
    void finish(const ExchangePtr &exchange, Reply reply);
    void release(const ExchangePtr &exchange);
    std::shared_ptr<HttpClientConnection> takeIdle();
    void startWaiting();
    std::shared_ptr<ApiSocket> watched(const std::shared_ptr<WebSocket> &socket);

    Reactor::Ptr m_reactor;
    std::shared_ptr<Held> m_held;
    QList<std::shared_ptr<HttpClientConnection>> m_idle;
    QSet<ExchangePtr> m_active;
    QQueue<ExchangePtr> m_waiting;
    QList<QPointer<HttpSocket>> m_sockets;
};

}
