// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "server/daemon/startupmemory.h"
#include "server/system/smallfile.h"

using namespace quayside;
using namespace Qt::StringLiterals;

class tst_StartupMemory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanMappings_data()
    {
        QTest::addColumn<QByteArray>("heading");
        QTest::addColumn<QByteArray>("anonymous");
        QTest::addColumn<bool>("isClean");
        const auto row = [](const char *name, const char *heading, const char *anonymous, bool isClean) {
            QTest::newRow(name) << QByteArray(heading) << QByteArray(anonymous) << isClean;
        };
        row("text", "1000-3000 r-xp 00001000 fd:00 12  /usr/lib/libssl.so.3", "0", true);
        row("program", "1000-3000 r-xp 00001000 fd:00 12  /usr/bin/quaysided", "0", true);
        row("constants", "1000-3000 r--p 00001000 fd:00 12  /usr/lib/libssl.so.3", "0", true);
        row("relocated", "1000-3000 r--p 00001000 fd:00 12  /usr/lib/libssl.so.3", "8", false);
        row("data", "1000-3000 rw-p 00001000 fd:00 12  /usr/lib/libssl.so.3", "0", false);
        row("shared", "1000-3000 r-xs 00001000 fd:00 12  /usr/lib/libssl.so.3", "0", false);
        row("heap", "1000-3000 rw-p 00000000 00:00 0  [heap]", "4", false);
        row("no file", "1000-3000 r-xp 00000000 00:00 0", "0", false);
        row("vdso", "1000-3000 r-xp 00000000 00:00 0  [vdso]", "0", false);
        row("a plain file", "1000-3000 r--p 00000000 fd:00 12  /usr/lib/locale/C.utf8/LC_CTYPE", "0", false);
    }

    void cleanMappings()
    {
        QFETCH(QByteArray, heading);
        QFETCH(QByteArray, anonymous);
        QFETCH(bool, isClean);
        const QByteArray text = heading + "\nSize:    8 kB\nRss:    8 kB\nAnonymous:     " + anonymous + " kB\nVmFlags: rd mr mw me\n";
        const QList<MappedRange> found = cleanFileMappings(text);
        QCOMPARE(found.size(), isClean ? 1 : 0);
        if (isClean)
            QVERIFY(found[0].begin == 0x1000 && found[0].end == 0x3000);
    }

    /** Less is resident, and everything still works. */
    void released()
    {
        const auto resident = [] { return readSmallFile(u"/proc/self/statm"_s)->split(' ').value(1).toLongLong(); };
        const qint64 before = resident();
        releaseStartupMemory();
        QVERIFY(resident() < before);
        QVERIFY(!cleanFileMappings(*readSmallFile(u"/proc/self/smaps"_s)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_StartupMemory)
#include "tst_startupmemory.moc"
