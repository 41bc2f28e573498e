// SPDX-License-Identifier: Apache-2.0
// limits.cpu over all running instances: who is bound to which CPUs changes with every start, stop and change.
#include "server/instance/instanceprivate.h"

#include "models/core/log.h"
#include "server/instance/cpubalance.h"

namespace quayside {

using namespace Qt::StringLiterals;

QMap<QString, QString> InstanceService::Private::balancedCpus(const InstanceRow *changing, const StringMap &config) const
{
    QList<CpuWish> wishes;
    for (const InstancePtr &row : parts.rows.instances.list()) {
        const bool isChanging = changing && changing->id == row->id;
        if (isChanging || isRunning(*row))
            wishes.append({ driverName(*row), (isChanging ? config : expanded(*row).config).value(u"limits.cpu"_s) });
    }
    return balanceCpus(wishes, usableCpus());
}

Result<> InstanceService::Private::rebalance(const InstanceRow *changing, const StringMap &config)
{
    const std::lock_guard guard(balancing);
    const QMap<QString, QString> wanted = balancedCpus(changing, config);
    Result<> result;
    for (const InstancePtr &row : parts.rows.instances.list()) {
        const QString name = driverName(*row);
        if (!isRunning(*row)) {
            cpuSets.remove(name);
            continue;
        }
        ResourceLimits before, after;
        before.cpuSet = cpuSets.value(name);
        after.cpuSet = wanted.value(name);
        if (before == after)
            continue;
        const auto bound = parts.driver.update(name, before, after);
        if (bound)
            cpuSets.insert(name, after.cpuSet);
        else if (changing && changing->id == row->id)
            result = bound;
        else if (isRunning(*row))
            log::warning(u"Couldn't bind an instance to other CPUs"_s, { { u"instance"_s, name }, { u"err"_s, bound.error().message } });
    }
    return result;
}

}
