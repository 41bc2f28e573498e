// SPDX-License-Identifier: Apache-2.0
// Machines that we made up from the kernel's documentation (tests/data/resources), and this one.
#include <QDirIterator>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include "server/resources/hardwareids.h"
#include "server/resources/hostresources.h"
#include "server/resources/sysfs.h"
#include "tests/unit/resources/machines.h"

using namespace quayside;
using namespace quayside::test;
using namespace Qt::StringLiterals;

class TestHostResources : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void machines_data();
    void machines();
    void answersAreReadBack();
    void memoryComesAndGoes();
    void nothingThere();
    void oddContents();
    void ids_data();
    void ids();
    void everyVendorIsFound();
    void linksStayBelowTheRoot();
    void interfacesWithoutDrivers();
};

static QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/** What drivers would say. */
static LinkSettings links(const QString &name)
{
    if (name == "ens1f0"_L1)
        return { u"7.20 0x800080e9 1.2585.0"_s, u"3c:fd:fe:00:00:11"_s, { u"1000baseT/Full"_s, u"10000baseSR/Full"_s }, { u"fibre"_s }, u"fibre"_s,
            u"internal"_s, true };
    return {};
}

static QByteArray pretty(const api::Resources &resources)
{
    return QJsonDocument::fromJson(toJson(resources)).toJson();
}

void TestHostResources::machines_data()
{
    QTest::addColumn<QString>("machine");
    for (const char *machine : machineNames)
        QTest::newRow(machine) << QString::fromLatin1(machine);
}

void TestHostResources::machines()
{
    QFETCH(QString, machine);
    const MachineRoot root;
    QVERIFY(unpackMachine(root.path(), machine));
    const QByteArray found = pretty(hostResources(root.path(), links));
    const QByteArray expected = readFile(machineFolder + machine + u".json"_s);
    if (found == expected)
        return;
    QFile file(QDir::temp().filePath(machine + u".resources.json"_s));
    QVERIFY(file.open(QFile::WriteOnly) && file.write(found) == found.size());
    QFAIL(qPrintable(u"what was found is in "_s + file.fileName()));
}

void TestHostResources::answersAreReadBack()
{
    const MachineRoot root;
    QVERIFY(unpackMachine(root.path(), u"server"_s));
    const QByteArray text = toJson(hostResources(root.path(), links));
    const auto read = fromAnswer<api::Resources>(QJsonDocument::fromJson(text).object());
    QVERIFY(read);
    QCOMPARE(toJson(*read), text);
}

static bool replaceIn(const QString &path, const QByteArray &what, const QByteArray &with)
{
    const QByteArray text = readFile(path);
    QFile file(path);
    return text.contains(what) && file.open(QFile::WriteOnly) && file.write(QByteArray(text).replace(what, with)) > 0;
}

/** Blocks are read again when the kernel has one more or fewer to give. */
void TestHostResources::memoryComesAndGoes()
{
    const MachineRoot root;
    QVERIFY(unpackMachine(root.path(), u"server"_s));
    const quint64 block = 0x8000000;
    const auto memory = [&] { return hostResources(root.path(), links).memory; };
    const api::MemoryResources before = memory();
    QVERIFY(replaceIn(root.filePath(u"sys/devices/system/memory/memory0/online"_s), "1", "0"));
    QVERIFY(replaceIn(root.filePath(u"sys/devices/system/node/node0/meminfo"_s), "MemTotal:  ", "MemTotal: 1"));
    QCOMPARE(memory().total, before.total - block);
    QCOMPARE(memory().nodes.constFirst().total, before.nodes.constFirst().total - block);
    QVERIFY(QDir(root.filePath(u"sys/devices/system/memory/memory1"_s)).removeRecursively());
    QCOMPARE(memory().total, before.total - 2 * block);
}

void TestHostResources::nothingThere()
{
    const MachineRoot root;
    const api::Resources resources = hostResources(root.path(), links);
    QVERIFY(!resources.cpu.architecture.isEmpty());
    QCOMPARE(resources.cpu.total + resources.memory.total + resources.gpu.total + resources.network.total + resources.storage.total
            + resources.usb.total + resources.pci.total, 0u);
    const QByteArray text = toJson(resources);
    for (const char *empty : { "\"sockets\":[]", "\"cards\":[]", "\"disks\":[]", "\"devices\":[]", "\"firmware\":null", "\"type\":\"physical\"" })
        QVERIFY2(text.contains(empty), empty);
}

