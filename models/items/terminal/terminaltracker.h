// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <string>
#include <vector>

namespace quayside {

/** Follows what libvterm is given, byte by byte as its parser takes it, to know what libvterm doesn't tell: whether it stands between
 *  two commands, and which modes are on that make text more than characters in a row. In doubt a mode counts as on. One thread. */
class TerminalTracker {
public:
    explicit TerminalTracker(int rows) : m_rows(rows) { }

    /** Of the screen, which tells a region of all rows from others. */
    void setRows(int rows) { m_rows = rows; }
    void follow(QByteArrayView bytes);
    /** In what was followed last were parameters beyond libvterm's 16, which it would write wherever they come to lie. */
    bool hasDropped() const { return !m_dropped.empty(); }
    /** `bytes`, which was followed last, without them; empty when there were none. */
    QByteArray cleaned(QByteArrayView bytes) const;
    /** Printable ASCII is put into cells one after the other, and a carriage return goes to the first one. */
    bool isPlain() const { return m_state == State::Ground && (m_modes & ~(Region | Tabs)) == 0; }
    /** A line feed scrolls the whole screen, and only at its end. */
    bool hasRegion() const { return (m_modes & Region) != 0; }
    /** Tabulators are other than every eight columns. */
    bool hasTabs() const { return (m_modes & Tabs) != 0; }

private:
    enum class State { Ground, Escape, Csi, String, StringEscape };
    enum class Part { Leader, Parameters, Intermediates };
    enum Mode { Insert = 1, NewLine = 2, Origin = 4, Margins = 8, Charset = 16, Shift = 32, Single = 64, DoubleWidth = 128, Region = 256, Tabs = 512, Unknown = 1024 };
    void setMode(Mode mode, bool on) { m_modes = on ? m_modes | mode : m_modes & ~mode; }
    void control(uchar c);
    void take(uchar c, qsizetype at);
    void escape(uchar c);
    void designate(uchar final);
    void parameter(uchar c, qsizetype at);
    void command(uchar final);
    void switchModes(bool on);
    bool names(int mode, bool alone) const;

    int m_rows;
    State m_state = State::Ground;
    Part m_part = Part::Leader;
    int m_modes = 0, m_parameters = 0;
    std::string m_sequence; ///< what came of an escape sequence, without its first and last bytes
    std::vector<qsizetype> m_dropped; ///< their offsets, ascending
};

}
