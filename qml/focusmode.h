// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace quayside {

// Whether one works with the keyboard: only then the focus is drawn. GUI thread.
class FocusMode : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    // True after a key, false at the start and after a press of the pointer.
    Q_PROPERTY(bool keyboard READ keyboard NOTIFY changed)
public:
    explicit FocusMode(QObject *parent = nullptr);
    bool keyboard() const { return m_keyboard; }
    bool eventFilter(QObject *object, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    bool m_keyboard = false;
};

} // namespace quayside
