// SPDX-License-Identifier: Apache-2.0
#include <future>

#include "httptesting.h"
#include "models/http/websockethandshake.h"

using namespace quayside;
using namespace Qt::StringLiterals;

/** One end of a WebSocket in a reactor, collecting what it is told; the owner may wait for it. */
struct Collected : Guarded {
    QByteArrayList texts;
    QByteArray binary;
    int messages = 0;
    int code = 0;
    QString reason;

    WebSocketHandlers handlers()
    {
        return {
            .onText = [this](const QByteArray &text) { locked([&] { texts << text; }); },
            .onBinary = [this](const QByteArray &bytes) { locked([&] { binary += bytes, ++messages; }); },
            .onClose = [this](int c, const QString &r) { locked([&] { code = c, reason = r; }); },
        };
    }
};

static std::shared_ptr<WebSocket> open(const ReactorThread &io, UniqueFd fd, WebSocket::Role role, WebSocketHandlers handlers)
{
    std::promise<std::shared_ptr<WebSocket>> made;
    io.reactor->post([&, stream = std::make_shared<FdStream>(std::move(fd))] {
        const auto socket = WebSocket::create(io.reactor, stream, role);
        socket->setHandlers(handlers);
        socket->start();
        made.set_value(socket);
    });
    return made.get_future().get();
}

/** A frame as a client sends it, masked with 1 2 3 4. */
static QByteArray frame(int opcode, const QByteArray &payload, bool fin = true, bool masked = true)
{
    QByteArray out;
    out += char((fin ? 0x80 : 0) | opcode);
    out += char((masked ? 0x80 : 0) | int(payload.size()));
    if (masked)
        out += "\x01\x02\x03\x04";
    for (qsizetype i = 0; i < payload.size(); ++i)
        out += masked ? char(payload[i] ^ (i % 4 + 1)) : payload[i];
    return out;
}

