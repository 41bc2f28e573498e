// SPDX-License-Identifier: Apache-2.0
#include "server/instance/instancelocks.h"

#include "server/operations/waitingjob.h"

namespace quayside {

using namespace Qt::StringLiterals;

InstanceLocks::Hold::~Hold()
{
    {
        const std::lock_guard lock(m_locks.m_mutex);
        m_locks.m_held.remove(m_key);
    }
    m_locks.m_changed.notify_all();
}

void InstanceLocks::Hold::setPatient(bool patient)
{
    {
        const std::lock_guard lock(m_locks.m_mutex);
        m_locks.m_held[m_key].patient = patient;
    }
    m_locks.m_changed.notify_all();
}

/** Others' work goes on meanwhile, however many wait here. */
template<class Condition>
static void await(std::condition_variable &changed, std::unique_lock<std::mutex> &lock, Condition isTrue)
{
    if (isTrue())
        return;
    const WaitingJob waiting;
    changed.wait(lock, isTrue);
}

Result<std::unique_ptr<InstanceLocks::Hold>> InstanceLocks::take(const QString &key, const QString &action)
{
    std::unique_lock lock(m_mutex);
    await(m_changed, lock, [&] { return !m_held.contains(key) || m_held.value(key).patient; });
    if (m_held.contains(key))
        return failure(badRequest(u"Instance is busy running a %1 operation"_s.arg(m_held.value(key).action)));
    m_held.insert(key, { action, false });
    return std::make_unique<Hold>(*this, key);
}

bool InstanceLocks::isPatient(const QString &key) const
{
    const std::lock_guard lock(m_mutex);
    return m_held.value(key).patient;
}

void InstanceLocks::waitFree(const QString &key)
{
    std::unique_lock lock(m_mutex);
    await(m_changed, lock, [&] { return !m_held.contains(key); });
}

}
