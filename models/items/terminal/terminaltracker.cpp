// SPDX-License-Identifier: Apache-2.0
#include "models/items/terminal/terminaltracker.h"

#include <charconv>

namespace quayside {

namespace {
constexpr int mostParameters = 16; // of libvterm
constexpr size_t longestSequence = 128;

bool isIntermediate(uchar c) { return c >= 0x20 && c <= 0x2f; }
bool isFinal(uchar c) { return c >= 0x40 && c <= 0x7e; }
}

void TerminalTracker::follow(QByteArrayView bytes)
{
    m_dropped.clear();
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const auto c = uchar(bytes[at]);
        if (c == 0x18 || c == 0x1a)
            m_state = State::Ground;
        else if (c < 0x20 && !(c == '\a' && m_state == State::String))
            control(c);
        else if (c != 0x7f)
            take(c, at);
    }
}

QByteArray TerminalTracker::cleaned(QByteArrayView bytes) const
{
    QByteArray rest;
    qsizetype from = 0;
    for (const qsizetype at : m_dropped) {
        rest.append(bytes.sliced(from, at - from));
        from = at + 1;
    }
    return hasDropped() ? rest.append(bytes.sliced(from)) : rest;
}

/** They count in the middle of a sequence too. */
void TerminalTracker::control(uchar c)
{
    if (c == 0x0e || c == 0x0f)
        setMode(Shift, c == 0x0e);
    if (c != 0x1b)
        return;
    setMode(Unknown, (m_modes & Unknown) || m_state == State::StringEscape); // versions of libvterm differ
    m_state = m_state == State::String ? State::StringEscape : State::Escape;
    m_sequence.clear();
}

void TerminalTracker::take(uchar c, qsizetype at)
{
    switch (m_state) {
    case State::Ground: setMode(Single, false); break;
    case State::Escape: escape(c); break;
    case State::Csi: parameter(c, at); break;
    case State::String:
        if (c == '\a')
            m_state = State::Ground;
        break;
    case State::StringEscape:
        setMode(Unknown, (m_modes & Unknown) || c != '\\'); // broken off: there they differ too
        m_state = State::Ground;
        break;
    }
}

void TerminalTracker::escape(uchar c)
{
    if (isIntermediate(c)) {
        m_sequence += char(c);
        m_sequence.resize(std::min(m_sequence.size(), longestSequence));
        return;
    }
    if (c < 0x30 || c > 0x7e)
        return;
    m_state = State::Ground;
    if (!m_sequence.empty())
        return designate(c);
    switch (c) {
    case '[':
        m_state = State::Csi;
        m_part = Part::Leader;
        m_parameters = 1;
        break;
    case 'P':
    case ']': m_state = State::String; break;
    case 'X':
    case '^':
    case '_': setMode(Unknown, true); break; // a string to some versions
    case 'N':
    case 'O': setMode(Single, true); break;
    case 'H': setMode(Tabs, true); break;
    case 'n':
    case 'o': setMode(Shift, true); break;
    case 'c': m_modes = 0; break;
    default: break;
    }
}

/** Character sets, and lines of double width. */
void TerminalTracker::designate(uchar final)
{
    if (m_sequence.front() == '(')
        setMode(Charset, m_sequence.size() > 1 || final != 'B');
    else if (m_sequence.front() == '#' && final != '5' && final != '8')
        setMode(DoubleWidth, true);
    else if (m_sequence.front() == '%' && final != 'G')
        setMode(Unknown, true);
}

void TerminalTracker::parameter(uchar c, qsizetype at)
{
    if (m_part == Part::Leader && (c < 0x3c || c > 0x3f))
        m_part = Part::Parameters;
    const bool isSeparator = c == ';' || c == ':';
    if (m_part == Part::Parameters && !isSeparator && (c < '0' || c > '9'))
        m_part = Part::Intermediates;
    if (m_part == Part::Intermediates && !isIntermediate(c)) {
        m_state = State::Ground;
        return isFinal(c) ? command(c) : void();
    }
    if (m_part == Part::Parameters) {
        m_parameters += isSeparator;
        if (m_parameters > mostParameters)
            m_dropped.push_back(at);
    }
    if (m_sequence.size() < longestSequence)
        m_sequence += char(c);
}

void TerminalTracker::command(uchar final)
{
    if ((final == 'h' || final == 'l' || final == 'r') && m_sequence.size() == longestSequence)
        return setMode(Unknown, true);
    if (final == 'h' || final == 'l')
        switchModes(final == 'h');
    else if (final == 'r')
        setMode(Region, !m_sequence.empty() && m_sequence != "1;" + std::to_string(m_rows));
    else if (final == 'g' || final == 'W')
        setMode(Tabs, true);
}

/** One mode beside others is taken for switched on, never for switched off. */
void TerminalTracker::switchModes(bool on)
{
    static constexpr std::pair<int, Mode> own[] { { 4, Insert }, { 20, NewLine } }, dec[] { { 6, Origin }, { 69, Margins } };
    for (const auto &[number, mode] : m_sequence.starts_with('?') ? dec : own) {
        if (names(number, !on))
            setMode(mode, on);
    }
}

bool TerminalTracker::names(int mode, bool alone) const
{
    const size_t begin = m_sequence.starts_with('?') ? 1 : 0;
    for (size_t at = begin; at < m_sequence.size(); ++at) {
        int number = -1;
        const char *end = std::from_chars(m_sequence.data() + at, m_sequence.data() + m_sequence.size(), number).ptr;
        const size_t after = std::max(at, size_t(end - m_sequence.data()));
        if (number == mode && (!alone || (at == begin && after == m_sequence.size())))
            return true;
        at = after;
    }
    return false;
}

}