class TestWebSocket : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void acceptKey()
    {
        // The example of RFC 6455, 1.3.
        QCOMPARE(webSocketAccept("dGhlIHNhbXBsZSBub25jZQ=="), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
        QCOMPARE(QByteArray::fromBase64(webSocketKey()).size(), 16);
    }

    void bothWays()
    {
        SocketPair pair;
        Collected atServer, atClient;
        ReactorThread io, other;
        const auto server = open(io, std::move(pair.a), WebSocket::Role::Server, atServer.handlers());
        const auto client = open(other, std::move(pair.b), WebSocket::Role::Client, atClient.handlers());
        QByteArray large(20 << 20, Qt::Uninitialized);
        for (qsizetype i = 0; i < large.size(); ++i)
            large[i] = char(i * 31 >> 3);
        client->sendText("hello");
        client->sendText({});
        client->sendBinary(large);
        server->sendBinary(large);
        server->sendText("wörld");
        QTRY_VERIFY_WITH_TIMEOUT(atServer.locked([&] { return atServer.messages == 1; }), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(atClient.locked([&] { return atClient.texts.size() == 1; }), 60'000);
        QCOMPARE(atServer.texts, QByteArrayList({ "hello", "" }));
        QVERIFY(atServer.binary == large);
        QVERIFY(atClient.binary == large);
        QCOMPARE(atClient.texts, QByteArrayList({ "wörld" }));
        client->close(1000, u"bye"_s);
        QTRY_VERIFY(server->isClosed() && client->isClosed());
        QTRY_COMPARE(atServer.locked([&] { return atServer.code; }), 1000);
        QCOMPARE(atServer.reason, u"bye"_s);
        QTRY_COMPARE(atClient.locked([&] { return atClient.code; }), 1000);
        client->sendText("after the end");
        QCOMPARE(client->bytesPending(), 0);
    }

    void wire_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("answer"); // begins with
        QTest::addColumn<QByteArrayList>("texts");
        const auto closed = [](int code) { return QByteArray("\x88\x02", 2) + char(code >> 8) + char(code & 0xff); };
        QTest::newRow("text") << frame(1, "abc") + frame(8, "") << QByteArray("\x88\x00", 2) << QByteArrayList { "abc" };
        QTest::newRow("fragments") << frame(1, "abc", false) + frame(9, "p") + frame(0, "def", false) + frame(0, "ghi")
                                   << QByteArray("\x8a\x01p", 3) << QByteArrayList { "abcdefghi" };
        QTest::newRow("unmasked") << frame(1, "abc", true, false) << closed(1002) << QByteArrayList();
        QTest::newRow("reserved bit") << QByteArray("\xc1\x80\x01\x02\x03\x04", 6) << closed(1002) << QByteArrayList();
        QTest::newRow("unknown opcode") << frame(3, "abc") << closed(1002) << QByteArrayList();
        QTest::newRow("continuation of nothing") << frame(0, "abc") << closed(1002) << QByteArrayList();
        QTest::newRow("new message inside another") << frame(1, "abc", false) + frame(1, "def") << closed(1002) << QByteArrayList();
        QTest::newRow("fragmented ping") << frame(9, "abc", false) << QByteArray("\x88") << QByteArrayList();
        QTest::newRow("not UTF-8") << frame(1, "\xff\xfe") << closed(1007) << QByteArrayList();
        QTest::newRow("half of a character") << frame(1, "\xc3") << closed(1007) << QByteArrayList();
        QTest::newRow("too large") << QByteArray("\x81\xff\x00\x00\x00\x00\x10\x00\x00\x00\x01\x02\x03\x04", 14) + QByteArray(66 << 20, 'a')
                                   << closed(1009) << QByteArrayList();
    }
    void wire()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, answer);
        QFETCH(QByteArrayList, texts);
        SocketPair pair;
        Collected at;
        ReactorThread io;
        const auto socket = open(io, std::move(pair.a), WebSocket::Role::Server, at.handlers());
        std::thread sender([&] { sendText(pair.b.get(), input); });
        const QByteArray got = readUntil(pair.b.get(), [&](const QByteArray &g) { return g.size() >= answer.size(); });
        QVERIFY2(got.startsWith(answer), got.toHex().constData());
        ::shutdown(pair.b.get(), SHUT_RDWR);
        sender.join();
        QTRY_VERIFY(socket->isClosed());
        QCOMPARE(at.locked([&] { return at.texts; }), texts);
    }

    void peerVanishes()
    {
        SocketPair pair;
        Collected at;
        ReactorThread io;
        const auto socket = open(io, std::move(pair.a), WebSocket::Role::Server, at.handlers());
        pair.b.reset();
        QTRY_COMPARE(at.locked([&] { return at.code; }), 1006);
        QVERIFY(socket->isClosed());
    }

    void streamsLongMessages()
    {
        // A single message beyond every limit, in pieces, while the receiver stops now and then.
        SocketPair pair;
        std::atomic<qint64> received = 0, ends = 0, largest = 0;
        ReactorThread io, other;
        std::weak_ptr<WebSocket> weak;
        const auto piece = [&](QByteArrayView bytes, bool last) {
            received += bytes.size();
            ends += last;
            largest = std::max<qint64>(largest, bytes.size());
            const auto server = weak.lock();
            if (!server)
                return; // comes before open() is through
            server->pauseReading();
            io.reactor->post([server] { server->resumeReading(); });
        };
        const auto server = open(io, std::move(pair.a), WebSocket::Role::Server, { .onBinaryPiece = piece });
        io.reactor->post([&] { weak = server; });
        constexpr qint64 total = 100 << 20;
        sendText(pair.b.get(), QByteArray("\x82\xff\x00\x00\x00\x00\x06\x40\x00\x00\x00\x00\x00\x00", 14));
        for (qint64 sent = 0; sent < total; sent += 1 << 20)
            sendText(pair.b.get(), QByteArray(1 << 20, 'a'));
        QTRY_COMPARE_WITH_TIMEOUT(received.load(), total, 60'000);
        QTRY_COMPARE(ends.load(), 1);
        QVERIFY(largest <= 128 * 1024);
    }

    void backPressure()
    {
        SocketPair pair;
        std::atomic<int> drained = 0;
        ReactorThread io;
        const auto socket = open(io, std::move(pair.a), WebSocket::Role::Server, { .onDrained = [&] { ++drained; } });
        for (int i = 0; i < 64; ++i)
            socket->sendBinary(QByteArray(64 * 1024, 'x'));
        QVERIFY(socket->bytesPending() > WebSocket::lowWater);
        QCOMPARE(drained, 0);
        std::thread reader([&] { readUntil(pair.b.get(), [](const QByteArray &got) { return got.size() >= 64 * 64 * 1024; }); });
        QTRY_COMPARE(drained.load(), 1);
        QTRY_COMPARE(socket->bytesPending(), 0);
        reader.join();
    }

    void pings()
    {
        SocketPair pair;
        ReactorThread io;
        const auto socket = open(io, std::move(pair.a), WebSocket::Role::Server, {});
        socket->setPingInterval(10);
        const QByteArray ping("\x89\x00", 2);
        QVERIFY(readUntilHas(pair.b.get(), ping, 3).count(ping) >= 3);
    }

    void whoPingsAndNeverReadsHasToWait()
    {
        SocketPair pair;
        ReactorThread io;
        const auto socket = open(io, std::move(pair.a), WebSocket::Role::Server, {});
        constexpr qsizetype most = 16 << 20;
        const QByteArray ping = frame(9, {}), pings = ping.repeated(4096);
        setNonBlocking(pair.b.get());
        qsizetype sent = 0;
        for (pollfd room { pair.b.get(), POLLOUT, 0 }; sent < most && ::poll(&room, 1, 1000) > 0;) {
            const QByteArray rest = pings.mid(sent % ping.size());
            sent += std::max<ssize_t>(0, ::write(pair.b.get(), rest.constData(), size_t(rest.size())));
        }
        QVERIFY(sent < most);
        const qsizetype pongs = sent / ping.size() * 2;
        QCOMPARE(readUntil(pair.b.get(), [&](const QByteArray &got) { return got.size() >= pongs; }).size(), pongs); // none is lost
    }

    void upgrade_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("answer");
        const QByteArray head = "GET /ws HTTP/1.1\r\nHost: x\r\n", up = "Connection: keep-alive, Upgrade\r\nUpgrade: websocket\r\n";
        const QByteArray key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n", version = "Sec-WebSocket-Version: 13\r\n";
        QTest::newRow("good") << head + up + key + version + "\r\n" + frame(1, "early") << QByteArray("HTTP/1.1 101 Switching Protocols\r\n");
        QTest::newRow("plain") << head + "\r\n" << QByteArray("HTTP/1.1 400 ");
        QTest::newRow("no key") << head + up + version + "\r\n" << QByteArray("HTTP/1.1 400 ");
        QTest::newRow("old version") << head + up + key + "Sec-WebSocket-Version: 8\r\n\r\n" << QByteArray("HTTP/1.1 426 ");
        QTest::newRow("POST") << "POST /ws HTTP/1.1\r\nHost: x\r\n" + up + key + version + "\r\n" << QByteArray("HTTP/1.1 400 ");
    }
    void upgrade()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, answer);
        TestService service;
        service.serve = [](const std::shared_ptr<Exchange> &exchange) {
            exchange->respond({ 101, { { "X-Extra", "yes" } }, Upgrade { [](const std::shared_ptr<WebSocket> &socket) {
                socket->setHandlers({ .onText = [s = socket.get()](const QByteArray &text) { s->sendText("echo " + text); } });
            } } });
        };
        ServedPair served(service);
        sendText(served.client(), request);
        const bool good = answer.contains(" 101 ");
        const QByteArray got = readUntilHas(served.client(), good ? "echo early" : "}\n");
        QVERIFY2(got.startsWith(answer), got.constData());
        QCOMPARE(got.contains("\r\nSec-WebSocket-Version: 13\r\n"), answer.contains(" 426 ")); // what would do
        if (!good)
            return;
        QVERIFY(got.endsWith("echo early"));
        QVERIFY(got.contains("\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n") && got.contains("\r\nX-Extra: yes\r\n"));
        sendText(served.client(), frame(8, ""));
        QTRY_VERIFY(served.isClosed());
    }
};

QTEST_GUILESS_MAIN(TestWebSocket)
#include "tst_websocket.moc"
