// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include "models/client/apiclient.h"
#include "models/client/eventlistener.h"
#include "models/client/recordedtransport.h"

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
void writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

ApiResponse json(int status, const QByteArray &body) { return { status, { { "content-type", "application/json" } }, body }; }
}

class tst_ApiClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void paths_data();
    void paths();
    void unpacks_data();
    void unpacks();
    void recordedAnswers();
    void recordedTextsAndEvents();
    void longEventsAreCut();
    void recordedRefusesChanges();
    void bigAnswersAreParsedElsewhere();
    void destroyedContextIsNeverCalled();

private:
    QTemporaryDir m_directory;
    ApiClient *client() { return new ApiClient(std::make_shared<RecordedTransport>(m_directory.path()), this); }
};

void tst_ApiClient::paths_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("root") << ApiPath().toTarget() << QByteArray("/1.0");
    QTest::newRow("segments") << ApiPath({ u"instances"_s, u"c1"_s, u"state"_s }).toTarget() << QByteArray("/1.0/instances/c1/state");
    QTest::newRow("encoded") << ApiPath({ u"images"_s, u"aliases"_s, u"a/b c?"_s }).toTarget()
                             << QByteArray("/1.0/images/aliases/a%2Fb%20c%3F");
    QTest::newRow("query") << ApiPath({ u"instances"_s }).with(u"project"_s, u"a&b"_s).with(u"x"_s, {}).with(u"recursion"_s, u"2"_s).toTarget()
                           << QByteArray("/1.0/instances?project=a%26b&recursion=2");
    QTest::newRow("link") << ApiPath::fromLink(u"/1.0/images/aliases/a%2Fb?project=p"_s).toTarget()
                          << QByteArray("/1.0/images/aliases/a%2Fb?project=p");
}

void tst_ApiClient::paths()
{
    QFETCH(QByteArray, target);
    QTEST(target, "expected");
    QCOMPARE(ApiPath::lastSegment(u"/1.0/images/aliases/a%2Fb?project=p"_s), u"a/b"_s);
}

void tst_ApiClient::unpacks_data()
{
    QTest::addColumn<ApiResponse>("response");
    QTest::addColumn<int>("errorStatus"); // 0: no error
    QTest::addColumn<QString>("text");
    QTest::newRow("sync") << json(200, R"({"type":"sync","status":"Success","status_code":200,"metadata":"m"})") << 0 << u"m"_s;
    QTest::newRow("async") << json(202, R"({"type":"async","operation":"/1.0/operations/u","metadata":"m"})") << 0 << u"m"_s;
    QTest::newRow("error") << json(404, R"({"type":"error","error":"no such thing","error_code":404})") << 404 << u"no such thing"_s;
    QTest::newRow("error without text") << json(500, "<html>") << 500 << u"The server answered with status 500"_s;
    QTest::newRow("error in a good status") << json(200, R"({"type":"error","error":"e","error_code":0})") << 500 << u"e"_s;
}

void tst_ApiClient::unpacks()
{
    QFETCH(ApiResponse, response);
    QFETCH(int, errorStatus);
    QFETCH(QString, text);
    const Result<Answer> answer = ApiClient::unpack(response);
    QCOMPARE(answer ? 0 : answer.error().status, errorStatus);
    QCOMPARE(answer ? answer->metadata.toString() : answer.error().message, text);
}

void tst_ApiClient::recordedAnswers()
{
    writeFile(m_directory.filePath(u"1.0_instances?project=p&recursion=2.json"_s), R"({"type":"sync","metadata":["exact"]})");
    writeFile(m_directory.filePath(u"1.0_instances?recursion=2.json"_s), R"({"type":"sync","metadata":["plain"]})");
    struct { QString project; QString expected; } cases[] = { { u"p"_s, u"exact"_s }, { u"default"_s, u"plain"_s } };
    for (const auto &one : cases) {
        QString got;
        client()->get(ApiPath({ u"instances"_s }).with(u"recursion"_s, u"2"_s).with(u"project"_s, one.project), this,
            [&](Result<Answer> answer) { got = answer ? answer->metadata.toArray().at(0).toString() : answer.error().message; });
        QTRY_COMPARE(got, one.expected);
    }
    int status = 0;
    client()->get(ApiPath({ u"nothing"_s }), this, [&](Result<Answer> answer) { status = answer ? 200 : answer.error().status; });
    QTRY_COMPARE(status, 404);
}

