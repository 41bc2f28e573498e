// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPointer>
#include <QQuickItem>

#include "models/items/terminal/terminalpainter.h"
#include "models/items/terminal/terminalsession.h"

namespace quayside {

/** A view on a TerminalSession: draws it, sends it keys and the mouse, gives it its size. Drawn by the processor into one image, so it
 *  looks the same with every scene graph. Shift with the mouse selects even where the program wants the mouse. */
class TerminalItem : public QQuickItem {
    Q_OBJECT
    Q_PROPERTY(quayside::TerminalSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(QString fontFamily MEMBER m_fontFamily WRITE setFontFamily NOTIFY lookChanged)
    Q_PROPERTY(double fontPixelSize MEMBER m_fontPixelSize WRITE setFontPixelSize NOTIFY lookChanged)
    Q_PROPERTY(QColor foreground READ foreground WRITE setForeground NOTIFY lookChanged)
    Q_PROPERTY(QColor background READ background WRITE setBackground NOTIFY lookChanged)
    Q_PROPERTY(QColor cursorColor READ cursorColor WRITE setCursorColor NOTIFY lookChanged)
    Q_PROPERTY(QColor selectionColor READ selectionColor WRITE setSelectionColor NOTIFY lookChanged)
    Q_PROPERTY(QList<QColor> palette READ palette WRITE setPalette NOTIFY lookChanged)
    /** Where in the history the view is: 0 its beginning, 1 its end; and how much of everything is seen. */
    Q_PROPERTY(double scrollPosition READ scrollPosition WRITE setScrollPosition NOTIFY scrollChanged)
    Q_PROPERTY(double scrollSize READ scrollSize NOTIFY scrollChanged)
    Q_PROPERTY(bool hasSelection READ hasSelection NOTIFY selectionChanged)
    /** While it has the focus it takes every key, shortcuts of the window too; false lets those through. */
    Q_PROPERTY(bool grabbed READ isGrabbed WRITE setGrabbed NOTIFY grabbedChanged)
    Q_PROPERTY(int columns READ columns NOTIFY gridChanged)
    Q_PROPERTY(int rows READ rows NOTIFY gridChanged)
public:
    explicit TerminalItem(QQuickItem *parent = nullptr);

    TerminalSession *session() const { return m_session; }
    void setSession(TerminalSession *session);
    void setFontFamily(const QString &family);
    void setFontPixelSize(double size);
    QColor foreground() const { return QColor::fromRgb(m_theme.foreground); }
    void setForeground(const QColor &color) { setColor(m_theme.foreground, color); }
    QColor background() const { return QColor::fromRgb(m_theme.background); }
    void setBackground(const QColor &color) { setColor(m_theme.background, color); }
    QColor cursorColor() const { return QColor::fromRgb(m_theme.cursor); }
    void setCursorColor(const QColor &color) { setColor(m_theme.cursor, color); }
    QColor selectionColor() const { return QColor::fromRgb(m_theme.selection); }
    void setSelectionColor(const QColor &color) { setColor(m_theme.selection, color); }
    QList<QColor> palette() const;
    void setPalette(const QList<QColor> &palette);
    double scrollPosition() const;
    void setScrollPosition(double position);
    double scrollSize() const;
    bool hasSelection() const { return m_anchor != m_head; }
    bool isGrabbed() const { return m_isGrabbed; }
    void setGrabbed(bool grabbed);
    int columns() const { return m_session ? m_session->terminal().grid().columns() : 0; }
    int rows() const { return m_session ? m_session->terminal().grid().rows() : 0; }

    Q_INVOKABLE void copy();
    Q_INVOKABLE void paste();
    Q_INVOKABLE void selectAll();
    /** Forgets the history above the screen. */
    Q_INVOKABLE void clear();
    Q_INVOKABLE QString selectedText() const;

Q_SIGNALS:
    void sessionChanged();
    void lookChanged();
    void scrollChanged();
    void selectionChanged();
    void grabbedChanged();
    void gridChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void setColor(QRgb &target, const QColor &color);
    void updateFont();
    void updateGridSize();
    void screenChanged();
    void setSelection(TerminalPosition anchor, TerminalPosition head);
    void scrollTo(qint64 line);
    qint64 firstVisibleLine() const;
    double ratio() const;
    QPoint cellAt(QPointF at) const; ///< column and row on the screen, kept inside
    TerminalPosition positionAt(QPointF at) const;
    bool programWantsMouse(Qt::KeyboardModifiers modifiers) const;

    QPointer<TerminalSession> m_session;
    QString m_fontFamily = QStringLiteral("monospace");
    double m_fontPixelSize = 13;
    TerminalTheme m_theme;
    TerminalPainter m_painter;
    QImage m_image;
    TerminalPosition m_anchor, m_head;
    qint64 m_topLine = -1; ///< -1: follows the output
    double m_wheelRest = 0;
    bool m_isGrabbed = false;
};

}
