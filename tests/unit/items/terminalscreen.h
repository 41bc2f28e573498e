// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include "models/items/terminal/terminalemulator.h"

namespace quayside {

/** The screen as text: rows joined by '|', blanks at the end of a row cut, empty rows at the end too. */
inline QString screen(const TerminalEmulator &terminal)
{
    QStringList rows;
    const TerminalGrid &grid = terminal.grid();
    for (qint64 n = grid.screenLine(); n < grid.endLine(); ++n) {
        QString row;
        for (int c = 0; c < grid.line(n).usedColumns(); ++c) {
            if (grid.line(n).at(c).width != 0)
                row += grid.text(grid.line(n).at(c).character);
        }
        rows << row;
    }
    while (!rows.isEmpty() && rows.last().isEmpty())
        rows.removeLast();
    return rows.join(u'|');
}

}
