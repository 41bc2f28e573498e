// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaProperty>
#include <QPointer>
#include <QQuickWindow>

namespace quayside {

// Tells a screen reader where the keyboard is within what keeps the focus while its parts are walked through: the tab of a strip, the choice
// of a row, the heading of a table. Those have a property "spoken" and say themselves that they are focused; the current row of a list has the focus by itself. GUI thread.
class FocusVoice : public QObject
{
    Q_OBJECT
public:
    // Lives with the window.
    explicit FocusVoice(QQuickWindow *window);

private Q_SLOTS:
    void follow();
    void move();

private:
    QQuickWindow *m_window;
    QPointer<QQuickItem> m_holder; // has the focus
    QPointer<QQuickItem> m_part;   // of it
    QMetaProperty m_property;      // of the holder, that names the part
    QMetaObject::Connection m_moves;
};

} // namespace quayside
