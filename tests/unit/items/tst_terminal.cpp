// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QtTest>

#include "models/items/terminal/terminalsearch.h"
#include "tests/unit/items/terminalscreen.h"

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
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
    void links_data();
    void links();
    void commandsInPieces();
    void answersColors();
    void words();
    void searches();
    void searchesALongHistory();
    void historyIsPacked();
    void mouseReports_data();
    void mouseReports();
    void restarts();
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
    row("faint", "2", { {}, {}, TerminalPen::Dim });
    row("faint off with bold", "1;2;22", {});
    row("hidden", "8", { {}, {}, TerminalPen::Hidden });
    row("hidden and shown", "8;28", {});
    row("nothing but a colour has a 2 in it", "38;2;2;8;21;48;5;2", { rgb(0x020815), indexed(2), 0 });
    const auto underline = [](TerminalPen::UnderlineKind kind, int color = 0) { return quint16(TerminalPen::Underline | kind << TerminalPen::styleShift | color << TerminalPen::colorShift); };
    row("double", "21", { {}, {}, underline(TerminalPen::Double) });
    row("curly", "4:3", { {}, {}, underline(TerminalPen::Curly) });
    row("dashed in red", "31;4:5", { indexed(1), {}, underline(TerminalPen::Dashed) });
    row("curly, then plain", "4:3;4", { {}, {}, TerminalPen::Underline });
    row("curly, then none", "4:3;4:0", {});
    row("underline of its own colour", "1;4:3;58;2;255;0;8", { {}, {}, quint16(TerminalPen::Bold | underline(TerminalPen::Curly, 1)) });
    row("with colons", "4;58:2::255:0:8", { {}, {}, underline(TerminalPen::Single, 1) });
    row("from the palette", "4;58;5;196;3", { {}, {}, quint16(TerminalPen::Italic | underline(TerminalPen::Single, 1)) });
    row("and the text's again", "4;58;5;196;59", { {}, {}, TerminalPen::Underline });
    row("all off", "2;8;4:3;58;5;1;0", {});
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

void tst_Terminal::links_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *name, const QByteArray &output, int column, const QString &address) {
        QTest::newRow(name) << output << column << address;
    };
    row("plain", "see http://a.org/x?y=1#z now", 8, u"http://a.org/x?y=1#z"_s);
    row("beside it", "see http://a.org/x now", 2, {});
    row("end of a sentence", "(https://a.org/b). Next", 5, u"https://a.org/b"_s);
    row("brackets of its own", "https://a.org/b_(c) x", 4, u"https://a.org/b_(c)"_s);
    row("wrapped", "0123456789012345678901234567 https://a.org/long/enough/to/wrap x", 32, u"https://a.org/long/enough/to/wrap"_s);
    row("declared", "\x1b]8;;https://b.org/\x1b\\here\x1b]8;;\x1b\\ no", 2, u"https://b.org/"_s);
    row("after the declared one", "\x1b]8;;https://b.org/\x1b\\here\x1b]8;;\x1b\\ no", 5, {});
    row("keeps through colours", "\x1b]8;id=1;https://b.org/\ah\x1b[31mer\x1b[0me\x1b]8;;\a", 3, u"https://b.org/"_s);
    row("longer than libvterm keeps", "\x1b]8;;https://b.org/" + QByteArray(300, 'p') + "\ax", 0, u"https://b.org/"_s + QString(300, u'p'));
    row("not to be opened", "\x1b]8;;file:///etc/passwd\apw\x1b]8;;\a", 0, {});
    row("no script", "\x1b]8;;javascript:alert(1)\apw\x1b]8;;\a", 0, {});
}

void tst_Terminal::links()
{
    QFETCH(QByteArray, output);
    QFETCH(int, column);
    TerminalEmulator terminal(5, 40);
    terminal.write(output);
    QTEST(linkAt(terminal, { 0, column }).address, "address");
}

