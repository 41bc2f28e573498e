// SPDX-License-Identifier: Apache-2.0
// What events make a server's lists do, and how long it waits for the first answer.
#include <QSignalSpy>
#include <QtTest>

#include "models/items/server.h"
#include "tests/unit/items/faketransport.h"

using namespace quayside;

namespace {
class FakeSocket : public ApiSocket {
public:
    void sendText(const QByteArray &) override { }
    void sendBinary(const QByteArray &) override { }
    void close() override { }
    void setPaused(bool) override { }
    qint64 bytesToWrite() const override { return 0; }
};

/** Has an event stream; what is in `mute` is never answered, what is in `held` when the test says so. */
class EventTransport : public FakeTransport {
public:
    void send(ApiRequest request, QObject *context, ResponseHandler done) override
    {
        if (mute.contains(request.target))
            return void(asked << request);
        if (!request.target.contains(hold) || hold.isEmpty())
            return FakeTransport::send(std::move(request), context, std::move(done));
        held << [this, request, context, done] { FakeTransport::send(request, context, done); };
    }
    void openSocket(QByteArray, QObject *context, SocketHandler done) override
    {
        socket = std::make_shared<FakeSocket>();
        QMetaObject::invokeMethod(context, [done, socket = socket] { done(std::static_pointer_cast<ApiSocket>(socket)); }, Qt::QueuedConnection);
    }
    void tell(const QByteArray &action, const QByteArray &source)
    {
        Q_EMIT socket->textReceived(R"({"type":"lifecycle","metadata":{"action":")" + action + R"(","source":")" + source + R"("}})");
    }
    void tellOperation(const QByteArray &id, const QByteArray &description, int status)
    {
        Q_EMIT socket->textReceived(R"({"type":"operation","metadata":{"id":")" + id + R"(","description":")" + description + R"(","status_code":)" + QByteArray::number(status)
            + R"(,"resources":{"instances":["/1.0/instances/c1"]}}})");
    }
    qsizetype count(const QByteArray &path) const
    {
        return std::count_if(asked.begin(), asked.end(), [&](const ApiRequest &request) { return request.target.split('?').first() == path; });
    }
    QByteArrayList mute;
    QByteArray hold;
    QList<std::function<void()>> held;
    std::shared_ptr<FakeSocket> socket;
};
}

class tst_Listening : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_server.reset(); }
    void burstsOfEvents_data();
    void burstsOfEvents();
    void eventsWithoutEnd();
    void listOfAnotherProject();
    void noFirstAnswer();
    void streamThatBreaksAtOnce();
    void busyUntilItsOwnEnd();

private:
    std::shared_ptr<EventTransport> m_transport;
    std::unique_ptr<InstancesModel> m_instances;
    std::unique_ptr<Server> m_server;
};

void tst_Listening::init()
{
    m_transport = std::make_shared<EventTransport>();
    m_transport->answer("GET /1.0", R"({"api_extensions":["container_full","network","projects"],"environment":{"server":"lxd"}})");
    for (const char *list : { "GET /1.0/instances", "GET /1.0/images", "GET /1.0/profiles", "GET /1.0/networks", "GET /1.0/projects" })
        m_transport->answer(list, "[]");
    m_instances = std::make_unique<InstancesModel>();
    m_server = std::make_unique<Server>(Remote { .name = u"s"_s, .address = u"fake"_s }, m_transport, false, m_instances.get(), nullptr);
    m_server->start();
    QTRY_VERIFY(m_server->isSettled());
    QCOMPARE(m_server->state(), u"connected"_s);
    m_transport->asked.clear();
}

void tst_Listening::burstsOfEvents_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("images") << QByteArray("image-created") << QByteArray("/1.0/images");
    QTest::newRow("profiles") << QByteArray("profile-updated") << QByteArray("/1.0/profiles");
    QTest::newRow("networks") << QByteArray("network-updated") << QByteArray("/1.0/networks");
}

/** A hundred of them at once are one list. */
void tst_Listening::burstsOfEvents()
{
    QFETCH(QByteArray, action);
    QFETCH(QByteArray, list);
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 100; ++i)
        m_transport->tell(action, list + "/one");
    QTRY_VERIFY(m_transport->count(list) > 0);
    QTRY_VERIFY(clock.hasExpired(600)); // longer than any list is put off
    QCOMPARE(m_transport->count(list), 1);
}

