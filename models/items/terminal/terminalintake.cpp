// SPDX-License-Identifier: Apache-2.0
// How output reaches libvterm, and what of it doesn't have to: lines of plain text go straight into the cells.
#include <algorithm>
#include <vterm.h>

#include "models/items/terminal/terminalemulator.h"

namespace quayside {

namespace {
/** libvterm keeps its parser's state between calls; small pieces stay in the cache. */
constexpr qsizetype pieceSize = 16 * 1024;
/** To tell libvterm afterwards where the cursor went costs as much as some characters. */
constexpr qsizetype worthwhile = 24;
constexpr qsizetype longestPen = 32, mostPenSeparators = 15;

bool isPrintable(char c) { return c >= 0x20 && c < 0x7f; }
bool isControl(char c) { return (c >= 0 && c < 0x20) || c == 0x7f; }

/** Two cells wide since Unicode 9, which is what libvterm knows; as the C library and xterm have it. */
bool isNewWide(char32_t c)
{
    static constexpr std::pair<char32_t, char32_t> ranges[] { { 0x1f260, 0x1f265 }, { 0x1f6d5, 0x1f6df }, { 0x1f6f7, 0x1f6fc }, { 0x1f7e0, 0x1f7f0 }, { 0x1f90c, 0x1f90f },
        { 0x1f91f, 0x1f91f }, { 0x1f928, 0x1f932 }, { 0x1f93f, 0x1f93f }, { 0x1f94c, 0x1f97f }, { 0x1f992, 0x1f9ff }, { 0x1fa70, 0x1faff } };
    return std::ranges::any_of(ranges, [c](const auto &range) { return c >= range.first && c <= range.second; });
}

/** Length of the pen's command (CSI … m) that `output` begins with; 0: it begins with something else, or that isn't all there. */
qsizetype penLength(QByteArrayView output)
{
    if (output.size() < 3 || output[0] != '\x1b' || output[1] != '[')
        return 0;
    qsizetype at = 2, separators = 0;
    for (const qsizetype end = std::min(output.size() - 1, longestPen); at < end && output[at] >= '0' && output[at] <= ';'; ++at)
        separators += output[at] > '9';
    return output[at] == 'm' && separators <= mostPenSeparators ? at + 1 : 0;
}

/** Length of the text, line ends and pens that `output` begins with, looked at up to where it is worthwhile. */
qsizetype plainLength(QByteArrayView output)
{
    qsizetype at = 0;
    while (at < output.size() && at < worthwhile) {
        const char c = output[at];
        const qsizetype taken = isPrintable(c) || c == '\r' || c == '\n' || c == '\t' ? 1 : penLength(output.sliced(at));
        if (taken == 0)
            break;
        at += taken;
    }
    return at;
}

/** Length of the command (OSC) that `output` begins with; all of `output` when the command doesn't end in it, or is broken off. */
qsizetype commandLength(QByteArrayView output)
{
    const auto end = std::find_if(output.begin() + 2, output.end(), [](char c) { return c == '\a' || c == '\x18' || c == '\x1a' || c == '\x1b'; });
    const qsizetype at = end - output.begin();
    if (at + 1 >= output.size())
        return output.size();
    return *end != '\x1b' ? at + 1 : output[at + 1] == '\\' ? at + 2 : output.size();
}

/** Length of the escape sequence that `output` begins with; all of `output` when that can't be said. */
qsizetype sequenceLength(QByteArrayView output)
{
    const char kind = output.size() < 2 ? 'P' : output[1];
    if (kind == ']')
        return commandLength(output);
    if (kind == 'P' || kind == 'X' || kind == '^' || kind == '_')
        return output.size();
    const bool hasParameters = kind == '[';
    qsizetype at = hasParameters ? 2 : 1;
    while (at < output.size() && output[at] >= 0x20 && output[at] <= (hasParameters ? 0x3f : 0x2f))
        ++at;
    return at < output.size() && output[at] >= 0x30 && output[at] < 0x7f ? at + 1 : output.size();
}

/** Bytes at the end of `text` that are the beginning of a character; 0: it ends with a whole one. */
qsizetype halfCharacter(QByteArrayView text)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, text.size()); ++back) {
        const auto c = uchar(text[text.size() - back]);
        if ((c & 0xc0) == 0x80)
            continue;
        const int length = c >= 0xf8 ? 0 : c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : c >= 0xc0 ? 2 : 0;
        return back < length ? back : 0;
    }
    return 0;
}
}

