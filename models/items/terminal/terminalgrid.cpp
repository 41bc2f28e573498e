// SPDX-License-Identifier: Apache-2.0
#include "models/items/terminal/terminalgrid.h"

#include <utility>

namespace quayside {

static constexpr size_t mostClusters = 20'000;

TerminalGrid::TerminalGrid(int rows, int columns, int scrollback)
    : m_rows(rows), m_columns(columns), m_history(scrollback), m_screen(size_t(rows))
{
    for (TerminalLine &line : m_screen)
        line = blankLine({});
}

const TerminalLine &TerminalGrid::line(qint64 number) const
{
    const qint64 index = number - m_firstLine;
    const qint64 history = m_history.size();
    return index < history ? m_history.line(index) : m_screen[size_t(index - history)];
}

TerminalLine TerminalGrid::blankLine(TerminalColor background) const
{
    TerminalCell cell;
    cell.pen.background = background;
    return { std::vector<TerminalCell>(size_t(m_columns), cell), m_version, false };
}

void TerminalGrid::put(int row, int column, const TerminalCell &cell)
{
    if (row != std::exchange(m_putRow, row))
        m_putLine = &this->row(row);
    TerminalLine &line = *m_putLine;
    if (size_t(column + cell.width) > line.cells.size())
        return;
    TerminalCell *target = &line.cells[size_t(column)];
    // half of a wide character that is written over must not stay behind
    if (target->width == 0 && column > 0)
        target[-1] = TerminalCell { 0, target[-1].pen, 1 };
    if (target[cell.width - 1].width == 2 && size_t(column + cell.width) < line.cells.size())
        target[cell.width] = TerminalCell { 0, target[cell.width].pen, 1 };
    *target = cell;
    if (cell.width == 2)
        target[1] = TerminalCell { 0, cell.pen, 0 };
    line.version = m_version;
}

int TerminalGrid::putPlain(int row, int column, QByteArrayView text, const TerminalPen &pen)
{
    TerminalLine &line = this->row(row);
    const int room = int(std::min<qsizetype>(int(line.cells.size()) - 1 - column, text.size()));
    if (room <= 0)
        return 0;
    TerminalCell *target = &line.cells[size_t(column)];
    // halves of wide characters, as in put()
    if (target->width == 0 && column > 0)
        target[-1] = TerminalCell { 0, target[-1].pen, 1 };
    const char *from = text.data();
    TerminalCell cell(0, pen, 1);
    int count = 0, width = 1; // of what was in the last cell before
    for (; count < room && from[count] >= 0x20 && from[count] < 0x7f; ++count) {
        width = target[count].width;
        cell.character = char32_t(from[count]);
        target[count] = cell;
    }
    if (width == 2)
        target[count] = TerminalCell { 0, target[count].pen, 1 };
    line.version = m_version;
    return count;
}

void TerminalGrid::blank(TerminalLine &line, int start, int end, TerminalColor background)
{
    TerminalCell cell;
    cell.pen.background = background;
    std::fill(line.cells.begin() + start, line.cells.begin() + std::min(end, int(line.cells.size())), cell);
    line.version = m_version;
}

void TerminalGrid::erase(int startRow, int endRow, int startColumn, int endColumn, TerminalColor background)
{
    for (int number = startRow; number < endRow; ++number) {
        blank(row(number), startColumn, endColumn, background);
        if (endColumn >= m_columns)
            row(number).continues = false;
    }
}

void TerminalGrid::pushHistory(int lines, TerminalColor background)
{
    m_putRow = -1;
    for (int i = 0; i < lines; ++i) {
        TerminalLine leaving = std::move(m_screen.front());
        m_screen.pop_front();
        const int used = leaving.usedColumns();
        m_firstLine += m_history.push(leaving, used);
        // the buffer goes on as the new bottom row: what was blank in it still is
        leaving.continues = false;
        leaving.cells.resize(size_t(m_columns));
        blank(leaving, 0, background == TerminalColor() ? std::min(used, m_columns) : m_columns, background);
        m_screen.push_back(std::move(leaving));
    }
}

void TerminalGrid::shiftColumns(TerminalLine &line, int start, int end, int rightward, TerminalColor background)
{
    const auto first = line.cells.begin() + start, last = line.cells.begin() + end;
    const int count = std::min(std::abs(rightward), end - start);
    if (rightward > 0) {
        std::move(first + count, last, first);
        blank(line, end - count, end, background);
    } else {
        std::move_backward(first, last - count, last);
        blank(line, start, start + count, background);
    }
}

void TerminalGrid::scroll(int startRow, int endRow, int startColumn, int endColumn, int downward, int rightward, TerminalColor background)
{
    if (startRow >= endRow || startColumn >= endColumn)
        return; // a region of a screen that has become smaller
    if (rightward != 0) {
        for (int number = startRow; number < endRow; ++number)
            shiftColumns(row(number), startColumn, endColumn, rightward, background);
    }
    if (downward == 0)
        return;
    const int count = std::min(std::abs(downward), endRow - startRow);
    const bool fullWidth = startColumn == 0 && endColumn == m_columns;
    if (fullWidth && startRow == 0 && downward > 0 && m_history.most() > 0) {
        pushHistory(count, background);
        // rows below the region have moved up with it: take them back down
        std::rotate(m_screen.begin() + (endRow - count), m_screen.begin() + (m_rows - count), m_screen.end());
        return;
    }
    if (fullWidth) {
        const auto first = m_screen.begin() + startRow, last = m_screen.begin() + endRow;
        std::rotate(first, downward > 0 ? first + count : last - count, last);
    } else {
        for (int i = 0; i < endRow - startRow - count; ++i) {
            const int to = downward > 0 ? startRow + i : endRow - 1 - i, from = downward > 0 ? to + count : to - count;
            std::copy(row(from).cells.begin() + startColumn, row(from).cells.begin() + endColumn, row(to).cells.begin() + startColumn);
            row(to).version = m_version;
        }
    }
    const int freed = downward > 0 ? endRow - count : startRow;
    erase(freed, freed + count, startColumn, endColumn, background);
}

void TerminalGrid::setContinues(int row, bool continues) { this->row(row).continues = continues; }

int TerminalGrid::resize(int rows, int columns, int cursorRow, int mostBack)
{
    m_columns = columns;
    m_putRow = -1;
    int moved = 0;
    while (int(m_screen.size()) > rows) {
        if (cursorRow + moved < int(m_screen.size()) - 1) {
            m_screen.pop_back(); // rows below the cursor are given up first
            continue;
        }
        m_firstLine += m_history.push(m_screen.front(), m_screen.front().usedColumns());
        m_screen.pop_front();
        --moved;
    }
    for (; int(m_screen.size()) < rows && !m_history.isEmpty() && mostBack > 0; --mostBack) {
        m_screen.push_front(m_history.takeLast());
        ++moved;
    }
    while (int(m_screen.size()) < rows)
        m_screen.push_back(blankLine({}));
    m_rows = rows;
    for (TerminalLine &line : m_screen) {
        line.cells.resize(size_t(columns));
        line.version = m_version;
    }
    return moved;
}

void TerminalGrid::clearHistory()
{
    m_firstLine += m_history.size();
    m_history.clear();
}

char32_t TerminalGrid::cluster(const std::u32string &characters)
{
    const QString key = QString::fromStdU32String(characters);
    const auto known = m_clusterNumbers.constFind(key);
    if (known != m_clusterNumbers.constEnd())
        return *known;
    if (m_clusters.size() >= mostClusters)
        return characters.front();
    const char32_t number = TerminalCell::clusterBase + char32_t(m_clusters.size());
    m_clusters.push_back(characters);
    m_clusterNumbers.insert(key, number);
    return number;
}

QString TerminalGrid::text(char32_t character) const
{
    if (character >= TerminalCell::clusterBase)
        return QString::fromStdU32String(m_clusters[character - TerminalCell::clusterBase]);
    return character == 0 ? QString(u' ') : QString::fromUcs4(&character, 1);
}

}
