// SPDX-License-Identifier: Apache-2.0
// limits.read, limits.write and limits.max of disks, by block device.
#include <QTest>

#include "server/device/disklimits.h"

using namespace quayside;
using namespace Qt::StringLiterals;

class TestDiskLimits : public QObject {
    Q_OBJECT

    /** "device/read bytes/read iops/write bytes/write iops", or the error. */
    static QString outcome(const DeviceMap &devices)
    {
        const auto limits = diskLimits(devices, [](const StringMap &disk) { return disk.value(u"source"_s); });
        if (!limits)
            return QString::number(limits.error().status) + u' ' + limits.error().message;
        QStringList all;
        for (const DiskLimit &limit : *limits)
            all << u"%1/%2/%3/%4"_s.arg(limit.readBytes).arg(limit.readIops).arg(limit.writeBytes).arg(limit.writeIops);
        return all.join(u' ');
    }

    static DeviceMap disks(const QString &source, const QStringList &texts)
    {
        DeviceMap devices;
        for (const QString &text : texts) {
            StringMap disk { { u"type"_s, u"disk"_s }, { u"source"_s, source }, { u"path"_s, u"/mnt"_s } };
            for (const QString &entry : text.split(u' ', Qt::SkipEmptyParts))
                disk.insert(u"limits."_s + entry.section(u'=', 0, 0), entry.section(u'=', 1));
            devices.insert(u"d%1"_s.arg(devices.size()), disk);
        }
        return devices;
    }

private Q_SLOTS:
    void limits_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QStringList &texts, const QString &expected) { QTest::newRow(name) << texts << expected; };
        row("none", { u""_s, u""_s }, QString());
        row("bytes", { u"read=10MB write=1MiB"_s }, u"10000000/0/1048576/0"_s);
        row("operations", { u"read=100iops write=50iops"_s }, u"0/100/0/50"_s);
        row("mixed", { u"read=100iops write=1000"_s }, u"0/100/1000/0"_s);
        row("both", { u"max=2kB"_s }, u"2000/0/2000/0"_s);
        row("both wins", { u"max=2kB read=5kB write=20iops"_s }, u"2000/0/2000/0"_s);
        row("average", { u"read=10kB"_s, u"read=20kB write=6kB"_s, u""_s }, u"15000/0/6000/0"_s);
        row("average of each kind", { u"read=10kB"_s, u"read=30iops"_s, u"read=10iops"_s }, u"10000/20/0/0"_s);
        row("wrong", { u"read=fast"_s }, u"400"_s);
    }
    void limits()
    {
        if (blockDeviceOf(u"/usr"_s).isEmpty())
            QSKIP("/usr isn't on a block device here");
        QFETCH(QStringList, texts);
        QFETCH(QString, expected);
        const QString found = outcome(disks(u"/usr"_s, texts));
        QVERIFY2(expected.startsWith(u"400"_s) ? found.startsWith(expected) : found == expected, qPrintable(found));
    }

    void notOnABlockDevice()
    {
        QCOMPARE(outcome(disks(u"/proc/self"_s, { u"read=1kB"_s })), u"400 Device \"d0\": limits.read needs a disk on a block device"_s);
        QCOMPARE(outcome(disks(u"/proc/self"_s, { u""_s, u"write=1kB"_s })), u"400 Device \"d1\": limits.write needs a disk on a block device"_s);
        QCOMPARE(outcome(disks(u"/nowhere"_s, { u"max=1kB"_s })), u"400 Device \"d0\": limits.max needs a disk on a block device"_s);
        QCOMPARE(outcome(disks(u"/proc/self"_s, { u""_s })), QString());
    }

    void otherDevices()
    {
        QCOMPARE(outcome({ { u"eth0"_s, { { u"type"_s, u"nic"_s }, { u"limits.max"_s, u"1Mbit"_s } } } }), QString());
    }
};

QTEST_GUILESS_MAIN(TestDiskLimits)
#include "tst_disklimits.moc"
