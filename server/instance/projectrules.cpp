// SPDX-License-Identifier: Apache-2.0
#include "server/instance/projectrules.h"

#include <algorithm>

#include "models/config/configschema.h"
#include "models/core/units.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr QLatin1StringView sums[] = { "limits.cpu"_L1, "limits.memory"_L1, "limits.processes"_L1 };

/** What only those get at who may do anything with the machine. */
bool isLowLevel(const QString &key)
{
    static constexpr QLatin1StringView keys[] = { "boot.host_shutdown_timeout"_L1, "linux.kernel_modules"_L1, "raw.apparmor"_L1, "raw.idmap"_L1,
        "raw.lxc"_L1, "raw.seccomp"_L1, "security.devlxd.images"_L1, "security.idmap.base"_L1, "security.idmap.size"_L1 };
    return key.startsWith("security.syscalls."_L1) || std::find(std::begin(keys), std::end(keys), key) != std::end(keys);
}

struct DeviceRule {
    QLatin1StringView type;
    const char *forbidden;  ///< said when the type is blocked
    const char *managedKey; ///< what it must have where only "managed" ones are allowed
    const char *unmanaged;  ///< said when it hasn't
};
constexpr DeviceRule deviceRules[] = {
    { "disk"_L1, "Disk devices are forbidden", "pool", "Attaching disks not backed by a pool is forbidden" },
    { "nic"_L1, "Network devices are forbidden", "network", "Only managed network devices are allowed" },
    { "gpu"_L1, "GPU devices are forbidden", nullptr, nullptr },
    { "usb"_L1, "USB devices are forbidden", nullptr, nullptr },
    { "infiniband"_L1, "InfiniBand devices are forbidden", nullptr, nullptr },
    { "unix-char"_L1, "Unix character devices are forbidden", nullptr, nullptr },
    { "unix-block"_L1, "Unix block devices are forbidden", nullptr, nullptr },
    { "unix-hotplug"_L1, "Unix hotplug devices are forbidden", nullptr, nullptr },
};

Result<> checkCount(const ProjectRow &project, const QList<RuledInstance> &instances, InstanceType type, const QString &key)
{
    const auto ofType = std::count_if(instances.begin(), instances.end(), [type](const RuledInstance &each) { return each.type == type; });
    const QString limit = project.config.value(key);
    if (!limit.isEmpty() && ofType > limit.toLongLong())
        return failure(badRequest(u"Reached maximum number of instances of type \"%1\" in project \"%2\""_s.arg(instanceTypeName(type), project.name)));
    return {};
}

Result<qint64> amount(const QString &key, const QString &value)
{
    if (key == "limits.memory"_L1 && value.endsWith(u'%'))
        return failure(badRequest(u"Value for \"limits.memory\" can't be a percentage"_s));
    if (key == "limits.memory"_L1)
        return TRY(parseByteSize(value));
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    if (!isNumber)
        return failure(badRequest(u"CPU pinning is not supported: the project limits the sum of \"limits.cpu\""_s));
    return number;
}

Result<> checkSum(const ProjectRow &project, const QList<RuledInstance> &instances, const QString &key)
{
    const QString limit = project.config.value(key);
    if (limit.isEmpty())
        return {};
    qint64 sum = 0;
    for (const RuledInstance &each : instances) {
        const QString value = each.config.value(key);
        if (value.isEmpty())
            return failure(badRequest(u"Instance \"%1\" in project \"%2\" has no \"%3\" config, either directly or via a profile"_s.arg(each.name, project.name, key)));
        sum += TRY(amount(key, value));
    }
    if (sum > TRY(amount(key, limit)))
        return failure(badRequest(u"Reached maximum aggregate value \"%1\" for \"%2\" in project \"%3\""_s.arg(limit, key, project.name)));
    return {};
}

QString ruleOf(const ProjectRow &project, const QString &what) { return projectKeys().value(project.config, u"restricted."_s + what); }

/** Why the key may not have that value, empty: it may. */
const char *whyNot(const ProjectRow &project, const QString &key, const QString &value)
{
    if (isLowLevel(key) && ruleOf(project, u"containers.lowlevel"_s) == "block"_L1)
        return "Use of low-level options is forbidden";
    if (key == "security.nesting"_L1 && isTrue(value) && ruleOf(project, u"containers.nesting"_s) == "block"_L1)
        return "Container nesting is forbidden";
    if (key == "security.privileged"_L1 && isTrue(value) && ruleOf(project, u"containers.privilege"_s) != "allow"_L1)
        return "Privileged containers are forbidden";
    if (key == "security.idmap.isolated"_L1 && !isTrue(value) && ruleOf(project, u"containers.privilege"_s) == "isolated"_L1)
        return "Non-isolated containers are forbidden";
    return nullptr;
}

