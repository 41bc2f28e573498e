// SPDX-License-Identifier: Apache-2.0
// The screens of virtual machines below the model: bytes pumped between a socket and a WebSocket, keys, shared pictures, and the connection
// that a server gives to a real SPICE server.
#include <QSignalSpy>
#include <QtTest>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>

#include "models/client/nettransports.h"
#include "models/client/screenchannel.h"
#include "models/client/socketpump.h"
#include "models/http/qtreactor.h"
#include "models/items/display/displayframe.h"
#include "models/items/display/displaykeys.h"
#include "models/items/display/displayprocess.h"
#include "tests/support/fakemachine.h"

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
class FakeSocket : public ApiSocket {
public:
    QByteArray sent;
    qint64 unsent = 0;
    bool isPaused = false, isClosed = false;
    void sendText(const QByteArray &) override { }
    void sendBinary(const QByteArray &message) override { sent += message; }
    void close() override { isClosed = true; }
    void setPaused(bool paused) override { isPaused = paused; }
    qint64 bytesToWrite() const override { return unsent; }
};

/** A pump, its WebSocket, and the other end of its descriptor. */
struct Rig {
    Rig()
    {
        int fds[2];
        ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, fds);
        mine.reset(fds[0]);
        pump = std::make_unique<SocketPump>(UniqueFd(fds[1]), socket);
    }
    QByteArray read()
    {
        QByteArray bytes(1 << 20, '\0');
        const ssize_t size = ::recv(mine.get(), bytes.data(), size_t(bytes.size()), MSG_DONTWAIT);
        return bytes.left(std::max<ssize_t>(size, 0));
    }
    UniqueFd mine;
    std::shared_ptr<FakeSocket> socket = std::make_shared<FakeSocket>();
    std::unique_ptr<SocketPump> pump;
};

QKeyEvent keyEvent(int key, quint32 native) { return QKeyEvent(QEvent::KeyPress, key, {}, native, 0, 0); }

