// SPDX-License-Identifier: Apache-2.0
#include "server/rest/handlers/instanceexecsession.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include "models/core/log.h"

namespace quayside {

using namespace Qt::StringLiterals;

/** How long a command has to end after SIGHUP. */
static constexpr int hangupMs = 1'000;

std::shared_ptr<Operation> ExecSession::start(InstanceService &service, OperationRegistry &operations, Request request, Operation::Spec spec)
{
    const std::shared_ptr<ExecSession> session(new ExecSession(service, std::move(request)));
    if (session->m_request.post.waitForWebsocket)
        session->prepareSockets(spec);
    session->m_operation = operations.start(std::move(spec));
    if (!session->m_sockets) {
        service.post([session] { session->launch(); });
        return session->m_operation;
    }
    const auto operation = session->m_operation;
    session->m_sockets->expectAll(session->m_request.reactor, [weak = session->weak_from_this()](const Error &late) {
        if (const auto waiting = weak.lock())
            waiting->finish(failure(late));
    });
    return operation;
}

void ExecSession::prepareSockets(Operation::Spec &spec)
{
    const auto self = shared_from_this();
    m_sockets = std::make_shared<SessionSockets>(m_request.post.interactive ? 1 : 3,
        SessionSockets::Hooks { [self] { self->m_service.post([self] { self->launch(); }); },
            [self](const QJsonObject &command) { self->command(command); }, [self](bool brokenOff) { if (brokenOff) self->clientGone(); } });
    spec.opClass = OperationClass::Websocket;
    spec.metadata = metadata();
    spec.accepts = [sockets = m_sockets](const QString &secret) { return sockets->accepts(secret); };
    spec.connect = [sockets = m_sockets](const QString &secret, std::shared_ptr<WebSocket> socket) { sockets->connect(secret, std::move(socket)); };
}

QByteArray ExecSession::metadata() const
{
    QByteArray text;
    JsonWriter w(text);
    w.beginObject();
    w.name("command");
    json::write(w, m_request.post.command);
    w.name("environment");
    json::write(w, m_request.post.environment);
    w.name("fds");
    json::write(w, m_sockets->secrets());
    w.name("interactive");
    w.value(m_request.post.interactive);
    w.endObject();
    return text;
}

// --- starting: in a worker ------------------------------------------------------------------------------------------------
void ExecSession::launch()
{
    if (const auto result = run(); !result)
        finish(result);
}

Result<> ExecSession::run()
{
    TRY(m_service.checkUsable(*m_request.row));
    auto process = TRY(m_service.exec(*m_request.row, TRY(openStreams())));
    m_theirs.clear();
    {
        const std::lock_guard lock(m_mutex);
        m_process = std::move(process);
        for (const QJsonObject &command : std::exchange(m_early, {}))
            obey(*m_process, command);
    }
    if (m_sockets)
        connectStreams();
    watchEnd();
    return {};
}

Result<ExecRequest> ExecSession::openStreams()
{
    const api::InstanceExecPost &post = m_request.post;
    ExecRequest exec { post.command, post.environment, post.user, post.group, post.cwd, {}, -1, -1, -1 };
    if (m_sockets && post.interactive)
        exec.terminal = ExecRequest::Terminal { post.width > 0 ? post.width : 80, post.height > 0 ? post.height : 25 };
    else if (m_sockets)
        TRY(openPipes(exec));
    else if (post.recordOutput)
        TRY(openRecords(exec));
    return exec;
}

Result<> ExecSession::openPipes(ExecRequest &exec)
{
    for (int i = 0; i < 3; ++i) {
        int ends[2];
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) < 0) // who can lock a pipe's end locks the other for us
            return failure(systemError(u"Couldn't make a pair of sockets"_s, errno));
        m_ours.emplace_back(ends[0]);
        m_theirs.emplace_back(ends[1]);
    }
    exec.stdinFd = m_theirs[0].get();
    exec.stdoutFd = m_theirs[1].get();
    exec.stderrFd = m_theirs[2].get();
    return {};
}

Result<> ExecSession::openRecords(ExecRequest &exec)
{
    for (const char *kind : { ".stdout", ".stderr" }) {
        const QByteArray path = (m_request.logFolder + u"/exec_"_s + m_operation->id()).toUtf8() + kind;
        m_theirs.emplace_back(::open(path.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600));
        if (!m_theirs.back())
            return failure(systemError(u"Couldn't make %1"_s.arg(QString::fromUtf8(path)), errno));
    }
    exec.stdoutFd = m_theirs[0].get();
    exec.stderrFd = m_theirs[1].get();
    return {};
}

