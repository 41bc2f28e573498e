// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace quayside {

/** Follows the output that libvterm is given, only as far as to know whether a letter that comes next is simply put where the cursor is.
 *  In doubt it isn't: then libvterm has to be asked. */
class TerminalLexer {
public:
    void take(uchar byte);
    /** No sequence is open, and neither character sets nor modes change what printable ASCII does. */
    bool isPlain() const { return m_place == Place::Ground && m_isAscii && !m_isAfterHigh && !m_isShifted && !m_isInserting && !m_isOdd; }

private:
    enum class Place { Ground, Escape, Intermediate, Csi };
    void takeEscaped(uchar byte);
    void takeDesignation(uchar byte);
    void takeCsi(uchar byte);
    void csiEnded(char final);

    Place m_place = Place::Ground;
    char m_intermediate = 0;
    QByteArray m_parameters;
    bool m_isAscii = true;      ///< G0
    bool m_isShifted = false;   ///< G1 is in use
    bool m_isInserting = false; ///< IRM
    bool m_isAfterHigh = false; ///< the last byte was part of UTF-8
    bool m_isOdd = false;       ///< something rare came: until a reset
};

}
