// SPDX-License-Identifier: Apache-2.0
#include <QClipboard>
#include <QCursor>
#include <QGuiApplication>
#include <QStyleHints>
#include <vterm.h>

#include "models/items/terminal/terminalitem.h"
#include "models/items/terminal/terminalkeys.h"

namespace quayside {

namespace {
constexpr int linesPerNotch = 3;
constexpr int edgeTurn = 40; // ms between two steps while a selection is drawn beyond the edge

/** As a program is told: Shift isn't, it is the terminal's own. */
int mouseModifiers(Qt::KeyboardModifiers modifiers) { return vtermModifiers(modifiers & ~Qt::ShiftModifier); }

/** libvterm's numbers: 1 left, 2 middle, 3 right. */
int mouseButton(Qt::MouseButton button) { return button == Qt::LeftButton ? 1 : button == Qt::MiddleButton ? 2 : 3; }
}

void TerminalItem::setGrabbed(bool grabbed)
{
    if (grabbed == m_isGrabbed)
        return;
    m_isGrabbed = grabbed;
    Q_EMIT grabbedChanged();
}

bool TerminalItem::event(QEvent *event)
{
    // The window's shortcuts don't get keys that are the program's.
    if (event->type() == QEvent::ShortcutOverride && m_isGrabbed) {
        event->accept();
        return true;
    }
    return QQuickItem::event(event);
}

bool TerminalItem::frameKey(Qt::KeyboardModifiers modifiers, int key)
{
    struct Command {
        int key;
        const char16_t *name;
    };
    static constexpr Command commands[] = { { Qt::Key_F, u"search" }, { Qt::Key_T, u"newTab" }, { Qt::Key_W, u"close" },
        { Qt::Key_E, u"splitRight" }, { Qt::Key_O, u"splitDown" }, { Qt::Key_N, u"next" }, { Qt::Key_Right, u"nextTab" }, { Qt::Key_Left, u"previousTab" } };
    for (const Command &command : commands) {
        if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier) && key == command.key) {
            Q_EMIT commandRequested(QString::fromUtf16(command.name));
            return true;
        }
    }
    return false;
}

bool TerminalItem::zoomKey(Qt::KeyboardModifiers modifiers, int key)
{
    const bool up = key == Qt::Key_Plus || key == Qt::Key_Equal, down = key == Qt::Key_Minus, back = key == Qt::Key_0;
    const bool isZoom = modifiers == Qt::ControlModifier || (up && modifiers == (Qt::ControlModifier | Qt::ShiftModifier));
    if (!isZoom || !(up || down || back))
        return false;
    Q_EMIT zoomRequested(up ? 1 : down ? -1 : 0);
    return true;
}

/** Keys that are the terminal's own, never the program's. */
bool TerminalItem::ownKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const auto is = [&](Qt::KeyboardModifiers wanted, int key) { return modifiers == wanted && event.key() == key; };
    if (frameKey(modifiers, event.key()) || zoomKey(modifiers, event.key()))
        return true;
    if (is(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_C) || is(Qt::ControlModifier, Qt::Key_Insert))
        copy();
    else if (is(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_V) || is(Qt::ShiftModifier, Qt::Key_Insert))
        paste();
    else if (is(Qt::ShiftModifier, Qt::Key_PageUp) || is(Qt::ShiftModifier, Qt::Key_PageDown))
        scrollTo(firstVisibleLine() + (event.key() == Qt::Key_PageUp ? 1 - rows() : rows() - 1));
    else if (is(Qt::ShiftModifier, Qt::Key_Home) || is(Qt::ShiftModifier, Qt::Key_End))
        scrollTo(event.key() == Qt::Key_Home ? 0 : INT64_MAX);
    else
        return false;
    return true;
}

