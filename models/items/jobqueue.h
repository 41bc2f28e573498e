// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQueue>
#include <functional>

namespace quayside {

/** Runs asynchronous jobs, a few at a time, in the order they came. One thread. */
class JobQueue {
public:
    /** A job calls `finished` once when it is done. */
    using Job = std::function<void(std::function<void()> finished)>;
    explicit JobQueue(int parallel = 4) : m_free(parallel) { }

    void add(Job job);

private:
    void startNext();

    int m_free;
    QQueue<Job> m_waiting;
};

}
