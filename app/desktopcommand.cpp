// SPDX-License-Identifier: Apache-2.0
#include "app/desktopcommand.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QUrl>
#include <QtQml>
#include <algorithm>
#include <cstdio>
#include <iterator>
#include <vector>

#include "app/desktopkeyring.h"
#include "app/localserver.h"
#include "app/notifier.h"
#include "app/servermode.h"
#include "app/sessionbus.h"
#include "app/singleinstance.h"
#include "app/textscale.h"
#include "models/client/remote.h"
#include "models/items/app.h"
#include "models/items/registration.h"
#include "qml/desktop.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
const QCommandLineOption connectOption(u"connect"_s, u"Show the server at this address, or the socket of this path, alone; the desktop that runs is asked to show it."_s, u"URL"_s);
const QCommandLineOption offlineOption(u"offline"_s, u"Show answers recorded in this folder; nothing is sent anywhere."_s, u"DIR"_s);
const QCommandLineOption embeddedOption(u"embedded"_s, u"Run the daemon inside this program (root only)."_s);
const QCommandLineOption dirOption(u"dir"_s, u"State directory of the local daemon (default: $QUAYSIDE_DIR or /var/lib/quayside)."_s, u"DIR"_s);
const QCommandLineOption screenshotOption(u"screenshot"_s, u"Write a picture of the window to this file and leave."_s, u"FILE"_s);
const QCommandLineOption pageOption(u"page"_s, u"Page to open: instances, instance:SERVER/PROJECT/NAME[:TAB], images, servers, preferences, activity, create …"_s, u"PAGE"_s);
const QCommandLineOption themeOption(u"theme"_s, u"light or dark, instead of what the preferences say."_s, u"THEME"_s);
const QCommandLineOption sizeOption(u"size"_s, u"Size of the window, as 1280x800."_s, u"WxH"_s);
const QCommandLineOption languageOption(u"lang"_s, u"Language: en, ja, de, fr or es."_s, u"LANG"_s);

QSize parseSize(const QString &text)
{
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts.at(0).toInt(), parts.at(1).toInt()) : QSize();
}

QString stateDirectory(const QCommandLineParser &parser)
{
    return parser.isSet(dirOption) ? parser.value(dirOption) : qEnvironmentVariable("QUAYSIDE_DIR", u"/var/lib/quayside"_s);
}

/** The models ask for a local daemon; only this file knows both them and the daemon. */
void connectLocalServer(App &app, LocalServer &server)
{
    app.setCanStartLocal(server.way() != LocalServer::Way::None, server.way() == LocalServer::Way::Embedded);
    QObject::connect(&app, &App::startLocalRequested, &server, [&server] { server.start(server.way()); });
    QObject::connect(&server, &LocalServer::started, &app, &App::localServerStarted);
    QObject::connect(&server, &LocalServer::failed, &app, &App::localServerFailed);
}

DesktopOptions desktopOptions(const QCommandLineParser &parser)
{
    return {.theme = parser.value(themeOption), .language = parser.value(languageOption), .page = parser.value(pageOption),
            .screenshot = parser.value(screenshotOption), .size = parseSize(parser.value(sizeOption))};
}

StartRequest startRequest(const QCommandLineParser &parser)
{
    StartRequest request { .connectAddress = parser.value(connectOption), .page = parser.value(pageOption), .files = {} };
    for (const QString &file : parser.positionalArguments())
        request.files << QUrl::fromUserInput(file, QDir::currentPath(), QUrl::AssumeLocalFile).toString();
    return request;
}

void importFiles(Desktop &desktop, const QStringList &files)
{
    for (const QString &name : files) {
        const QUrl file(name);
        if (isBackupFile(file.toLocalFile()))
            desktop.importBackup(file);
        else
            desktop.importImage(file);
    }
}

