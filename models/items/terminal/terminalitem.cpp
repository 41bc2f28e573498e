// SPDX-License-Identifier: Apache-2.0
#include "models/items/terminal/terminalitem.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QStyleHints>
#include <cmath>

namespace quayside {

/** Tango's colours: readable on dark grounds; QML sets the theme's own. */
static constexpr std::array<QRgb, 16> defaultPalette { 0xff2e3436, 0xffcc0000, 0xff4e9a06, 0xffc4a000, 0xff3465a4, 0xff75507b,
    0xff06989a, 0xffd3d7cf, 0xff555753, 0xffef2929, 0xff8ae234, 0xfffce94f, 0xff729fcf, 0xffad7fa8, 0xff34e2e2, 0xffeeeeec };

TerminalItem::TerminalItem(QQuickItem *parent) : QQuickItem(parent)
{
    m_theme.palette = defaultPalette;
    setFlag(ItemHasContents);
    setActiveFocusOnTab(true);
    setFlag(ItemAcceptsInputMethod);
    setFlag(ItemIsFocusScope, false);
    setAcceptedMouseButtons(Qt::LeftButton | Qt::MiddleButton | Qt::RightButton);
    setActiveFocusOnTab(true);
    setCursor(Qt::IBeamCursor);
    setAcceptHoverEvents(true);
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(0);
    connect(&m_searchTimer, &QTimer::timeout, this, &TerminalItem::searchOn);
    updateFont();
}

double TerminalItem::ratio() const { return window() ? window()->effectiveDevicePixelRatio() : 1; }

void TerminalItem::setSession(TerminalSession *session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_topLine = -1;
    m_painter.invalidate();
    setSelection({}, {});
    if (session) {
        connect(session, &TerminalSession::screenChanged, this, &TerminalItem::screenChanged);
        connect(session, &QObject::destroyed, this, [this] { update(); });
        session->terminal().setColors(m_theme.foreground, m_theme.background);
    }
    m_search = {};
    m_link = {};
    Q_EMIT searchChanged();
    updateGridSize();
    Q_EMIT sessionChanged();
    screenChanged();
}

void TerminalItem::screenChanged()
{
    update();
    if (m_session && m_session->terminal().cursor() != std::exchange(m_cursor, m_session->terminal().cursor())) {
        restartBlinking();
        if (hasActiveFocus())
            updateInputMethod(Qt::ImCursorRectangle);
    }
    if (!m_search.text().isEmpty() && !m_searchTimer.isActive())
        m_searchTimer.start();
    Q_EMIT scrollChanged();
}

void TerminalItem::setFontFamily(const QString &family)
{
    if (family != m_fontFamily) {
        m_fontFamily = family;
        updateFont();
    }
}

void TerminalItem::setFontPixelSize(double size)
{
    if (size != m_fontPixelSize && size > 0) {
        m_fontPixelSize = size;
        updateFont();
    }
}

void TerminalItem::updateFont()
{
    m_painter.glyphs().setFont(m_fontFamily, m_fontPixelSize * ratio());
    m_painter.invalidate();
    updateGridSize();
    Q_EMIT lookChanged();
    update();
}

void TerminalItem::setColor(QRgb &target, const QColor &color)
{
    if (target == color.rgb())
        return;
    target = color.rgb();
    if (m_session)
        m_session->terminal().setColors(m_theme.foreground, m_theme.background);
    Q_EMIT lookChanged();
    update();
}

QList<QColor> TerminalItem::palette() const
{
    QList<QColor> colors;
    for (const QRgb color : m_theme.palette)
        colors << QColor::fromRgb(color);
    return colors;
}

void TerminalItem::setPalette(const QList<QColor> &palette)
{
    for (qsizetype i = 0; i < std::min<qsizetype>(palette.size(), qsizetype(m_theme.palette.size())); ++i)
        m_theme.palette[size_t(i)] = palette[i].rgb();
    Q_EMIT lookChanged();
    update();
}

void TerminalItem::updateGridSize()
{
    const int columns = int(width() * ratio()) / m_painter.glyphs().cellWidth();
    const int rows = int(height() * ratio()) / m_painter.glyphs().cellHeight();
    if (!m_session || columns < 2 || rows < 2)
        return;
    const int before = this->columns();
    m_session->resize(rows, columns);
    if (columns != before)
        linesMoved();
    Q_EMIT gridChanged();
}

/** Wrapped anew, the text has other places. */
void TerminalItem::linesMoved()
{
    const QString text = m_search.text();
    m_search = {};
    m_link = {};
    m_isSelecting = false;
    if (hasSelection())
        setSelection({}, {});
    m_search.setText(text);
    m_searchTimer.start();
    Q_EMIT searchChanged();
}

void TerminalItem::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() != before.size()) {
        updateGridSize();
        update();
    }
}

void TerminalItem::itemChange(ItemChange change, const ItemChangeData &data)
{
    QQuickItem::itemChange(change, data);
    if (change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange)
        updateFont();
}

// --- the cursor's blinking ---------------------------------------------------------------------------------------------

static constexpr int longestBlinking = 10'000; // ms without a key: a window that nobody uses must not be drawn for ever

void TerminalItem::setBlinking(bool blinking)
{
    m_mayBlink = blinking;
    restartBlinking();
    Q_EMIT lookChanged();
}

/** Shown first; then, where the program wants it, not shown every other time. */
void TerminalItem::restartBlinking()
{
    m_blinks = 0;
    if (std::exchange(m_isBlank, false))
        update();
    const int time = QGuiApplication::styleHints()->cursorFlashTime() / 2;
    if (m_mayBlink && time > 0 && m_session && hasActiveFocus() && m_session->terminal().cursor().blink)
        m_blinkTimer.start(time, this);
    else
        m_blinkTimer.stop();
}

