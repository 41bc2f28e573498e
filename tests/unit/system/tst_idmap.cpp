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
};

QTEST_GUILESS_MAIN(tst_IdMap)
#include "tst_idmap.moc"
