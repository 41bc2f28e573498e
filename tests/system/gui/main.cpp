// SPDX-License-Identifier: Apache-2.0
// quayside-hands FOLDER NAME=VALUE… FILE…: the desktop, offscreen, on the server whose socket is the value "socket", driven by the steps of
// FOLDER/FILE.steps. Run by test_desktop.py. Each case is a line in QtTest's words.
#include <QGuiApplication>
#include <QStyleHints>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>

#include "models/items/registration.h"
#include "tests/gui/qmlwarnings.h"
#include "tests/system/gui/steps.h"

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
QStringList &warnings = qmlWarnings();

void tell(const char *kind, const Case &one, const QString &more = {})
{
    std::printf("%-7s: %s::%s() %s\n", kind, qPrintable(one.file), qPrintable(QString(one.name).replace(u' ', u'-')), qPrintable(QString(more).replace(u'\n', u' ')));
    std::fflush(stdout);
}

int runCases(App &app, const QMap<QString, QString> &values, const QList<Case> &cases)
{
    Steps steps(app, values);
    int failures = 0;
    for (const Case &one : cases) {
        warnings.clear();
        QString problem = steps.run(one);
        if (problem.isEmpty() && !warnings.isEmpty())
            problem = u"%1.steps: %2: the views complained: %3"_s.arg(one.file, one.name, warnings.join(u" / "_s));
        if (problem.startsWith(u"skip: "_s))
            tell("SKIP", one, problem.mid(6));
        else
            tell(problem.isEmpty() ? "PASS" : "FAIL!", one, problem);
        failures += !problem.isEmpty() && !problem.startsWith(u"skip: "_s);
    }
    std::printf("SEEN   : %s\n", qPrintable(steps.seen().join(u' ')));
    steps.finish();
    return failures;
}
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QUAYSIDE_REDUCED_MOTION", "1");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    const QTemporaryDir home;
    for (const char *variable : { "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME" })
        qputenv(variable, QFile::encodeName(home.path()));
    QGuiApplication application(argc, argv);
    QMap<QString, QString> values;
    QStringList files;
    for (const QString &argument : application.arguments().mid(2)) {
        const qsizetype at = argument.indexOf(u'=');
        at < 0 ? void(files << argument) : void(values.insert(argument.left(at), argument.mid(at + 1)));
    }
    Desktop::prepare();
    QGuiApplication::styleHints()->setCursorFlashTime(0);
    registerQmlTypes();
    App app({ .connectAddress = values.value(u"socket"_s), .offlineDirectory = {}, .socketPath = {} });
    QQmlEngine::setObjectOwnership(&app, QQmlEngine::CppOwnership);
    qmlRegisterSingletonType<App>("Quayside.Models", 1, 0, "App", [&app](QQmlEngine *, QJSEngine *) { return &app; });
    if (!QTest::qWaitFor([&] { return app.serverAt(0)->state() == "connected"_L1; }, 60'000)) {
        std::printf("the desktop doesn't connect: %s\n", qPrintable(app.serverAt(0)->errorText()));
        return 2;
    }
    collectQmlWarnings();
    return runCases(app, values, readCases(application.arguments().value(1), files)) == 0 ? 0 : 1;
}
