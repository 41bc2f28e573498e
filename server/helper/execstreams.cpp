// SPDX-License-Identifier: Apache-2.0
#include "server/helper/execstreams.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace quayside::helper {

namespace {
/** What others who hold a command's outputs go on writing after its end is of no interest. */
constexpr size_t mostAfterEnd = 1 << 20;

void setNonBlocking(int fd) { fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK); }

bool isNotNow(ssize_t done) { return done < 0 && (errno == EAGAIN || errno == EINTR); }

bool isSocket(int fd)
{
    struct stat status {};
    return fstat(fd, &status) == 0 && S_ISSOCK(status.st_mode);
}
}

bool ExecStreams::open()
{
    m_active = isSocket(STDOUT_FILENO);
    return !m_active || (open(STDIN_FILENO) && open(STDOUT_FILENO) && open(STDERR_FILENO));
}

bool ExecStreams::open(size_t stream)
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return false;
    Flow &flow = m_flows[stream];
    const bool isInput = stream == STDIN_FILENO;
    flow.command = ends[isInput ? 0 : 1];
    flow.from = isInput ? STDIN_FILENO : ends[0];
    flow.to = isInput ? ends[1] : int(stream);
    setNonBlocking(flow.from);
    setNonBlocking(flow.to);
    return true;
}

void ExecStreams::Flow::shut()
{
    close(from);
    close(to);
    from = to = -1;
    begin = end = 0;
}

/** Reads or writes once. */
void ExecStreams::Flow::step()
{
    if (!isFull()) {
        const ssize_t got = read(from, bytes.data(), bytes.size());
        if (isNotNow(got))
            return;
        if (got <= 0)
            return shut();
        begin = 0;
        end = size_t(got);
    }
    const ssize_t put = write(to, bytes.data() + begin, end - begin);
    if (put >= 0)
        begin += size_t(put);
    else if (!isNotNow(put))
        shut();
}

/** What is there now. */
void ExecStreams::Flow::finish()
{
    for (size_t taken = 0; isOpen();) {
        if (isFull()) {
            pollfd writable { to, POLLOUT, 0 };
            poll(&writable, 1, -1);
            step();
            continue;
        }
        begin = end = 0;
        if (taken < mostAfterEnd)
            step();
        if (end == 0)
            break;
        taken += end;
    }
    if (isOpen())
        shut();
}

void ExecStreams::carry(pid_t pid)
{
    if (!m_active)
        return;
    signal(SIGPIPE, SIG_IGN);
    for (const Flow &flow : m_flows)
        close(flow.command);
    const int pidfd = int(syscall(SYS_pidfd_open, pid, 0));
    for (;;) {
        pollfd waiting[4] = { { pidfd, POLLIN, 0 } };
        for (size_t i = 0; i < m_flows.size(); ++i) {
            const Flow &flow = m_flows[i];
            waiting[i + 1] = flow.isFull() ? pollfd { flow.to, POLLOUT, 0 } : pollfd { flow.from, POLLIN, 0 };
        }
        if (poll(waiting, 4, -1) < 0 && errno != EINTR)
            break;
        for (size_t i = 0; i < m_flows.size(); ++i) {
            if (waiting[i + 1].revents != 0 && m_flows[i].isOpen())
                m_flows[i].step();
        }
        if (waiting[0].revents != 0)
            break;
    }
    close(pidfd);
    if (m_flows[STDIN_FILENO].isOpen())
        m_flows[STDIN_FILENO].shut();
    m_flows[STDOUT_FILENO].finish();
    m_flows[STDERR_FILENO].finish();
}

}
