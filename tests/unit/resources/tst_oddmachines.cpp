// SPDX-License-Identifier: Apache-2.0
// Machines whose files are cut, odd, or go while they are read; processors and firmware that say it in other words.
#include <QDirIterator>
#include <QJsonDocument>
#include <QTest>
#include <QThread>
#include <atomic>
#include <random>

#include "server/resources/hostresources.h"
#include "tests/unit/resources/machines.h"

using namespace quayside;
using namespace quayside::test;
using namespace Qt::StringLiterals;

class TestOddMachines : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cutFiles_data();
    void cutFiles();
    void takenOutWhileRead();
    void endlessFiles();
    void processors_data();
    void processors();
    void kinds_data();
    void kinds();
    void textsThatAreNone();
};

static LinkSettings noLink(const QString &) { return {}; }
static api::Resources read(const QTemporaryDir &root) { return hostResources(root.path(), noLink); }

/** A file below `root`, with the folders above it. */
static bool put(const QTemporaryDir &root, const QString &path, const QByteArray &text)
{
    const QString name = root.filePath(path);
    QFile file(name);
    return QDir().mkpath(name.section(u'/', 0, -2)) && file.open(QFile::WriteOnly | QFile::Truncate) && file.write(text) == text.size();
}

static QMap<QString, QByteArray> filesOf(const QTemporaryDir &root)
{
    QMap<QString, QByteArray> files;
    QDirIterator found(root.path(), QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        QFile file(found.next());
        if (file.open(QFile::ReadOnly))
            files[found.filePath().mid(root.path().size() + 1)] = file.readAll();
    }
    return files;
}

void TestOddMachines::cutFiles_data()
{
    QTest::addColumn<QString>("machine");
    for (const char *machine : machineNames)
        QTest::newRow(machine) << QString::fromLatin1(machine);
}

/** Each file ends anywhere, some have become folders, some are gone. */
void TestOddMachines::cutFiles()
{
    QFETCH(QString, machine);
    const MachineRoot root;
    QVERIFY(unpackMachine(root.path(), machine));
    const auto files = filesOf(root);
    QVERIFY(files.size() > 30);
    for (unsigned round = 0; round < 12; ++round) {
        std::mt19937 random(round);
        for (const auto &[path, text] : files.asKeyValueRange()) {
            const QString name = root.filePath(path);
            QFileInfo(name).isDir() ? QDir(name).removeRecursively() : QFile::remove(name);
            const unsigned fate = random() % 20;
            if (fate == 0)
                QDir().mkdir(name);
            else if (fate > 2)
                QVERIFY(put(root, path, text.left(qsizetype(random() % size_t(text.size() + 1)))));
        }
        QJsonParseError error;
        const auto answer = QJsonDocument::fromJson(toJson(read(root)), &error);
        QVERIFY2(answer.isObject(), qPrintable(u"round %1: %2"_s.arg(round).arg(error.errorString())));
        QVERIFY(fromAnswer<api::Resources>(answer.object()));
    }
}

void TestOddMachines::takenOutWhileRead()
{
    for (const char *machine : machineNames) {
        const MachineRoot root;
        QVERIFY(unpackMachine(root.path(), QString::fromLatin1(machine)));
        QStringList names = filesOf(root).keys();
        std::shuffle(names.begin(), names.end(), std::mt19937(7));
        std::atomic_bool done = false;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            for (const QString &name : names) {
                QFile::remove(root.filePath(name));
                QThread::yieldCurrentThread();
            }
            done = true;
        }));
        thread->start();
        while (!done)
            QVERIFY(QJsonDocument::fromJson(toJson(read(root))).isObject());
        thread->wait();
        const api::Resources bare = read(root); // folders and links are left
        QCOMPARE(bare.storage.total, 0u);
        for (const api::GpuCard &card : bare.gpu.cards)
            QVERIFY(card.vendorId.isEmpty());
    }
}

