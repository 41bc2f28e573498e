// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <array>
#include <deque>
#include <string>

#include "models/items/terminal/terminalcell.h"

namespace quayside {

/** The lines above a screen, packed: text as UTF-8 and a pen only where it changes, many lines in one piece of memory, so that 100,000 lines
 *  of usual output take some 8 MB. The oldest ones go when there are more than `most`. One thread. */
class TerminalHistory {
public:
    explicit TerminalHistory(int most) : m_most(most) { }

    qint64 size() const { return m_end - m_first; }
    bool isEmpty() const { return m_end == m_first; }
    int most() const { return m_most; }
    /** Adds below; `used` are the line's usedColumns(). Gives how many lines went at the top (0 or 1). */
    int push(const TerminalLine &line, int used);
    TerminalLine takeLast();
    void clear();
    /** Unpacked; good until some 250 others have been asked for. Its version is 0: it never changes. */
    const TerminalLine &line(qint64 index) const;
    /** Whether the line goes on in the next one. */
    bool continues(qint64 index) const { return packed(m_first + index).front() != 0; }
    /** Bytes of memory that all lines take. */
    qint64 bytes() const;

private:
    struct Slot {
        qint64 number = -1;
        TerminalLine line;
    };
    /** Lines of numbers that follow each other; the first one's is a multiple of `blockLines`. */
    struct Block {
        std::string text;
        std::vector<quint32> ends; ///< of each line in `text`
    };
    static constexpr qint64 blockLines = 512;
    static TerminalLine unpack(QByteArrayView packed);
    QByteArrayView packed(qint64 number) const;
    void append(QByteArrayView line);

    int m_most;
    std::deque<Block> m_blocks;
    qint64 m_first = 0, m_end = 0; ///< numbers of the oldest line and of the next one
    std::string m_buffer;
    mutable std::array<Slot, 256> m_cache;
};

}
