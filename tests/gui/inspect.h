// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>
#include <QImage>
#include <QQuickItem>
#include <QStringList>

/** What is seen of one item: where, and what of that is not cut off. In the window's coordinates. */
struct Seen
{
    QQuickItem *item;
    QRectF rect;    ///< of the text itself for texts, else of the item
    QRectF visible; ///< what of it the clipping items above leave
    bool scrolls;   ///< lies in something that can be scrolled to it
    bool inCell;    ///< in the cell of a table, which may cut what it shows
};

/** What is drawn below `root`. Pure. */
namespace inspect {
QList<Seen> texts(QQuickItem *root);
/** What can be worked with: by role, not by look. */
QList<Seen> controls(QQuickItem *root);
QAccessible::Role role(QQuickItem *item);
QString name(QQuickItem *item);
bool isInteractive(QAccessible::Role role);
/** For messages: type, name and place. */
QString describe(const Seen &seen);

/** Texts that are cut though they should not be. */
QStringList cutTexts(const QList<Seen> &texts);
/** Texts and controls that reach out of the window, where nothing scrolls. */
QStringList outside(const QList<Seen> &all, QSizeF window);
/** Pairs that lie over each other. */
QStringList overlaps(const QList<Seen> &all);
/** Texts with less contrast than WCAG AA asks (4.5, large ones 3) against what is under them in the picture. */
QStringList faint(const QList<Seen> &texts, const QImage &picture);
}
