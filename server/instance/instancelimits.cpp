// SPDX-License-Identifier: Apache-2.0
#include "server/instance/instancelimits.h"

#include <QRegularExpression>
#include <algorithm>
#include <sched.h>
#include <unistd.h>

#include "models/core/units.h"
#include "server/instance/configvalues.h"

namespace quayside {

using namespace Qt::StringLiterals;

HostCapacity HostCapacity::current()
{
    return { qint64(sysconf(_SC_PHYS_PAGES)) * sysconf(_SC_PAGESIZE), int(sysconf(_SC_NPROCESSORS_ONLN)) };
}

namespace {
Error wrong(const QString &key, const QString &value, const QString &expected)
{
    return badRequest(u"Invalid value \"%1\" of %2: %3"_s.arg(value, key, expected));
}

/** "42%" as 42; none when it isn't a percentage from 1 to 100. */
std::optional<int> percent(const QString &text)
{
    bool ok = false;
    const int number = text.endsWith(u'%') ? text.chopped(1).toInt(&ok) : 0;
    return ok && number >= 1 && number <= 100 ? std::optional(number) : std::nullopt;
}

/** A number from 0 to 10; none when the key isn't set. Its form was checked when it was. */
std::optional<int> priority(const StringMap &config, const QString &key)
{
    bool ok = false;
    const int number = config.value(key).toInt(&ok);
    return ok ? std::optional(std::clamp(number, 0, 10)) : std::nullopt;
}

Result<> readHugepages(ResourceLimits &limits, const StringMap &config)
{
    const StringMap sizes = withPrefix(config, u"limits.hugepages."_s);
    for (auto it = sizes.begin(); it != sizes.end(); ++it) {
        if (!it->isEmpty())
            limits.hugepages[it.key()] = TRY(parseByteSize(*it));
    }
    return {};
}

Result<> readMemory(ResourceLimits &limits, const StringMap &config, const HostCapacity &host)
{
    limits.memorySoft = config.value(u"limits.memory.enforce"_s) == "soft"_L1;
    limits.swap = isTrue(config, u"limits.memory.swap"_s, true);
    limits.swapPriority = priority(config, u"limits.memory.swap.priority"_s);
    const QString text = config.value(u"limits.memory"_s);
    if (text.isEmpty())
        return {};
    if (const auto part = percent(text)) {
        limits.memoryBytes = host.memoryBytes / 100 * *part;
        return {};
    }
    limits.memoryBytes = TRY(parseByteSize(text));
    if (*limits.memoryBytes <= 0)
        return failure(wrong(u"limits.memory"_s, text, u"more than nothing is needed"_s));
    return {};
}

Result<> readProcesses(ResourceLimits &limits, const StringMap &config)
{
    const QString text = config.value(u"limits.processes"_s);
    if (text.isEmpty())
        return {};
    bool ok = false;
    limits.processes = text.toLongLong(&ok);
    if (!ok || *limits.processes < 1)
        return failure(wrong(u"limits.processes"_s, text, u"a whole number above 0 is expected"_s));
    return {};
}

/** "2" pins to two CPUs, "0-1,3" and "1,2" to those, "1-1" to one. */
Result<> readCpuSet(ResourceLimits &limits, const StringMap &config, const HostCapacity &host, qint64 seed)
{
    const QString text = config.value(u"limits.cpu"_s);
    if (text.isEmpty())
        return {};
    bool isNumber = false;
    const int count = text.toInt(&isNumber);
    if (isNumber && count >= 1) {
        QStringList cpus;
        for (int i = 0; i < std::min(count, host.cpus) && count < host.cpus; ++i)
            cpus.append(QString::number((seed + i) % host.cpus));
        limits.cpuSet = cpus.join(u',');
        return {};
    }
    static const QRegularExpression form(u"^[0-9]{1,4}(-[0-9]{1,4})?(,[0-9]{1,4}(-[0-9]{1,4})?)*$"_s);
    if (isNumber || !form.match(text).hasMatch())
        return failure(wrong(u"limits.cpu"_s, text, u"a number of CPUs or a list like 0-2,4 is expected"_s));
    limits.cpuSet = text;
    return {};
}

/** "50%" is a share under load, "25ms/100ms" a bound at all times. */
Result<> readCpuTime(ResourceLimits &limits, const StringMap &config)
{
    const QString allowance = config.value(u"limits.cpu.allowance"_s);
    const int priority = config.value(u"limits.cpu.priority"_s, u"10"_s).toInt();
    int shares = 0;
    if (const auto part = percent(allowance); part && *part < 100) {
        shares = 10 * *part + 24;
    } else if (!allowance.isEmpty() && !part) {
        static const QRegularExpression form(u"^([0-9]{1,6})ms/([0-9]{1,6})ms$"_s);
        const auto match = form.match(allowance);
        if (!match.hasMatch() || match.captured(1).toInt() == 0 || match.captured(2).toInt() == 0)
            return failure(wrong(u"limits.cpu.allowance"_s, allowance, u"a percentage or a time like 25ms/100ms is expected"_s));
        limits.cpuQuotaUs = match.captured(1).toLongLong() * 1000;
        limits.cpuPeriodUs = match.captured(2).toLongLong() * 1000;
    }
    if (shares == 0 && priority >= 10)
        return {};
    limits.cpuShares = std::clamp((shares == 0 ? 1024 : shares) - (10 - priority), 1, 1024);
    return {};
}
}

Result<ResourceLimits> resourceLimits(const StringMap &config, const HostCapacity &host, qint64 seed)
{
    ResourceLimits limits;
    TRY(readMemory(limits, config, host));
    TRY(readProcesses(limits, config));
    TRY(readCpuSet(limits, config, host, seed));
    TRY(readCpuTime(limits, config));
    TRY(readHugepages(limits, config));
    limits.diskPriority = priority(config, u"limits.disk.priority"_s);
    limits.networkPriority = priority(config, u"limits.network.priority"_s);
    return limits;
}

}
