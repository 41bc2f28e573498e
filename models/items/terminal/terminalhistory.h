// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <array>
#include <deque>

#include "models/items/terminal/terminalcell.h"

namespace quayside {

/** The lines above a screen, packed: text as UTF-8 and a pen only where it changes, so that 100,000 lines of usual output take some
 *  15 MB. The oldest ones go when there are more than `most`. One thread. */
class TerminalHistory {
public:
    explicit TerminalHistory(int most) : m_most(most) { }

    qint64 size() const { return qint64(m_lines.size()); }
    bool isEmpty() const { return m_lines.empty(); }
    int most() const { return m_most; }
    /** Adds below; `used` are the line's usedColumns(). Gives how many lines went at the top (0 or 1). */
    int push(const TerminalLine &line, int used);
    TerminalLine takeLast();
    void clear();
    /** Unpacked; good until some 250 others have been asked for. Its version is 0: it never changes. */
    const TerminalLine &line(qint64 index) const;
    /** Whether the line goes on in the next one. */
    bool continues(qint64 index) const { return m_lines[size_t(index)].front() != 0; }
    /** Bytes that all lines take. */
    qint64 bytes() const { return m_bytes; }

private:
    struct Slot {
        qint64 number = -1;
        TerminalLine line;
    };
    static TerminalLine unpack(QByteArrayView packed);

    int m_most;
    std::deque<QByteArray> m_lines;
    qint64 m_gone = 0, m_bytes = 0; ///< lines that went at the top
    std::string m_buffer;
    mutable std::array<Slot, 256> m_cache;
};

}
