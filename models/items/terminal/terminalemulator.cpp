// SPDX-License-Identifier: Apache-2.0
#include "models/items/terminal/terminalemulator.h"

#include <cstring>
#include <tuple>
#include <vterm.h>

namespace quayside {

namespace {
constexpr qsizetype longestCommand = 8 * 1024;
constexpr qsizetype mostLinks = 60'000, longestLink = 2083, longestTitle = 200;

TerminalColor toColor(const VTermColor &color)
{
    if (color.type & VTERM_COLOR_DEFAULT_MASK)
        return {};
    if (VTERM_COLOR_IS_INDEXED(&color))
        return { TerminalColor::Indexed | color.indexed.idx };
    return { TerminalColor::Rgb | quint32(color.rgb.red) << 16 | quint32(color.rgb.green) << 8 | color.rgb.blue };
}

/** -1: not in it. Qt's own looks for short ones at every place of a long text anew. */
qsizetype find(QByteArrayView text, QByteArrayView wanted)
{
    const void *at = memmem(text.data(), size_t(text.size()), wanted.data(), size_t(wanted.size()));
    return at ? static_cast<const char *>(at) - text.data() : -1;
}

/** They pass through libvterm as characters that nothing else uses and that it takes for wide: U+1Fxxx as U+3Fxxx, one byte of UTF-8. */
char32_t unmasked(char32_t c) { return c >= 0x3f000 && c < 0x40000 ? c - 0x20000 : c; }

void setFlag(quint16 &flags, quint16 flag, bool on) { flags = on ? flags | flag : flags & ~flag; }
}

struct TerminalEmulator::Callbacks {
    static TerminalEmulator &self(void *user) { return *static_cast<TerminalEmulator *>(user); }

    static int putGlyph(VTermGlyphInfo *info, VTermPos pos, void *user)
    {
        TerminalEmulator &t = self(user);
        if (t.m_isCatchingUp)
            return 1;
        TerminalGrid &grid = t.current();
        t.m_plainColumn = -1;
        char32_t character = unmasked(info->chars[0]);
        if (info->chars[0] != 0 && info->chars[1] != 0) {
            std::u32string characters;
            for (const uint32_t *c = info->chars; *c; ++c)
                characters.push_back(unmasked(*c));
            character = grid.cluster(characters);
        }
        t.m_last = char32_t(info->chars[0]);
        t.m_lastWidth = info->width;
        grid.put(pos.row, pos.col, { character, t.m_pen, quint8(info->width == 2 ? 2 : 1) });
        if (pos.col + info->width >= grid.columns())
            grid.setContinues(pos.row, true);
        return 1;
    }

    static int moveCursor(VTermPos pos, VTermPos old, int visible, void *user)
    {
        TerminalEmulator &t = self(user);
        if (t.m_isCatchingUp || t.m_return)
            return 1;
        // A line feed or a jump off the last column means that the line was ended, not wrapped.
        if (pos.row == old.row && pos.col < old.col && old.row < t.current().rows() && pos.col == 0)
            t.current().setContinues(old.row, false);
        // Where it was saved there is no screen any more: libvterm brings it back there all the same, until it is told the size again.
        if (pos.row >= t.m_alternate.rows() || pos.col >= t.m_alternate.columns()) {
            vterm_set_size(t.m_terminal, t.m_alternate.rows(), t.m_alternate.columns());
            return 1;
        }
        t.m_cursor.row = pos.row;
        t.m_cursor.column = pos.col;
        t.m_cursor.visible = visible;
        return 1;
    }

    static int scrollRect(VTermRect r, int downward, int rightward, void *user)
    {
        TerminalEmulator &t = self(user);
        t.current().scroll(r.start_row, r.end_row, r.start_col, r.end_col, downward, rightward, t.m_pen.background);
        return 1;
    }

    static int erase(VTermRect r, int, void *user)
    {
        TerminalEmulator &t = self(user);
        t.current().erase(r.start_row, r.end_row, r.start_col, r.end_col, t.m_pen.background);
        return 1;
    }

