// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayList>
#include <QString>

#include "models/core/result.h"
#include "models/core/uniquefd.h"

namespace quayside {

/** The helper process of a proxy device. It outlives the daemon and is found again by a file: its pid, when that process started, and
 *  the socket in the machine's file system that goes with it. Blocking. */
class ProxyProcess {
public:
    explicit ProxyProcess(QString file) : m_file(std::move(file)) { }
    /** Runs forkproxy with these words for the instance whose init's pidfd that is, and waits until it listens. The error has the
     *  helper's words. */
    Result<> start(const QByteArrayList &words, int pidfd, const QString &logFile, const QString &socketFile) const;
    struct Running {
        int pid = -1; ///< none
        UniqueFd pidfd;
    };
    Running running() const;
    bool isRunning() const { return running().pid > 0; }
    /** Kills it and waits for its end; nothing of it is left. No effect when there is none. */
    void stop() const;

private:
    struct Record;
    Record read() const;
    const QString m_file;
};

}
