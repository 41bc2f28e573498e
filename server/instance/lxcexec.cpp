// SPDX-License-Identifier: Apache-2.0
#include "server/instance/lxcexec.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** How long entering may take: what is mounted inside may make it wait for ever, and with it a thread of ours. */
constexpr int enterMs = 60'000;

/** The helper's input: environment, an empty word, the command, each ended by a zero byte. */
QByteArray helperInput(const ExecRequest &request)
{
    QByteArray text;
    for (auto it = request.environment.cbegin(); it != request.environment.cend(); ++it)
        text += it.key().toUtf8() + '=' + it.value().toUtf8() + '\0';
    text += '\0';
    for (const QString &word : request.command)
        text += word.toUtf8() + '\0';
    return text;
}

std::vector<SpawnOptions::Fd> streams(const ExecRequest &request)
{
    std::vector<SpawnOptions::Fd> fds;
    const int ours[] = { request.stdinFd, request.stdoutFd, request.stderrFd };
    for (int child = 0; child < 3 && !request.terminal; ++child) {
        if (ours[child] >= 0)
            fds.push_back({ child, ours[child] });
    }
    return fds;
}

QByteArray terminalWord(const ExecRequest &request)
{
    if (!request.terminal)
        return "-";
    return QByteArray::number(request.terminal->columns) + 'x' + QByteArray::number(request.terminal->rows);
}

Result<> validate(const ExecRequest &request)
{
    const auto zero = [](const QString &word) { return word.contains(QChar(0)); };
    if (request.command.isEmpty() || request.command.first().isEmpty())
        return failure(badRequest(u"No command given"_s));
    if (std::any_of(request.command.begin(), request.command.end(), zero)
        || std::any_of(request.environment.keyBegin(), request.environment.keyEnd(), zero)
        || std::any_of(request.environment.begin(), request.environment.end(), zero) || zero(request.cwd))
        return failure(badRequest(u"A zero byte can't be part of a command or its environment"_s));
    return {};
}
}

LxcExec::LxcExec(HelperCall call, qint64 pid, UniqueFd pidfd, UniqueFd pty)
    : m_call(std::move(call)), m_pid(pid), m_pidfd(std::move(pidfd)), m_pty(std::move(pty))
    , m_ptyForSize(m_pty ? fcntl(m_pty.get(), F_DUPFD_CLOEXEC, 0) : -1)
{
}

Result<std::unique_ptr<ExecProcess>> LxcExec::start(const QByteArrayList &container, const ExecRequest &request)
{
    TRY(validate(request));
    const QByteArray cwd = request.cwd.isEmpty() ? QByteArray("/") : request.cwd.toUtf8();
    HelperCall call = TRY(HelperCall::start(QByteArrayList { "forkexec" } + container
            + QByteArrayList { QByteArray::number(request.uid), QByteArray::number(request.gid), cwd, terminalWord(request) },
        streams(request), helperInput(request)));
    HelperMessage started = TRY(call.receive(enterMs));
    UniqueFd pidfd = started.fds.size() > 0 ? std::move(started.fds[0]) : UniqueFd();
    UniqueFd pty = started.fds.size() > 1 ? std::move(started.fds[1]) : UniqueFd();
    return std::unique_ptr<ExecProcess>(
        new LxcExec(std::move(call), started.rest.toLongLong(), std::move(pidfd), std::move(pty)));
}

LxcExec::~LxcExec() { m_call.process().detach(); }

Result<int> LxcExec::wait()
{
    if (!m_exitCode)
        m_exitCode = TRY(m_call.receive()).rest.toInt();
    return *m_exitCode;
}

Result<> LxcExec::signal(int number)
{
    if (syscall(SYS_pidfd_send_signal, m_pidfd.get(), number, nullptr, 0) == 0)
        return {};
    if (errno == EINVAL)
        return failure(badRequest(u"Invalid signal %1"_s.arg(number)));
    return failure(notFound(u"The command has ended"_s));
}

Result<> LxcExec::resize(int columns, int rows)
{
    winsize size {};
    size.ws_col = static_cast<unsigned short>(columns);
    size.ws_row = static_cast<unsigned short>(rows);
    if (!m_ptyForSize)
        return failure(badRequest(u"The command has no terminal"_s));
    if (ioctl(m_ptyForSize.get(), TIOCSWINSZ, &size) < 0)
        return failure(systemError(u"Resizing the terminal"_s, errno));
    return {};
}

}
