// SPDX-License-Identifier: Apache-2.0
#include <cstdlib>
#include <fcntl.h>
#include <future>
#include <termios.h>

#include "httptesting.h"
#include "models/http/fdpump.h"

using namespace quayside;
using namespace Qt::StringLiterals;

struct Pipe {
    UniqueFd read, write;
    Pipe()
    {
        int fds[2];
        ::pipe2(fds, O_CLOEXEC);
        read.reset(fds[0]);
        write.reset(fds[1]);
    }
};

/** A WebSocket at one end that the test drives, and a pump at the other. */
class Pumped : public Guarded {
public:
    explicit Pumped(FdPump::Options options)
    {
        options.finished = [this](FdPump::End end) { m_end.set_value(end); };
        const auto shared = std::make_shared<FdPump::Options>(std::move(options));
        std::promise<void> ready;
        io.reactor->post([&] {
            client = WebSocket::create(io.reactor, std::make_shared<FdStream>(std::move(m_pair.a)), WebSocket::Role::Client);
            client->setHandlers({
                .onText = [this](const QByteArray &text) { locked([&] { texts << text; }); },
                .onBinary = [this](const QByteArray &bytes) { locked([&] { output += bytes; }); },
                .onClose = [this](int c, const QString &) { locked([&] { code = c; }); },
            });
            client->start();
            const auto server = WebSocket::create(io.reactor, std::make_shared<FdStream>(std::move(m_pair.b)), WebSocket::Role::Server);
            pump = FdPump::start(server, std::move(*shared));
            server->start();
            ready.set_value();
        });
        ready.get_future().get();
    }
    ~Pumped() { client->abort(); }

    FdPump::End end() { return m_end.get_future().get(); }
    std::shared_ptr<WebSocket> client;
    std::shared_ptr<FdPump> pump;
    QByteArray output;
    QByteArrayList texts;
    int code = 0;

private:
    std::promise<FdPump::End> m_end;
    SocketPair m_pair;

public:
    ReactorThread io; ///< last: it ends first
};

class TestFdPump : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pipeToPeer()
    {
        Pipe pipe;
        Pumped p({ .source = std::move(pipe.read) });
        QByteArray expected;
        for (int i = 0; i < 200'000; ++i)
            expected += "line " + QByteArray::number(i) + '\n';
        for (qsizetype done = 0; done < expected.size();) // more than every buffer on the way
            done += std::max<ssize_t>(::write(pipe.write.get(), expected.constData() + done, size_t(expected.size() - done)), 0);
        pipe.write.reset();
        QCOMPARE(p.end(), FdPump::End::Source);
        QTRY_COMPARE(p.locked([&] { return p.code; }), 1000);
        QVERIFY(p.output == expected);
        QCOMPARE(p.texts, QByteArrayList { "" }); // the end of the stream, then the close
    }

    void peerToPipe()
    {
        Pipe pipe;
        Pumped p({ .sink = std::move(pipe.write) });
        const QByteArray input(10 << 20, 'i');
        p.client->sendBinary(input);
        p.client->sendBinary("end");
        p.client->sendText({});
        QByteArray got;
        char buffer[65536];
        for (ssize_t n; (n = ::read(pipe.read.get(), buffer, sizeof buffer)) > 0;)
            got.append(buffer, n);
        QVERIFY(got == input + "end");
        QCOMPARE(p.end(), FdPump::End::Sink);
        QVERIFY(!p.client->isClosed());
    }

    void brokenSink()
    {
        Pipe pipe;
        pipe.read.reset();
        Pumped p({ .sink = std::move(pipe.write) });
        p.client->sendBinary(QByteArray(1 << 20, 'x'));
        p.client->sendText({});
        QCOMPARE(p.end(), FdPump::End::Sink);
    }

    void peerCloses()
    {
        Pipe source, sink;
        Pumped p({ .source = std::move(source.read), .sink = std::move(sink.write) });
        p.client->close();
        QCOMPARE(p.end(), FdPump::End::Peer);
        char c;
        QCOMPARE(::read(sink.read.get(), &c, 1), 0); // closed
    }

    void terminal_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("little") << 10;
        QTest::newRow("what a pty holds") << 3000;
    }
    void terminal()
    {
        QFETCH(int, size);
        UniqueFd master(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC));
        QVERIFY(::grantpt(master.get()) == 0 && ::unlockpt(master.get()) == 0);
        UniqueFd slave(::open(::ptsname(master.get()), O_RDWR | O_NOCTTY | O_CLOEXEC));
        termios mode {};
        ::tcgetattr(slave.get(), &mode);
        ::cfmakeraw(&mode);
        ::tcsetattr(slave.get(), TCSANOW, &mode);
        UniqueFd sink(::dup(master.get()));
        Pumped p({ .source = std::move(master), .sink = std::move(sink) });
        p.client->sendBinary("typed");
        char typed[5];
        for (ssize_t n = 0; n < 5;)
            n += std::max<ssize_t>(::read(slave.get(), typed + n, size_t(5 - n)), 0);
        QCOMPARE(QByteArray(typed, 5), "typed");
        // The last words, and the hang-up in the same moment: nothing is lost.
        const QByteArray words(size, 'w');
        QCOMPARE(::write(slave.get(), words.constData(), size_t(size)), size);
        slave.reset();
        QCOMPARE(p.end(), FdPump::End::Source);
        QTRY_COMPARE(p.locked([&] { return p.code; }), 1000);
        QCOMPARE(p.output, words);
    }

    void drain()
    {
        // Somebody else keeps the pipe open after the process has gone.
        Pipe pipe;
        Pumped p({ .source = std::move(pipe.read) });
        QCOMPARE(::write(pipe.write.get(), "last", 4), 4);
        p.pump->drain();
        QCOMPARE(p.end(), FdPump::End::Source);
        QTRY_COMPARE(p.locked([&] { return p.output; }), "last");
    }

    void regularFiles()
    {
        // Neither can be polled.
        UniqueFd null(::open("/dev/null", O_RDWR | O_CLOEXEC));
        UniqueFd source(::open("/proc/self/exe", O_RDONLY | O_CLOEXEC));
        const off_t size = ::lseek(source.get(), 0, SEEK_END);
        ::lseek(source.get(), 0, SEEK_SET);
        Pumped p({ .source = std::move(source), .sink = std::move(null) });
        p.client->sendBinary(QByteArray(1 << 20, 'x'));
        QCOMPARE(p.end(), FdPump::End::Source);
        QTRY_COMPARE(p.locked([&] { return p.output.size(); }), size);
    }

    void socketStaysOpen()
    {
        Pipe pipe;
        Pumped p({ .source = std::move(pipe.read), .closeSocket = false });
        pipe.write.reset();
        QCOMPARE(p.end(), FdPump::End::Source);
        QTRY_COMPARE(p.locked([&] { return p.texts.size(); }), 1);
        QVERIFY(!p.client->isClosed());
    }
};

QTEST_GUILESS_MAIN(TestFdPump)
#include "tst_fdpump.moc"
