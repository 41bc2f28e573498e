// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "server/instance/cgrouplimits.h"

using namespace quayside;
using namespace Qt::StringLiterals;

/** Changes of a running instance's bounds, on a made-up tree; what the files are for a start is in tst_lxcconfig's golden files. */
class tst_CgroupLimits : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    ContainerCgroup m_cgroup;
    CgroupLayout m_host;

    QString path(const QString &file) const { return m_dir.filePath(u"lxc.payload.c1/"_s + file); }
    QByteArray read(const QString &file) const
    {
        QFile opened(path(file));
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray("(none)");
    }
    void make(const QStringList &files)
    {
        QDir(path({})).removeRecursively();
        QVERIFY(QDir().mkpath(path({})));
        for (const QString &name : files) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("as before") > 0);
        }
    }
    Result<> change(const ResourceLimits &before, const ResourceLimits &after)
    {
        return changeCgroup(m_cgroup, *cgroupSettings(before, m_host), *cgroupSettings(after, m_host));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_host = CgroupLayout::parse("35 20 0:31 / " + m_dir.path().toUtf8() + " rw - cgroup2 cgroup2 rw\n", "cpu memory pids cpuset io",
            { u"io.weight"_s });
        m_cgroup = ContainerCgroup::parse("0::/lxc.payload.c1/init.scope\n", m_host);
    }

    void setsAndUnsets()
    {
        make({ u"pids.max"_s, u"cpu.max"_s, u"memory.max"_s, u"io.weight"_s, u"cpuset.cpus"_s });
        ResourceLimits limits;
        limits.processes = 40;
        limits.cpuQuotaUs = 25000;
        limits.diskPriority = 10;
        QVERIFY(change({}, limits));
        QCOMPARE(read(u"pids.max"_s), "40");
        QCOMPARE(read(u"cpu.max"_s), "25000 100000");
        QCOMPARE(read(u"io.weight"_s), "200");
        QCOMPARE(read(u"memory.max"_s), "as before");
        QVERIFY(change(limits, {}));
        QCOMPARE(read(u"pids.max"_s), "max");
        QCOMPARE(read(u"cpu.max"_s), "max 100000");
        QCOMPARE(read(u"io.weight"_s), "100");
    }

    void onlyDifferences()
    {
        make({ u"pids.max"_s, u"memory.max"_s });
        ResourceLimits before, after;
        before.processes = after.processes = 40;
        after.memoryBytes = 4096;
        QVERIFY(change(before, after));
        QCOMPARE(read(u"memory.max"_s), "4096");
        QCOMPARE(read(u"pids.max"_s), "as before");
    }

    void failedChangeIsUndone()
    {
        make({ u"memory.max"_s, u"cpu.max"_s });
        ResourceLimits before, after;
        before.memoryBytes = 4096;
        after.memoryBytes = 8192;
        after.processes = 10; // there is no such file here
        const auto result = change(before, after);
        QVERIFY(!result);
        QVERIFY2(result.error().message.contains(u"limits.processes"_s), qPrintable(result.error().message));
        QCOMPARE(read(u"memory.max"_s), "4096");
    }
};

QTEST_GUILESS_MAIN(tst_CgroupLimits)
#include "tst_cgrouplimits.moc"
