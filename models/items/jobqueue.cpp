// SPDX-License-Identifier: Apache-2.0
#include "models/items/jobqueue.h"

namespace quayside {

void JobQueue::add(Job job)
{
    m_waiting.enqueue(std::move(job));
    startNext();
}

void JobQueue::startNext()
{
    while (m_free > 0 && !m_waiting.isEmpty()) {
        --m_free;
        m_waiting.dequeue()([this] {
            ++m_free;
            startNext();
        });
    }
}

}
