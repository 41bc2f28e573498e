// SPDX-License-Identifier: Apache-2.0
// Terminals on screens that change their size, on output that nobody should send, and on characters younger than libvterm.
#include <QRandomGenerator>
#include <QtTest>

#include "tests/unit/items/terminalscreen.h"

using namespace quayside;
using namespace Qt::StringLiterals;

class tst_TerminalStorms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void newWideCharacters();
    void resizesBehindAFullScreenProgram_data();
    void resizesBehindAFullScreenProgram();
    void savedPlaceOutsideTheScreen();
    void regionOutsideTheScreen();
    void survivesAnything();
    void repeats();
    void longCommands();
    void titles();
    void manyQuestions();
    void pastedControls();
    void splitCharacters();
    void manyParameters();
    void plainTextAsLibvtermHasIt_data();
    void plainTextAsLibvtermHasIt();
    void historyFromBothEnds();
};

/** Younger than libvterm's table: as wide as programs take them for, in whatever pieces they come; joined ones are one character. */
void tst_TerminalStorms::newWideCharacters()
{
    const QByteArray output = u"\U0001F9EAa\U0001F970b\U0001FAE0|\U0001F600c|\U0001F93Bd"_s.toUtf8();
    for (const qsizetype size : { output.size(), qsizetype(3), qsizetype(1) }) {
        TerminalEmulator terminal;
        for (qsizetype at = 0; at < output.size(); at += size)
            terminal.write(QByteArrayView(output).sliced(at, std::min(size, output.size() - at)));
        const TerminalLine &line = terminal.grid().line(0);
        QCOMPARE(line.at(0).width, 2);
        QCOMPARE(terminal.grid().text(line.at(0).character), u"\U0001F9EA"_s);
        QCOMPARE(terminal.grid().text(line.at(2).character), u"a"_s);
        QCOMPARE(line.at(3).width, 2);
        QCOMPARE(line.at(6).width, 2);
        QCOMPARE(line.at(9).width, 2); // an old one
        QCOMPARE(screen(terminal), QString::fromUtf8(output));
    }
    TerminalEmulator joined;
    joined.write(u"\U0001F9D1\u200D\U0001F52Cx"_s.toUtf8());
    QVERIFY(joined.grid().text(joined.grid().line(0).at(0).character).startsWith(u"\U0001F9D1"_s));
    TerminalEmulator broken;
    broken.write("\xf0\x9f");
    broken.write("\x1b[31mx");
    QVERIFY(screen(broken).endsWith(u'x'));
}

void tst_TerminalStorms::resizesBehindAFullScreenProgram_data()
{
    QTest::addColumn<QList<int>>("sizes");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("row");
    QTest::newRow("smaller and back") << QList<int> { 2, 4 } << u"a|b|c|$ x"_s << 3;
    QTest::newRow("smaller") << QList<int> { 2 } << u"c|$ x"_s << 1;
    QTest::newRow("larger") << QList<int> { 6 } << u"a|b|c|$ x"_s << 3;
    QTest::newRow("larger and back") << QList<int> { 6, 4 } << u"a|b|c|$ x"_s << 3;
}

/** The shell's screen is as it was when vim ends, wherever vim's cursor stood. */
void tst_TerminalStorms::resizesBehindAFullScreenProgram()
{
    QFETCH(QList<int>, sizes);
    TerminalEmulator terminal(4, 10);
    terminal.write("old\r\na\r\nb\r\nc\r\n$ \x1b[?1049h\x1b[Hvim");
    for (const int rows : sizes)
        terminal.resize(rows, 10);
    terminal.write("\x1b[?1049lx");
    QTEST(screen(terminal), "after");
    QTEST(terminal.cursor().row, "row");
}

