// SPDX-License-Identifier: Apache-2.0
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QtTest>
#include <cmath>

#include "models/items/terminal/terminalitem.h"

using namespace quayside;
using namespace Qt::StringLiterals;

class tst_TerminalItem : public QObject {
    Q_OBJECT
public:
    static void initMain()
    {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    }
private Q_SLOTS:
    void init();
    void cleanup();
    void takesTheSize();
    void draws();
    void whiteOnBlue();
    void styles();
    void keys_data();
    void keys();
    void selectsAndCopies();
    void selectsWordsLinesBlocks();
    void opensLinks();
    void searches();
    void matchesInASelection();
    void wheelInFullScreen();
    void composes();
    void blinks();
    void wheelForThePrograms();
    void buttonsGoWhereTheyWerePressed();
    void menuOnlyWhereTheProgramLeavesIt();
    void scrollsWhileSelecting();
    void shiftExtends();
    void ownKeys();
    void scrolls();
    void staysAlive();

private:
    QPoint middle(int column, int row) const { return { cell().width() * column + cell().width() / 2, cell().height() * row + cell().height() / 2 }; }
    QSize cell() const { return { int(m_item->width()) / m_item->columns(), int(m_item->height()) / m_item->rows() }; }
    void show(const QByteArray &output)
    {
        m_session->feed(output);
        QTRY_COMPARE(m_session->backlog(), 0);
    }

    std::unique_ptr<QQuickWindow> m_window;
    TerminalItem *m_item = nullptr;
    std::unique_ptr<TerminalSession> m_session;
    QByteArray m_typed;
};