/** `owner` is what has the config: instance "c1" or profile "p". */
Result<> checkKeys(const ProjectRow &project, const QString &owner, const StringMap &config)
{
    for (auto it = config.begin(); it != config.end(); ++it) {
        if (const char *reason = whyNot(project, it.key(), it.value()))
            return failure(badRequest(u"Invalid value \"%1\" for config \"%2\" on %3 of project \"%4\": %5"_s.arg(
                it.value(), it.key(), owner, project.name, QLatin1StringView(reason))));
    }
    return {};
}

const char *whyNot(const ProjectRow &project, const StringMap &device)
{
    const QString type = device.value(u"type"_s);
    const auto rule = std::find_if(std::begin(deviceRules), std::end(deviceRules), [&](const DeviceRule &each) { return each.type == type; });
    const bool isRoot = type == "disk"_L1 && device.value(u"path"_s) == "/"_L1;
    if (rule == std::end(deviceRules) || isRoot)
        return nullptr;
    const QString allowed = ruleOf(project, u"devices."_s + type);
    if (allowed == "block"_L1)
        return rule->forbidden;
    return allowed == "managed"_L1 && device.value(QLatin1StringView(rule->managedKey)).isEmpty() ? rule->unmanaged : nullptr;
}

Result<> checkDevices(const ProjectRow &project, const QString &owner, const DeviceMap &devices)
{
    for (auto it = devices.begin(); it != devices.end(); ++it) {
        if (const char *reason = whyNot(project, it.value()))
            return failure(badRequest(u"Invalid device \"%1\" on %2 of project \"%3\": %4"_s.arg(it.key(), owner, project.name, QLatin1StringView(reason))));
    }
    return {};
}

Result<> checkRestrictions(const ProjectRow &project, const RuledInstance &instance)
{
    const QString owner = u"instance \"%1\""_s.arg(instance.name);
    StringMap config = instance.config;
    if (!config.contains(u"security.idmap.isolated"_s))
        config.insert(u"security.idmap.isolated"_s, u"false"_s);
    TRY(checkKeys(project, owner, config));
    return checkDevices(project, owner, instance.devices);
}

Result<> checkRestrictions(const ProjectRow &project, const RuledProfile &profile)
{
    const QString owner = u"profile \"%1\""_s.arg(profile.name);
    TRY(checkKeys(project, owner, profile.config));
    return checkDevices(project, owner, profile.devices);
}
}

bool hasProjectRules(const StringMap &project)
{
    const bool limited = std::any_of(project.keyBegin(), project.keyEnd(), [](const QString &key) { return key.startsWith("limits."_L1); });
    return limited || isTrue(project.value(u"restricted"_s));
}

Result<> checkProjectRules(const ProjectRow &project, const QList<RuledInstance> &instances, const QList<RuledProfile> &profiles)
{
    TRY(checkCount(project, instances, InstanceType::Container, u"limits.containers"_s));
    TRY(checkCount(project, instances, InstanceType::VirtualMachine, u"limits.virtual-machines"_s));
    for (const QLatin1StringView key : sums)
        TRY(checkSum(project, instances, QString(key)));
    if (!isTrue(project.config.value(u"restricted"_s)))
        return {};
    for (const RuledInstance &instance : instances)
        TRY(checkRestrictions(project, instance));
    for (const RuledProfile &profile : profiles)
        TRY(checkRestrictions(project, profile));
    return {};
}

Result<> checkVolatileKeys(const ProjectRow &project, const StringMap &before, const StringMap &after)
{
    if (!isTrue(project.config.value(u"restricted"_s)) || ruleOf(project, u"containers.lowlevel"_s) != "block"_L1)
        return {};
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (it.key().startsWith("volatile."_L1) && before.value(it.key()) != it.value())
            return failure(badRequest(u"Use of low-level config \"%1\" is forbidden in project \"%2\""_s.arg(it.key(), project.name)));
    }
    return {};
}

}
