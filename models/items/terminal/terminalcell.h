// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>
#include <algorithm>
#include <compare>
#include <cstring>
#include <vector>

namespace quayside {

/** A colour as programs ask for it: the theme's default, one of 256 palette entries, or red-green-blue. */
struct TerminalColor {
    enum Kind : quint32 { Default = 0, Indexed = 1u << 24, Rgb = 2u << 24 };
    quint32 value = Default; ///< kind in the top byte, index or 0xRRGGBB below it

    Kind kind() const { return Kind(value & 0xff000000u); }
    quint32 payload() const { return value & 0x00ffffffu; }
    bool operator==(const TerminalColor &) const = default;
};

/** How a cell looks. */
struct TerminalPen {
    enum Flag : quint16 { Bold = 1, Italic = 2, Underline = 4, Reverse = 8, Strike = 16, Blink = 32, Dim = 64, Hidden = 128,
        UnderlineStyle = 7 << 8,   ///< of Underline: an UnderlineKind
        UnderlineColor = 15 << 11, ///< number of a colour of the terminal; 0: the text's
        Own = Dim | Hidden | UnderlineStyle | UnderlineColor };
    enum UnderlineKind { Single, Double, Curly, Dotted, Dashed };
    static constexpr int styleShift = 8, colorShift = 11;
    UnderlineKind underlineKind() const { return UnderlineKind((flags & UnderlineStyle) >> styleShift); }
    int underlineColor() const { return (flags & UnderlineColor) >> colorShift; }
    TerminalColor foreground, background;
    quint16 flags = 0;
    quint16 link = 0; ///< number of a link of the terminal; 0: none
    bool operator==(const TerminalPen &other) const { return std::memcmp(this, &other, sizeof *this) == 0; }
};
static_assert(sizeof(TerminalPen) == 12); // without gaps

/** One character cell. `character` is 0 where nothing was written; values from `clusterBase` on name a cluster (a letter with
 *  combining marks) of the grid. `width` is 2 on the first and 0 on the second cell of a wide character. */
struct TerminalCell {
    static constexpr char32_t clusterBase = 0x200000;
    char32_t character : 24 = 0;
    quint8 width : 8 = 1;
    TerminalPen pen;

    TerminalCell() = default;
    TerminalCell(char32_t c, const TerminalPen &p, quint8 cells) : character(c), width(cells), pen(p) { }
    bool operator==(const TerminalCell &other) const { return std::memcmp(this, &other, sizeof *this) == 0; }
};
static_assert(sizeof(TerminalCell) == 16); // without gaps: written and compared as a whole

/** A row of cells: may be shorter than the grid is wide, the rest is blank. */
struct TerminalLine {
    std::vector<TerminalCell> cells;
    quint64 version = 0; ///< changes whenever the cells do
    bool continues = false; ///< goes on in the next line (was wrapped, not ended)

    const TerminalCell &at(int column) const
    {
        static const TerminalCell blank;
        return size_t(column) < cells.size() ? cells[size_t(column)] : blank;
    }
    /** Columns up to the last one that shows something. */
    int usedColumns() const
    {
        static const TerminalCell blank;
        size_t used = cells.size();
        while (used > 0 && cells[used - 1] == blank)
            --used;
        return int(used);
    }
};

/** A place in the text: lines count from the first one ever shown, so that positions survive scrolling. */
struct TerminalPosition {
    qint64 line = 0;
    int column = 0;
    auto operator<=>(const TerminalPosition &) const = default;
};

}
