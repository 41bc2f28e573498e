// SPDX-License-Identifier: Apache-2.0
#include "models/client/httptransport.h"

#include <atomic>
#include <fcntl.h>

#include "models/client/bodytransfer.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
// The states of a screen full of instances are asked for at once, every two seconds: over the same connections.
constexpr qsizetype mostActive = 64, mostIdle = 24;
// Bytes: a list of thousands of instances with all that is known of them is some 50 MB.
constexpr qint64 answerLimit = 96 << 20, answersLimit = 192 << 20;
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

/** What the answers under way take in memory, however many there are: a server may never end any of them. Any thread. */
struct HttpTransport::Held {
    const qint64 one, all;
    std::atomic<qint64> bytes = 0;
};

/** What becomes of an answer. In the thread of its connection until that is done. */
struct HttpTransport::Intake {
    explicit Intake(std::shared_ptr<Held> all) : held(std::move(all)) { }
    ~Intake() { held->bytes -= counted; }

    const std::shared_ptr<Held> held;
    qint64 counted = 0; ///< in `held`
    bool isTooLarge = false;
    std::shared_ptr<QIODevice> download;
    bool headOnly = false;
    QByteArray body; ///< of an answer that doesn't go to `download`
    qint64 received = 0, expected = -1;
    bool toDownload = false, answered = false;
    std::optional<ApiResponse> head; ///< of an answer whose body isn't wanted

    void begin(const HttpHead &answer)
    {
        answered = true;
        expected = answer.contentLength;
        toDownload = download && answer.status >= 200 && answer.status < 300;
        if (headOnly && answer.status < 300)
            head = ApiResponse { answer.status, fromHeaders(answer.headers), {} };
    }
    bool take(QByteArrayView piece)
    {
        received += piece.size();
        if (head)
            return expected >= 0 ? expected <= unwantedLimit : received <= unwantedLimit;
        if (toDownload)
            return download->write(piece.data(), piece.size()) == piece.size();
        return keep(piece);
    }
    bool keep(QByteArrayView piece)
    {
        counted += piece.size();
        const qint64 all = held->bytes += piece.size();
        isTooLarge = counted > held->one || expected > held->one || all > held->all;
        if (!isTooLarge)
            body.append(piece);
        return !isTooLarge;
    }
};

struct HttpTransport::Exchange {
    ApiRequest request;
    QPointer<QObject> context;
    ResponseHandler done;
    QMetaObject::Connection contextWatch;
    std::shared_ptr<Intake> intake;
    std::shared_ptr<HttpClientConnection> connection; ///< of a request without a large body
    std::shared_ptr<BodyTransfer> transfer;           ///< of one with it
    bool reused = false; ///< the connection had answered before: it may just have been closed by the server

    bool isLarge() const { return request.upload || request.download; }
    void cancel()
    {
        if (connection)
            connection->cancel();
        if (transfer)
            transfer->cancel();
    }
    void tell(qint64 sent)
    {
        if (!request.progress)
            return;
        if (request.upload)
            request.progress(std::min(sent, request.upload->size()), request.upload->size());
        if (intake->toDownload)
            request.progress(intake->received, intake->expected);
    }
};

HttpTransport::HttpTransport(Reactor::Ptr reactor, QObject *parent) : Transport(parent), m_reactor(std::move(reactor))
{
    setAnswerLimits(answerLimit, answersLimit);
}

void HttpTransport::setAnswerLimits(qint64 one, qint64 all) { m_held.reset(new Held { one, all }); }

HttpTransport::~HttpTransport()
{
    m_waiting.clear();
    for (const ExchangePtr &exchange : std::exchange(m_active, {})) {
        disconnect(exchange->contextWatch);
        exchange->cancel();
    }
}

