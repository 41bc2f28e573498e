// SPDX-License-Identifier: Apache-2.0
#include "qml/focusmode.h"

#include <QEvent>
#include <QGuiApplication>

namespace quayside {

FocusMode::FocusMode(QObject *parent) : QObject(parent)
{
    qGuiApp->installEventFilter(this);
}

bool FocusMode::eventFilter(QObject *object, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const bool isPointer = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::TouchBegin;
    if ((isKey && !m_keyboard) || (isPointer && m_keyboard)) {
        m_keyboard = isKey;
        Q_EMIT changed();
    }
    return QObject::eventFilter(object, event);
}

} // namespace quayside
