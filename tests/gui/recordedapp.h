// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QGuiApplication>
#include <QStyleHints>
#include <QTemporaryDir>
#include <QTest>
#include <QtQml>

#include "models/items/app.h"
#include "models/items/registration.h"
#include "qml/desktop.h"

/** The whole main() of a test of the views on the real models with the answers recorded in `folder`: offscreen, drawn by the processor,
 *  still, UTC, with preferences of its own. `Test` is made of the App; its exit status comes back. */
template<typename Test>
int runOnRecorded(int argc, char **argv, const char *folder)
{
    for (const auto &[name, value] : { std::pair("QT_QPA_PLATFORM", "offscreen"), { "QT_QUICK_BACKEND", "software" }, { "QUAYSIDE_REDUCED_MOTION", "1" }, { "TZ", "UTC" } })
        qputenv(name, value);
    const QTemporaryDir home; // what belongs to whoever runs the tests is left alone
    for (const char *name : { "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME" })
        qputenv(name, QFile::encodeName(home.path()));
    QGuiApplication application(argc, argv);
    quayside::Desktop::prepare();
    QGuiApplication::styleHints()->setCursorFlashTime(0);
    quayside::registerQmlTypes();
    quayside::App app({ .connectAddress = {}, .offlineDirectory = QString::fromUtf8(folder), .socketPath = {} });
    // Not as an instance: each page has an engine of its own.
    QQmlEngine::setObjectOwnership(&app, QQmlEngine::CppOwnership);
    qmlRegisterSingletonType<quayside::App>("Quayside.Models", 1, 0, "App", [&app](QQmlEngine *, QJSEngine *) { return &app; });
    Test test(app);
    return QTest::qExec(&test, argc, argv);
}
