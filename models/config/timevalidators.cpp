// SPDX-License-Identifier: Apache-2.0
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <algorithm>
#include <optional>

#include "models/config/validators.h"

namespace quayside::check {

using namespace Qt::StringLiterals;

namespace {

struct CronField { int minimum, maximum; const char *names; }; // names: of minimum, minimum + 1 …
constexpr CronField cronFields[] = {
    { 0, 59, "" }, { 0, 23, "" }, { 1, 31, "" }, { 1, 12, "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec" },
    { 0, 7, "sun|mon|tue|wed|thu|fri|sat" },
};

std::optional<int> cronValue(const QString &text, const CronField &field)
{
    if (const qsizetype index = QString::fromLatin1(field.names).split(u'|', Qt::SkipEmptyParts).indexOf(text.toLower()); index >= 0)
        return field.minimum + int(index);
    bool ok = false;
    const int value = text.toInt(&ok);
    return ok && value >= field.minimum && value <= field.maximum ? std::optional(value) : std::nullopt;
}

/** "*", "5", "1-5", each with an optional "/STEP" */
bool isCronItem(const QString &text, const CronField &field)
{
    const QStringList parts = text.split(u'/');
    if (parts.size() > 2 || (parts.size() == 2 && !isInteger(parts.back(), "1..")))
        return false;
    if (parts.front() == "*"_L1)
        return true;
    const QStringList ends = parts.front().split(u'-');
    const auto first = cronValue(ends.front(), field), last = cronValue(ends.back(), field);
    return ends.size() <= 2 && first && last && *first <= *last;
}

bool isCronField(const QString &text, const CronField &field)
{
    const QStringList items = text.split(u',');
    return std::all_of(items.begin(), items.end(), [&](const QString &item) { return isCronItem(item, field); });
}

bool isCronLine(const QString &line)
{
    if (line.startsWith(u'@'))
        return isOneOf(line, "@hourly|@daily|@midnight|@weekly|@monthly|@annually|@yearly|@startup|@never");
    const QStringList fields = line.split(u' ', Qt::SkipEmptyParts);
    if (fields.size() != std::ssize(cronFields))
        return false;
    return std::equal(fields.begin(), fields.end(), std::begin(cronFields), isCronField);
}

}

bool isCron(const QString &value, const char *)
{
    const QStringList lines = value.split(u", "_s);
    return std::all_of(lines.begin(), lines.end(), [](const QString &line) { return isCronLine(line.trimmed()); });
}

bool isExpiry(const QString &value, const char *)
{
    static const QRegularExpression item(u"^[0-9]{1,9}([MHdwmy])$"_s);
    QSet<QString> units;
    const QStringList parts = value.simplified().split(u' ');
    for (const QString &part : parts) {
        const auto match = item.match(part);
        if (!match.hasMatch() || units.contains(match.captured(1)))
            return false;
        units.insert(match.captured(1));
    }
    return true;
}

}
