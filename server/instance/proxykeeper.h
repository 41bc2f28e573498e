// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>

#include "models/core/timestamp.h"
#include "server/device/proxyprocess.h"

namespace quayside {

class ProcessWatcher;

/** Sees the helpers of running instances' proxies end, so that those devices are looked at again: a second later first, and ever later while that
 *  doesn't help. Any thread. */
class ProxyKeeper {
public:
    /** `ended` is called in any thread when due() will have something to tell. */
    explicit ProxyKeeper(std::function<void()> ended);
    ~ProxyKeeper();

    /** An instance's helpers from now on, by their devices; none: it is forgotten. */
    void follow(qint64 instance, std::map<QString, ProxyProcess::Running> helpers);
    using Devices = QList<std::pair<qint64, QString>>;
    /** Those to be looked at now; again and again until follow() tells of their helpers. `next` is when the next ones are due, zero for none. */
    Devices due(Timestamp now, Timestamp &next);

private:
    struct Helper {
        int pid = -1; ///< none: it is to be started again when that is due
        Timestamp since = Timestamp::zero(), due = Timestamp::zero();
        int failures = 0; ///< in a row
    };
    using Key = std::pair<qint64, QString>;
    void watch(const Key &key, int pid, UniqueFd process);
    void ended(const Key &key, int pid);

    const std::function<void()> m_ended;
    std::mutex m_mutex;
    std::map<Key, Helper> m_helpers;
    std::unique_ptr<ProcessWatcher> m_watcher; ///< with the first helper: a thread
};

}
