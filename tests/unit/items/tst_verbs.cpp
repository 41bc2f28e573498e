// SPDX-License-Identifier: Apache-2.0
// Verbs on instances: in which order their requests go out.
#include <QSignalSpy>
#include <QtTest>

#include "models/items/server.h"
#include "tests/unit/items/faketransport.h"

using namespace quayside;

namespace {
constexpr char operationAnswer[] = R"({"type":"async","status_code":100,"operation":"/1.0/operations/one","metadata":{"id":"one"}})";
QByteArray instance(const QByteArray &status, bool ephemeral = false)
{
    return R"({"name":"c1","type":"container","status":")" + status + R"(","ephemeral":)" + (ephemeral ? "true" : "false") + '}';
}

/** Holds back what a test wants to look at meanwhile. */
class SlowTransport : public FakeTransport {
public:
    void send(ApiRequest request, QObject *context, ResponseHandler done) override
    {
        if (!request.target.endsWith("/wait"))
            return FakeTransport::send(std::move(request), context, std::move(done));
        held << [this, request, context, done] { FakeTransport::send(request, context, done); };
    }
    void release()
    {
        for (const auto &one : std::exchange(held, {}))
            one();
    }
    QList<std::function<void()>> held;
};
}

class tst_Verbs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_transport = std::make_shared<SlowTransport>();
        m_transport->answer("GET /1.0", R"({"api_extensions":["container_full"],"environment":{"server":"lxd"}})");
        m_transport->answer("GET /1.0/instances", '[' + instance("Running") + ']');
        m_transport->answer("GET /1.0/instances/c1", instance("Running"));
        m_transport->answer("GET /1.0/operations/one/wait", R"({"status_code":200})");
        for (const char *what : { "PUT /1.0/instances/c1/state", "DELETE /1.0/instances/c1" })
            m_transport->answers[what] = operationAnswer;
        m_instances = std::make_unique<InstancesModel>();
        m_server = std::make_unique<Server>(Remote { .name = u"s"_s, .address = u"fake"_s }, m_transport, true, m_instances.get(), nullptr);
        m_server->start();
        QTRY_VERIFY(m_server->isSettled());
        QVERIFY(m_instances->row(m_key));
        m_transport->asked.clear();
    }
    void cleanup() { m_server.reset(); }

    void deletedAfterItsStop();
    void deletedByWhatTheServerSaysNow();
    void ephemeralIsGoneWithItsStop();
    void forceOvertakes();
    void refusalEndsIt();
    void busyIsWaitedFor();

private:
    QByteArrayList changes() const
    {
        QByteArrayList list;
        for (const ApiRequest &request : m_transport->asked) {
            if (request.method != "GET")
                list << request.method + ' ' + request.target.split('?').first() + (request.body.contains("\"stop\"") ? " stop" : "");
        }
        return list;
    }
    const QString m_key = u"s/default/c1"_s;
    const QByteArray m_stop = "PUT /1.0/instances/c1/state stop", m_delete = "DELETE /1.0/instances/c1";
    std::shared_ptr<SlowTransport> m_transport;
    std::unique_ptr<InstancesModel> m_instances;
    std::unique_ptr<Server> m_server;
};

/** The row says "Running" until the news arrive, the stop is still under way: no second stop, and no deletion before its end. */
void tst_Verbs::deletedAfterItsStop()
{
    m_instances->stop({ m_key }, false);
    m_instances->remove({ m_key });
    QTRY_COMPARE(m_transport->held.size(), 1);
    QCOMPARE(changes(), QByteArrayList { m_stop });
    m_transport->answer("GET /1.0/instances/c1", instance("Stopped"));
    m_transport->release();
    QTRY_COMPARE(changes(), (QByteArrayList { m_stop, m_delete }));
    QTRY_COMPARE(m_transport->held.size(), 1);
    m_transport->release();
    QTRY_VERIFY(!m_instances->row(m_key));
}

void tst_Verbs::deletedByWhatTheServerSaysNow()
{
    m_transport->answer("GET /1.0/instances/c1", instance("Stopped")); // somebody else stopped it
    m_instances->remove({ m_key });
    QTRY_COMPARE(changes(), QByteArrayList { m_delete });
    QTRY_COMPARE(m_transport->held.size(), 1);
    m_transport->release();
    QTRY_VERIFY(!m_instances->row(m_key));
}

void tst_Verbs::ephemeralIsGoneWithItsStop()
{
    m_transport->answer("GET /1.0/instances/c1", instance("Running", true));
    m_instances->remove({ m_key });
    QTRY_COMPARE(m_transport->held.size(), 1);
    m_transport->release();
    QTRY_VERIFY(!m_instances->row(m_key));
    QCOMPARE(changes(), QByteArrayList { m_stop });
}

/** A clean stop may take its half minute: by force it ends at once. */
void tst_Verbs::forceOvertakes()
{
    m_instances->stop({ m_key }, false);
    QTRY_COMPARE(m_transport->held.size(), 1);
    m_instances->stop({ m_key }, true);
    QTRY_COMPARE(changes(), (QByteArrayList { m_stop, m_stop }));
    QVERIFY(m_transport->last("PUT").body.contains("true"));
}

void tst_Verbs::refusalEndsIt()
{
    m_transport->refuse("PUT /1.0/instances/c1/state", 400, "no");
    QSignalSpy failed(m_server.get(), &Server::failed);
    m_instances->remove({ m_key });
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(changes(), QByteArrayList { m_stop });
    QCOMPARE(m_instances->row(m_key)->busy, QString());
    QCOMPARE(m_instances->row(m_key)->errorText, u"no"_s);
}

/** What LXD says while it still tidies up after a stop, say. */
void tst_Verbs::busyIsWaitedFor()
{
    QSignalSpy failed(m_server.get(), &Server::failed);
    m_transport->refuseOnce("PUT /1.0/instances/c1/state", 400, "Instance is busy running a stop operation");
    m_instances->stop({ m_key }, false);
    QTRY_COMPARE(changes(), (QByteArrayList { m_stop, m_stop }));
    QVERIFY(!m_instances->row(m_key)->busy.isEmpty());
    QTRY_COMPARE(m_transport->held.size(), 1);
    m_transport->release();
    QTRY_VERIFY(m_instances->row(m_key)->busy.isEmpty());
    QCOMPARE(failed.count(), 0);
}

QTEST_GUILESS_MAIN(tst_Verbs)
#include "tst_verbs.moc"
