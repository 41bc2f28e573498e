// SPDX-License-Identifier: Apache-2.0
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include "server/instance/apparmorprofile.h"

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
/** What a pattern of apparmor.d(5) matches: "*" and "?" no slash, "**" anything, "{a,b}", "[^a]". */
QRegularExpression expression(QByteArray pattern)
{
    pattern.replace("**", "\x01").replace("*", "[^/]*").replace("?", "[^/]").replace("\x01", ".*");
    pattern.replace("{", "(").replace("}", ")").replace(",", "|").replace("(|", "(|");
    return QRegularExpression(u'^' + QString::fromLatin1(pattern) + u'$');
}

/** Of rules such as "deny PATTERN wklx". */
bool denies(const QByteArrayList &rules, const QString &path)
{
    for (const QByteArray &rule : rules) {
        if (expression(rule.split(' ')[1]).match(path).hasMatch())
            return true;
    }
    return false;
}
}

class tst_AppArmorProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void complement_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("denied");
        const auto row = [](const char *path, bool denied) { QTest::newRow(path) << QString::fromLatin1(path) << denied; };
        row("/r/kernel/hostname", false);
        row("/r/kernel/hostname2", true);
        row("/r/kernel/hostnam", false); // there is no such file: a pattern needs what is unlike
        row("/r/kernel/hosts", true);
        row("/r/kernel/core_pattern", true);
        row("/r/kernel/sem", false);
        row("/r/kernel/sem_next", false);
        row("/r/kernel/sem_folder/x", true);
        row("/r/kernel2", true);
        row("/r/kernel2/hostname", true);
        row("/r/net", false);
        row("/r/net/ipv4/ip_forward", false);
        row("/r/network", true);
        row("/r/network/x", true);
        row("/r/vm/swappiness", true);
        row("/r/x", true);
    }

    void complement()
    {
        QFETCH(QString, path);
        QFETCH(bool, denied);
        QCOMPARE(denies(denyWritesBut("/r", { "/r/kernel/hostname", "/r/kernel/sem*", "/r/net" }), path), denied);
    }

    void text_data()
    {
        QTest::addColumn<bool>("privileged");
        QTest::addColumn<bool>("nesting");
        QTest::addColumn<bool>("stacking");
        for (int bits = 0; bits < 8; ++bits)
            QTest::addRow("%d%d%d", bits & 1, bits >> 1 & 1, bits >> 2) << bool(bits & 1) << bool(bits & 2) << bool(bits & 4);
    }

    void text()
    {
        QFETCH(bool, privileged);
        QFETCH(bool, nesting);
        QFETCH(bool, stacking);
        const QByteArray text = apparmorProfile({ "quayside-c1.3f9a2c", privileged, nesting, stacking, "  deny /x w,\n" });
        const QByteArrayList lines = text.split('\n');
        QVERIFY(lines.contains("profile \"quayside-c1.3f9a2c\" flags=(attach_disconnected,mediate_deleted) {"));
        QVERIFY(text.endsWith("  deny /x w,\n}\n"));
        QCOMPARE(lines.contains("  mount,"), !privileged || nesting);
        QCOMPARE(lines.contains("  mount options=(rw, bind) /[^dps]*{,/,/**},"), privileged && !nesting);
        QVERIFY(!lines.contains("  mount options=(rw, bind) /proc*{,/,/**},"));
        QCOMPARE(lines.contains("  change_profile -> \":quayside-c1.3f9a2c:*\","), stacking);
        QCOMPARE(lines.contains("  deny /sys/k[^e]*{,/,/**} wklx,"), stacking);
        QVERIFY(lines.contains("  deny @{PROC}/sysrq-trigger rwklx,"));
    }

    void compiles_data() { text_data(); }

    void compiles()
    {
        if (QStandardPaths::findExecutable(u"apparmor_parser"_s).isEmpty())
            QSKIP("apparmor_parser isn't installed");
        QFETCH(bool, privileged);
        QFETCH(bool, nesting);
        QFETCH(bool, stacking);
        QProcess parser;
        parser.start(u"apparmor_parser"_s, { u"-qQK"_s });
        parser.write(apparmorProfile({ "quayside-c1.3f9a2c", privileged, nesting, stacking, "deny \"/a b\" w," }));
        parser.closeWriteChannel();
        QVERIFY(parser.waitForFinished());
        QVERIFY2(parser.exitCode() == 0, parser.readAllStandardError().constData());
    }
};

QTEST_GUILESS_MAIN(tst_AppArmorProfile)
#include "tst_apparmorprofile.moc"