/** A link that leads to itself, and a file that is far too long. */
void TestOddMachines::endlessFiles()
{
    const MachineRoot root;
    QVERIFY(put(root, u"proc/cpuinfo"_s, QByteArray(2'000'000, ':')));
    QVERIFY(put(root, u"proc/meminfo"_s, QByteArray("MemTotal: 1 kB\n").repeated(100'000)));
    QVERIFY(put(root, u"sys/class/dmi/id/sys_vendor"_s, QByteArray(100'000, 'x')));
    QVERIFY(QDir(root.path()).mkpath(u"sys/class/net"_s) && QDir(root.path()).mkpath(u"sys/class/block"_s));
    QVERIFY(QFile::link(u"eth0"_s, root.filePath(u"sys/class/net/eth0"_s)));
    QVERIFY(QFile::link(u"."_s, root.filePath(u"sys/class/block/device"_s)));
    const api::Resources resources = read(root);
    QCOMPARE(resources.memory.total, 1024u);
    QCOMPARE(resources.network.total + resources.storage.total, 0u);
    QVERIFY(resources.system.vendor.size() <= 4096);
}

void TestOddMachines::processors_data()
{
    QTest::addColumn<QByteArray>("cpuinfo");
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("name");
    QTest::newRow("POWER") << QByteArray("processor\t: 0\ncpu\t\t: POWER9, altivec supported\nclock\t\t: 2300.000000MHz\nrevision\t: 2.2 (pvr 004e 1202)\n\n"
                                         "timebase\t: 512000000\nplatform\t: PowerNV\nmodel\t\t: 9006-22P\nfirmware\t: OPAL\n")
                           << QString() << u"POWER9, altivec supported"_s;
    QTest::newRow("s390x") << QByteArray("vendor_id       : IBM/S390\n# processors    : 1\nbogomips per cpu: 3241.00\n"
                                         "processor 0: version = FF,  identification = 2733E8,  machine = 8561\n\ncpu number      : 0\n")
                           << u"IBM/S390"_s << QString();
    QTest::newRow("ARM") << QByteArray("processor\t: 0\nBogoMIPS\t: 50.00\nCPU implementer\t: 0xc0\nCPU part\t: 0xac3\n") << u"Ampere"_s << QString();
    QTest::newRow("x86") << QByteArray("processor\t: 0\nvendor_id\t: AuthenticAMD\nmodel name\t: AMD \xff EPYC\n") << u"AuthenticAMD"_s << u"AMD \uFFFD EPYC"_s;
    QTest::newRow("another one") << QByteArray("processor\t: 1\nvendor_id\t: GenuineIntel\n") << QString() << QString();
}

void TestOddMachines::processors()
{
    QFETCH(QByteArray, cpuinfo);
    const MachineRoot root;
    QVERIFY(put(root, u"proc/cpuinfo"_s, cpuinfo));
    QVERIFY(put(root, u"sys/devices/system/cpu/cpu0/topology/core_id"_s, "0\n"));
    const api::CpuResources cpus = read(root).cpu;
    QCOMPARE(cpus.sockets.size(), 1);
    QTEST(cpus.sockets[0].vendor, "vendor");
    QTEST(cpus.sockets[0].name, "name");
}

void TestOddMachines::kinds_data()
{
    QTest::addColumn<QByteArray>("vendor");
    QTest::addColumn<QByteArray>("product");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("type");
    const QString dmi = u"sys/class/dmi/id/board_name"_s, machine = u"virtual-machine"_s, physical = u"physical"_s;
    QTest::newRow("of metal") << QByteArray("LENOVO") << QByteArray("20HR") << dmi << QByteArray() << physical;
    QTest::newRow("QEMU") << QByteArray("QEMU") << QByteArray("Standard PC") << dmi << QByteArray() << machine;
    QTest::newRow("Google") << QByteArray("Google") << QByteArray("Google Compute Engine") << dmi << QByteArray() << machine;
    QTest::newRow("a book by Google") << QByteArray("Google") << QByteArray("Eve") << dmi << QByteArray() << physical;
    QTest::newRow("Hyper-V") << QByteArray("Microsoft Corporation") << QByteArray("Virtual Machine") << dmi << QByteArray() << machine;
    QTest::newRow("a book by Microsoft") << QByteArray("Microsoft Corporation") << QByteArray("Surface Pro") << dmi << QByteArray() << physical;
    QTest::newRow("Amazon") << QByteArray("Amazon EC2") << QByteArray("m6g.large") << dmi << QByteArray() << machine;
    QTest::newRow("Amazon's metal") << QByteArray("Amazon EC2") << QByteArray("m6g.metal") << dmi << QByteArray() << physical;
    QTest::newRow("s390x") << QByteArray() << QByteArray() << u"proc/sysinfo"_s << QByteArray("Manufacturer: IBM\n\nLPAR Number: 1\n\nVM00 Name: guest\n") << machine;
    QTest::newRow("s390x of metal") << QByteArray() << QByteArray() << u"proc/sysinfo"_s << QByteArray("Manufacturer: IBM\n\nLPAR Number: 1\n") << physical;
    QTest::newRow("flag") << QByteArray("LENOVO") << QByteArray("20HR") << u"proc/cpuinfo"_s << QByteArray("processor : 0\nflags : fpu hypervisor\n") << machine;
    QTest::newRow("container") << QByteArray("QEMU") << QByteArray("PC") << u"run/systemd/container"_s << QByteArray("lxc") << u"container"_s;
}

void TestOddMachines::kinds()
{
    QFETCH(QByteArray, vendor);
    QFETCH(QByteArray, product);
    QFETCH(QString, path);
    QFETCH(QByteArray, text);
    const MachineRoot root;
    QVERIFY(put(root, path, text));
    QVERIFY(put(root, u"sys/class/dmi/id/sys_vendor"_s, vendor) && put(root, u"sys/class/dmi/id/product_name"_s, product));
    QTEST(read(root).system.type, "type");
}

/** What isn't UTF-8, or isn't text at all, comes out as text. */
void TestOddMachines::textsThatAreNone()
{
    const MachineRoot root;
    QVERIFY(put(root, u"sys/class/dmi/id/sys_vendor"_s, "\xe9t\xe9 \x01\x1b[31m"));
    QVERIFY(put(root, u"sys/class/dmi/id/chassis_type"_s, "130\n"));
    QVERIFY(put(root, u"sys/bus/usb/devices/1-1/busnum"_s, "1\n") && put(root, u"sys/bus/usb/devices/1-1/speed"_s, "nan\n"));
    const api::Resources resources = read(root);
    const auto answer = QJsonDocument::fromJson(toJson(resources));
    QCOMPARE(answer[u"system"_s][u"vendor"_s].toString(), u"\uFFFDt\uFFFD \u0001\u001b[31m"_s);
    QCOMPARE(answer[u"system"_s][u"chassis"_s][u"type"_s].toString(), QString());
    QVERIFY(answer[u"usb"_s][u"devices"_s][0][u"speed"_s].isDouble());
}

QTEST_GUILESS_MAIN(TestOddMachines)
#include "tst_oddmachines.moc"
