// SPDX-License-Identifier: Apache-2.0
#include "models/config/expiry.h"

#include <QDateTime>
#include <QMap>
#include <QRegularExpression>
#include <QStringList>

namespace quayside {

using namespace Qt::StringLiterals;

static std::optional<QMap<QChar, qint64>> partsOf(const QString &text)
{
    static const QRegularExpression form(u"^([0-9]{1,9})([MHdwmy])\\z"_s);
    QMap<QChar, qint64> parts;
    for (const QString &part : text.simplified().split(u' ')) {
        const auto match = form.match(part);
        if (!match.hasMatch() || parts.contains(match.captured(2).front()))
            return std::nullopt;
        parts.insert(match.captured(2).front(), match.captured(1).toLongLong());
    }
    return parts;
}

std::optional<Timestamp> expiryAfter(const QString &text, Timestamp from)
{
    constexpr qint64 second = 1'000'000'000;
    const auto parts = partsOf(text);
    if (!parts)
        return std::nullopt;
    const QDateTime begin = QDateTime::fromSecsSinceEpoch(from.ns / second, Qt::UTC);
    const QDateTime end = begin.addYears(int(parts->value(u'y'))).addMonths(int(parts->value(u'm')))
        .addDays(parts->value(u'w') * 7 + parts->value(u'd')).addSecs(parts->value(u'H') * 3600 + parts->value(u'M') * 60);
    const QDateTime last(QDate(9999, 12, 31), QTime(23, 59, 59), Qt::UTC);
    const bool fits = end.isValid() && end >= begin && end <= last;
    if (fits && end.date().year() < 2262) // later ones aren't counted in nanoseconds
        return Timestamp { end.toSecsSinceEpoch() * second + from.ns % second };
    return Timestamp::parse((fits ? end : last).toString(Qt::ISODate));
}

}
