// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "server/system/statedir.h"

namespace quayside {

struct DaemonOptions {
    StateDir dir;
    QString group;              ///< may use the socket; empty: root only
    QString memoryProfile = {}; ///< file for what SIGUSR1 asks for; empty: it has no effect
};

/** The daemon: makes every service, listens, and waits for a signal. One for a process. */
class Daemon {
public:
    explicit Daemon(DaemonOptions options);
    ~Daemon();

    /** Blocks the signals that run() waits for and bounds what threads cost. Before the first thread. */
    static void prepareProcess();
    /** Until SIGTERM, SIGINT, SIGQUIT (instances go on) or SIGPWR, PUT /internal/shutdown (instances, then networks are stopped first). */
    Result<> run();

    /** The same in steps, for a program with a loop of its own (the desktop with --embedded): start() returns once it answers;
     *  stopFd() is readable when somebody asked it to stop; finish() waits until everything has ended. */
    Result<> start();
    int stopFd() const;
    void finish();

private:
    struct Parts;
    Result<> open();
    Result<> listen();
    bool endWork();
    int awaitSignal() const;

    DaemonOptions m_options;
    bool m_isProcess = false; ///< the process ends with the daemon
    std::unique_ptr<Parts> m_parts;
};

}
