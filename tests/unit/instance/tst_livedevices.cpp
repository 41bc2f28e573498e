// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "server/instance/livedevices.h"

using namespace quayside;
using namespace Qt::StringLiterals;

class TestLiveDevices : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void order();
    void changes();
    void proxiesFollowAddresses();
};

static StringMap disk(const QString &path, const StringMap &more = {})
{
    StringMap keys { { u"type"_s, u"disk"_s }, { u"path"_s, path }, { u"source"_s, u"/usr"_s } };
    keys.insert(more);
    return keys;
}

static const StringMap nic { { u"type"_s, u"nic"_s }, { u"nictype"_s, u"p2p"_s } };

void TestLiveDevices::order()
{
    const DeviceMap devices { { u"a"_s, disk(u"/mnt/x/y"_s) }, { u"b"_s, disk(u"mnt//x"_s) }, { u"c"_s, { { u"type"_s, u"none"_s } } }, { u"z"_s, nic } };
    QCOMPARE(startOrder(devices), (QStringList { u"z"_s, u"b"_s, u"a"_s, u"c"_s }));
}

void TestLiveDevices::changes()
{
    const DeviceMap before { { u"gone"_s, nic }, { u"outer"_s, disk(u"/a"_s) }, { u"inner"_s, disk(u"/a/b"_s) }, { u"same"_s, disk(u"/s"_s) },
        { u"limited"_s, disk(u"/l"_s) }, { u"noted"_s, disk(u"/n"_s) } };
    const DeviceMap after { { u"new"_s, nic }, { u"outer"_s, disk(u"/a"_s, { { u"readonly"_s, u"true"_s } }) },
        { u"inner"_s, { { u"type"_s, u"none"_s } } }, { u"same"_s, disk(u"/s"_s) }, { u"limited"_s, disk(u"/l"_s, { { u"limits.read"_s, u"1MB"_s } }) },
        { u"noted"_s, disk(u"/n"_s, { { u"user.note"_s, u"x"_s } }) } };
    const DeviceChanges changes = DeviceChanges::between(before, after);
    QCOMPARE(changes.removed, (QStringList { u"inner"_s, u"outer"_s, u"gone"_s }));
    QCOMPARE(changes.added, (QStringList { u"new"_s, u"outer"_s, u"inner"_s }));
    QCOMPARE(changes.updated, (QStringList { u"limited"_s, u"noted"_s }));
    QVERIFY(DeviceChanges::between(after, after).removed.isEmpty());
}

/** A proxy that the firewall leads has an address of a nic in its rules. */
void TestLiveDevices::proxiesFollowAddresses()
{
    const auto devices = [](const QString &address, const QString &note) {
        const StringMap port { { u"type"_s, u"nic"_s }, { u"nictype"_s, u"bridged"_s }, { u"parent"_s, u"br0"_s }, { u"ipv4.address"_s, address }, { u"user.x"_s, note } };
        const StringMap proxy { { u"type"_s, u"proxy"_s }, { u"listen"_s, u"tcp:192.0.2.1:80"_s }, { u"connect"_s, u"tcp:0.0.0.0:80"_s } };
        DeviceMap map { { u"eth0"_s, port }, { u"led"_s, proxy }, { u"other"_s, proxy } };
        map[u"led"_s].insert(u"nat"_s, u"true"_s);
        return map;
    };
    const DeviceChanges moved = DeviceChanges::between(devices(u"10.0.0.2"_s, {}), devices(u"10.0.0.3"_s, {}));
    QCOMPARE(moved.removed, QStringList { u"led"_s });
    QCOMPARE(moved.added, QStringList { u"led"_s });
    QCOMPARE(moved.updated, QStringList { u"eth0"_s });
    QVERIFY(DeviceChanges::between(devices(u"10.0.0.2"_s, {}), devices(u"10.0.0.2"_s, u"x"_s)).added.isEmpty());
}

QTEST_GUILESS_MAIN(TestLiveDevices)
#include "tst_livedevices.moc"
