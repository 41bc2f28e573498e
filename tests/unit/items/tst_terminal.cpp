// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QtTest>

#include "models/items/terminal/terminalemulator.h"

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
/** The screen as text: rows joined by '|', blanks at the end of a row cut, empty rows at the end too. */
QString screen(const TerminalEmulator &terminal)
{
    QStringList rows;
    const TerminalGrid &grid = terminal.grid();
    for (qint64 n = grid.screenLine(); n < grid.endLine(); ++n) {
        QString row;
        for (int c = 0; c < grid.line(n).usedColumns(); ++c) {
            if (grid.line(n).at(c).width != 0)
                row += grid.text(grid.line(n).at(c).character);
        }
        rows << row;
    }
    while (!rows.isEmpty() && rows.last().isEmpty())
        rows.removeLast();
    return rows.join(u'|');
}

TerminalColor indexed(int n) { return { TerminalColor::Indexed | quint32(n) }; }
TerminalColor rgb(quint32 value) { return { TerminalColor::Rgb | value }; }
}
Q_DECLARE_METATYPE(quayside::TerminalPen)

class tst_Terminal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void draws_data();
    void draws();
    void pens_data();
    void pens();
    void wideCharacters();
    void scrollsIntoHistory();
    void historyIsBounded();
    void alternateScreen();
    void regionScroll();
    void resizes();
    void joinsWrappedLines();
    void keysAndPaste();
    void answersQueries();
    void cursorShapes();
    void throughput();
};

void tst_Terminal::draws_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QString>("expected");
    QTest::newRow("text") << QByteArray("hello\r\nworld") << u"hello|world"_s;
    QTest::newRow("wraps at column 10") << QByteArray("0123456789ab") << u"0123456789|ab"_s;
    QTest::newRow("cursor position") << QByteArray("\x1b[2;3Hx") << u"|  x"_s;
    QTest::newRow("erase line") << QByteArray("abcdef\x1b[3D\x1b[K") << u"abc"_s;
    QTest::newRow("erase screen") << QByteArray("abc\r\ndef\x1b[2J\x1b[Hx") << u"x"_s;
    QTest::newRow("insert characters") << QByteArray("abc\r\x1b[2@x") << u"x abc"_s;
    QTest::newRow("delete characters") << QByteArray("abcdef\r\x1b[2P") << u"cdef"_s;
    QTest::newRow("insert line") << QByteArray("a\r\nb\x1b[L") << u"a||b"_s;
    QTest::newRow("delete line") << QByteArray("a\r\nb\r\nc\x1b[2;1H\x1b[M") << u"a|c"_s;
    QTest::newRow("reverse index at the top") << QByteArray("a\x1b[H\x1bM""b") << u"b|a"_s;
    QTest::newRow("tab") << QByteArray("a\tb") << u"a       b"_s;
    QTest::newRow("utf-8") << QByteArray("\xc3\xa9\xe2\x82\xac") << u"é€"_s;
    QTest::newRow("combining") << QByteArray("e\xcc\x81x") << u"e\u0301x"_s;
    QTest::newRow("line drawing") << QByteArray("\x1b(0lqk\x1b(B") << u"┌─┐"_s;
    QTest::newRow("broken utf-8") << QByteArray("\xff""a") << u"\ufffda"_s;
}

void tst_Terminal::draws()
{
    QFETCH(QByteArray, output);
    TerminalEmulator terminal(4, 10);
    for (const char byte : output) // one by one: sequences split anywhere must do
        terminal.write(QByteArrayView(&byte, 1));
    QTEST(screen(terminal), "expected");
    TerminalEmulator whole(4, 10);
    whole.write(output);
    QCOMPARE(screen(whole), screen(terminal));
}

void tst_Terminal::pens_data()
{
    QTest::addColumn<QByteArray>("sequence");
    QTest::addColumn<TerminalPen>("expected");
    const auto row = [](const char *name, const QByteArray &sequence, TerminalPen pen) { QTest::newRow(name) << sequence << pen; };
    row("plain", "0", {});
    row("red", "31", { indexed(1), {}, 0 });
    row("bright green on blue", "92;44", { indexed(10), indexed(4), 0 });
    row("bold red is bright", "1;31", { indexed(9), {}, TerminalPen::Bold });
    row("256 colours", "38;5;200;48;5;17", { indexed(200), indexed(17), 0 });
    row("true colour", "38;2;1;2;3;48;2;250;251;252", { rgb(0x010203), rgb(0xfafbfc), 0 });
    row("true colour with colons", "38:2:1:2:3", { rgb(0x010203), {}, 0 });
    row("all the styles", "3;4;7;9", { {}, {}, TerminalPen::Italic | TerminalPen::Underline | TerminalPen::Reverse | TerminalPen::Strike });
    row("and off again", "1;3;4;7;22;23;24;27", {});
}

void tst_Terminal::pens()
{
    QFETCH(QByteArray, sequence);
    TerminalEmulator terminal(2, 10);
    terminal.write("\x1b[" + sequence + "mx");
    const TerminalPen pen = terminal.grid().line(0).at(0).pen;
    QTEST(pen, "expected");
}

