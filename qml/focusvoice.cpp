// SPDX-License-Identifier: Apache-2.0
#include "qml/focusvoice.h"

#include <QAccessible>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQmlProperty>
#include <QQuickItem>

using namespace Qt::StringLiterals;

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
    mark(false);
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
    mark(false);
    const bool wasWithin = m_part;
    m_part = part;
    mark(true);
    if (QAccessible::isActive() && (part || wasWithin))
        announce(part ? part : m_holder.data());
}

// The state goes with the event: whoever asks the part finds it focused.
void FocusVoice::mark(bool on) const
{
    if (!m_part)
        return;
    QQmlContext *context = qmlContext(m_part);
    QQmlProperty::write(m_part, u"Accessible.focusable"_s, true, context);
    QQmlProperty::write(m_part, u"Accessible.focused"_s, on, context);
}

} // namespace quayside
