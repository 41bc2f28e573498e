// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>
#include <unordered_map>

#include "models/http/reactor.h"

namespace quayside {

/** A Reactor inside the Qt event loop of the thread that made it, for the desktop application and tests. Destroy it in that
 *  thread. HangUp alone isn't reported: Qt has no notifier for it. */
class QtReactor final : public Reactor {
public:
    QtReactor() = default;
    ~QtReactor() override;

    bool watch(int fd, unsigned events, Callback callback) override;
    void modify(int fd, unsigned events) override;
    void unwatch(int fd) override;
    TimerId after(int ms, Task task) override;
    void cancel(TimerId id) override;
    void post(Task task) override;
    bool isCurrent() const override;

private:
    struct Watch {
        Callback callback;
        std::unique_ptr<QSocketNotifier> read;
        std::unique_ptr<QSocketNotifier> write;
    };

    void activated(int fd, unsigned event);

    QObject m_context;
    std::unordered_map<int, std::shared_ptr<Watch>> m_watches;
    std::unordered_map<TimerId, std::unique_ptr<QTimer>> m_timers;
    TimerId m_lastTimer = 0;
};

}
