// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryFile>
#include <future>

#include "httptesting.h"

using namespace quayside;

/** Bodies that the reader takes off the socket itself. */
class TestLargeBodies : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void largeBodySkipsTheBuffer_data()
    {
        QTest::addColumn<QByteArray>("sink");
        QTest::addColumn<int>("pause");
        QTest::newRow("file") << QByteArray("file") << 0;
        QTest::newRow("file opened to append") << QByteArray("append") << 0;
        QTest::newRow("memory") << QByteArray("memory") << 0;
        QTest::newRow("client pauses") << QByteArray("file") << 250;
        QTest::newRow("in chunks") << QByteArray("file chunked") << 0;
        QTest::newRow("in chunks, into memory") << QByteArray("memory chunked") << 0;
        QTest::newRow("in chunks, client pauses") << QByteArray("file chunked") << 250;
    }
    /** Of sizes that end anywhere, some with what only the parser knows. */
    static QByteArray inChunks(const QByteArray &body)
    {
        static constexpr qsizetype sizes[] = { 32768, 32768, 1, 100'000, 5, 32768, 4096, 700'000 };
        QByteArray out;
        for (qsizetype at = 0, i = 0; at < body.size(); ++i) {
            const qsizetype size = std::min(sizes[i % std::size(sizes)], body.size() - at);
            out += QByteArray::number(size, 16) + (i % 50 == 49 ? ";name=value" : "") + "\r\n" + body.mid(at, size) + "\r\n";
            at += size;
        }
        return out + "0\r\nTrailer: x\r\n\r\n";
    }
    void largeBodySkipsTheBuffer()
    {
        QFETCH(QByteArray, sink);
        QFETCH(int, pause);
        QByteArray body(24 << 20, Qt::Uninitialized);
        for (qsizetype i = 0; i < body.size(); ++i)
            body[i] = char(i * 7 + (i >> 13));
        QTemporaryFile file;
        QVERIFY(file.open());
        if (sink == "append")
            ::fcntl(file.handle(), F_SETFL, ::fcntl(file.handle(), F_GETFL) | O_APPEND);
        TestService service;
        QByteArray got(body.size(), Qt::Uninitialized);
        service.plan = [](const HttpHead &head, const Peer &) { return head.hasBody() ? BodyPlan::stream() : BodyPlan::buffer(1); };
        service.serve = inThread([&](Exchange &exchange) {
            qint64 total = 0;
            if (!exchange.bodyStream() || !sink.startsWith("memory"))
                total = exchange.bodyStream() ? exchange.bodyStream()->drainToFd(file.handle()).value_or(-1) : 0;
            else
                while (const qint64 n = exchange.bodyStream()->read(got.data() + total, got.size() - total).value_or(0))
                    total += n;
            exchange.respond({ 200, {}, QByteArray::number(total) + ';' });
        });
        const auto buffered = std::make_shared<std::atomic<qint64>>(0);
        ServedPair served(service, {}, [&](UniqueFd fd) { return std::make_shared<CountingStream>(std::move(fd), buffered); });
        const bool isChunked = sink.endsWith("chunked");
        const QByteArray sent = isChunked ? inChunks(body) : body, kind = isChunked ? "Transfer-Encoding: chunked" : "Content-Length: " + QByteArray::number(body.size());
        std::thread sender([&] {
            sendText(served.client(), "PUT /a HTTP/1.1\r\nHost: x\r\n" + kind + "\r\n\r\n" + sent.left(sent.size() / 2));
            pollfd silence { served.client(), POLLIN, 0 };
            ::poll(&silence, 1, pause);
            sendText(served.client(), sent.mid(sent.size() / 2) + get("/next"));
        });
        const QByteArray answers = readUntilHas(served.client(), ";", 2);
        sender.join();
        QVERIFY2(answers.contains(QByteArray::number(body.size()) + ';') && answers.endsWith("\r\n\r\n0;"), answers.constData());
        if (!sink.startsWith("memory") && file.seek(0))
            got = file.readAll();
        QVERIFY(got == body);
        QVERIFY2(*buffered < body.size() / 2, QByteArray::number(*buffered).constData());
    }

    void largeBodyThatEndsBadly_data()
    {
        QTest::addColumn<bool>("stays");
        QTest::addColumn<bool>("isFull");
        QTest::addColumn<int>("status");
        QTest::newRow("client goes") << false << false << 400;
        QTest::newRow("client stalls") << true << false << 408;
        QTest::newRow("disk full") << true << true << 507;
    }
    void largeBodyThatEndsBadly()
    {
        QFETCH(bool, stays);
        QFETCH(bool, isFull);
        QFETCH(int, status);
        TestService service;
        std::promise<int> result;
        QTemporaryFile file;
        QVERIFY(file.open());
        const UniqueFd full(::open("/dev/full", O_WRONLY | O_CLOEXEC));
        service.plan = [](const HttpHead &, const Peer &) { return BodyPlan::stream(); };
        service.serve = inThread([&](Exchange &exchange) {
            const auto written = exchange.bodyStream()->drainToFd(isFull ? full.get() : file.handle());
            exchange.respond({ written ? 200 : written.error().status, {}, QByteArray() });
            result.set_value(written ? 200 : written.error().status);
        });
        HttpLimits limits;
        limits.lingerTime = 100;
        if (status == 408) // nobody else is to seem to stall because the machine does
            limits.bodyStall = 100;
        ServedPair served(service, limits);
        std::thread sender([&] {
            sendText(served.client(), "PUT /a HTTP/1.1\r\nHost: x\r\nContent-Length: 50000000\r\n\r\n" + QByteArray(20'000'000, 'x'));
            if (!stays)
                served.hangUp();
        });
        QCOMPARE(result.get_future().get(), status);
        QTRY_VERIFY(served.isClosed());
        sender.join();
    }
};

QTEST_GUILESS_MAIN(TestLargeBodies)
#include "tst_largebodies.moc"
