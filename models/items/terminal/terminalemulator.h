// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>
#include <array>
#include <functional>
#include <memory>
#include <optional>

#include "models/items/terminal/terminalgrid.h"
#include "models/items/terminal/terminaltracker.h"

struct VTerm;
struct VTermState;

namespace quayside {

/** What a program's output does to a terminal (xterm's language, through libvterm's state layer) and what keys and the mouse say to
 *  the program. Knows nothing of pixels. One thread. */
class TerminalEmulator {
public:
    enum class CursorShape { Block, Underline, Bar };
    enum class MouseMode { None, Click, Drag, Move };
    struct Cursor {
        int row = 0, column = 0;
        bool visible = true, blink = false;
        CursorShape shape = CursorShape::Block;
        bool operator==(const Cursor &) const = default;
    };

    explicit TerminalEmulator(int rows = 24, int columns = 80, int scrollback = 100'000);
    ~TerminalEmulator();

    /** Output of the program, any pieces of it. */
    void write(QByteArrayView output);
    void resize(int rows, int columns);
    /** Text typed or a special key of vterm_keycodes.h; `modifiers` are VTermModifier bits. */
    void typeCharacter(char32_t character, int modifiers);
    void pressKey(int vtermKey, int modifiers);
    /** Pasted text: bracketed when the program asks for that; control characters other than tabs and line ends are taken out, so that text
     *  can neither end the bracket nor press Ctrl+C. */
    void paste(const QString &text);
    void moveMouse(int row, int column, int modifiers);
    void pressMouse(int button, bool pressed, int modifiers);
    void setFocused(bool focused);
    void clearHistory() { m_main.clearHistory(); }

    const TerminalGrid &grid() const { return m_isAlternate ? m_alternate : m_main; }
    const Cursor &cursor() const { return m_cursor; }
    MouseMode mouseMode() const { return m_mouseMode; }
    bool isAlternate() const { return m_isAlternate; }
    const QString &title() const { return m_title; }
    /** Where a cell's link (OSC 8) leads; empty for 0. */
    QString link(quint16 number) const { return number == 0 || number > m_links.size() ? QString() : m_links[number - 1]; }
    /** A pen's underlineColor(). */
    TerminalColor underlineColor(int number) const { return number == 0 ? TerminalColor() : m_underlineColors[size_t(number - 1)]; }
    /** What a program that asks for the terminal's colours (OSC 10 and 11) is told, as 0xRRGGBB. */
    void setColors(quint32 foreground, quint32 background);
    /** A new program begins: pens, modes, regions and the alternate screen of the one before are forgotten, the text stays. */
    void restart();
    /** Goes up with every change that could be seen. */
    quint64 version() const { return m_version; }
    /** The text from `from` up to (not including) `to`, wrapped lines joined, trailing blanks cut. */
    QString text(TerminalPosition from, TerminalPosition to) const;

    std::function<void(const QByteArray &)> onInput; ///< bytes for the program
    std::function<void()> onTitle;
    std::function<void()> onBell;

private:
    struct Callbacks; // libvterm's C functions
    TerminalGrid &current() { return m_isAlternate ? m_alternate : m_main; }
    void setAlternate(bool alternate);
    void take(QByteArrayView output);
    qsizetype takePlain(QByteArrayView output);
    qsizetype putPlain(QByteArrayView text);
    qsizetype setPlainPen(QByteArrayView output);
    qsizetype movePlain(char control);
    qsizetype otherLength(QByteArrayView output) const;
    void catchUp(char next);
    void feed(QByteArrayView output);
    void pass(QByteArrayView output);
    void feedPieces(QByteArrayView output);
    void pieces(QByteArrayView output);
    void setPen(QByteArrayView sequence);
    bool takeStyle(int number, QByteArrayView part, quint16 &own, QByteArray &kept);
    quint16 underlineNumber(TerminalColor color);
    void hand(QByteArrayView output);
    void repeat(int count);
    QByteArray masked(QByteArrayView output);
    void parse(QByteArrayView output);
    qsizetype takeCommand(QByteArrayView output);
    qsizetype skip(QByteArrayView output);
    void say(const QByteArray &bytes);
    void forgetRegion();
    int placeInLine() const;
    void bringBack();
    void goBack();
    void command(QByteArrayView text);
    void setLink(QByteArrayView parameters);
    void answerColor(QByteArrayView number, quint32 color);

    VTerm *m_terminal;
    VTermState *m_state = nullptr;
    TerminalGrid m_main, m_alternate;
    TerminalTracker m_tracker;
    TerminalPen m_pen;
    std::array<TerminalColor, 15> m_underlineColors;
    int m_nextUnderline = 0;
    Cursor m_cursor;
    bool m_isAhead = false;      ///< m_cursor is where libvterm's will be, who wasn't told yet
    bool m_isCatchingUp = false; ///< what libvterm does now is on the screen already
    int m_plainRow = 0, m_plainColumn = -1; ///< behind the character that libvterm didn't get, if it is the last one
    MouseMode m_mouseMode = MouseMode::None;
    bool m_isAlternate = false, m_isWriting = false;
    bool m_isSkipping = false; ///< in a command that is too long
    char32_t m_last = 0; ///< written last, and the cells it took
    int m_lastWidth = 0;
    std::pair<int, int> m_hidden;                ///< row and column of the main screen's cursor, while the alternate one is shown
    std::optional<std::pair<int, int>> m_return; ///< where the cursor must go once libvterm has switched back
    QString m_title;
    QStringList m_links;
    QByteArray m_partial; ///< the beginning of a command (OSC), or an escape character, at the end of what came
    QByteArray m_half;    ///< the beginning of a character, at the end of what came
    QByteArray m_answers; ///< while output is taken
    quint32 m_foreground = 0xd6dce5, m_background = 0x0b0f14;
    quint64 m_version = 1;
};

}
