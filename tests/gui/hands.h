// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <memory>

#include "models/items/app.h"
#include "qml/desktop.h"
#include "tests/gui/eyes.h"
#include "tests/gui/livesource.h"

/** Mouse and keyboard on a window of the desktop. Each verb waits up to a minute for what it needs and gives what went wrong, else
 *  nothing. */
class Hands {
public:
    explicit Hands(quayside::App &app) : m_app(app) { }

    QString open(const QString &page);
    void close() { m_desktop.reset(); }
    Eyes eyes() const { return Eyes(m_desktop ? m_desktop->window() : nullptr); }

    QString click(const QString &name, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    QString doubleClick(const QString &name);
    QString tab(const QString &name);
    /** Whatever the field says is replaced. */
    QString set(const QString &field, const QString &text);
    /** The same by the clipboard, for text of several lines. */
    QString paste(const QString &field, const QString &text);
    /** `before` in the field's text becomes `after`. */
    QString replace(const QString &field, const QString &before, const QString &after);
    QString choose(const QString &box, const QString &choice);
    QString check(const QString &box, bool on);
    QString key(const QString &sequence);
    QString type(const QString &text);
    /** Chooses that file in the file dialog that is open. */
    QString chooseFile(const QString &path);
    /** Any of the words between " | ". */
    QString waitFor(const QString &words, bool shown = true);
    void picture(const QString &file) const;

private:
    /** Of that name, enabled and standing still. It lives until events are handled: whatever is behind it may be built anew then. */
    QQuickItem *calmItem(const QString &name, QString &problem, QAccessible::Role role);
    /** The same, in view. */
    QQuickItem *enabledItem(const QString &name, QString &problem, QAccessible::Role role = QAccessible::NoRole);
    void reveal(QQuickItem *item) const;
    QPoint middleOf(QQuickItem *item) const;
    QObject *fileDialog() const;
    QQuickWindow *window() const { return m_desktop->window(); }

    quayside::App &m_app;
    LiveSource m_live;
    std::unique_ptr<quayside::Desktop> m_desktop;
};
