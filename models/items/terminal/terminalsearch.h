// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "models/items/terminal/terminaltext.h"

namespace quayside {

/** A search over everything that a terminal keeps, in short turns, so that the longest history holds nothing up. Upper and lower case
 *  are the same unless the text has an upper case letter. Found are the last 20,000 places. One thread. */
class TerminalSearch {
public:
    /** Empty: no search. */
    void setText(const QString &text);
    const QString &text() const { return m_text; }
    /** Looks at what it hasn't seen yet, for about `ms` ms; true when that was all. The screen, which changes, is looked at last and
     *  anew with every round. */
    bool work(const TerminalEmulator &terminal, int ms);
    /** Each one's marks; in the order of the lines. */
    const QList<QList<TerminalMark>> &matches() const { return m_matches; }
    int current() const { return m_current; } ///< -1: none
    /** Goes to the next one below (or above) the current one, round at the ends; the first time, to the last one above `line`. */
    void step(int direction, qint64 line);
    /** Marks of the lines from `first` to `last`. */
    QList<TerminalMark> marks(qint64 first, qint64 last) const;

private:
    void lookAt(const LogicalLine &line);
    void forget(qint64 firstLine, qint64 fromLine);
    void keepCurrent(const std::optional<TerminalMark> &place);

    QString m_text;
    Qt::CaseSensitivity m_case = Qt::CaseInsensitive;
    qint64 m_next = -1; ///< the first line not seen
    QList<QList<TerminalMark>> m_matches;
    int m_current = -1;
};

}
