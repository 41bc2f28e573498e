// SPDX-License-Identifier: Apache-2.0
#include "server/instance/gotime.h"

#include <QLocale>
#include <QTimeZone>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** A part of a layout and what Qt calls it; the first that fits is meant. */
struct Part { const char *layout, *format; };
constexpr Part parts[] = {
    { "2006", "yyyy" }, { "January", "MMMM" }, { "Jan", "MMM" }, { "Monday", "dddd" }, { "Mon", "ddd" }, { "MST", "t" },
    { "01", "MM" }, { "02", "dd" }, { "03", "hh AP" }, { "04", "mm" }, { "05", "ss" }, { "06", "yy" }, { "15", "HH" },
    { "PM", "AP" }, { "pm", "ap" }, { "1", "M" }, { "2", "d" }, { "3", "h AP" }, { "4", "m" }, { "5", "s" },
};

/** "-0700", "-07:00", "-07", and with "Z" in place of "-" the letter Z for UTC. */
QString zoneText(const QDateTime &time, QStringView form, bool utcAsLetter)
{
    const int minutes = time.offsetFromUtc() / 60;
    if (utcAsLetter && minutes == 0)
        return u"Z"_s;
    const QString hours = u"%1%2"_s.arg(QChar(minutes < 0 ? u'-' : u'+')).arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'));
    const QString rest = u"%1"_s.arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
    return form.size() == 2 ? hours : form.size() == 4 ? hours + rest : hours + u':' + rest;
}

/** A fraction of a second, ".000" or ".999" (without zeros at the end): its length in the layout, or 0. */
qsizetype fractionLength(QStringView rest)
{
    if (rest.size() < 2 || (rest[0] != u'.' && rest[0] != u',') || (rest[1] != u'0' && rest[1] != u'9'))
        return 0;
    qsizetype end = 1;
    while (end < rest.size() && rest[end] == rest[1])
        ++end;
    return end < rest.size() && rest[end].isDigit() ? 0 : end;
}

QString fractionText(const QDateTime &time, QStringView form)
{
    QString digits = u"%1"_s.arg(time.time().msec(), 3, 10, QChar(u'0')).leftJustified(form.size() - 1, u'0', true);
    while (form[1] == u'9' && digits.endsWith(u'0'))
        digits.chop(1);
    return digits.isEmpty() ? QString() : form[0] + digits;
}

/** What the beginning of `rest` stands for; takes it off. */
QString takePart(const QDateTime &time, QStringView &rest)
{
    const auto take = [&rest](qsizetype length) { return std::exchange(rest, rest.mid(length)).left(length); };
    for (const auto form : { "-07:00"_L1, "-0700"_L1, "-07"_L1, "Z07:00"_L1, "Z0700"_L1, "Z07"_L1 }) {
        if (rest.startsWith(form))
            return zoneText(time, take(form.size()).mid(1), form.front() == u'Z');
    }
    if (const qsizetype length = fractionLength(rest))
        return fractionText(time, take(length));
    if (rest.startsWith("_2"_L1)) {
        take(2);
        return u"%1"_s.arg(time.date().day(), 2);
    }
    for (const Part &part : parts) {
        const QLatin1StringView layout(part.layout);
        if (!rest.startsWith(layout))
            continue;
        take(layout.size());
        return QLocale::c().toString(time, QString::fromLatin1(part.format)).section(u' ', 0, 0);
    }
    return take(1).toString();
}
}

QString goTimeText(const QDateTime &time, const QString &layout)
{
    QString text;
    for (QStringView rest = layout; !rest.isEmpty();)
        text += takePart(time, rest);
    return text;
}

}
