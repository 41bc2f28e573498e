// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <deque>

#include "models/items/terminal/terminalhistory.h"

namespace quayside {

/** The cells of one screen and, above it, the lines that have scrolled out of it (at most `scrollback`). Scrolling the whole screen
 *  moves no cells. One thread. */
class TerminalGrid {
public:
    TerminalGrid(int rows, int columns, int scrollback);

    int rows() const { return m_rows; }
    int columns() const { return m_columns; }
    /** Numbers of the oldest line kept, of the screen's first row, and one past its last. */
    qint64 firstLine() const { return m_firstLine; }
    qint64 screenLine() const { return m_firstLine + m_history.size(); }
    qint64 endLine() const { return screenLine() + m_rows; }
    /** `number` must lie in firstLine() … endLine()-1. Good until the grid changes, or many other lines were asked for. */
    const TerminalLine &line(qint64 number) const;
    /** Bytes that the history takes. */
    qint64 historyBytes() const { return m_history.bytes(); }

    void put(int row, int column, const TerminalCell &cell);
    /** The printable ASCII characters that `text` begins with, up to the column before the last one; gives how many those were. */
    int putPlain(int row, int column, QByteArrayView text, const TerminalPen &pen);
    /** The rectangle becomes blank in `background`. Ends are exclusive. */
    void erase(int startRow, int endRow, int startColumn, int endColumn, TerminalColor background);
    /** Moves the contents up by `downward` rows and left by `rightward` columns (negative: the other way); what becomes free is
     *  blank. Rows that leave the top of the screen go to the history. */
    void scroll(int startRow, int endRow, int startColumn, int endColumn, int downward, int rightward, TerminalColor background);
    void setContinues(int row, bool continues);
    /** Keeps the row of the cursor on the screen: rows go to the history, and up to `mostBack` come from there. Gives by how many rows it
     *  moved. */
    int resize(int rows, int columns, int cursorRow, int mostBack);
    /** Another width: lines that were wrapped are wrapped anew, those of the last pages of the history too. `cursor` is a row and a column of
     *  the screen and comes back as where that place is then. */
    void rewrap(int rows, int columns, std::pair<int, int> &cursor);
    void clearHistory();

    /** Character value for a cell that shows a base character and marks (their number is bounded: beyond it, the base alone); and back. */
    char32_t cluster(const std::u32string &characters);
    QString text(char32_t character) const;
    /** Every change of a cell made after this call gives its line this version. */
    void setVersion(quint64 version) { m_version = version; }

private:
    TerminalLine &row(int number) { return m_screen[size_t(number)]; }
    void keepTop(int count);
    void pushTop(int count);
    void pushHistory(int lines, TerminalColor background);
    TerminalLine blankLine(TerminalColor background) const;
    void blank(TerminalLine &line, int start, int end, TerminalColor background);
    void shiftColumns(TerminalLine &line, int start, int end, int rightward, TerminalColor background);

    int m_rows, m_columns;
    qint64 m_firstLine = 0;
    TerminalHistory m_history;
    std::deque<TerminalLine> m_screen;
    int m_putRow = -1; ///< the row that was written to last, while it stays where it is
    TerminalLine *m_putLine = nullptr;
    quint64 m_version = 1;
    std::vector<std::u32string> m_clusters;
    QHash<QString, char32_t> m_clusterNumbers;
};

}