void tst_Terminal::commandsInPieces()
{
    const QByteArray output = "a\x1b]0;the title\x1b\\b\x1b]8;;http://x.y/\x1b\\c\x1b]8;;\ad\x1b]2;cut off\x1b[31me\x1b]junk\x18""f";
    for (int size = 1; size < 12; ++size) {
        TerminalEmulator terminal(2, 20);
        for (qsizetype at = 0; at < output.size(); at += size)
            terminal.write(output.mid(at, size));
        QCOMPARE(screen(terminal), u"abcdef"_s);
        QCOMPARE(terminal.title(), u"the title"_s);
        QCOMPARE(linkAt(terminal, { 0, 2 }).address, u"http://x.y/"_s);
        QVERIFY(linkAt(terminal, { 0, 3 }).address.isEmpty());
        QCOMPARE(terminal.grid().line(0).at(4).pen.foreground, indexed(1));
    }
}

void tst_Terminal::answersColors()
{
    TerminalEmulator terminal;
    QByteArray said;
    terminal.onInput = [&](const QByteArray &bytes) { said += bytes; };
    terminal.setColors(0xffffff, 0x0b0f14);
    terminal.write("\x1b]11;?\a");
    QCOMPARE(said, QByteArray("\x1b]11;rgb:0b0b/0f0f/1414\x1b\\"));
}

void tst_Terminal::words()
{
    TerminalEmulator terminal(4, 10);
    terminal.write("ls /usr/share/doc; x");
    const auto word = wordAt(terminal.grid(), { 1, 2 });
    QCOMPARE(terminal.text(word.first, word.second), u"/usr/share/doc"_s);
    const auto single = wordAt(terminal.grid(), { 1, 7 });
    QCOMPARE(terminal.text(single.first, single.second), u";"_s);
}

void tst_Terminal::searches()
{
    TerminalEmulator terminal(4, 20);
    for (int i = 0; i < 1000; ++i)
        terminal.write("line " + QByteArray::number(i) + (i % 100 == 7 ? " Needle" : "") + "\r\n");
    terminal.write("0123456789012345neEDle"); // across the end of a row
    TerminalSearch search;
    search.setText(u"needle"_s);
    int turns = 1;
    while (!search.work(terminal, 0))
        ++turns;
    QVERIFY(turns > 3); // in pieces
    QCOMPARE(search.matches().size(), 11);
    QCOMPARE(search.matches().last().size(), 2);
    search.step(-1, terminal.grid().endLine());
    QCOMPARE(search.current(), 10);
    search.step(1, 0);
    QCOMPARE(search.current(), 0); // round
    terminal.write("\r\nneedle again\r\n\r\n\r\n\r\n");
    while (!search.work(terminal, 5)) { }
    QCOMPARE(search.matches().size(), 12);
    QCOMPARE(search.current(), 0);
    search.setText(u"Needle"_s); // a capital: exactly so
    while (!search.work(terminal, 5)) { }
    QCOMPARE(search.matches().size(), 10);
}

