// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "models/config/compression.h"

using namespace quayside;
using namespace Qt::StringLiterals;

class TestCompression : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        for (const char *name : { "none", "gzip", "pigz", "bzip2", "lzma", "xz", "zstd", "squashfs" })
            QTest::newRow(name) << QString::fromLatin1(name) << QStringList(QString::fromLatin1(name));
        QTest::newRow("level") << u"zstd -3"_s << QStringList { u"zstd"_s, u"-3"_s };
        QTest::newRow("spaces") << u"  gzip    -9 "_s << QStringList { u"gzip"_s, u"-9"_s };
        QTest::newRow("quotes") << u"gzip \"-9\""_s << QStringList { u"gzip"_s, u"-9"_s };
        QTest::newRow("two") << u"xz -9e -T2"_s << QStringList { u"xz"_s, u"-9e"_s, u"-T2"_s };
        QTest::newRow("long") << u"zstd --ultra -22 --long=27"_s << QStringList { u"zstd"_s, u"--ultra"_s, u"-22"_s, u"--long=27"_s };
    }

    void accepted()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        const auto parsed = Compression::parse(text);
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message));
        QCOMPARE(QStringList(parsed->algorithm) + parsed->arguments, words);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        // What would read or write other files, turn the program round, or isn't one of ours.
        for (const char *text : { "", " ", "rar", "GZIP", "/bin/gzip", "bash -c id", "none -3", "squashfs -comp xz", "gzip -d", "gzip -9; rm",
                 "gzip /etc/shadow", "gzip -9 /etc/shadow", "xz --files=/etc/passwd", "xz -T 2", "zstd -o/etc/x", "zstd -D x", "zstd -o x",
                 "zstd --patch-from=x", "gzip -c -", "bzip2 -k" })
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void refused()
    {
        QFETCH(QString, text);
        const auto parsed = Compression::parse(text);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().status, 400);
        QVERIFY2(parsed.error().message.startsWith("Invalid compression algorithm"_L1), qPrintable(parsed.error().message));
    }
};

QTEST_GUILESS_MAIN(TestCompression)
#include "tst_compression.moc"
