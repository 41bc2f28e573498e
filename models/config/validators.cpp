// SPDX-License-Identifier: Apache-2.0
#include "models/config/validators.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

#include "models/core/units.h"

namespace quayside {

using namespace Qt::StringLiterals;

QString Check::allowedText() const
{
    const QString text = QString::fromUtf8(allowed);
    return text.contains("%1"_L1) ? text.arg(QString::fromUtf8(argument).replace(u"|"_s, u", "_s)) : text;
}

namespace check {

static std::optional<qint64> number(QStringView text)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    return ok && !std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c.isNull(); }) ? std::optional(value) : std::nullopt;
}

/** A number without sign. */
static bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

static bool matches(const QString &value, const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern))).match(value).hasMatch();
}

bool isBoolean(const QString &value, const char *) { return isOneOf(value.toLower(), "true|false|1|0|yes|no|on|off"); }

bool isInteger(const QString &value, const char *range)
{
    const auto parsed = number(value);
    const QStringList bounds = QString::fromLatin1(range).split(u".."_s);
    if (!parsed || bounds.size() != 2)
        return parsed.has_value();
    const auto minimum = number(bounds.front()), maximum = number(bounds.back());
    return (!minimum || *parsed >= *minimum) && (!maximum || *parsed <= *maximum);
}

bool isOneOf(const QString &value, const char *choices) { return QString::fromUtf8(choices).split(u'|').contains(value); }

bool isListOf(const QString &value, const char *choices)
{
    const QStringList items = value.split(u',');
    return std::all_of(items.begin(), items.end(), [=](const QString &item) { return isOneOf(item.trimmed(), choices); });
}

bool isOdd(const QString &value, const char *range) { return isInteger(value, range) && *number(value) % 2 != 0; }
bool isReplicaCount(const QString &value, const char *) { return isInteger(value, "1..") || value == "-1"_L1; }
bool isNothing(const QString &, const char *) { return false; }

bool isSize(const QString &value, const char *)
{
    const auto parsed = parseByteSize(value);
    return parsed && *parsed >= 0;
}

bool isBitRate(const QString &value, const char *)
{
    const auto parsed = parseBitSize(value);
    return parsed && *parsed >= 0;
}

bool isMemoryLimit(const QString &value, const char *)
{
    if (value.endsWith(u'%'))
        return isDigits(QStringView(value).chopped(1)) && number(QStringView(value).chopped(1)).value_or(0) > 0;
    const auto parsed = parseByteSize(value);
    return parsed && *parsed > 0;
}

bool isDiskLimit(const QString &value, const char *)
{
    return value.endsWith("iops"_L1) ? isDigits(QStringView(value).chopped(4)) : isSize(value, "");
}

bool isOctalMode(const QString &value, const char *) { return matches(value, "[0-7]{1,5}"); }
bool isHexId(const QString &value, const char *) { return matches(value, "[0-9a-f]{4}"); }
bool isPciAddress(const QString &value, const char *) { return matches(value, "([0-9A-Fa-f]{4}:)?[0-9A-Fa-f]{2}:[0-9A-Fa-f]{2}\\.[0-9A-Fa-f]"); }
bool isFingerprint(const QString &value, const char *) { return matches(value, "[0-9a-f]{64}"); }
bool isOneLine(const QString &value, const char *) { return !value.contains(u'\n') && !value.contains(QChar(0)); }
bool isModuleList(const QString &value, const char *) { return matches(value, "[A-Za-z0-9_-]+(, ?[A-Za-z0-9_-]+)*"); }
bool isVolumeReference(const QString &value, const char *) { return matches(value, "[^/]+/[^/]+"); }
bool isAbsolutePath(const QString &value, const char *) { return value.startsWith(u'/') && !value.contains(QChar(0)); }
bool isInnerPath(const QString &value, const char *) { return !value.split(u'/').contains(".."_L1) && !value.contains(QChar(0)); }

/** No CPU stands in two of them. */
bool isCpuLimit(const QString &value, const char *)
{
    QList<std::pair<qint64, qint64>> ranges;
    for (const QString &part : value.split(u',')) {
        const QStringList ends = part.split(u'-');
        const auto first = number(ends.front()), last = number(ends.back());
        if (ends.size() > 2 || !isDigits(ends.front()) || !isDigits(ends.back()) || !first || !last || *first > *last)
            return false;
        ranges.emplaceBack(*first, *last);
    }
    std::sort(ranges.begin(), ranges.end());
    return std::adjacent_find(ranges.begin(), ranges.end(), [](const auto &a, const auto &b) { return a.second >= b.first; }) == ranges.end();
}

bool isCpuAllowance(const QString &value, const char *)
{
    if (value.endsWith(u'%'))
        return isDigits(QStringView(value).chopped(1));
    return matches(value, "[0-9]+(ms)?/[1-9][0-9]*(ms)?");
}

bool isKernelLimit(const QString &value, const char *) { return matches(value, "(-?[0-9]+|unlimited)(:(-?[0-9]+|unlimited))?"); }

bool isArchitecture(const QString &value, const char *)
{
    return isOneOf(value, "i686|x86_64|armv7l|aarch64|ppc|ppc64|ppc64le|s390x|mips|mips64|riscv32|riscv64");
}

/** The length of "A" or "A-B"; 0 when it is neither. */
static qint64 rangeLength(const QString &text)
{
    const QStringList ends = text.split(u'-');
    if (ends.size() > 2 || !isDigits(ends.front()) || !isDigits(ends.back()))
        return 0;
    return std::max<qint64>(0, number(ends.back()).value_or(-1) - number(ends.front()).value_or(0) + 1);
}

bool isRawIdmap(const QString &value, const char *)
{
    const QStringList lines = value.split(u'\n', Qt::SkipEmptyParts);
    return std::all_of(lines.begin(), lines.end(), [](const QString &line) {
        const QStringList fields = line.simplified().split(u' ');
        return fields.size() == 3 && isOneOf(fields.front(), "uid|gid|both") && rangeLength(fields.at(1)) > 0
            && rangeLength(fields.at(1)) == rangeLength(fields.at(2));
    });
}

static bool isRawLxcLine(const QString &line)
{
    const qsizetype equals = line.indexOf(u'=');
    const QString key = line.left(equals).trimmed().toLower();
    if (equals < 0 || key.isEmpty())
        return false;
    if (isOneOf(key, "lxc.logfile|lxc.log.file|lxc.syslog|lxc.log.syslog|lxc.ephemeral") || key.startsWith("lxc.prlimit."_L1))
        return false;
    return !(key == "lxc.net"_L1 || key.startsWith("lxc.net."_L1)) || matches(key, "lxc\\.net\\.[0-9]+\\.ipv[46]\\.(address|gateway)");
}

bool isRawLxc(const QString &value, const char *)
{
    const QStringList lines = value.split(u'\n');
    return std::all_of(lines.begin(), lines.end(), [](const QString &line) {
        const QString text = line.trimmed();
        return text.isEmpty() || text.startsWith(u'#') || isRawLxcLine(text);
    });
}

}

}