/** A hundred thousand lines, found in small turns: nobody waits for it. */
void tst_Terminal::searchesALongHistory()
{
    TerminalEmulator terminal(24, 80);
    for (int i = 0; i < 100'000; ++i)
        terminal.write((i % 1000 == 7 ? "a needle in line " : "some other text in line ") + QByteArray::number(i) + "\r\n");
    TerminalSearch search;
    search.setText(u"needle"_s);
    int turns = 1;
    while (!search.work(terminal, 2))
        ++turns;
    QCOMPARE(search.matches().size(), 100);
    QVERIFY2(turns > 3, "it was not in turns");
    QCOMPARE(search.matches().first().first().line, 7);
    QCOMPARE(search.matches().last().first().line, 99'007);
    search.step(-1, terminal.grid().endLine());
    QCOMPARE(search.current(), 99);
}

void tst_Terminal::historyIsPacked()
{
    TerminalEmulator terminal(2, 80);
    const QByteArray line = "\x1b[1;38;2;1;2;3mbold\x1b[0m  gap \xe6\x97\xa5\xe6\x9c\xac e\xcc\x81 \x1b[7m\x1b[48;5;200mend\x1b[0m";
    terminal.write(line + "\r\n");
    const TerminalLine before = terminal.grid().line(0);
    terminal.write("\r\n\r\n");
    const TerminalLine after = terminal.grid().line(0);
    QCOMPARE(after.usedColumns(), before.usedColumns());
    for (int column = 0; column < before.usedColumns(); ++column)
        QVERIFY2(after.at(column) == before.at(column), qPrintable(QString::number(column)));
    TerminalEmulator full(50, 160);
    for (int i = 0; i < 120'000; ++i)
        full.write(QByteArray(60, 'a' + char(i % 26)) + "\r\n");
    QCOMPARE(full.grid().screenLine() - full.grid().firstLine(), 100'000);
    QVERIFY2(full.grid().historyBytes() < 100'000 * 68, qPrintable(QString::number(full.grid().historyBytes())));
}

void tst_Terminal::mouseReports_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("1000, old form") << QByteArray("\x1b[?1000h") << QByteArray("\x1b[M $#\x1b[M#$#");
    QTest::newRow("1000 with 1006") << QByteArray("\x1b[?1000h\x1b[?1006h") << QByteArray("\x1b[<0;4;3M\x1b[<0;4;3m");
    QTest::newRow("1002: moves with a button") << QByteArray("\x1b[?1002h\x1b[?1006h") << QByteArray("\x1b[<0;4;3M\x1b[<32;5;3M\x1b[<0;5;3m");
    QTest::newRow("1003: all moves") << QByteArray("\x1b[?1003h\x1b[?1006h") << QByteArray("\x1b[<35;4;3M\x1b[<0;4;3M\x1b[<32;5;3M\x1b[<0;5;3m\x1b[<35;6;3M");
    QTest::newRow("focus") << QByteArray("\x1b[?1004h") << QByteArray("\x1b[I\x1b[O");
}

void tst_Terminal::mouseReports()
{
    QFETCH(QByteArray, mode);
    TerminalEmulator terminal;
    QByteArray said;
    terminal.onInput = [&](const QByteArray &bytes) { said += bytes; };
    terminal.write(mode);
    const bool moves = !mode.contains("1000");
    terminal.setFocused(true);
    if (terminal.mouseMode() == TerminalEmulator::MouseMode::None) {
        terminal.setFocused(false);
        QCOMPARE(said, QTest::currentDataTag() == QByteArray("focus") ? QByteArray("\x1b[I\x1b[O") : QByteArray());
        return;
    }
    terminal.moveMouse(2, 3, 0);
    terminal.pressMouse(1, true, 0);
    if (moves)
        terminal.moveMouse(2, 4, 0);
    terminal.pressMouse(1, false, 0);
    if (moves)
        terminal.moveMouse(2, 5, 0);
    terminal.setFocused(false);
    QTEST(said, "expected");
}

void tst_Terminal::restarts()
{
    TerminalEmulator terminal(4, 20);
    terminal.write("shell\r\n$ vi\x1b[?1049h\x1b[?1003h\x1b[31mfull screen\x1b(0\x1b[4h\x1b]0;unfin");
    terminal.restart();
    terminal.write("ew $\x1b[4Dn");
    QCOMPARE(screen(terminal), u"shell|$ vi|nw $"_s);
    terminal.write("\rnew $");
    QCOMPARE(screen(terminal), u"shell|$ vi|new $"_s);
    QVERIFY(!terminal.isAlternate());
    QCOMPARE(terminal.mouseMode(), TerminalEmulator::MouseMode::None);
    QCOMPARE(terminal.grid().line(terminal.grid().screenLine() + 2).at(0).pen, TerminalPen());
    // After a full-screen program has ended properly it goes on below everything all the same, without that one's title.
    TerminalEmulator later(6, 20);
    later.write("$ vi\x1b]2;vi\a\x1b[?1049hx\x1b[?1049l\r\n$ more\r\ntext");
    later.restart();
    later.write("new $");
    QCOMPARE(screen(later), u"$ vi|$ more|text|new $"_s);
    QCOMPARE(later.title(), QString());
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
    QCOMPARE(terminal.grid().screenLine() - terminal.grid().firstLine(), 100'000);
    qInfo("its history: %.1f MB", double(terminal.grid().historyBytes()) / 1e6);
}

QTEST_GUILESS_MAIN(tst_Terminal)
#include "tst_terminal.moc"