/** Restored, the cursor is where there is a screen. */
void tst_TerminalStorms::savedPlaceOutsideTheScreen()
{
    TerminalEmulator terminal(24, 80);
    terminal.write("\x1b[24;80H\x1b""7");
    terminal.resize(10, 40);
    terminal.write("\x1b""8");
    QCOMPARE(terminal.cursor().row, 9);
    QCOMPARE(terminal.cursor().column, 39);
    terminal.write("x\r\ny");
    QVERIFY(screen(terminal).endsWith(u"x|y"_s));
}

void tst_TerminalStorms::regionOutsideTheScreen()
{
    TerminalEmulator terminal(24, 80);
    terminal.write("\x1b[20;24r");
    terminal.resize(10, 80);
    terminal.write("\x1b[10;1Ha\n\x1b[3L\x1b[2S\x1b[2T\x1bMb");
    QVERIFY(screen(terminal).contains(u'b'));
}

/** Pieces of all that a terminal understands, in no order, on a screen whose size changes. */
void tst_TerminalStorms::survivesAnything()
{
    static const QByteArrayList pieces { "\x1b[", "\x1b]", "\x1bP", "\x1b\\", "\a", "?", ";", "1049", "69", "h", "l", "r", "s", "u", "H", "J", "K", "L", "M", "@", "P", "S", "T", "X",
        "b", "m", "48;2;1;2;3", "5", "999999999", "2147483647", "\x1b""7", "\x1b""8", "\x1bM", "\x1b""c", "\x1b#8", "\r", "\n", "\t", "a", "W", "\xe6\x97\xa5", "\xf0\x9f\x98\x80",
        "\xcc\x81", "\xff", "!p", " q", "6n", "\x1b(0", "d", "G", "A", "B" };
    QRandomGenerator random(1);
    TerminalEmulator terminal(24, 80, 200);
    for (int i = 0; i < 100'000; ++i) {
        terminal.write(pieces[random.bounded(int(pieces.size()))]);
        if (random.bounded(200) == 0)
            terminal.resize(1 + random.bounded(40), 1 + random.bounded(120));
        const TerminalEmulator::Cursor cursor = terminal.cursor();
        QVERIFY(cursor.row >= 0 && cursor.row < terminal.grid().rows() && cursor.column >= 0 && cursor.column < terminal.grid().columns());
    }
}

/** "CSI Pn b": the last character again, up to the end of the row; nothing where there is none, or one that takes no room. */
void tst_TerminalStorms::repeats()
{
    TerminalEmulator terminal(3, 10);
    terminal.write("\x1b[5bx\x1b[3b\x1b[by\r\n\x1b[1;1Hb9b\x1b[2;1H日\x1b[99b");
    QCOMPARE(screen(terminal), u"b9bxxy|日日日日日"_s);
    TerminalEmulator split(3, 10);
    for (const char c : QByteArray("-\x1b[4b|"))
        split.write(QByteArrayView(&c, 1));
    QCOMPARE(screen(split), u"-----|"_s);
    TerminalEmulator marks(3, 10);
    marks.write("\n\xcc\x81\x1b[9b\x1b[2147483647bz");
    QVERIFY(screen(marks).endsWith(u'z'));
}

