// SPDX-License-Identifier: Apache-2.0
#include "server/instance/proxykeeper.h"

#include <algorithm>

#include "server/system/processwatcher.h"

namespace quayside {

static constexpr qint64 second = 1'000'000'000, longest = 60; ///< seconds between two attempts, and after which a helper has lasted

/** A second after the first failure, twice as long after each further one. */
static Timestamp after(Timestamp now, int failures)
{
    return { now.ns + std::min(longest, qint64(1) << std::min(failures - 1, 6)) * second };
}

ProxyKeeper::ProxyKeeper(std::function<void()> ended) : m_ended(std::move(ended)) { }
ProxyKeeper::~ProxyKeeper() { m_watcher.reset(); }

void ProxyKeeper::watch(const Key &key, int pid, UniqueFd process)
{
    if (!m_watcher)
        m_watcher = std::make_unique<ProcessWatcher>();
    const auto held = std::make_shared<UniqueFd>(std::move(process)); // the handler keeps it open
    (void)m_watcher->watch(held->get(), [this, key, pid, held] { ended(key, pid); });
}

void ProxyKeeper::follow(qint64 instance, std::map<QString, ProxyProcess::Running> helpers)
{
    bool isDue = false;
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_helpers, [&](const auto &entry) { return entry.first.first == instance && !helpers.contains(entry.first.second); });
        const Timestamp now = Timestamp::now();
        for (auto &[device, running] : helpers) {
            Helper &helper = m_helpers[{ instance, device }];
            if (running.pid > 0 && running.pid != helper.pid) {
                helper = { running.pid, now, Timestamp::zero(), helper.failures };
                watch({ instance, device }, running.pid, std::move(running.pidfd));
            } else if (running.pid <= 0 && helper.due.isZero()) {
                helper = { -1, now, after(now, helper.failures + 1), helper.failures + 1 };
                isDue = true;
            }
        }
    }
    if (isDue)
        m_ended();
}

void ProxyKeeper::ended(const Key &key, int pid)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_helpers.find(key);
        if (found == m_helpers.end() || found->second.pid != pid)
            return;
        const Timestamp now = Timestamp::now();
        const bool lasted = now.ns - found->second.since.ns > longest * second;
        const int failures = lasted ? 1 : found->second.failures + 1;
        found->second = { -1, now, after(now, failures), failures };
    }
    m_ended();
}

ProxyKeeper::Devices ProxyKeeper::due(Timestamp now, Timestamp &next)
{
    const std::lock_guard lock(m_mutex);
    Devices devices;
    next = Timestamp::zero();
    for (auto &[key, helper] : m_helpers) {
        if (helper.due.isZero())
            continue;
        if (helper.due <= now) {
            devices.append(key);
            helper.due = after(now, ++helper.failures);
        }
        if (next.isZero() || helper.due < next)
            next = helper.due;
    }
    return devices;
}

}