void tst_TerminalItem::init()
{
    m_window = std::make_unique<QQuickWindow>();
    m_window->resize(800, 400);
    m_session = std::make_unique<TerminalSession>(u"test"_s);
    m_typed.clear();
    m_session->terminal().onInput = [this](const QByteArray &bytes) { m_typed += bytes; };
    m_item = new TerminalItem(m_window->contentItem());
    m_item->setForeground(Qt::white);
    m_item->setBackground(Qt::black);
    m_item->setSize({ 800, 400 });
    m_item->setSession(m_session.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get(), 30'000));
    m_item->forceActiveFocus();
}

void tst_TerminalItem::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void tst_TerminalItem::takesTheSize()
{
    QVERIFY(m_item->columns() > 40);
    const int columns = m_item->columns();
    m_item->setSize({ 400, 400 });
    QVERIFY(std::abs(m_item->columns() - columns / 2) <= 1);
    QCOMPARE(m_session->terminal().grid().columns(), m_item->columns());
}

void tst_TerminalItem::draws()
{
    show("\x1b[?25l\x1b[48;2;200;10;20m     \x1b[0m\r\nWWWW");
    const QImage image = m_window->grabWindow();
    const QSize size = cell();
    QCOMPARE(image.pixelColor(size.width() * 2, size.height() / 2), QColor(200, 10, 20));
    QCOMPARE(image.pixelColor(size.width() * 7, size.height() / 2), QColor(Qt::black));
    int lit = 0;
    for (int x = 0; x < size.width() * 4; ++x) {
        for (int y = size.height() + 2; y < size.height() * 2 - 2; ++y)
            lit += image.pixelColor(x, y).lightness() > 100;
    }
    QVERIFY(lit > 20); // the letters
    show("\x1b[2J");
    QCOMPARE(m_window->grabWindow().pixelColor(size.width() * 2, size.height() / 2), QColor(Qt::black));
}

/** mc's panels, and `ls` of a sticky folder: as readable as other text. */
void tst_TerminalItem::whiteOnBlue()
{
    m_item->setPalette({ 0xff1e2630, 0xffff8a80, 0xff4fc98a, 0xffe0ac4a, 0xff7faeff, 0xffc79bf2, 0xff4cc3db, 0xffd6dce5 }); // Theme.terminalPalette
    show("\x1b[41m \x1b[44m \x1b[45m \x1b[0;34;7m \x1b[0m\r\n");
    const QImage image = m_window->grabWindow();
    const double white = 0.71; // of #d6dce5, relative luminance
    const auto part = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    for (int column = 0; column < 3; ++column) {
        const QColor ground = image.pixelColor(middle(column, 0));
        const double luminance = 0.2126 * part(ground.redF()) + 0.7152 * part(ground.greenF()) + 0.0722 * part(ground.blueF());
        QVERIFY2((white + 0.05) / (luminance + 0.05) >= 3.5, qPrintable(ground.name()));
    }
    QCOMPARE(image.pixelColor(middle(3, 0)), QColor(0x7faeff)); // the text's own, turned around
}

/** Pixels of each style differ from plain text, where they should. */
void tst_TerminalItem::styles()
{
    show("HHHHHH\r\n\x1b[2mHHHHHH\x1b[0m\r\n\x1b[8mHHHHHH\x1b[0m\r\n\x1b[4mHHHHHH\x1b[0m\r\n\x1b[4:3mHHHHHH\x1b[0m\r\n\x1b[4;58;2;255;0;0mHHHHHH\x1b[0m\r\n\x1b[?25l");
    const QImage image = m_window->grabWindow();
    const auto row = [&](int number) { return image.copy(0, number * cell().height(), 6 * cell().width(), cell().height()); };
    const auto brightest = [&](int number) {
        const QImage part = row(number);
        int found = 0;
        for (int y = 0; y < part.height(); ++y) {
            for (int x = 0; x < part.width(); ++x)
                found = std::max(found, qGreen(part.pixel(x, y)));
        }
        return found;
    };
    QVERIFY2(brightest(1) > brightest(0) / 3 && brightest(1) < brightest(0) * 3 / 4, qPrintable(QString::number(brightest(1))));
    QCOMPARE(brightest(2), 0);
    QVERIFY(row(3) != row(0) && row(4) != row(3) && row(4) != row(0));
    const auto hasRed = [&](int number) {
        const QImage part = row(number);
        for (int y = 0; y < part.height(); ++y) {
            if (part.pixelColor(part.width() / 2, y) == QColor(255, 0, 0))
                return true;
        }
        return false;
    };
    QVERIFY(hasRed(5) && !hasRed(3));
}

void tst_TerminalItem::keys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, int key, Qt::KeyboardModifiers modifiers, const QByteArray &expected) {
        QTest::newRow(name) << key << modifiers << expected;
    };
    row("letter", Qt::Key_A, Qt::NoModifier, "a");
    row("return", Qt::Key_Return, Qt::NoModifier, "\r");
    row("backspace", Qt::Key_Backspace, Qt::NoModifier, "\x7f");
    row("escape", Qt::Key_Escape, Qt::NoModifier, "\x1b");
    row("up", Qt::Key_Up, Qt::NoModifier, "\x1b[A");
    row("F5", Qt::Key_F5, Qt::NoModifier, "\x1b[15~");
    row("ctrl c", Qt::Key_C, Qt::ControlModifier, "\x03");
    row("ctrl d", Qt::Key_D, Qt::ControlModifier, "\x04");
    row("alt b", Qt::Key_B, Qt::AltModifier, "\x1b""b");
    row("shift tab", Qt::Key_Backtab, Qt::ShiftModifier, "\x1b[Z");
    row("ctrl left", Qt::Key_Left, Qt::ControlModifier, "\x1b[1;5D");
    row("shift F5", Qt::Key_F5, Qt::ShiftModifier, "\x1b[15;2~");
    row("ctrl delete", Qt::Key_Delete, Qt::ControlModifier, "\x1b[3;5~");
    row("shift backspace", Qt::Key_Backspace, Qt::ShiftModifier, "\x7f");
    row("ctrl backspace", Qt::Key_Backspace, Qt::ControlModifier, "\b");
    row("alt backspace", Qt::Key_Backspace, Qt::AltModifier, "\x1b\x7f");
    row("shift return", Qt::Key_Return, Qt::ShiftModifier, "\r");
    row("ctrl return", Qt::Key_Return, Qt::ControlModifier, "\r");
    row("alt return", Qt::Key_Return, Qt::AltModifier, "\x1b\r");
    row("shift escape", Qt::Key_Escape, Qt::ShiftModifier, "\x1b");
    row("keypad enter", Qt::Key_Enter, Qt::KeypadModifier, "\r");
    row("ctrl [", Qt::Key_BracketLeft, Qt::ControlModifier, "\x1b");
    row("ctrl i", Qt::Key_I, Qt::ControlModifier, "\t");
    row("ctrl j", Qt::Key_J, Qt::ControlModifier, "\n");
    row("ctrl m", Qt::Key_M, Qt::ControlModifier, "\r");
    row("ctrl alt a", Qt::Key_A, Qt::ControlModifier | Qt::AltModifier, "\x1b\x01");
    row("ctrl space", Qt::Key_Space, Qt::ControlModifier, QByteArray(1, '\0'));
    row("ctrl shift space", Qt::Key_Space, Qt::ControlModifier | Qt::ShiftModifier, QByteArray(1, '\0'));
    row("ctrl /", Qt::Key_Slash, Qt::ControlModifier, "\x1f");
    row("ctrl _", Qt::Key_Underscore, Qt::ControlModifier | Qt::ShiftModifier, "\x1f");
    row("ctrl 6", Qt::Key_6, Qt::ControlModifier, "\x1e");
    row("ctrl 9", Qt::Key_9, Qt::ControlModifier, "9");
    row("ctrl backslash", Qt::Key_Backslash, Qt::ControlModifier, "\x1c");
}

