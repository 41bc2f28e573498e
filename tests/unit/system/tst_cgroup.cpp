// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "server/system/cgroup.h"
#include "server/system/mountinfo.h"

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
const QByteArray legacy = "30 20 0:26 / /sys/fs/cgroup/cpu,cpuacct rw - cgroup cgroup rw,cpu,cpuacct\n"
                          "31 20 0:27 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory\n"
                          "32 20 0:28 / /sys/fs/cgroup/pids rw - cgroup cgroup rw,pids\n"
                          "33 20 0:29 / /sys/fs/cgroup/freezer rw - cgroup cgroup rw,freezer\n"
                          "34 20 0:30 / /sys/fs/cgroup/systemd rw - cgroup cgroup rw,name=systemd\n";
const QByteArray unified = "35 20 0:31 / /sys/fs/cgroup rw,nosuid shared:9 - cgroup2 cgroup2 rw,nsdelegate\n";
}

class tst_Cgroup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mountinfo()
    {
        const QList<MountInfo> mounts = MountInfo::parse(
            "36 35 98:0 /mnt1 /mnt/a\\040b rw,noatime master:1 shared:2 - ext3 /dev/ro\\134ot rw,errors=continue\n"
            "broken line\n" + unified);
        QCOMPARE(mounts.size(), 2);
        QCOMPARE(mounts[0].target, u"/mnt/a b"_s);
        QCOMPARE(mounts[0].root, u"/mnt1"_s);
        QCOMPARE(mounts[0].source, u"/dev/ro\\ot"_s);
        QCOMPARE(mounts[0].superOptions, (QStringList { u"rw"_s, u"errors=continue"_s }));
        QCOMPARE(mounts[1].fsType, u"cgroup2"_s);
    }

    void namesOf()
    {
        QCOMPARE(ContainerCgroup::namesOf("5:memory:/lxc.payload.c1.ab12/lxc.payload.c2.ab12/x\n0::/a/lxc.payload.c1.ab12\n"),
            (QStringList { u"c1.ab12"_s, u"c2.ab12"_s }));
        QCOMPARE(ContainerCgroup::namesOf("0::/system.slice/a:b.service\n\nbroken\n"), QStringList());
    }

    void layouts_data()
    {
        QTest::addColumn<QByteArray>("mountinfo");
        QTest::addColumn<QByteArray>("controllers");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("memory");
        QTest::addColumn<bool>("unifiedMemory");
        QTest::addColumn<QString>("freezer");
        const QString root = u"/sys/fs/cgroup"_s;
        QTest::newRow("v1") << legacy << QByteArray() << int(CgroupLayout::Kind::Legacy) << root + u"/memory"_s << false << root + u"/freezer"_s;
        QTest::newRow("v2") << unified << QByteArray("cpu memory pids") << int(CgroupLayout::Kind::Unified) << root << true << root;
        QTest::newRow("hybrid") << QByteArray(legacy).append(unified).replace("/sys/fs/cgroup rw", "/sys/fs/cgroup/unified rw")
                                << QByteArray() << int(CgroupLayout::Kind::Hybrid) << root + u"/memory"_s << false << root + u"/freezer"_s;
        QTest::newRow("v2 without memory") << unified << QByteArray("cpu pids") << int(CgroupLayout::Kind::Unified) << QString() << false << root;
    }

    void layouts()
    {
        QFETCH(QByteArray, mountinfo);
        QFETCH(QByteArray, controllers);
        QFETCH(int, kind);
        QFETCH(QString, memory);
        QFETCH(bool, unifiedMemory);
        QFETCH(QString, freezer);
        const CgroupLayout layout = CgroupLayout::parse(mountinfo, controllers);
        QCOMPARE(int(layout.kind()), kind);
        QCOMPARE(layout.mountOf(u"memory"_s), memory);
        QCOMPARE(layout.isUnified(u"memory"_s), unifiedMemory);
        QCOMPARE(layout.mountOf(u"freezer"_s), freezer);
    }

    /** The files of a container's v2 group, read whatever its init has moved into below. */
    void readings()
    {
        QTemporaryDir dir;
        const QString group = dir.filePath(u"lxc.payload.c1"_s);
        QVERIFY(QDir().mkpath(group));
        const auto write = [&](const char *name, const char *text) {
            QFile file(group + u'/' + QLatin1StringView(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) >= 0);
        };
        write("memory.current", "4096\n");
        write("memory.peak", "8192\n");
        write("memory.swap.current", "12\n");
        write("cpu.stat", "usage_usec 17\nuser_usec 9\n");
        write("pids.current", "3\n");
        write("cgroup.freeze", "0\n");
        const CgroupLayout layout
            = CgroupLayout::parse("35 20 0:31 / " + dir.path().toUtf8() + " rw - cgroup2 cgroup2 rw\n", "cpu memory pids");
        const ContainerCgroup cgroup = ContainerCgroup::parse("0::/lxc.payload.c1/init.scope\n", layout);
        QCOMPARE(cgroup.memory().usage, 4096);
        QCOMPARE(cgroup.memory().usagePeak, 8192);
        QCOMPARE(cgroup.memory().swapUsage, 12);
        QCOMPARE(cgroup.memory().swapUsagePeak, 0);
        QCOMPARE(cgroup.cpu().usage, 17000);
        QCOMPARE(cgroup.processes(), 3);
        QVERIFY(!cgroup.isFrozen());
        write("cgroup.freeze", "1\n");
        QVERIFY(cgroup.isFrozen());
    }

    /** What is left of a container goes; other containers' groups, of the same name in another state directory, stay. */
    void leftovers()
    {
        QTemporaryDir dir;
        const CgroupLayout layout = CgroupLayout::parse("35 20 0:31 / " + dir.path().toUtf8() + " rw - cgroup2 cgroup2 rw\n", "cpu");
        for (const char *group : { "lxc.payload.c1.3f9a2c/init.scope", "lxc.payload.c1.3f9a2c/.lxc", "lxc.monitor.c1.3f9a2c", "lxc.payload.c1.aaaaaa", "lxc.payload.c1" })
            QVERIFY(QDir(dir.path()).mkpath(QLatin1StringView(group)));
        ContainerCgroup::removeLeftovers(u"c1.3f9a2c"_s, layout);
        QCOMPARE(QDir(dir.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList({ u"lxc.payload.c1"_s, u"lxc.payload.c1.aaaaaa"_s }));
    }
};

QTEST_GUILESS_MAIN(tst_Cgroup)
#include "tst_cgroup.moc"
