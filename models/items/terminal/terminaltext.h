// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include "models/items/terminal/terminalemulator.h"

namespace quayside {

/** A line as the program printed it: the rows that it was wrapped into, joined. */
struct LogicalLine {
    QString text;
    QList<TerminalPosition> places; ///< of each character of `text`
    qint64 first = 0, last = 0;     ///< its rows
};
/** The one that row `number` belongs to; lines of more than some hundred rows in pieces. */
LogicalLine logicalLine(const TerminalGrid &grid, qint64 number);

/** Part of one row that is shown in a special way. */
struct TerminalMark {
    enum Kind { Match, Current, Link };
    qint64 line = 0;
    int from = 0, to = 0; ///< columns, `to` excluded
    Kind kind = Match;
    bool operator==(const TerminalMark &) const = default;
};
/** The marks that characters `start` … `start + length - 1` of the line take, one a row. */
QList<TerminalMark> marksOf(const LogicalLine &line, qsizetype start, qsizetype length, TerminalMark::Kind kind);

struct TerminalLink {
    QString address; ///< empty: none
    QList<TerminalMark> marks;
};
/** The link at a cell: one that the program declared (OSC 8), or an address in the text. Only http, https, ftp and mailto: what the
 *  output of a program may ask a desktop to open. */
TerminalLink linkAt(const TerminalEmulator &terminal, TerminalPosition place);

/** What a double click takes: letters, digits, and what paths and addresses have between them. Columns, the end excluded. */
std::pair<TerminalPosition, TerminalPosition> wordAt(const TerminalGrid &grid, TerminalPosition place);

}
