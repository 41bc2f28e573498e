// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QString>
#include <functional>
#include <list>

namespace quayside {

/** Runs asynchronous jobs, a few at a time, in the order they came; never two of the same subject. One thread. */
class JobQueue {
public:
    /** A job calls `finished` once when it is done. */
    using Job = std::function<void(std::function<void()> finished)>;
    explicit JobQueue(int parallel = 4) : m_free(parallel) { }

    /** An empty subject is nobody's. */
    void add(Job job, const QString &subject = {});

private:
    struct Waiting {
        QString subject;
        Job job;
    };
    void startNext();
    void start(Waiting next);

    int m_free;
    std::list<Waiting> m_waiting;
    QSet<QString> m_subjects; ///< of the jobs that run
};

}
