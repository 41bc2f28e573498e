// SPDX-License-Identifier: Apache-2.0
#include "app/servermode.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QJsonObject>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>

#include "app/initcommand.h"
#include "app/localclient.h"
#include "models/http/message.h"
#include "models/core/log.h"
#include "server/daemon/daemon.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
using Parser = QCommandLineParser;
using Command = int (*)(const Parser &);

QString stateDirectory(const Parser &parser)
{
    QString dir = parser.value(u"dir"_s);
    if (dir.isEmpty())
        dir = qEnvironmentVariable("QUAYSIDE_DIR", u"/var/lib/quayside"_s);
    while (dir.size() > 1 && dir.endsWith(u'/'))
        dir.chop(1);
    return dir.startsWith(u'/') ? dir : QDir::currentPath() + u'/' + dir;
}

int failed(const Error &error)
{
    std::fprintf(stderr, "Error: %s\n", qPrintable(error.message));
    return 1;
}

log::Level logLevel(const Parser &parser)
{
    if (parser.isSet(u"debug"_s))
        return log::Level::Debug;
    return parser.isSet(u"verbose"_s) ? log::Level::Info : log::Level::Warning;
}

Result<> checkLogFile(const QString &file)
{
    const QByteArray path = file.toLocal8Bit();
    if (!file.isEmpty() && !UniqueFd(::open(path.constData(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600)))
        return failure(badRequest(u"Couldn't open the log file %1: %2"_s.arg(file, QString::fromLocal8Bit(strerror(errno)))));
    return {};
}

int runServer(const Parser &parser)
{
    umask(0022);
    const QString logFile = parser.value(u"logfile"_s);
    if (const auto opened = checkLogFile(logFile); !opened)
        return failed(opened.error());
    log::configure(logLevel(parser), logFile);
    Daemon daemon({ { stateDirectory(parser) }, parser.value(u"group"_s), parser.value(u"memprofile"_s) });
    const Result<> result = daemon.run();
    return result ? 0 : failed(result.error());
}

/** Seconds of --timeout; none: without limit. */
Result<int> timeoutSeconds(const Parser &parser)
{
    if (!parser.isSet(u"timeout"_s))
        return -1;
    bool ok = false;
    const int seconds = parser.value(u"timeout"_s).toInt(&ok);
    if (!ok || seconds < 0)
        return failure(badRequest(u"--timeout wants a whole number of seconds"_s));
    return seconds;
}

/** Asks until `done` says so or the time is over. */
template<class Done>
bool waitUntil(int seconds, Done done)
{
    using Clock = std::chrono::steady_clock;
    const auto end = Clock::now() + std::chrono::seconds(seconds);
    while (!done()) {
        if (seconds >= 0 && Clock::now() >= end)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return true;
}

int runWaitReady(const Parser &parser)
{
    const auto seconds = timeoutSeconds(parser);
    if (!seconds)
        return usedWrongly(seconds.error().message);
    const LocalClient client(StateDir { stateDirectory(parser) }.socket());
    const bool ready = waitUntil(*seconds, [&] { return client.request("GET", "/internal/ready").has_value(); });
    return ready ? 0 : failed(unavailable(u"The daemon wasn't ready after %1 seconds"_s.arg(*seconds)));
}

/** No descriptor: it had ended before it could be opened. */
bool hasEnded(const UniqueFd &process)
{
    pollfd waiting { process.get(), POLLIN, 0 };
    return !process || ::poll(&waiting, 1, 0) > 0;
}

int runShutdown(const Parser &parser)
{
    const auto seconds = timeoutSeconds(parser);
    if (!seconds)
        return usedWrongly(seconds.error().message);
    const LocalClient client(StateDir { stateDirectory(parser) }.socket());
    const auto answer = client.request("PUT", "/internal/shutdown");
    if (!answer)
        return failed(answer.error());
    // The socket may outlive the daemon (the service manager's) or close long before its end: its process tells.
    const pid_t pid = pid_t(answer->toObject().value("pid"_L1).toInteger());
    const UniqueFd process(pid > 0 ? int(::syscall(SYS_pidfd_open, pid, 0)) : -1);
    const bool gone = waitUntil(*seconds, [&] { return pid > 0 ? hasEnded(process) : !client.canConnect(); });
    return gone ? 0 : failed(unavailable(u"The daemon still runs after %1 seconds"_s.arg(*seconds)));
}

int runInit(const Parser &parser)
{
    const LocalClient client(StateDir { stateDirectory(parser) }.socket());
    InitOptions options { parser.isSet(u"auto"_s), parser.isSet(u"preseed"_s), parser.isSet(u"dump"_s), {} };
    for (const QString &wish : { u"network-address"_s, u"network-port"_s, u"trust-password"_s, u"storage-backend"_s }) {
        if (parser.isSet(wish))
            options.wishes.insert(wish, parser.value(wish));
    }
    if (const auto meant = checkInitOptions(options); !meant)
        return usedWrongly(meant.error().message);
    const Result<> result = initCommand(client, options);
    return result ? 0 : failed(result.error());
}

int runImport(const Parser &parser)
{
    const QStringList words = parser.positionalArguments();
    if (words.size() != 2)
        return usedWrongly(u"import needs the name of one instance"_s);
    const LocalClient client(StateDir { stateDirectory(parser) }.socket());
    const QByteArray path = "/internal/containers?project=" + percentEncoded(parser.isSet(u"project"_s) ? parser.value(u"project"_s) : u"default"_s);
    const auto answer = client.request("POST", path, QJsonObject { { u"name"_s, words.at(1) }, { u"force"_s, parser.isSet(u"force"_s) } });
    return answer ? 0 : failed(answer.error());
}

struct CommandRow {
    const char *name;
    Command run;
};
constexpr std::array commands { CommandRow { "--server", runServer }, CommandRow { "waitready", runWaitReady },
    CommandRow { "shutdown", runShutdown }, CommandRow { "init", runInit }, CommandRow { "import", runImport } };

const CommandRow *findCommand(const char *word)
{
    for (const CommandRow &row : commands) {
        if (std::strcmp(row.name, word) == 0)
            return &row;
    }
    return nullptr;
}

void addOptions(Parser &parser)
{
    parser.setApplicationDescription(u"Quayside manages system containers and virtual machines.\n\n"
                                     "  quayside [FILE]          the desktop, which offers to import an image or a backup\n"
                                     "  quayside --server        the daemon\n"
                                     "  quayside waitready       waits until the daemon answers\n"
                                     "  quayside shutdown        stops the instances, then the daemon\n"
                                     "  quayside init            first configuration: --auto, --preseed or --dump\n"
                                     "  quayside import NAME     brings back an instance whose storage outlived the database"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"command"_s, u"waitready, shutdown, init or import"_s, u"[command]"_s);
    parser.addOptions({
        { u"server"_s, u"Run the daemon."_s },
        { u"dir"_s, u"State directory (default: $QUAYSIDE_DIR, else /var/lib/quayside)."_s, u"DIR"_s },
        { u"group"_s, u"Group that may use the unix socket."_s, u"NAME"_s },
        { u"logfile"_s, u"Also write the log to this file."_s, u"FILE"_s },
        { u"memprofile"_s, u"Write what memory is used for to this file at SIGUSR1."_s, u"FILE"_s },
        { u"verbose"_s, u"Log what is done."_s },
        { { u"d"_s, u"debug"_s }, u"Log everything."_s },
        { u"timeout"_s, u"waitready, shutdown: give up after so many seconds."_s, u"S"_s },
        { u"auto"_s, u"init: a storage pool and a default profile, without questions."_s },
        { u"network-address"_s, u"init --auto: serve HTTPS on this address (\"all\" for every one)."_s, u"ADDRESS"_s },
        { u"network-port"_s, u"init --auto: the port for that (default: 8443)."_s, u"PORT"_s },
        { u"trust-password"_s, u"init --auto: clients that know it may add their certificate."_s, u"PASSWORD"_s },
        { u"storage-backend"_s, u"init --auto: driver of the storage pool (default: dir)."_s, u"DRIVER"_s },
        { u"preseed"_s, u"init: read the configuration as YAML from standard input."_s },
        { u"dump"_s, u"init: print the configuration as YAML."_s },
        { u"project"_s, u"import: the instance's project (default: default)."_s, u"NAME"_s },
        { u"force"_s, u"import: in place of what the database has of the instance, and without snapshots that aren't whole."_s },
    });
}

const CommandRow *commandOf(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (const CommandRow *row = findCommand(argv[i]))
            return row;
    }
    return nullptr;
}

/** A file that is there, or what can be nothing but one. */
bool isFile(const char *word) { return std::strchr(word, '/') || ::access(word, F_OK) == 0; }
}

