// SPDX-License-Identifier: Apache-2.0
// /1.0/instances/NAME/console (doc/rest-api.md, extension console).
#include <QDeadlineTimer>
#include <QFile>
#include <QHash>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "models/http/exchange.h"
#include "models/http/fdpump.h"
#include "server/rest/handlers/instancehandlers.h"
#include "server/rest/handlers/instancesession.h"
#include "server/system/statedir.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** How long a session may take to end that somebody takes over. */
constexpr int takeOverMs = 10'000;

QByteArray logPath(const Request &request, const InstanceRow &row)
{
    return (request.services.dir.logs(row.project, row.name) + u"/console.log"_s).toUtf8();
}

/** 0: it isn't there. */
pid_t parentOf(qint64 pid)
{
    QFile status(u"/proc/%1/status"_s.arg(pid));
    if (pid < 1 || !status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("\nPPid:\t");
    return at < 0 ? 0 : pid_t(text.mid(at + 7, text.indexOf('\n', at + 1) - at - 7).toLongLong());
}

/** Somebody at an instance's console; ends when he leaves, breaks off control, or the instance stops. */
class ConsoleConnection : public std::enable_shared_from_this<ConsoleConnection> {
public:
    ConsoleConnection(InstanceService &service, InstancePtr row, api::InstanceConsolePost post)
        : m_service(service), m_row(std::move(row)), m_post(std::move(post)) { }

    std::shared_ptr<Operation> start(OperationRegistry &operations, Operation::Spec spec, const Reactor::Ptr &reactor)
    {
        const auto self = shared_from_this();
        m_sockets = std::make_shared<SessionSockets>(1, SessionSockets::Hooks {
            [self] { self->m_service.post([self] { self->attach(); }); },
            [self](const QJsonObject &command) { self->command(command); },
            [self](bool) { self->finish({}); } }); // lxc detaches by closing control
        spec.opClass = OperationClass::Websocket;
        spec.metadata = "{\"fds\":" + toJson(m_sockets->secrets()) + '}';
        spec.accepts = [sockets = m_sockets](const QString &secret) { return sockets->accepts(secret); };
        spec.connect = [sockets = m_sockets](const QString &secret, std::shared_ptr<WebSocket> socket) { sockets->connect(secret, std::move(socket)); };
        m_operation = operations.start(std::move(spec));
        m_sockets->expectAll(reactor, [weak = weak_from_this()](const Error &late) {
            if (const auto self = weak.lock())
                self->finish(failure(late));
        });
        return m_operation;
    }

private:
    /** The session of each instance by its row's id, for whoever takes it over. */
    struct Present {
        std::mutex mutex;
        QHash<qint64, std::weak_ptr<ConsoleConnection>> sessions;
    };
    static Present &present()
    {
        static Present all;
        return all;
    }

    /** Ends the session that is there. liblxc notices that on its own time. */
    Result<ConsoleSession> takeOver()
    {
        std::shared_ptr<ConsoleConnection> before;
        {
            const std::lock_guard lock(present().mutex);
            before = present().sessions.value(m_row->id).lock();
        }
        if (before)
            before->finish({});
        auto session = m_service.console(*m_row);
        for (QDeadlineTimer deadline(takeOverMs); before && !session && session.error().status == 409 && !deadline.hasExpired();) {
            ::poll(nullptr, 0, 5);
            session = m_service.console(*m_row);
        }
        return session;
    }

    void attach()
    {
        auto session = m_service.console(*m_row);
        if (!session && session.error().status == 409 && m_post.force)
            session = takeOver();
        if (!session)
            return finish(failure(session.error()));
        {
            const std::lock_guard lock(present().mutex);
            present().sessions.insert(m_row->id, weak_from_this());
        }
        const pid_t monitor = parentOf(m_service.state(*m_row).pid);
        const std::lock_guard lock(m_mutex);
        if (m_isFinished)
            return;
        m_monitor = monitor;
        m_session = std::move(session->session);
        m_pty.reset(::fcntl(session->pty.get(), F_DUPFD_CLOEXEC, 3));
        resize(m_size.first, m_size.second);
        FdPump::Options options;
        options.sink.reset(::fcntl(session->pty.get(), F_DUPFD_CLOEXEC, 3));
        options.source = std::move(session->pty);
        options.finished = [self = shared_from_this()](FdPump::End) { self->finish({}); };
        const auto socket = m_sockets->channel(0);
        if (!socket)
            return;
        m_pump = FdPump::start(socket, std::move(options));
        socket->resumeReading();
    }

    void forgetSession()
    {
        const std::lock_guard lock(present().mutex);
        if (present().sessions.value(m_row->id).lock().get() == this)
            present().sessions.remove(m_row->id);
    }

    void command(const QJsonObject &command)
    {
        const auto size = windowSize(command);
        const std::lock_guard lock(m_mutex);
        if (!size || command.value(u"command"_s).toString() != "window-resize"_L1)
            return;
        m_size = *size;
        resize(size->first, size->second);
    }

    void resize(int width, int height)
    {
        const winsize size { static_cast<unsigned short>(height), static_cast<unsigned short>(width), 0, 0 };
        if (!m_pty || width < 1 || height < 1 || ::ioctl(m_pty.get(), TIOCSWINSZ, &size) != 0)
            return;
        // This terminal is nobody's controlling one, so the kernel tells nobody: the container's monitor hands the size on to the
        // console when it is told.
        if (m_monitor > 0)
            ::kill(m_monitor, SIGWINCH);
    }

    void finish(const Result<> &result)
    {
        std::shared_ptr<FdPump> pump;
        {
            const std::lock_guard lock(m_mutex);
            if (std::exchange(m_isFinished, true))
                return;
            pump.swap(m_pump);
            m_pty.reset();
            m_session.reset();
        }
        forgetSession();
        if (pump)
            pump->stop();
        m_sockets->close();
        m_operation->finish(result);
    }

    InstanceService &m_service;
    const InstancePtr m_row;
    const api::InstanceConsolePost m_post;
    std::shared_ptr<Operation> m_operation;
    std::shared_ptr<SessionSockets> m_sockets;
    std::mutex m_mutex;
    UniqueFd m_session, m_pty;
    pid_t m_monitor = 0; ///< there while the session is: its other end
    std::pair<int, int> m_size { m_post.width, m_post.height }; ///< what the client wanted last, perhaps before there was a terminal
    std::shared_ptr<FdPump> m_pump;
    bool m_isFinished = false;
};

Result<Response> attach(Request &request)
{
    const auto post = TRY(request.body<api::InstanceConsolePost>());
    const InstancePtr row = TRY(instanceOf(request));
    if (post.type == "vga"_L1)
        return failure(badRequest(u"VGA console is only supported by virtual machines"_s));
    if (!post.type.isEmpty() && post.type != "console"_L1)
        return failure(badRequest(u"Unknown console type \"%1\""_s.arg(post.type)));
    TRY(request.services.instances.checkUsable(*row));
    Operation::Spec spec;
    spec.project = request.project;
    spec.description = u"Showing console"_s;
    spec.resources = instanceResources(row->name);
    const auto connection = std::make_shared<ConsoleConnection>(request.services.instances, row, post);
    return Response::operation(connection->start(request.services.operations, std::move(spec), request.exchange->reactor()));
}

Result<Response> log(Request &request)
{
    const InstancePtr row = TRY(instanceOf(request));
    HttpResponse http;
    http.headers.add("Content-Type", "application/octet-stream");
    UniqueFd file(::open(logPath(request, *row).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (file)
        http.body = FileBody { std::move(file) };
    return Response::raw(std::move(http));
}

Result<Response> clear(Request &request)
{
    const InstancePtr row = TRY(instanceOf(request));
    if (::truncate(logPath(request, *row).constData(), 0) < 0 && errno != ENOENT)
        return failure(systemError(u"Couldn't clear the console's log"_s, errno));
    return Response::empty();
}

constexpr Action consoleActions[] = { { "GET", log }, { "POST", attach, Access::Trusted, BodyKind::Json }, { "DELETE", clear } };
constexpr ApiRoute routes[] = { { "/1.0/instances/{name}/console", consoleActions, inProject } };
}

RouteTable instanceConsoleRoutes() { return routes; }

}
