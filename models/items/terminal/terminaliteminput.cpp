// SPDX-License-Identifier: Apache-2.0
#include <QClipboard>
#include <QGuiApplication>

#include "models/items/terminal/terminalitem.h"
#include "models/items/terminal/terminalkeys.h"

namespace quayside {

namespace {
constexpr int linesPerNotch = 3;

/** libvterm's numbers: 1 left, 2 middle, 3 right. */
int mouseButton(Qt::MouseButton button) { return button == Qt::LeftButton ? 1 : button == Qt::MiddleButton ? 2 : 3; }

/** What a double click takes for a word: also paths and addresses. */
bool isWordCharacter(const QString &text)
{
    return !text.isEmpty() && (text.front().isLetterOrNumber() || text.front().isSurrogate() || QStringView(u"_-./~:@%+").contains(text.front()));
}
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

void TerminalItem::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers copyPaste = Qt::ControlModifier | Qt::ShiftModifier;
    // The release of the grab; Qt tells left and right Ctrl apart by the X11/Wayland key code only.
    constexpr quint32 rightControl = 105; // evdev's KEY_RIGHTCTRL (97) as X numbers it
    if (event->key() == Qt::Key_Control && event->nativeScanCode() == rightControl)
        return setGrabbed(false);
    if ((event->modifiers() & copyPaste) == copyPaste && event->key() == Qt::Key_C)
        return copy();
    if ((event->modifiers() & copyPaste) == copyPaste && event->key() == Qt::Key_V)
        return paste();
    if (event->modifiers() == Qt::ShiftModifier && (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) && m_session)
        return scrollTo(firstVisibleLine() + (event->key() == Qt::Key_PageUp ? -rows() + 1 : rows() - 1));
    if (!m_session || !sendKey(m_session->terminal(), *event))
        return event->ignore();
    if (hasSelection())
        setSelection({}, {});
    scrollTo(INT64_MAX);
}

void TerminalItem::inputMethodEvent(QInputMethodEvent *event)
{
    if (!m_session)
        return;
    for (const uint character : event->commitString().toUcs4())
        m_session->terminal().typeCharacter(character, 0);
    event->accept();
}

QVariant TerminalItem::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImEnabled)
        return true;
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
    update();
}

void TerminalItem::focusOutEvent(QFocusEvent *event)
{
    QQuickItem::focusOutEvent(event);
    if (m_session)
        m_session->terminal().setFocused(false);
    setGrabbed(false);
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

void TerminalItem::mousePressEvent(QMouseEvent *event)
{
    forceActiveFocus(Qt::MouseFocusReason);
    if (!m_session)
        return;
    if (programWantsMouse(event->modifiers())) {
        const QPoint cell = cellAt(event->position());
        m_session->terminal().moveMouse(cell.y(), cell.x(), vtermModifiers(event->modifiers()));
        m_session->terminal().pressMouse(mouseButton(event->button()), true, vtermModifiers(event->modifiers()));
    } else if (event->button() == Qt::LeftButton) {
        setSelection(positionAt(event->position()), positionAt(event->position()));
    } else if (event->button() == Qt::MiddleButton) {
        m_session->terminal().paste(QGuiApplication::clipboard()->text(QClipboard::Selection));
    } else {
        event->ignore(); // the page's context menu
    }
}

void TerminalItem::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_session)
        return;
    if (programWantsMouse(event->modifiers())) {
        const QPoint cell = cellAt(event->position());
        m_session->terminal().moveMouse(cell.y(), cell.x(), vtermModifiers(event->modifiers()));
    } else if (event->buttons() & Qt::LeftButton) {
        if (event->position().y() < 0 || event->position().y() > height())
            scrollTo(firstVisibleLine() + (event->position().y() < 0 ? -1 : 1));
        setSelection(m_anchor, positionAt(event->position()));
    }
}

void TerminalItem::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_session)
        return;
    if (programWantsMouse(event->modifiers()))
        m_session->terminal().pressMouse(mouseButton(event->button()), false, vtermModifiers(event->modifiers()));
    else if (hasSelection() && QGuiApplication::clipboard()->supportsSelection())
        QGuiApplication::clipboard()->setText(selectedText(), QClipboard::Selection);
}

void TerminalItem::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!m_session || event->button() != Qt::LeftButton || programWantsMouse(event->modifiers()))
        return;
    const TerminalGrid &grid = m_session->terminal().grid();
    const qint64 number = firstVisibleLine() + cellAt(event->position()).y();
    const TerminalLine &line = grid.line(number);
    const auto inWord = [&](int column) { return isWordCharacter(grid.text(line.at(column).character)) || line.at(column).width == 0; };
    int from = cellAt(event->position()).x(), to = from;
    while (from > 0 && inWord(from - 1) && inWord(from))
        --from;
    while (to < columns() && inWord(to))
        ++to;
    setSelection({ number, from }, { number, std::max(to, from + 1) });
}

void TerminalItem::wheelEvent(QWheelEvent *event)
{
    if (!m_session)
        return;
    m_wheelRest += double(event->angleDelta().y()) / 120;
    const int notches = int(m_wheelRest);
    m_wheelRest -= notches;
    TerminalEmulator &terminal = m_session->terminal();
    if (programWantsMouse(event->modifiers())) {
        for (int i = 0; i < std::abs(notches); ++i)
            terminal.pressMouse(notches > 0 ? 4 : 5, true, vtermModifiers(event->modifiers()));
    } else if (!terminal.isAlternate()) {
        scrollTo(firstVisibleLine() - qint64(notches) * linesPerNotch);
    }
    event->accept();
}

}
