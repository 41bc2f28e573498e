// SPDX-License-Identifier: Apache-2.0
#include "models/items/jobqueue.h"

#include <algorithm>

namespace quayside {

void JobQueue::add(Job job, const QString &subject)
{
    m_waiting.push_back({ subject, std::move(job) });
    startNext();
}

void JobQueue::startNext()
{
    while (m_free > 0) {
        const auto next = std::ranges::find_if(m_waiting, [this](const Waiting &one) { return one.subject.isEmpty() || !m_subjects.contains(one.subject); });
        if (next == m_waiting.end())
            return;
        Waiting job = std::move(*next);
        m_waiting.erase(next);
        start(std::move(job));
    }
}

void JobQueue::start(Waiting next)
{
    --m_free;
    m_subjects.insert(next.subject);
    next.job([this, subject = next.subject] {
        ++m_free;
        m_subjects.remove(subject);
        startNext();
    });
}

}
