// SPDX-License-Identifier: Apache-2.0
// What polling makes the models do, and what becomes of lists that can't be read.
#include <QJsonArray>
#include <QSignalSpy>
#include <QtTest>
#include <sys/mount.h>

#include "models/items/listcache.h"
#include "models/items/server.h"
#include "tests/unit/items/faketransport.h"

using namespace quayside;

namespace {
constexpr int many = 100, seen = 18;

QByteArray nameOf(int number) { return 'c' + QByteArray::number(number); }

QJsonObject stateOf(int number, qint64 cpu)
{
    return { { "status"_L1, u"Running"_s }, { "status_code"_L1, 103 }, { "pid"_L1, 1000 + number }, { "processes"_L1, 3 },
        { "cpu"_L1, QJsonObject { { "usage"_L1, cpu } } }, { "memory"_L1, QJsonObject { { "usage"_L1, 1 << 20 } } } };
}

QByteArray text(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QByteArray list(qint64 cpu)
{
    QJsonArray instances;
    for (int i = 0; i < many; ++i)
        instances << QJsonObject { { "name"_L1, QString::fromLatin1(nameOf(i)) }, { "status"_L1, u"Running"_s }, { "type"_L1, u"container"_s }, { "state"_L1, stateOf(i, cpu) } };
    return QJsonDocument(instances).toJson(QJsonDocument::Compact);
}
}

class tst_Polling : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_server.reset(); }
    void statesAreToldTogether();
    void stateOfALostServerIsNotLive();
    void badLists_data();
    void badLists();
    void listOfAnother();
    void noInstancesAtAll();
    void slicesOfAList();
    void listOnAFullDisk();

private:
    bool isLive(int number) const { return m_instances->row(keyOf(number))->isLive; }
    static QString keyOf(int number) { return u"s/default/"_s + QString::fromLatin1(nameOf(number)); }

    QTemporaryDir m_home;
    std::shared_ptr<FakeTransport> m_transport;
    std::unique_ptr<InstancesModel> m_instances;
    std::unique_ptr<Server> m_server;
};

