// SPDX-License-Identifier: Apache-2.0
// Keys and mouse of DisplayItem.
#include <QCursor>
#include <QGuiApplication>
#include <QQuickWindow>

#include "models/items/display/displayitem.h"
#include "models/items/display/displaykeys.h"

namespace quayside {

namespace {
constexpr int wheelUp = 4, wheelDown = 5; // buttons, as SPICE counts
constexpr double edge = 60;               // points from the item's edge where the pointer is brought back to its middle

int maskOf(Qt::MouseButton button) { return button == Qt::LeftButton ? 1 : button == Qt::MiddleButton ? 2 : button == Qt::RightButton ? 4 : 0; }
int numberOf(Qt::MouseButton button) { return button == Qt::LeftButton ? 1 : button == Qt::MiddleButton ? 2 : 3; }
}

// --- keys ------------------------------------------------------------------------------------------------------------

void DisplayItem::setGrabbed(bool grabbed)
{
    grabbed = grabbed && m_session && m_session->state() == QLatin1StringView("open");
    if (std::exchange(m_isGrabbed, grabbed) == grabbed)
        return;
    m_isReleaseArmed = false;
    m_areLocksTold = false;
    if (m_session) {
        for (const int code : std::exchange(m_pressed, {}))
            m_session->key(code, false); // else it would go on being held in the machine
    }
    if (window())
        window()->setKeyboardGrabEnabled(grabbed); // the desktop's own keys too, where it allows that
    updateCursor();
    Q_EMIT grabbedChanged();
}

bool DisplayItem::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_isGrabbed) {
        event->accept();
        return true;
    }
    return QQuickItem::event(event);
}

void DisplayItem::keyPressEvent(QKeyEvent *event)
{
    if (!m_isGrabbed) {
        const bool takes = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
        event->setAccepted(takes && event->modifiers() == Qt::NoModifier);
        if (event->isAccepted() && !event->isAutoRepeat())
            setGrabbed(true);
        return;
    }
    const int code = displaykeys::codeOf(*event);
    // Only alone does it give the grab back: with another key it is the machine's.
    m_isReleaseArmed = code == displaykeys::rightControl;
    if (code == 0)
        return;
    // Since the machine had the keyboard last they may have changed. What an event says is from before it: also Caps Lock itself may come.
    const std::optional<int> locks = displaykeys::locksOf(event->nativeModifiers(), QGuiApplication::platformName());
    if (!std::exchange(m_areLocksTold, true) && locks)
        m_session->lockKeys(*locks);
    m_pressed << code;
    m_session->key(code, true);
}

void DisplayItem::keyReleaseEvent(QKeyEvent *event)
{
    const int code = displaykeys::codeOf(*event);
    if (!m_isGrabbed || event->isAutoRepeat())
        return event->setAccepted(m_isGrabbed);
    if (m_pressed.remove(code))
        m_session->key(code, false);
    if (code == displaykeys::rightControl && m_isReleaseArmed)
        setGrabbed(false);
}

void DisplayItem::focusOutEvent(QFocusEvent *event)
{
    QQuickItem::focusOutEvent(event);
    setGrabbed(false);
}

// --- mouse -----------------------------------------------------------------------------------------------------------

QPoint DisplayItem::pointAt(QPointF at) const
{
    const QRectF shown = picture();
    const QSize size = m_session->size();
    const QPointF place((at.x() - shown.x()) * size.width() / shown.width(), (at.y() - shown.y()) * size.height() / shown.height());
    return { std::clamp(int(place.x()), 0, size.width() - 1), std::clamp(int(place.y()), 0, size.height() - 1) };
}

void DisplayItem::updateCursor()
{
    using Pointer = DisplaySession::Pointer;
    update();
    if (!m_session || m_session->state() != QLatin1StringView("open"))
        return unsetCursor();
    if (!m_session->isAbsolute())
        return m_isGrabbed ? setCursor(Qt::BlankCursor) : unsetCursor();
    if (m_session->pointer() == Pointer::Image)
        setCursor(QCursor(QPixmap::fromImage(m_session->cursor()), m_session->hotSpot().x(), m_session->hotSpot().y()));
    else if (m_session->pointer() == Pointer::Hidden)
        setCursor(Qt::BlankCursor);
    else
        unsetCursor();
}

void DisplayItem::pointerMoved(QPointF at)
{
    if (!m_session || picture().isEmpty() || at == m_last)
        return;
    const QPointF before = std::exchange(m_last, at);
    if (m_session->isAbsolute())
        return m_session->movePointer(pointAt(at), m_buttons);
    if (!m_isGrabbed || std::exchange(m_isWarping, false))
        return;
    const QPoint way = (at - before).toPoint();
    if (!way.isNull())
        m_session->movePointerBy(way, m_buttons);
    // It must not end where this screen does. (Wayland lets no program move the pointer: there it does.)
    if (!QRectF(0, 0, width(), height()).adjusted(edge, edge, -edge, -edge).contains(at)) {
        m_isWarping = true;
        m_last = { width() / 2, height() / 2 };
        QCursor::setPos(mapToGlobal(m_last).toPoint());
    }
}

void DisplayItem::button(const QMouseEvent &event, bool pressed)
{
    pointerMoved(event.position());
    const int mask = maskOf(event.button());
    m_buttons = pressed ? m_buttons | mask : m_buttons & ~mask;
    m_session->pressButton(numberOf(event.button()), pressed, m_buttons);
}

void DisplayItem::mousePressEvent(QMouseEvent *event)
{
    forceActiveFocus(Qt::MouseFocusReason);
    if (!m_session)
        return;
    // In relative mode the first click only takes the pointer.
    const bool wasGrabbed = m_isGrabbed;
    setGrabbed(true);
    if (m_isGrabbed && (wasGrabbed || m_session->isAbsolute()))
        button(*event, true);
    else
        m_last = event->position();
}

void DisplayItem::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_session && m_buttons & maskOf(event->button()))
        button(*event, false);
}

void DisplayItem::mouseMoveEvent(QMouseEvent *event) { pointerMoved(event->position()); }
void DisplayItem::mouseDoubleClickEvent(QMouseEvent *event) { mousePressEvent(event); }

void DisplayItem::hoverMoveEvent(QHoverEvent *event)
{
    pointerMoved(event->position());
    event->ignore(); // the bar of a full screen waits for it too
}

void DisplayItem::wheelEvent(QWheelEvent *event)
{
    if (!m_session || !m_isGrabbed)
        return event->ignore();
    m_wheelRest += double(event->angleDelta().y()) / 120;
    const int notches = int(m_wheelRest);
    m_wheelRest -= notches;
    for (int i = 0; i < std::abs(notches); ++i) {
        const int number = notches > 0 ? wheelUp : wheelDown;
        m_session->pressButton(number, true, m_buttons);
        m_session->pressButton(number, false, m_buttons);
    }
    event->accept();
}

}