void tst_ApiClient::recordedTextsAndEvents()
{
    writeFile(m_directory.filePath(u"1.0_instances_c1_console.txt"_s), "login: ");
    writeFile(m_directory.filePath(u"1.0_events.jsonl"_s), "{\"type\":\"lifecycle\",\"metadata\":{\"action\":\"a\"}}\n{\"type\":\"logging\"}\n");
    QByteArray raw;
    client()->get(ApiPath({ u"instances"_s, u"c1"_s, u"console"_s }), this, [&](Result<Answer> answer) { raw = answer->raw; });
    QTRY_COMPARE(raw, QByteArray("login: "));
    EventListener listener(client()->sharedTransport());
    QStringList types;
    connect(&listener, &EventListener::received, this, [&](const ServerEvent &event) { types << event.type; });
    listener.start();
    QTRY_COMPARE(types, (QStringList { u"lifecycle"_s, u"logging"_s }));
    QCOMPARE(EventListener::delay(0), 500);
    QCOMPARE(EventListener::delay(100), 30'000);
}

/** Thousands are kept: none may be as long as a server likes. */
void tst_ApiClient::longEventsAreCut()
{
    const auto event = [](qsizetype length) {
        const QJsonObject context { { "list"_L1, QJsonArray { QString(length, u'b'), 5 } } };
        return QJsonDocument(QJsonObject { { "type"_L1, u"logging"_s }, { "metadata"_L1, QJsonObject { { "message"_L1, QString(length, u'a') }, { "context"_L1, context } } } }).toJson(QJsonDocument::Compact) + '\n';
    };
    writeFile(m_directory.filePath(u"1.0_events.jsonl"_s), event(10'000) + event(100'000) + event(600'000) + event(1));
    EventListener listener(client()->sharedTransport());
    QList<QJsonObject> received;
    connect(&listener, &EventListener::received, this, [&](const ServerEvent &event) { received << event.metadata; });
    listener.start();
    QTRY_COMPARE(received.size(), 3);
    QCOMPARE(received[0].value("message"_L1).toString().size(), 10'000);
    QCOMPARE(received[1].value("message"_L1).toString(), QString(4096, u'a') + u'…');
    const QJsonArray list = received[1].value("context"_L1).toObject().value("list"_L1).toArray();
    QCOMPARE(list, (QJsonArray { QString(4096, u'b') + u'…', 5 }));
    QCOMPARE(received[2].value("message"_L1).toString(), u"a"_s);
}

void tst_ApiClient::recordedRefusesChanges()
{
    std::optional<Error> error;
    client()->run(ApiClient::request("DELETE", ApiPath({ u"instances"_s, u"c1"_s })), this,
        [&](Result<Answer> answer) { error = answer.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(*error, unavailable(u"offline"_s));
}

void tst_ApiClient::bigAnswersAreParsedElsewhere()
{
    writeFile(m_directory.filePath(u"1.0_big.json"_s), R"({"type":"sync","metadata":")" + QByteArray(100'000, 'x') + "\"}");
    QThread *parsedIn = nullptr, *deliveredIn = nullptr;
    qsizetype size = 0;
    client()->fetch<qsizetype>(ApiPath({ u"big"_s }), this,
        [&](const QJsonValue &value) -> Result<qsizetype> {
            parsedIn = QThread::currentThread();
            return value.toString().size();
        },
        [&](Result<qsizetype> result) {
            deliveredIn = QThread::currentThread();
            size = *result;
        });
    QTRY_COMPARE(size, 100'000);
    QCOMPARE(deliveredIn, thread());
    QVERIFY(parsedIn && parsedIn != thread());
}

void tst_ApiClient::destroyedContextIsNeverCalled()
{
    writeFile(m_directory.filePath(u"1.0_big.json"_s), R"({"type":"sync","metadata":")" + QByteArray(100'000, 'x') + "\"}");
    bool called = false, laterDone = false;
    auto *context = new QObject;
    ApiClient *api = client();
    api->get(ApiPath({ u"big"_s }), context, [&](Result<Answer>) { called = true; });
    delete context;
    api->get(ApiPath({ u"big"_s }), this, [&](Result<Answer>) { laterDone = true; });
    QTRY_VERIFY(laterDone);
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(tst_ApiClient)
#include "tst_apiclient.moc"
