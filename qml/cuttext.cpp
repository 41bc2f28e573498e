// SPDX-License-Identifier: Apache-2.0
#include "qml/cuttext.h"

#include <QMouseEvent>
#include <algorithm>

namespace quayside {

namespace {
constexpr int restMs = 600; // as other tips

bool isTip(const QQuickItem *popup)
{
    return popup->parent() && popup->parent()->inherits("QQuickToolTip");
}

// The topmost text below `item` at that point of the window; what lies under a popup is not looked for.
QQuickItem *textAt(QQuickItem *item, QPointF point)
{
    if (!item->isVisible() || item->opacity() == 0)
        return nullptr;
    const bool isInside = item->contains(item->mapFromScene(point));
    if (item->clip() && !isInside)
        return nullptr;
    QList<QQuickItem *> children = item->childItems();
    std::stable_sort(children.begin(), children.end(), [](const QQuickItem *a, const QQuickItem *b) { return a->z() < b->z(); });
    for (auto child = children.crbegin(); child != children.crend(); ++child) {
        if (QQuickItem *found = textAt(*child, point))
            return found;
        const bool isPopup = (*child)->inherits("QQuickPopupItem") && (*child)->isVisible() && !isTip(*child);
        if (isPopup && (*child)->contains((*child)->mapFromScene(point)))
            return *child; // nothing of it, and nothing behind it
    }
    return isInside && item->inherits("QQuickText") ? item : nullptr;
}
} // namespace

CutText::CutText(QObject *parent) : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &CutText::look);
}

void CutText::setWindow(QQuickWindow *window)
{
    if (window == m_window)
        return;
    if (m_window)
        m_window->removeEventFilter(this);
    m_window = window;
    if (window)
        window->installEventFilter(this);
    Q_EMIT windowChanged();
}

bool CutText::eventFilter(QObject *object, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        m_pointer = static_cast<QMouseEvent *>(event)->position();
        m_rest.start();
        if (!m_place.contains(m_pointer))
            show({}, {});
        break;
    case QEvent::Leave:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::KeyPress:
        m_rest.stop();
        show({}, {});
        break;
    default:
        break;
    }
    return QObject::eventFilter(object, event);
}

void CutText::look()
{
    QQuickItem *item = m_window ? textAt(m_window->contentItem(), m_pointer) : nullptr;
    if (item && item->property("truncated").toBool())
        show(item->property("text").toString(), item->mapRectToScene(item->boundingRect()));
}

void CutText::show(const QString &text, const QRectF &place)
{
    if (text == m_text && place == m_place)
        return;
    m_text = text;
    m_place = place;
    Q_EMIT changed();
}

} // namespace quayside