/** A clipboard or a picture that this terminal doesn't take is none of the screen's text, however long, and however it comes. */
void tst_TerminalStorms::longCommands()
{
    for (const QByteArray &end : { QByteArray("\a"), QByteArray("\x1b\\") }) {
        const QByteArray output = "a\x1b]52;c;" + QByteArray(50'000, 'Q') + end + "b\x1b]0;title\ac";
        for (const qsizetype size : { output.size(), qsizetype(1000), qsizetype(1) }) {
            TerminalEmulator terminal;
            for (qsizetype at = 0; at < output.size(); at += size)
                terminal.write(QByteArrayView(output).sliced(at, std::min(size, output.size() - at)));
            QCOMPARE(screen(terminal), u"abc"_s);
            QCOMPARE(terminal.title(), u"title"_s);
        }
    }
}

/** In one line, without what turns the words beside it around, and cut between characters. */
void tst_TerminalStorms::titles()
{
    TerminalEmulator terminal;
    terminal.write("\x1b]2;one\ntwo \xe2\x80\xaethree\a");
    QCOMPARE(terminal.title(), u"one two three"_s);
    terminal.write("\x1b]2;" + QByteArray("\xe6\x97\xa5").repeated(300) + "\a");
    QCOMPARE(terminal.title(), QString(200, u'日'));
}

/** Ten thousand questions in one piece of output: one answer goes out. */
void tst_TerminalStorms::manyQuestions()
{
    TerminalEmulator terminal;
    int sent = 0;
    QByteArray said;
    terminal.onInput = [&](const QByteArray &bytes) { ++sent, said += bytes; };
    terminal.write(QByteArray("\x1b[6n").repeated(10'000));
    QCOMPARE(sent, 1);
    QCOMPARE(said, QByteArray("\x1b[1;1R").repeated(10'000));
}

/** What was copied from a page must not press keys. */
void tst_TerminalStorms::pastedControls()
{
    TerminalEmulator terminal;
    QByteArray typed;
    terminal.onInput = [&](const QByteArray &bytes) { typed += bytes; };
    terminal.paste(u"a\tb\x03\x04\x15\x7f\x1a\u00e9\n"_s);
    QCOMPARE(typed, "a\tb\xc3\xa9\r");
}

/** Output comes in pieces that know nothing of characters. */
void tst_TerminalStorms::splitCharacters()
{
    const QByteArray output = u"caf\u00e9 \u20ac5 \u65e5\u672c e\u0301 \U0001F600x"_s.toUtf8();
    for (qsizetype size = 1; size < output.size(); ++size) {
        TerminalEmulator terminal;
        for (qsizetype at = 0; at < output.size(); at += size)
            terminal.write(QByteArrayView(output).sliced(at, std::min(size, output.size() - at)));
        QCOMPARE(screen(terminal), QString::fromUtf8(output));
    }
    TerminalEmulator large;
    large.write("x" + QByteArray("\xc3\xa9").repeated(20'000)); // more than libvterm gets at once
    QVERIFY(!screen(large).contains(QChar::ReplacementCharacter));
}

/** libvterm has room for 16 parameters and doesn't count: the heap behind them would be written to. */
void tst_TerminalStorms::manyParameters()
{
    for (const qsizetype size : { 5000, 7, 1 }) {
        TerminalEmulator terminal;
        const QByteArray output = "a\x1b[31" + QByteArray(";0000001073741825").repeated(400) + "mb\x1b[" + QByteArray(3000, ':') + "Hc\x1b[?" + QByteArray(900, ';') + "h\x1b[32md";
        for (qsizetype at = 0; at < output.size(); at += size)
            terminal.write(QByteArrayView(output).sliced(at, std::min(size, output.size() - at)));
        QVERIFY(screen(terminal).contains(u"d"_s));
        terminal.write("\x1b[2J\x1b[Hstill here");
        QCOMPARE(screen(terminal), u"still here"_s);
    }
}

void tst_TerminalStorms::plainTextAsLibvtermHasIt_data()
{
    QTest::addColumn<QByteArrayList>("rare");
    QTest::newRow("colours and lines") << QByteArrayList { "\x1b[1;34m", "\x1b[m", "\x1b[48;2;9;8;7m", "\x1b[K" };
    QTest::newRow("marks and wide ones") << QByteArrayList { "\r\nabcdefe\u0301x", "\u65e5\u672c", "\u00e9\u00e8", "\x1b[0;1m\u2500", "\rlong enough to be taken without libvterm e\x1b[7m\u0301." };
    QTest::newRow("regions") << QByteArrayList { "\x1b[3;7r\x1b[7;1H", "\x1b[r", "\x1b[1;12r", "\x1bM", "\x1b[2L", "\x1b[6;5H", "\x1b[?6h", "\x1b[?6l" };
    QTest::newRow("modes") << QByteArrayList { "\x1b[4h", "\x1b[4l", "\x1b[20h", "\x1b[20l", "\x1b[?7l", "\x1b[?7h", "\x1b[?69h\x1b[5;30s", "\x1b[?69l", "\x1b[3g", "\x1b""c" };
    QTest::newRow("character sets") << QByteArrayList { "\x1b(0", "\x1b(B", "\x0e", "\x0f", "\x1b)0", "\x1bN", "\x1bn", "\x1b#6", "\x1b[!p" };
    QTest::newRow("screens and cursors") << QByteArrayList { "\x1b[?1049h", "\x1b[?1049l", "\x1b""7", "\x1b""8", "\x1b[2J\x1b[H", "\x1b[9D", "\b\b", "\x1b[4b", "\x1b[20;1H" };
    QTest::newRow("strings") << QByteArrayList { "\x1bP$qm\x1b\\", "\x1b]0;title\a", "\x1b]8;;http://a.b\x1b\\", "\x1bP1;2q\x0e\x18", "\x1b]2;cut off\x1b[32m", "\x1b]2;cut off\x18", "\x1b[3\x0f;1H", "\x1b[1?h" };
}

/** Lines of text pass libvterm by. Byte for byte they don't: both must look the same, whatever comes between. */
void tst_TerminalStorms::plainTextAsLibvtermHasIt()
{
    QFETCH(QByteArrayList, rare);
    static const QByteArrayList usual { "\r\n", "\n", "a line of some length, as lines are\r\n", "word ", "\t", "\x1b[31m", "\x1b[0m", "0123456789 0123456789 0123456789 0123456789 ", "\r" };
    QRandomGenerator random(7);
    for (int round = 0; round < 40; ++round) {
        QByteArray output;
        for (int i = 0; i < 400; ++i)
            output += random.bounded(6) == 0 ? rare[random.bounded(int(rare.size()))] : usual[random.bounded(int(usual.size()))];
        TerminalEmulator whole(12, 50, 1000), single(12, 50, 1000);
        for (qsizetype at = 0, size = 0; at < output.size(); at += size) {
            size = std::min<qsizetype>(output.size() - at, 1 + random.bounded(2000));
            whole.write(QByteArrayView(output).sliced(at, size));
        }
        for (const char byte : output)
            single.write(QByteArrayView(&byte, 1));
        QCOMPARE(screen(whole), screen(single));
        QVERIFY(whole.cursor() == single.cursor());
        const TerminalGrid &grid = whole.grid();
        QCOMPARE(grid.endLine(), single.grid().endLine());
        for (qint64 n = grid.firstLine(); n < grid.endLine(); ++n) {
            QCOMPARE(grid.line(n).continues, single.grid().line(n).continues);
            for (int column = 0; column < grid.columns(); ++column)
                QVERIFY2(grid.line(n).at(column).pen == single.grid().line(n).at(column).pen, qPrintable(u"round %1, line %2, column %3"_s.arg(round).arg(n).arg(column)));
        }
    }
}

/** Lines come back from the history as they went there, however many went at its other end meanwhile. */
void tst_TerminalStorms::historyFromBothEnds()
{
    TerminalEmulator terminal(600, 20, 1500);
    QByteArray lines;
    for (int i = 0; i < 5000; ++i)
        lines += QByteArray::number(i) + "\r\n";
    terminal.write(lines + "end");
    for (const int rows : { 5, 600, 1900, 3, 1000 }) {
        terminal.resize(rows, 20);
        const TerminalGrid &grid = terminal.grid();
        QVERIFY(grid.screenLine() - grid.firstLine() <= 1500);
        for (qint64 n = grid.firstLine(); n < grid.endLine() && n < 5000; ++n)
            QCOMPARE(terminal.text({ n, 0 }, { n, 20 }), QString::number(n));
    }
    terminal.clearHistory();
    terminal.write(QByteArray("\r\n").repeated(1200) + "more");
    QVERIFY(screen(terminal).endsWith(u"more"_s));
}

QTEST_GUILESS_MAIN(tst_TerminalStorms)
#include "tst_terminalstorms.moc"
