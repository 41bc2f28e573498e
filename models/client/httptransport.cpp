// SPDX-License-Identifier: Apache-2.0
#include "models/client/httptransport.h"

#include <fcntl.h>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
// The states of a screen full of instances are asked for at once, every two seconds: over the same connections.
constexpr qsizetype mostActive = 64, mostIdle = 24;
constexpr qint64 bodyLimit = 256 << 20; ///< bytes of an answer kept in memory
/** Longer bodies that nobody wants are not read to keep the connection. */
constexpr qint64 unwantedLimit = 64 * 1024;

HttpHeaders toHeaders(const ApiHeaders &list)
{
    HttpHeaders headers;
    headers.add("User-Agent", "quayside/" QUAYSIDE_VERSION);
    for (const auto &[name, value] : list)
        headers.add(name, value);
    return headers;
}

ApiHeaders fromHeaders(const HttpHeaders &headers)
{
    ApiHeaders list;
    for (qsizetype i = 0; i < headers.size(); ++i)
        list.emplaceBack(headers.at(i).name.toByteArray().toLower(), headers.at(i).value.toByteArray());
    return list;
}

HttpBody bodyOf(const ApiRequest &request)
{
    if (!request.upload)
        return request.body;
    return FileBody { UniqueFd(fcntl(request.upload->handle(), F_DUPFD_CLOEXEC, 0)), 0, -1 };
}
}

struct HttpTransport::Exchange {
    ApiRequest request;
    QPointer<QObject> context;
    ResponseHandler done;
    QMetaObject::Connection contextWatch;
    std::shared_ptr<HttpClientConnection> connection;
    QByteArray body;       ///< of an answer that doesn't go to request.download
    qint64 received = 0, expected = -1;
    bool toDownload = false;
    bool reused = false;   ///< the connection had answered before: it may just have been closed by the server
    bool answered = false;
    std::optional<ApiResponse> head; ///< of an answer whose body isn't wanted

    bool take(QByteArrayView piece)
    {
        received += piece.size();
        if (head)
            return expected >= 0 ? expected <= unwantedLimit : received <= unwantedLimit;
        if (!toDownload) {
            body.append(piece);
            return body.size() <= bodyLimit;
        }
        if (request.progress)
            request.progress(received, expected);
        return request.download->write(piece.data(), piece.size()) == piece.size();
    }
};

HttpTransport::HttpTransport(Reactor::Ptr reactor, QObject *parent) : Transport(parent), m_reactor(std::move(reactor)) { }

HttpTransport::~HttpTransport()
{
    m_waiting.clear();
    for (const ExchangePtr &exchange : std::exchange(m_active, {})) {
        disconnect(exchange->contextWatch);
        if (exchange->connection)
            exchange->connection->cancel();
    }
}

void HttpTransport::send(ApiRequest request, QObject *context, ResponseHandler done)
{
    auto exchange = std::make_shared<Exchange>();
    exchange->request = std::move(request);
    exchange->context = context;
    exchange->done = std::move(done);
    if (m_active.size() < mostActive)
        begin(exchange);
    else
        m_waiting.enqueue(exchange);
}

void HttpTransport::startWaiting()
{
    while (m_active.size() < mostActive && !m_waiting.isEmpty()) {
        const ExchangePtr next = m_waiting.dequeue();
        if (next->context)
            begin(next);
    }
}

std::shared_ptr<HttpClientConnection> HttpTransport::takeIdle()
{
    while (!m_idle.isEmpty()) {
        if (auto connection = m_idle.takeLast(); connection->isIdle())
            return connection;
    }
    return nullptr;
}

void HttpTransport::begin(const ExchangePtr &exchange)
{
    m_active.insert(exchange);
    exchange->contextWatch = connect(exchange->context, &QObject::destroyed, this, [this, weak = std::weak_ptr(exchange)] {
        const ExchangePtr gone = weak.lock();
        if (!gone)
            return;
        if (gone->connection)
            gone->connection->cancel();
        release(gone);
    });
    auto idle = takeIdle();
    exchange->reused = idle != nullptr;
    idle ? transmit(exchange, std::move(idle)) : dialFor(exchange);
}

void HttpTransport::dialFor(const ExchangePtr &exchange)
{
    exchange->reused = false;
    connectThen(exchange->context, [this, exchange](Result<std::shared_ptr<HttpClientConnection>> connection) {
        connection ? transmit(exchange, *connection) : finish(exchange, failure(connection.error()));
    });
}

