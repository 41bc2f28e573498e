// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBasicTimer>
#include <QColor>
#include <QElapsedTimer>
#include <QPointer>
#include <QQuickItem>
#include <QTimer>

#include "models/items/terminal/terminalpainter.h"
#include "models/items/terminal/terminalsearch.h"
#include "models/items/terminal/terminalsession.h"

namespace quayside {

/** A view on a TerminalSession: draws it, sends it keys and the mouse, gives it its size. Drawn by the processor into one image, so it
 *  looks the same with every scene graph. Shift with the mouse selects even where the program wants the mouse; Alt selects a rectangle,
 *  a double click words, a triple click lines; Ctrl and a click open a link. */
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
    /** What is searched for in everything kept; empty: nothing. Goes to the last place above the view first. */
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY searchChanged)
    Q_PROPERTY(int matchCount READ matchCount NOTIFY searchChanged)
    /** The match that the view went to, counted from 0; -1: none. */
    Q_PROPERTY(int matchIndex READ matchIndex NOTIFY searchChanged)
    /** Where a click would lead: the pointer is over a link and Ctrl is held. */
    Q_PROPERTY(QString hoveredLink READ hoveredLink NOTIFY hoveredLinkChanged)
    /** Whether a cursor that a program wants to blink does so; never for long, nor where the desktop wants none to. */
    Q_PROPERTY(bool blinking MEMBER m_mayBlink WRITE setBlinking NOTIFY lookChanged)
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
    void setBlinking(bool blinking);
    bool isCursorBlinking() const { return m_blinkTimer.isActive(); }
    bool isCursorBlank() const { return m_isBlank; }
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
    QString searchText() const { return m_search.text(); }
    void setSearchText(const QString &text);
    int matchCount() const { return int(m_search.matches().size()); }
    int matchIndex() const { return m_search.current(); }
    /** To the next match below (1) or above (-1). */
    Q_INVOKABLE void findNext(int direction);
    QString hoveredLink() const { return m_link.address; }

Q_SIGNALS:
    void sessionChanged();
    void lookChanged();
    void scrollChanged();
    void selectionChanged();
    void grabbedChanged();
    void gridChanged();
    void searchChanged();
    void hoveredLinkChanged();
    void linkActivated(const QString &address);
    /** A key of the terminal's own that its frame carries out: "search", "newTab", "close", "splitRight", "splitDown", "next", "nextTab" or
     *  "previousTab". */
    void commandRequested(const QString &command);
    /** A click of the right button that isn't the program's. */
    void menuRequested();
    /** Ctrl with plus, minus or the wheel: 1 or -1; 0 as it was (Ctrl+0). */
    void zoomRequested(int step);

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
    void mouseUngrabEvent() override;
    void timerEvent(QTimerEvent *event) override;
    void hoverMoveEvent(QHoverEvent *event) override;
    void hoverLeaveEvent(QHoverEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void setColor(QRgb &target, const QColor &color);
    void updateFont();
    void updateGridSize();
    void linesMoved();
    void restartBlinking();
    void blink();
    void typed();
    void setComposed(const QString &text, int caret);
    void screenChanged();
    void setSelection(TerminalPosition anchor, TerminalPosition head);
    enum class SelectBy { Character, Word, Line };
    std::pair<TerminalPosition, TerminalPosition> unitAt(QPointF at) const;
    void beginSelection(QPointF at, SelectBy by, bool block);
    void extendSelection(QPointF at);
    void scrollAtEdge();
    void selectByPress(const QMouseEvent &event);
    void tellMouse(const QMouseEvent &event);
    bool ownKey(const QKeyEvent &event);
    bool frameKey(Qt::KeyboardModifiers modifiers, int key);
    bool zoomKey(Qt::KeyboardModifiers modifiers, int key);
    void searchOn();
    void showMatch();
    void updateLink(QPointF at, Qt::KeyboardModifiers modifiers);
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
    std::pair<TerminalPosition, TerminalPosition> m_anchorUnit; ///< what the press selected
    SelectBy m_selectBy = SelectBy::Character;
    bool m_isBlock = false, m_isSelecting = false; ///< the latter: its button is held
    QPointF m_draggedTo;
    QBasicTimer m_edgeTimer;
    Qt::MouseButtons m_toldButtons; ///< pressed, as the program knows
    QElapsedTimer m_sinceDoubleClick;
    TerminalSearch m_search;
    QTimer m_searchTimer;
    bool m_isSearchFresh = false;
    TerminalLink m_link;
    QPointF m_pointer { -1, -1 };
    qint64 m_topLine = -1; ///< -1: follows the output
    double m_wheelRest = 0;
    bool m_isGrabbed = false;
    QString m_composed;
    int m_caret = 0;
    bool m_mayBlink = true, m_isBlank = false;
    TerminalEmulator::Cursor m_cursor; ///< as it was
    int m_blinks = 0; ///< since the last key
    QBasicTimer m_blinkTimer;
};

}