UniqueFd sealed(qsizetype size, int seals)
{
    UniqueFd fd(memfd_create("picture", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (::ftruncate(fd.get(), size) < 0 || ::fcntl(fd.get(), F_ADD_SEALS, seals) < 0)
        return {};
    return fd;
}
}

class tst_Display : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pumpsBothWays()
    {
        Rig rig;
        QCOMPARE(::send(rig.mine.get(), "to the server", 13, 0), 13);
        QTRY_COMPARE(rig.socket->sent, QByteArray("to the server"));
        Q_EMIT rig.socket->binaryReceived("and back");
        QCOMPARE(rig.read(), QByteArray("and back"));
    }
    /** What comes faster than it is taken waits at the server, and nothing of it is lost. */
    void aSlowReaderHoldsTheServerUp()
    {
        Rig rig;
        QByteArray all;
        for (int i = 0; i < 64; ++i) {
            const QByteArray piece(64 * 1024, char('a' + i % 26));
            all += piece;
            Q_EMIT rig.socket->binaryReceived(piece);
        }
        QVERIFY(rig.socket->isPaused);
        QByteArray got;
        QTRY_VERIFY((got += rig.read()).size() == all.size());
        QVERIFY(got == all);
        QVERIFY(!rig.socket->isPaused);
    }
    void aSlowServerHoldsTheReaderUp()
    {
        Rig rig;
        rig.socket->unsent = 10 << 20;
        QCOMPARE(::send(rig.mine.get(), "x", 1, 0), 1);
        QTRY_COMPARE(rig.socket->sent.size(), 1);
        QCOMPARE(::send(rig.mine.get(), "y", 1, 0), 1);
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
        QCOMPARE(rig.socket->sent.size(), 1);
        rig.socket->unsent = 0;
        Q_EMIT rig.socket->bytesWritten();
        QTRY_COMPARE(rig.socket->sent, QByteArray("xy"));
    }
    /** Of either side, and what was said before it arrives. */
    void ends()
    {
        Rig rig;
        QSignalSpy ended(rig.pump.get(), &SocketPump::ended);
        Q_EMIT rig.socket->binaryReceived("last");
        Q_EMIT rig.socket->textReceived({});
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended[0][0].toString(), QString());
        QCOMPARE(rig.read(), QByteArray("last"));
        QCOMPARE(::recv(rig.mine.get(), nullptr, 0, MSG_DONTWAIT), 0);
        Rig other;
        QSignalSpy broken(other.pump.get(), &SocketPump::ended);
        Q_EMIT other.socket->closed(u"broke"_s);
        QCOMPARE(broken.value(0).value(0).toString(), u"broke"_s);
        Rig third;
        QSignalSpy left(third.pump.get(), &SocketPump::ended);
        third.mine.reset();
        QTRY_COMPARE(left.size(), 1);
        third.pump.reset();
        QVERIFY(third.socket->isClosed);
    }
    void keyCodes()
    {
        using displaykeys::codeOf;
        QCOMPARE(codeOf(keyEvent(Qt::Key_A, 38)), 0x1e);       // by place: Linux' 30
        QCOMPARE(codeOf(keyEvent(Qt::Key_Q, 38)), 0x1e);       // whatever the layout calls it
        QCOMPARE(codeOf(keyEvent(Qt::Key_Control, 105)), displaykeys::rightControl);
        QCOMPARE(codeOf(keyEvent(Qt::Key_Delete, 119)), 0x153);
        QCOMPARE(codeOf(keyEvent(Qt::Key_F12, 96)), 0x58);
        QCOMPARE(codeOf(keyEvent(Qt::Key_A, 0)), 0x1e);        // by meaning
        QCOMPARE(codeOf(keyEvent(Qt::Key_Exclam, 0)), 0x02);
        QCOMPARE(codeOf(keyEvent(Qt::Key_F10, 0)), 0x44);
        QCOMPARE(codeOf(keyEvent(Qt::Key_F11, 0)), 0x57);
        QCOMPARE(codeOf(keyEvent(Qt::Key_Left, 0)), 0x14b);
        QCOMPARE(codeOf(keyEvent(Qt::Key_MediaPlay, 0)), 0);
        QCOMPARE(codeOf(u"delete"_s), 0x153);
        QCOMPARE(codeOf(u"f1"_s), 0x3b);
        QCOMPARE(codeOf(u"f12"_s), 0x58);
        QCOMPARE(codeOf(u"nothing"_s), 0);
        using displaykeys::locksOf;
        QCOMPARE(locksOf(0x12, u"xcb"_s), 6);
        QCOMPARE(locksOf(0x02 | 0x01, u"wayland-egl"_s), 4); // and shift, which is held
        QCOMPARE(locksOf(0x10, u"wayland"_s), 2);
        QCOMPARE(locksOf(0, u"xcb"_s), 0);
        QVERIFY(!locksOf(0x12, u"offscreen"_s));
    }
    void strokes()
    {
        const auto is = [](char16_t character, int code, bool shift) {
            const displaykeys::Stroke stroke = displaykeys::strokeOf(character);
            return stroke.code == code && stroke.shift == shift;
        };
        QVERIFY(is(u'a', 0x1e, false) && is(u'Z', 0x2c, true) && is(u'1', 0x02, false) && is(u'=', 0x0d, false) && is(u'|', 0x2b, true) && is(u'?', 0x35, true));
        QVERIFY(is(u' ', 0x39, false) && is(u'\n', 0x1c, false) && is(u'\t', 0x0f, false) && is(u'"', 0x28, true) && is(u'`', 0x29, false) && is(u']', 0x1b, false));
        QVERIFY(is(u'ü', 0, false) && is(u'\0', 0, false) && is(u'語', 0, false));
        for (char16_t printable = 0x20; printable < 0x7f; ++printable)
            QVERIFY(displaykeys::strokeOf(printable).code != 0);
    }
    void picturesMustBeWhatTheySay()
    {
        QVERIFY(DisplayFrame::map(sealed(64 * 4 * 10, F_SEAL_SHRINK), { 64, 10 }, 64 * 4));
        QVERIFY(!DisplayFrame::map(sealed(64 * 4 * 10, F_SEAL_GROW), { 64, 10 }, 64 * 4)); // it could shrink under our eyes
        QVERIFY(!DisplayFrame::map(sealed(64 * 4 * 10 - 1, F_SEAL_SHRINK), { 64, 10 }, 64 * 4));
        QVERIFY(!DisplayFrame::map(sealed(1 << 20, F_SEAL_SHRINK), { 64, 10 }, 63 * 4));
        QVERIFY(!DisplayFrame::map(sealed(1 << 20, F_SEAL_SHRINK), { -64, 10 }, 64 * 4));
        QVERIFY(!DisplayFrame::map(sealed(1 << 20, F_SEAL_SHRINK), { 1 << 20, 1 }, 4 << 20));
        QVERIFY(!DisplayFrame::map({}, { 64, 10 }, 64 * 4));
    }
    /** A program that isn't one, and none at all. */
    void programThatFails()
    {
        qputenv("QUAYSIDE_DISPLAY", "/nonexistent");
        QCOMPARE(DisplayProcess::program(), QString());
        qputenv("QUAYSIDE_DISPLAY", "/bin/false");
        DisplayProcess process;
        QSignalSpy ended(&process, &DisplayProcess::ended);
        process.start();
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(!ended[0][0].toString().isEmpty());
        qunsetenv("QUAYSIDE_DISPLAY");
    }
    /** Through the API to QEMU: any number of connections to its SPICE server, as long as the control connection is open. */
    void reachesARealServer()
    {
        if (!FakeMachine::missing().isEmpty())
            QSKIP(qPrintable(FakeMachine::missing()));
        FakeMachine machine;
        machine.start();
        QTRY_VERIFY2_WITH_TIMEOUT(machine.isUp(), qPrintable(machine.errorText()), 60'000);
        const QTemporaryDir folder;
        QProcess server;
        server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        server.start(QStringLiteral(QUAYSIDE_TEST_DATA "/../support/fakeserver.py"), { u"--unix"_s, folder.filePath(u"api"_s), u"--vm"_s, machine.socket() });
        QTRY_VERIFY_WITH_TIMEOUT(server.canReadLine(), 60'000);
        ApiClient client(std::make_shared<UnixTransport>(std::make_shared<QtReactor>(), folder.filePath(u"api"_s)));
        auto channel = std::make_unique<ScreenChannel>(&client);
        QSignalSpy ready(channel.get(), &ScreenChannel::ready), failed(channel.get(), &ScreenChannel::failed);
        channel->start(u"c0001"_s, u"default"_s);
        QTRY_COMPARE(ready.size(), 1);
        for (int i = 0; i < 2; ++i) {
            int fds[2];
            QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds), 0);
            const UniqueFd mine(fds[0]);
            channel->connectStream(UniqueFd(fds[1]));
            // SPICE's first words, of a main channel without capabilities: its server answers with the same magic.
            const QByteArray hello = QByteArray::fromHex("52454451" "02000000" "02000000" "12000000" "00000000" "0100" "00000000" "00000000" "12000000");
            QCOMPARE(::send(mine.get(), hello.constData(), size_t(hello.size()), 0), hello.size());
            QByteArray answer(4, '\0');
            QTRY_COMPARE(::recv(mine.get(), answer.data(), 4, MSG_PEEK | MSG_DONTWAIT), 4);
            QCOMPARE(answer, QByteArray("REDQ"));
        }
        QCOMPARE(failed.size(), 0);
        // A second one is refused, unless it may end the first.
        ScreenChannel second(&client), third(&client);
        QSignalSpy refused(&second, &ScreenChannel::failed), taken(&third, &ScreenChannel::ready);
        second.start(u"c0001"_s, u"default"_s);
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY2(refused[0][0].toString().contains(u"already connected"_s), qPrintable(refused[0][0].toString()));
        third.start(u"c0001"_s, u"default"_s, true);
        QTRY_COMPARE(taken.size(), 1);
        QTRY_COMPARE(failed.size(), 1);
        server.kill();
        server.waitForFinished();
    }
};

QTEST_GUILESS_MAIN(tst_Display)
#include "tst_display.moc"
