// SPDX-License-Identifier: Apache-2.0
#include "server/operations/operationregistry.h"

#include <QUuid>
#include <algorithm>
#include <chrono>

namespace quayside {

using namespace Qt::StringLiterals;

static qint64 steadyNs() { return std::chrono::steady_clock::now().time_since_epoch().count(); }

OperationRegistry::OperationRegistry(EventBus &events, int threads, std::chrono::milliseconds keepEnded)
    : m_events(events), m_keepEnded(keepEnded), m_pool(threads, "operations")
{
}

OperationRegistry::~OperationRegistry() = default;

std::shared_ptr<Operation> OperationRegistry::start(Operation::Spec spec)
{
    const auto operation = std::shared_ptr<Operation>(
        new Operation(*this, QUuid::createUuid().toString(QUuid::WithoutBraces), std::move(spec)));
    {
        const std::lock_guard lock(m_mutex);
        sweep();
        m_operations.insert(operation->id(), operation);
    }
    operation->publish();
    operation->setStatus(api::Status::Running);
    if (operation->m_spec.run)
        m_pool.post([operation] { operation->finish(operation->m_spec.run(*operation)); }, operation->m_spec.waits);
    return operation;
}

Result<std::shared_ptr<Operation>> OperationRegistry::find(const QString &id) const
{
    const std::lock_guard lock(m_mutex);
    sweep();
    if (const auto it = m_operations.find(id); it != m_operations.end())
        return *it;
    return failure(notFound(u"Operation not found"_s));
}

QList<std::shared_ptr<Operation>> OperationRegistry::list(const QString &project) const
{
    const std::lock_guard lock(m_mutex);
    sweep();
    QList<std::shared_ptr<Operation>> found;
    for (const auto &operation : m_operations) {
        if (project.isEmpty() || operation->project().isEmpty() || operation->project() == project)
            found.append(operation);
    }
    return found;
}

void OperationRegistry::ended(const std::shared_ptr<Operation> &operation)
{
    const std::lock_guard lock(m_mutex);
    m_ended.append({ steadyNs(), operation->id() });
    sweep();
    m_idle.notify_all();
}

/** Forgets what ended long enough ago, before anybody looks: the secrets of some are good while they are listed. m_mutex is held. */
void OperationRegistry::sweep() const
{
    const qint64 before = steadyNs() - m_keepEnded.count();
    while (!m_ended.isEmpty() && m_ended.first().first < before)
        m_operations.remove(m_ended.takeFirst().second);
}

int OperationRegistry::runningCount() const
{
    const std::lock_guard lock(m_mutex);
    return int(std::count_if(m_operations.begin(), m_operations.end(), [](const auto &o) { return !o->isFinal(); }));
}

bool OperationRegistry::shutdown(int timeoutMs)
{
    for (const auto &operation : list())
        (void)operation->cancel();
    std::unique_lock lock(m_mutex);
    return m_idle.wait_for(lock, std::chrono::milliseconds(timeoutMs), [this] {
        return std::all_of(m_operations.begin(), m_operations.end(), [](const auto &o) { return o->isFinal() || !o->spec().run; });
    });
}

}