int usedWrongly(QString text)
{
    while (text.endsWith(u'.'))
        text.chop(1);
    std::fprintf(stderr, "Error: %s; see --help\n", qPrintable(text));
    return 2;
}

bool isServerCommand(int argc, char **argv)
{
    if (argc > 1 && argv[1][0] != '-' && !isFile(argv[1])) // a command, known or not
        return true;
    for (int i = 1; i < argc; ++i) {
        for (const char *word : { "--version", "-V", "--help", "-h", "--help-all" }) {
            if (std::strcmp(argv[i], word) == 0)
                return true;
        }
    }
    return commandOf(argc, argv) != nullptr;
}

int serverMain(int argc, char **argv, DefaultCommand otherwise, const QList<QCommandLineOption> &desktopOptions)
{
    const CommandRow *command = commandOf(argc, argv);
    Daemon::prepareProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"quayside"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(QUAYSIDE_VERSION));
    Parser parser;
    addOptions(parser);
    if (!command)
        parser.addOptions(desktopOptions);
    if (!parser.parse(application.arguments()))
        return usedWrongly(parser.errorText());
    parser.process(application); // --help and --version
    const QStringList words = parser.positionalArguments();
    const bool takesName = !words.isEmpty() && words.first() == "import"_L1;
    const bool known = words.isEmpty() || ((words.size() == 1 || takesName) && findCommand(qPrintable(words.first())));
    if (!known)
        return usedWrongly(u"unknown command \"%1\""_s.arg(words.join(u' ')));
    if (command)
        return command->run(parser);
    if (otherwise == DefaultCommand::Server)
        return runServer(parser);
    parser.showHelp(2);
}

}
