// SPDX-License-Identifier: Apache-2.0
#include "server/instance/instancerunconfig.h"

#include <QFile>
#include <QStandardPaths>
#include <cerrno>
#include <sys/stat.h>

#include "server/instance/instancelimits.h"
#include "server/instance/seccomppolicy.h"
#include "server/system/subprocess.h"

namespace quayside {

using namespace Qt::StringLiterals;

static QString policyFile(const StateDir &dir, const InstanceRow &row)
{
    return dir.path(u"security/seccomp/"_s + projectPrefix(row.project, row.name));
}

Result<RunConfig> runConfig(const RunInput &input)
{
    const InstanceRow &row = input.row;
    const StringMap &config = input.expanded.config;
    const QString logs = input.dir.logs(row.project, row.name);
    RunConfig run;
    run.name = projectPrefix(row.project, row.name);
    run.project = row.project;
    run.instance = row.name;
    run.hostname = row.name;
    run.architecture = row.architecture;
    run.rootfsPath = input.volumePath + u"/rootfs"_s;
    run.idmap = input.idmap;
    run.nesting = isTrue(config, u"security.nesting"_s, false);
    run.environment = withPrefix(config, u"environment."_s);
    run.kernelLimits = withPrefix(config, u"limits.kernel."_s);
    run.limits = TRY(resourceLimits(config, HostCapacity::current()));
    run.refuseCompat = isTrue(config, u"security.syscalls.blacklist_compat"_s, false);
    if (!seccompPolicy(config).isEmpty())
        run.seccompProfile = policyFile(input.dir, row);
    run.logFile = logs + u"/lxc.log"_s;
    run.consoleLogFile = logs + u"/console.log"_s;
    if (isTrue(config, u"security.devlxd"_s, true))
        run.devlxdPath = input.dir.devlxd();
    run.hookSocket = input.dir.socket();
    run.apparmorRules = config.value(u"raw.apparmor"_s).toUtf8();
    run.rawConfig = config.value(u"raw.lxc"_s).toUtf8();
    return run;
}

Result<> checkStartable(InstanceDriver &driver, const RunInput &input)
{
    static const bool hasNvidiaTools = !QStandardPaths::findExecutable(u"nvidia-container-cli"_s).isEmpty();
    if (isTrue(input.expanded.config, u"nvidia.runtime"_s, false) && !hasNvidiaTools)
        return failure(badRequest(u"nvidia.runtime needs the NVIDIA container tools (nvidia-container-cli), which this machine doesn't have"_s));
    return driver.check(TRY(runConfig(input)));
}

Result<> checkSupported(const StringMap &config)
{
    static constexpr QLatin1StringView refused[] = { "security.syscalls.intercept.mknod"_L1,
        "security.syscalls.intercept.mount"_L1, "security.syscalls.intercept.setxattr"_L1, "nvidia.runtime"_L1 };
    for (const QLatin1StringView key : refused) {
        if (isTrue(config, QString(key), false))
            return failure(notImplemented(u"%1 is not supported by this server yet"_s.arg(key)));
    }
    return {};
}

static Result<> makeFolder(const QString &path, mode_t mode)
{
    if (::mkdir(path.toUtf8().constData(), mode) < 0 && errno != EEXIST)
        return failure(systemError(u"Couldn't make "_s + path, errno));
    return {};
}

Result<> prepareFolders(const StateDir &dir, const InstanceRow &row, const StringMap &config)
{
    TRY(makeFolder(dir.logs(row.project, row.name), 0700));
    TRY(makeFolder(dir.devices(row.project, row.name), 0711));
    const QByteArray policy = seccompPolicy(config);
    if (policy.isEmpty())
        return {};
    TRY(makeFolder(dir.path(u"security/seccomp"_s), 0700));
    QFile file(policyFile(dir, row));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(policy) != policy.size() || !file.flush())
        return failure(internal(u"Couldn't write the seccomp policy"_s, file.errorString()));
    return {};
}

Result<> loadKernelModules(const StringMap &config)
{
    for (const QString &name : config.value(u"linux.kernel_modules"_s).split(u',', Qt::SkipEmptyParts)) {
        if (const auto loaded = Subprocess::check({ "modprobe", "-b", "--", name.trimmed().toUtf8() }); !loaded)
            return failure(internal(u"Failed to load kernel module \"%1\": %2"_s.arg(name.trimmed(), loaded.error().message)));
    }
    return {};
}

}
