// SPDX-License-Identifier: Apache-2.0
// Storage pools and volumes over the real daemon.
#include <QTest>

#include "tests/support/testdaemon.h"

using namespace quayside;
using namespace Qt::StringLiterals;

class TestStoragePools : public QObject {
    Q_OBJECT
    TestDaemon daemon;
    const QByteArray pools = "/1.0/storage-pools";
    const QByteArray volumes = "/1.0/storage-pools/p/volumes";

private Q_SLOTS:
    void initTestCase() { QVERIFY2(daemon.start(), daemon.log().constData()); }
    void init() { QCOMPARE(daemon.post(pools, { { u"name"_s, u"p"_s }, { u"driver"_s, u"dir"_s }, { u"description"_s, u"D"_s } }).status, 201); }
    void cleanup()
    {
        for (const QJsonValue &url : daemon.get(volumes).metadata().toArray())
            QCOMPARE(daemon.remove(url.toString().toUtf8()).status, 200);
        QCOMPARE(daemon.remove(pools + "/p").status, 200);
        QCOMPARE(daemon.get(pools).metadata().toArray(), QJsonArray());
    }

    void pool()
    {
        const QJsonObject expected { { u"config"_s, QJsonObject { { u"source"_s, QString(daemon.dir() + u"/storage-pools/p"_s) } } },
            { u"description"_s, u"D"_s }, { u"name"_s, u"p"_s }, { u"driver"_s, u"dir"_s }, { u"used_by"_s, QJsonArray() },
            { u"status"_s, u"Created"_s }, { u"locations"_s, QJsonArray { u"none"_s } } };
        const Answer answer = daemon.get(pools + "/p");
        QCOMPARE(answer.metadata().toObject(), expected);
        QCOMPARE(daemon.get(pools).metadata().toArray(), QJsonArray { u"/1.0/storage-pools/p"_s });
        QCOMPARE(daemon.get(pools + "?recursion=1").metadata().toArray(), QJsonArray { expected });
        const QJsonValue space = daemon.get(pools + "/p/resources").metadata()[u"space"_s];
        QVERIFY(space[u"total"_s].toInteger() >= space[u"used"_s].toInteger() && space[u"used"_s].toInteger() > 0);
        QCOMPARE(daemon.patch(pools + "/p", { { u"config"_s, QJsonObject { { u"user.a"_s, u"b"_s } } } }).status, 200);
        QCOMPARE(daemon.request("PUT", pools + "/p", "{}", { { "If-Match", answer.headers.value("ETag").toByteArray() } }).status, 412);
        QCOMPARE(daemon.get(pools + "/p").metadata()[u"description"_s].toString(), u"D"_s);
        QCOMPARE(daemon.put(pools + "/p", { { u"config"_s, QJsonObject { { u"source"_s, u"/tmp"_s } } } }).status, 400);
    }