void HttpTransport::connectThen(QObject *context, std::function<void(Result<std::shared_ptr<HttpClientConnection>>)> done)
{
    dial([self = QPointer(this), guard = QPointer(context), done = std::move(done)](Result<Stream> stream) {
        if (!self)
            return;
        // Later in any case: nobody may be called back from inside send().
        QMetaObject::invokeMethod(self, [self, guard, done, stream = std::move(stream)] {
            if (!guard)
                return;
            if (stream)
                done(HttpClientConnection::create(self->m_reactor, *stream));
            else
                done(failure(stream.error()));
        }, Qt::QueuedConnection);
    });
}

void HttpTransport::transmit(const ExchangePtr &exchange, std::shared_ptr<HttpClientConnection> connection)
{
    exchange->connection = std::move(connection);
    HttpReplyHandlers handlers;
    handlers.onHead = [exchange](const HttpHead &head) {
        exchange->answered = true;
        exchange->expected = head.contentLength;
        exchange->toDownload = exchange->request.download && head.status >= 200 && head.status < 300;
        if (exchange->request.headOnly && head.status < 300)
            exchange->head = ApiResponse { head.status, fromHeaders(head.headers), {} };
    };
    handlers.onData = [exchange](QByteArrayView piece) { return exchange->take(piece); };
    if (exchange->request.upload && exchange->request.progress) {
        handlers.onSent = [exchange, total = exchange->request.upload->size()](qint64 sent) {
            exchange->request.progress(std::min(sent, total), total);
        };
    }
    handlers.onDone = [self = QPointer(this), exchange](Reply reply) {
        if (self)
            self->finish(exchange, std::move(reply));
    };
    HttpRequest request { exchange->request.method, exchange->request.target, toHeaders(exchange->request.headers),
        bodyOf(exchange->request) };
    exchange->connection->send(std::move(request), std::move(handlers));
}

void HttpTransport::finish(const ExchangePtr &exchange, Reply reply)
{
    if (!m_active.contains(exchange))
        return;
    // A kept connection that the server closed at this moment: the request has had no effect if it only reads.
    if (!reply && exchange->reused && !exchange->answered && exchange->request.method == "GET")
        return dialFor(exchange);
    if (reply && exchange->connection->isIdle() && m_idle.size() < mostIdle)
        m_idle.append(exchange->connection);
    release(exchange);
    if (!exchange->context)
        return;
    if (exchange->head)
        return exchange->done(*exchange->head);
    if (!reply)
        return exchange->done(failure(reply.error()));
    exchange->done(ApiResponse { reply->head.status, fromHeaders(reply->head.headers), std::move(exchange->body) });
}

void HttpTransport::dropConnections()
{
    m_idle.clear();
    const QList<ExchangePtr> active(m_active.begin(), m_active.end());
    for (const ExchangePtr &exchange : active) {
        if (exchange->request.upload || exchange->request.download || !m_active.contains(exchange))
            continue;
        exchange->reused = false; // not once more
        if (exchange->connection)
            exchange->connection->cancel();
        finish(exchange, failure(unavailable(tr("The server doesn't answer"))));
    }
    for (const QPointer<HttpSocket> &socket : std::exchange(m_sockets, {})) {
        if (socket)
            socket->abort();
    }
}

std::shared_ptr<ApiSocket> HttpTransport::watched(const std::shared_ptr<WebSocket> &socket)
{
    auto *made = new HttpSocket(socket);
    m_sockets.removeIf([](const QPointer<HttpSocket> &one) { return !one; });
    m_sockets << made;
    return std::shared_ptr<ApiSocket>(made, [](ApiSocket *used) { used->deleteLater(); });
}

void HttpTransport::release(const ExchangePtr &exchange)
{
    disconnect(exchange->contextWatch);
    m_active.remove(exchange);
    startWaiting();
}

void HttpTransport::openSocket(QByteArray target, QObject *context, SocketHandler done)
{
    QPointer<QObject> guard(context);
    connectThen(context, [self = QPointer(this), guard, target, done = std::move(done)](Result<std::shared_ptr<HttpClientConnection>> connection) {
        if (!connection)
            return done(failure(connection.error()));
        const auto keep = *connection; // until it has become a WebSocket
        HttpRequest request { "GET", target, toHeaders({}) };
        keep->upgrade(std::move(request), [self, guard, keep, done](Result<std::shared_ptr<WebSocket>> socket) {
            if (!guard || !self) {
                if (socket)
                    (*socket)->abort();
                return;
            }
            if (socket)
                done(self->watched(*socket));
            else
                done(failure(socket.error()));
        });
    });
}

}
