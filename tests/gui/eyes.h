// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSet>
#include <QStringList>

/** What a person can see and reach in a window, by the names that a screen reader says. */
class Eyes {
public:
    explicit Eyes(QQuickWindow *window) : m_window(window) { }

    /** The topmost thing that is shown under that name ("NAME" or "NAME, and more"); of that role, if one is given. Things one can act on
     *  come before mere words. Nothing below an open modal dialog is found. */
    QQuickItem *find(const QString &name, QAccessible::Role role = QAccessible::NoRole) const;
    /** Any words shown somewhere that contain these. */
    bool shows(const QString &words) const;
    /** What stands in error notes and messages. */
    QStringList alerts() const;
    /** Names of everything one can act on, to say what was there instead. */
    QStringList names() const;
    static QString nameOf(QQuickItem *item);
    static QAccessible::Role roleOf(QQuickItem *item);

    /** Files of the pages, tabs and dialogs that are open: what loaders have made. */
    QSet<QString> files() const;
    /** Popups from the topmost down, then the page unless a modal one covers it. */
    QList<QQuickItem *> layers() const;

private:
    QList<QQuickItem *> shown() const;

    QQuickWindow *m_window;
};