void TerminalEmulator::take(QByteArrayView output)
{
    while (!output.isEmpty()) {
        const bool isBetween = m_tracker.isPlain() && m_half.isEmpty() && m_partial.isEmpty() && !m_isSkipping;
        if (!isBetween)
            return parse(output);
        output = output.sliced(takePlain(output));
        if (output.isEmpty())
            return;
        const qsizetype other = otherLength(output);
        parse(output.first(other));
        output = output.sliced(other);
        if (!m_partial.isEmpty() && !output.isEmpty()) { // what was no whole sequence to parse() goes on there
            QByteArray whole = std::exchange(m_partial, {});
            return parse(whole.append(output));
        }
    }
}

/** How much from the beginning of `output` on is libvterm's at least. */
qsizetype TerminalEmulator::otherLength(QByteArrayView output) const
{
    if (output[0] == '\x1b')
        return sequenceLength(output);
    if (isControl(output[0]))
        return 1;
    if (isPrintable(output[0]) && plainLength(output) >= worthwhile)
        return isPrintable(output[1]) ? 2 : 1; // at the end of a row: to the beginning of the next one
    return std::ranges::find_if(output, isControl) - output.begin();
}

/** Puts what `output` begins with into the cells, as far as that is plain text, and gives how much it was. libvterm isn't told where the
 *  cursor went: hand() will. */
qsizetype TerminalEmulator::takePlain(QByteArrayView output)
{
    // In the last columns libvterm may hold the cursor back, to wrap later.
    if (!m_isAhead && (plainLength(output) < worthwhile || m_cursor.column >= current().columns() - 2))
        return 0;
    m_isAhead = true;
    qsizetype at = 0;
    while (at < output.size()) {
        const QByteArrayView rest = output.sliced(at);
        const qsizetype taken = isPrintable(rest[0]) ? putPlain(rest) : rest[0] == '\x1b' ? setPlainPen(rest) : movePlain(rest[0]);
        if (taken == 0)
            break;
        at += taken;
    }
    return at;
}

/** The row's last column stays free: what comes there may have to wrap. */
qsizetype TerminalEmulator::putPlain(QByteArrayView text)
{
    const int count = current().putPlain(m_cursor.row, m_cursor.column, text, m_pen);
    if (count == 0)
        return 0;
    m_last = char32_t(text[count - 1]);
    m_lastWidth = 1;
    m_cursor.column += count;
    m_plainRow = m_cursor.row;
    m_plainColumn = m_cursor.column;
    return count;
}

qsizetype TerminalEmulator::setPlainPen(QByteArrayView output)
{
    const qsizetype length = penLength(output);
    if (length > 0)
        setPen(output.first(length));
    return length;
}

/** Line ends and tabulators; gives 1, or 0 for what is none. */
qsizetype TerminalEmulator::movePlain(char control)
{
    TerminalGrid &grid = current();
    if (control == '\r') {
        if (std::exchange(m_cursor.column, 0) > 0)
            grid.setContinues(m_cursor.row, false);
    } else if (control == '\n' && !m_tracker.hasRegion()) {
        if (m_cursor.row + 1 < grid.rows())
            ++m_cursor.row;
        else
            grid.scroll(0, grid.rows(), 0, grid.columns(), 1, 0, m_pen.background);
    } else if (control == '\t' && !m_tracker.hasTabs()) {
        m_cursor.column = std::min(m_cursor.column / 8 * 8 + 8, grid.columns() - 1);
    } else {
        return 0;
    }
    return 1;
}

