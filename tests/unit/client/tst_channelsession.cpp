// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "models/client/channelsession.h"

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
class FakeSocket : public ApiSocket {
public:
    QByteArray sent;
    void sendText(const QByteArray &) override { }
    void sendBinary(const QByteArray &message) override { sent += message; }
    void close() override { }
    void setPaused(bool) override { }
    qint64 bytesToWrite() const override { return 0; }
};

/** Opens its channels when it is told to. */
class FakeServer : public Transport {
public:
    std::shared_ptr<FakeSocket> socket = std::make_shared<FakeSocket>();
    SocketHandler waiting;

    void send(ApiRequest request, QObject *context, ResponseHandler done) override
    {
        if (request.method != "POST")
            return;
        QMetaObject::invokeMethod(context, [done] {
            done(ApiResponse { 202, {}, R"({"type":"async","status_code":100,"operation":"/1.0/operations/o","metadata":{"metadata":{"fds":{"0":"secret"}}}})" });
        }, Qt::QueuedConnection);
    }
    void openSocket(QByteArray, QObject *, SocketHandler done) override { waiting = std::move(done); }
    QString address() const override { return {}; }
};
}

class tst_ChannelSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatIsTypedEarly()
    {
        auto server = std::make_shared<FakeServer>();
        ApiClient client(server);
        ExecChannel channel(&client);
        channel.write("ls");
        channel.start(u"c1"_s, u"default"_s, {});
        channel.write(" -l");
        QTRY_VERIFY(server->waiting);
        channel.write("\r");
        QCOMPARE(server->socket->sent, QByteArray());
        server->waiting(std::shared_ptr<ApiSocket>(server->socket));
        QCOMPARE(server->socket->sent, QByteArray("ls -l\r"));
        channel.write("x");
        QCOMPARE(server->socket->sent, QByteArray("ls -l\rx"));
    }
};

QTEST_GUILESS_MAIN(tst_ChannelSession)
#include "tst_channelsession.moc"
