// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <memory>

#include "models/core/uniquefd.h"
#include "models/items/app.h"
#include "qml/desktop.h"
#include "tests/gui/livesource.h"

/** A page, or a dialog over one, that the tests visit. */
struct Place
{
    const char *name;
    const char *server;      ///< the one chosen; "": all
    const char *page;        ///< as the command line calls it
    const char *dialog = ""; ///< JavaScript that opens it, with Nav and App; "": none
};

bool isDialog(const Place &place);
/** Every page and dialog, on the recorded servers of Stage. */
const QList<Place> &places();

/** The real models with every recorded server at once ("net", "conf", "dev" and "keep" are the "atlas" of their folders), and a window on
 *  them that goes from place to place. One a process; main thread. */
class Stage
{
public:
    Stage();
    ~Stage();

    quayside::App &app() { return *m_app; }
    QQuickWindow *window() const { return m_desktop->window(); }
    /** Opens the place in a window of `size` and waits until it rests. The window is made anew when theme or language change. */
    void show(const Place &place, const QString &theme, const QString &language, QSize size);
    /** What is shown: the dialog if there is one, else the window's content. */
    QQuickItem *root() const;
    /** Of QML, since the last call. */
    static QStringList takeWarnings();
    /** Waits until neither texts nor places change. */
    void settle() const;

    /** Environment of the tests: offscreen, drawn by the processor, still, UTC. Before the application object. */
    static void prepareEnvironment();

private:
    void open(const QString &theme, const QString &language);
    void evaluate(const QString &script) const;

    QTemporaryDir m_folder;
    quayside::UniqueFd m_home; ///< the lock on the shown home
    std::unique_ptr<quayside::App> m_app;
    std::unique_ptr<quayside::Desktop> m_desktop;
    LiveSource m_live;
    QString m_look;
};
