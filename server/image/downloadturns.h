// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QString>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

namespace quayside {

/** One at a time downloads an image: who comes later waits, and then finds it here. Any thread. */
class DownloadTurns {
public:
    /** The turn for a fingerprint, until what is returned is gone; null when `cancelled` says so before it came. Must not outlive this. */
    std::shared_ptr<void> take(const QString &fingerprint, const std::function<bool()> &cancelled);

private:
    std::mutex m_mutex;
    std::condition_variable m_freed;
    QSet<QString> m_taken;
};

}
