// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "server/instance/instancelimits.h"
#include "server/instance/seccomppolicy.h"

using namespace quayside;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(quayside::ResourceLimits)

class TestInstanceLimits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void limits_data();
    void limits();
    void refuses_data();
    void refuses();
    void cpusSpread();
    void seccomp_data();
    void seccomp();
};

static const HostCapacity host { 1000 * 1000 * 100, 4 };

void TestInstanceLimits::limits_data()
{
    QTest::addColumn<StringMap>("config");
    QTest::addColumn<ResourceLimits>("expected");
    const auto row = [](const char *name, const StringMap &config, auto set) {
        ResourceLimits limits;
        set(limits);
        QTest::newRow(name) << config << limits;
    };
    using L = ResourceLimits;
    row("none", {}, [](L &) {});
    row("memory", { { u"limits.memory"_s, u"64MiB"_s } }, [](L &l) { l.memoryBytes = 64 << 20; });
    row("memory share", { { u"limits.memory"_s, u"10%"_s } }, [](L &l) { l.memoryBytes = 10'000'000; });
    row("soft, no swap", { { u"limits.memory.enforce"_s, u"soft"_s }, { u"limits.memory.swap"_s, u"false"_s } }, [](L &l) { l.memorySoft = true; l.swap = false; });
    row("processes", { { u"limits.processes"_s, u"50"_s } }, [](L &l) { l.processes = 50; });
    row("cpu count", { { u"limits.cpu"_s, u"2"_s } }, [](L &l) { l.cpuSet = u"1,2"_s; });
    row("all cpus", { { u"limits.cpu"_s, u"4"_s } }, [](L &) {});
    row("more cpus than there are", { { u"limits.cpu"_s, u"64"_s } }, [](L &) {});
    row("cpu set", { { u"limits.cpu"_s, u"0-1,3"_s } }, [](L &l) { l.cpuSet = u"0-1,3"_s; });
    row("share", { { u"limits.cpu.allowance"_s, u"50%"_s } }, [](L &l) { l.cpuShares = 524; });
    row("whole", { { u"limits.cpu.allowance"_s, u"100%"_s } }, [](L &) {});
    row("quota", { { u"limits.cpu.allowance"_s, u"25ms/100ms"_s } }, [](L &l) { l.cpuQuotaUs = 25000; l.cpuPeriodUs = 100000; });
    row("priority", { { u"limits.cpu.priority"_s, u"4"_s } }, [](L &l) { l.cpuShares = 1018; });
}

void TestInstanceLimits::limits()
{
    QFETCH(StringMap, config);
    QFETCH(ResourceLimits, expected);
    const auto result = resourceLimits(config, host, 1);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QVERIFY(*result == expected);
}

void TestInstanceLimits::refuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("memory") << u"limits.memory"_s << u"lots"_s;
    QTest::newRow("no memory") << u"limits.memory"_s << u"0"_s;
    QTest::newRow("no processes") << u"limits.processes"_s << u"0"_s;
    QTest::newRow("negative cpus") << u"limits.cpu"_s << u"-1"_s;
    QTest::newRow("no cpus") << u"limits.cpu"_s << u"0"_s;
    QTest::newRow("cpu words") << u"limits.cpu"_s << u"two"_s;
    QTest::newRow("no time") << u"limits.cpu.allowance"_s << u"0ms/100ms"_s;
    QTest::newRow("no period") << u"limits.cpu.allowance"_s << u"1ms/0ms"_s;
    QTest::newRow("time words") << u"limits.cpu.allowance"_s << u"much"_s;
}

void TestInstanceLimits::refuses()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    const auto result = resourceLimits({ { key, value } }, host, 0);
    QVERIFY(!result);
    QCOMPARE(result.error().status, 400);
}

void TestInstanceLimits::cpusSpread()
{
    QSet<QString> sets;
    for (int seed = 0; seed < 4; ++seed)
        sets.insert(resourceLimits({ { u"limits.cpu"_s, u"1"_s } }, host, seed)->cpuSet);
    QCOMPARE(sets.size(), 4);
}

void TestInstanceLimits::seccomp_data()
{
    QTest::addColumn<StringMap>("config");
    QTest::addColumn<QByteArrayList>("has");
    QTest::addColumn<QByteArrayList>("hasNot");
    QTest::newRow("default") << StringMap {} << QByteArrayList { "2\ndenylist\n", "kexec_load errno 38", "reject_force_umount" } << QByteArrayList { "x86" };
    QTest::newRow("raw") << StringMap { { u"raw.seccomp"_s, u"2\nallowlist\nread"_s } } << QByteArrayList { "read" } << QByteArrayList { "kexec" };
    QTest::newRow("list") << StringMap { { u"security.syscalls.blacklist"_s, u"mount errno 1"_s } }
                          << QByteArrayList { "mount errno 1", "init_module" } << QByteArrayList {};
    QTest::newRow("list alone") << StringMap { { u"security.syscalls.blacklist"_s, u"mount"_s }, { u"security.syscalls.blacklist_default"_s, u"false"_s } }
                                << QByteArrayList { "denylist\n[all]\nmount" } << QByteArrayList { "init_module" };
    QTest::newRow("allowed") << StringMap { { u"security.syscalls.whitelist"_s, u"read\nwrite"_s } } << QByteArrayList { "allowlist\n[all]\nread\nwrite" }
                             << QByteArrayList { "kexec" };
    QTest::newRow("compat") << StringMap { { u"security.syscalls.blacklist_compat"_s, u"true"_s } } << QByteArrayList { "[x86]\n*" } << QByteArrayList {};
    QTest::newRow("nothing") << StringMap { { u"security.syscalls.blacklist_default"_s, u"no"_s } } << QByteArrayList {} << QByteArrayList { "2" };
}

void TestInstanceLimits::seccomp()
{
    QFETCH(StringMap, config);
    QFETCH(QByteArrayList, has);
    QFETCH(QByteArrayList, hasNot);
    const QByteArray text = seccompPolicy(config);
    for (const QByteArray &part : has)
        QVERIFY2(text.contains(part), text.constData());
    for (const QByteArray &part : hasNot)
        QVERIFY2(!text.contains(part), text.constData());
}

QTEST_GUILESS_MAIN(TestInstanceLimits)
#include "tst_instancelimits.moc"