/** Every file of a machine says the same nonsense. */
void TestHostResources::oddContents()
{
    const QByteArray texts[] = { {}, "none of : your = business\n\n:\n,-,", QByteArray("\xff\xfe\0\x80\\x\\x2\n", 9),
        "99999999999999999999999999", "-1\n" };
    for (const QString &machine : { u"server"_s, u"workstation"_s }) {
        const MachineRoot root;
        QVERIFY(unpackMachine(root.path(), machine));
        for (const QByteArray &text : texts) {
            QDirIterator files(root.path(), QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate) && file.write(text) == text.size());
            }
            const auto answer = QJsonDocument::fromJson(toJson(hostResources(root.path(), links)));
            QVERIFY2(answer.isObject(), text.constData());
        }
    }
}

void TestHostResources::ids_data()
{
    QTest::addColumn<quint64>("vendor");
    QTest::addColumn<quint64>("device");
    QTest::addColumn<QString>("vendorName");
    QTest::addColumn<QString>("deviceName");
    QTest::newRow("first") << quint64(0x0001) << quint64(0x7778) << u"First"_s << u"Counting Device"_s;
    QTest::newRow("no devices") << quint64(0x0010) << quint64(1) << u"Without Devices"_s << QString();
    QTest::newRow("a subsystem is no device") << quint64(0x8086) << quint64(0x1af4) << u"Intel Corporation"_s << QString();
    QTest::newRow("after a subsystem") << quint64(0x8086) << quint64(0x1572) << u"Intel Corporation"_s << u"X710"_s;
    QTest::newRow("last") << quint64(0xffff) << quint64(0x0001) << u"Illegal Vendor ID"_s << u"Nothing"_s;
    QTest::newRow("between") << quint64(0x0011) << quint64(1) << QString() << QString();
    QTest::newRow("a class is no vendor") << quint64(0x03) << quint64(0) << QString() << QString();
    QTest::newRow("too big") << quint64(0x10000) << quint64(0) << QString() << QString();
}

void TestHostResources::ids()
{
    QFETCH(quint64, vendor);
    QFETCH(quint64, device);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"pci.ids"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("# Comment\n\n0001  First\n\t7778  Counting Device\n0010  Without Devices\n# 0011  Not this one\n8086  Intel Corporation\n"
               "\t1521  I350\n\t\t1af4 0001  Subsystem\n\t1572  X710\nffff  Illegal Vendor ID\n\t0001  Nothing\n"
               "# Classes\nC 00  Unclassified device\n\t01  VGA\nC 03  Display controller\n\t00  VGA compatible controller\n\t\t01  8514\n\t02  3D");
    file.close();
    const HardwareIds table(file.fileName());
    QTEST(table.vendor(vendor), "vendorName");
    QTEST(table.device(vendor, device), "deviceName");
    QCOMPARE(table.className(3), u"Display controller"_s);
    QCOMPARE(table.subClass(3, 0), u"VGA compatible controller"_s);
    QCOMPARE(table.subClass(3, 2), u"3D"_s);
    QCOMPARE(table.className(4), QString());
    const HardwareIds none(folder.filePath(u"none"_s));
    QCOMPARE(none.vendor(vendor) + none.device(vendor, device) + none.className(3) + none.subClass(3, 0), QString());
}

void TestHostResources::everyVendorIsFound()
{
    int seen = 0;
    for (const QString &path : { u"/usr/share/misc/pci.ids"_s, u"/usr/share/misc/usb.ids"_s }) {
        const HardwareIds table(path);
        for (const QByteArray &line : readFile(path).split('\n')) {
            if (line.startsWith("C "))
                break;
            bool isVendor = false;
            const quint64 id = line.left(4).toULongLong(&isVendor, 16);
            if (!isVendor || line.mid(4, 2) != "  ")
                continue;
            QCOMPARE(table.vendor(id), QString::fromUtf8(line.mid(6).trimmed()));
            ++seen;
        }
    }
    if (!seen)
        QSKIP("neither pci.ids nor usb.ids is installed");
}

void TestHostResources::linksStayBelowTheRoot()
{
    const MachineRoot root;
    QVERIFY(QFile::link(u"/etc"_s, root.filePath(u"out"_s)));
    QVERIFY(QDir(root.path()).mkpath(u"in/side"_s));
    QVERIFY(QFile::link(u"side"_s, root.filePath(u"in/link"_s)));
    const Sysfs sys(root.path());
    QCOMPARE(sys.real(u"/out"_s), QString());
    QCOMPARE(sys.real(u"/nowhere"_s), QString());
    QCOMPARE(sys.real(u"/in/link"_s), u"/in/side"_s);
    QCOMPARE(sys.targetName(u"/in/link"_s), u"side"_s);
    QCOMPARE(sys.targetName(u"/in/side"_s), QString());
}

void TestHostResources::interfacesWithoutDrivers()
{
    for (const QString &name : { u"lo"_s, u"nosuchthing"_s, QString(200, u'x') }) {
        const LinkSettings settings = ethtoolSettings(name);
        QCOMPARE(settings.firmwareVersion, QString());
        QVERIFY(settings.supportedModes.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestHostResources)
#include "tst_hostresources.moc"
