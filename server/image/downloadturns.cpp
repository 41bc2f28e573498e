// SPDX-License-Identifier: Apache-2.0
#include "server/image/downloadturns.h"

namespace quayside {

static constexpr std::chrono::milliseconds cancelCheck(200);

std::shared_ptr<void> DownloadTurns::take(const QString &fingerprint, const std::function<bool()> &cancelled)
{
    std::unique_lock lock(m_mutex);
    while (m_taken.contains(fingerprint)) {
        if (cancelled())
            return {};
        m_freed.wait_for(lock, cancelCheck);
    }
    m_taken.insert(fingerprint);
    return std::shared_ptr<void>(this, [this, fingerprint](void *) {
        const std::lock_guard guard(m_mutex);
        m_taken.remove(fingerprint);
        m_freed.notify_all();
    });
}

}
