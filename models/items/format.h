// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

#include "models/core/timestamp.h"

/** Numbers and times as a person reads them, in the language and locale of the application. Main thread (QLocale's default and
 *  the installed translators are read). */
namespace quayside::format {

/** Bytes with binary prefixes and at most three digits that matter: "0 B", "1.5 GiB", "312 MiB". Negative: "–" (unknown). */
QString bytes(qint64 count);
/** "3.3 of 4 GiB", both in the unit of the total; without a total just the first. */
QString bytesOf(qint64 used, qint64 total);
/** Bytes per second with decimal prefixes, "118 MB/s". */
QString rate(double bytesPerSecond);
/** "↓ 4.1 ↑ 12.7 MB/s": received and sent, both in the unit of the larger. */
QString rates(double received, double sent);
/** "71 %". */
QString percent(double value);
/** The two largest units: "8 h 14 min", "3 d 2 h", "12 s". */
QString duration(qint64 seconds);
/** "just now", "5 min ago", "3 h ago", "yesterday", else the date. */
QString relative(const QDateTime &time, const QDateTime &now);
/** "12 Mar 2026", "Mar 12, 2026", "2026年3月12日": the locale's order, the month in short. Empty for an invalid date. */
QString date(QDate date);
/** "Wednesday, 18 March": without the year. */
QString dayOfYear(QDate date);
/** "18 Mar", "Mar 18": as date(), without the year. */
QString shortDay(QDate date);
/** "10:02" or "10:02 AM". */
QString time(QTime time);
/** "10:02:33". */
QString timeWithSeconds(QTime time);
/** date() and time(); empty for an invalid time. */
QString dateTime(const QDateTime &time);
/** The API's time in local time; its "never" values (year 1 and the epoch) give an invalid one. */
QDateTime local(const Timestamp &time);

}
