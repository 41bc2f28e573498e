// SPDX-License-Identifier: Apache-2.0
#include "models/items/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <array>
#include <cmath>

namespace quayside::format {

using namespace Qt::StringLiterals;

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

constexpr std::array binaryUnits { "B", "KiB", "MiB", "GiB", "TiB", "PiB" };
constexpr std::array decimalUnits { "B/s", "kB/s", "MB/s", "GB/s", "TB/s" };

size_t unitOf(double value, double step, size_t units)
{
    size_t unit = 0;
    // 999.5 would be shown as 1000: the next unit is the shorter text
    for (; std::abs(value) >= (step == 1000 ? 999.5 : 1023.5) && unit + 1 < units; ++unit)
        value /= step;
    return unit;
}

QString number(double value)
{
    const int decimals = value >= 99.95 || value == std::floor(value) ? 0 : 1;
    QString text = QLocale().toString(value, 'f', decimals);
    const QString zero = QLocale().decimalPoint() + QLocale().zeroDigit();
    return text.endsWith(zero) ? text.chopped(zero.size()) : text;
}

QString scaled(double value, double step, size_t unit) { return number(value / std::pow(step, double(unit))); }
QString withUnit(const QString &value, const char *unit) { return value + u'\u00a0' + QLatin1StringView(unit); }
}

QString bytes(qint64 count)
{
    if (count < 0)
        return u"–"_s;
    const size_t unit = unitOf(double(count), 1024, binaryUnits.size());
    return withUnit(scaled(double(count), 1024, unit), binaryUnits[unit]);
}

QString bytesOf(qint64 used, qint64 total)
{
    if (used < 0 || total <= 0)
        return bytes(used);
    const size_t unit = unitOf(double(total), 1024, binaryUnits.size());
    // "0 of 24 GiB" would hide that there is something
    const bool isTiny = used > 0 && double(used) / std::pow(1024, double(unit)) < 0.1;
    return Texts::tr("%1 of %2", "used of total").arg(isTiny ? bytes(used) : scaled(double(used), 1024, unit),
        withUnit(scaled(double(total), 1024, unit), binaryUnits[unit]));
}

QString rate(double bytesPerSecond)
{
    const size_t unit = unitOf(bytesPerSecond, 1000, decimalUnits.size());
    return withUnit(scaled(bytesPerSecond, 1000, unit), decimalUnits[unit]);
}

QString rates(double received, double sent)
{
    const size_t unit = unitOf(std::max(received, sent), 1000, decimalUnits.size());
    return u"↓ %1 ↑ %2"_s.arg(scaled(received, 1000, unit), withUnit(scaled(sent, 1000, unit), decimalUnits[unit]));
}

QString percent(double value) { return Texts::tr("%1 %", "percentage").arg(QLocale().toString(std::round(value), 'f', 0)); }

QString duration(qint64 seconds)
{
    const qint64 minutes = seconds / 60, hours = minutes / 60, days = hours / 24;
    if (days > 0)
        return Texts::tr("%1 d %2 h").arg(days).arg(hours % 24);
    if (hours > 0)
        return Texts::tr("%1 h %2 min").arg(hours).arg(minutes % 60);
    if (minutes > 0)
        return Texts::tr("%1 min %2 s").arg(minutes).arg(seconds % 60);
    return Texts::tr("%1 s").arg(seconds);
}

QString relative(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const qint64 seconds = time.secsTo(now);
    if (seconds < 60)
        return Texts::tr("just now");
    if (seconds < 3600)
        return Texts::tr("%1 min ago").arg(seconds / 60);
    if (time.date() == now.date())
        return Texts::tr("%1 h ago").arg(seconds / 3600);
    if (time.date().addDays(1) == now.date())
        return Texts::tr("yesterday");
    return date(time.date());
}

// The locale's long form without the weekday: its short form has the month as a number, whose order one has to guess.
static QString dateFormat()
{
    static const QRegularExpression weekday(u"^dddd[,،\\s]*|[,\\s]*dddd$|\\s'de'"_s);
    return QLocale().dateFormat(QLocale::LongFormat).remove(weekday).replace(u"MMMM"_s, u"MMM"_s);
}

static QString withoutYear(QString format)
{
    static const QRegularExpression year(u"([,.\\s]*('[^']*')?[,\\s]*y+('[^']*')?$)|(^y+(年|년|'[^']*')?[,.\\s]*)"_s);
    return format.remove(year);
}

QString date(QDate date) { return QLocale().toString(date, dateFormat()); }
QString shortDay(QDate date) { return QLocale().toString(date, withoutYear(dateFormat())); }

QString dayOfYear(QDate date)
{
    return QLocale().toString(date, withoutYear(QLocale().dateFormat(QLocale::LongFormat)));
}

QString time(QTime time)
{
    static const QRegularExpression seconds(u"[.:]ss"_s); // of the C locale
    return QLocale().toString(time, QLocale().timeFormat(QLocale::ShortFormat).remove(seconds));
}

QString timeWithSeconds(QTime time)
{
    static const QRegularExpression minutes(u"([.:])mm(?!.ss)"_s);
    return QLocale().toString(time, QLocale().timeFormat(QLocale::ShortFormat).replace(minutes, u"\\1mm\\1ss"_s));
}

QString dateTime(const QDateTime &time)
{
    return time.isValid() ? date(time.date()) + u' ' + format::time(time.time()) : QString();
}

QDateTime local(const Timestamp &time)
{
    static const Timestamp far = *Timestamp::parse(u"2262-01-01T00:00:00Z"_s); // from then on they aren't counted in nanoseconds
    if (time >= far)
        return QDateTime::fromString(QString::fromLatin1(time.toRfc3339()), Qt::ISODate).toLocalTime();
    return time.ns <= 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(time.ns / 1'000'000);
}

}
