// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "server/system/idmap.h"

using namespace quayside;
using namespace Qt::StringLiterals;

class tst_IdMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void subIdFiles_data()
    {
        QTest::addColumn<QByteArray>("uids");
        QTest::addColumn<QByteArray>("gids");
        QTest::addColumn<QByteArray>("json");
        const QByteArray lxdDefault = R"([{"Isuid":true,"Isgid":false,"Hostid":1000000,"Nsid":0,"Maprange":1000000000},)"
                                      R"({"Isuid":false,"Isgid":true,"Hostid":1000000,"Nsid":0,"Maprange":1000000000}])";
        const QByteArray root = R"([{"Isuid":true,"Isgid":false,"Hostid":100000,"Nsid":0,"Maprange":65536},)"
                                R"({"Isuid":false,"Isgid":true,"Hostid":200000,"Nsid":0,"Maprange":131072}])";
        QTest::newRow("no entries") << QByteArray() << QByteArray("alice:100000:65536\n") << lxdDefault;
        QTest::newRow("root") << QByteArray("alice:1:65536\nroot:100000:65536\n") << QByteArray("root:200000:131072\n") << root;
        QTest::newRow("lxd first") << QByteArray("root:5:99999\nlxd:100000:65536") << QByteArray("lxd:200000:131072") << root;
        QTest::newRow("second line is large enough")
            << QByteArray("root:5:1000\nroot:100000:65536") << QByteArray("root:200000:131072") << root;
        QTest::newRow("too few") << QByteArray("root:100000:65535") << QByteArray("root:100000:65536") << QByteArray();
        QTest::newRow("one file only") << QByteArray("root:100000:65536") << QByteArray() << QByteArray();
        QTest::newRow("garbage") << QByteArray("root:x:65536") << QByteArray("root:100000:65536") << QByteArray();
    }

    void subIdFiles()
    {
        QFETCH(QByteArray, uids);
        QFETCH(QByteArray, gids);
        QFETCH(QByteArray, json);
        const Result<IdMap> map = IdMap::fromSubIdFiles(uids, gids);
        QCOMPARE(map.has_value(), !json.isEmpty());
        if (map)
            QCOMPARE(map->toJson(), json);
    }

    void subIdFilesOfShadowsTools_data()
    {
        QTest::addColumn<QByteArray>("uids");
        QTest::addColumn<QByteArray>("gids");
        QTest::addColumn<bool>("usable");
        const QByteArray given = "root:100000:65536";
        QTest::newRow("none: they would refuse the usual range") << QByteArray() << QByteArray("alice:1:65536\n") << false;
        QTest::newRow("only of lxd") << QByteArray("lxd:100000:65536") << QByteArray("lxd:100000:65536") << false;
        QTest::newRow("one file only") << given << QByteArray() << false;
        QTest::newRow("root's") << given << given << true;
        QTest::newRow("by number") << QByteArray("0:100000:65536") << given << true;
    }

    void subIdFilesOfShadowsTools()
    {
        QFETCH(QByteArray, uids);
        QFETCH(QByteArray, gids);
        QFETCH(bool, usable);
        const Result<IdMap> map = IdMap::fromSubIdFiles(uids, gids, true);
        QCOMPARE(map.has_value(), usable);
        if (!map)
            QVERIFY(map.error().message.contains(u"usermod --add-subuids"_s));
    }

    void json_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("ranges");
        QTest::newRow("empty text") << QByteArray() << 0;
        QTest::newRow("empty list") << QByteArray("[]") << 0;
        QTest::newRow("both kinds in one") << QByteArray(
            R"([{"Isuid":true,"Isgid":true,"Hostid":1000,"Nsid":0,"Maprange":10}])") << 1;
        QTest::newRow("object") << QByteArray("{}") << -1;
        QTest::newRow("neither") << QByteArray(R"([{"Hostid":1000,"Nsid":0,"Maprange":10}])") << -1;
        QTest::newRow("no range") << QByteArray(R"([{"Isuid":true,"Hostid":1000,"Nsid":0,"Maprange":0}])") << -1;
        QTest::newRow("broken") << QByteArray("[{") << -1;
    }

    void json()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, ranges);
        const Result<IdMap> map = IdMap::fromJson(text);
        QCOMPARE(map.has_value() ? int(map->ranges().size()) : -1, ranges);
        if (map)
            QCOMPARE(*IdMap::fromJson(map->toJson()), *map);
    }

    void translation()
    {
        const IdMap map({ { true, false, 1'000'000, 0, 1000 }, { true, false, 500, 1000, 1 }, { false, true, 2'000'000, 0, 10 } });
        QCOMPARE(map.uidToHost(0), 1'000'000);
        QCOMPARE(map.uidToHost(999), 1'000'999);
        QCOMPARE(map.uidToHost(1000), 500);
        QCOMPARE(map.uidToHost(1001), std::nullopt);
        QCOMPARE(map.gidToHost(9), 2'000'009);
        QCOMPARE(map.gidToHost(10), std::nullopt);
        QCOMPARE(map.uidToNs(500), 1000);
        QCOMPARE(map.uidToNs(0), std::nullopt);
        QCOMPARE(map.gidToNs(2'000'003), 3);
        QCOMPARE(IdMap().uidToHost(7), 7);
    }

    void raw_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("ranges"); // of users, then of groups: "inside host count"
        const QString gids = u"0 100000 65536"_s;
        QTest::newRow("none") << QString() << u"0 100000 65536;"_s + gids;
        QTest::newRow("one") << u"uid 1000 1000"_s << u"0 100000 1000,1000 1000 1,1001 101001 64535;"_s + gids;
        QTest::newRow("both") << u"both 1000 1000\n"_s << u"0 100000 1000,1000 1000 1,1001 101001 64535;0 100000 1000,1000 1000 1,1001 101001 64535"_s;
        QTest::newRow("first") << u"uid 7 0"_s << u"0 7 1,1 100001 65535;"_s + gids;
        QTest::newRow("ranges") << u"uid 50-60 500-510\ngid 5  65535"_s << u"0 100000 500,500 50 11,511 100511 65025;0 100000 65535,65535 5 1"_s;
        QTest::newRow("outside") << u"gid 1 70000"_s << u"0 100000 65536;0 100000 65536,70000 1 1"_s;
        QTest::newRow("two in one") << u"uid 1 10\nuid 2 20"_s << u"0 100000 10,10 1 1,11 100011 9,20 2 1,21 100021 65515;"_s + gids;
        QTest::newRow("in use") << u"uid 100010 10"_s << QString();
        QTest::newRow("twice") << u"uid 5 10\nuid 5 20"_s << QString();
        QTest::newRow("lengths") << u"uid 5-6 10"_s << QString();
        QTest::newRow("backwards") << u"uid 6-5 6-5"_s << QString();
        QTest::newRow("words") << u"user 5 5"_s << QString();
        QTest::newRow("too few") << u"uid 5"_s << QString();
    }

    void raw()
    {
        QFETCH(QString, lines);
        QFETCH(QString, ranges);
        const auto map = IdMap::simple(100000, 65536).withRaw(lines);
        QStringList uids, gids;
        for (const IdRange &range : map ? map->ranges() : QList<IdRange>())
            (range.uid ? uids : gids).append(u"%1 %2 %3"_s.arg(range.nsId).arg(range.hostId).arg(range.count));
        QCOMPARE(map ? uids.join(u',') + u';' + gids.join(u',') : QString(), ranges);
        if (!map)
            QVERIFY2(map.error().status == 400 && map.error().message.contains(u"raw.idmap"_s), qPrintable(map.error().message));
    }

    void ownRanges()
    {
        const IdMap host = IdMap::simple(100000, 4 * 65536);
        const qint64 first = 165536, count = 65536;
        QCOMPARE(host.findFree(count, {}), first);
        QCOMPARE(host.findFree(count, { { first, count } }), first + count);
        QCOMPARE(host.findFree(count, { { first + count, count } }), first);
        QCOMPARE(host.findFree(count, { { first + 2 * count, count }, { first, count } }), first + count);
        QCOMPARE(host.findFree(2 * count, { { first + count, 10 } }), std::nullopt);
        QCOMPARE(host.findFree(4 * count, {}), std::nullopt);
        QCOMPARE(IdMap().findFree(1, {}), std::nullopt);
        QVERIFY(host.isFree({ first, count }, {}));
        QVERIFY(!host.isFree({ 100000, count }, {}));
        QVERIFY(!host.isFree({ first + 2 * count + 1, count }, {}));
        QVERIFY(!host.isFree({ first, count }, { { first + count - 1, 1 } }));
        QVERIFY(host.isFree({ first, count }, { { first + count, 1 } }));
    }
};

QTEST_GUILESS_MAIN(tst_IdMap)
#include "tst_idmap.moc"
