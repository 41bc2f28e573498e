// SPDX-License-Identifier: Apache-2.0
// The protocol's forms against a real daemon: answers, errors, ETag, recursion, operations, limits.
#include <QJsonDocument>
#include <QTest>

#include "models/api/extensions.h"
#include "tests/support/testdaemon.h"

using namespace quayside;
using namespace Qt::StringLiterals;

class TestRest : public QObject {
    Q_OBJECT
    TestDaemon daemon;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(daemon.start(), daemon.log().constData());
        QVERIFY(daemon.initialise());
    }

    void root()
    {
        const Answer answer = daemon.get("/");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.metadata().toArray().first().toString(), u"/1.0"_s);
        QCOMPARE(answer.json().value(u"type"_s).toString(), u"sync"_s);
        QCOMPARE(answer.json().value(u"status_code"_s).toInt(), 200);
    }
    void server()
    {
        const QJsonObject object = daemon.get("/1.0").metadata().toObject();
        QCOMPARE(object.value(u"api_version"_s).toString(), u"1.0"_s);
        QCOMPARE(object.value(u"auth"_s).toString(), u"trusted"_s);
        QCOMPARE(object.value(u"api_extensions"_s).toArray().size(), advertisedExtensions().size());
        const QJsonObject environment = object.value(u"environment"_s).toObject();
        QCOMPARE(environment.value(u"server_pid"_s).toInteger(), daemon.pid());
        QCOMPARE(environment.value(u"project"_s).toString(), u"default"_s);
        for (const QString &key : { u"kernel_version"_s, u"os_name"_s, u"driver_version"_s, u"server_name"_s, u"certificate_fingerprint"_s })
            QVERIFY2(!environment.value(key).toString().isEmpty(), qPrintable(key));
        QVERIFY(environment.value(u"kernel_features"_s).toObject().contains(u"seccomp_listener"_s));
        QVERIFY(environment.value(u"lxc_features"_s).toObject().contains(u"seccomp_notify"_s));
    }

    void errors_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const char *method, const char *path, const QByteArray &body, int status) {
            QTest::newRow(name) << QByteArray(method) << QByteArray(path) << body << status;
        };
        row("unknown path", "GET", "/1.0/nothing", {}, 404);
        row("unknown version", "GET", "/2.0", {}, 404);
        row("deeper than known", "GET", "/1.0/profiles/default/more", {}, 404);
        row("a slash after the version", "GET", "/1.0/", {}, 404);
        row("a slash after a collection", "GET", "/1.0/instances/", {}, 404);
        row("a slash after an object", "GET", "/1.0/profiles/default/", {}, 404);
        row("a slash after a collection of names with slashes", "GET", "/1.0/images/aliases/", {}, 404);
        row("two slashes first", "GET", "//1.0", {}, 404);
        row("two slashes within", "GET", "/1.0//profiles", {}, 404);
        row("two slashes alone", "GET", "//", {}, 404);
        row("no name between slashes", "GET", "/1.0/instances//state", {}, 404);
        row("wrong method", "DELETE", "/1.0", {}, 501);
        row("a method of no kind", "PROPFIND", "/1.0", {}, 404);
        row("wrong method on a collection", "PATCH", "/1.0/profiles", "{}", 501);
        row("malformed", "POST", "/1.0/profiles", "{\"name\":", 400);
        row("not an object", "POST", "/1.0/profiles", "[1,2]", 400);
        row("empty body", "POST", "/1.0/profiles", {}, 400);
        row("wrong type", "POST", "/1.0/profiles", "{\"name\": 5}", 400);
        row("missing name", "POST", "/1.0/profiles", "{}", 400);
        row("unknown server key", "PATCH", "/1.0", R"({"config":{"core.nonsense":"1"}})", 400);
        row("unknown server key to take away", "PATCH", "/1.0", R"({"config":{"core.nonsense":null}})", 400);
        row("bad server value", "PATCH", "/1.0", R"({"config":{"images.auto_update_interval":"soon"}})", 400);
        row("bad address", "PATCH", "/1.0", R"({"config":{"core.https_address":"300.1.1.1:99999"}})", 400);
        row("unknown operation", "GET", "/1.0/operations/11111111-2222-3333-4444-555555555555", {}, 404);
        row("unknown certificate", "GET", "/1.0/certificates/abcdef", {}, 404);
        row("unknown project", "GET", "/1.0/instances?project=nope", {}, 404);
        row("bad event type", "GET", "/1.0/events?type=gossip", {}, 400);
        row("bad escape", "GET", "/1.0/profiles/%zz", {}, 400);
    }
    void errors()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        const Answer answer = daemon.request(method, path, body);
        QCOMPARE(answer.status, status);
        const QJsonObject object = answer.json();
        QCOMPARE(object.value(u"type"_s).toString(), u"error"_s);
        QCOMPARE(object.value(u"error_code"_s).toInt(), status);
        QVERIFY(!object.value(u"error"_s).toString().isEmpty());
    }
    void configIsUntouchedByABadChange()
    {
        const QJsonValue before = daemon.get("/1.0").metadata().toObject().value(u"config"_s);
        daemon.patch("/1.0", { { u"config"_s, QJsonObject { { u"images.auto_update_cached"_s, u"false"_s }, { u"core.nonsense"_s, u"1"_s } } } });
        QCOMPARE(daemon.get("/1.0").metadata().toObject().value(u"config"_s), before);
    }

    void configPatchAndPut()
    {
        QCOMPARE(daemon.patch("/1.0", { { u"config"_s, QJsonObject { { u"images.auto_update_cached"_s, u"false"_s } } } }).status, 200);
        QJsonObject config = daemon.get("/1.0").metadata().toObject().value(u"config"_s).toObject();
        QCOMPARE(config.value(u"images.auto_update_cached"_s).toString(), u"false"_s);
        QCOMPARE(daemon.put("/1.0", { { u"config"_s, QJsonObject() } }).status, 200);
        config = daemon.get("/1.0").metadata().toObject().value(u"config"_s).toObject();
        QVERIFY(!config.contains(u"images.auto_update_cached"_s));
    }
    /** What browsers are told of credentials is "true" or nothing. */
    void booleansAreStoredInOneForm()
    {
        const auto set = [this](const QString &value) {
            if (daemon.patch("/1.0", { { u"config"_s, QJsonObject { { u"core.https_allowed_credentials"_s, value } } } }).status != 200)
                return u"refused"_s;
            return daemon.get("/1.0").metadata()[u"config"_s][u"core.https_allowed_credentials"_s].toString();
        };
        QCOMPARE(set(u"yes"_s), u"true"_s);
        QCOMPARE(set(u"0"_s), u"false"_s);
        QCOMPARE(set(u"perhaps"_s), u"refused"_s);
        QCOMPARE(set({}), QString());
    }
    void trustPasswordIsNeverTold()
    {
        QCOMPARE(daemon.patch("/1.0", { { u"config"_s, QJsonObject { { u"core.trust_password"_s, u"s3cret-word"_s } } } }).status, 200);
        const Answer answer = daemon.get("/1.0");
        QVERIFY(!answer.body.contains("s3cret-word"));
        const QJsonObject config = answer.metadata().toObject().value(u"config"_s).toObject();
        QCOMPARE(config.value(u"core.trust_password"_s), QJsonValue(true));
        QCOMPARE(daemon.put("/1.0", { { u"config"_s, config } }).status, 200);
        QCOMPARE(daemon.get("/1.0").metadata().toObject().value(u"config"_s).toObject(), config);
        QCOMPARE(daemon.patch("/1.0", { { u"config"_s, QJsonObject { { u"core.proxy_http"_s, true } } } }).status, 400);
        QVERIFY(!daemon.log().contains("s3cret-word"));
    }

    void etags()
    {
        const Answer first = daemon.get("/1.0/profiles/default");
        const QByteArray etag = first.headers.value("ETag").toByteArray();
        QVERIFY(!etag.isEmpty());
        const QByteArray body = R"({"description":"changed"})";
        QCOMPARE(daemon.request("PATCH", "/1.0/profiles/default", body, { { "If-Match", "stale" } }).status, 412);
        QCOMPARE(daemon.get("/1.0/profiles/default").headers.value("ETag").toByteArray(), etag);
        QCOMPARE(daemon.request("PATCH", "/1.0/profiles/default", body, { { "If-Match", etag } }).status, 200);
        QVERIFY(daemon.get("/1.0/profiles/default").headers.value("ETag") != etag);
        QCOMPARE(daemon.request("PATCH", "/1.0/profiles/default", R"({"description":""})", { { "If-Match", etag } }).status, 412);
    }
    void recursion()
    {
        QCOMPARE(daemon.get("/1.0/profiles").metadata().toArray().first().toString(), u"/1.0/profiles/default"_s);
        const QJsonObject profile = daemon.get("/1.0/profiles?recursion=1").metadata().toArray().first().toObject();
        QCOMPARE(profile.value(u"name"_s).toString(), u"default"_s);
        const std::pair<const char *, bool> deep[] = { { "0", false }, { "x", false }, { "", false }, { "2", true }, { "3", true } };
        for (const auto &[number, follows] : deep)
            QCOMPARE(daemon.get(QByteArray("/1.0/profiles?recursion=") + number).metadata().toArray().first().isObject(), follows);
        QVERIFY(daemon.get("/1.0/projects?recursion=1").metadata().toArray().first().toObject().contains(u"used_by"_s));
    }

    void target()
    {
        // Outside a cluster it chooses nothing: accepted everywhere, refused where it would choose who does something.
        for (const char *path : { "/1.0", "/1.0/instances", "/1.0/images", "/1.0/profiles/default", "/1.0/operations" }) {
            QCOMPARE(daemon.get(path + QByteArray("?target=none")).status, 200);
            QCOMPARE(daemon.get(path + QByteArray("?target=other")).status, 200);
        }
        QCOMPARE(daemon.get("/1.0/resources?target=none").status, 200);
        QCOMPARE(daemon.get("/1.0/resources?target=other").status, 400);
    }

    void head()
    {
        const Answer answer = daemon.request("HEAD", "/1.0");
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.isEmpty());
    }
    void pipelining()
    {
        const QByteArray request = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";
        const QByteArray last = "GET /1.0/nothing HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
        const Answer first = daemon.raw(request + request + last);
        QCOMPARE(first.status, 200);
    }
    void oversizeHeader()
    {
        QCOMPARE(daemon.raw("GET / HTTP/1.1\r\nHost: x\r\nX-Long: " + QByteArray(100'000, 'a') + "\r\n\r\n").status, 431);
    }
    void oversizeBody()
    {
        QCOMPARE(daemon.raw("POST /1.0/profiles HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999\r\n\r\n").status, 413);
    }
    void smuggling()
    {
        QCOMPARE(daemon.raw("POST /1.0/profiles HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n").status, 400);
    }

    void certificates()
    {
        QCOMPARE(daemon.post("/1.0/certificates", { { u"type"_s, u"client"_s } }).status, 400);
        QCOMPARE(daemon.post("/1.0/certificates", { { u"type"_s, u"client"_s }, { u"certificate"_s, u"bm90IGEgY2VydA=="_s } }).status, 400);
        QFile file(daemon.dir() + u"/server.crt"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString pem = QString::fromLatin1(file.readAll());
        const QJsonObject post { { u"type"_s, u"client"_s }, { u"certificate"_s, pem }, { u"name"_s, u"mine"_s } };
        const Answer created = daemon.post("/1.0/certificates", post);
        QCOMPARE(created.status, 201);
        QVERIFY(created.metadata().isNull());
        const QByteArray url = created.headers.value("Location").toByteArray();
        QCOMPARE(daemon.post("/1.0/certificates", post).status, 400);
        QCOMPARE(daemon.patch(url, { { u"name"_s, u"renamed"_s } }).status, 200);
        QCOMPARE(daemon.get(url).metadata().toObject().value(u"name"_s).toString(), u"renamed"_s);
        QCOMPARE(daemon.patch(url, { { u"type"_s, u"odd"_s } }).status, 400);
        QCOMPARE(daemon.remove(url).status, 200);
        QCOMPARE(daemon.get(url).status, 404);
    }

    void privateFiles()
    {
        QCOMPARE(QFile::permissions(daemon.dir() + u"/server.key"_s) & 0x0077, QFile::Permissions());
        QCOMPARE(QFile::permissions(daemon.dir() + u"/database/quayside.db"_s) & 0x0077, QFile::Permissions());
        QCOMPARE(QFile::permissions(daemon.socketPath()) & 0x0007, QFile::Permissions());
    }
    void secondDaemonIsRefused()
    {
        QProcess second;
        second.start(QStringLiteral(QUAYSIDE_BIN_DIR "/quaysided"), { u"--dir"_s, daemon.dir() });
        QVERIFY(second.waitForFinished());
        QCOMPARE(second.exitCode(), 1);
        QVERIFY(second.readAllStandardError().contains("Another daemon"));
        QCOMPARE(daemon.get("/").status, 200);
    }
    void changesSurviveACrash()
    {
        QCOMPARE(daemon.patch("/1.0", { { u"config"_s, QJsonObject { { u"images.auto_update_interval"_s, u"12"_s } } } }).status, 200);
        daemon.crash();
        QVERIFY2(daemon.start(), daemon.log().constData());
        QCOMPARE(daemon.get("/1.0").metadata().toObject().value(u"config"_s).toObject().value(u"images.auto_update_interval"_s), QJsonValue(u"12"_s));
    }
};

QTEST_GUILESS_MAIN(TestRest)
#include "tst_rest.moc"