void tst_Terminal::wideCharacters()
{
    TerminalEmulator terminal(2, 10);
    terminal.write(u"日本x"_s.toUtf8());
    const TerminalLine &line = terminal.grid().line(0);
    QCOMPARE(line.at(0).width, 2);
    QCOMPARE(line.at(1).width, 0);
    QCOMPARE(line.at(4).character, U'x');
    terminal.write("\r\x1b[Cy"); // over the right half of 日: the left half goes too
    QCOMPARE(screen(terminal), u" y本x"_s);
    terminal.write("\r\x1b[2Cz"); // over the left half of 本
    QCOMPARE(screen(terminal), u" yz x"_s);
}

void tst_Terminal::scrollsIntoHistory()
{
    TerminalEmulator terminal(2, 10, 100);
    terminal.write("a\r\nb\r\nc\r\nd");
    QCOMPARE(screen(terminal), u"c|d"_s);
    QCOMPARE(terminal.grid().screenLine(), 2);
    QCOMPARE(terminal.text({ 0, 0 }, { 3, 10 }), u"a\nb\nc\nd"_s);
}

void tst_Terminal::historyIsBounded()
{
    TerminalEmulator terminal(2, 10, 5);
    for (int i = 0; i < 20; ++i)
        terminal.write(QByteArray::number(i) + "\r\n");
    QCOMPARE(terminal.grid().screenLine() - terminal.grid().firstLine(), 5);
    QCOMPARE(terminal.text({ 0, 0 }, { 100, 10 }), u"14\n15\n16\n17\n18\n19\n"_s);
}

void tst_Terminal::alternateScreen()
{
    TerminalEmulator terminal(3, 10);
    terminal.write("main\x1b[?1049h\x1b[Hother\r\n1\r\n2\r\n3");
    QVERIFY(terminal.isAlternate());
    QCOMPARE(screen(terminal), u"1|2|3"_s);
    terminal.write("\x1b[?1049l");
    QCOMPARE(screen(terminal), u"main"_s);
    QCOMPARE(terminal.grid().screenLine(), 0); // nothing of the alternate screen went to the history
}

void tst_Terminal::regionScroll()
{
    TerminalEmulator terminal(4, 10);
    terminal.write("a\r\nb\r\nc\r\nfoot\x1b[1;3r\x1b[3;1H\r\nd");
    QCOMPARE(screen(terminal), u"b|c|d|foot"_s);
    terminal.write("\x1b[2;4r\x1b[4;1H\n");
    QCOMPARE(screen(terminal), u"b|d|foot"_s);
}

void tst_Terminal::resizes()
{
    TerminalEmulator terminal(4, 10);
    terminal.write("a\r\nb\r\nc\r\nd");
    terminal.resize(2, 12);
    QCOMPARE(screen(terminal), u"c|d"_s);
    QCOMPARE(terminal.cursor().row, 1);
    terminal.write("x");
    terminal.resize(4, 5);
    QCOMPARE(screen(terminal), u"a|b|c|dx"_s);
    terminal.write("y");
    QCOMPARE(screen(terminal), u"a|b|c|dxy"_s);
    TerminalEmulator roomy(4, 10);
    roomy.write("only");
    roomy.resize(2, 10);
    QCOMPARE(screen(roomy), u"only"_s);
}

void tst_Terminal::joinsWrappedLines()
{
    TerminalEmulator terminal(4, 5);
    terminal.write("abcdefgh\r\n12345\r\nx");
    QCOMPARE(terminal.text({ 0, 0 }, { 3, 5 }), u"abcdefgh\n12345\nx"_s);
}

void tst_Terminal::keysAndPaste()
{
    TerminalEmulator terminal;
    QByteArray typed;
    terminal.onInput = [&](const QByteArray &bytes) { typed += bytes; };
    terminal.typeCharacter(U'é', 0);
    terminal.paste(u"a\nb\x1b[201~"_s);
    QCOMPARE(typed, QByteArray("\xc3\xa9""a\rb[201~"));
    typed.clear();
    terminal.write("\x1b[?2004h");
    terminal.paste(u"x"_s);
    QCOMPARE(typed, QByteArray("\x1b[200~x\x1b[201~"));
}

void tst_Terminal::answersQueries()
{
    TerminalEmulator terminal;
    QByteArray said;
    terminal.onInput = [&](const QByteArray &bytes) { said += bytes; };
    terminal.write("\x1b[5;7H\x1b[6n");
    QCOMPARE(said, QByteArray("\x1b[5;7R"));
}

void tst_Terminal::cursorShapes()
{
    TerminalEmulator terminal;
    terminal.write("\x1b[4 q\x1b[?25l");
    QCOMPARE(terminal.cursor().shape, TerminalEmulator::CursorShape::Underline);
    QVERIFY(!terminal.cursor().visible);
    terminal.write("\x1b[6 q\x1b[?25h");
    QCOMPARE(terminal.cursor().shape, TerminalEmulator::CursorShape::Bar);
    QVERIFY(terminal.cursor().visible);
}

void tst_Terminal::throughput()
{
    QByteArray block;
    for (int i = 0; block.size() < 1'000'000; ++i)
        block += "\x1b[3" + QByteArray::number(i % 8) + "m line " + QByteArray::number(i) + " of output, with some words in it\x1b[0m\r\n";
    TerminalEmulator terminal(50, 160);
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 50; ++i)
        terminal.write(block);
    const qint64 ms = clock.elapsed();
    qInfo("50 MB of coloured lines: %lld ms, %.1f MB/s", ms, 50'000.0 / double(ms));
    QCOMPARE(terminal.grid().screenLine() - terminal.grid().firstLine(), 10'000);
}

QTEST_GUILESS_MAIN(tst_Terminal)
#include "tst_terminal.moc"
