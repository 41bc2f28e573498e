// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "server/instance/cpubalance.h"
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
    void cpusSpread_data();
    void cpusSpread();
    void cpuLists();
    void exclusiveKeys_data();
    void exclusiveKeys();
    void seccomp_data();
    void seccomp();
};

static const HostCapacity host { 1000 * 1000 * 100, { 0, 1, 2, 3 } };

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
    row("more memory than there is", { { u"limits.memory"_s, u"200%"_s } }, [](L &l) { l.memoryBytes = 200'000'000; });
    row("cpu count", { { u"limits.cpu"_s, u"2"_s } }, [](L &) {});
    row("some cpus are there", { { u"limits.cpu"_s, u"0-1,3-9"_s } }, [](L &) {});
    row("share", { { u"limits.cpu.allowance"_s, u"50%"_s } }, [](L &l) { l.cpuShares = 512; });
    row("double share", { { u"limits.cpu.allowance"_s, u"200%"_s } }, [](L &l) { l.cpuShares = 2048; });
    row("no share", { { u"limits.cpu.allowance"_s, u"0%"_s } }, [](L &l) { l.cpuShares = 2; });
    row("quota without units", { { u"limits.cpu.allowance"_s, u"5/10"_s } }, [](L &l) { l.cpuQuotaUs = 5000; l.cpuPeriodUs = 10000; });
    row("priorities", { { u"limits.disk.priority"_s, u"7"_s }, { u"limits.network.priority"_s, u"0"_s }, { u"limits.memory.swap.priority"_s, u"3"_s } },
        [](L &l) { l.diskPriority = 7; l.networkPriority = 0; l.swapPriority = 3; });
    row("huge pages", { { u"limits.hugepages.2MB"_s, u"4MiB"_s }, { u"limits.hugepages.1GB"_s, u""_s } }, [](L &l) { l.hugepages[u"2MB"_s] = 4 << 20; });
    row("whole", { { u"limits.cpu.allowance"_s, u"100%"_s } }, [](L &) {});
    row("quota", { { u"limits.cpu.allowance"_s, u"25ms/100ms"_s } }, [](L &l) { l.cpuQuotaUs = 25000; l.cpuPeriodUs = 100000; });
    row("priority", { { u"limits.cpu.priority"_s, u"4"_s } }, [](L &l) { l.cpuShares = 1018; });
}

void TestInstanceLimits::limits()
{
    QFETCH(StringMap, config);
    QFETCH(ResourceLimits, expected);
    const auto result = resourceLimits(config, host);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QVERIFY(*result == expected);
}

void TestInstanceLimits::refuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("memory") << u"limits.memory"_s << u"lots"_s;
    QTest::newRow("no memory") << u"limits.memory"_s << u"0"_s;
    QTest::newRow("negative processes") << u"limits.processes"_s << u"-1"_s;
    QTest::newRow("other cpus") << u"limits.cpu"_s << u"4-9"_s;
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
    const auto result = resourceLimits({ { key, value } }, host);
    QVERIFY(!result);
    QCOMPARE(result.error().status, 400);
}

void TestInstanceLimits::cpusSpread_data()
{
    QTest::addColumn<QStringList>("wishes");
    QTest::addColumn<QStringList>("sets");
    const auto row = [](const char *name, const QStringList &wishes, const QStringList &sets) { QTest::newRow(name) << wishes << sets; };
    row("nobody", {}, {});
    row("no limit", { u""_s }, { u""_s });
    row("one each", { u"1"_s, u"1"_s, u"1"_s, u"1"_s, u"1"_s }, { u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"0"_s });
    row("pinned ones count first", { u"1"_s, u"2"_s, u"0-1"_s }, { u"2"_s, u"0,3"_s, u"0-1"_s });
    row("all", { u"4"_s, u"9"_s }, { u""_s, u""_s });
    row("what is there of a set", { u"2-9"_s, u"7"_s }, { u"2-3"_s, u""_s });
    row("one as a set", { u"1-1"_s, u"3"_s }, { u"1"_s, u"0,2-3"_s });
}

void TestInstanceLimits::cpusSpread()
{
    QFETCH(QStringList, wishes);
    QFETCH(QStringList, sets);
    QList<CpuWish> all;
    for (const QString &wish : wishes)
        all.append({ u"c%1"_s.arg(all.size()), wish });
    const QMap<QString, QString> result = balanceCpus(all, host.cpus);
    for (qsizetype i = 0; i < sets.size(); ++i)
        QCOMPARE(result.value(all[i].name), sets[i]);
}

void TestInstanceLimits::cpuLists()
{
    for (const QString &text : { u"0"_s, u"0-3"_s, u"0,2-3,9"_s, u"1,3"_s })
        QCOMPARE(cpuListText(parseCpuList(text).value_or(QList<int>())), text);
    for (const QString &text : { u""_s, u"a"_s, u"3-1"_s, u"1-2-3"_s, u"1,"_s, u"-1"_s })
        QVERIFY2(!parseCpuList(text), qPrintable(text));
    QVERIFY(!usableCpus().isEmpty());
}

void TestInstanceLimits::exclusiveKeys_data()
{
    QTest::addColumn<StringMap>("config");
    QTest::addColumn<bool>("fine");
    const QString list = u"security.syscalls.blacklist"_s, allowed = u"security.syscalls.whitelist"_s, raw = u"raw.seccomp"_s;
    const auto row = [](const char *name, bool fine, const StringMap &config) { QTest::newRow(name) << config << fine; };
    row("none", true, {});
    row("both lists", false, { { list, u"read"_s }, { allowed, u"read"_s } });
    row("list and default", true, { { list, u"read"_s }, { list + u"_default"_s, u"true"_s } });
    row("allowed and default", false, { { allowed, u"read"_s }, { list + u"_default"_s, u"true"_s } });
    row("allowed without default", true, { { allowed, u"read"_s }, { list + u"_default"_s, u"false"_s } });
    row("raw and list", false, { { raw, u"2"_s }, { list, u"read"_s } });
    row("raw and allowed", false, { { raw, u"2"_s }, { allowed, u"read"_s } });
    row("raw and compat", false, { { raw, u"2"_s }, { list + u"_compat"_s, u"on"_s } });
    row("raw and intercepted", true, { { raw, u"2"_s }, { u"security.syscalls.intercept.mknod"_s, u"true"_s } });
}

void TestInstanceLimits::exclusiveKeys()
{
    QFETCH(StringMap, config);
    QFETCH(bool, fine);
    QCOMPARE(checkSyscallKeys(config).has_value(), fine);
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