void tst_TerminalItem::keys()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QTRY_VERIFY(m_item->hasActiveFocus());
    QVERIFY(m_item->isGrabbed());
    QTest::keyClick(m_window.get(), Qt::Key(key), modifiers);
    QTEST(m_typed, "expected");
}

void tst_TerminalItem::selectsAndCopies()
{
    show("hello world\r\nsecond line");
    const QSize size = cell();
    QTest::mousePress(m_window.get(), Qt::LeftButton, {}, { size.width() * 6 + 1, size.height() / 2 });
    QTest::mouseMove(m_window.get(), { size.width() * 6 + 1, size.height() * 3 / 2 });
    QTest::mouseRelease(m_window.get(), Qt::LeftButton, {}, { size.width() * 6 + 1, size.height() * 3 / 2 });
    QCOMPARE(m_item->selectedText(), u"world\nsecond"_s);
    m_item->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"world\nsecond"_s);
    m_item->paste();
    QCOMPARE(m_typed, QByteArray("world\rsecond"));
}

void tst_TerminalItem::selectsWordsLinesBlocks()
{
    show("one /tmp/x two\r\nalpha beta\r\ngamma delta");
    const QSize size = cell();
    const auto at = [size](int column, int row) { return QPoint(size.width() * column + size.width() / 2, size.height() * row + size.height() / 2); };
    QTest::mouseDClick(m_window.get(), Qt::LeftButton, {}, at(6, 0));
    QCOMPARE(m_item->selectedText(), u"/tmp/x"_s);
    QStyleHints *hints = QGuiApplication::styleHints();
    const int interval = hints->mouseDoubleClickInterval();
    hints->setMouseDoubleClickInterval(60'000); // a busy machine is no slow hand
    QTest::mouseClick(m_window.get(), Qt::LeftButton, {}, at(6, 0)); // the third
    hints->setMouseDoubleClickInterval(interval);
    QCOMPARE(m_item->selectedText(), u"one /tmp/x two"_s);
    QTest::mousePress(m_window.get(), Qt::LeftButton, Qt::AltModifier, QPoint(size.width() * 2, size.height() * 3 / 2));
    QTest::mouseMove(m_window.get(), QPoint(size.width() * 5, size.height() * 5 / 2));
    QTest::mouseRelease(m_window.get(), Qt::LeftButton, Qt::AltModifier, QPoint(size.width() * 5, size.height() * 5 / 2));
    QCOMPARE(m_item->selectedText(), u"pha\nmma"_s);
}

void tst_TerminalItem::opensLinks()
{
    show("see https://a.org/x.");
    QSignalSpy opened(m_item, &TerminalItem::linkActivated);
    const QSize size = cell();
    const QPoint at(size.width() * 6, size.height() / 2);
    QTest::mouseClick(m_window.get(), Qt::LeftButton, {}, at);
    QCOMPARE(opened.size(), 0);
    QTest::mouseClick(m_window.get(), Qt::LeftButton, Qt::ControlModifier, at);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), u"https://a.org/x"_s);
    QCOMPARE(m_item->hoveredLink(), u"https://a.org/x"_s);
}

