// SPDX-License-Identifier: Apache-2.0
#include "models/items/terminal/terminalhistory.h"

#include <cstring>

namespace quayside {

namespace {
// Control characters never reach a cell, so they are free to be marks between the characters.
constexpr char penMark = 1;     // the pen's bytes follow
constexpr char blankMark = 2;   // a count follows: cells where nothing was written
constexpr char wideMark = 3;    // the next character takes two cells
constexpr char clusterMark = 4; // a cluster's number follows
constexpr int mostBlanks = 255;

template<class T>
void appendRaw(std::string &to, const T &value)
{
    to.append(reinterpret_cast<const char *>(&value), sizeof value);
}

template<class T>
T takeRaw(const char *&at)
{
    T value;
    std::memcpy(&value, at, sizeof value);
    at += sizeof value;
    return value;
}

void appendUtf8(std::string &to, char32_t c)
{
    if (c < 0x80)
        return to.push_back(char(c));
    if (c < 0x800) {
        to.push_back(char(0xc0 | c >> 6));
    } else {
        if (c < 0x10000) {
            to.push_back(char(0xe0 | c >> 12));
        } else {
            to.push_back(char(0xf0 | c >> 18));
            to.push_back(char(0x80 | (c >> 12 & 0x3f)));
        }
        to.push_back(char(0x80 | (c >> 6 & 0x3f)));
    }
    to.push_back(char(0x80 | (c & 0x3f)));
}

char32_t takeUtf8(const char *&at)
{
    const auto first = uchar(*at++);
    if (first < 0x80)
        return first;
    const int more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
    char32_t c = first & (0x3f >> more);
    for (int i = 0; i < more; ++i)
        c = c << 6 | (uchar(*at++) & 0x3f);
    return c;
}

void appendCharacter(std::string &to, const TerminalCell &cell)
{
    if (cell.width == 2)
        to.push_back(wideMark);
    if (cell.character >= TerminalCell::clusterBase) {
        to.push_back(clusterMark);
        return appendRaw(to, cell.character);
    }
    appendUtf8(to, cell.character);
}
}

int TerminalHistory::push(const TerminalLine &line)
{
    m_buffer.assign(1, char(line.continues));
    TerminalPen pen;
    const int used = line.usedColumns();
    for (int column = 0; column < used; ++column) {
        const TerminalCell &cell = line.cells[size_t(column)];
        if (cell.width == 0)
            continue; // comes with the wide character before it
        if (!(cell.pen == pen)) {
            m_buffer.push_back(penMark);
            appendRaw(m_buffer, cell.pen);
            pen = cell.pen;
        }
        if (cell.character != 0) {
            appendCharacter(m_buffer, cell);
            continue;
        }
        int count = 1;
        while (count < mostBlanks && column + 1 < used && line.cells[size_t(column + 1)] == cell)
            ++count, ++column;
        m_buffer.push_back(blankMark);
        m_buffer.push_back(char(count));
    }
    m_lines.emplace_back(m_buffer.data(), qsizetype(m_buffer.size()));
    m_bytes += qsizetype(m_buffer.size());
    if (size() <= m_most)
        return 0;
    m_bytes -= m_lines.front().size();
    m_lines.pop_front();
    ++m_gone;
    return 1;
}

TerminalLine TerminalHistory::unpack(QByteArrayView packed)
{
    TerminalLine line;
    const char *at = packed.begin();
    line.continues = *at++ != 0;
    line.cells.reserve(size_t(packed.size()));
    TerminalCell cell;
    while (at < packed.end()) {
        if (*at == penMark) {
            cell.pen = takeRaw<TerminalPen>(++at);
            continue;
        }
        if (*at == blankMark) {
            line.cells.insert(line.cells.end(), uchar(at[1]), TerminalCell { 0, cell.pen, 1 });
            at += 2;
            continue;
        }
        cell.width = *at == wideMark ? 2 : 1;
        at += *at == wideMark;
        cell.character = *at == clusterMark ? takeRaw<char32_t>(++at) : takeUtf8(at);
        line.cells.push_back(cell);
        if (cell.width == 2)
            line.cells.push_back({ 0, cell.pen, 0 });
    }
    return line;
}

const TerminalLine &TerminalHistory::line(qint64 index) const
{
    const qint64 number = m_gone + index;
    Slot &slot = m_cache[size_t(number) % m_cache.size()];
    if (slot.number != number)
        slot = { number, unpack(m_lines[size_t(index)]) };
    return slot.line;
}

TerminalLine TerminalHistory::takeLast()
{
    TerminalLine line = unpack(m_lines.back());
    m_bytes -= m_lines.back().size();
    m_lines.pop_back();
    m_cache.fill({});
    return line;
}

void TerminalHistory::clear()
{
    m_gone += size();
    m_lines.clear();
    m_bytes = 0;
    m_cache.fill({});
}

}