    static int initPen(void *user)
    {
        self(user).m_pen = {};
        return 1;
    }

    static int setPenAttribute(VTermAttr attribute, VTermValue *value, void *user)
    {
        TerminalPen &pen = self(user).m_pen;
        switch (attribute) {
        case VTERM_ATTR_BOLD: setFlag(pen.flags, TerminalPen::Bold, value->boolean); break;
        case VTERM_ATTR_UNDERLINE: setFlag(pen.flags, TerminalPen::Underline, value->number != 0); break;
        case VTERM_ATTR_ITALIC: setFlag(pen.flags, TerminalPen::Italic, value->boolean); break;
        case VTERM_ATTR_BLINK: setFlag(pen.flags, TerminalPen::Blink, value->boolean); break;
        case VTERM_ATTR_REVERSE: setFlag(pen.flags, TerminalPen::Reverse, value->boolean); break;
        case VTERM_ATTR_STRIKE: setFlag(pen.flags, TerminalPen::Strike, value->boolean); break;
        case VTERM_ATTR_FONT: // no fonts here, but everything that resets the pen sets it too
            setFlag(pen.flags, TerminalPen::Own, false);
            break;
        case VTERM_ATTR_FOREGROUND: pen.foreground = toColor(value->color); break;
        case VTERM_ATTR_BACKGROUND: pen.background = toColor(value->color); break;
        default: return 0;
        }
        return 1;
    }

    static int setProperty(VTermProp property, VTermValue *value, void *user)
    {
        TerminalEmulator &t = self(user);
        switch (property) {
        case VTERM_PROP_CURSORVISIBLE: t.m_cursor.visible = value->boolean; break;
        case VTERM_PROP_CURSORBLINK: t.m_cursor.blink = value->boolean; break;
        case VTERM_PROP_CURSORSHAPE: t.m_cursor.shape = CursorShape(value->number - VTERM_PROP_CURSORSHAPE_BLOCK); break;
        case VTERM_PROP_ALTSCREEN: t.setAlternate(value->boolean); break;
        case VTERM_PROP_MOUSE: t.m_mouseMode = MouseMode(value->number); break;
        default: return 0;
        }
        return 1;
    }

    static int bell(void *user)
    {
        if (self(user).onBell)
            self(user).onBell();
        return 1;
    }

    static int resize(int rows, int columns, VTermPos *delta, void *user)
    {
        TerminalEmulator &t = self(user);
        const int moved = t.m_alternate.resize(rows, columns, t.m_cursor.row, 0);
        if (t.m_isAlternate) { // the other one follows when it is seen again
            delta->row += moved;
            return 1;
        }
        if (columns == t.m_main.columns()) {
            delta->row += t.m_main.resize(rows, columns, t.m_cursor.row, rows);
        } else {
            std::pair<int, int> place(t.m_cursor.row, t.placeInLine());
            t.m_main.rewrap(rows, columns, place);
            t.m_return = place;
        }
        return 1;
    }

    static void output(const char *bytes, size_t size, void *user)
    {
        self(user).say(QByteArray(bytes, qsizetype(size)));
    }

