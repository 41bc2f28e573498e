// SPDX-License-Identifier: Apache-2.0
#include "server/system/namedlocks.h"

#include <QSet>
#include <condition_variable>
#include <mutex>
#include <vector>

namespace quayside {

struct NamedLocks::State {
    std::mutex mutex;
    std::condition_variable freed;
    QSet<QString> held;
};

NamedLocks::NamedLocks() : m_state(std::make_shared<State>()) { }

std::shared_ptr<void> NamedLocks::lock(const QString &name)
{
    std::unique_lock guard(m_state->mutex);
    m_state->freed.wait(guard, [&] { return !m_state->held.contains(name); });
    m_state->held.insert(name);
    return { nullptr, [state = m_state, name](void *) {
                std::lock_guard inner(state->mutex);
                state->held.remove(name);
                state->freed.notify_all();
            } };
}

std::shared_ptr<void> NamedLocks::lockAll(QStringList names)
{
    names.sort();
    names.removeDuplicates();
    const auto held = std::make_shared<std::vector<std::shared_ptr<void>>>();
    for (const QString &name : std::as_const(names))
        held->push_back(lock(name));
    return held;
}

}
