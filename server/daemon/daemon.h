// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "server/system/statedir.h"

namespace quayside {

struct DaemonOptions {
    StateDir dir;
    QString group; ///< may use the socket; empty: root only
};

/** The daemon: makes every service, listens, and waits for a signal. One for a process. */
class Daemon {
public:
    explicit Daemon(DaemonOptions options);
    ~Daemon();

    /** Blocks the signals that run() waits for and bounds what threads cost. Before the first thread. */
    static void prepareProcess();
    /** Until SIGTERM, SIGINT (instances go on) or SIGPWR, PUT /internal/shutdown (instances are stopped first). */
    Result<> run();

    /** The same in two steps, for a program with a loop of its own (the desktop with --embedded): start() returns once it
     *  answers; requestStop() may be called from any thread; finish() waits until everything has ended. */
    Result<> start();
    void requestStop(bool withInstances);
    void finish();

private:
    struct Parts;
    Result<> open();
    Result<> listen();

    DaemonOptions m_options;
    std::unique_ptr<Parts> m_parts;
};

}
