// SPDX-License-Identifier: Apache-2.0
#include "qml/listkeys.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QQuickItem>

#include <algorithm>

namespace quayside {

namespace {
// Rows that are seen at once, but for one, so that the eye has something to go by.
int pageOf(const QQuickItem *list)
{
    const auto *row = list->property("currentItem").value<QQuickItem *>();
    const double height = row && row->height() > 0 ? row->height() : 30;
    return std::max(1, int(list->height() / height) - 1);
}

// The list that has the focus, itself or by its current row. Not one that lies around a field of a row.
QQuickItem *listOf(QQuickItem *focused)
{
    const auto isList = [](const QQuickItem *item) { return item->inherits("QQuickListView") && item->activeFocusOnTab(); };
    for (QQuickItem *item = focused; item; item = item->parentItem()) {
        if (isList(item))
            return item == focused || item->property("currentItem").value<QQuickItem *>() == focused ? item : nullptr;
    }
    return nullptr;
}

// -1: the key isn't one of those.
int targetOf(int key, const QQuickItem *list)
{
    const int last = list->property("count").toInt() - 1, now = list->property("currentIndex").toInt();
    switch (key) {
    case Qt::Key_Home: return std::min(0, last);
    case Qt::Key_End: return last;
    case Qt::Key_PageUp: return std::min(std::max(now - pageOf(list), 0), last);
    case Qt::Key_PageDown: return std::min(now + pageOf(list), last);
    default: return -1;
    }
}
}

ListKeys::ListKeys(QQuickWindow *window) : QObject(window), m_window(window) { window->installEventFilter(this); }

bool ListKeys::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    return key->key() == Qt::Key_F10 && key->modifiers() == Qt::ShiftModifier ? openMenu() : jump(key);
}

bool ListKeys::openMenu() const
{
    QKeyEvent menu(QEvent::KeyPress, Qt::Key_Menu, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window, &menu);
    return menu.isAccepted();
}

bool ListKeys::jump(QKeyEvent *event) const
{
    QQuickItem *list = listOf(m_window->activeFocusItem());
    if (!list)
        return false;
    const int row = targetOf(event->key(), list);
    if (row < 0)
        return false;
    if (list->metaObject()->indexOfMethod("jump(QVariant,QVariant)") >= 0)
        QMetaObject::invokeMethod(list, "jump", Q_ARG(QVariant, row), Q_ARG(QVariant, int(event->modifiers())));
    else
        list->setProperty("currentIndex", row);
    return true;
}

} // namespace quayside
