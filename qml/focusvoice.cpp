// SPDX-License-Identifier: Apache-2.0
#include "qml/focusvoice.h"

#include <QAccessible>
#include <QQuickItem>

namespace quayside {

namespace {
// None: it has no parts to walk through.
QMetaProperty partOf(const QQuickItem *item)
{
    const int index = item ? item->metaObject()->indexOfProperty("spoken") : -1;
    return index < 0 ? QMetaProperty() : item->metaObject()->property(index);
}

void announce(QQuickItem *item)
{
    QAccessibleEvent event(item, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}
}

FocusVoice::FocusVoice(QQuickWindow *window) : QObject(window), m_window(window)
{
    // After what Qt says of the item itself.
    connect(window, &QQuickWindow::activeFocusItemChanged, this, &FocusVoice::follow, Qt::QueuedConnection);
}

void FocusVoice::follow()
{
    QQuickItem *item = m_window->activeFocusItem();
    if (item == m_holder && item)
        return;
    disconnect(m_moves);
    m_part.clear();
    m_holder = item;
    m_property = partOf(item);
    if (!m_property.isValid())
        return;
    m_moves = connect(item, m_property.notifySignal(), this, metaObject()->method(metaObject()->indexOfSlot("move()")));
    move();
}

void FocusVoice::move()
{
    if (!m_holder)
        return;
    auto *part = m_property.read(m_holder).value<QQuickItem *>();
    if (part == m_part)
        return;
    const bool wasWithin = m_part;
    m_part = part;
    if (QAccessible::isActive() && (part || wasWithin))
        announce(part ? part : m_holder.data());
}

} // namespace quayside
