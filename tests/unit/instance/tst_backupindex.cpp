// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QTest>

#include "server/instance/backupfile.h"
#include "server/instance/backupindex.h"
#include "server/instance/yamlreader.h"

using namespace quayside;
using namespace Qt::StringLiterals;

class TestBackupIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void values_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QJsonValue>("value"); // of "a"
        QTest::newRow("text") << QByteArray("a: b") << QJsonValue(u"b"_s);
        QTest::newRow("true") << QByteArray("a: true") << QJsonValue(true);
        QTest::newRow("quoted true") << QByteArray("a: \"true\"") << QJsonValue(u"true"_s);
        QTest::newRow("number") << QByteArray("a: -12") << QJsonValue(-12);
        QTest::newRow("octal is text") << QByteArray("a: 0660") << QJsonValue(u"0660"_s);
        QTest::newRow("fraction is text") << QByteArray("a: 1.5") << QJsonValue(u"1.5"_s);
        QTest::newRow("null") << QByteArray("a: null") << QJsonValue();
        QTest::newRow("nothing") << QByteArray("a:") << QJsonValue();
        QTest::newRow("list") << QByteArray("a:\n- 1\n- [x]") << QJsonValue(QJsonArray { 1, QJsonArray { u"x"_s } });
        QTest::newRow("flow") << QByteArray("{a: {b: false}}") << QJsonValue(QJsonObject { { u"b"_s, false } });
        QTest::newRow("config is text") << QByteArray("a: {config: {x: true, y: 1, z: null, w: ''}}")
            << QJsonValue(QJsonObject { { u"config"_s, QJsonObject { { u"x"_s, u"true"_s }, { u"y"_s, u"1"_s }, { u"z"_s, u""_s }, { u"w"_s, u""_s } } } });
        QTest::newRow("devices too") << QByteArray("a: {devices: {d: {x: 1}}}")
            << QJsonValue(QJsonObject { { u"devices"_s, QJsonObject { { u"d"_s, QJsonObject { { u"x"_s, u"1"_s } } } } } });
        QTest::newRow("twice") << QByteArray("a: 1\na: 2") << QJsonValue(2);
        QTest::newRow("empty key") << QByteArray("'': 1\na: 2") << QJsonValue(2);
    }

    void values()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QJsonValue, value);
        const auto read = jsonFromYaml(yaml);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QVERIFY(read->contains(u"a"_s));
        QCOMPARE(read->value(u"a"_s), value);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("open") << QByteArray("a: [");
        QTest::newRow("alias") << QByteArray("a: &x [1]\nb: *x");
        QTest::newRow("alias as key") << QByteArray("a: &x y\n*x : 1");
        QTest::newRow("list as key") << QByteArray("[a]: 1");
        QTest::newRow("deep") << "a: " + QByteArray(100, '[') + QByteArray(100, ']');
        QTest::newRow("very deep") << "a: " + QByteArray(100000, '[');
        QTest::newRow("tab") << QByteArray("a:\n\t- b");
        QTest::newRow("bytes") << QByteArray("\xff\xfe\0\1", 4);
    }

    void refused()
    {
        QFETCH(QByteArray, yaml);
        const auto read = jsonFromYaml(yaml);
        QVERIFY(!read);
        QCOMPARE(read.error().status, 400);
        QVERIFY(!read.error().message.isEmpty());
    }

    void thereAndBack()
    {
        const QJsonObject object { { u"name"_s, u"c1"_s }, { u"pool"_s, u"p: \"x\"\n"_s }, { u"snapshots"_s, QJsonArray { u"a"_s, u"true"_s } },
            { u"optimized"_s, false }, { u"config"_s, QJsonObject { { u"container"_s, QJsonObject { { u"name"_s, u"c1"_s }, { u"ephemeral"_s, true },
                { u"config"_s, QJsonObject { { u"user.a"_s, u"1"_s } } }, { u"devices"_s, QJsonObject() } } } } } };
        QCOMPARE(*jsonFromYaml(yamlFromJson(object)), object);
        const auto index = BackupIndex::parse(yamlFromJson(object));
        QVERIFY2(index, index ? "" : qPrintable(index.error().message));
        QCOMPARE(index->snapshots, (QStringList { u"a"_s, u"true"_s }));
        QVERIFY(index->config && index->config->container.ephemeral);
        QCOMPARE(index->config->container.config.value(u"user.a"_s), u"1"_s);
    }

    void names_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("reason");
        QTest::newRow("fine") << QByteArray("name: c1\nsnapshots: [a]\nother: {x: [y]}") << QString();
        QTest::newRow("no name") << QByteArray("pool: p") << u"instance name"_s;
        QTest::newRow("name") << QByteArray("name: ../c1") << u"instance name"_s;
        QTest::newRow("number") << QByteArray("name: 7") << u"a string"_s;
        QTest::newRow("snapshot") << QByteArray("name: c1\nsnapshots: [../a]") << u"snapshot name"_s;
        QTest::newRow("dots") << QByteArray("name: c1\nsnapshots: ['..']") << u"snapshot name"_s;
        QTest::newRow("twice") << QByteArray("name: c1\nsnapshots: [a, a]") << u"named twice"_s;
        QTest::newRow("map") << QByteArray("name: c1\nsnapshots: {}") << u"an array"_s;
        QTest::newRow("type") << QByteArray("name: c1\ntype: jail") << u"Invalid instance type"_s;
        QTest::newRow("config") << QByteArray("name: c1\nconfig: {container: {name: c1, ephemeral: maybe}}") << u"ephemeral"_s;
        QTest::newRow("time") << QByteArray("name: c1\nconfig: {container: {name: c1, created_at: noon}}") << u"created_at"_s;
        QTest::newRow("described snapshot") << QByteArray("name: c1\nconfig: {container: {name: c1}, snapshots: [{name: a/b}]}") << u"snapshot name"_s;
    }

    void names()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, reason);
        const auto index = BackupIndex::parse(yaml);
        QCOMPARE(index.has_value(), reason.isEmpty());
        if (!index)
            QVERIFY2(index.error().message.startsWith("index.yaml: "_L1) && index.error().message.contains(reason), qPrintable(index.error().message));
    }
};

QTEST_GUILESS_MAIN(TestBackupIndex)
#include "tst_backupindex.moc"
