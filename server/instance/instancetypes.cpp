// SPDX-License-Identifier: Apache-2.0
#include "server/instance/instancetypes.h"

#include <QRegularExpression>
#include <cmath>

namespace quayside {

using namespace Qt::StringLiterals;

/** Whole cores become limits.cpu; a part of a core is time on all of them. */
static void addCpu(StringMap &limits, double cores)
{
    if (cores <= 0)
        return;
    limits.insert(u"limits.cpu"_s, QString::number(qint64(std::ceil(cores))));
    if (cores != std::floor(cores))
        limits.insert(u"limits.cpu.allowance"_s, u"%1%"_s.arg(qint64(100.0 * cores / std::ceil(cores))));
}

static void addMemory(StringMap &limits, double gib)
{
    if (gib > 0)
        limits.insert(u"limits.memory"_s, u"%1MB"_s.arg(qint64(gib * 1024)));
}

Result<StringMap> limitsOfInstanceType(const QString &name)
{
    static const QRegularExpression form(u"^(?:c([0-9]{1,4}(?:\\.[0-9]{1,3})?))?(?:(?:^|(?<=[0-9])-)m([0-9]{1,6}(?:\\.[0-9]{1,3})?))?$"_s);
    const QRegularExpressionMatch match = form.match(name);
    if (name.isEmpty() || !match.hasMatch())
        return failure(badRequest(u"Provided instance type doesn't exist: %1"_s.arg(name)));
    StringMap limits;
    addCpu(limits, match.captured(1).toDouble());
    addMemory(limits, match.captured(2).toDouble());
    return limits;
}

}
