// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "server/store/interner.h"
#include "server/store/maptext.h"

using namespace quayside;
using namespace Qt::StringLiterals;

/** Maps come back from their text as they were, whatever is in them, and damaged text is refused. */
class TestMapText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void strings_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : { "", "plain", "\"", "\\", "\\\"", "a\\", "\\\\\"x", "[{\"Isuid\":true}]", "line\nline\ttab\r", "\x01\x1f", "日本語 🐳", "\\n", "\\u0041", "/" })
            QTest::newRow(qPrintable(QString::fromUtf8(QByteArray(text).toPercentEncoding()) + u'.')) << QString::fromUtf8(text);
    }

    void strings()
    {
        QFETCH(QString, text);
        const StringMap map { { u"a"_s, text }, { u"key "_s + text, u"b"_s }, { u"z"_s, text + text } };
        StringMap read;
        QVERIFY(fromMapText(toMapText(map), read));
        QCOMPARE(read, map);
        const DeviceMap devices { { u"none"_s, {} }, { text, map } };
        DeviceMap readDevices;
        QVERIFY(fromMapText(toMapText(devices), readDevices));
        QCOMPARE(readDevices, devices);
    }

    void otherJsonIsRead()
    {
        StringMap map;
        QVERIFY(fromMapText(u" { \"b\" : \"\\u0041\", \"a\":\"x\" } "_s, map));
        QCOMPARE(map, (StringMap { { u"a"_s, u"x"_s }, { u"b"_s, u"A"_s } }));
    }

    void damagedText_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : { "", "{", "{\"a\"", "{\"a\":", "{\"a\":\"", "{\"a\":\"b", "{\"a\":\"b\\", "{\"a\":\"b\"", "{\"a\":\"b\",}", "{\"a\":1}", "[]", "{}x" })
            QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text);
    }

    void damagedText()
    {
        QFETCH(QString, text);
        StringMap map;
        const auto read = fromMapText(text, map);
        QVERIFY(!read);
        QCOMPARE(read.error().message, u"The database is damaged"_s);
        QVERIFY(map.isEmpty());
    }

    void sharedText()
    {
        StringMap first, second;
        const QString text = toMapText(StringMap { { u"image.os"_s, u"a long enough value"_s } });
        QVERIFY(fromMapText(text, first) && fromMapText(text, second));
        QCOMPARE(first.firstKey().constData(), second.firstKey().constData());
        QCOMPARE(first.first().constData(), second.first().constData());
    }

    void sweeping()
    {
        Interner table;
        const QString kept = table.shared(QStringView(u"kept"));
        for (int i = 0; i < 5000; ++i)
            table.shared(QStringView(QString::number(i)));
        QVERIFY2(table.size() <= 1025, qPrintable(QString::number(table.size())));
        QCOMPARE(table.shared(QStringView(u"kept")).constData(), kept.constData());
    }
};

QTEST_GUILESS_MAIN(TestMapText)
#include "tst_maptext.moc"
