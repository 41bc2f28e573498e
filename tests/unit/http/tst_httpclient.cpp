// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryFile>

#include "httptesting.h"
#include "models/http/connect.h"
#include "models/http/httpclientconnection.h"
#include "models/http/qtreactor.h"

using namespace quayside;
using namespace Qt::StringLiterals;

/** What became of a request. */
struct Outcome {
    std::optional<Result<HttpReply>> reply;
    QByteArray data;
    HttpReplyHandlers handlers()
    {
        return { .onDone = [this](Result<HttpReply> r) { reply = std::move(r); } };
    }
};

/** A client's connection in this thread's Qt loop; the test plays the server by hand on the other end. */
struct ByHand {
    std::shared_ptr<QtReactor> reactor = std::make_shared<QtReactor>();
    SocketPair pair;
    std::shared_ptr<HttpClientConnection> connection
        = HttpClientConnection::create(reactor, std::make_shared<FdStream>(std::move(pair.a)));
    int server() const { return pair.b.get(); }
    QByteArray request()
    {
        QByteArray got;
        [&] { QTRY_VERIFY((got += available()).contains("\r\n\r\n")); }();
        return got;
    }
    QByteArray available()
    {
        char data[65536];
        const ssize_t n = ::recv(server(), data, sizeof data, MSG_DONTWAIT);
        return QByteArray(data, std::max<ssize_t>(n, 0));
    }
};

class TestHttpClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("reusable");
        const auto row = [](const char *name, const QByteArray &answer, int status, const QByteArray &body, bool reusable) {
            QTest::newRow(name) << answer << status << body << reusable;
        };
        row("length", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc", 200, "abc", true);
        row("chunked", "HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1;x=y\r\nc\r\n0\r\n\r\n", 404, "abc", true);
        row("until the end", "HTTP/1.1 200 OK\r\n\r\nabc", 200, "abc", false);
        row("close", "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 3\r\n\r\nabc", 200, "abc", false);
        row("interim", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n", 204, "", true);
        row("not HTTP", "SSH-2.0-OpenSSH\r\n", 502, "", false);
        row("cut off", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc", 503, "", false);
        row("chunked, cut off", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n", 503, "", false);
        row("nothing", "", 503, "", false);
        row("too large", "HTTP/1.1 200 OK\r\nContent-Length: 2000\r\n\r\n" + QByteArray(2000, 'x'), 502, "", false);
        row("unasked upgrade", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n", 502, "", false);
    }
    void answers()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, reusable);
        ByHand h;
        Outcome outcome;
        HttpRequest request { .target = "/1.0", .headers = { { "X-A", "b" } }, .replyLimit = 1000 };
        h.connection->send(std::move(request), outcome.handlers());
        QVERIFY(!h.connection->isIdle());
        QCOMPARE(h.request(), "GET /1.0 HTTP/1.1\r\nHost: localhost\r\nX-A: b\r\n\r\n");
        sendText(h.server(), answer);
        if (!reusable)
            ::shutdown(h.server(), SHUT_WR);
        QTRY_VERIFY(outcome.reply.has_value());
        QCOMPARE(*outcome.reply ? (*outcome.reply)->head.status : outcome.reply->error().status, status);
        QCOMPARE(*outcome.reply ? (*outcome.reply)->body : QByteArray(), body);
        QCOMPARE(h.connection->isIdle(), reusable);
    }

    void bodies_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("bytes") << u"bytes"_s;
        QTest::newRow("file") << u"file"_s;
        QTest::newRow("pipe") << u"pipe"_s;
    }
    void bodies()
    {
        QFETCH(QString, kind);
        TestService service;
        service.plan = [](const HttpHead &, const Peer &) { return BodyPlan::buffer(10 << 20); };
        service.serve = [](const std::shared_ptr<Exchange> &e) { e->respond({ 200, {}, e->body() }); };
        ServedPair served(service);
        const auto reactor = std::make_shared<QtReactor>();
        const auto connection = HttpClientConnection::create(reactor, std::make_shared<FdStream>(served.takeClient()));
        const QByteArray content(5 << 20, 'c');
        for (int round = 0; round < 2; ++round) { // the second one reuses the connection
            QTemporaryFile file;
            QVERIFY(file.open() && file.write(content) == content.size() && file.flush());
            int fds[2];
            QCOMPARE(::pipe2(fds, O_CLOEXEC), 0);
            UniqueFd readEnd(fds[0]);
            std::thread writer([&, fd = UniqueFd(fds[1])] {
                for (qsizetype done = 0; kind == u"pipe" && done < content.size();)
                    done += std::max<ssize_t>(::write(fd.get(), content.constData() + done, size_t(content.size() - done)), 0);
            });
            HttpRequest request { .method = "PUT", .target = "/x" };
            if (kind == u"bytes")
                request.body = content;
            else if (kind == u"file")
                request.body = FileBody { UniqueFd(::dup(file.handle())) };
            else
                request.body = PipeBody { std::move(readEnd) };
            Outcome outcome;
            qint64 sent = 0;
            HttpReplyHandlers handlers = outcome.handlers();
            handlers.onSent = [&](qint64 n) { sent = n; };
            handlers.onData = [&](QByteArrayView piece) { return outcome.data += piece, true; };
            connection->send(std::move(request), std::move(handlers));
            QTRY_VERIFY_WITH_TIMEOUT(outcome.reply.has_value(), 60'000);
            writer.join();
            QVERIFY2(outcome.reply->has_value(), qPrintable(outcome.reply->has_value() ? QString() : outcome.reply->error().message));
            QVERIFY(outcome.data == content);
            QVERIFY(sent > content.size());
            QVERIFY(connection->isIdle());
        }
    }

    void pausedAnswer()
    {
        TestService service;
        service.serve = [](const std::shared_ptr<Exchange> &e) { e->respond({ 200, {}, QByteArray(8 << 20, 'x') }); };
        ServedPair served(service);
        const auto reactor = std::make_shared<QtReactor>();
        const auto connection = HttpClientConnection::create(reactor, std::make_shared<FdStream>(served.takeClient()));
        Outcome outcome;
        HttpReplyHandlers handlers = outcome.handlers();
        int pauses = 0;
        handlers.onData = [&](QByteArrayView piece) {
            outcome.data += piece;
            if (++pauses % 4 == 0) {
                connection->pauseReading();
                reactor->after(1, [&] { connection->resumeReading(); });
            }
            return true;
        };
        connection->send({}, std::move(handlers));
        QTRY_VERIFY_WITH_TIMEOUT(outcome.reply.has_value(), 60'000);
        QCOMPARE(outcome.data.size(), 8 << 20);
    }

    void earlyRefusal()
    {
        // The server answers and closes before it has read the body.
        TestService service;
        service.plan = [](const HttpHead &, const Peer &) { return BodyPlan::reject(HttpResponse::error(403, u"no"_s)); };
        ServedPair served(service);
        const auto reactor = std::make_shared<QtReactor>();
        const auto connection = HttpClientConnection::create(reactor, std::make_shared<FdStream>(served.takeClient()));
        Outcome outcome;
        connection->send({ .method = "PUT", .body = QByteArray(20 << 20, 'x') }, outcome.handlers());
        QTRY_VERIFY(outcome.reply.has_value());
        QVERIFY(outcome.reply->has_value());
        QCOMPARE((*outcome.reply)->head.status, 403);
        QVERIFY(connection->isClosed());
    }

    void stalls()
    {
        ByHand h;
        Outcome outcome;
        h.connection->send({ .stallTime = 30 }, outcome.handlers());
        QTRY_VERIFY(outcome.reply.has_value());
        QCOMPARE(outcome.reply->error().status, 504);
        QVERIFY(h.connection->isClosed());
    }

    void cancel()
    {
        ByHand h;
        Outcome outcome;
        h.connection->send({}, outcome.handlers());
        h.request();
        h.connection->cancel();
        QVERIFY(h.connection->isClosed());
        QTRY_COMPARE(::recv(h.server(), nullptr, 0, MSG_DONTWAIT | MSG_PEEK), 0);
        QVERIFY(!outcome.reply.has_value());
    }

    void idleConnectionNoticesTheEnd()
    {
        ByHand h;
        h.pair.b.reset();
        QTRY_VERIFY(h.connection->isClosed());
    }

    void upgrade_data()
    {
        QTest::addColumn<bool>("agrees");
        QTest::newRow("agreed") << true;
        QTest::newRow("refused") << false;
    }
    void upgrade()
    {
        QFETCH(bool, agrees);
        TestService service;
        service.serve = [agrees](const std::shared_ptr<Exchange> &exchange) {
            if (!agrees)
                return exchange->respond(HttpResponse::error(404, u"no such thing"_s));
            exchange->respond({ 101, {}, Upgrade { [](const std::shared_ptr<WebSocket> &s) {
                s->setHandlers({ .onText = [raw = s.get()](const QByteArray &text) { raw->sendText("echo " + text); } });
                s->sendText("welcome");
            } } });
        };
        ServedPair served(service);
        const auto reactor = std::make_shared<QtReactor>();
        const auto connection = HttpClientConnection::create(reactor, std::make_shared<FdStream>(served.takeClient()));
        std::optional<Result<std::shared_ptr<WebSocket>>> outcome;
        QByteArrayList texts;
        int code = 0;
        connection->upgrade({ .target = "/1.0/events" }, [&](Result<std::shared_ptr<WebSocket>> result) {
            outcome = result;
            if (result)
                (*result)->setHandlers({ .onText = [&](const QByteArray &t) { texts << t; }, .onClose = [&](int c, const QString &) { code = c; } });
        });
        QTRY_VERIFY(outcome.has_value());
        QCOMPARE(outcome->has_value(), agrees);
        if (!agrees) {
            QCOMPARE(outcome->error().status, 404);
            QVERIFY(outcome->error().detail.contains(u"no such thing"_s));
            return;
        }
        QVERIFY(connection->isClosed());
        (**outcome)->sendText("hello");
        QTRY_COMPARE(texts, QByteArrayList({ "welcome", "echo hello" }));
        (**outcome)->close();
        QTRY_COMPARE(code, 1000);
    }

    void connectFailures()
    {
        QCOMPARE(connectUnix(u"/nowhere/socket"_s).error().status, 404);
        QCOMPARE(connectUnix(QString(200, u'x')).error().status, 400);
        const auto reactor = std::make_shared<QtReactor>();
        std::optional<Result<std::shared_ptr<ByteStream>>> refused, unknown;
        const auto a = Connector::start(reactor, u"127.0.0.1"_s, 1, nullptr, 5'000, [&](auto result) { refused = std::move(result); });
        const auto b = Connector::start(reactor, u"name.invalid"_s, 80, nullptr, 5'000, [&](auto result) { unknown = std::move(result); });
        QTRY_VERIFY_WITH_TIMEOUT(refused && unknown, 60'000);
        QCOMPARE(refused->error().status, 503);
        QVERIFY(refused->error().message.contains(u"127.0.0.1, port 1: Connection refused"_s));
        QVERIFY(!*unknown);
    }
};

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