void TerminalItem::keyPressEvent(QKeyEvent *event)
{
    // The release of the grab; Qt tells left and right Ctrl apart by the X11/Wayland key code only.
    constexpr quint32 rightControl = 105; // evdev's KEY_RIGHTCTRL (97) as X numbers it
    if (event->key() == Qt::Key_Control)
        updateLink(m_pointer, event->modifiers() | Qt::ControlModifier);
    if (event->key() == Qt::Key_Control && event->nativeScanCode() == rightControl)
        return setGrabbed(false);
    // Without the grab Tab leads on, or the keyboard would be caught here.
    if (!m_session || (!m_isGrabbed && (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab)))
        return event->ignore();
    if (ownKey(*event))
        return;
    if (!sendKey(m_session->terminal(), *event))
        return event->ignore();
    typed();
}

void TerminalItem::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Control)
        updateLink(m_pointer, {});
    QQuickItem::keyReleaseEvent(event);
}

void TerminalItem::inputMethodEvent(QInputMethodEvent *event)
{
    if (!m_session)
        return;
    int caret = int(event->preeditString().size());
    for (const QInputMethodEvent::Attribute &attribute : event->attributes()) {
        if (attribute.type == QInputMethodEvent::Cursor)
            caret = std::clamp(attribute.start, 0, int(event->preeditString().size()));
    }
    setComposed(event->preeditString(), caret);
    for (const uint character : event->commitString().toUcs4())
        m_session->terminal().typeCharacter(character, 0);
    if (!event->commitString().isEmpty())
        typed();
    event->accept();
}

void TerminalItem::setComposed(const QString &text, int caret)
{
    if (text == m_composed && caret == m_caret)
        return;
    if (m_composed.isEmpty())
        scrollTo(INT64_MAX); // where it appears
    m_composed = text;
    m_caret = caret;
    update();
}

/** The end is seen again, and nothing is selected any more. */
void TerminalItem::typed()
{
    if (hasSelection())
        setSelection({}, {});
    scrollTo(INT64_MAX);
    restartBlinking();
}

QVariant TerminalItem::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImEnabled)
        return true;
    if (query == Qt::ImHints)
        return int(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    if (query == Qt::ImCursorRectangle && m_session) {
        const auto &cursor = m_session->terminal().cursor();
        const GlyphCache &glyphs = m_painter.glyphs();
        return QRectF(cursor.column * glyphs.cellWidth() / ratio(), cursor.row * glyphs.cellHeight() / ratio(),
            glyphs.cellWidth() / ratio(), glyphs.cellHeight() / ratio());
    }
    return QQuickItem::inputMethodQuery(query);
}

void TerminalItem::focusInEvent(QFocusEvent *event)
{
    QQuickItem::focusInEvent(event);
    if (m_session)
        m_session->terminal().setFocused(true);
    setGrabbed(true);
    restartBlinking();
    update();
}

void TerminalItem::focusOutEvent(QFocusEvent *event)
{
    QQuickItem::focusOutEvent(event);
    if (m_session)
        m_session->terminal().setFocused(false);
    setGrabbed(false);
    setComposed({}, 0);
    restartBlinking();
    update();
}

QPoint TerminalItem::cellAt(QPointF at) const
{
    const GlyphCache &glyphs = m_painter.glyphs();
    return { std::clamp(int(at.x() * ratio()) / glyphs.cellWidth(), 0, columns() - 1),
        std::clamp(int(at.y() * ratio()) / glyphs.cellHeight(), 0, rows() - 1) };
}

TerminalPosition TerminalItem::positionAt(QPointF at) const
{
    const GlyphCache &glyphs = m_painter.glyphs();
    // The edge between two characters that is nearest.
    const int edge = int(at.x() * ratio() / glyphs.cellWidth() + 0.5);
    return { firstVisibleLine() + cellAt(at).y(), std::clamp(edge, 0, columns()) };
}

bool TerminalItem::programWantsMouse(Qt::KeyboardModifiers modifiers) const
{
    return m_session->terminal().mouseMode() != TerminalEmulator::MouseMode::None && !(modifiers & Qt::ShiftModifier);
}

