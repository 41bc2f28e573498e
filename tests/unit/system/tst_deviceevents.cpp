// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <poll.h>

#include "server/system/pathwatcher.h"
#include "server/system/udevdatabase.h"
#include "server/system/uevent.h"

using namespace quayside;
using namespace Qt::StringLiterals;

class TestDeviceEvents : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void uevents_data();
    void uevents();
    void properties();
    void pathsComeAndGo();
};

static QByteArray udevMessage(quint32 offset, quint32 length, const QByteArray &properties)
{
    QByteArray message("libudev\0\xfe\xed\xca\xfe", 12);
    for (const quint32 number : { 40u, offset, length })
        message.append(reinterpret_cast<const char *>(&number), sizeof number);
    return message + QByteArray(16, '\0') + properties;
}

void TestDeviceEvents::uevents_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<bool>("fromUdev");
    const QByteArray properties("ACTION=add\0SUBSYSTEM=tty\0", 25);
    QTest::newRow("kernel") << QByteArray("add@/devices/x\0ACTION=add\0", 26) << QByteArray("add") << false;
    QTest::newRow("udev") << udevMessage(40, quint32(properties.size()), properties) << QByteArray("add") << true;
    QTest::newRow("no action") << QByteArray("add@/devices/x\0A=b\0", 19) << QByteArray() << false;
    QTest::newRow("too long") << udevMessage(40, 1000, properties) << QByteArray() << false;
    QTest::newRow("far away") << udevMessage(0xfffffff0, 40, properties) << QByteArray() << false;
    QTest::newRow("in the header") << udevMessage(8, 8, properties) << QByteArray() << false;
    QTest::newRow("short") << QByteArray("libudev\0abc", 11) << QByteArray() << false;
    QTest::newRow("nothing") << QByteArray() << QByteArray() << false;
}

void TestDeviceEvents::uevents()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, action);
    const auto event = Uevent::parse(message);
    QCOMPARE(event.has_value(), !action.isEmpty());
    if (event) {
        QCOMPARE(event->action, action);
        QTEST(event->fromUdev, "fromUdev");
    }
}

void TestDeviceEvents::properties()
{
    const auto found = udevProperties("S:serial/by-id/x\nE:ID_VENDOR_ID=0403\nE:=\nE:A=b=c\nI:123\n");
    QCOMPARE(found, (QMap<QByteArray, QByteArray> { { "ID_VENDOR_ID", "0403" }, { "A", "b=c" } }));
}

void TestDeviceEvents::pathsComeAndGo()
{
    QTemporaryDir folder;
    const QString path = folder.path() + u"/a/b/file"_s;
    auto watcher = PathWatcher::open();
    QVERIFY(watcher);
    watcher->watch(path);
    QVERIFY(watcher->changed().isEmpty());
    QVERIFY(QFile(folder.path() + u"/other"_s).open(QIODevice::WriteOnly));
    QVERIFY(watcher->changed().isEmpty());
    const auto isSeen = [&] { return watcher->changed() == QStringList { path }; };
    QVERIFY(QDir().mkpath(folder.path() + u"/a/b"_s));
    QVERIFY(isSeen());
    QVERIFY(QFile(path).open(QIODevice::WriteOnly));
    QVERIFY(isSeen());
    QVERIFY(QFile::remove(path));
    QVERIFY(isSeen());
    QVERIFY(QDir(folder.path() + u"/a"_s).removeRecursively());
    QVERIFY(isSeen());
    QVERIFY(QDir().mkpath(folder.path() + u"/a/b"_s));
    QVERIFY(isSeen());
    watcher->unwatch(path);
    QVERIFY(QFile(path).open(QIODevice::WriteOnly));
    QVERIFY(watcher->changed().isEmpty());
}

QTEST_GUILESS_MAIN(TestDeviceEvents)
#include "tst_deviceevents.moc"
