// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <optional>
#include <sys/types.h>
#include <vector>

#include "models/core/result.h"
#include "models/core/uniquefd.h"

namespace quayside {

/** How a program is started. */
struct SpawnOptions {
    struct Fd { int child; int ours; };
    /** What the program has open: number there, descriptor here (kept by the caller). 0 to 2 default to /dev/null; nothing else
     *  is ever inherited. */
    std::vector<Fd> fds;
    std::optional<QByteArrayList> environment; ///< "KEY=VALUE"; without it ours is inherited
    QByteArray cwd;                            ///< empty: ours
    QByteArray program;                        ///< the file that is run; empty: argv[0]
    bool newSession = false;                   ///< setsid(): it outlives us and gets none of our terminal's signals
};

/** A running child process. Started by posix_spawn (vfork semantics), never by fork: safe and quick in a threaded daemon.
 *  Destroying it kills and reaps the process unless it was detached. One thread at a time. */
class Subprocess {
public:
    /** `argv[0]` is looked up in PATH when it holds no slash. 404 when there is no such program, 500 else. */
    static Result<Subprocess> start(const QByteArrayList &argv, const SpawnOptions &options = {});

    Subprocess(Subprocess &&other) noexcept : m_pid(std::exchange(other.m_pid, -1)), m_pidfd(std::move(other.m_pidfd)) { }
    Subprocess &operator=(Subprocess &&other) noexcept;
    ~Subprocess() { killAndReap(); }

    pid_t pid() const { return m_pid; }
    /** Readable once the process has ended. */
    int pidfd() const { return m_pidfd.get(); }
    /** Blocks up to `timeoutMs` (-1: for ever). 0…255, or 128+N after signal N; none when it still runs. */
    std::optional<int> wait(int timeoutMs = -1);
    void signal(int number) const;
    /** Lets it run on; whoever starts another process later reaps it. */
    void detach();

    struct RunOptions {
        SpawnOptions spawn;            ///< its fds 0 to 2 are run()'s
        QByteArray input;              ///< standard input; empty: /dev/null
        qint64 maxOutput = 1024 * 1024; ///< bytes kept of each stream; the rest is read and dropped
        int timeoutMs = -1;            ///< after that it is killed: 500 "…timed out"
    };
    struct Output {
        int exitCode = 0;
        QByteArray out, err;
    };
    /** Runs to the end. Any exit code is a value; see check(). Blocking. */
    static Result<Output> run(const QByteArrayList &argv, const RunOptions &options);
    static Result<Output> run(const QByteArrayList &argv) { return run(argv, RunOptions()); }
    /** run() that makes an error of an exit code other than 0, with what the program said. */
    static Result<QByteArray> check(const QByteArrayList &argv, const RunOptions &options);
    static Result<QByteArray> check(const QByteArrayList &argv) { return check(argv, RunOptions()); }

private:
    Subprocess(pid_t pid, UniqueFd pidfd) : m_pid(pid), m_pidfd(std::move(pidfd)) { }
    void killAndReap();

    pid_t m_pid = -1;
    UniqueFd m_pidfd;
};

}
