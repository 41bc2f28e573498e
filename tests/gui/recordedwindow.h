// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickItem>
#include <QQuickWindow>
#include <QStringList>
#include <memory>

#include "models/items/app.h"
#include "qml/desktop.h"
#include "tests/gui/livesource.h"

/** What tests of the views on recorded answers (recordedapp.h) share: one window of 1280x800, its keyboard, and what stands in it. */
class RecordedWindow : public QObject {
protected:
    explicit RecordedWindow(quayside::App &app) : m_app(app) { }

    /** On `page`, as the command line calls it, with something focused. Fails the test when it does not come. */
    void openWindow(const QString &page, const QString &theme = QStringLiteral("light"), const QString &language = QStringLiteral("en"));
    QQuickWindow *window() const { return m_desktop->window(); }
    /** The singleton Nav of the window's engine; its property as text. */
    QObject *navigator() const;
    QString nav(const char *property) const { return navigator()->property(property).toString(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void type(const QByteArray &text) const;
    /** The focused item's accessible name, as a screen reader gets it. */
    QString focusText() const;
    /** Everything that is shown, from the window's content down. */
    QList<QQuickItem *> visibleItems() const;
    /** What is shown as an error. */
    QStringList alerts() const;
    /** Goes to the tab that the QML file shows, on the page that is open; nothing without one. */
    void showTab(const QString &file) const;

    quayside::App &m_app;
    LiveSource m_live;
    std::unique_ptr<quayside::Desktop> m_desktop;
};