void tst_Polling::init()
{
    qputenv("XDG_CACHE_HOME", QFile::encodeName(m_home.path()));
    m_transport = std::make_shared<FakeTransport>();
    m_transport->answer("GET /1.0", R"({"api_extensions":["container_full"],"environment":{"server":"lxd"}})");
    for (const char *list : { "GET /1.0/images", "GET /1.0/profiles" })
        m_transport->answer(list, "[]");
    m_transport->answer("GET /1.0/instances", list(1'000));
    m_instances = std::make_unique<InstancesModel>();
    m_server = std::make_unique<Server>(Remote { .name = u"s"_s, .address = u"fake"_s }, m_transport, true, m_instances.get(), nullptr);
    m_server->start();
    QTRY_COMPARE(m_instances->count(), many);
}

/** A poll of a page of rows: a request for each, one change of the model, and only what is another now is told. */
void tst_Polling::statesAreToldTogether()
{
    QStringList keys;
    for (int i = 0; i < seen; ++i) {
        keys << keyOf(i);
        m_transport->answer("GET /1.0/instances/" + nameOf(i) + "/state", text(stateOf(i, i == 0 ? 1'000 : 500'000'000)));
    }
    m_transport->asked.clear();
    m_instances->setVisibleKeys(keys);
    QSignalSpy told(m_instances.get(), &QAbstractItemModel::dataChanged);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(m_transport->asked.size(), seen);
    QCOMPARE(told.first()[0].toModelIndex().row(), 0);
    QCOMPARE(told.first()[1].toModelIndex().row(), seen - 1);
    QSet<QByteArray> roles;
    for (const int role : told.first()[2].value<QList<int>>())
        roles << m_instances->roleNames().value(role);
    QCOMPARE(roles, (QSet<QByteArray> { "cpuPercent", "cpuHistory" })); // not the memory, which is the same
    QTRY_COMPARE(told.size(), 2); // the next poll
    QVERIFY(m_transport->asked.size() <= 2 * seen);
    QVERIFY(m_instances->row(keyOf(1))->cpuHistory.size() >= 2);
}

/** What came just before the loss isn't shown as live after it. */
void tst_Polling::stateOfALostServerIsNotLive()
{
    m_transport->answer("GET /1.0/instances/c1/state", text(stateOf(1, 500'000'000)));
    m_instances->setVisibleKeys({ keyOf(1) });
    m_transport->asked.clear();
    QTRY_VERIFY(!m_transport->asked.isEmpty()); // its answer is on its way
    m_transport->refuse("GET /1.0", 500, "No more");
    QCoreApplication::sendPostedEvents(m_server.get(), QEvent::MetaCall);
    m_server->retryNow();
    QTRY_COMPARE(m_server->state(), u"error"_s);
    QCoreApplication::processEvents();
    QVERIFY(!isLive(1) && !isLive(2));
}

void tst_Polling::badLists_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("another type") << QByteArray(R"({"type":"sync","metadata":"rubbish"})");
    QTest::newRow("no JSON") << QByteArray(R"({"type":"sync","metadata":[{"name":"c1")");
    QTest::newRow("a page of a proxy") << QByteArray("<html>Login</html>");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an error") << QByteArray(R"({"type":"error","error_code":500,"error":"database is locked"})");
}

/** A list that can't be read isn't an empty one: what was known stays, as old, and the person is told once. */
void tst_Polling::badLists()
{
    QFETCH(QByteArray, answer);
    QSignalSpy failed(m_server.get(), &Server::failed);
    m_transport->answers["GET /1.0/instances"] = answer;
    m_server->refresh();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(m_instances->count(), many);
    QVERIFY(!isLive(0));
    m_server->refresh();
    m_transport->answer("GET /1.0/instances", list(2'000));
    m_server->refresh();
    QTRY_VERIFY(isLive(0));
    QCOMPARE(failed.size(), 1);
}

/** Who shows another certificate gets no list of what fails: that is told where both certificates can be compared. */
void tst_Polling::listOfAnother()
{
    QSignalSpy failed(m_server.get(), &Server::failed), changed(m_server.get(), &Server::changed);
    m_transport->strange = "another";
    m_transport->refuse("GET /1.0/instances", 403, "not the one you accepted");
    m_server->refresh();
    QTRY_VERIFY(!isLive(0));
    QVERIFY(changed.size() > 0);
    QCOMPARE(failed.size(), 0);
}

/** As Go writes a list that it never made. */
void tst_Polling::noInstancesAtAll()
{
    QSignalSpy failed(m_server.get(), &Server::failed);
    m_transport->answer("GET /1.0/instances", "null");
    m_server->refresh();
    QTRY_COMPARE(m_instances->count(), 0);
    QCOMPARE(failed.size(), 0);
}

/** The parts of a list by its brackets and strings alone; what isn't one is none. */
void tst_Polling::slicesOfAList()
{
    const QByteArray text = R"( { "status" : "Success", "type":"sync","metadata" : [ {"name":"a]}\"","state":{"x":["}"]},"z":1} , {"name":"b"},{"state":null} ] } )";
    const auto slices = sliceInstances(text);
    QVERIFY(slices);
    QCOMPARE(slices->size(), 3);
    QCOMPARE((*slices)[0].whole(), QByteArrayView(R"({"name":"a]}\"","state":{"x":["}"]},"z":1})"));
    QCOMPARE((*slices)[0].state, QByteArrayView(R"({"x":["}"]})"));
    QCOMPARE((*slices)[0].after, QByteArrayView(R"(,"z":1})"));
    QCOMPARE((*slices)[1].whole(), QByteArrayView(R"({"name":"b"})"));
    QVERIFY((*slices)[1].state.isEmpty());
    QCOMPARE((*slices)[2].state, QByteArrayView("null"));
    QVERIFY(sliceInstances(R"({"type":"sync","metadata":[]})") && sliceInstances(R"({"type":"sync","metadata":[]})")->isEmpty());
    for (qsizetype length = 0; length < text.size() - 2; ++length)
        QVERIFY2(!sliceInstances(QByteArrayView(text).first(length)), qPrintable(QString::number(length)));
    for (const char *other : { R"({"type":"error","metadata":[]})", R"({"metadata":[]})", R"({"type":"sync","metadata":null})", R"({"type":"sync","metadata":{}})",
             R"({"type":"sync","metadata":[1]})", R"({"type":"sync","metadata":[[]]})", R"({"type":"sync","metadata":[]}x)", R"({"type":"sync","metadata":[{"a":}]})",
             R"({"type":"sync","metadata":[{"a")", "[]", "\"", "{\"\\", "{\"a\":\"\\" })
        QVERIFY2(!sliceInstances(other), other);
}

/** What was kept before is there all the same: half a list, or an empty file, isn't put in its place. */
void tst_Polling::listOnAFullDisk()
{
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.path());
    if (::mount("tmpfs", path.constData(), "tmpfs", 0, "size=64k") != 0)
        QSKIP("mounting a small file system needs root");
    const auto unmount = qScopeGuard([&] { ::umount2(path.constData(), MNT_DETACH); });
    qputenv("XDG_CACHE_HOME", path);
    QJsonArray kept = QJsonDocument::fromJson(list(1)).array();
    const QJsonArray one { kept.first() };
    while (kept.size() > 20) // less than what is written in one go
        kept.removeLast();
    ListCache(u"a"_s, u"p"_s).keep(one);
    QCOMPARE(ListCache(u"a"_s, u"p"_s).load(u"s"_s, u"p"_s).rows.size(), 1);
    QFile ballast(folder.filePath(u"ballast"_s));
    QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (ballast.write(QByteArray(1024, 'x')) > 0) { }
    ListCache(u"a"_s, u"p"_s).keep(kept);
    QCOMPARE(ListCache(u"a"_s, u"p"_s).load(u"s"_s, u"p"_s).rows.size(), 1);
}

QTEST_GUILESS_MAIN(tst_Polling)
#include "tst_polling.moc"
