// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include "models/core/log.h"
#include "models/core/types.h"

namespace quayside {

/** Which events a listener of GET /1.0/events wants. */
struct EventFilter {
    QStringList types;        ///< "operation", "logging", "lifecycle"
    QString project;          ///< of operation and lifecycle events
    bool allProjects = false;
    /** Set: events of /dev/lxd of the instance with this id (types "config", "device"), and nothing else (extension devlxd_events). */
    qint64 instance = 0;
    log::Level logLevel = log::Level::Info; ///< logging events below it are left out
};

/** Hands events (doc/events.md) to listeners. Each event is rendered once, however many listen. Any thread. */
class EventBus {
public:
    /** Called with one JSON text per event, from the thread that published; must not block or publish. */
    using Listener = std::function<void(const QByteArray &)>;

    /** Listens until the returned token is destroyed. */
    std::shared_ptr<void> subscribe(EventFilter filter, Listener listener);

    /** `metadata` is the operation as GET gives it. */
    void operation(const QString &project, const QByteArray &metadata);
    /** "instance-created", "/1.0/instances/c1", {…} (extension event_lifecycle). */
    void lifecycle(const QString &project, const QString &action, const QString &source, const StringMap &context = {});
    void logging(log::Level level, const QString &message, const StringMap &context);
    /** For listeners inside an instance: "config" with {"key", "old_value", "value"}, "device" with {"action", "name", "config"}. */
    void inside(qint64 instance, const QString &type, const QByteArray &metadata);
    /** Whether anybody would get it: lets callers skip rendering. */
    bool wanted(const QString &type) const;
    /** `location` of every event (extension event_location): "none" outside a cluster. */
    void setLocation(const QString &location) { m_location = location; }

private:
    struct Subscription;
    template<class Wants>
    std::vector<std::shared_ptr<Subscription>> receivers(Wants wants) const;
    void publish(const QString &type, const QString &project, log::Level level, const QByteArray &metadata);

    mutable std::mutex m_mutex;
    std::vector<std::weak_ptr<Subscription>> m_subscriptions;
    QString m_location = QStringLiteral("none");
};

}
