// SPDX-License-Identifier: Apache-2.0
#include <QJsonDocument>
#include <QTest>

#include "models/api/entities.h"
#include "models/api/extensions.h"
#include "models/api/instance.h"
#include "models/api/names.h"

using namespace quayside;
using namespace Qt::StringLiterals;

static QJsonObject parsed(const char *text) { return QJsonDocument::fromJson(text).object(); }

class TestFields : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesMembersInOrderAndEscapes()
    {
        const api::ProfilePut put { { { u"user.x"_s, u"a\"b\\\n\u0001\u00e9"_s } }, u"d"_s, {} };
        QCOMPARE(toJson(put),
            QByteArray("{\"config\":{\"user.x\":\"a\\\"b\\\\\\n\\u0001\xc3\xa9\"},\"description\":\"d\",\"devices\":{}}"));
        QCOMPARE(QJsonDocument::fromJson(toJson(put)).object().value(u"config"_s).toObject().value(u"user.x"_s).toString(),
            u"a\"b\\\n\u0001\u00e9"_s);
    }
    void absentAndNullKeepDefaults()
    {
        const auto post = fromJson<api::InstancesPost>(parsed(R"({"name":"c1","description":null,"unknown":[1]})"));
        QVERIFY(post.has_value());
        QCOMPARE(post->name, u"c1"_s);
        QVERIFY(!post->profiles.has_value());
        QVERIFY(fromJson<api::InstancesPost>(parsed(R"({"profiles":[]})"))->profiles->isEmpty());
    }
    void capitalsOfNamesDontMatter()
    {
        const auto post = fromJson<api::InstancesPost>(parsed(R"({"Name":"c1","CONFIG":{"User.x":"1"},"description":"exact","Description":"other","Source":{"Type":"none"}})"));
        QVERIFY(post.has_value());
        QCOMPARE(post->name, u"c1"_s);
        QCOMPARE(post->config, (StringMap { { u"User.x"_s, u"1"_s } }));
        QCOMPARE(post->description, u"exact"_s);
        QCOMPARE(post->source.type, u"none"_s);
        QVERIFY(!fromJson<api::InstancesPost>(parsed(R"({"NAME":1})")));
    }
    void wrongTypes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("names");
        QTest::newRow("string") << QByteArray(R"({"name":1})") << u"\"name\""_s;
        QTest::newRow("nested") << QByteArray(R"({"config":{"limits.cpu":2}})") << u"\"config.limits.cpu\""_s;
        QTest::newRow("device") << QByteArray(R"({"devices":{"root":{"path":[]}}})") << u"\"devices.root.path\""_s;
        QTest::newRow("list") << QByteArray(R"({"profiles":["a",2]})") << u"\"profiles[1]\""_s;
        QTest::newRow("bool") << QByteArray(R"({"ephemeral":"yes"})") << u"\"ephemeral\""_s;
        QTest::newRow("source") << QByteArray(R"({"source":[]})") << u"\"source\""_s;
    }
    void wrongTypes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, names);
        const auto post = fromJson<api::InstancesPost>(QJsonDocument::fromJson(text).object());
        QVERIFY(!post);
        QCOMPARE(post.error().status, 400);
        QVERIFY2(post.error().message.contains(names), qPrintable(post.error().message));
    }
    void patchMergesMaps()
    {
        api::ProfilePut put { { { u"a"_s, u"1"_s }, { u"b"_s, u"2"_s } }, u"old"_s, { { u"root"_s, { { u"path"_s, u"/"_s } } } } };
        QVERIFY(mergeJson(put, parsed(R"({"config":{"b":"3"},"devices":{"eth0":{"type":"nic"}}})")));
        QCOMPARE(put.config, (StringMap { { u"a"_s, u"1"_s }, { u"b"_s, u"3"_s } }));
        QCOMPARE(put.devices.size(), 2);
        QCOMPARE(put.description, u"old"_s);
        QVERIFY(mergeJson(put, parsed(R"({"config":{"b":null}})"))); // as good as "": the key goes
        QCOMPARE(put.config.value(u"b"_s, u"?"_s), QString());
    }
    void readOnlyIsIgnoredFromClientsAndReadFromServers()
    {
        const QJsonObject object = parsed(R"({"name":"p","used_by":["/1.0/instances/c1"]})");
        QVERIFY(fromJson<api::Profile>(object)->usedBy.isEmpty());
        QCOMPARE(fromAnswer<api::Profile>(object)->usedBy, QStringList { u"/1.0/instances/c1"_s });
    }
    void bodies_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("object") << QByteArray("{}") << true;
        QTest::newRow("array") << QByteArray("[]") << false;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("cut") << QByteArray("{\"a\":") << false;
        QTest::newRow("deep") << QByteArray("{\"a\":" + QByteArray(100, '[') + QByteArray(100, ']') + "}") << false;
        QTest::newRow("brackets in text") << QByteArray("{\"a\":\"" + QByteArray(100, '[') + "\"}") << true;
    }
    void bodies()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, good);
        QCOMPARE(parseJsonObject(text).has_value(), good);
    }
    void instanceNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << u"web-1"_s << true;
        QTest::newRow("63") << QString(63, u'a') << true;
        QTest::newRow("64") << QString(64, u'a') << false;
        for (const char *bad : { "", "../x", "a_b", "-a", "a-", "1", "1a", "a.b", "a b", "ä", "a/b" })
            QTest::newRow(bad) << QString::fromUtf8(bad) << false;
    }
    void instanceNames()
    {
        QFETCH(QString, name);
        QFETCH(bool, good);
        QCOMPARE(checkInstanceName(name).has_value(), good);
    }
    void objectNames_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("good");
        for (const char *kind : { "profile", "certificate", "alias" })
            QTest::newRow(kind) << QString::fromLatin1(kind) << u"Ann's larger one ä"_s << true;
        for (const char *kind : { "project", "snapshot", "storage pool" })
            QTest::newRow(kind) << QString::fromLatin1(kind) << u"a b"_s << false;
        QTest::newRow("alias with a slash") << u"alias"_s << u"a/b"_s << true;
        QTest::newRow("profile with a slash") << u"profile"_s << u"a/b"_s << false;
        for (const char *bad : { "", ".", "..", "a\nb", "a\tb" })
            QTest::newRow(bad) << u"profile"_s << QString::fromLatin1(bad) << false;
    }
    void objectNames()
    {
        QFETCH(QString, kind);
        QFETCH(QString, name);
        QFETCH(bool, good);
        QCOMPARE(checkObjectName(kind, name, 255).has_value(), good);
    }
    void extensionTable()
    {
        QCOMPARE(apiExtensions().size(), size_t(190));
        for (const QString &name : advertisedExtensions())
            QVERIFY(!name.isEmpty());
        QCOMPARE(QSet<QString>(advertisedExtensions().begin(), advertisedExtensions().end()).size(), advertisedExtensions().size());
    }
};

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
