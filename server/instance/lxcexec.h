// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <mutex>
#include <optional>

#include "server/instance/instancedriver.h"
#include "server/system/helperclient.h"

namespace quayside {

/** A command in a container: a `quayside-helper forkexec` stands between it and us and tells its exit code. */
class LxcExec final : public ExecProcess {
public:
    /** `container` is (lxcpath, name, configuration file). Returns once the command's process runs. */
    static Result<std::unique_ptr<ExecProcess>> start(const QByteArrayList &container, const ExecRequest &request);
    ~LxcExec() override;

    qint64 pid() const override { return m_pid; }
    int pty() const override { return m_pty.get(); }
    UniqueFd takePty() override { return std::move(m_pty); }
    int exitFd() const override { return m_call.channel(); }
    Result<int> wait() override;
    Result<> signal(int number) override;
    Result<> resize(int columns, int rows) override;

private:
    LxcExec(HelperCall call, qint64 pid, UniqueFd pidfd, UniqueFd pty);

    HelperCall m_call;
    qint64 m_pid;
    UniqueFd m_pidfd, m_pty;
    UniqueFd m_ptyForSize; ///< resize() works after takePty() too
    std::optional<int> m_exitCode;
};

}
