// SPDX-License-Identifier: Apache-2.0
#include "server/system/subprocess.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <poll.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "server/system/outputpump.h"

extern char **environ;

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** Processes that nobody waits for any more. */
class Detached {
public:
    void add(pid_t pid)
    {
        const std::lock_guard lock(m_mutex);
        m_pids.push_back(pid);
    }
    void reap()
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_pids, [](pid_t pid) { return waitpid(pid, nullptr, WNOHANG) != 0; });
    }

private:
    std::mutex m_mutex;
    std::vector<pid_t> m_pids;
};

Detached &detached()
{
    static Detached instance;
    return instance;
}

/** The C side of what posix_spawn wants; frees it. */
struct SpawnPlan {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    std::vector<UniqueFd> moved;

    SpawnPlan()
    {
        posix_spawn_file_actions_init(&actions);
        posix_spawnattr_init(&attributes);
    }
    ~SpawnPlan()
    {
        posix_spawn_file_actions_destroy(&actions);
        posix_spawnattr_destroy(&attributes);
    }
};

/** Sources are first moved above every target, so that no dup2 overwrites one that is still needed. */
Result<> planFds(SpawnPlan &plan, const SpawnOptions &options)
{
    int highest = 2;
    for (const SpawnOptions::Fd &fd : options.fds)
        highest = std::max(highest, fd.child);
    bool given[3] = {};
    for (const SpawnOptions::Fd &fd : options.fds) {
        UniqueFd moved(fcntl(fd.ours, F_DUPFD_CLOEXEC, highest + 1));
        if (!moved)
            return failure(systemError(u"Passing a descriptor"_s, errno));
        posix_spawn_file_actions_adddup2(&plan.actions, moved.get(), fd.child);
        plan.moved.push_back(std::move(moved));
        if (fd.child <= 2)
            given[fd.child] = true;
    }
    for (int fd = 0; fd <= 2; ++fd) {
        if (!given[fd])
            posix_spawn_file_actions_addopen(&plan.actions, fd, "/dev/null", fd == 0 ? O_RDONLY : O_WRONLY, 0);
    }
    for (int fd = 3; fd < highest; ++fd) {
        if (std::none_of(options.fds.begin(), options.fds.end(), [fd](const auto &entry) { return entry.child == fd; }))
            posix_spawn_file_actions_addclose(&plan.actions, fd);
    }
    posix_spawn_file_actions_addclosefrom_np(&plan.actions, highest + 1);
    return {};
}

/** No blocked or ignored signals: the daemon's own mask and SIG_IGN for SIGPIPE must not reach programs. */
void planAttributes(SpawnPlan &plan, const SpawnOptions &options)
{
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&plan.attributes, &none);
    posix_spawnattr_setsigdefault(&plan.attributes, &all);
    posix_spawnattr_setflags(&plan.attributes,
        short(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | (options.newSession ? POSIX_SPAWN_SETSID : 0)));
    if (!options.cwd.isEmpty())
        posix_spawn_file_actions_addchdir_np(&plan.actions, options.cwd.constData());
}

std::vector<char *> pointers(const QByteArrayList &words)
{
    std::vector<char *> result;
    for (const QByteArray &word : words)
        result.push_back(const_cast<char *>(word.constData()));
    result.push_back(nullptr);
    return result;
}

int decodeStatus(int status) { return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status); }
}

Result<Subprocess> Subprocess::start(const QByteArrayList &argv, const SpawnOptions &options)
{
    detached().reap();
    SpawnPlan plan;
    TRY(planFds(plan, options));
    planAttributes(plan, options);
    const std::vector<char *> words = pointers(argv);
    const std::vector<char *> environment = pointers(options.environment.value_or(QByteArrayList()));
    pid_t pid = -1;
    const int error = posix_spawnp(&pid, options.program.isEmpty() ? words[0] : options.program.constData(), &plan.actions, &plan.attributes, words.data(),
        options.environment ? environment.data() : environ);
    if (error == ENOENT)
        return failure(notFound(u"%1: no such program"_s.arg(QString::fromUtf8(argv.first()))));
    if (error != 0)
        return failure(systemError(u"Starting %1"_s.arg(QString::fromUtf8(argv.first())), error));
    // Not reaped yet, so the number can't be anybody else's.
    UniqueFd pidfd(int(syscall(SYS_pidfd_open, pid, 0)));
    return Subprocess(pid, std::move(pidfd));
}

Subprocess &Subprocess::operator=(Subprocess &&other) noexcept
{
    if (this != &other) {
        killAndReap();
        m_pid = std::exchange(other.m_pid, -1);
        m_pidfd = std::move(other.m_pidfd);
    }
    return *this;
}

std::optional<int> Subprocess::wait(int timeoutMs)
{
    pollfd ended { m_pidfd.get(), POLLIN, 0 };
    if (m_pid < 0 || (timeoutMs >= 0 && poll(&ended, 1, timeoutMs) == 0))
        return std::nullopt;
    int status = 0;
    while (waitpid(m_pid, &status, 0) < 0) {
        if (errno != EINTR) {
            m_pid = -1;
            return 255;
        }
    }
    m_pid = -1;
    return decodeStatus(status);
}

void Subprocess::signal(int number) const
{
    if (m_pid > 0)
        ::kill(m_pid, number);
}

void Subprocess::detach()
{
    if (m_pid > 0)
        detached().add(std::exchange(m_pid, -1));
}

void Subprocess::killAndReap()
{
    signal(SIGKILL);
    wait();
}

Result<Subprocess::Output> Subprocess::run(const QByteArrayList &argv, const RunOptions &options)
{
    OutputPump pump(options.input, options.maxOutput);
    SpawnOptions spawn = options.spawn;
    for (const auto &[child, ours] : TRY(pump.open()))
        spawn.fds.push_back({ child, ours });
    Subprocess process = TRY(start(argv, spawn));
    pump.closeChildEnds();
    const bool inTime = pump.run(process.pidfd(), options.timeoutMs);
    if (!inTime)
        return failure(internal(u"%1 timed out"_s.arg(QString::fromUtf8(argv.first()))));
    return Output { process.wait().value_or(255), pump.takeOutput(), pump.takeErrors() };
}

Result<QByteArray> Subprocess::check(const QByteArrayList &argv, const RunOptions &options)
{
    Output output = TRY(run(argv, options));
    if (output.exitCode == 0)
        return output.out;
    const QByteArray words = output.err.trimmed().isEmpty() ? output.out.trimmed() : output.err.trimmed();
    return failure(internal(u"%1 failed (%2): %3"_s.arg(QString::fromUtf8(argv.first())).arg(output.exitCode).arg(
        QString::fromUtf8(words.right(2000)))));
}

}
