// SPDX-License-Identifier: Apache-2.0
// Lines of another width.
#include <algorithm>

#include "models/items/terminal/terminalgrid.h"

namespace quayside {

namespace {
/** Lines of the history that are wrapped anew at most: more would be felt while a window's edge is drawn. */
constexpr int mostRewrapped = 3000;

/** Rows that belong together become rows of another width, and one place in them is followed. */
class Rewrapping {
public:
    Rewrapping(int columns, quint64 version) : m_columns(columns), m_version(version) { }

    /** `mark` is a column in `line`, -1: none. */
    void add(const TerminalLine &line, int mark)
    {
        int used = line.usedColumns();
        if (mark >= used) // blanks up to the cursor, and where what comes next will be
            used = mark + 1;
        if (mark >= 0)
            m_mark = int(m_cells.size()) + mark;
        for (int column = 0; column < used; ++column)
            m_cells.push_back(line.at(column));
        m_isOpen = line.continues;
        if (!m_isOpen)
            end();
    }
    void finish()
    {
        if (m_isOpen)
            end();
    }
    /** Where the next line will be added. */
    int next() const { return int(rows.size()) + int(m_cells.size()) / m_columns; }
    std::deque<TerminalLine> rows;
    int markRow = 0, markColumn = 0;

private:
    void end()
    {
        split();
        m_cells.clear();
        m_mark = -1;
    }
    /** A wide character that has no room at the end of a row goes into the next one. */
    int length(int from) const
    {
        const int end = std::min(from + m_columns, int(m_cells.size()));
        return end < int(m_cells.size()) && m_cells[size_t(end)].width == 0 && end - from > 1 ? end - 1 - from : end - from;
    }
    void split()
    {
        int from = 0;
        do {
            const int count = length(from);
            TerminalLine row { { m_cells.begin() + from, m_cells.begin() + from + count }, m_version, from + count < int(m_cells.size()) };
            row.cells.resize(size_t(m_columns));
            if (m_mark >= from && (m_mark < from + count || !row.continues)) {
                markRow = int(rows.size());
                markColumn = std::min(m_mark - from, m_columns - 1);
            }
            rows.push_back(std::move(row));
            from += count;
        } while (from < int(m_cells.size()));
    }

    int m_columns;
    quint64 m_version;
    std::vector<TerminalCell> m_cells;
    int m_mark = -1;
    bool m_isOpen = false;
};
}

/** The last `count` lines of the history come back above the screen, and more where the first one belongs to the one before. */
void TerminalGrid::keepTop(int count)
{
    for (; !m_history.isEmpty() && (count > 0 || m_history.continues(m_history.size() - 1)); --count)
        m_screen.push_front(m_history.takeLast());
}

void TerminalGrid::rewrap(int rows, int columns, std::pair<int, int> &cursor)
{
    const auto isUsed = [](const TerminalLine &line) { return line.usedColumns() > 0; };
    const int below = int(std::find_if(m_screen.rbegin(), m_screen.rend() - cursor.first - 1, isUsed) - m_screen.rbegin());
    const int before = int(m_screen.size());
    keepTop(mostRewrapped);
    const int oldTop = int(m_screen.size()) - before;
    Rewrapping anew(columns, m_version);
    int top = 0;
    for (int row = 0; row < int(m_screen.size()) - below; ++row) {
        if (row == oldTop)
            top = anew.next();
        anew.add(m_screen[size_t(row)], row == oldTop + cursor.first ? cursor.second : -1);
    }
    anew.finish();
    m_screen = std::move(anew.rows);
    m_columns = columns;
    m_rows = rows;
    m_putRow = -1;
    // Rows that are free below the cursor are given up first; where none is, the history fills what becomes free.
    const int last = std::max(0, int(m_screen.size()) - rows);
    top = std::clamp(below == 0 ? last : std::max(top, last), std::max(0, anew.markRow - rows + 1), anew.markRow);
    pushTop(top);
    m_screen.resize(size_t(rows), blankLine({}));
    cursor = { anew.markRow - top, anew.markColumn };
}

void TerminalGrid::pushTop(int count)
{
    for (; count > 0; --count) {
        m_firstLine += m_history.push(m_screen.front(), m_screen.front().usedColumns());
        m_screen.pop_front();
    }
}

}