/** What a later start asks of the one that runs. */
void follow(Desktop &desktop, const StartRequest &request)
{
    desktop.raise();
    if (!request.page.isEmpty())
        desktop.open(request.page);
    if (!request.connectAddress.isEmpty())
        desktop.showServer(normalizeAddress(request.connectAddress).value_or(request.connectAddress));
    importFiles(desktop, request.files);
}

int show(QGuiApplication &application, const QCommandLineParser &parser, SingleInstance &single)
{
    registerQmlTypes();
    const QString directory = stateDirectory(parser);
    App app({.connectAddress = parser.value(connectOption), .offlineDirectory = parser.value(offlineOption),
             .socketPath = directory + u"/unix.socket"_s});
    DesktopKeyring keyring;
    app.setKeyring(&keyring);
    LocalServer server(directory);
    connectLocalServer(app, server);
    if (parser.isSet(embeddedOption))
        server.start(LocalServer::Way::Embedded);
    qmlRegisterSingletonInstance("Quayside.Models", 1, 0, "App", &app);
    Desktop desktop(desktopOptions(parser));
    QObject::connect(&single, &SingleInstance::activated, &desktop, [&desktop](const StartRequest &request) { follow(desktop, request); });
    Notifier notifier(app.activity(), app.preferences());
    QObject::connect(&notifier, &Notifier::clicked, &desktop, &Desktop::raise);
    if (!desktop.load())
        return 1;
    importFiles(desktop, startRequest(parser).files);
    return application.exec();
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions(desktopHelp());
    parser.addOption(dirOption);
    parser.addPositionalArgument(u"FILE"_s, u"Image or backup to import."_s, u"[FILE]"_s);
}

bool isAnywhere(int argc, char **argv, const char *option)
{
    return std::any_of(argv, argv + argc, [option](const char *word) { return QByteArrayView(word).startsWith(option); });
}

bool hasDisplay(int argc, char **argv)
{
    const bool isNamed = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    return isNamed || qgetenv("XDG_SESSION_TYPE") == "wayland" || isAnywhere(argc, argv, "-platform") || isAnywhere(argc, argv, "--platform");
}

/** Where Qt would end with a core dump. */
int refuseWithoutDisplay(int argc, char **argv)
{
    QCommandLineParser parser;
    addOptions(parser);
    QStringList words;
    std::transform(argv, argv + argc, std::back_inserter(words), [](const char *word) { return QString::fromLocal8Bit(word); });
    if (!parser.parse(words))
        return usedWrongly(parser.errorText());
    std::fputs("Error: the desktop needs a display, and neither WAYLAND_DISPLAY nor DISPLAY names one\n", stderr);
    return 1;
}

/** A picture needs no display: documents and tests are made on machines without one. */
void useOffscreen()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
}

int runDesktop(int &argc, char **argv, char **again)
{
    QGuiApplication application(argc, argv);
    followSystemTextScale(again);
    Desktop::prepare();
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QGuiApplication::arguments()))
        return usedWrongly(parser.errorText());
    SingleInstance single;
    const bool alone = parser.isSet(screenshotOption) || parser.isSet(offlineOption) || parser.isSet(embeddedOption);
    if (!alone && !single.acquire(startRequest(parser)))
        return 0;
    return show(application, parser, single);
}
}

QList<QCommandLineOption> desktopHelp()
{
    return { connectOption, offlineOption, embeddedOption, screenshotOption, pageOption, themeOption, sizeOption, languageOption };
}

int desktopMain(int argc, char **argv)
{
    if (!hasDisplay(argc, argv)) {
        if (!isAnywhere(argc, argv, "--screenshot"))
            return refuseWithoutDisplay(argc, argv);
        useOffscreen();
    }
    avoidSilentBus();
    QGuiApplication::setApplicationName(u"quayside"_s);
    applyChosenTextScale();
    std::vector<char *> arguments(argv, argv + argc); // Qt takes its own out of argv
    arguments.push_back(nullptr);
    const int result = runDesktop(argc, argv, arguments.data());
    if (result == restartCode)
        startAnew(arguments.data());
    return result;
}

}