void HttpTransport::send(ApiRequest request, QObject *context, ResponseHandler done)
{
    auto exchange = std::make_shared<Exchange>();
    exchange->request = std::move(request);
    exchange->context = context;
    exchange->done = std::move(done);
    exchange->intake = std::make_shared<Intake>(m_held);
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
        gone->cancel();
        release(gone);
    });
    exchange->intake->download = exchange->request.download;
    exchange->intake->headOnly = exchange->request.headOnly;
    if (exchange->isLarge())
        return dialThen(exchange->context, [this, exchange](Result<Stream> stream) { stream ? carry(exchange, *stream) : finish(exchange, failure(stream.error())); });
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
    dialThen(context, [this, done = std::move(done)](Result<Stream> stream) {
        if (stream)
            done(HttpClientConnection::create(m_reactor, *stream));
        else
            done(failure(stream.error()));
    });
}

void HttpTransport::dialThen(QObject *context, Dialled done)
{
    dial([self = QPointer(this), guard = QPointer(context), done = std::move(done)](Result<Stream> stream) {
        if (!self)
            return;
        // Later in any case: nobody may be called back from inside send().
        QMetaObject::invokeMethod(self, [guard, done, stream = std::move(stream)] {
            if (guard)
                done(stream);
        }, Qt::QueuedConnection);
    });
}

HttpRequest HttpTransport::requestOf(const Exchange &exchange)
{
    return { exchange.request.method, exchange.request.target, toHeaders(exchange.request.headers), bodyOf(exchange.request) };
}

void HttpTransport::transmit(const ExchangePtr &exchange, std::shared_ptr<HttpClientConnection> connection)
{
    exchange->connection = std::move(connection);
    HttpReplyHandlers handlers;
    handlers.onHead = [intake = exchange->intake](const HttpHead &head) { intake->begin(head); };
    handlers.onData = [intake = exchange->intake](QByteArrayView piece) { return intake->take(piece); };
    handlers.onDone = [self = QPointer(this), exchange](Reply reply) {
        if (self)
            self->finish(exchange, std::move(reply));
    };
    exchange->connection->send(requestOf(*exchange), std::move(handlers));
}

void HttpTransport::carry(const ExchangePtr &exchange, Stream stream)
{
    BodyTransfer::Handlers handlers;
    handlers.onHead = [intake = exchange->intake](const HttpHead &head) { intake->begin(head); };
    handlers.onData = [intake = exchange->intake](QByteArrayView piece) { return intake->take(piece); };
    const std::weak_ptr<Exchange> weak = exchange; // it owns the transfer
    handlers.onProgress = [weak](qint64 sent, qint64) {
        if (const ExchangePtr exchange = weak.lock())
            exchange->tell(sent);
    };
    handlers.onDone = [self = QPointer(this), weak](Reply reply) {
        if (const ExchangePtr exchange = weak.lock(); exchange && self)
            self->finish(exchange, std::move(reply));
    };
    exchange->transfer = BodyTransfer::start(m_reactor, std::move(stream), requestOf(*exchange), std::move(handlers));
}

void HttpTransport::finish(const ExchangePtr &exchange, Reply reply)
{
    if (!m_active.contains(exchange))
        return;
    // A kept connection that the server closed at this moment: the request has had no effect if it only reads.
    if (!reply && exchange->reused && !exchange->intake->answered && exchange->request.method == "GET")
        return dialFor(exchange);
    if (reply && exchange->connection && exchange->connection->isIdle() && m_idle.size() < mostIdle)
        m_idle.append(exchange->connection);
    release(exchange);
    if (!exchange->context)
        return;
    if (exchange->intake->head)
        return exchange->done(*exchange->intake->head);
    if (exchange->intake->isTooLarge)
        return exchange->done(failure(tooLarge(tr("The server's answer is larger than this program takes"))));
    if (!reply)
        return exchange->done(failure(reply.error()));
    exchange->done(ApiResponse { reply->head.status, fromHeaders(reply->head.headers), std::move(exchange->intake->body) });
}

void HttpTransport::dropConnections()
{
    m_idle.clear();
    const QList<ExchangePtr> active(m_active.begin(), m_active.end());
    for (const ExchangePtr &exchange : active) {
        if (exchange->isLarge() || !m_active.contains(exchange))
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
