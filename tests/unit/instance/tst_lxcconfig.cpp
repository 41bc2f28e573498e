// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include "server/instance/lxcconfig.h"

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
StringMap stringMap(const QJsonValue &value)
{
    StringMap map;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        map[it.key()] = it.value().toString();
    return map;
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &each : value.toArray())
        list << each.toString();
    return list;
}

RunConfig runConfig(const QJsonObject &in)
{
    RunConfig config;
    config.name = in["name"_L1].toString();
    config.project = in["project"_L1].toString(u"default"_s);
    config.instance = in["instance"_L1].toString(config.name);
    config.hostname = in["hostname"_L1].toString();
    config.architecture = in["architecture"_L1].toString(u"x86_64"_s);
    config.rootfsPath = in["rootfs"_L1].toString();
    config.idmap = IdMap::fromJson(QJsonDocument(in["idmap"_L1].toArray()).toJson()).value_or(IdMap());
    config.idmappedRootfs = in["idmapped"_L1].toBool();
    config.nesting = in["nesting"_L1].toBool();
    config.logFile = u"/d/logs/"_s + config.name + u"/lxc.log"_s;
    config.consoleLogFile = u"/d/logs/"_s + config.name + u"/console.log"_s;
    config.seccompProfile = in["seccomp"_L1].toString();
    config.apparmorProfile = in["profile"_L1].toString();
    config.devlxdPath = in["devlxd"_L1].toString();
    config.hookSocket = in["hookSocket"_L1].toString();
    config.stateFolder = in["stateFolder"_L1].toString();
    config.rawConfig = in["raw"_L1].toString().toUtf8();
    config.environment = stringMap(in["environment"_L1]);
    config.sysctls = stringMap(in["sysctls"_L1]);
    config.kernelLimits = stringMap(in["kernelLimits"_L1]);
    config.deviceRules = strings(in["deviceRules"_L1]);
    for (const QJsonValue &mount : in["mounts"_L1].toArray())
        config.mounts << MountEntry { mount["source"_L1].toString(), mount["target"_L1].toString(), u"none"_s, strings(mount["options"_L1]) };
    for (const QJsonValue &nic : in["nics"_L1].toArray()) {
        config.nics << NicEntry { nic["link"_L1].toString(), nic["name"_L1].toString(), {}, false, strings(nic["addresses"_L1]),
            nic["gateway4"_L1].toString(), nic["gateway6"_L1].toString(), {} };
        if (nic.toObject().contains("pair"_L1)) {
            config.nics.last().hwaddr = nic["hwaddr"_L1].toString();
            config.nics.last().pair = PairEnd { nic["pair"_L1]["mtu"_L1].toInt(), nic["pair"_L1]["bridge"_L1].toString() };
        }
    }
    return config;
}

ResourceLimits limits(const QJsonObject &in)
{
    ResourceLimits limits;
    const auto number = [&](QLatin1StringView key) { return in.contains(key) ? std::optional(in[key].toInteger()) : std::nullopt; };
    limits.memoryBytes = number("memory"_L1);
    limits.processes = number("processes"_L1);
    limits.cpuQuotaUs = number("cpuQuota"_L1);
    if (const auto shares = number("cpuShares"_L1))
        limits.cpuShares = int(*shares);
    limits.cpuSet = in["cpuSet"_L1].toString();
    limits.swap = in["swap"_L1].toBool(true);
    limits.memorySoft = in["soft"_L1].toBool();
    const auto priority = [&](QLatin1StringView key) { return in.contains(key) ? std::optional(in[key].toInt()) : std::nullopt; };
    limits.swapPriority = priority("swapPriority"_L1);
    limits.diskPriority = priority("diskPriority"_L1);
    limits.networkPriority = priority("networkPriority"_L1);
    const QJsonObject pages = in["hugepages"_L1].toObject();
    for (auto it = pages.begin(); it != pages.end(); ++it)
        limits.hugepages[it.key()] = it->toInteger();
    return limits;
}