void TerminalItem::blink()
{
    const bool goesOn = m_session && m_session->terminal().cursor().blink && ++m_blinks * QGuiApplication::styleHints()->cursorFlashTime() / 2 < longestBlinking;
    m_isBlank = goesOn && !m_isBlank;
    if (!goesOn)
        m_blinkTimer.stop();
    update();
}

QSGNode *TerminalItem::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    auto *node = static_cast<QSGImageNode *>(old);
    const QSize size(int(std::ceil(width() * ratio())), int(std::ceil(height() * ratio())));
    if (!m_session || size.isEmpty()) {
        delete node;
        m_painter.invalidate();
        return nullptr;
    }
    TerminalPainter::View view { firstVisibleLine(), hasActiveFocus(), std::min(m_anchor, m_head), std::max(m_anchor, m_head),
        m_isBlock, m_search.marks(firstVisibleLine(), firstVisibleLine() + rows()) + m_link.marks, m_composed, m_caret, m_isBlank };
    const bool changed = m_painter.paint(m_image, size, m_session->terminal(), m_theme, view);
    if (node && !changed)
        return node;
    if (!node) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
        node->setFiltering(QSGTexture::Nearest);
    }
    node->setTexture(window()->createTextureFromImage(m_image, QQuickWindow::TextureIsOpaque));
    node->setRect(QRectF(QPointF(0, 0), QSizeF(size) / ratio()));
    return node;
}

// --- scrolling -------------------------------------------------------------------------------------------------------

qint64 TerminalItem::firstVisibleLine() const
{
    const TerminalGrid &grid = m_session->terminal().grid();
    return m_topLine < 0 ? grid.screenLine() : std::clamp(m_topLine, grid.firstLine(), grid.screenLine());
}

void TerminalItem::scrollTo(qint64 line)
{
    if (!m_session)
        return;
    const TerminalGrid &grid = m_session->terminal().grid();
    m_topLine = line >= grid.screenLine() ? -1 : std::max(line, grid.firstLine());
    screenChanged();
}

double TerminalItem::scrollPosition() const
{
    if (!m_session)
        return 1;
    const TerminalGrid &grid = m_session->terminal().grid();
    const qint64 range = grid.screenLine() - grid.firstLine();
    return range == 0 ? 1 : double(firstVisibleLine() - grid.firstLine()) / double(range);
}

void TerminalItem::setScrollPosition(double position)
{
    if (!m_session || std::abs(position - scrollPosition()) < 1e-9)
        return;
    const TerminalGrid &grid = m_session->terminal().grid();
    scrollTo(grid.firstLine() + std::llround(std::clamp(position, 0.0, 1.0) * double(grid.screenLine() - grid.firstLine())));
}

double TerminalItem::scrollSize() const
{
    if (!m_session)
        return 1;
    const TerminalGrid &grid = m_session->terminal().grid();
    return double(grid.rows()) / double(grid.endLine() - grid.firstLine());
}

void TerminalItem::clear()
{
    if (m_session) {
        m_session->terminal().clearHistory();
        scrollTo(INT64_MAX);
    }
}

// --- selection -------------------------------------------------------------------------------------------------------

void TerminalItem::setSelection(TerminalPosition anchor, TerminalPosition head)
{
    m_anchor = anchor;
    m_head = head;
    update();
    Q_EMIT selectionChanged();
}

QString TerminalItem::selectedText() const
{
    if (!m_session || !hasSelection())
        return {};
    const TerminalEmulator &terminal = m_session->terminal();
    const TerminalPosition from = std::min(m_anchor, m_head), to = std::max(m_anchor, m_head);
    if (!m_isBlock)
        return terminal.text(from, to);
    const auto [left, right] = std::minmax(m_anchor.column, m_head.column);
    QStringList lines;
    for (qint64 line = from.line; line <= to.line; ++line)
        lines << terminal.text({ line, left }, { line, right });
    return lines.join(u'\n');
}

void TerminalItem::copy()
{
    if (hasSelection())
        QGuiApplication::clipboard()->setText(selectedText());
}

void TerminalItem::paste()
{
    if (m_session)
        m_session->terminal().paste(QGuiApplication::clipboard()->text());
}

void TerminalItem::selectAll()
{
    m_isBlock = false;
    if (m_session)
        setSelection({ m_session->terminal().grid().firstLine(), 0 }, { m_session->terminal().grid().endLine() - 1, columns() });
}

// --- search ----------------------------------------------------------------------------------------------------------

static constexpr int searchTurn = 6; // ms

void TerminalItem::setSearchText(const QString &text)
{
    if (text == m_search.text())
        return;
    m_search.setText(text);
    m_isSearchFresh = true;
    m_searchTimer.start();
    update();
    Q_EMIT searchChanged();
}

void TerminalItem::searchOn()
{
    if (!m_session)
        return;
    const bool done = m_search.work(m_session->terminal(), searchTurn);
    if (!done)
        m_searchTimer.start();
    else if (std::exchange(m_isSearchFresh, false))
        findNext(-1);
    update();
    Q_EMIT searchChanged();
}

void TerminalItem::findNext(int direction)
{
    if (!m_session)
        return;
    m_search.step(direction, firstVisibleLine() + rows());
    if (m_search.current() >= 0) {
        const qint64 line = m_search.matches()[m_search.current()].first().line;
        if (line < firstVisibleLine() || line >= firstVisibleLine() + rows())
            scrollTo(line - rows() / 2);
    }
    update();
    Q_EMIT searchChanged();
}

}
