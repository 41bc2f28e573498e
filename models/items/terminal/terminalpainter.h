// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QImage>
#include <QList>
#include <array>
#include <optional>

#include "models/items/terminal/glyphcache.h"
#include "models/items/terminal/terminaltext.h"

namespace quayside {

/** The colours of a terminal's theme. */
struct TerminalTheme {
    QRgb foreground = 0xffe6eaf0, background = 0xff0b0e13, cursor = 0xffe6eaf0, selection = 0xff2c4a58, match = 0xff5a4a16, currentMatch = 0xffe0ac4a;
    std::array<QRgb, 16> palette {};
    bool operator==(const TerminalTheme &) const = default;

    QRgb resolve(TerminalColor color, bool isForeground) const;
};

/** Draws a terminal into an image, only the rows that differ from what it drew before. Main thread. */
class TerminalPainter {
public:
    GlyphCache &glyphs() { return m_glyphs; }
    const GlyphCache &glyphs() const { return m_glyphs; }
    /** Everything is drawn anew at the next paint(). */
    void invalidate() { m_drawn.clear(); }

    struct View {
        qint64 firstLine = 0; ///< the line shown at the top
        bool focused = false;
        TerminalPosition selectionStart, selectionEnd; ///< equal: none
        bool isBlock = false; ///< the selection is the rectangle between the two
        QList<TerminalMark> marks;
        QString composed;     ///< what an input method is at, shown at the cursor
        int caret = 0;        ///< in it
        bool isBlank = false; ///< the blinking cursor isn't shown now
    };
    /** Brings `image` (made anew when the size differs) up to date; false when nothing changed. `size` in device pixels. */
    bool paint(QImage &image, QSize size, const TerminalEmulator &terminal, const TerminalTheme &theme, const View &view);

private:
    /** What a row looked like: if it is the same again, so are its pixels. */
    struct RowState {
        qint64 line = -1;
        quint64 version = 0;
        int selectedFrom = 0, selectedTo = 0, cursorColumn = -1, cursorLook = 0;
        QList<TerminalMark> marks;
        QString composed;
        int caret = 0;
        bool operator==(const RowState &) const = default;
    };
    struct CellColors {
        QRgb foreground, background, line = 0; ///< the last one: of an underline
        bool underlined = false;
    };
    RowState stateOf(int row, const TerminalEmulator &terminal, const View &view) const;
    void paintRow(QImage &image, int row, const TerminalEmulator &terminal, const RowState &state);
    CellColors colorsOf(const TerminalCell &cell, int column, const TerminalEmulator &terminal, const RowState &state) const;
    void paintCell(QImage &image, int row, int column, const TerminalCell &cell, const TerminalGrid &grid, CellColors colors);
    void paintCursor(QImage &image, int row, const RowState &state);
    void paintComposed(QImage &image, int row, const RowState &state);

    GlyphCache m_glyphs;
    TerminalTheme m_theme;
    QList<RowState> m_drawn;
};

}