    static constexpr VTermStateCallbacks table { putGlyph, moveCursor, scrollRect, nullptr, erase, initPen, setPenAttribute,
        setProperty, bell, resize, nullptr };
};

TerminalEmulator::TerminalEmulator(int rows, int columns, int scrollback)
    : m_terminal(vterm_new(rows, columns)), m_main(rows, columns, scrollback), m_alternate(rows, columns, 0), m_tracker(rows)
{
    vterm_set_utf8(m_terminal, 1);
    vterm_output_set_callback(m_terminal, Callbacks::output, this);
    m_state = vterm_obtain_state(m_terminal);
    vterm_state_set_callbacks(m_state, &Callbacks::table, this);
    vterm_state_set_bold_highbright(m_state, 1);
    vterm_state_reset(m_state, 1);
    m_cursor.blink = false; // until a program wants it
}

TerminalEmulator::~TerminalEmulator() { vterm_free(m_terminal); }

void TerminalEmulator::write(QByteArrayView output)
{
    m_main.setVersion(++m_version);
    m_alternate.setVersion(m_version);
    m_isWriting = true;
    if (m_partial.isEmpty()) {
        take(output);
    } else {
        QByteArray whole = std::exchange(m_partial, {});
        whole.append(output);
        take(whole);
    }
    m_isWriting = false;
    if (const QByteArray answers = std::exchange(m_answers, {}); !answers.isEmpty() && onInput)
        onInput(answers);
}

/** A thousand questions in one piece of output have one answer: each on its way alone would cost more than what it says. */
void TerminalEmulator::say(const QByteArray &bytes)
{
    if (m_isWriting)
        m_answers += bytes;
    else if (onInput)
        onInput(bytes);
}

/** Where a sequence begins that the rest of the output may go on with; the size where there is none. */
static qsizetype unfinishedModes(QByteArrayView output)
{
    const qsizetype escape = output.lastIndexOf('\x1b');
    if (escape < 0 || output.size() - escape > 80)
        return output.size();
    const QByteArrayView tail = output.sliced(escape + 1);
    const qsizetype begins = tail.startsWith("[?") ? 2 : tail.startsWith('[') ? 1 : 0;
    const bool isOpen = tail.isEmpty() || (begins > 0 && std::ranges::all_of(tail.sliced(begins), [](char c) { return c >= '0' && c <= ';'; }));
    return isOpen ? escape : output.size();
}

/** libvterm takes only the first of several private modes in one sequence ("CSI ? 1006 ; 1000 h"): it gets one for each. */
void TerminalEmulator::feed(QByteArrayView output)
{
    for (qsizetype start = 0; (start = find(output, "\x1b[?")) >= 0;) {
        qsizetype end = start + 3;
        while (end < output.size() && (output[end] == ';' || (output[end] >= '0' && output[end] <= '9')))
            ++end;
        const QByteArrayView modes = output.sliced(start + 3, end - start - 3);
        const bool isList = end < output.size() && (output[end] == 'h' || output[end] == 'l') && modes.contains(';');
        if (!isList && m_isAlternate && end < output.size() && output[end] == 'l')
            ++end; // it may bring the main screen back, which what follows is for
        pass(output.first(isList ? start : end));
        if (isList) {
            for (const QByteArray &mode : modes.toByteArray().split(';'))
                pass(QByteArray("\x1b[?" + mode + output[end]));
            ++end;
        }
        output = output.sliced(end);
    }
    pass(output);
}

/** Commands (OSC) are ours: libvterm cuts them at 64 bytes. All else is libvterm's. */
void TerminalEmulator::parse(QByteArrayView output)
{
    if (m_isSkipping)
        output = output.sliced(skip(output));
    while (!output.isEmpty()) {
        qsizetype start = find(output, "\x1b]");
        const bool isCommand = start >= 0;
        if (!isCommand)
            start = unfinishedModes(output);
        feed(output.first(start));
        const qsizetype taken = isCommand ? takeCommand(output.sliced(start)) : 0;
        if (taken == 0)
            m_partial = output.sliced(start).toByteArray();
        output = taken == 0 ? QByteArrayView() : output.sliced(start + taken);
    }
}

/** `output` begins with a command: carries it out and gives its length, 0 when it isn't all there. */
qsizetype TerminalEmulator::takeCommand(QByteArrayView output)
{
    for (qsizetype at = 2; at < std::min(output.size(), longestCommand); ++at) {
        const char c = output[at];
        if (c == '\x1b' && at + 1 == output.size())
            return 0;
        // BEL or ST ends it; CAN, SUB and any other escape sequence break it off.
        if (c == '\a' || (c == '\x1b' && output[at + 1] == '\\'))
            command(output.sliced(2, at - 2));
        if (c == '\a' || c == '\x18' || c == '\x1a')
            return at + 1;
        if (c == '\x1b')
            return output[at + 1] == '\\' ? at + 2 : at;
    }
    if (output.size() < longestCommand)
        return 0;
    m_isSkipping = true; // nothing that we know is that long: a clipboard, a picture
    return 2 + skip(output.sliced(2));
}

/** How much of `output` still belongs to a command that is too long; its end is taken too. */
qsizetype TerminalEmulator::skip(QByteArrayView output)
{
    const auto end = std::ranges::find_if(output, [](char c) { return c == '\a' || c == '\x18' || c == '\x1a' || c == '\x1b'; });
    const qsizetype at = end - output.begin();
    m_isSkipping = end == output.end();
    // The string terminator's escape goes to libvterm, which knows it by itself.
    return m_isSkipping || *end == '\x1b' ? at : at + 1;
}

/** In one line, and nothing that turns the words beside it around. */
static QString titleOf(QByteArrayView text)
{
    QString title = QString::fromUtf8(text).simplified();
    title.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    title.truncate(longestTitle);
    if (!title.isEmpty() && title.back().isHighSurrogate())
        title.chop(1);
    return title;
}

void TerminalEmulator::command(QByteArrayView text)
{
    const qsizetype separator = text.indexOf(';');
    const QByteArrayView number = text.first(std::max<qsizetype>(separator, 0)), rest = text.sliced(separator + 1);
    if (number == "0" || number == "2") {
        m_title = titleOf(rest);
        if (onTitle)
            onTitle();
    } else if (number == "8") {
        setLink(rest);
    } else if (rest == "?" && (number == "10" || number == "11")) {
        answerColor(number, number == "10" ? m_foreground : m_background);
    }
}

/** OSC 8: "parameters;address"; no address ends the link. */
void TerminalEmulator::setLink(QByteArrayView parameters)
{
    const QString address = QString::fromUtf8(parameters.sliced(parameters.indexOf(';') + 1));
    m_pen.link = 0;
    if (address.isEmpty() || address.size() > longestLink || !parameters.contains(';'))
        return;
    if (m_links.isEmpty() || m_links.last() != address) {
        if (m_links.size() == mostLinks)
            m_links.clear();
        m_links << address;
    }
    m_pen.link = quint16(m_links.size());
}

/** X11's notation, 16 bits a channel. */
void TerminalEmulator::answerColor(QByteArrayView number, quint32 color)
{
    QByteArray answer = "\x1b]" + number.toByteArray() + ";rgb:";
    for (const int shift : { 16, 8, 0 }) {
        const QByteArray channel = QByteArray::number(color >> shift & 0xff, 16).rightJustified(2, '0');
        answer += channel + channel + (shift ? "/" : "\x1b\\");
    }
    say(answer);
}

void TerminalEmulator::setColors(quint32 foreground, quint32 background)
{
    m_foreground = foreground & 0xffffff;
    m_background = background & 0xffffff;
}

void TerminalEmulator::restart()
{
    m_partial.clear();
    m_half.clear();
    m_isSkipping = false;
    m_pen = {};
    write("\x18");
    if (m_isAlternate) // else it would bring the cursor back to where some program before found it
        write("\x1b[?1049l");
    m_title.clear();
    if (onTitle)
        onTitle();
    const int used = m_cursor.row + 1;
    write("\x1b(B\x0f\x1b[4l\x1b[20l\x1b[?6l\x1b[?7h\x1b[?69l\x1b[!p\x1b[r\x1b[?1000l\x1b[?1002l\x1b[?1003l\x1b[?1004l\x1b[?1006l\x1b[?2004l\x1b[?1l\x1b>\x1b[m");
    write("\x1b[" + QByteArray::number(used) + ";1H\r\n");
    m_cursor.blink = false;
}

/** As xterm does where the screen becomes smaller. A region that begins below its end makes libvterm write where it mustn't. */
void TerminalEmulator::forgetRegion()
{
    const Cursor at = m_cursor;
    pass("\x18\x1b[r\x1b[" + QByteArray::number(at.row + 1) + ';' + QByteArray::number(at.column + 1) + 'H');
}

void TerminalEmulator::resize(int rows, int columns)
{
    if (rows == m_alternate.rows() && columns == m_alternate.columns())
        return;
    m_main.setVersion(++m_version);
    m_alternate.setVersion(m_version);
    if (rows < m_alternate.rows())
        forgetRegion();
    catchUp(' ');
    m_tracker.setRows(rows);
    vterm_set_size(m_terminal, rows, columns);
    goBack();
}

/** The cursor's column; behind the last one where libvterm waits for another character before it wraps. */
int TerminalEmulator::placeInLine() const
{
    const qint64 number = m_main.screenLine() + m_cursor.row;
    const TerminalLine &line = m_main.line(number);
    const bool isFull = line.continues && m_cursor.column + line.at(m_cursor.column).width >= m_main.columns();
    const bool isLast = number + 1 == m_main.endLine() || m_main.line(number + 1).usedColumns() == 0;
    return isFull && isLast ? m_main.columns() : m_cursor.column;
}

/** Lets libvterm's cursor be where the text went. */
void TerminalEmulator::goBack()
{
    if (!m_return)
        return;
    std::tie(m_cursor.row, m_cursor.column) = *m_return;
    m_return.reset();
    m_isAhead = true;
}

/** The main screen had another size when it was left: its cursor, to which libvterm goes back now, is somewhere else. */
void TerminalEmulator::bringBack()
{
    const int rows = m_alternate.rows(), columns = m_alternate.columns();
    if (rows == m_main.rows() && columns == m_main.columns())
        return;
    if (columns != m_main.columns())
        m_main.rewrap(rows, columns, m_hidden);
    else
        m_hidden.first += m_main.resize(rows, columns, m_hidden.first, 0);
    m_return = m_hidden;
}

void TerminalEmulator::setAlternate(bool alternate)
{
    if (alternate == m_isAlternate)
        return;
    m_isAlternate = alternate;
    current().setVersion(++m_version);
    if (!alternate)
        return bringBack();
    m_hidden = { m_cursor.row, m_cursor.column };
    m_alternate.erase(0, m_alternate.rows(), 0, m_alternate.columns(), {});
}

void TerminalEmulator::typeCharacter(char32_t character, int modifiers)
{
    vterm_keyboard_unichar(m_terminal, character, VTermModifier(modifiers));
}

void TerminalEmulator::pressKey(int vtermKey, int modifiers)
{
    vterm_keyboard_key(m_terminal, VTermKey(vtermKey), VTermModifier(modifiers));
}

void TerminalEmulator::paste(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace("\r\n", "\r").replace('\n', '\r');
    bytes.removeIf([](char c) { return (uchar(c) < 0x20 && c != '\r' && c != '\t') || c == '\x7f'; });
    vterm_keyboard_start_paste(m_terminal);
    if (onInput && !bytes.isEmpty())
        onInput(bytes);
    vterm_keyboard_end_paste(m_terminal);
}

void TerminalEmulator::moveMouse(int row, int column, int modifiers)
{
    vterm_mouse_move(m_terminal, row, column, VTermModifier(modifiers));
}

void TerminalEmulator::pressMouse(int button, bool pressed, int modifiers)
{
    vterm_mouse_button(m_terminal, button, pressed, VTermModifier(modifiers));
}

void TerminalEmulator::setFocused(bool focused)
{
    focused ? vterm_state_focus_in(m_state) : vterm_state_focus_out(m_state);
}

QString TerminalEmulator::text(TerminalPosition from, TerminalPosition to) const
{
    const TerminalGrid &cells = grid();
    from.line = std::max(from.line, cells.firstLine());
    QString text;
    for (qint64 number = from.line; number <= to.line && number < cells.endLine(); ++number) {
        const TerminalLine &line = cells.line(number);
        const int start = number == from.line ? from.column : 0;
        const int end = std::min(line.usedColumns(), number == to.line ? to.column : cells.columns());
        for (int column = start; column < end; ++column) {
            if (line.at(column).width != 0)
                text += cells.text(line.at(column).character);
        }
        if (number != to.line && number + 1 < cells.endLine() && !line.continues)
            text += u'\n';
    }
    return text;
}

}
