// SPDX-License-Identifier: Apache-2.0
// Styles that libvterm knows nothing of: faint, hidden, the kinds of underline and its colour.
#include <charconv>
#include <vterm.h>

#include "models/items/terminal/terminalemulator.h"

namespace quayside {

namespace {
int numberOf(QByteArrayView text)
{
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/** The parts of a pen's command between its semicolons, one after the other. */
struct Parts {
    QByteArrayView rest;
    bool isOver = false;

    QByteArrayView next()
    {
        const qsizetype end = rest.indexOf(';');
        const QByteArrayView part = end < 0 ? rest : rest.first(end);
        isOver = end < 0;
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        return part;
    }
};

/** Parts after 38, 48 and 58 that belong to it: "5;index" and "2;red;green;blue". */
int colorParts(QByteArrayView kind) { return numberOf(kind) == 2 ? 3 : numberOf(kind) == 5 ? 1 : 0; }

/** From "58:…", or from "58" and what comes after it. */
TerminalColor colorOf(QByteArrayView part, Parts &parts)
{
    QList<int> numbers;
    if (const qsizetype colon = part.indexOf(':'); colon >= 0) {
        for (const QByteArray &number : part.sliced(colon + 1).toByteArray().split(':'))
            numbers << number.toInt();
        if (numbers.size() > 4)
            numbers.remove(1); // the colour space
    } else if (!parts.isOver) {
        const QByteArrayView kind = parts.next();
        numbers << numberOf(kind);
        for (int left = colorParts(kind); left > 0 && !parts.isOver; --left)
            numbers << numberOf(parts.next());
    }
    if (numbers.size() == 4 && numbers[0] == 2)
        return { TerminalColor::Rgb | quint32(numbers[1] & 0xff) << 16 | quint32(numbers[2] & 0xff) << 8 | quint32(numbers[3] & 0xff) };
    return numbers.size() == 2 && numbers[0] == 5 ? TerminalColor { TerminalColor::Indexed | quint32(numbers[1] & 0xff) } : TerminalColor();
}

void setStyle(quint16 &own, int style) { own = quint16((own & ~TerminalPen::UnderlineStyle) | quint16(style) << TerminalPen::styleShift); }
}

/** Whether libvterm's part of it isn't all there is to it. */
static bool isForUs(QByteArrayView parameters, quint16 own)
{
    if (own != 0)
        return true;
    for (Parts parts { parameters }; !parts.isOver;) {
        const QByteArrayView part = parts.next();
        const int number = numberOf(part);
        if (number == 2 || number == 8 || number == 21 || number == 58 || (number == 4 && part.size() > 1))
            return true;
        if ((number == 38 || number == 48) && part.size() == 2 && !parts.isOver) {
            for (int left = colorParts(parts.next()); left > 0 && !parts.isOver; --left)
                parts.next();
        }
    }
    return false;
}

/** Numbers are few: a new colour takes the place of the oldest one. */
quint16 TerminalEmulator::underlineNumber(TerminalColor color)
{
    if (color.kind() == TerminalColor::Default)
        return 0;
    auto at = std::ranges::find(m_underlineColors, color);
    if (at == m_underlineColors.end()) {
        at = m_underlineColors.begin() + m_nextUnderline;
        *at = color;
        m_nextUnderline = (m_nextUnderline + 1) % int(m_underlineColors.size());
    }
    return quint16((at - m_underlineColors.begin() + 1) << TerminalPen::colorShift);
}

/** One part that isn't a colour of the text; false: it is libvterm's as it stands. */
bool TerminalEmulator::takeStyle(int number, QByteArrayView part, quint16 &own, QByteArray &kept)
{
    switch (number) {
    case 0: own = 0; return false;
    case 2: own |= TerminalPen::Dim; return true;
    case 22: own &= ~TerminalPen::Dim; return false;
    case 8: own |= TerminalPen::Hidden; return true;
    case 28: own &= ~TerminalPen::Hidden; return true;
    case 24: setStyle(own, TerminalPen::Single); return false;
    case 59: own &= ~TerminalPen::UnderlineColor; return true;
    case 4:
    case 21: {
        const int style = number == 21 ? 2 : part.size() > 2 ? numberOf(part.sliced(2)) : 1;
        setStyle(own, std::clamp(style - 1, 0, 4));
        kept += style == 0 ? "24;" : "4;";
        return true;
    }
    default: return false;
    }
}

void TerminalEmulator::setPen(QByteArrayView sequence)
{
    const QByteArrayView parameters = sequence.sliced(2, sequence.size() - 3);
    quint16 own = m_pen.flags & TerminalPen::Own;
    if (!isForUs(parameters, own)) {
        vterm_input_write(m_terminal, sequence.data(), size_t(sequence.size()));
        return;
    }
    QByteArray kept;
    for (Parts parts { parameters }; !parts.isOver;) {
        const QByteArrayView part = parts.next();
        const int number = numberOf(part);
        if (number == 58) {
            own = quint16((own & ~TerminalPen::UnderlineColor) | underlineNumber(colorOf(part, parts)));
        } else if (!takeStyle(number, part, own, kept)) {
            kept.append(part).append(';');
            if ((number == 38 || number == 48) && part.size() == 2 && !parts.isOver) {
                const QByteArrayView kind = parts.next();
                kept.append(kind).append(';');
                for (int left = colorParts(kind); left > 0 && !parts.isOver; --left)
                    kept.append(parts.next()).append(';');
            }
        }
    }
    if (!kept.isEmpty()) {
        kept.back() = 'm';
        kept.prepend("\x1b[");
        vterm_input_write(m_terminal, kept.constData(), size_t(kept.size()));
    }
    m_pen.flags = quint16((m_pen.flags & ~TerminalPen::Own) | own);
}

/** To libvterm in small pieces; commands of the pen on their own. */
void TerminalEmulator::feedPieces(QByteArrayView output)
{
    for (qsizetype at = output.indexOf('m'); at >= 0; at = output.indexOf('m', at + 1)) {
        qsizetype begin = at;
        while (begin > 0 && output[begin - 1] >= '0' && output[begin - 1] <= ';')
            --begin;
        if (begin < 2 || output[begin - 1] != '[' || output[begin - 2] != '\x1b')
            continue;
        pieces(output.first(begin - 2));
        setPen(output.sliced(begin - 2, at + 3 - begin));
        output = output.sliced(at + 1);
        at = -1;
    }
    pieces(output);
}

}
