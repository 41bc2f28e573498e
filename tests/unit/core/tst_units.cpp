// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "models/core/revert.h"
#include "models/core/timestamp.h"
#include "models/core/units.h"

using namespace quayside;
using namespace Qt::StringLiterals;

class TestUnits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void byteSizes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("bytes"); // -1: refused
        QTest::newRow("plain") << u"12"_s << qint64(12);
        QTest::newRow("bytes") << u"12B"_s << qint64(12);
        QTest::newRow("word") << u"130 bytes"_s << qint64(130);
        QTest::newRow("kB") << u"8kB"_s << qint64(8000);
        QTest::newRow("KiB") << u"8KiB"_s << qint64(8192);
        QTest::newRow("GiB") << u"3GiB"_s << qint64(3) * 1024 * 1024 * 1024;
        QTest::newRow("EB") << u"1EB"_s << qint64(1'000'000'000'000'000'000);
        QTest::newRow("overflow") << u"100EB"_s << qint64(-1);
        QTest::newRow("fraction") << u"1.5GB"_s << qint64(-1);
        QTest::newRow("unknown") << u"1XB"_s << qint64(-1);
        QTest::newRow("empty") << QString() << qint64(-1);
        for (const char *odd : { "128 MB", "128KB", "128bytes", " 128MB", "128MB ", "+5MB", "-1", "128 ", "128k", "MB" })
            QTest::newRow(odd) << QString::fromLatin1(odd) << qint64(-1);
    }
    void byteSizes()
    {
        QFETCH(QString, text);
        QFETCH(qint64, bytes);
        const auto result = parseByteSize(text);
        QCOMPARE(result ? *result : -1, bytes);
        if (!result)
            QVERIFY(result.error().status == 400 && result.error().message.contains(u"GiB"_s));
    }

    void formattedSizes()
    {
        QCOMPARE(formatByteSize(999), u"999B"_s);
        QCOMPARE(formatByteSize(1536), u"1.54kB"_s);
        QCOMPARE(formatByteSize(118'000'000), u"118.00MB"_s);
        QCOMPARE(formatByteSize(2'000'000'000, 0), u"2GB"_s);
    }

    void bitSizes()
    {
        QCOMPARE(parseBitSize(u"100Mbit"_s).value(), qint64(100'000'000));
        QCOMPARE(parseBitSize(u"1Gibit"_s).value(), qint64(1) << 30);
        for (const char *odd : { "1GB", "10 Mbit", "+1Mbit", "-1bit" })
            QVERIFY2(!parseBitSize(QString::fromLatin1(odd)), odd);
    }

    void timestamps_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("rendered");
        QTest::newRow("zero") << u"0001-01-01T00:00:00Z"_s << QByteArray("0001-01-01T00:00:00Z");
        QTest::newRow("epoch") << u"1970-01-01T00:00:00Z"_s << QByteArray("1970-01-01T00:00:00Z");
        QTest::newRow("nano") << u"2020-05-06T07:08:09.123456789Z"_s << QByteArray("2020-05-06T07:08:09.123456789Z");
        QTest::newRow("trailing zeros") << u"2020-05-06T07:08:09.120000000Z"_s << QByteArray("2020-05-06T07:08:09.12Z");
        QTest::newRow("offset") << u"2020-05-06T07:08:09+02:00"_s << QByteArray("2020-05-06T05:08:09Z");
        QTest::newRow("before 1970") << u"1969-12-31T23:59:59.5Z"_s << QByteArray("1969-12-31T23:59:59.5Z");
    }
    /** What others call never. */
    void farAway()
    {
        for (const char *text : { "2261-12-31T23:59:59.999999999Z", "2262-01-01T00:00:00Z", "2262-04-11T23:47:16.5Z", "3000-01-01T00:00:00Z", "9999-12-31T23:59:59Z" })
            QCOMPARE(Timestamp::parse(QString::fromLatin1(text))->toRfc3339(), QByteArray(text));
        QVERIFY(*Timestamp::parse(u"2261-12-31T23:59:59.999999999Z"_s) < *Timestamp::parse(u"2262-01-01T00:00:00Z"_s));
        QVERIFY(*Timestamp::parse(u"3000-01-01T00:00:00Z"_s) < *Timestamp::parse(u"9999-12-31T23:59:59Z"_s));
        QCOMPARE(Timestamp { INT64_MAX }.toRfc3339(), QByteArray("9999-12-31T23:59:59Z"));
        QVERIFY(!Timestamp::parse(u"1000-01-01T00:00:00Z"_s)->isZero());
    }
    void timestamps()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, rendered);
        const auto parsed = Timestamp::parse(text);
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->toRfc3339(), rendered);
    }
    void badTimestamps()
    {
        for (const QString &text : { u""_s, u"now"_s, u"2020-13-01T00:00:00Z"_s, u"2020-01-01"_s, u"99999-01-01T00:00:00Z"_s })
            QVERIFY2(!Timestamp::parse(text), qPrintable(text));
    }

    void revertRunsBackwardsUnlessSuccessful()
    {
        QString order;
        {
            Revert revert;
            revert.add([&] { order += u'a'; });
            revert.add([&] { order += u'b'; });
        }
        QCOMPARE(order, u"ba"_s);
        {
            Revert revert;
            revert.add([&] { order += u'c'; });
            revert.success();
        }
        QCOMPARE(order, u"ba"_s);
    }
};

QTEST_GUILESS_MAIN(TestUnits)
#include "tst_units.moc"