    void errors_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const char *method, const char *path, const char *body, int status) {
            QTest::newRow(name) << QByteArray(method) << QByteArray(path) << QByteArray(body) << status;
        };
        row("no name", "POST", "", R"({"driver":"dir"})", 400);
        row("no driver", "POST", "", R"({"name":"q"})", 400);
        row("unknown driver", "POST", "", R"({"name":"q","driver":"foo"})", 400);
        row("leads out", "POST", "", R"({"name":"../q","driver":"dir"})", 400);
        row("unknown key", "POST", "", R"({"name":"q","driver":"dir","config":{"foo":"x"}})", 400);
        row("exists", "POST", "", R"({"name":"p","driver":"dir"})", 409);
        row("missing pool", "GET", "/q", "", 404);
        row("missing pool's volumes", "GET", "/q/volumes", "", 404);
        row("a change of part of a container's volume", "PATCH", "/p/volumes/container/c", "{}", 400);
        row("a change of part of a volume of no kind", "PATCH", "/p/volumes/nonsense/c", "{}", 400);
        row("delete a missing pool", "DELETE", "/q", "", 404);
        row("volume of unknown type", "GET", "/p/volumes/foo", "", 400);
        row("volume without a type", "POST", "/p/volumes", R"({"name":"v"})", 400);
        row("volume without a name", "POST", "/p/volumes/custom", "{}", 400);
        row("volume of an instance", "POST", "/p/volumes/container", R"({"name":"v"})", 400);
        row("volume that leads out", "POST", "/p/volumes/custom", R"({"name":"../v"})", 400);
        row("block volume", "POST", "/p/volumes/custom", R"({"name":"v","content_type":"block"})", 400);
        row("volume of a wrong size", "POST", "/p/volumes/custom", R"({"name":"v","config":{"size":"much"}})", 400);
        row("copy of nothing", "POST", "/p/volumes/custom", R"({"name":"v","source":{"type":"copy","name":"w"}})", 404);
        row("missing volume", "GET", "/p/volumes/custom/v", "", 404);
        row("rename a missing volume", "POST", "/p/volumes/custom/v", R"({"name":"w"})", 404);
        row("rename an instance's", "POST", "/p/volumes/container/v", R"({"name":"w"})", 400);
        row("snapshots", "GET", "/p/volumes/custom/v/snapshots", "", 404);
    }
    void errors()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        const Answer answer = daemon.request(method, pools + path, body);
        QTEST(answer.status, "status");
        QVERIFY(!answer.error().isEmpty());
        QCOMPARE(QDir(daemon.dir() + u"/storage-pools/p/custom"_s).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
    }

    /** `lxc storage unset` sends the key with an empty value. */
    void emptyValuesAreNone()
    {
        const QJsonObject keys { { u"user.a"_s, u"b"_s }, { u"user.c"_s, QString() } }, none { { u"user.a"_s, QString() } };
        QCOMPARE(daemon.patch(pools + "/p", { { u"config"_s, keys } }).status, 200);
        const auto ofPool = [this] { return daemon.get(pools + "/p").metadata()[u"config"_s].toObject().keys(); };
        QCOMPARE(ofPool(), (QStringList { u"source"_s, u"user.a"_s }));
        QCOMPARE(daemon.patch(pools + "/p", { { u"config"_s, none } }).status, 200);
        QCOMPARE(ofPool(), QStringList { u"source"_s });

        QCOMPARE(daemon.post(volumes + "/custom", { { u"name"_s, u"v"_s }, { u"config"_s, keys } }).status, 201);
        const auto ofVolume = [this] { return daemon.get(volumes + "/custom/v").metadata()[u"config"_s].toObject().keys(); };
        QCOMPARE(ofVolume(), QStringList { u"user.a"_s });
        QCOMPARE(daemon.patch(volumes + "/custom/v", { { u"config"_s, none } }).status, 200);
        QCOMPARE(ofVolume(), QStringList());
        QCOMPARE(daemon.patch(volumes + "/custom/v", { { u"config"_s, QJsonObject { { u"nonsense"_s, QString() } } } }).status, 400);
    }

    void customVolume()
    {
        const QJsonObject config { { u"user.a"_s, u"b"_s } };
        QCOMPARE(daemon.post(volumes, { { u"name"_s, u"v"_s }, { u"type"_s, u"custom"_s }, { u"config"_s, config } }).status, 201);
        QCOMPARE(daemon.post(volumes + "/custom", { { u"name"_s, u"v"_s } }).status, 409);
        const QJsonObject copied = daemon.wait(daemon.post(volumes + "/custom",
            { { u"name"_s, u"w"_s }, { u"source"_s, QJsonObject { { u"type"_s, u"copy"_s }, { u"name"_s, u"v"_s }, { u"pool"_s, u"p"_s } } } }));
        QCOMPARE(copied.value(u"err"_s).toString(), QString());
        const QJsonObject expected { { u"config"_s, config }, { u"description"_s, QString() }, { u"name"_s, u"v"_s }, { u"type"_s, u"custom"_s },
            { u"used_by"_s, QJsonArray() }, { u"location"_s, u"none"_s }, { u"content_type"_s, u"filesystem"_s } };
        QCOMPARE(daemon.get(volumes + "/custom/v").metadata().toObject(), expected);
        QCOMPARE(daemon.get(volumes).metadata().toArray(),
            (QJsonArray { u"/1.0/storage-pools/p/volumes/custom/v"_s, u"/1.0/storage-pools/p/volumes/custom/w"_s }));
        QCOMPARE(daemon.get(volumes + "/custom?recursion=1").metadata().toArray().size(), 2);
        QCOMPARE(daemon.get(volumes + "/container").metadata().toArray(), QJsonArray());
        QCOMPARE(daemon.post(volumes + "/custom/v", { { u"name"_s, u"w"_s } }).status, 409);
        QCOMPARE(daemon.post(volumes + "/custom/v", { { u"name"_s, u"x"_s } }).status, 201);
        QCOMPARE(daemon.patch(volumes + "/custom/x", { { u"description"_s, u"E"_s } }).status, 200);
        QCOMPARE(daemon.get(volumes + "/custom/x").metadata()[u"description"_s].toString(), u"E"_s);
        QCOMPARE(daemon.get(volumes + "/custom/x").metadata()[u"config"_s].toObject(), config);
        QCOMPARE(daemon.post(volumes + "/custom/x", { { u"name"_s, u"x"_s }, { u"pool"_s, u"q"_s } }).status, 404);
        const Answer used = daemon.remove(pools + "/p");
        QCOMPARE(used.status, 400);
        QCOMPARE(used.error(), u"The storage pool is currently in use"_s);
    }

    void survivesCrash()
    {
        QCOMPARE(daemon.post(volumes + "/custom", { { u"name"_s, u"v"_s } }).status, 201);
        QVERIFY(QDir().mkpath(daemon.dir() + u"/storage-pools/p/containers/.new-c1/rootfs"_s));
        daemon.crash();
        QVERIFY(daemon.start());
        QCOMPARE(daemon.get(volumes + "/custom/v").status, 200);
        QVERIFY(!QFileInfo::exists(daemon.dir() + u"/storage-pools/p/containers/.new-c1"_s));
    }
};

QTEST_GUILESS_MAIN(TestStoragePools)
#include "tst_storagepools.moc"