// --- selection by the mouse ------------------------------------------------------------------------------------------

std::pair<TerminalPosition, TerminalPosition> TerminalItem::unitAt(QPointF at) const
{
    const TerminalGrid &grid = m_session->terminal().grid();
    const TerminalPosition cell { firstVisibleLine() + cellAt(at).y(), cellAt(at).x() };
    if (m_selectBy == SelectBy::Word)
        return wordAt(grid, cell);
    if (m_selectBy == SelectBy::Character)
        return { positionAt(at), positionAt(at) };
    const LogicalLine line = logicalLine(grid, cell.line);
    return { { line.first, 0 }, { line.last, grid.columns() } };
}

void TerminalItem::beginSelection(QPointF at, SelectBy by, bool block)
{
    m_selectBy = by;
    m_isBlock = block;
    m_anchorUnit = unitAt(at);
    setSelection(m_anchorUnit.first, m_anchorUnit.second);
}

/** By whole words or lines as it began; the unit under the press stays in it. */
void TerminalItem::extendSelection(QPointF at)
{
    m_draggedTo = at;
    const bool isOutside = at.y() < 0 || at.y() > height();
    isOutside ? m_edgeTimer.start(edgeTurn, this) : m_edgeTimer.stop();
    const auto unit = unitAt(at);
    if (m_isBlock || m_selectBy == SelectBy::Character)
        return setSelection(m_anchorUnit.first, unit.first);
    setSelection(std::min(m_anchorUnit.first, unit.first), std::max(m_anchorUnit.second, unit.second));
}

/** The further out the pointer is, the faster. */
void TerminalItem::scrollAtEdge()
{
    const double beyond = m_draggedTo.y() < 0 ? m_draggedTo.y() : m_draggedTo.y() - height();
    const double line = m_painter.glyphs().cellHeight() / ratio();
    scrollTo(firstVisibleLine() + (beyond < 0 ? -1 : 1) + int(beyond / line));
    extendSelection(m_draggedTo);
}

void TerminalItem::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_edgeTimer.timerId() && m_session && m_isSelecting)
        return scrollAtEdge();
    if (event->timerId() == m_blinkTimer.timerId())
        return blink();
    QQuickItem::timerEvent(event);
}

void TerminalItem::selectByPress(const QMouseEvent &event)
{
    const bool third = m_sinceDoubleClick.isValid() && !m_sinceDoubleClick.hasExpired(QGuiApplication::styleHints()->mouseDoubleClickInterval());
    m_sinceDoubleClick.invalidate();
    m_isSelecting = true;
    if (event.modifiers() & Qt::ShiftModifier && hasSelection())
        return extendSelection(event.position());
    beginSelection(event.position(), third ? SelectBy::Line : SelectBy::Character, event.modifiers() & Qt::AltModifier);
}

void TerminalItem::tellMouse(const QMouseEvent &event)
{
    const QPoint cell = cellAt(event.position());
    m_session->terminal().moveMouse(cell.y(), cell.x(), mouseModifiers(event.modifiers()));
}

void TerminalItem::mousePressEvent(QMouseEvent *event)
{
    forceActiveFocus(Qt::MouseFocusReason);
    if (!m_session)
        return;
    updateLink(event->position(), event->modifiers());
    if (event->button() == Qt::LeftButton && !m_link.address.isEmpty()) {
        Q_EMIT linkActivated(m_link.address);
    } else if (programWantsMouse(event->modifiers()) && !m_isSelecting) {
        m_toldButtons |= event->button();
        tellMouse(*event);
        m_session->terminal().pressMouse(mouseButton(event->button()), true, vtermModifiers(event->modifiers()));
    } else if (event->button() == Qt::LeftButton) {
        selectByPress(*event);
    } else if (event->button() == Qt::MiddleButton) {
        m_session->terminal().paste(QGuiApplication::clipboard()->text(QClipboard::Selection));
    } else {
        Q_EMIT menuRequested();
    }
}