/** Tells libvterm where the cursor is. It puts a mark (a combining character) onto what it wrote itself last: where `next` may be one, it
 *  writes that character once more, which nobody sees. */
void TerminalEmulator::catchUp(char next)
{
    const bool mayCombine = next < 0 && m_plainRow == m_cursor.row && m_plainColumn == m_cursor.column && m_tracker.isPlain();
    if (!m_isAhead && !mayCombine)
        return;
    QByteArray words = "\x1b[" + QByteArray::number(m_cursor.row + 1) + ';' + QByteArray::number(m_cursor.column + 1 - mayCombine) + 'H';
    if (mayCombine)
        words += char(m_last);
    m_isAhead = false;
    m_plainColumn = mayCombine ? -1 : m_plainColumn;
    m_isCatchingUp = true;
    vterm_input_write(m_terminal, words.constData(), size_t(words.size()));
    m_isCatchingUp = false;
}

/** To libvterm, without what it mustn't get. */
void TerminalEmulator::hand(QByteArrayView output)
{
    if (output.isEmpty())
        return;
    catchUp(output[0]);
    m_tracker.follow(output);
    const QByteArray cleaned = m_tracker.cleaned(output);
    feedPieces(m_tracker.hasDropped() ? QByteArrayView(cleaned) : output);
    goBack();
}

void TerminalEmulator::pieces(QByteArrayView output)
{
    while (!output.isEmpty()) {
        const QByteArrayView piece = output.first(std::min(pieceSize, output.size()));
        const qsizetype size = piece.size() - (piece.size() < output.size() ? halfCharacter(piece) : 0);
        vterm_input_write(m_terminal, piece.data(), size_t(size));
        output = output.sliced(size);
    }
}

/** A character's beginning at the end of the output waits for the rest: libvterm would lose it where text in ASCII came before. */
QByteArray TerminalEmulator::masked(QByteArrayView output)
{
    QByteArray all = std::exchange(m_half, {});
    all.append(output);
    const qsizetype half = halfCharacter(all);
    m_half = all.last(half);
    all.chop(half);
    for (qsizetype at = all.indexOf('\xf0'); at >= 0 && at + 3 < all.size(); at = all.indexOf('\xf0', at + 1)) {
        if (all[at + 1] == '\x9f' && isNewWide(0x1f000 | char32_t(all[at + 2] & 0x3f) << 6 | char32_t(all[at + 3] & 0x3f)))
            all[at + 1] = '\xbf';
    }
    return all;
}

void TerminalEmulator::pass(QByteArrayView output)
{
    QByteArray changed;
    if (!m_half.isEmpty() || halfCharacter(output) > 0 || output.contains('\xf0')) {
        changed = masked(output);
        output = changed;
    }
    // "CSI Pn b", which says the last character again: libvterm never ends where that takes no room.
    for (qsizetype at = output.indexOf('b'); at >= 0; at = output.indexOf('b', at + 1)) {
        qsizetype digits = at;
        while (digits > 0 && output[digits - 1] >= '0' && output[digits - 1] <= '9')
            --digits;
        if (digits < 2 || output[digits - 1] != '[' || output[digits - 2] != '\x1b')
            continue;
        const int count = std::max(1, output.sliced(digits, std::min<qsizetype>(at - digits, 5)).toInt());
        hand(output.first(digits - 2));
        repeat(count);
        output = output.sliced(at + 1);
        at = -1;
    }
    hand(output);
}

void TerminalEmulator::repeat(int count)
{
    if (m_lastWidth > 0)
        hand(QString::fromUcs4(&m_last, 1).toUtf8().repeated(std::min(count, (current().columns() - m_cursor.column) / m_lastWidth)));
}

}
