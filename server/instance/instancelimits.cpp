// SPDX-License-Identifier: Apache-2.0
#include "server/instance/instancelimits.h"

#include <QRegularExpression>
#include <algorithm>
#include <unistd.h>

#include "models/core/units.h"
#include "server/instance/configvalues.h"
#include "server/instance/cpubalance.h"

namespace quayside {

using namespace Qt::StringLiterals;

HostCapacity HostCapacity::current()
{
    return { qint64(sysconf(_SC_PHYS_PAGES)) * sysconf(_SC_PAGESIZE), usableCpus() };
}

namespace {
Error wrong(const QString &key, const QString &value, const QString &expected)
{
    return badRequest(u"Invalid value \"%1\" of %2: %3"_s.arg(value, key, expected));
}

/** "42%" as 42; more than 100 is allowed. None when it isn't a percentage. */
std::optional<int> percent(const QString &text)
{
    bool ok = false;
    const int number = text.endsWith(u'%') ? text.chopped(1).toInt(&ok) : 0;
    return ok && number >= 0 && number <= 1000 ? std::optional(number) : std::nullopt;
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
    } else {
        limits.memoryBytes = TRY(parseByteSize(text));
    }
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
    if (!ok || *limits.processes < 0)
        return failure(wrong(u"limits.processes"_s, text, u"a whole number from 0 on is expected"_s));
    return {};
}

/** Which CPUs they are is balancing's matter (cpubalance.h). */
Result<> checkCpus(const StringMap &config, const HostCapacity &host)
{
    const QString text = config.value(u"limits.cpu"_s);
    bool isNumber = false;
    const int count = text.toInt(&isNumber);
    if (text.isEmpty() || (isNumber && count >= 1))
        return {};
    const auto set = parseCpuList(text);
    if (isNumber || !set)
        return failure(wrong(u"limits.cpu"_s, text, u"a number of CPUs or a list like 0-2,4 is expected"_s));
    if (std::none_of(set->begin(), set->end(), [&host](int cpu) { return host.cpus.contains(cpu); }))
        return failure(wrong(u"limits.cpu"_s, text, u"this machine's CPUs are %1"_s.arg(cpuListText(host.cpus))));
    return {};
}

/** "50%" is a share under load, "25ms/100ms" a bound at all times. */
Result<> readCpuTime(ResourceLimits &limits, const StringMap &config)
{
    constexpr int whole = 1024;
    const QString allowance = config.value(u"limits.cpu.allowance"_s);
    int shares = whole;
    if (const auto part = percent(allowance)) {
        shares = whole * *part / 100;
    } else if (!allowance.isEmpty()) {
        static const QRegularExpression form(u"^([0-9]{1,6})(?:ms)?/([0-9]{1,6})(?:ms)?$"_s);
        const auto match = form.match(allowance);
        if (!match.hasMatch() || match.captured(1).toInt() == 0 || match.captured(2).toInt() == 0)
            return failure(wrong(u"limits.cpu.allowance"_s, allowance, u"a percentage or a time like 25ms/100ms is expected"_s));
        limits.cpuQuotaUs = match.captured(1).toLongLong() * 1000;
        limits.cpuPeriodUs = match.captured(2).toLongLong() * 1000;
    }
    shares -= 10 - priority(config, u"limits.cpu.priority"_s).value_or(10);
    if (shares != whole)
        limits.cpuShares = std::max(shares, 2);
    return {};
}
}

Result<ResourceLimits> resourceLimits(const StringMap &config, const HostCapacity &host)
{
    ResourceLimits limits;
    TRY(readMemory(limits, config, host));
    TRY(readProcesses(limits, config));
    TRY(checkCpus(config, host));
    TRY(readCpuTime(limits, config));
    TRY(readHugepages(limits, config));
    limits.diskPriority = priority(config, u"limits.disk.priority"_s);
    limits.networkPriority = priority(config, u"limits.network.priority"_s);
    return limits;
}

}