void TerminalItem::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_session)
        return;
    if (m_isSelecting)
        extendSelection(event->position());
    else if (m_toldButtons)
        tellMouse(*event);
}

/** Who was told of the press is told of the release, whatever keys are held and modes switched on meanwhile. */
void TerminalItem::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_session)
        return;
    if (m_toldButtons & event->button()) {
        m_toldButtons &= ~Qt::MouseButtons(event->button());
        m_session->terminal().pressMouse(mouseButton(event->button()), false, mouseModifiers(event->modifiers()));
    } else if (event->button() == Qt::LeftButton && std::exchange(m_isSelecting, false)) {
        m_edgeTimer.stop();
        if (hasSelection() && QGuiApplication::clipboard()->supportsSelection())
            QGuiApplication::clipboard()->setText(selectedText(), QClipboard::Selection);
    }
}

void TerminalItem::mouseUngrabEvent()
{
    m_isSelecting = false;
    m_edgeTimer.stop();
}

void TerminalItem::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!m_session || event->button() != Qt::LeftButton || programWantsMouse(event->modifiers()))
        return;
    m_sinceDoubleClick.start();
    m_isSelecting = true;
    beginSelection(event->position(), SelectBy::Word, false);
}

// --- links -----------------------------------------------------------------------------------------------------------

void TerminalItem::updateLink(QPointF at, Qt::KeyboardModifiers modifiers)
{
    TerminalLink link;
    if (m_session && modifiers & Qt::ControlModifier && contains(at))
        link = linkAt(m_session->terminal(), { firstVisibleLine() + cellAt(at).y(), cellAt(at).x() });
    if (link.address == m_link.address && link.marks == m_link.marks)
        return;
    m_link = link;
    setCursor(QCursor(link.address.isEmpty() ? Qt::IBeamCursor : Qt::PointingHandCursor));
    update();
    Q_EMIT hoveredLinkChanged();
}

void TerminalItem::hoverMoveEvent(QHoverEvent *event)
{
    m_pointer = event->position();
    updateLink(m_pointer, event->modifiers());
    // Mode 1003: the program follows the pointer without a button too.
    if (m_session && m_session->terminal().mouseMode() == TerminalEmulator::MouseMode::Move && programWantsMouse(event->modifiers())) {
        const QPoint cell = cellAt(m_pointer);
        m_session->terminal().moveMouse(cell.y(), cell.x(), vtermModifiers(event->modifiers()));
    }
}

void TerminalItem::hoverLeaveEvent(QHoverEvent *)
{
    m_pointer = { -1, -1 };
    updateLink(m_pointer, {});
}

void TerminalItem::wheelEvent(QWheelEvent *event)
{
    if (!m_session)
        return;
    m_wheelRest += double(event->angleDelta().y()) / 120;
    const int notches = int(m_wheelRest);
    m_wheelRest -= notches;
    TerminalEmulator &terminal = m_session->terminal();
    if (event->modifiers() & Qt::ControlModifier) {
        if (notches != 0)
            Q_EMIT zoomRequested(notches > 0 ? 1 : -1);
    } else if (programWantsMouse(event->modifiers())) {
        const QPoint cell = cellAt(event->position());
        terminal.moveMouse(cell.y(), cell.x(), vtermModifiers(event->modifiers()));
        for (int i = 0; i < std::abs(notches); ++i)
            terminal.pressMouse(notches > 0 ? 4 : 5, true, vtermModifiers(event->modifiers()));
    } else if (terminal.isAlternate()) {
        // There is no history to scroll: a pager or editor gets the arrow keys (xterm's mode 1007).
        for (int i = 0; i < std::abs(notches) * linesPerNotch; ++i)
            terminal.pressKey(notches > 0 ? VTERM_KEY_UP : VTERM_KEY_DOWN, 0);
    } else {
        scrollTo(firstVisibleLine() - qint64(notches) * linesPerNotch);
    }
    event->accept();
}

}