// --- carrying bytes: in the sockets' I/O threads ------------------------------------------------------------------------------
void ExecSession::connectStreams()
{
    if (m_request.post.interactive) {
        UniqueFd pty = m_process->takePty();
        UniqueFd sink(::fcntl(pty.get(), F_DUPFD_CLOEXEC, 3));
        pump(0, std::move(pty), std::move(sink));
        return;
    }
    pump(0, {}, std::move(m_ours[0]));
    pump(1, std::move(m_ours[1]), {});
    pump(2, std::move(m_ours[2]), {});
    m_ours.clear();
}

void ExecSession::pump(int channel, UniqueFd source, UniqueFd sink)
{
    FdPump::Options options;
    const bool isOutput = source.isValid();
    options.source = std::move(source);
    options.sink = std::move(sink);
    if (isOutput)
        options.finished = [self = shared_from_this()](FdPump::End end) { self->pumpEnded(end); };
    const std::lock_guard lock(m_mutex);
    const auto socket = m_sockets->channel(channel);
    if (!socket)
        return; // the time to connect was over
    m_outputs += isOutput;
    m_pumps.push_back(FdPump::start(socket, std::move(options)));
    socket->resumeReading();
}

void ExecSession::pumpEnded(FdPump::End end)
{
    bool gone = false;
    {
        const std::lock_guard lock(m_mutex);
        --m_outputs;
        gone = end == FdPump::End::Peer && m_outputs == 0 && !m_hasEnded;
    }
    if (gone)
        clientGone();
    maybeFinish();
}

void ExecSession::obey(ExecProcess &process, const QJsonObject &command)
{
    const QString name = command.value(u"command"_s).toString();
    if (const auto size = windowSize(command); size && name == "window-resize"_L1)
        (void)process.resize(size->first, size->second);
    else if (name == "signal"_L1)
        (void)process.signal(command.value(u"signal"_s).toInt());
}

void ExecSession::command(const QJsonObject &command)
{
    static constexpr qsizetype mostEarly = 64;
    std::shared_ptr<ExecProcess> process;
    {
        const std::lock_guard lock(m_mutex);
        process = m_process;
        if (!process && m_early.size() < mostEarly)
            m_early.append(command);
    }
    if (process)
        obey(*process, command);
}

void ExecSession::clientGone()
{
    std::shared_ptr<ExecProcess> process;
    {
        const std::lock_guard lock(m_mutex);
        process = m_hasEnded ? nullptr : m_process;
    }
    if (!process)
        return;
    (void)process->signal(SIGHUP);
    m_request.reactor->run([self = shared_from_this(), process] {
        self->m_request.reactor->after(hangupMs, [process] { (void)process->signal(SIGKILL); });
    });
}

// --- the end ------------------------------------------------------------------------------------------------------------------
void ExecSession::watchEnd()
{
    const auto reactor = m_request.reactor;
    reactor->run([self = shared_from_this(), reactor] {
        const int fd = self->m_process->exitFd();
        const bool watched = reactor->watch(fd, Reactor::Read, [self, reactor, fd](unsigned) {
            const auto keep = self;
            reactor->unwatch(fd);
            keep->processEnded();
        });
        if (!watched)
            self->finish(failure(systemError(u"Couldn't wait for the command"_s, errno)));
    });
}

void ExecSession::processEnded()
{
    const auto code = m_process->wait();
    std::vector<std::shared_ptr<FdPump>> pumps;
    {
        const std::lock_guard lock(m_mutex);
        m_hasEnded = true;
        m_exitCode = code ? *code : -1;
        pumps = m_pumps;
    }
    for (const auto &pump : pumps)
        pump->drain();
    maybeFinish();
}

void ExecSession::maybeFinish()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_hasEnded || m_outputs > 0)
            return;
    }
    finish({});
}

static QByteArray resultMetadata(int exitCode, const StringMap &output)
{
    QByteArray text;
    JsonWriter w(text);
    w.beginObject();
    if (!output.isEmpty()) {
        w.name("output");
        json::write(w, output);
    }
    w.name("return");
    w.value(exitCode);
    w.endObject();
    return text;
}

/** The operation learns the outcome once; everything is let go of, so that the cycle between it and this ends. */
void ExecSession::finish(const Result<> &result)
{
    std::vector<std::shared_ptr<FdPump>> pumps;
    {
        const std::lock_guard lock(m_mutex);
        if (std::exchange(m_isFinished, true))
            return;
        pumps.swap(m_pumps);
    }
    for (const auto &pump : pumps)
        pump->stop();
    if (m_sockets)
        m_sockets->close();
    StringMap output;
    if (result && m_request.post.recordOutput && !m_sockets) {
        output.insert(u"1"_s, m_request.logUrl + u"exec_"_s + m_operation->id() + u".stdout"_s);
        output.insert(u"2"_s, m_request.logUrl + u"exec_"_s + m_operation->id() + u".stderr"_s);
    }
    m_operation->setMetadata(resultMetadata(m_exitCode, output));
    m_operation->finish(result);
}

}
