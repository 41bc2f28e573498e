// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace quayside {

struct DiffLine {
    enum Kind { Same, Added, Removed, Gap }; ///< Gap: equal lines that are left out
    Kind kind = Same;
    int before = 0, after = 0; ///< line numbers from 1; 0: not on that side. Of a gap: how many lines in `before`
    QString text;
};

/** The lines of both texts as a shortest way from one to the other, with `context` equal lines around every change (all of them when
 *  negative). Time and memory grow with the product of the lines that differ: for texts of at most a few thousand lines. */
QList<DiffLine> diffLines(const QString &before, const QString &after, int context = 3);

}
