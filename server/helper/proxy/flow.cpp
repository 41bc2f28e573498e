// SPDX-License-Identifier: Apache-2.0
#include "server/helper/proxy/flow.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include "server/system/fdpassing.h"

namespace quayside::helper {

namespace {
constexpr int pipeSize = 256 * 1024;
constexpr size_t mostFds = 253; ///< SCM_MAX_FD
constexpr size_t datagramPiece = 32 * 1024;

/** Pipes that wait for their next use, empty. */
class PipePool {
public:
    bool take(int (&pipe)[2])
    {
        if (m_count > 0) {
            memcpy(pipe, m_pipes[--m_count], sizeof pipe);
            return true;
        }
        if (pipe2(pipe, O_CLOEXEC | O_NONBLOCK) < 0)
            return false;
        fcntl(pipe[1], F_SETPIPE_SZ, pipeSize); // refused when this user has many already: the usual size does, too
        return true;
    }
    void give(int (&pipe)[2])
    {
        if (m_count < 32)
            memcpy(m_pipes[m_count++], pipe, sizeof pipe);
        else
            drop(pipe);
        pipe[0] = pipe[1] = -1;
    }
    static void drop(const int (&pipe)[2])
    {
        close(pipe[0]);
        close(pipe[1]);
    }

private:
    int m_pipes[32][2];
    int m_count = 0;
};
PipePool pool;

bool wouldBlock() { return errno == EAGAIN || errno == EINTR; }
char buffer[64 * 1024];
}

SpliceFlow::~SpliceFlow()
{
    if (m_pipe[0] >= 0)
        m_held ? PipePool::drop(m_pipe) : pool.give(m_pipe);
}

Flow::Step SpliceFlow::step(int from, int to)
{
    if (m_pipe[0] < 0 && !pool.take(m_pipe))
        return Step::Failed;
    if (!m_held) {
        const ssize_t taken = splice(from, nullptr, m_pipe[1], nullptr, pipeSize, SPLICE_F_MOVE | SPLICE_F_NONBLOCK);
        if (taken <= 0) {
            const Step step = taken == 0 ? Step::Ended : wouldBlock() ? Step::NothingToTake : Step::Failed;
            pool.give(m_pipe);
            return step;
        }
        m_held = size_t(taken);
    }
    const ssize_t given = splice(m_pipe[0], nullptr, to, nullptr, m_held, SPLICE_F_MOVE | SPLICE_F_NONBLOCK);
    if (given < 0)
        return wouldBlock() ? Step::CannotGive : Step::Failed;
    m_held -= size_t(given);
    return Step::Moved;
}

void MessageFlow::dropFds()
{
    for (const int fd : m_fds)
        close(fd);
    m_fds.clear();
}

Flow::Step MessageFlow::take(int from)
{
    const ssize_t taken = receiveWithFds<mostFds>(from, buffer, m_fds, MSG_DONTWAIT);
    if (taken <= 0)
        return taken == 0 ? Step::Ended : wouldBlock() ? Step::NothingToTake : Step::Failed;
    m_held.assign(buffer, size_t(taken));
    return Step::Moved;
}

Flow::Step MessageFlow::give(int to)
{
    const ssize_t given = sendWithFds<mostFds>(to, m_held, m_fds, MSG_DONTWAIT);
    if (given < 0)
        return wouldBlock() ? Step::CannotGive : Step::Failed;
    dropFds();
    m_held.erase(0, size_t(given));
    return Step::Moved;
}

Flow::Step MessageFlow::step(int from, int to)
{
    const Step taken = m_held.empty() ? take(from) : Step::Moved;
    return taken == Step::Moved ? give(to) : taken;
}

Flow::Step DatagramFlow::step(int from, int to)
{
    if (m_held.empty()) {
        const ssize_t taken = recv(from, buffer, m_fromDatagrams ? sizeof buffer : datagramPiece, MSG_DONTWAIT);
        // A datagram socket hears here that nobody listens there; somebody may later.
        if (taken < 0)
            return wouldBlock() ? Step::NothingToTake : m_fromDatagrams && errno == ECONNREFUSED ? Step::Moved : Step::Failed;
        if (taken == 0)
            return m_fromDatagrams ? Step::Moved : Step::Ended;
        m_held.assign(buffer, size_t(taken));
    }
    const ssize_t given = send(to, m_held.data(), m_held.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (given < 0 && !wouldBlock() && !m_fromDatagrams && errno == ECONNREFUSED) {
        m_held.clear();
        return Step::Moved;
    }
    if (given < 0)
        return wouldBlock() ? Step::CannotGive : Step::Failed;
    m_held.erase(0, size_t(given));
    return Step::Moved;
}

}
