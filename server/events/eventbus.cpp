// SPDX-License-Identifier: Apache-2.0
#include "server/events/eventbus.h"

#include "models/api/entities.h"

namespace quayside {

using namespace Qt::StringLiterals;

struct EventBus::Subscription {
    EventFilter filter;
    Listener listener;

    bool wants(const QString &type) const { return filter.instance == 0 && filter.types.contains(type); }
    bool wants(const QString &type, const QString &project, log::Level level) const
    {
        if (!wants(type))
            return false;
        if (type == "logging"_L1)
            return level >= filter.logLevel;
        return filter.allProjects || project.isEmpty() || project == filter.project;
    }
};

std::shared_ptr<void> EventBus::subscribe(EventFilter filter, Listener listener)
{
    auto subscription = std::make_shared<Subscription>(Subscription { std::move(filter), std::move(listener) });
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_subscriptions, [](const auto &s) { return s.expired(); });
    m_subscriptions.push_back(subscription);
    return subscription;
}

bool EventBus::wanted(const QString &type) const
{
    const std::lock_guard lock(m_mutex);
    for (const auto &weak : m_subscriptions) {
        if (const auto s = weak.lock(); s && s->wants(type))
            return true;
    }
    return false;
}

template<class Wants>
std::vector<std::shared_ptr<EventBus::Subscription>> EventBus::receivers(Wants wants) const
{
    std::vector<std::shared_ptr<Subscription>> found;
    const std::lock_guard lock(m_mutex);
    for (const auto &weak : m_subscriptions) {
        if (auto s = weak.lock(); s && wants(*s))
            found.push_back(std::move(s));
    }
    return found;
}

void EventBus::inside(qint64 instance, const QString &type, const QByteArray &metadata)
{
    const auto wants = [&](const Subscription &s) { return s.filter.instance == instance && s.filter.types.contains(type); };
    const QByteArray text = toJson(api::InstanceEvent { type, Timestamp::now(), { metadata } });
    for (const auto &receiver : receivers(wants))
        receiver->listener(text);
}

void EventBus::publish(const QString &type, const QString &project, log::Level level, const QByteArray &metadata)
{
    const auto receivers = this->receivers([&](const Subscription &s) { return s.wants(type, project, level); });
    if (receivers.empty())
        return;
    const QByteArray text = toJson(api::Event { type, Timestamp::now(), { metadata }, m_location, project });
    for (const auto &receiver : receivers)
        receiver->listener(text);
}

void EventBus::operation(const QString &project, const QByteArray &metadata)
{
    publish(u"operation"_s, project, log::Level::Info, metadata);
}

void EventBus::lifecycle(const QString &project, const QString &action, const QString &source, const StringMap &context)
{
    QByteArray metadata;
    JsonWriter w(metadata);
    w.beginObject();
    w.name("action");
    w.value(action);
    w.name("source");
    w.value(source);
    if (!context.isEmpty()) {
        w.name("context");
        json::write(w, context);
    }
    w.endObject();
    publish(u"lifecycle"_s, project, log::Level::Info, metadata);
}

void EventBus::logging(log::Level level, const QString &message, const StringMap &context)
{
    QByteArray metadata;
    JsonWriter w(metadata);
    w.beginObject();
    w.name("message");
    w.value(message);
    w.name("level");
    w.value(log::levelName(level));
    w.name("context");
    json::write(w, context);
    w.endObject();
    publish(u"logging"_s, {}, level, metadata);
}

}
