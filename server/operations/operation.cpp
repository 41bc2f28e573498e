// SPDX-License-Identifier: Apache-2.0
#include "server/operations/operation.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "server/operations/operationregistry.h"

namespace quayside {

using namespace Qt::StringLiterals;

static QString className(OperationClass opClass)
{
    switch (opClass) {
    case OperationClass::Task: return u"task"_s;
    case OperationClass::Websocket: return u"websocket"_s;
    case OperationClass::Token: return u"token"_s;
    }
    return {};
}

Operation::Operation(OperationRegistry &registry, QString id, Spec spec)
    : m_registry(registry), m_id(std::move(id)), m_spec(std::move(spec)), m_metadata(m_spec.metadata)
{
}

QByteArray Operation::render() const
{
    const std::lock_guard lock(m_mutex);
    const api::Status status = m_status.load();
    return toJson(api::Operation { m_id, className(m_spec.opClass), m_spec.description, m_createdAt, m_updatedAt,
        api::statusName(status), int(status), m_spec.resources, { m_metadata },
        status == api::Status::Running && bool(m_spec.cancel), m_error, u"none"_s });
}

void Operation::publish()
{
    if (m_registry.m_events.wanted(u"operation"_s))
        m_registry.m_events.operation(m_spec.project, render());
}

void Operation::setMetadata(const QByteArray &json, bool progress)
{
    static constexpr qint64 progressIntervalNs = 100'000'000;
    {
        const std::lock_guard lock(m_mutex);
        m_metadata = json;
        m_updatedAt = Timestamp::now();
        if (progress && m_updatedAt.ns - m_lastProgressNs < progressIntervalNs)
            return;
        m_lastProgressNs = m_updatedAt.ns;
    }
    publish();
}

void Operation::setProgress(const QString &key, const QString &text)
{
    QByteArray metadata;
    {
        const std::lock_guard lock(m_mutex);
        QJsonObject object = QJsonDocument::fromJson(m_metadata).object();
        object.insert(key, text);
        metadata = QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    setMetadata(metadata, true);
}

void Operation::setStatus(api::Status status, const Error *error)
{
    {
        const std::lock_guard lock(m_mutex);
        m_status = status;
        m_updatedAt = Timestamp::now();
        if (error) {
            m_error = error->message;
            m_errorCode = error->status;
        }
    }
    publish();
}

void Operation::finish(const Result<> &result)
{
    std::vector<std::pair<int, std::function<void()>>> callbacks;
    {
        const std::lock_guard lock(m_mutex);
        if (int(m_status.load()) >= 200)
            return;
        m_updatedAt = Timestamp::now();
        if (result)
            m_status = m_cancelled ? api::Status::Cancelled : api::Status::Success;
        else {
            m_status = m_cancelled ? api::Status::Cancelled : api::Status::Failure;
            m_error = result.error().message;
            m_errorCode = result.error().status;
        }
        callbacks.swap(m_callbacks);
    }
    if (!result && !m_cancelled)
        log::warning(u"Operation failed"_s, { { u"operation"_s, m_id }, { u"description"_s, m_spec.description },
                                                { u"err"_s, result.error().message }, { u"detail"_s, result.error().detail } });
    publish();
    m_registry.ended(shared_from_this());
    for (const auto &callback : callbacks)
        callback.second();
}

int Operation::onFinished(std::function<void()> callback)
{
    {
        const std::lock_guard lock(m_mutex);
        if (int(m_status.load()) < 200) {
            m_callbacks.emplace_back(m_nextCallback, std::move(callback));
            return m_nextCallback++;
        }
    }
    callback();
    return 0;
}

void Operation::forget(int callback)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_callbacks, [callback](const auto &entry) { return entry.first == callback; });
}

Result<> Operation::cancel()
{
    if (isFinal() || !m_spec.cancel)
        return failure(badRequest(u"This operation can't be cancelled"_s));
    if (!m_cancelled.exchange(true)) {
        setStatus(api::Status::Cancelling);
        m_spec.cancel();
        if (m_spec.opClass == OperationClass::Token)
            finish({}); // nothing runs that would
    }
    return {};
}

}
