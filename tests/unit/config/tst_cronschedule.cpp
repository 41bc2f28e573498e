// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <QTimeZone>

#include "models/config/cronschedule.h"
#include "models/config/expiry.h"

using namespace quayside;
using namespace Qt::StringLiterals;

/** When schedules recur and things expire, by clocks that the test sets. */
class TestCronSchedule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void next_data()
    {
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected"); // empty: never
        const auto row = [](const char *schedule, const char *after, const char *expected) {
            QTest::addRow("%s after %s", schedule, after) << QString::fromLatin1(schedule) << QString::fromLatin1(after) << QString::fromLatin1(expected);
        };
        row("* * * * *", "2024-05-06T07:08:09", "2024-05-06T07:09:00");
        row("* * * * *", "2024-05-06T07:08:00", "2024-05-06T07:09:00");
        row("* * * * *", "2024-12-31T23:59:59", "2025-01-01T00:00:00");
        row("30 * * * *", "2024-05-06T07:30:00", "2024-05-06T08:30:00");
        row("*/15 * * * *", "2024-05-06T07:50:00", "2024-05-06T08:00:00");
        row("5/20 * * * *", "2024-05-06T07:26:00", "2024-05-06T07:45:00");
        row("10-20/5 3 * * *", "2024-05-06T03:12:00", "2024-05-06T03:15:00");
        row("10-20/7 3 * * *", "2024-05-06T03:17:00", "2024-05-07T03:10:00");
        row("0,30 1,13 * * *", "2024-05-06T01:30:00", "2024-05-06T13:00:00");
        row("0 0 31 * *", "2024-04-01T00:00:00", "2024-05-31T00:00:00");
        row("0 0 30 2 *", "2024-04-01T00:00:00", "");
        row("0 0 29 2 *", "2024-03-01T00:00:00", "2028-02-29T00:00:00");
        row("0 0 29 2 *", "2096-03-01T00:00:00", "2104-02-29T00:00:00");
        row("0 0 29 feb ?", "2023-03-01T00:00:00", "2024-02-29T00:00:00");
        row("0 12 * * mon-fri", "2024-05-10T12:00:00", "2024-05-13T12:00:00"); // Friday -> Monday
        row("0 12 * * 0", "2024-05-06T00:00:00", "2024-05-12T12:00:00");
        row("0 12 * * 5-6", "2024-05-11T12:00:00", "2024-05-17T12:00:00");
        row("0 0 13 * fri", "2024-05-06T00:00:00", "2024-05-10T00:00:00"); // a Friday or a 13th
        row("0 0 13 * fri", "2024-05-10T00:00:00", "2024-05-13T00:00:00");
        row("0 0 */2 * fri", "2024-05-06T00:00:00", "2024-05-17T00:00:00"); // with a "*" both count
        row("0 0 1 jan,JUL *", "2024-01-01T00:00:00", "2024-07-01T00:00:00");
        row("@hourly", "2024-05-06T07:08:09", "2024-05-06T08:00:00");
        row("@daily", "2024-02-28T07:08:09", "2024-02-29T00:00:00");
        row("@midnight", "2023-02-28T07:08:09", "2023-03-01T00:00:00");
        row("@weekly", "2024-05-06T07:08:09", "2024-05-12T00:00:00");
        row("@monthly", "2024-01-31T07:08:09", "2024-02-01T00:00:00");
        row("@yearly", "2024-05-06T07:08:09", "2025-01-01T00:00:00");
        row("@annually", "2024-05-06T07:08:09", "2025-01-01T00:00:00");
        row("@never", "2024-05-06T07:08:09", "");
        row("@startup", "2024-05-06T07:08:09", "");
        row("@daily, 30 6 * * *", "2024-05-06T05:00:00", "2024-05-06T06:30:00");
        row("@daily, 30 6 * * *", "2024-05-06T06:30:00", "2024-05-07T00:00:00");
    }
    void next()
    {
        QFETCH(QString, schedule);
        QFETCH(QString, after);
        QFETCH(QString, expected);
        const auto cron = CronSchedule::parse(schedule);
        QVERIFY(cron);
        const auto time = cron->next(QDateTime::fromString(after + u'Z', Qt::ISODate));
        QCOMPARE(time ? time->toString(Qt::ISODate) : QString(), expected.isEmpty() ? QString() : expected + u'Z');
        QCOMPARE(time && cron->isDue(*time), time.has_value());
        QCOMPARE(cron->isAtStartup(), schedule == "@startup"_L1);
    }

    void isDueJustThen()
    {
        const auto cron = CronSchedule::parse(u"*/7 3-5 1,15 * mon"_s);
        QDateTime time(QDate(2024, 3, 1), QTime(0, 0), Qt::UTC);
        std::optional<QDateTime> next = cron->next(time.addSecs(-60));
        for (int minute = 0; minute < 60 * 24 * 45; ++minute, time = time.addSecs(60)) {
            const bool isNext = next && time == *next;
            QCOMPARE(cron->isDue(time), isNext);
            if (isNext)
                next = cron->next(time);
        }
    }

    void clocksThatAreSet()
    {
        const QTimeZone berlin("Europe/Berlin");
        if (!berlin.isValid())
            QSKIP("no time zones on this machine");
        const auto daily = CronSchedule::parse(u"30 2 * * *"_s);
        // 31 March 2024: 2:30 is left out; 27 October: it comes twice, the first counts.
        const QDateTime spring(QDate(2024, 3, 30), QTime(12, 0), berlin);
        QCOMPARE(daily->next(spring)->toString(Qt::ISODate), QDateTime(QDate(2024, 4, 1), QTime(2, 30), berlin).toString(Qt::ISODate));
        const QDateTime autumn(QDate(2024, 10, 26), QTime(12, 0), berlin);
        QCOMPARE(daily->next(autumn)->date(), QDate(2024, 10, 27));
        QCOMPARE(daily->next(*daily->next(autumn))->date(), QDate(2024, 10, 28));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("schedule");
        for (const char *text : { "", "x", "* * * *", "* * * * * *", "0 12 * * 7", "0 12 * * 5-7", "60 * * * *", "* 24 * * *", "* * 0 * *", "* * 32 * *", "* * * 13 *",
                 "* * * 0 *", "* * * * 8", "*/0 * * * *", "*/x * * * *", "5-1 * * * *", "1,,2 * * * *", "-1 * * * *", "+1 * * * *", "1- * * * *",
                 "* * * foo *", "* * * * jan", "@hour", "@hourly @daily", "*/5/5 * * * *", "1-2-3 * * * *", "** * * * *" })
            QTest::addRow("%s", text) << QString::fromLatin1(text);
    }
    void refused()
    {
        QFETCH(QString, schedule);
        QVERIFY(!CronSchedule::parse(schedule));
    }

    void expiry_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("expected"); // empty: not understood
        const auto row = [](const char *text, const char *expected) { QTest::addRow("%s", text) << QString::fromLatin1(text) << QByteArray(expected); };
        row("1M", "2024-02-29T12:01:00.5Z");
        row("2H", "2024-02-29T14:00:00.5Z");
        row("1d", "2024-03-01T12:00:00.5Z");
        row("4w", "2024-03-28T12:00:00.5Z");
        row("1m", "2024-03-29T12:00:00.5Z");
        row("1y", "2025-02-28T12:00:00.5Z");
        row("1M 2H 3d 4w 5m 6y", "2030-08-28T14:01:00.5Z");
        row("6y  5m 4w 3d 2H 1M", "2030-08-28T14:01:00.5Z");
        row("0d", "2024-02-29T12:00:00.5Z");
        row("300y", "2324-02-29T12:00:00Z");
        row("999999999y", "9999-12-31T23:59:59Z");
        row("999999999H", "9999-12-31T23:59:59Z");
        for (const char *text : { "", "1", "M", "1X", "1M 2M", "-1d", "1.5d", "1 d", "1M,2H", "1000000000000d" })
            row(text, "");
    }
    void expiry()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, expected);
        const auto at = expiryAfter(text, *Timestamp::parse(u"2024-02-29T12:00:00.5Z"_s));
        QCOMPARE(at ? at->toRfc3339() : QByteArray(), expected);
    }
};

QTEST_GUILESS_MAIN(TestCronSchedule)
#include "tst_cronschedule.moc"
