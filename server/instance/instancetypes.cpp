// SPDX-License-Identifier: Apache-2.0
#include "server/instance/instancetypes.h"

#include <QRegularExpression>
#include <QStringList>
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

/** resources/instance-types.tsv */
static constexpr char catalogue[] =
#include "instancetypes.inc"
    ;

/** Azure's names are also known without what they begin with. */
static bool isNamed(const QString &listed, const QString &wanted)
{
    static const QString standard = u"Standard_"_s;
    return listed == wanted || (listed.startsWith(standard) && listed.mid(standard.size()) == wanted);
}

/** "aws:t2.micro", "t2.micro": the row's CPUs and GiB; none for a name that no cloud has. */
static std::optional<std::pair<double, double>> listedType(const QString &name)
{
    const QString cloud = name.contains(u':') ? name.section(u':', 0, 0) : QString();
    const QString type = name.section(u':', cloud.isNull() ? 0 : 1);
    for (const QString &line : QString::fromLatin1(catalogue).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList row = line.split(u'\t');
        if (row.size() == 4 && (cloud.isNull() || row[0] == cloud) && isNamed(row[1], type))
            return std::pair(row[2].toDouble(), row[3].toDouble());
    }
    return {};
}

Result<StringMap> limitsOfInstanceType(const QString &name)
{
    static const QRegularExpression form(u"^(?:c([0-9]{1,4}(?:\\.[0-9]{1,3})?))?(?:(?:^|(?<=[0-9])-)m([0-9]{1,6}(?:\\.[0-9]{1,3})?))?$"_s);
    const QRegularExpressionMatch match = form.match(name);
    StringMap limits;
    if (const auto listed = listedType(name)) {
        addCpu(limits, listed->first);
        addMemory(limits, listed->second);
        return limits;
    }
    if (name.isEmpty() || !match.hasMatch())
        return failure(badRequest(u"Provided instance type doesn't exist: %1"_s.arg(name)));
    addCpu(limits, match.captured(1).toDouble());
    addMemory(limits, match.captured(2).toDouble());
    return limits;
}

}
