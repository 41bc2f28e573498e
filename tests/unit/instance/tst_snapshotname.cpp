// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <QTimeZone>

#include "server/instance/gotime.h"
#include "server/instance/snapshotname.h"

using namespace quayside;
using namespace Qt::StringLiterals;

/** The names that snapshots get by themselves. */
class TestSnapshotName : public QObject {
    Q_OBJECT

    static QDateTime now() { return QDateTime(QDate(2024, 3, 5), QTime(16, 7, 8, 90), Qt::OffsetFromUTC, 5400); }

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QStringList>("existing");
        QTest::addColumn<QString>("expected"); // empty: refused
        QTest::newRow("first") << u"snap%d"_s << QStringList() << u"snap0"_s;
        QTest::newRow("next") << u"snap%d"_s << QStringList { u"snap0"_s, u"snap10"_s, u"snap9"_s } << u"snap11"_s;
        QTest::newRow("others") << u"snap%d"_s << QStringList { u"snap"_s, u"snapx"_s, u"xsnap7"_s, u"snap7x"_s, u"snap-3"_s } << u"snap0"_s;
        QTest::newRow("number within") << u"a%dz"_s << QStringList { u"a4z"_s, u"a9"_s, u"az"_s } << u"a5z"_s;
        QTest::newRow("overlap") << u"aa%da"_s << QStringList { u"aa"_s, u"aaa"_s } << u"aa0a"_s;
        QTest::newRow("only a number") << u"%d"_s << QStringList { u"3"_s } << u"4"_s;
        QTest::newRow("fixed") << u"nightly"_s << QStringList { u"snap0"_s } << u"nightly"_s;
        QTest::newRow("fixed again") << u"nightly"_s << QStringList { u"nightly"_s } << u"nightly-0"_s;
        QTest::newRow("fixed thrice") << u"nightly"_s << QStringList { u"nightly"_s, u"nightly-0"_s } << u"nightly-1"_s;
        QTest::newRow("date") << u"{{ creation_date|date:\"2006-01-02_15-04-05\" }}"_s << QStringList() << u"2024-03-05_16-07-08"_s;
        QTest::newRow("date and number") << u"{{ creation_date|date:'20060102' }}-%d"_s << QStringList { u"20240305-0"_s } << u"20240305-1"_s;
        QTest::newRow("filters") << u"{{ creation_date|date:'Jan'|upper }}"_s << QStringList() << u"MAR"_s;
        QTest::newRow("unformatted date") << u"{{ creation_date|date:'2006-01-02 15:04' }}"_s << QStringList() << QString();
        QTest::newRow("slash") << u"{{ creation_date|date:'2006/01/02' }}"_s << QStringList() << QString();
        QTest::newRow("twice") << u"%d-%d"_s << QStringList() << QString();
        QTest::newRow("empty") << u"{{ nothing }}"_s << QStringList() << QString();
        QTest::newRow("bad template") << u"{{ creation_date"_s << QStringList() << QString();
        QTest::newRow("date of what is none") << u"{{ 'x'|date:'2006' }}"_s << QStringList() << QString();
        QTest::newRow("parent") << u".."_s << QStringList() << QString();
    }
    void names()
    {
        QFETCH(QString, pattern);
        QFETCH(QStringList, existing);
        QFETCH(QString, expected);
        const auto name = nextSnapshotName(pattern, existing, now());
        QCOMPARE(name.value_or(QString()), expected);
        if (!name)
            QCOMPARE(name.error().status, 400);
    }

    void goTimes_data()
    {
        QTest::addColumn<QString>("layout");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *layout, const char *expected) { QTest::newRow(layout) << QString::fromLatin1(layout) << QString::fromLatin1(expected); };
        row("Mon Jan _2 15:04:05 2006", "Tue Mar  5 16:07:08 2024");
        row("Monday, 02-Jan-06 15:04:05", "Tuesday, 05-Mar-24 16:07:08");
        row("January 2", "March 5");
        row("1/2/06 3:4:5 PM", "3/5/24 4:7:8 PM");
        row("03:04pm", "04:07pm");
        row("2006-01-02T15:04:05Z07:00", "2024-03-05T16:07:08+01:30");
        row("-0700 -07:00 -07", "+0130 +01:30 +01");
        row("15:04:05.000", "16:07:08.090");
        row("15:04:05.999", "16:07:08.09");
        row("15:04:05,000000", "16:07:08,090000");
        row("text", "text");
        row("", "");
    }
    void goTimes()
    {
        QFETCH(QString, layout);
        QFETCH(QString, expected);
        QCOMPARE(goTimeText(now(), layout), expected);
        QCOMPARE(goTimeText(QDateTime(QDate(2024, 1, 2), QTime(0, 0), Qt::UTC), u"Z07:00 Z0700 -07:00"_s), u"Z Z +00:00"_s);
    }
};

QTEST_GUILESS_MAIN(TestSnapshotName)
#include "tst_snapshotname.moc"
