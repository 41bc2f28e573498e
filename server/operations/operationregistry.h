// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <chrono>

#include "server/events/eventbus.h"
#include "server/operations/operation.h"
#include "server/operations/workerpool.h"

namespace quayside {

/** All operations of this server: running ones and those ended in the last five seconds. Any thread. */
class OperationRegistry {
public:
    /** What has ended can still be asked for `keepEnded` later (LXD: five seconds). */
    explicit OperationRegistry(EventBus &events, int threads = 16, std::chrono::milliseconds keepEnded = std::chrono::seconds(5));
    ~OperationRegistry();

    /** Registers it, tells listeners and queues its work. */
    std::shared_ptr<Operation> start(Operation::Spec spec);
    /** Registered but not begun (Websocket class waits for its clients): begin() queues the work. */
    Result<std::shared_ptr<Operation>> find(const QString &id) const;
    /** Empty project: all. */
    QList<std::shared_ptr<Operation>> list(const QString &project = {}) const;
    /** Cancels what can be cancelled and waits until all work has ended; false when the milliseconds were over before. Operations
     *  that only carry bytes between a client and an instance have no work: they end with their connections. */
    bool shutdown(int timeoutMs);
    /** Whether any work is running: the daemon asks before it stops. */
    int runningCount() const;

private:
    friend class Operation;
    void ended(const std::shared_ptr<Operation> &operation);
    void sweep() const;

    EventBus &m_events;
    mutable std::mutex m_mutex;
    std::condition_variable m_idle;
    const std::chrono::nanoseconds m_keepEnded;
    mutable QHash<QString, std::shared_ptr<Operation>> m_operations;
    mutable QList<std::pair<qint64, QString>> m_ended; ///< steady ns, id
    WorkerPool m_pool;
};

}
