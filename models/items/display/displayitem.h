// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QQuickItem>
#include <QSet>

#include "models/items/display/displaysession.h"

namespace quayside {

/** A view on a DisplaySession: draws the screen and gives it keys and mouse. A click or Return takes the grab, and then every key goes to
 *  the machine, the window's shortcuts too, until right Ctrl is pressed and let go by itself or the focus goes elsewhere. */
class DisplayItem : public QQuickItem {
    Q_OBJECT
    Q_PROPERTY(quayside::DisplaySession *session READ session WRITE setSession NOTIFY sessionChanged)
    /** Scaled to the item; else a point of the screen is a pixel of this one, from the item's top left corner or in its middle. */
    Q_PROPERTY(bool fit READ isFit WRITE setFit NOTIFY fitChanged)
    Q_PROPERTY(bool grabbed READ isGrabbed WRITE setGrabbed NOTIFY grabbedChanged)
    /** Where the screen is drawn. */
    Q_PROPERTY(QRectF picture READ picture NOTIFY pictureChanged)
    /** What it takes unscaled. */
    Q_PROPERTY(QSizeF naturalSize READ naturalSize NOTIFY pictureChanged)
    /** The guest is asked for a screen of the item's size, where it can do that. */
    Q_PROPERTY(bool resizesGuest MEMBER m_resizesGuest NOTIFY fitChanged)
public:
    explicit DisplayItem(QQuickItem *parent = nullptr);
    ~DisplayItem() override;

    DisplaySession *session() const { return m_session; }
    void setSession(DisplaySession *session);
    bool isFit() const { return m_isFit; }
    void setFit(bool fit);
    bool isGrabbed() const { return m_isGrabbed; }
    void setGrabbed(bool grabbed);
    QRectF picture() const;
    QSizeF naturalSize() const;
    /** How many squares were drawn anew since the item is there (tests). */
    int copiedTiles() const { return m_copiedTiles; }

Q_SIGNALS:
    void sessionChanged();
    void fitChanged();
    void grabbedChanged();
    void pictureChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void hoverMoveEvent(QHoverEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    double ratio() const;
    void frameChanged();
    void updateCursor();
    void askForSize();
    void pointerMoved(QPointF at);
    void button(const QMouseEvent &event, bool pressed);
    QPoint pointAt(QPointF at) const;
    void paintPointer(QSGNode *root);

    QPointer<DisplaySession> m_session;
    QRegion m_changed;
    QSet<int> m_pressed;
    QPointF m_last { -1, -1 };
    QTimer m_sizeTimer;
    double m_wheelRest = 0;
    int m_buttons = 0, m_copiedTiles = 0;
    bool m_isFit = true, m_isGrabbed = false, m_resizesGuest = false, m_isReleaseArmed = false, m_areLocksTold = false, m_isWarping = false;
};

}
