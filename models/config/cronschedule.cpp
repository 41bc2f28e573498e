// SPDX-License-Identifier: Apache-2.0
#include "models/config/cronschedule.h"

#include <QStringList>
#include <algorithm>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
enum Field { Minute, Hour, Day, Month, Weekday, FieldCount };
struct FieldForm { int minimum, maximum; const char *names; }; // names: of minimum, minimum + 1 …
constexpr FieldForm forms[FieldCount] = {
    { 0, 59, "" }, { 0, 23, "" }, { 1, 31, "" }, { 1, 12, "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec" },
    { 0, 6, "sun|mon|tue|wed|thu|fri|sat" },
};

struct Alias { const char *name, *line; };
constexpr Alias aliases[] = {
    { "@hourly", "0 * * * *" }, { "@daily", "0 0 * * *" }, { "@midnight", "0 0 * * *" }, { "@weekly", "0 0 * * 0" },
    { "@monthly", "0 0 1 * *" }, { "@annually", "0 0 1 1 *" }, { "@yearly", "0 0 1 1 *" },
};

constexpr int horizonDays = 40 * 366; // 29 February on a given weekday comes within 40 years

bool has(quint64 set, int number) { return set >> number & 1; }

std::optional<int> numberOf(const QString &text, const FieldForm &form)
{
    const auto names = QString::fromLatin1(form.names).split(u'|', Qt::SkipEmptyParts);
    if (const qsizetype index = names.indexOf(text.toLower()); index >= 0)
        return form.minimum + int(index);
    bool ok = false;
    const int number = text.toInt(&ok);
    const bool isPlain = ok && text.front().isDigit();
    return isPlain && number >= form.minimum && number <= form.maximum ? std::optional(number) : std::nullopt;
}

/** "*", "5", "1-5", each with an optional "/STEP"; "5/10" goes on to the maximum. */
std::optional<quint64> parseItem(const QString &text, const FieldForm &form)
{
    const QStringList parts = text.split(u'/');
    bool ok = true;
    const int step = parts.size() == 2 ? parts.back().toInt(&ok) : 1;
    if (parts.size() > 2 || !ok || step < 1)
        return std::nullopt;
    int first = form.minimum, last = form.maximum;
    if (parts.front() != "*"_L1 && parts.front() != "?"_L1) {
        const QStringList ends = parts.front().split(u'-');
        const auto from = numberOf(ends.front(), form), to = numberOf(ends.back(), form);
        if (ends.size() > 2 || !from || !to || *from > *to)
            return std::nullopt;
        first = *from;
        last = parts.size() == 2 && ends.size() == 1 ? form.maximum : *to;
    }
    quint64 set = 0;
    for (qint64 number = first; number <= last; number += step)
        set |= 1ULL << number;
    return set;
}
}

std::optional<CronSchedule::Line> CronSchedule::parseLine(const QString &text)
{
    const QStringList fields = text.split(u' ', Qt::SkipEmptyParts);
    if (fields.size() != FieldCount)
        return std::nullopt;
    Line line;
    for (int field = 0; field < FieldCount; ++field) {
        for (const QString &item : fields[field].split(u',')) {
            const auto set = item.isEmpty() ? std::nullopt : parseItem(item, forms[field]);
            if (!set)
                return std::nullopt;
            line.sets[field] |= *set;
        }
        line.every[field] = fields[field].startsWith(u'*') || fields[field].startsWith(u'?');
    }
    return line;
}

std::optional<CronSchedule> CronSchedule::parse(const QString &text)
{
    CronSchedule schedule;
    for (const QString &part : text.split(u", "_s)) {
        const QString name = part.trimmed();
        if (name == "@never"_L1)
            continue;
        if (name == "@startup"_L1) {
            schedule.m_atStartup = true;
            continue;
        }
        const auto alias = std::find_if(std::begin(aliases), std::end(aliases), [&](const Alias &a) { return name == QLatin1StringView(a.name); });
        const auto line = parseLine(alias == std::end(aliases) ? name : QString::fromLatin1(alias->line));
        if (!line)
            return std::nullopt;
        schedule.m_lines.append(*line);
    }
    return schedule;
}

bool CronSchedule::Line::isOn(const QDate &date) const
{
    const bool day = has(sets[Day], date.day()), weekday = has(sets[Weekday], date.dayOfWeek() % 7);
    return has(sets[Month], date.month()) && (every[Day] || every[Weekday] ? day && weekday : day || weekday);
}

std::optional<QDateTime> CronSchedule::Line::next(const QDateTime &after) const
{
    for (int days = 0; days < horizonDays; ++days) {
        const QDate date = after.date().addDays(days);
        if (!isOn(date))
            continue;
        for (int minute = 0; minute < 24 * 60; ++minute) {
            if (!has(sets[Hour], minute / 60) || !has(sets[Minute], minute % 60))
                continue;
            QDateTime time = after;
            time.setDate(date);
            time.setTime(QTime(minute / 60, minute % 60));
            if (time > after && time.time() == QTime(minute / 60, minute % 60))
                return time;
        }
    }
    return std::nullopt;
}

bool CronSchedule::isDue(const QDateTime &minute) const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [&](const Line &line) {
        return line.isOn(minute.date()) && has(line.sets[Hour], minute.time().hour()) && has(line.sets[Minute], minute.time().minute());
    });
}

std::optional<QDateTime> CronSchedule::next(const QDateTime &after) const
{
    std::optional<QDateTime> first;
    for (const Line &line : m_lines) {
        if (const auto time = line.next(after); time && (!first || *time < *first))
            first = time;
    }
    return first;
}

}
