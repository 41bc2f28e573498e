// SPDX-License-Identifier: Apache-2.0
#include "server/system/outputpump.h"

#include <QDeadlineTimer>
#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace quayside {

using namespace Qt::StringLiterals;

Result<QList<std::pair<int, int>>> OutputPump::open()
{
    QList<std::pair<int, int>> result;
    int ends[2];
    if (!m_input.isEmpty()) {
        // A socket, for writing to it can be told not to raise SIGPIPE.
        if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) < 0)
            return failure(systemError(u"Making a pipe"_s, errno));
        m_stdin.reset(ends[1]);
        m_childEnds[2].reset(ends[0]);
        shutdown(ends[0], SHUT_WR);
        result << std::pair(0, ends[0]);
    }
    for (int i = 0; i < 2; ++i) {
        if (pipe2(ends, O_CLOEXEC) < 0)
            return failure(systemError(u"Making a pipe"_s, errno));
        fcntl(ends[0], F_SETFL, O_NONBLOCK);
        m_pipes[size_t(i)].reset(ends[0]);
        m_childEnds[size_t(i)].reset(ends[1]);
        result << std::pair(i + 1, ends[1]);
    }
    return result;
}

void OutputPump::closeChildEnds()
{
    for (UniqueFd &fd : m_childEnds)
        fd.reset();
}

void OutputPump::feed()
{
    const ssize_t sent = send(m_stdin.get(), m_input.constData() + m_fed, size_t(m_input.size() - m_fed),
        MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent > 0)
        m_fed += sent;
    if (m_fed == m_input.size() || (sent < 0 && errno != EAGAIN && errno != EINTR))
        m_stdin.reset();
}

/** Reads what is there; false when the pipe is empty at the moment or has ended. */
bool OutputPump::drain(int index)
{
    char buffer[16384];
    const ssize_t length = read(m_pipes[size_t(index)].get(), buffer, sizeof buffer);
    if (length > 0) {
        QByteArray &kept = m_output[size_t(index)];
        kept.append(buffer, qsizetype(std::min<qint64>(length, m_maxOutput - kept.size())));
        return true;
    }
    if (length == 0 || (errno != EAGAIN && errno != EINTR))
        m_pipes[size_t(index)].reset();
    return false;
}

bool OutputPump::run(int pidfd, int timeoutMs)
{
    const QDeadlineTimer deadline = timeoutMs < 0 ? QDeadlineTimer(QDeadlineTimer::Forever) : QDeadlineTimer(timeoutMs);
    for (;;) {
        // poll() skips negative descriptors, so a closed pipe needs no special case.
        pollfd fds[] = { { pidfd, POLLIN, 0 }, { m_stdin.get(), POLLOUT, 0 }, { m_pipes[0].get(), POLLIN, 0 },
            { m_pipes[1].get(), POLLIN, 0 } };
        const int ready = poll(fds, 4, int(deadline.remainingTime()));
        if (ready == 0)
            return false;
        if (ready > 0 && fds[1].revents)
            feed();
        for (int i = 0; i < 2; ++i) {
            if (ready > 0 && fds[i + 2].revents)
                drain(i);
        }
        if (ready > 0 && fds[0].revents) {
            for (int i = 0; i < 2; ++i) {
                while (m_pipes[size_t(i)] && drain(i)) { }
            }
            return true;
        }
    }
}

}
