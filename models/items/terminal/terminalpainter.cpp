// SPDX-License-Identifier: Apache-2.0
#include "models/items/terminal/terminalpainter.h"

#include <QFontMetrics>
#include <QPainter>

namespace quayside {

namespace {
constexpr int darkened = 125; // of 255
constexpr int dimmed = 150; // of 255: how much of its colour faint text keeps
enum CursorLook { None, Outline, Block, Underline, Bar };

/** xterm's 256 colours beyond the theme's 16: a 6x6x6 cube, then 24 greys. */
QRgb cubeColor(int index)
{
    if (index >= 232) {
        const int grey = 8 + (index - 232) * 10;
        return qRgb(grey, grey, grey);
    }
    const auto level = [](int step) { return step == 0 ? 0 : 55 + step * 40; };
    const int cube = index - 16;
    return qRgb(level(cube / 36), level(cube / 6 % 6), level(cube % 6));
}

QRgb blend(QRgb under, QRgb over, int alpha)
{
    const auto mix = [alpha](int a, int b) { return a + (b - a) * alpha / 255; };
    return qRgb(mix(qRed(under), qRed(over)), mix(qGreen(under), qGreen(over)), mix(qBlue(under), qBlue(over)));
}

/** Red, blue and magenta: light enough to be read as text, but what programs put on them is white or yellow (mc, ls). */
bool isDarkGround(quint32 index) { return index == 1 || index == 4 || index == 5; }

QRgb *scanLine(QImage &image, int x, int y) { return reinterpret_cast<QRgb *>(image.scanLine(y)) + x; }

void fill(QImage &image, QRect area, QRgb color)
{
    area &= image.rect();
    if (area.isEmpty())
        return;
    // One look whether the image is shared, not one a line.
    QRgb *to = scanLine(image, area.left(), area.top());
    for (int height = area.height(); height > 0; --height, to += image.bytesPerLine() / qsizetype(sizeof(QRgb)))
        std::fill_n(to, area.width(), color);
}

void drawMask(QImage &image, QPoint at, const QImage &mask, QRgb color, QRgb background)
{
    const int width = std::min(mask.width(), image.width() - at.x()), height = std::min(mask.height(), image.height() - at.y());
    if (width <= 0 || height <= 0)
        return;
    const uchar *from = mask.constBits();
    QRgb *to = scanLine(image, at.x(), at.y());
    for (int y = 0; y < height; ++y, from += mask.bytesPerLine(), to += image.bytesPerLine() / qsizetype(sizeof(QRgb))) {
        for (int x = 0; x < width; ++x) {
            if (from[x] != 0)
                to[x] = from[x] == 255 ? color : blend(background, color, from[x]);
        }
    }
}

void drawColored(QImage &image, QPoint at, const QImage &glyph)
{
    const int width = std::min(glyph.width(), image.width() - at.x()), height = std::min(glyph.height(), image.height() - at.y());
    for (int y = 0; y < height; ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(glyph.constScanLine(y));
        QRgb *to = scanLine(image, at.x(), at.y() + y);
        for (int x = 0; x < width; ++x)
            to[x] = blend(to[x], qUnpremultiply(from[x]), qAlpha(from[x]));
    }
}
}

QRgb TerminalTheme::resolve(TerminalColor color, bool isForeground) const
{
    switch (color.kind()) {
    case TerminalColor::Indexed:
        if (color.payload() >= 16)
            return cubeColor(int(color.payload()));
        return !isForeground && isDarkGround(color.payload()) ? blend(palette[color.payload()], 0xff000000, darkened) : palette[color.payload()];
    case TerminalColor::Rgb: return 0xff000000u | color.payload();
    case TerminalColor::Default: break;
    }
    return isForeground ? foreground : background;
}

/** In the lowest pixels of a cell; patterns go on in the next one. */
static void paintUnderline(QImage &image, QRect cell, TerminalPen::UnderlineKind kind, int stroke, QRgb color)
{
    const int y = cell.top() + cell.height() - 2 * stroke;
    const int step = kind == TerminalPen::Dotted ? stroke : std::max(2, cell.width() / 4);
    if (kind == TerminalPen::Single || kind == TerminalPen::Double)
        fill(image, { cell.left(), y, cell.width(), stroke }, color);
    if (kind == TerminalPen::Double)
        fill(image, { cell.left(), y - 2 * stroke, cell.width(), stroke }, color);
    for (int x = cell.left(); kind >= TerminalPen::Curly && x < cell.left() + cell.width(); x += stroke) {
        const int phase = x / step;
        if (kind == TerminalPen::Curly) // a wave of three heights
            fill(image, { x, y - stroke + (phase % 4 == 1 ? -stroke : phase % 4 == 3 ? stroke : 0), stroke, stroke }, color);
        else if (kind == TerminalPen::Dotted ? phase % 2 == 0 : phase % 3 != 2)
            fill(image, { x, y, stroke, stroke }, color);
    }
}

bool TerminalPainter::paint(QImage &image, QSize size, const TerminalEmulator &terminal, const TerminalTheme &theme, const View &view)
{
    const bool anew = image.size() != size || !(theme == m_theme) || m_drawn.size() != terminal.grid().rows();
    if (anew) {
        image = QImage(size, QImage::Format_RGB32);
        image.fill(theme.background);
        m_theme = theme;
        m_drawn = QList<RowState>(terminal.grid().rows());
    }
    bool changed = anew;
    for (int row = 0; row < terminal.grid().rows(); ++row) {
        const RowState state = stateOf(row, terminal, view);
        if (state == m_drawn[row])
            continue;
        paintRow(image, row, terminal, state);
        m_drawn[row] = state;
        changed = true;
    }
    return changed;
}

TerminalPainter::RowState TerminalPainter::stateOf(int row, const TerminalEmulator &terminal, const View &view) const
{
    const TerminalGrid &grid = terminal.grid();
    const qint64 number = view.firstLine + row;
    // Lines keep their version when they move: on the other screen (alternate) the same number is another line.
    RowState state { number, grid.line(number).version * 2 + terminal.isAlternate(), 0, 0, -1, None, {}, {}, 0 };
    if (view.selectionStart != view.selectionEnd && number >= view.selectionStart.line && number <= view.selectionEnd.line) {
        const auto columns = std::minmax(view.selectionStart.column, view.selectionEnd.column);
        state.selectedFrom = view.isBlock ? columns.first : number == view.selectionStart.line ? view.selectionStart.column : 0;
        state.selectedTo = view.isBlock ? columns.second : number == view.selectionEnd.line ? view.selectionEnd.column : grid.columns();
    }
    for (const TerminalMark &mark : view.marks) {
        if (mark.line == number)
            state.marks << mark;
    }
    const TerminalEmulator::Cursor &cursor = terminal.cursor();
    if (number != grid.screenLine() + cursor.row)
        return state;
    if (!view.composed.isEmpty()) { // its caret is the cursor
        state.cursorColumn = cursor.column;
        state.composed = view.composed;
        state.caret = view.caret;
    } else if (cursor.visible && !(view.focused && view.isBlank)) {
        state.cursorColumn = cursor.column;
        state.cursorLook = !view.focused ? Outline : Block + int(cursor.shape);
    }
    return state;
}

TerminalPainter::CellColors TerminalPainter::colorsOf(const TerminalCell &cell, int column, const TerminalEmulator &terminal, const RowState &state) const
{
    CellColors colors { m_theme.resolve(cell.pen.foreground, true), m_theme.resolve(cell.pen.background, false) };
    if (cell.pen.flags & TerminalPen::Reverse)
        std::swap(colors.foreground, colors.background);
    if (cell.pen.flags & TerminalPen::Dim)
        colors.foreground = blend(colors.background, colors.foreground, dimmed);
    if (column >= state.selectedFrom && column < state.selectedTo)
        colors.background = m_theme.selection;
    colors.line = colors.foreground;
    if (const int number = cell.pen.underlineColor(); number != 0)
        colors.line = m_theme.resolve(terminal.underlineColor(number), true);
    for (const TerminalMark &mark : state.marks) {
        if (column < mark.from || column >= mark.to)
            continue;
        if (mark.kind == TerminalMark::Link)
            colors.underlined = true;
        else
            colors = { mark.kind == TerminalMark::Current ? m_theme.background : m_theme.foreground,
                mark.kind == TerminalMark::Current ? m_theme.currentMatch : m_theme.match, colors.line };
    }
    if (column == state.cursorColumn && state.cursorLook == Block)
        colors = { m_theme.background, m_theme.cursor, m_theme.background };
    return colors;
}

void TerminalPainter::paintRow(QImage &image, int row, const TerminalEmulator &terminal, const RowState &state)
{
    const TerminalGrid &grid = terminal.grid();
    const TerminalLine &line = grid.line(state.line);
    for (int column = 0; column < grid.columns(); ++column) {
        const TerminalCell &cell = line.at(column);
        if (cell.width != 0)
            paintCell(image, row, column, cell, grid, colorsOf(cell, column, terminal, state));
    }
    state.composed.isEmpty() ? paintCursor(image, row, state) : paintComposed(image, row, state);
}

/** Over the cells from the cursor on, from further left where there isn't room for it. */
void TerminalPainter::paintComposed(QImage &image, int row, const RowState &state)
{
    const QFontMetrics metrics(m_glyphs.font());
    const int width = metrics.horizontalAdvance(state.composed), height = m_glyphs.cellHeight(), stroke = std::max(1, height / 12);
    const int left = std::max(0, std::min(state.cursorColumn * m_glyphs.cellWidth(), image.width() - width - 2 * stroke));
    const QRect place(left, row * height, width, height);
    fill(image, place, m_theme.background);
    QPainter painter(&image);
    painter.setFont(m_glyphs.font());
    painter.setPen(QColor(m_theme.foreground));
    painter.drawText(QPointF(left, place.top() + m_glyphs.ascent()), state.composed);
    painter.end();
    fill(image, { left, place.bottom() - stroke + 1, width, stroke }, m_theme.cursor);
    fill(image, { left + metrics.horizontalAdvance(state.composed.left(state.caret)), place.top(), 2 * stroke, height }, m_theme.cursor);
}

void TerminalPainter::paintCell(QImage &image, int row, int column, const TerminalCell &cell, const TerminalGrid &grid, CellColors colors)
{
    const QPoint at(column * m_glyphs.cellWidth(), row * m_glyphs.cellHeight());
    const QSize size(m_glyphs.cellWidth() * cell.width, m_glyphs.cellHeight());
    fill(image, { at, size }, colors.background);
    if (cell.pen.flags & TerminalPen::Hidden)
        return;
    if (cell.character > U' ') {
        const GlyphCache::Glyph &glyph = m_glyphs.glyph(cell.character, grid.text(cell.character), cell.pen.flags & TerminalPen::Bold,
            cell.pen.flags & TerminalPen::Italic, cell.width);
        if (glyph.color.isNull())
            drawMask(image, at, glyph.mask, colors.foreground, colors.background);
        else
            drawColored(image, at, glyph.color);
    }
    const int stroke = std::max(1, size.height() / 16);
    if (cell.pen.flags & TerminalPen::Underline)
        paintUnderline(image, { at, size }, cell.pen.underlineKind(), stroke, colors.line);
    else if (colors.underlined)
        paintUnderline(image, { at, size }, TerminalPen::Single, stroke, colors.foreground);
    if (cell.pen.flags & TerminalPen::Strike)
        fill(image, { at.x(), at.y() + size.height() / 2, size.width(), stroke }, colors.foreground);
}

void TerminalPainter::paintCursor(QImage &image, int row, const RowState &state)
{
    if (state.cursorColumn < 0)
        return;
    const int width = m_glyphs.cellWidth(), height = m_glyphs.cellHeight(), stroke = std::max(1, height / 12);
    const QRect cell(state.cursorColumn * width, row * height, width, height);
    if (state.cursorLook == Underline)
        fill(image, { cell.left(), cell.bottom() - stroke, width, stroke }, m_theme.cursor);
    if (state.cursorLook == Bar || state.cursorLook == Outline)
        fill(image, { cell.left(), cell.top(), state.cursorLook == Bar ? 2 * stroke : 1, height }, m_theme.cursor);
    if (state.cursorLook == Outline) {
        fill(image, { cell.right(), cell.top(), 1, height }, m_theme.cursor);
        fill(image, { cell.left(), cell.top(), width, 1 }, m_theme.cursor);
        fill(image, { cell.left(), cell.bottom(), width, 1 }, m_theme.cursor);
    }
}

}