LxcHost host(const QJsonObject &in)
{
    QByteArray legacy;
    for (const char *name : { "cpu", "memory", "pids", "freezer", "devices", "cpuset", "blkio" })
        legacy += QByteArray("30 20 0:26 / /c/") + name + " rw - cgroup cgroup rw," + name + '\n';
    const QByteArray unified = "35 20 0:31 / /c rw - cgroup2 cgroup2 rw\n";
    LxcHost host;
    host.helper = u"/usr/libexec/quayside/quayside-helper"_s;
    const QStringList files = strings(in["files"_L1]);
    const QString kind = in["cgroups"_L1].toString();
    host.cgroups = kind == "v2"_L1 ? CgroupLayout::parse(unified, "cpu memory pids cpuset io hugetlb", files)
        : kind == "v1"_L1          ? CgroupLayout::parse(legacy + "36 20 0:32 / /c/hugetlb rw - cgroup cgroup rw,hugetlb\n", {}, files)
                                   : CgroupLayout::parse(legacy + unified, "hugetlb", files);
    host.stateTag = in["stateTag"_L1].toString(u"3f9a2c"_s);
    host.lxcfs = in["lxcfs"_L1].toString();
    host.hasAppArmor = in["apparmor"_L1].toBool();
    return host;
}
}

/** x.json -> x.conf, or x.err where it is refused. QUAYSIDE_UPDATE_GOLDEN=1 writes what is given now: read the difference. */
class tst_LxcConfig : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void golden_data()
    {
        QTest::addColumn<QString>("base");
        const QDir dir(QStringLiteral(QUAYSIDE_GOLDEN_DIR));
        const QStringList inputs = dir.entryList({ u"*.json"_s });
        QVERIFY(inputs.size() >= 5);
        for (const QString &input : inputs)
            QTest::newRow(qPrintable(input)) << dir.filePath(input.chopped(5));
    }

    /** liblxc would complain of each before what really went wrong. */
    void whatTheHostLacks()
    {
        RunConfig config;
        config.name = u"c1"_s;
        config.architecture = u"x86_64"_s;
        LxcHost host;
        QVERIFY(lxcConfig(config, host)->contains("/sys/firmware/efi/efivars"));
        host.absent = { u"/sys/firmware/efi/efivars"_s };
        QVERIFY(!lxcConfig(config, host)->contains("efivars"));
        QVERIFY(lxcConfig(config, host)->contains("/sys/kernel/tracing"));
        for (const QString &path : LxcHost::absentNow())
            QVERIFY2(!QFile::exists(path), qPrintable(path));
    }

    void golden()
    {
        QFETCH(QString, base);
        QFile input(base + u".json"_s);
        QVERIFY(input.open(QIODevice::ReadOnly));
        const QJsonObject object = QJsonDocument::fromJson(input.readAll()).object();
        RunConfig config = runConfig(object);
        config.limits = limits(object);
        const auto result = lxcConfig(config, host(object));
        const QByteArray text = result ? *result : QByteArray::number(result.error().status) + ' ' + result.error().message.toUtf8() + '\n';
        QFile expected(base + (result ? u".conf"_s : u".err"_s));
        if (qEnvironmentVariableIsSet("QUAYSIDE_UPDATE_GOLDEN"))
            QVERIFY(expected.open(QIODevice::WriteOnly) && expected.write(text) == text.size() && (expected.close(), true));
        QVERIFY2(expected.open(QIODevice::ReadOnly), qPrintable(expected.fileName()));
        const QByteArrayList wanted = expected.readAll().split('\n'), lines = text.split('\n');
        for (qsizetype i = 0; i < std::max(wanted.size(), lines.size()); ++i)
            QCOMPARE(lines.value(i), wanted.value(i));
    }

    void architecturesAreKnown()
    {
        RunConfig config;
        config.architecture = u"aarch64"_s;
        QVERIFY(lxcConfig(config, {})->contains("lxc.arch = linux64\n"));
    }
};

QTEST_GUILESS_MAIN(tst_LxcConfig)
#include "tst_lxcconfig.moc"
