// SPDX-License-Identifier: Apache-2.0
#include "models/items/terminal/terminallexer.h"

#include <QByteArrayList>

namespace quayside {

static constexpr qsizetype mostParameters = 64;

void TerminalLexer::take(uchar byte)
{
    m_isAfterHigh = byte >= 0x80;
    if (byte == 0x1b) {
        m_place = Place::Escape;
    } else if (byte == 0x18 || byte == 0x1a) { // CAN and SUB break off
        m_place = Place::Ground;
    } else if (m_place == Place::Ground) {
        if (byte == 0x0e || byte == 0x0f)
            m_isShifted = byte == 0x0e;
    } else if (byte >= 0x20 && byte != 0x7f) { // others are carried out in the middle of a sequence
        m_place == Place::Escape ? takeEscaped(byte) : m_place == Place::Csi ? takeCsi(byte) : takeDesignation(byte);
    }
}

void TerminalLexer::takeEscaped(uchar byte)
{
    if (byte < 0x30) {
        m_intermediate = char(byte);
        m_place = Place::Intermediate;
        return;
    }
    m_place = byte == '[' ? Place::Csi : Place::Ground;
    m_parameters.clear();
    if (byte == 'c') // a full reset
        *this = {};
    else if (byte >= 0x80 || QByteArrayView("PX]^_NOno|}~").contains(char(byte))) // strings, shifts of character sets
        m_isOdd = true;
}

void TerminalLexer::takeDesignation(uchar byte)
{
    if (byte < 0x30)
        return;
    m_place = Place::Ground;
    if (m_intermediate == '(')
        m_isAscii = byte == 'B';
    else if (m_intermediate == '#' || m_intermediate == '%') // double lines; encodings
        m_isOdd = true;
}

void TerminalLexer::takeCsi(uchar byte)
{
    if (byte >= 0x80 || m_parameters.size() > mostParameters)
        m_isOdd = true;
    if (byte < 0x40) {
        m_parameters.append(char(byte));
        return;
    }
    m_place = Place::Ground;
    csiEnded(char(byte));
}

void TerminalLexer::csiEnded(char final)
{
    if (final == 'p' && m_parameters == "!") // a soft reset
        m_isAscii = true, m_isShifted = m_isInserting = false;
    if (final != 'h' && final != 'l')
        return;
    const bool isPrivate = m_parameters.startsWith('?');
    for (const QByteArray &mode : m_parameters.mid(isPrivate).split(';')) {
        if (!isPrivate && mode == "4")
            m_isInserting = final == 'h';
        if (isPrivate && mode == "69") // margins at the sides
            m_isOdd = true;
    }
}

}