/** A server that always has something to say isn't read never. */
void tst_Listening::eventsWithoutEnd()
{
    QTimer events;
    events.callOnTimeout(this, [this] {
        for (const char *action : { "image-updated", "profile-updated", "network-updated" })
            m_transport->tell(action, "/1.0/x/one");
    });
    events.start(20);
    for (const char *list : { "/1.0/images", "/1.0/profiles", "/1.0/networks" })
        QTRY_VERIFY2(m_transport->count(list) > 1, list);
}

/** It comes late, when another project is shown. */
void tst_Listening::listOfAnotherProject()
{
    m_transport->answer("GET /1.0/images", R"([{"fingerprint":"old","architecture":"x86_64","type":"container"}])");
    m_transport->hold = "/1.0/images?";
    m_transport->tell("image-created", "/1.0/images/old");
    QTRY_COMPARE(m_transport->held.size(), 1);
    m_transport->hold.clear();
    m_transport->answer("GET /1.0/images", "[]");
    m_server->setProject(u"other"_s);
    QTRY_COMPARE(m_transport->count("/1.0/images"), 1);
    m_transport->answer("GET /1.0/images", R"([{"fingerprint":"old","architecture":"x86_64","type":"container"}])");
    m_transport->held.first()();
    QCoreApplication::processEvents(); // it is there
    QCOMPARE(m_server->images()->count(), 0);
}

/** The stream is open, and then nothing is said: it isn't waited for without end. */
void tst_Listening::noFirstAnswer()
{
    EventListener listener(m_transport, nullptr, 200);
    QSignalSpy opened(&listener, &EventListener::opened), lost(&listener, &EventListener::lost);
    connect(&listener, &EventListener::opened, this, [&] {
        if (opened.size() == 2) // at once: a busy machine could take longer than the limit to look
            listener.confirm();
    });
    listener.start();
    QTRY_COMPARE(opened.size(), 1);
    QTRY_COMPARE(lost.size(), 1);
    QTRY_COMPARE(opened.size(), 2); // once more
    QElapsedTimer clock;
    clock.start();
    QTRY_VERIFY(clock.hasExpired(500));
    QCOMPARE(lost.size(), 1);
    QVERIFY(listener.isOpen());
}

/** All else of the server is well, and is read anew each time: that isn't done twice a second for ever. */
void tst_Listening::streamThatBreaksAtOnce()
{
    EventListener listener(m_transport);
    QList<int> waits;
    connect(&listener, &EventListener::lost, this, [&](const Error &, int wait) { waits << wait; });
    connect(&listener, &EventListener::opened, this, [&] {
        listener.confirm();
        QMetaObject::invokeMethod(m_transport->socket.get(), [socket = m_transport->socket] { Q_EMIT socket->closed(u"rubbish"_s); }, Qt::QueuedConnection);
    });
    listener.start();
    QTRY_COMPARE(waits, (QList<int> { 500, 1000, 2000 }));
}

/** A terminal's command ends with the stop of its instance, which is still under way. */
void tst_Listening::busyUntilItsOwnEnd()
{
    m_transport->answer("GET /1.0/instances/c1", R"({"name":"c1","type":"container","status":"Running"})");
    m_transport->tell("instance-created", "/1.0/instances/c1");
    QTRY_VERIFY(m_instances->row(u"s/default/c1"_s));
    m_transport->tellOperation("exec", "Executing command", 103);
    m_transport->tellOperation("stop", "Stopping instance", 103);
    QTRY_VERIFY(!m_instances->row(u"s/default/c1"_s)->busy.isEmpty());
    m_transport->tellOperation("exec", "Executing command", 200);
    QVERIFY(!m_instances->row(u"s/default/c1"_s)->busy.isEmpty());
    m_transport->tellOperation("stop", "Stopping instance", 200);
    QCOMPARE(m_instances->row(u"s/default/c1"_s)->busy, QString());
}

QTEST_GUILESS_MAIN(tst_Listening)
#include "tst_listening.moc"
