// SPDX-License-Identifier: Apache-2.0
#include "models/core/timestamp.h"

#include <QDateTime>
#include <QTimeZone>
#include <algorithm>
#include <ctime>

namespace quayside {

using namespace Qt::StringLiterals;

// Nanoseconds since 1970 fill 64 bits in April 2262: from the beginning of that year on the number counts 100 µs, which reach beyond 9999 and are in
// order with what is before.
static constexpr qint64 farSeconds = 9'214'646'400, farNs = farSeconds * 1'000'000'000, farUnitNs = 100'000, farUnits = 1'000'000'000 / farUnitNs;
static constexpr qint64 lastSecond = 253'402'300'799; ///< of 9999

Timestamp Timestamp::now()
{
    timespec ts {};
    clock_gettime(CLOCK_REALTIME, &ts);
    return { qint64(ts.tv_sec) * 1'000'000'000 + ts.tv_nsec };
}

/** Takes ".123456789" out of the text and gives it in nanoseconds, so that QDateTime need not know more than seconds. */
static qint64 takeFraction(QString &text)
{
    const qsizetype dot = text.indexOf(u'.');
    if (dot < 0)
        return 0;
    qsizetype end = dot + 1;
    while (end < text.size() && text[end].isDigit())
        ++end;
    const QString digits = text.mid(dot + 1, end - dot - 1).leftJustified(9, u'0', true);
    text.remove(dot, end - dot);
    return digits.toLongLong();
}

std::optional<Timestamp> Timestamp::parse(const QString &text)
{
    if (text.startsWith("0001-01-01T00:00:00"_L1))
        return zero();
    QString rest = text;
    const qint64 fraction = takeFraction(rest);
    const QDateTime time = QDateTime::fromString(rest, Qt::ISODate);
    if (!time.isValid() || rest.size() < 19)
        return std::nullopt;
    const qint64 seconds = time.toSecsSinceEpoch();
    if (seconds >= farSeconds)
        return Timestamp { farNs + (std::min(seconds, lastSecond) - farSeconds) * farUnits + fraction / farUnitNs };
    constexpr qint64 earliest = INT64_MIN / 1'000'000'000 + 1; // in 1677
    return Timestamp { fromSeconds(std::max(seconds, earliest)).ns + fraction };
}

QByteArray Timestamp::toRfc3339() const
{
    if (isZero())
        return QByteArrayLiteral("0001-01-01T00:00:00Z");
    time_t seconds = ns / 1'000'000'000;
    qint64 fraction = ns % 1'000'000'000;
    if (ns >= farNs) {
        seconds = farSeconds + (ns - farNs) / farUnits;
        fraction = seconds > lastSecond ? 0 : (ns - farNs) % farUnits * farUnitNs;
        seconds = std::min<time_t>(seconds, lastSecond);
    }
    if (fraction < 0) {
        fraction += 1'000'000'000;
        --seconds;
    }
    tm parts {};
    gmtime_r(&seconds, &parts);
    char text[64];
    size_t length = strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S", &parts);
    if (fraction != 0) {
        length += size_t(snprintf(text + length, sizeof text - length, ".%09lld", static_cast<long long>(fraction)));
        while (text[length - 1] == '0')
            --length;
    }
    text[length++] = 'Z';
    return QByteArray(text, qsizetype(length));
}

}