void tst_TerminalItem::searches()
{
    QByteArray lines;
    for (int i = 0; i < 100'000; ++i)
        lines += "line " + QByteArray::number(i) + " of some length, as lines are\r\n";
    show(lines);
    QElapsedTimer sinceTick;
    qint64 longest = 0;
    QTimer tick;
    tick.setInterval(1);
    connect(&tick, &QTimer::timeout, this, [&] { longest = std::max(longest, sinceTick.restart()); });
    sinceTick.start();
    tick.start();
    QElapsedTimer clock;
    clock.start();
    m_item->setSearchText(u"line 777 of"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_item->matchIndex(), 0, 60'000);
    qInfo("100,000 lines searched in %lld ms, longest stall %lld ms", clock.elapsed(), longest);
    QCOMPARE(m_item->matchCount(), 1);
    QVERIFY(m_item->scrollPosition() < 0.02); // it is in sight
    m_item->setSearchText(u"no such line"_s);
    QTRY_COMPARE(m_item->matchCount(), 0);
}

/** What is found is seen, also in what is selected. */
void tst_TerminalItem::matchesInASelection()
{
    show("ab");
    m_item->selectAll();
    m_item->setSearchText(u"b"_s);
    QTRY_COMPARE(m_item->matchCount(), 1);
    const QImage image = m_window->grabWindow();
    QVERIFY(image.pixel(1, 0) == image.pixel(3 * cell().width() + 1, 0)); // selected
    QVERIFY(image.pixel(1, 0) != image.pixel(cell().width() + 1, 0));
}

void tst_TerminalItem::wheelInFullScreen()
{
    show("\x1b[?1049h");
    QWheelEvent wheel({ 50, 50 }, m_window->mapToGlobal(QPointF(50, 50)), {}, { 0, -120 }, {}, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_window.get(), &wheel);
    QCOMPARE(m_typed, QByteArray("\x1b[B\x1b[B\x1b[B"));
}

/** What an input method is at is seen at the cursor, and typed when it is done. */
void tst_TerminalItem::composes()
{
    QTRY_VERIFY(m_item->hasActiveFocus());
    show("$ ");
    const QImage before = m_window->grabWindow();
    const QInputMethodEvent::Attribute caret(QInputMethodEvent::Cursor, 1, 1, QVariant());
    QInputMethodEvent composing(u"\u304b\u306a"_s, QList<QInputMethodEvent::Attribute> { caret });
    QCoreApplication::sendEvent(m_item, &composing);
    QVERIFY(m_typed.isEmpty());
    const QImage during = m_window->grabWindow();
    const QRect row(0, 0, during.width(), cell().height());
    QVERIFY(during.copy(row) != before.copy(row));
    QCOMPARE(during.copy(0, cell().height(), during.width(), 100), before.copy(0, cell().height(), before.width(), 100));
    QInputMethodEvent done;
    done.setCommitString(u"\u4eee\u540d"_s);
    QCoreApplication::sendEvent(m_item, &done);
    QCOMPARE(m_typed, u"\u4eee\u540d"_s.toUtf8());
    QCOMPARE(m_window->grabWindow().copy(row), before.copy(row));
}

/** A cursor blinks where a program asks for that, and begins anew with each key. */
void tst_TerminalItem::blinks()
{
    QStyleHints *hints = QGuiApplication::styleHints();
    const int time = hints->cursorFlashTime();
    const auto back = qScopeGuard([&] { hints->setCursorFlashTime(time); });
    hints->setCursorFlashTime(40);
    QTRY_VERIFY(m_item->hasActiveFocus());
    show("x");
    QVERIFY(!m_item->isCursorBlinking());
    show("\x1b[5 q");
    QTRY_VERIFY(m_item->isCursorBlank());
    QTRY_VERIFY(!m_item->isCursorBlank());
    m_item->setBlinking(false); // the desktop wants none
    QVERIFY(!m_item->isCursorBlinking() && !m_item->isCursorBlank());
    m_item->setBlinking(true);
    QTRY_VERIFY(m_item->isCursorBlank());
    show("\x1b[6 q");
    QTRY_VERIFY(!m_item->isCursorBlinking());
    QVERIFY(!m_item->isCursorBlank());
}

/** With the place of the pointer, also where the program isn't told of its moves. */
void tst_TerminalItem::wheelForThePrograms()
{
    show("\x1b[?1000h\x1b[?1006h");
    const QPointF at(middle(7, 4));
    QWheelEvent wheel(at, m_window->mapToGlobal(at), {}, { 0, -120 }, {}, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_window.get(), &wheel);
    QCOMPARE(m_typed, QByteArray("\x1b[<65;8;5M"));
}

/** Shift that is let go before the button, or pressed, doesn't give a program half of a click. */
void tst_TerminalItem::buttonsGoWhereTheyWerePressed()
{
    show("some words\x1b[?1002h\x1b[?1006h");
    QTest::mousePress(m_window.get(), Qt::LeftButton, Qt::ShiftModifier, middle(0, 0));
    QTest::mouseMove(m_window.get(), middle(3, 0) + QPoint(cell().width() / 2, 0));
    QTest::mouseRelease(m_window.get(), Qt::LeftButton, {}, middle(3, 0));
    QCOMPARE(m_typed, QByteArray());
    QVERIFY(m_item->hasSelection());
    QTest::mousePress(m_window.get(), Qt::LeftButton, {}, middle(5, 0));
    QTest::mouseRelease(m_window.get(), Qt::LeftButton, Qt::ShiftModifier, middle(5, 0));
    QCOMPARE(m_typed, QByteArray("\x1b[<0;6;1M\x1b[<0;6;1m"));
}

void tst_TerminalItem::menuOnlyWhereTheProgramLeavesIt()
{
    QSignalSpy menus(m_item, &TerminalItem::menuRequested);
    QTest::mouseClick(m_window.get(), Qt::RightButton, {}, middle(1, 1));
    QCOMPARE(menus.size(), 1);
    show("\x1b[?1000h\x1b[?1006h");
    QTest::mouseClick(m_window.get(), Qt::RightButton, {}, middle(1, 1));
    QCOMPARE(menus.size(), 1);
    QCOMPARE(m_typed, QByteArray("\x1b[<2;2;2M\x1b[<2;2;2m"));
    QTest::mouseClick(m_window.get(), Qt::RightButton, Qt::ShiftModifier, middle(1, 1));
    QCOMPARE(menus.size(), 2);
}

/** The pointer rests above the edge: the text goes on coming. */
void tst_TerminalItem::scrollsWhileSelecting()
{
    QByteArray lines;
    for (int i = 0; i < 300; ++i)
        lines += "line " + QByteArray::number(i) + "\r\n";
    show(lines);
    m_item->setY(100); // there is something above it
    QTest::mousePress(m_window.get(), Qt::LeftButton, {}, QPoint(10, 150));
    QTest::mouseMove(m_window.get(), QPoint(10, 1));
    QTRY_COMPARE_WITH_TIMEOUT(m_item->scrollPosition(), 0.0, 30'000);
    QTest::mouseRelease(m_window.get(), Qt::LeftButton, {}, QPoint(10, 1));
    QVERIFY(m_item->selectedText().startsWith(u"line 0\n"_s) || m_item->selectedText().startsWith(u"ine 0\n"_s));
}

void tst_TerminalItem::shiftExtends()
{
    show("one two three");
    QTest::mouseDClick(m_window.get(), Qt::LeftButton, {}, middle(1, 0));
    QCOMPARE(m_item->selectedText(), u"one"_s);
    QTest::mouseClick(m_window.get(), Qt::LeftButton, Qt::ShiftModifier, middle(5, 0));
    QCOMPARE(m_item->selectedText(), u"one two"_s); // by words, as it began
}

void tst_TerminalItem::ownKeys()
{
    QSignalSpy commands(m_item, &TerminalItem::commandRequested), zooms(m_item, &TerminalItem::zoomRequested);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(m_window.get(), Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(commands.size(), 1);
    QCOMPARE(commands.first().first().toString(), u"search"_s);
    QCOMPARE(zooms.size(), 2);
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(commands.last().first().toString(), u"nextTab"_s);
    QVERIFY(m_typed.isEmpty());
}

void tst_TerminalItem::scrolls()
{
    QByteArray lines;
    for (int i = 0; i < 200; ++i)
        lines += "line " + QByteArray::number(i) + "\r\n";
    show(lines);
    QCOMPARE(m_item->scrollPosition(), 1.0);
    QVERIFY(m_item->scrollSize() < 0.5);
    m_item->setScrollPosition(0);
    QCOMPARE(m_item->scrollPosition(), 0.0);
    show("more\r\n"); // what is read stays where it is
    QVERIFY(m_item->scrollPosition() < 0.01);
    QTest::keyClick(m_window.get(), Qt::Key_A); // typing goes back to the end
    QCOMPARE(m_item->scrollPosition(), 1.0);
}

/** GUI.md, section 8: 50 MB of output in 2 s while the window goes on. */
void tst_TerminalItem::staysAlive()
{
    QByteArray block;
    for (int i = 0; block.size() < 32 * 1024; ++i)
        block += "\x1b[3" + QByteArray::number(i % 8) + "m line " + QByteArray::number(i) + " of output, with some words in it\x1b[0m\r\n";
    QElapsedTimer clock, sinceTick;
    qint64 longest = 0;
    QTimer tick;
    tick.setInterval(5);
    connect(&tick, &QTimer::timeout, this, [&] { longest = std::max(longest, sinceTick.restart()); });
    int frames = 0;
    connect(m_window.get(), &QQuickWindow::frameSwapped, this, [&] { ++frames; });
    clock.start();
    sinceTick.start();
    tick.start();
    for (qint64 sent = 0; sent < 50'000'000; sent += block.size())
        m_session->feed(block);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->backlog(), 0, 240'000);
    qInfo("50 MB shown in %lld ms, %d frames, longest stall %lld ms", clock.elapsed(), frames, longest);
    QVERIFY(frames > 5);
}

QTEST_MAIN(tst_TerminalItem)
#include "tst_terminalitem.moc"
