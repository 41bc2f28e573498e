// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickItem>
#include <QQuickWindow>
#include <QStringList>
#include <memory>

#include "qml/desktop.h"

/** A window on the mock models, and what the views complained about while it was open. */
class GuiTest
{
public:
    explicit GuiTest(const QString &scene = QStringLiteral("full"), const QString &page = {}, const QString &theme = QStringLiteral("light"),
                     const QString &language = QStringLiteral("en"));
    ~GuiTest();

    QQuickWindow *window() const { return m_desktop->window(); }
    QQmlEngine *engine() const { return m_desktop->engine(); }
    QObject *app() const { return m_desktop->app(); }
    /** A QML singleton of module Quayside ("Nav", "Theme"). */
    QObject *singleton(const char *name) const;
    /** The verbs that the views called on the models, each as "name(argument, …)". */
    QStringList calls() const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void type(const QString &text) const;
    /** The focused item's accessible name, as a screen reader gets it. */
    QString focusText() const;
    /** Some text in the window has these words. */
    bool shows(const QString &words) const;
    /** Warnings since the window was made. */
    static QStringList warnings();

    /** Offscreen, software, still: call from main before the application object. */
    static void prepareEnvironment();
    static void prepareApplication();

private:
    std::unique_ptr<quayside::Desktop> m_desktop;
};
