// SPDX-License-Identifier: Apache-2.0
// Another width: lines are wrapped anew. And pens that libvterm doesn't know.
#include <QElapsedTimer>
#include <QtTest>

#include "tests/unit/items/terminalscreen.h"

using namespace quayside;
using namespace Qt::StringLiterals;

class tst_TerminalWidths : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ownPens();
    void rewraps();
    void rewrapsBehindAFullScreenProgram();
    void rewrapsALongHistory();
};

/** Faint and its like in long runs of text, in pieces, and what resets them. */
void tst_TerminalWidths::ownPens()
{
    TerminalEmulator terminal(4, 80);
    terminal.write("\x1b[2mfaint text that is long enough to be put by us\x1b[22m and not\x1b[4:");
    terminal.write("3mx\r\n\x1b[2my\x1b[mz");
    const auto flags = [&](int row, int column) { return int(terminal.grid().line(row).at(column).pen.flags); };
    QCOMPARE(flags(0, 0), int(TerminalPen::Dim));
    QCOMPARE(flags(0, 45), int(TerminalPen::Dim));
    QCOMPARE(flags(0, 47), 0);
    QCOMPARE(terminal.grid().line(0).at(54).pen.underlineKind(), TerminalPen::Curly);
    QVERIFY(flags(1, 0) & TerminalPen::Dim);
    QCOMPARE(flags(1, 1), 0);
    TerminalEmulator colors(2, 80);
    for (int i = 1; i <= 20; ++i)
        colors.write("\x1b[4;58;5;" + QByteArray::number(i) + "mx");
    const TerminalPen last = colors.grid().line(0).at(19).pen;
    QCOMPARE(colors.underlineColor(last.underlineColor()), TerminalColor { TerminalColor::Indexed | 20 });
}

/** Nothing is lost in a narrower window, and all is in its place again in the old one. */
void tst_TerminalWidths::rewraps()
{
    TerminalEmulator terminal(5, 12);
    terminal.write("first line\r\nabcdefghijklmnop\r\n$ typed");
    terminal.resize(5, 6);
    QCOMPARE(screen(terminal), u"abcdef|ghijkl|mnop|$ type|d"_s);
    QCOMPARE(terminal.cursor().column, 1);
    QCOMPARE(terminal.text({ 0, 0 }, { terminal.grid().endLine(), 6 }), u"first line\nabcdefghijklmnop\n$ typed"_s);
    terminal.write("!");
    terminal.resize(5, 12);
    QCOMPARE(screen(terminal), u"first line|abcdefghijkl|mnop|$ typed!"_s);
    QCOMPARE(terminal.cursor().row, 3);
    QCOMPARE(terminal.cursor().column, 8);
    terminal.write("x");
    QCOMPARE(screen(terminal), u"first line|abcdefghijkl|mnop|$ typed!x"_s);
    // Wide characters stay whole.
    TerminalEmulator wide(4, 6);
    wide.write(u"漢字語"_s.toUtf8());
    wide.resize(4, 5);
    QCOMPARE(screen(wide), u"漢字|語"_s);
    wide.write("!");
    QCOMPARE(screen(wide), u"漢字|語!"_s);
    wide.resize(4, 6);
    QCOMPARE(screen(wide), u"漢字語|!"_s);
    // A cleared screen stays clear, what is above it stays above.
    TerminalEmulator clear(4, 10);
    clear.write("1\r\n2\r\n3\r\n4\r\n5\x1b[H\x1b[J$ ");
    const qint64 above = clear.grid().screenLine();
    clear.resize(4, 8);
    QCOMPARE(screen(clear), u"$ "_s);
    QCOMPARE(clear.cursor().column, 2);
    QCOMPARE(clear.grid().screenLine(), above);
}

/** Behind a full-screen program too: the shell goes on where it was. */
void tst_TerminalWidths::rewrapsBehindAFullScreenProgram()
{
    TerminalEmulator terminal(4, 12);
    terminal.write("abcdefghijklmnop\r\n$ vi\x1b[?1049h\x1b[Hvim");
    terminal.resize(4, 8);
    QCOMPARE(screen(terminal), u"vim"_s);
    terminal.write("\x1b[?1049l and\r\nmore");
    QCOMPARE(screen(terminal), u"abcdefgh|ijklmnop|$ vi and|more"_s);
    terminal.write("\x1b[?1049h\x1b[?25l\x1b[?25h");
    terminal.resize(6, 20);
    terminal.write("\x1b[?1049l!");
    QCOMPARE(screen(terminal), u"abcdefghijklmnop|$ vi and|more!"_s);
}

/** At the full history, and back, many times. */
void tst_TerminalWidths::rewrapsALongHistory()
{
    TerminalEmulator terminal(24, 80, 10'000);
    for (int i = 0; i < 12'000; ++i)
        terminal.write("line " + QByteArray::number(i) + QByteArray(i % 200, 'x') + "\r\n");
    QElapsedTimer clock;
    clock.start();
    for (int width = 79; width > 40; --width)
        terminal.resize(24, width);
    qInfo("%lld ms for another width", clock.elapsed() / 39);
    terminal.resize(24, 80);
    const TerminalGrid &grid = terminal.grid();
    QVERIFY(terminal.text({ grid.endLine() - 24, 0 }, { grid.endLine(), 0 }).endsWith(u"line 11999"_s + QString(199, u'x') + u'\n'));
    QCOMPARE(terminal.cursor().row, 23);
    QVERIFY(grid.screenLine() - grid.firstLine() <= 10'000);
}

QTEST_GUILESS_MAIN(tst_TerminalWidths)
#include "tst_terminalwidths.moc"
