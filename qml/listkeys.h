// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickWindow>

class QKeyEvent;

namespace quayside {

// What every list of a window does with keys that Qt Quick's lists leave alone: Home, End, Page Up and Page Down go far, Shift+F10 opens the
// menu as the Menu key does. A list that chooses rows by a rule of its own has a function jump(row, modifiers). GUI thread.
class ListKeys : public QObject
{
    Q_OBJECT
public:
    // Lives with the window.
    explicit ListKeys(QQuickWindow *window);
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    bool openMenu() const;
    bool jump(QKeyEvent *event) const;

    QQuickWindow *m_window;
};

} // namespace quayside
