// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace quayside {

// The text under a pointer that rests, where it doesn't fit into its place: to be shown whole. One for a window. GUI thread.
class CutText : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickWindow *window READ window WRITE setWindow NOTIFY windowChanged)
    // Empty: nothing that is cut is under the pointer.
    Q_PROPERTY(QString text READ text NOTIFY changed)
    // Where the cut text stands, in the window's coordinates.
    Q_PROPERTY(QRectF place READ place NOTIFY changed)
public:
    explicit CutText(QObject *parent = nullptr);
    QQuickWindow *window() const { return m_window; }
    void setWindow(QQuickWindow *window);
    QString text() const { return m_text; }
    QRectF place() const { return m_place; }
    bool eventFilter(QObject *object, QEvent *event) override;

Q_SIGNALS:
    void windowChanged();
    void changed();

private:
    void look();
    void show(const QString &text, const QRectF &place);

    QPointer<QQuickWindow> m_window;
    QTimer m_rest;
    QPointF m_pointer;
    QString m_text;
    QRectF m_place;
};

} // namespace quayside
