// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "models/api/names.h"
#include "server/instance/expansion.h"
#include "server/instance/instancetypes.h"
#include "server/instance/petname.h"

using namespace quayside;
using namespace Qt::StringLiterals;

class TestExpansion : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void laterLayersWin();
    void devicesAreReplacedWhole();
    void rootDisk_data();
    void rootDisk();
    void changedKeys();
    void instanceTypes_data();
    void instanceTypes();
    void petNamesAreValid();
};

void TestExpansion::laterLayersWin()
{
    const QList<ProfileLayer> profiles { { { { u"a"_s, u"1"_s }, { u"b"_s, u"1"_s }, { u"c"_s, u"1"_s } }, {} },
        { { { u"b"_s, u"2"_s }, { u"c"_s, u"2"_s } }, {} } };
    const Expansion all = expand(profiles, { { u"c"_s, u"3"_s }, { u"d"_s, u"3"_s } }, {});
    QCOMPARE(all.config, (StringMap { { u"a"_s, u"1"_s }, { u"b"_s, u"2"_s }, { u"c"_s, u"3"_s }, { u"d"_s, u"3"_s } }));
}

void TestExpansion::devicesAreReplacedWhole()
{
    const StringMap inProfile { { u"type"_s, u"nic"_s }, { u"parent"_s, u"br0"_s } };
    const StringMap none { { u"type"_s, u"none"_s } };
    const Expansion all = expand({ { {}, { { u"eth0"_s, inProfile }, { u"eth1"_s, inProfile } } } }, {}, { { u"eth0"_s, none } });
    QCOMPARE(all.devices, (DeviceMap { { u"eth0"_s, none }, { u"eth1"_s, inProfile } }));
}

void TestExpansion::rootDisk_data()
{
    QTest::addColumn<DeviceMap>("devices");
    QTest::addColumn<QString>("device");
    const StringMap root { { u"type"_s, u"disk"_s }, { u"path"_s, u"/"_s }, { u"pool"_s, u"p"_s } };
    StringMap withSource = root;
    withSource.insert(u"source"_s, u"/srv"_s);
    QTest::newRow("one") << DeviceMap { { u"root"_s, root } } << u"root"_s;
    QTest::newRow("none") << DeviceMap {} << QString();
    QTest::newRow("two") << DeviceMap { { u"root"_s, root }, { u"other"_s, root } } << QString();
    QTest::newRow("with a source") << DeviceMap { { u"root"_s, withSource } } << QString();
    QTest::newRow("removed") << DeviceMap { { u"root"_s, { { u"type"_s, u"none"_s } } } } << QString();
}

void TestExpansion::rootDisk()
{
    QFETCH(DeviceMap, devices);
    QFETCH(QString, device);
    const auto result = quayside::rootDisk(devices);
    QCOMPARE(result.has_value(), !device.isEmpty());
    if (!result) {
        QCOMPARE(result.error().status, 400);
        return;
    }
    QCOMPARE(result->device, device);
    QCOMPARE(result->pool, u"p"_s);
}

void TestExpansion::changedKeys()
{
    const StringMap before { { u"a"_s, u"1"_s }, { u"b"_s, u"1"_s }, { u"c"_s, u""_s }, { u"d"_s, u"1"_s } };
    const StringMap after { { u"a"_s, u"1"_s }, { u"b"_s, u"2"_s }, { u"e"_s, u"1"_s }, { u"f"_s, u""_s } };
    QCOMPARE(quayside::changedKeys(before, after), (QStringList { u"b"_s, u"d"_s, u"e"_s }));
}

void TestExpansion::instanceTypes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<StringMap>("limits");
    const QString cpu = u"limits.cpu"_s, time = u"limits.cpu.allowance"_s, memory = u"limits.memory"_s;
    QTest::newRow("both") << u"c2-m4"_s << StringMap { { cpu, u"2"_s }, { memory, u"4096MB"_s } };
    QTest::newRow("parts") << u"c1.5-m0.5"_s << StringMap { { cpu, u"2"_s }, { time, u"75%"_s }, { memory, u"512MB"_s } };
    QTest::newRow("cores") << u"c1"_s << StringMap { { cpu, u"1"_s } };
    QTest::newRow("memory") << u"m2"_s << StringMap { { memory, u"2048MB"_s } };
    for (const QString &bad : { u"x2"_s, u"-"_s, u""_s, u"c"_s, u"c2m4"_s, u"c-2"_s, u"cNaN"_s, u"t2.nothing"_s, u"c2-m4-c3"_s })
        QTest::newRow(qPrintable(u"refused: "_s + bad)) << bad << StringMap {};
}

void TestExpansion::instanceTypes()
{
    QFETCH(QString, name);
    QFETCH(StringMap, limits);
    const auto result = limitsOfInstanceType(name);
    QCOMPARE(result.has_value(), !limits.isEmpty());
    if (result)
        QCOMPARE(*result, limits);
}

void TestExpansion::petNamesAreValid()
{
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i) {
        const QString name = petName();
        QVERIFY(checkInstanceName(name));
        QCOMPARE(name, name.toLower());
        seen.insert(name);
    }
    QVERIFY(seen.size() > 500);
}

QTEST_GUILESS_MAIN(TestExpansion)
#include "tst_expansion.moc"
