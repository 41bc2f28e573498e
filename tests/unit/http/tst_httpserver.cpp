// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryFile>
#include <future>

#include "httptesting.h"

using namespace quayside;
using namespace Qt::StringLiterals;

class TestHttpServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void errors_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::newRow("malformed") << QByteArray("nonsense\r\n\r\n") << 400;
        QTest::newRow("both lengths") << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n") << 400;
        QTest::newRow("large head") << "GET / HTTP/1.1\r\nHost: x\r\nA: " + QByteArray(100'000, 'a') + "\r\n\r\n" << 431;
        QTest::newRow("large body") << "PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 2000000\r\n\r\n" + QByteArray(2'000'000, 'a') << 413;
        QTest::newRow("large chunked body") << "PUT / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1e8480\r\n" + QByteArray(2'000'000, 'a') << 413;
        QTest::newRow("bad chunk") << QByteArray("PUT / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nxyz\r\n") << 400;
    }
    void errors()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        TestService service;
        HttpLimits limits;
        limits.lingerTime = 500;
        ServedPair served(service, limits);
        std::thread sender([&] { sendText(served.client(), request); });
        const QByteArray answer = readAll(served.client());
        sender.join();
        QVERIFY2(answer.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '), answer.left(200).constData());
        QVERIFY(answer.contains("\r\nConnection: close\r\n"));
        QVERIFY(answer.contains("\"type\":\"error\"") && answer.contains("\"error_code\":" + QByteArray::number(status)));
        QVERIFY(answer.contains("\"metadata\":null"));
        QTRY_VERIFY(served.isClosed());
    }

    void keepAliveAndClose()
    {
        TestService service;
        ServedPair served(service);
        sendText(served.client(), get("/one"));
        QVERIFY(readUntilHas(served.client(), "GET /one ").contains("Content-Length: 9\r\n"));
        sendText(served.client(), "GET /two HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        QVERIFY(readAll(served.client()).contains("\r\nConnection: close\r\n"));
        QTRY_VERIFY(served.isClosed());
    }

    void http10()
    {
        TestService service;
        ServedPair served(service);
        sendText(served.client(), "GET /one HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
        QVERIFY(readUntilHas(served.client(), "GET /one ").contains("\r\nConnection: keep-alive\r\n"));
        sendText(served.client(), "GET /two HTTP/1.0\r\n\r\n");
        QVERIFY(readAll(served.client()).endsWith("GET /two "));
    }

    void pipelining_data()
    {
        QTest::addColumn<bool>("threaded");
        QTest::newRow("answered at once") << false;
        QTest::newRow("answered from threads") << true;
    }
    void pipelining()
    {
        QFETCH(bool, threaded);
        TestService service;
        std::atomic<int> running = 0;
        if (threaded)
            service.serve = inThread([&](Exchange &exchange) {
                QCOMPARE(++running, 1); // the next doesn't begin before this one is answered
                const QByteArray body = exchange.head().path.toUtf8() + '=' + exchange.body() + ';';
                --running;
                exchange.respond({ 200, {}, body });
            });
        else
            service.serve = [](const std::shared_ptr<Exchange> &exchange) {
                exchange->respond({ 200, {}, exchange->head().path.toUtf8() + '=' + exchange->body() + ';' });
            };
        ServedPair served(service);
        QByteArray requests, expected;
        for (int i = 0; i < 100; ++i) {
            const QByteArray n = QByteArray::number(i);
            requests += "PUT /" + n + " HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(n.size()) + "\r\n\r\n" + n;
            expected += '/' + n + '=' + n + ';';
        }
        sendText(served.client(), requests);
        const QByteArray answers = readUntilHas(served.client(), ";", 100);
        QByteArray bodies;
        for (const QByteArray &line : answers.split('\n')) {
            const qsizetype end = line.indexOf(';');
            if (line.startsWith('/'))
                bodies += line.left(end + 1);
        }
        QCOMPARE(answers.count("HTTP/1.1 200 OK\r\n"), 100);
        QCOMPARE(bodies, expected);
    }

    void head()
    {
        TestService service;
        ServedPair served(service);
        sendText(served.client(), "HEAD /abc HTTP/1.1\r\nHost: x\r\n\r\n" + get("/next"));
        const QByteArray answers = readUntilHas(served.client(), "GET /next");
        QVERIFY(answers.contains("Content-Length: 10\r\n\r\nHTTP/1.1 200"));
        QVERIFY(!answers.contains("HEAD /abc"));
    }

    void statusWithoutBody()
    {
        TestService service;
        service.serve = [](const std::shared_ptr<Exchange> &exchange) { exchange->respond({ 304, {}, QByteArray("no") }); };
        ServedPair served(service);
        sendText(served.client(), get("/a") + get("/b"));
        const QByteArray answers = readUntilHas(served.client(), "\r\n\r\n", 2);
        QCOMPARE(answers.count("304 Not Modified"), 2);
        QVERIFY(!answers.contains("Content-Length") && answers.endsWith("\r\n\r\n"));
    }

    void expectContinue_data()
    {
        QTest::addColumn<bool>("streamed");
        QTest::newRow("buffered") << false;
        QTest::newRow("streamed") << true;
    }
    void expectContinue()
    {
        QFETCH(bool, streamed);
        TestService service;
        if (streamed) {
            service.plan = [](const HttpHead &, const Peer &) { return BodyPlan::stream(); };
            service.serve = inThread([](Exchange &exchange) {
                char data[16];
                const auto got = exchange.bodyStream()->read(data, sizeof data);
                exchange.respond({ 200, {}, QByteArray("got ") + QByteArray(data, got.value_or(0)) });
            });
        }
        ServedPair served(service);
        sendText(served.client(), "PUT /a HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n");
        QCOMPARE(readUntilHas(served.client(), "\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
        sendText(served.client(), "abc");
        QVERIFY(readUntilHas(served.client(), "abc").contains("HTTP/1.1 200 OK\r\n"));
    }

    void rejectedInsteadOfContinue()
    {
        TestService service;
        service.plan = [](const HttpHead &, const Peer &) { return BodyPlan::reject(HttpResponse::error(403, u"no"_s)); };
        ServedPair served(service);
        sendText(served.client(), "PUT /a HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n");
        const QByteArray answer = readAll(served.client());
        QVERIFY(answer.startsWith("HTTP/1.1 403 Forbidden\r\n") && answer.contains("Connection: close"));
    }

    void rejectedWithoutBodyKeepsTheConnection()
    {
        TestService service;
        service.plan = [](const HttpHead &, const Peer &) { return BodyPlan::reject(HttpResponse::error(403, u"no"_s)); };
        ServedPair served(service);
        sendText(served.client(), get("/a"));
        readUntilHas(served.client(), "}\n");
        sendText(served.client(), get("/b"));
        QVERIFY(readUntilHas(served.client(), "}\n").startsWith("HTTP/1.1 403"));
    }

    void rejectedWithAShortBodyKeepsTheConnection()
    {
        TestService service;
        service.plan = [](const HttpHead &head, const Peer &) {
            return head.methodText == "PUT" ? BodyPlan::reject(HttpResponse::error(403, u"no"_s)) : BodyPlan::buffer(10);
        };
        ServedPair served(service);
        sendText(served.client(), "PUT /a HTTP/1.1\r\nHost: x\r\nContent-Length: 6\r\n\r\nab");
        sendText(served.client(), "cdef" + get("/b"));
        const QByteArray answers = readUntilHas(served.client(), "GET /b");
        QVERIFY(answers.startsWith("HTTP/1.1 403") && answers.contains("HTTP/1.1 200") && !answers.contains("Connection: close"));
    }

    void rejectedWithHalfABody()
    {
        TestService service;
        service.plan = [](const HttpHead &, const Peer &) { return BodyPlan::reject(HttpResponse::error(403, u"no"_s)); };
        ServedPair served(service);
        sendText(served.client(), "PUT /a HTTP/1.1\r\nHost: x\r\nContent-Length: 6\r\n\r\nab");
        shutdown(served.client(), SHUT_WR);
        const QByteArray answer = readAll(served.client());
        QVERIFY(answer.startsWith("HTTP/1.1 403") && answer.contains("Connection: close"));
    }

    void chunkedBody()
    {
        TestService service;
        ServedPair served(service);
        sendText(served.client(), "PUT /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3;name=value\r\nabc\r\n2\r\nde\r\n0\r\nT: v\r\n\r\n" + get("/b"));
        QVERIFY(readUntilHas(served.client(), "GET /b").contains("PUT /a abcde"));
    }

    void streamedBodyIsBounded()
    {
        TestService service;
        std::promise<void> go;
        auto gate = go.get_future().share();
        constexpr qint64 total = 40 << 20;
        service.plan = [](const HttpHead &, const Peer &) { return BodyPlan::stream(); };
        service.serve = inThread([gate](Exchange &exchange) {
            gate.wait();
            QTemporaryFile file;
            QVERIFY(file.open());
            qint64 seen = 0;
            const auto written = exchange.bodyStream()->drainToFd(file.handle(), [&](qint64 count) { seen += count; });
            QCOMPARE(seen, written.value_or(-1));
            exchange.respond({ 200, {}, QByteArray::number(file.size()) });
        });
        ServedPair served(service);
        std::atomic<qint64> sent = 0;
        std::thread sender([&] {
            sendText(served.client(), "PUT /a HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(total) + "\r\n\r\n");
            const QByteArray block(1 << 20, 'x');
            for (; sent < total; sent += block.size())
                sendText(served.client(), block);
        });
        // Nobody reads: the sender gets stuck after what the two buffers hold.
        QTRY_VERIFY(sent >= 1 << 20);
        QVERIFY(sent < 8 << 20);
        go.set_value();
        const QByteArray answer = readUntilHas(served.client(), QByteArray::number(total));
        sender.join();
        QVERIFY(answer.startsWith("HTTP/1.1 200"));
        sendText(served.client(), get("/b"));
        QVERIFY(readUntilHas(served.client(), "\r\n\r\n").startsWith("HTTP/1.1 200"));
    }

    void truncatedBody_data()
    {
        QTest::addColumn<bool>("streamed");
        QTest::newRow("buffered") << false;
        QTest::newRow("streamed") << true;
    }
    void truncatedBody()
    {
        QFETCH(bool, streamed);
        TestService service;
        std::promise<QString> result;
        std::atomic<int> requests = 0;
        if (streamed)
            service.plan = [](const HttpHead &, const Peer &) { return BodyPlan::stream(); };
        service.serve = inThread([&](Exchange &exchange) {
            ++requests;
            char data[64];
            Result<qint64> got = 1;
            while (got && *got > 0)
                got = exchange.bodyStream()->read(data, sizeof data);
            result.set_value(got ? u"complete"_s : got.error().message);
            exchange.respond({ 200, {}, QByteArray() });
        });
        ServedPair served(service);
        sendText(served.client(), "PUT /a HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc");
        served.hangUp();
        if (streamed)
            QCOMPARE(result.get_future().get(), u"The client went away before its request was complete"_s);
        QTRY_VERIFY(served.isClosed());
        QCOMPARE(requests, streamed ? 1 : 0);
    }

    void clientGoneWhileHandling()
    {
        TestService service;
        std::promise<std::shared_ptr<Exchange>> arrived;
        service.serve = [&](std::shared_ptr<Exchange> exchange) { arrived.set_value(std::move(exchange)); };
        ServedPair served(service);
        sendText(served.client(), get("/wait"));
        const auto exchange = arrived.get_future().get();
        QVERIFY(!exchange->isClientGone());
        std::promise<void> gone;
        exchange->onClientGone([&] { gone.set_value(); });
        served.hangUp();
        gone.get_future().get();
        QVERIFY(exchange->isClientGone());
        exchange->respond({ 200, {}, QByteArray("late") });
        QTRY_VERIFY(served.isClosed());
    }

    void halfClosedClientIsAnswered()
    {
        TestService service;
        service.serve = inThread([](Exchange &exchange) { exchange.respond({ 200, {}, QByteArray("answer") }); });
        ServedPair served(service);
        sendText(served.client(), get("/a"));
        ::shutdown(served.client(), SHUT_WR);
        QVERIFY(readAll(served.client()).endsWith("answer"));
    }

    void truncatedBodyOfHalfClosedClientIsAnswered()
    {
        TestService service;
        service.serve = inThread([](Exchange &exchange) { exchange.respond({ 200, {}, QByteArray("answer") }); });
        ServedPair served(service);
        sendText(served.client(), "PUT /a HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc");
        ::shutdown(served.client(), SHUT_WR);
        QVERIFY(readAll(served.client()).startsWith("HTTP/1.1 400"));
        QTRY_VERIFY(served.isClosed());
    }

    void clientGoneWhileAnswering()
    {
        TestService service;
        const QByteArray large(64 << 20, 'x');
        service.serve = [&](const std::shared_ptr<Exchange> &exchange) { exchange->respond({ 200, {}, large }); };
        ServedPair served(service);
        sendText(served.client(), get("/large"));
        readUntilHas(served.client(), "xxxx");
        served.hangUp();
        QTRY_VERIFY(served.isClosed());
    }

    void droppedExchange()
    {
        TestService service;
        service.serve = [](const std::shared_ptr<Exchange> &) { };
        ServedPair served(service);
        sendText(served.client(), get("/a"));
        QVERIFY(readUntilHas(served.client(), "}\n").startsWith("HTTP/1.1 500 "));
    }

    void secondAnswerIsIgnored()
    {
        TestService service;
        service.serve = [](const std::shared_ptr<Exchange> &exchange) {
            exchange->respond({ 200, {}, QByteArray("first") });
            exchange->respond({ 200, {}, QByteArray("second") });
        };
        ServedPair served(service);
        sendText(served.client(), "GET /a HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        QVERIFY(readAll(served.client()).endsWith("first"));
    }

    void fileBody()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        QByteArray content(3 << 20, Qt::Uninitialized);
        for (qsizetype i = 0; i < content.size(); ++i)
            content[i] = char(i * 7);
        file.write(content);
        file.flush();
        TestService service;
        service.serve = [&](const std::shared_ptr<Exchange> &exchange) {
            const bool part = exchange->head().path == u"/part";
            exchange->respond({ 200, {}, FileBody { UniqueFd(::dup(file.handle())), part ? 10 : 0, part ? 20 : -1 } });
        };
        ServedPair served(service);
        sendText(served.client(), get("/part") + "GET /all HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        const QByteArray answer = readAll(served.client());
        QVERIFY(answer.contains("Content-Length: 20\r\n\r\n" + content.mid(10, 20) + "HTTP/1.1 200"));
        QVERIFY(answer.endsWith("\r\n\r\n" + content));
    }

    void pipeBody_data()
    {
        QTest::addColumn<qint64>("length");
        QTest::addColumn<bool>("succeeds");
        QTest::addColumn<QByteArray>("ending");
        QTest::newRow("chunked") << qint64(-1) << true << QByteArray("3\r\nabc\r\n3\r\ndef\r\n0\r\n\r\n");
        QTest::newRow("known") << qint64(6) << true << QByteArray("Content-Length: 6\r\nConnection: close\r\n\r\nabcdef");
        QTest::newRow("too short") << qint64(9) << true << QByteArray("Content-Length: 9\r\nConnection: close\r\n\r\nabcdef");
        QTest::newRow("failed") << qint64(-1) << false << QByteArray("3\r\nabc\r\n3\r\ndef\r\n");
    }
    void pipeBody()
    {
        QFETCH(qint64, length);
        QFETCH(bool, succeeds);
        QFETCH(QByteArray, ending);
        int fds[2];
        QCOMPARE(::pipe2(fds, O_CLOEXEC), 0);
        UniqueFd readEnd(fds[0]), writeEnd(fds[1]);
        TestService service;
        service.serve = [&](const std::shared_ptr<Exchange> &exchange) {
            exchange->respond({ 200, {}, PipeBody { std::move(readEnd), length, [=] { return succeeds; } } });
        };
        ServedPair served(service);
        sendText(served.client(), "GET /a HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        QCOMPARE(::write(writeEnd.get(), "abc", 3), 3);
        QByteArray answer = readUntilHas(served.client(), "abc");
        QCOMPARE(::write(writeEnd.get(), "def", 3), 3);
        writeEnd.reset();
        answer += readAll(served.client());
        QVERIFY2(answer.endsWith(ending), answer.constData());
    }

    void timeouts_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("status");
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("half a head") << QByteArray("GET / HTTP/1.1\r\nHo") << 408;
        QTest::newRow("half a second head") << get("/") + "GET / HTTP/1.1\r\nHo" << 408;
        QTest::newRow("half a body") << QByteArray("PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nabc") << 408;
        QTest::newRow("idle") << get("/") << 200;
    }
    void timeouts()
    {
        QFETCH(QByteArray, input);
        QFETCH(int, status);
        TestService service;
        HttpLimits limits;
        limits.headTime = limits.idleTime = limits.bodyStall = limits.lingerTime = 500; // what is there already is read before that, on a busy machine too
        ServedPair served(service, limits, ServedPair::plain, input);
        const QByteArray answer = readAll(served.client());
        QCOMPARE(answer.mid(std::max<qsizetype>(answer.lastIndexOf("HTTP/1.1 "), 0) + 9, 3).toInt(), status);
        QTRY_VERIFY(served.isClosed());
    }

    void slowHandlerHasNoTimeout()
    {
        TestService service;
        std::promise<std::shared_ptr<Exchange>> arrived;
        service.serve = [&](std::shared_ptr<Exchange> exchange) { arrived.set_value(std::move(exchange)); };
        HttpLimits limits;
        limits.headTime = limits.idleTime = limits.bodyStall = 500;
        ServedPair served(service, limits, ServedPair::plain, get("/wait"));
        const auto exchange = arrived.get_future().get();
        pollfd p { served.client(), POLLIN, 0 };
        QCOMPARE(::poll(&p, 1, 1500), 0);
        exchange->respond({ 200, {}, QByteArray("late") });
        QVERIFY(readUntilHas(served.client(), "late").startsWith("HTTP/1.1 200"));
    }
};

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
