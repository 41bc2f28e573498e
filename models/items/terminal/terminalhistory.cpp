// SPDX-License-Identifier: Apache-2.0
#include "models/items/terminal/terminalhistory.h"

#include <cstring>
#include <span>

namespace quayside {

namespace {
// Control characters never reach a cell, so they are free to be marks between the characters.
constexpr char penMark = 1;     // the pen's bytes follow
constexpr char blankMark = 2;   // a count follows: cells where nothing was written
constexpr char wideMark = 3;    // the next character takes two cells
constexpr char clusterMark = 4; // a cluster's number follows
constexpr int mostBlanks = 255;

/** The most that one cell takes: a pen, a mark and a character. */
constexpr size_t mostPerCell = 1 + sizeof(TerminalPen) + 1 + 1 + 4;

template<class T>
void putRaw(char *&to, const T &value)
{
    std::memcpy(to, &value, sizeof value);
    to += sizeof value;
}

template<class T>
T takeRaw(const char *&at)
{
    T value;
    std::memcpy(&value, at, sizeof value);
    at += sizeof value;
    return value;
}

void putUtf8(char *&to, char32_t c)
{
    if (c < 0x80) {
        *to++ = char(c);
        return;
    }
    if (c < 0x800) {
        *to++ = char(0xc0 | c >> 6);
    } else {
        if (c < 0x10000) {
            *to++ = char(0xe0 | c >> 12);
        } else {
            *to++ = char(0xf0 | c >> 18);
            *to++ = char(0x80 | (c >> 12 & 0x3f));
        }
        *to++ = char(0x80 | (c >> 6 & 0x3f));
    }
    *to++ = char(0x80 | (c & 0x3f));
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

void putCharacter(char *&to, const TerminalCell &cell)
{
    if (cell.width == 2)
        *to++ = wideMark;
    if (cell.character < TerminalCell::clusterBase)
        return putUtf8(to, cell.character);
    *to++ = clusterMark;
    putRaw(to, cell.character);
}

char *putCells(char *to, std::span<const TerminalCell> cells)
{
    TerminalPen pen;
    for (size_t column = 0; column < cells.size(); ++column) {
        const TerminalCell &cell = cells[column];
        if (cell.width == 0)
            continue; // comes with the wide character before it
        if (!(cell.pen == pen)) {
            *to++ = penMark;
            putRaw(to, cell.pen);
            pen = cell.pen;
        }
        if (char32_t(cell.character) - 1 < 0x7f && cell.width == 1) { // nearly all
            *to++ = char(cell.character);
            continue;
        }
        if (cell.character != 0) {
            putCharacter(to, cell);
            continue;
        }
        int count = 1;
        while (count < mostBlanks && column + 1 < cells.size() && cells[column + 1] == cell)
            ++count, ++column;
        *to++ = blankMark;
        *to++ = char(count);
    }
    return to;
}
}

int TerminalHistory::push(const TerminalLine &line, int used)
{
    m_buffer.resize(std::max(m_buffer.size(), 1 + size_t(used) * mostPerCell)); // it only grows
    m_buffer[0] = char(line.continues);
    const qsizetype size = putCells(m_buffer.data() + 1, std::span(line.cells).first(size_t(used))) - m_buffer.data();
    append({ m_buffer.data(), size });
    if (this->size() <= m_most)
        return 0;
    if (++m_first % blockLines == 0)
        m_blocks.pop_front();
    return 1;
}

void TerminalHistory::append(QByteArrayView line)
{
    if (m_end % blockLines == 0) {
        const size_t expected = m_blocks.empty() ? 0 : m_blocks.back().text.size();
        m_blocks.emplace_back();
        m_blocks.back().text.reserve(expected);
        m_blocks.back().ends.reserve(blockLines);
    }
    Block &block = m_blocks.back();
    block.text.append(line.data(), size_t(line.size()));
    block.ends.push_back(quint32(block.text.size()));
    if (++m_end % blockLines == 0)
        block.text.shrink_to_fit();
}

QByteArrayView TerminalHistory::packed(qint64 number) const
{
    const Block &block = m_blocks[size_t(number / blockLines - m_first / blockLines)];
    const auto slot = size_t(number % blockLines);
    const quint32 begin = slot == 0 ? 0 : block.ends[slot - 1];
    return { block.text.data() + begin, qsizetype(block.ends[slot] - begin) };
}

qint64 TerminalHistory::bytes() const
{
    size_t sum = 0;
    for (const Block &block : m_blocks)
        sum += sizeof block + block.text.capacity() + block.ends.capacity() * sizeof block.ends.front();
    return qint64(sum);
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
    const qint64 number = m_first + index;
    Slot &slot = m_cache[size_t(number) % m_cache.size()];
    if (slot.number != number)
        slot = { number, unpack(packed(number)) };
    return slot.line;
}

TerminalLine TerminalHistory::takeLast()
{
    const QByteArrayView last = packed(m_end - 1);
    TerminalLine line = unpack(last);
    Block &block = m_blocks.back();
    block.text.resize(block.text.size() - size_t(last.size()));
    block.ends.pop_back();
    --m_end;
    if (block.ends.empty() || isEmpty())
        m_blocks.pop_back();
    m_cache[size_t(m_end) % m_cache.size()] = {}; // the number will be another line's
    if (isEmpty())
        clear();
    return line;
}

void TerminalHistory::clear()
{
    m_first = m_end = (m_end + blockLines - 1) / blockLines * blockLines; // the next one begins a block
    m_blocks.clear();
    m_cache.fill({});
}

}
