// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <memory>

namespace quayside {

/** Locks by name ("pool/p1", "volume/p1/container/c1"): who comes later waits. Held by whatever owns the guard (an operation, a
 *  request), not by a thread; guards may be destroyed in any thread. Not recursive. Any thread. */
class NamedLocks {
public:
    NamedLocks();
    /** Blocks until nobody else has it. */
    std::shared_ptr<void> lock(const QString &name);
    /** Several, in the one order in which everybody takes them: two who want the same never wait for each other. */
    std::shared_ptr<void> lockAll(QStringList names);

private:
    struct State;
    std::shared_ptr<State> m_state;
};

}
